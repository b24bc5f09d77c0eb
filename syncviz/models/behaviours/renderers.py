"""Methods of renderers: decorations, data of contours, and the colour bar that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...core.specs import Field
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["ContourRendererMethods", "GlyphRendererMethods"]

_GLYPHS = ("glyph", "selection_glyph", "nonselection_glyph", "hover_glyph", "muted_glyph")


class GlyphRendererMethods(_Base):
    """Mixed into GlyphRenderer."""

    __slots__ = ()

    glyph: Any

    def add_decoration(self, marking: Any, node: str) -> Any:
        """Draw a Marking (an arrow head …) at the "start", "middle" or "end" of each glyph; return the Decoration."""
        decoration = registry.resolve("Decoration")(marking=marking, node=node)
        for name in _GLYPHS:
            glyph = getattr(self, name)
            if is_a(glyph, "Glyph"):
                glyph.decorations.append(decoration)
        return decoration

    def construct_color_bar(self, **attributes: Any) -> Any:
        """Return a ColorBar for the colour mapper of the glyph's fill, else of its line, else of its text.

        Keywords are properties of the ColorBar. Raises ValueError where no colour is mapped.
        """
        glyph = self.glyph
        mapper = glyph.color_mapper if "color_mapper" in glyph.properties() else None
        for name in ("fill_color", "line_color", "text_color"):
            if mapper is None and name in glyph.properties():
                colour = getattr(glyph, name)
                if isinstance(colour, Field) and is_a(colour.transform, "ColorMapper"):
                    mapper = colour.transform
        if mapper is None:
            raise ValueError(
                f"a colour bar needs a mapped colour, such as fill_color=linear_cmap(…); this {type(glyph).__name__}"
                " has none"
            )
        return registry.resolve("ColorBar")(color_mapper=mapper, **attributes)


class ContourRendererMethods(_Base):
    """Mixed into ContourRenderer."""

    __slots__ = ()

    fill_renderer: Any
    line_renderer: Any
    levels: Any

    def set_data(self, data: Any) -> None:
        """Take other contours, a ContourData as ``syncviz.plotting.contour.contour_data`` returns it.

        Columns of visual properties (colours by level …) stay.
        """
        for renderer, new, empty in (
            (self.fill_renderer, data.fill_data, ("xs", "ys", "lower_levels", "upper_levels")),
            (self.line_renderer, data.line_data, ("xs", "ys", "levels")),
        ):
            source = renderer.data_source
            if new is None:
                source.data = {name: [] for name in empty}
            else:
                visuals = {name: column for name, column in source.data.items() if name not in empty}
                source.data = {**new.asdict(), **visuals}

    def construct_color_bar(self, **attributes: Any) -> Any:
        """Return a ContourColorBar with the same levels and visuals. Keywords are properties of it."""
        ticker = registry.resolve("FixedTicker")(ticks=self.levels)
        return registry.resolve("ContourColorBar")(**{
            "fill_renderer": self.fill_renderer, "line_renderer": self.line_renderer, "levels": self.levels,
            "ticker": ticker, **attributes,
        })  # fmt: skip
