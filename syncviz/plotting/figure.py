"""``figure``: a plot with ranges, scales, axes, grids and tools, and a method for each kind of glyph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from ..errors import UnknownProperty, nearest
from ..model import Model
from ..models.behaviours.tools import tools_from
from ..models.factory import factory
from ..models.names import is_a
from .axes import axis_for, range_for, scale_for
from .glyph_methods import GlyphMethods
from .stacks import StackMethods

if TYPE_CHECKING:
    from ..models import Figure as _Base
    from .signatures import FigureKeywords
else:
    _Base = factory.get("Figure")

__all__ = ["DEFAULT_TOOLS", "Subplot", "figure"]

DEFAULT_TOOLS = "pan,wheel_zoom,auto_box_zoom,save,reset,help"
"""The tools of a figure that is told nothing about tools."""

_DIMENSIONS: tuple[tuple[Literal[0, 1], str], ...] = ((0, "x"), (1, "y"))
_LOCATIONS = (("below", "above"), ("left", "right"))
_ACTIVE = ("active_drag", "active_inspect", "active_scroll", "active_tap", "active_multi")
_OPTIONS = frozenset({
    "tools", "tooltips", *_ACTIVE,
    *(f"{axis}_{option}" for axis in "xy" for option in ("axis_type", "axis_location", "axis_label",
    "minor_ticks")),
})  # fmt: skip


class figure(GlyphMethods, StackMethods, _Base):
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

    def __init__(self, **options: Unpack[FigureKeywords]) -> None:
        keywords: dict[str, Any] = {**options}
        for name in keywords:
            if name not in self._properties and name not in _OPTIONS and name != "id":
                raise UnknownProperty(
                    f"figure takes no keyword {name!r}{nearest(name, [*self._properties, *_OPTIONS])}"
                )
        pop = keywords.pop
        toolbar = _toolbar(keywords)
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
            place = _place(dimension, pop(f"{axis_name}_axis_location", _LOCATIONS[dimension][0]))
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


class Subplot(GlyphMethods, StackMethods):
    """Glyph methods that draw in ``plot`` under a CoordinateMapping."""

    def __init__(self, plot: Any, coordinates: Any) -> None:
        self.plot = plot
        self.coordinates = coordinates


def _place(dimension: int, location: Any) -> str | None:
    if location is None or location in _LOCATIONS[dimension]:
        place: str | None = location
        return place
    raise ValueError(
        f"{'xy'[dimension]}_axis_location is None or one of {', '.join(map(repr, _LOCATIONS[dimension]))},"
        f" got {location!r}"
    )


def _toolbar(keywords: dict[str, Any]) -> Any:
    """Take what is said about tools out of the keywords, and return the toolbar."""
    tools, by_name = tools_from(keywords.pop("tools", DEFAULT_TOOLS))
    tooltips = keywords.pop("tooltips", None)
    if tooltips is not None:
        hover = next((tool for tool in tools if is_a(tool, "HoverTool")), None)
        if hover is None:
            tools.append(models.HoverTool(tooltips=tooltips))
        else:
            hover.tooltips = tooltips
    active: dict[str, Any] = {}
    for name in _ACTIVE:
        if name in keywords:
            chosen = keywords.pop(name)
            if isinstance(chosen, str) and chosen != "auto":
                if chosen not in by_name:
                    raise ValueError(
                        f"{name} names the tool {chosen!r}, which is not among the names in tools"
                        f" ({', '.join(by_name) or 'there are none'}){nearest(chosen, by_name)}"
                    )
                chosen = by_name[chosen]
            active[name] = chosen
    toolbar = keywords.get("toolbar")
    if toolbar is None:
        return models.Toolbar(tools=tools, **active)
    toolbar.tools.extend(tools)
    toolbar.update(**active)
    return toolbar
