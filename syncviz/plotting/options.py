"""What figures and maps are told beside the properties of a plot: tools, places of axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .. import models
from ..errors import nearest
from ..models.behaviours.tools import tools_from
from ..models.names import is_a
from ..util.warnings import warn

__all__ = ["DEFAULT_TOOLS", "LOCATIONS", "OPTIONS", "place_for", "toolbar_for"]

DEFAULT_TOOLS = "pan,wheel_zoom,auto_box_zoom,save,reset,help"
"""The tools of a plot that is told nothing about tools."""

LOCATIONS = (("below", "above"), ("left", "right"))
"""Where the axis of each dimension can be; first, where it is without being told."""

_ACTIVE = ("active_drag", "active_inspect", "active_scroll", "active_tap", "active_multi")

OPTIONS = frozenset({
    "tools", "tooltips", *_ACTIVE,
    *(f"{axis}_{option}" for axis in "xy" for option in ("axis_location", "axis_label", "minor_ticks")),
})  # fmt: skip
"""The keywords that figures and maps share."""


def place_for(dimension: int, location: Any) -> str | None:
    """Return where the axis of a dimension goes, None for nowhere. Raises ValueError for any other place."""
    if location is None or location in LOCATIONS[dimension]:
        place: str | None = location
        return place
    raise ValueError(
        f"{'xy'[dimension]}_axis_location is None or one of {', '.join(map(repr, LOCATIONS[dimension]))},"
        f" got {location!r}"
    )


def toolbar_for(keywords: dict[str, Any]) -> Any:
    """Take what is said about tools out of the keywords, and return the toolbar."""
    tools, by_name = tools_from(keywords.pop("tools", DEFAULT_TOOLS))
    if len(set(map(type, tools))) < len(tools):
        _warn_of_repeated(tools)
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


def _warn_of_repeated(tools: Sequence[Any]) -> None:
    seen: list[tuple[type, dict[str, Any]]] = []
    for tool in tools:
        form = (type(tool), tool.properties_with_values(include_defaults=False))
        if form in seen:
            warn(f"tools has a {type(tool).__name__} more than once, with the same properties")
        seen.append(form)
