"""``figure``: a plot with ranges, scales, axes, grids and tools, and a method for each kind of glyph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from ..errors import UnknownProperty, nearest
from ..model import Model
from ..models.factory import factory
from ..transform import linear_cmap
from ..util.hex import hexbin
from .axes import axis_for, range_for, scale_for
from .contour import from_contour
from .geography import GeographyMethods
from .glyph_methods import GlyphMethods
from .graph import graph_renderer
from .options import DEFAULT_TOOLS, LOCATIONS, OPTIONS, place_for, toolbar_for
from .stacks import StackMethods

if TYPE_CHECKING:
    from ..models import Figure as _Base
    from .signatures import FigureKeywords
else:
    _Base = factory.get("Figure")

__all__ = ["DEFAULT_TOOLS", "Subplot", "figure"]

_DIMENSIONS: tuple[tuple[Literal[0, 1], str], ...] = ((0, "x"), (1, "y"))
_OPTIONS = OPTIONS | {"x_axis_type", "y_axis_type"}


class figure(GlyphMethods, StackMethods, GeographyMethods, _Base):
    """A plot that is ready to draw in.

    Keywords are the properties of ``Plot``, and:

    - ``x_range``, ``y_range``: None (follow the data), ``(start, end)``, a list of factors, or a Range model
    - ``x_axis_type``, ``y_axis_type``: "auto", "linear", "log", "datetime", "timedelta", "mercator", None (no
      axis)
    - ``x_axis_location`` ("below", "above", None), ``y_axis_location`` ("left", "right", None)
    - ``x_axis_label``, ``y_axis_label``; ``x_minor_ticks``, ``y_minor_ticks``: a number, None, or "auto"
    - ``tools``: names in one text, ``"pan,reset"``, or a sequence of names and Tool models
    - ``active_drag``, ``active_inspect``, ``active_scroll``, ``active_tap``, ``active_multi``: "auto", None,
      a Tool, or one of the names in ``tools``
    - ``tooltips``: those of the hover tool, which is added if there is none

    Raises UnknownProperty for any other keyword, ValueError for a value that cannot be used.
    """

    wire_name = "Figure"
    _extra_keywords = _OPTIONS

    def __init__(self, **options: Unpack[FigureKeywords]) -> None:
        keywords: dict[str, Any] = {**options}
        for name in keywords:
            if name not in self._properties and name not in _OPTIONS and name != "id":
                raise UnknownProperty(
                    f"figure takes no keyword {name!r}{nearest(name, [*self._properties, *_OPTIONS])}"
                )
        pop = keywords.pop
        toolbar = toolbar_for(keywords)
        for dimension, axis_name in _DIMENSIONS:
            axis_type = pop(f"{axis_name}_axis_type", "auto")
            chosen, suited = range_for(keywords.get(f"{axis_name}_range"), f"{axis_name}_range")
            keywords[f"{axis_name}_range"] = chosen
            axis = axis_for(
                suited,
                axis_type,
                pop(f"{axis_name}_minor_ticks", "auto"),
                pop(f"{axis_name}_axis_label", None),
                dimension,
            )
            keywords[f"{axis_name}_scale"] = scale_for(suited, axis_type)
            place = place_for(dimension, pop(f"{axis_name}_axis_location", LOCATIONS[dimension][0]))
            if axis is not None:
                keywords["center"] = [
                    *keywords.get("center", ()),
                    models.Grid(dimension=dimension, axis=axis),
                ]
                if place is not None:
                    keywords[place] = [*keywords.get(place, ()), axis]
        keywords["toolbar"] = toolbar
        Model.__init__(self, **keywords)

    @property
    def plot(self) -> figure:
        """The plot that glyph methods draw in: this one."""
        return self

    @property
    def coordinates(self) -> None:
        """The coordinate system that glyph methods use: the plot's own."""
        return None

    def subplot(self, *, x_target: Any, y_target: Any, **mapping: Any) -> Subplot:
        """Return an object whose glyph methods draw in a part of this plot, in coordinates of their own.

        ``x_target`` and ``y_target`` are the ranges of the plot's coordinates to fill; ``x_source``,
        ``y_source``, ``x_scale`` and ``y_scale`` say what the inner coordinates are (without: as the data has
        it).
        """
        given = {name: value for name, value in mapping.items() if value is not None}
        return Subplot(self, models.CoordinateMapping(x_target=x_target, y_target=y_target, **given))

    def hexbin(
        self,
        x: Any,
        y: Any,
        size: float,
        orientation: Literal["pointytop", "flattop"] = "pointytop",
        palette: Any = "Viridis256",
        line_color: Any = None,
        fill_color: Any = None,
        aspect_scale: float = 1,
        **keywords: Any,
    ) -> tuple[Any, Any]:
        """Count points by hexagonal tile, draw the tiles, and return the renderer and the tiles (a HexBinResult).

        ``x`` and ``y`` are columns of numbers, ``size`` is the distance from the centre of a tile to a corner, and
        ``aspect_scale`` that of the plot. Tiles are coloured by count, the column ``c``, with ``palette`` unless there
        is a ``fill_color``. Keywords are those of ``hex_tile``. Raises ValueError for coordinates that cannot be used,
        MissingDependency without numpy.
        """
        bins = hexbin(x, y, size, orientation, aspect_scale)
        if fill_color is None:
            fill_color = linear_cmap("c", palette, 0, max(bins.counts, default=0))
        renderer = self.hex_tile(
            q="q",
            r="r",
            size=size,
            orientation=orientation,
            aspect_scale=aspect_scale,
            source=models.ColumnDataSource({"q": bins.q, "r": bins.r, "c": bins.counts}),
            line_color=line_color,
            fill_color=fill_color,
            **keywords,
        )
        return renderer, bins

    def graph(self, node_source: Any, edge_source: Any, layout_provider: Any, **keywords: Any) -> Any:
        """Draw a network and return its GraphRenderer.

        The sources (or what sources are made from) have the columns ``index`` for the nodes, ``start`` and ``end`` for
        the edges; ``layout_provider`` is a LayoutProvider model. Visual properties have the prefix ``node_`` or
        ``edge_``; other keywords are properties of the renderer.
        """
        renderer = graph_renderer(node_source, edge_source, layout_provider, keywords)
        self.renderers.append(renderer)
        return renderer

    def contour(self, x: Any = None, y: Any = None, z: Any = None, levels: Any = None, **visuals: Any) -> Any:
        """Draw contours and return the ContourRenderer; all is as with ``syncviz.plotting.contour.from_contour``."""
        renderer = from_contour(x, y, z, levels, **visuals)
        self.renderers.append(renderer)
        return renderer


class Subplot(GlyphMethods, StackMethods):
    """Glyph methods that draw in ``plot`` under a CoordinateMapping."""
