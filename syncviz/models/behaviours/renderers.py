"""Methods of GlyphRenderer: decorations, and the colour bar that fits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...core.specs import Field
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["GlyphRendererMethods"]

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
