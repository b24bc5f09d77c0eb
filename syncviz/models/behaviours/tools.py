"""Tools by the names that programs write: ``"pan,wheel_zoom,reset"``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...errors import nearest
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["TOOL_NAMES", "ToolMethods", "tool_from_string", "tools_from"]

_HOVER = [("index", "$index"), ("data (x, y)", "($x, $y)"), ("screen (x, y)", "($sx, $sy)")]


def _each(cls: str, **by_name: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    return {name: (cls, attributes) for name, attributes in by_name.items()}


def _sides(cls: str, name: str, prop: str, both: str | None = "both") -> dict[str, tuple[str, dict[str, Any]]]:
    sides = {f"x{name}": (cls, {prop: "width"}), f"y{name}": (cls, {prop: "height"})}
    return sides if both is None else {name: (cls, {prop: both}), **sides}


TOOL_NAMES = MappingProxyType({
    **_sides("PanTool", "pan", "dimensions"),
    **{f"pan_{way}": ("ClickPanTool", {"direction": way})
       for way in ("left", "right", "up", "down", "west", "east", "north", "south")},
    **_sides("WheelPanTool", "wheel_pan", "dimension", None),
    **_sides("WheelZoomTool", "wheel_zoom", "dimensions"),
    **_sides("ZoomInTool", "zoom_in", "dimensions"),
    **_sides("ZoomOutTool", "zoom_out", "dimensions"),
    **_each("TapTool", tap={}, click={"behavior": "inspect"}, doubletap={"gesture": "doubletap"}),
    **_sides("CrosshairTool", "crosshair", "dimensions"),
    **_sides("BoxSelectTool", "box_select", "dimensions"),
    **_sides("BoxZoomTool", "box_zoom", "dimensions"),
    **_each("BoxZoomTool", auto_box_zoom={"dimensions": "auto"}),
    **{name: (cls, {}) for name, cls in (
        ("poly_select", "PolySelectTool"), ("lasso_select", "LassoSelectTool"), ("save", "SaveTool"),
        ("copy", "CopyTool"), ("undo", "UndoTool"), ("redo", "RedoTool"), ("reset", "ResetTool"),
        ("help", "HelpTool"), ("examine", "ExamineTool"), ("fullscreen", "FullscreenTool"),
        ("box_edit", "BoxEditTool"), ("line_edit", "LineEditTool"), ("point_draw", "PointDrawTool"),
        ("poly_draw", "PolyDrawTool"), ("poly_edit", "PolyEditTool"), ("freehand_draw", "FreehandDrawTool"),
    )},
    **_each("HoverTool", hover={"tooltips": _HOVER}),
})  # fmt: skip
"""Every name of a tool: the model that it stands for and that model's attributes."""


_registered: dict[str, Callable[[], Any]] = {}


class ToolMethods(_Base):
    """Mixed into Tool."""

    __slots__ = ()

    @classmethod
    def from_string(cls, name: str) -> Any:
        """Return a new tool of that name, such as "xpan". Raises ValueError, which says the nearest name."""
        return tool_from_string(name)

    @classmethod
    def register_alias(cls, name: str, constructor: Callable[[], Any]) -> None:
        """Let ``tools="…"`` know a name, for what ``constructor()`` makes; one that is known already is replaced."""
        _registered[name] = constructor


def tool_from_string(name: str) -> Any:
    """Return a new tool of that name. Raises ValueError, which says the nearest name."""
    if name in _registered:
        return _registered[name]()
    entry = TOOL_NAMES.get(name)
    if entry is None:
        known = [*TOOL_NAMES, *_registered]
        raise ValueError(f"there is no tool {name!r}{nearest(name, known)}; the names are {', '.join(sorted(known))}")
    cls, attributes = entry
    return registry.resolve(cls)(**attributes)


def tools_from(tools: str | Iterable[Any]) -> tuple[list[Any], dict[str, Any]]:
    """Return the tools which a text such as ``"pan,reset"``, or a sequence of names and tools, stands for.

    Also returns those made from names, by name. Tool models come first, as in Bokeh. Raises ValueError for an
    unknown name and for what is neither a name nor a tool.
    """
    made: dict[str, Any] = {}
    found: list[Any] = []
    names: list[str] = []
    for item in [tools] if isinstance(tools, str) else tools:
        if isinstance(item, str):
            names.extend(item.split(","))
        elif is_a(item, "Tool"):
            found.append(item)
        else:
            raise ValueError(f"a tool is a Tool model or the name of one, got {item!r}")
    for name in map(str.strip, names):
        if name:
            made[name] = tool = tool_from_string(name)
            found.append(tool)
    return found, made
