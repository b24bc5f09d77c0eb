"""Rows, columns and grids of plots and widgets."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from . import models
from .core.enums import Location
from .core.types import Side, SizingMode
from .core.values import shortened
from .errors import nearest
from .models import Column, GridBox, Row, Spacer
from .models.names import is_a
from .util.warnings import warn

__all__ = ["Column", "GridBox", "Row", "Spacer", "column", "grid", "gridplot", "group_tools", "layout", "row"]


def _children(args: Sequence[Any], children: Any, what: str) -> list[Any]:
    if args and children is not None:
        raise ValueError(f"{what} takes its children as arguments or as children=[…], not both")
    if children is None:
        children = args[0] if len(args) == 1 and isinstance(args[0], list | tuple) else args
    return list(children)


def _check(child: Any, what: str) -> Any:
    if not is_a(child, "UIElement"):
        raise ValueError(f"a {what} holds plots, widgets, layouts and other UI elements, got {child!r}")
    return child


def row(*args: Any, children: Any = None, sizing_mode: SizingMode | None = None, **attributes: Any) -> Row:
    """Return a ``Row`` of plots, widgets and layouts: ``row(a, b)``, ``row([a, b])`` or ``row(children=[a,
    b])``.

    ``sizing_mode`` is that of the row itself, as in Bokeh 3: children keep theirs. Further keywords are
    properties of ``Row``. Raises ValueError for a child that is no UI element.
    """
    items = [_check(child, "row") for child in _children(args, children, "row")]
    return models.Row(children=items, sizing_mode=sizing_mode, **attributes)


def column(*args: Any, children: Any = None, sizing_mode: SizingMode | None = None, **attributes: Any) -> Column:
    """Return a ``Column``; everything is as with :func:`row`."""
    items = [_check(child, "column") for child in _children(args, children, "column")]
    return models.Column(children=items, sizing_mode=sizing_mode, **attributes)


def layout(*args: Any, children: Any = None, sizing_mode: SizingMode | None = None, **attributes: Any) -> Any:
    """Return a ``Column`` of rows out of nested lists: ``layout([[plot, slider], [table]])``.

    Levels of lists are columns and rows in turn. ``sizing_mode`` is given to every item that has no sizing of
    its own. Further keywords are properties of the column. Raises ValueError for what is no UI element.
    """
    return _nested(_children(args, children, "layout"), sizing_mode, column, row, attributes)


def _nested(
    items: Iterable[Any], sizing_mode: SizingMode | None, make: Any, other: Any, attributes: dict[str, Any]
) -> Any:
    found = []
    for item in items:
        if isinstance(item, list):
            found.append(_nested(item, sizing_mode, other, make, {}))
        else:
            _size(_check(item, "layout"), sizing_mode)
            found.append(item)
    return make(children=found, sizing_mode=sizing_mode, **attributes)


def _sizes_itself(item: Any) -> bool:
    return bool(item.sizing_mode is None and item.width_policy == "auto" and item.height_policy == "auto")


def _size(item: Any, sizing_mode: SizingMode | None) -> None:
    if sizing_mode is not None and is_a(item, "LayoutDOM") and _sizes_itself(item):
        item.sizing_mode = sizing_mode


def grid(
    children: Any = (), sizing_mode: SizingMode | None = None, nrows: int | None = None, ncols: int | None = None
) -> GridBox:
    """Return a ``GridBox`` in which everything lines up.

    ``children`` is a nested list (levels are columns and rows in turn; None leaves a place empty), a flat
    list with ``nrows`` or ``ncols``, or a Row or Column whose inner rows and columns are dissolved (those
    that have no sizing or spacing of their own), or another model alone. Raises ValueError for anything else.
    """
    if isinstance(children, list | tuple):
        items = list(children)
        if nrows is not None or ncols is not None:
            width = ncols if ncols is not None else math.ceil(len(items) / (nrows or 1))
            items = [items[start : start + width] for start in range(0, len(items), max(width, 1))]
        tree = _tree_of_lists(items, True)
    elif is_a(children, "LayoutDOM"):
        tree = _tree_of_boxes(children, True)
    else:
        raise ValueError(f"grid expects a list of plots, widgets and lists, or a Row or Column, got {children!r}")
    _, cells = _cells(tree)
    if sizing_mode is not None:
        for item, *_ in cells:
            _size(item, sizing_mode)
    return models.GridBox(children=[cell for cell in cells if cell[0] is not None], sizing_mode=sizing_mode)


# A tree is a model, None, or (whether it is a column, [trees]).


def _tree_of_lists(items: Any, vertical: bool) -> Any:
    if isinstance(items, list | tuple):
        return vertical, [_tree_of_lists(item, not vertical) for item in items]
    return None if items is None else _check(items, "grid")


def _tree_of_boxes(item: Any, top: bool = False) -> Any:
    if is_a(item, "FlexBox") and (top or (_sizes_itself(item) and item.spacing == 0)):
        return is_a(item, "Column"), [_tree_of_boxes(child) for child in item.children]
    return item


Cell = tuple[Any, int, int, int, int]
"""An item with its row, column, number of rows and number of columns."""


def _cells(tree: Any) -> tuple[tuple[int, int], list[Cell]]:
    """Return the size of a tree as (rows, columns), and its cells."""
    if not isinstance(tree, tuple):
        return (1, 1), [(tree, 0, 0, 1, 1)]
    vertical, branches = tree
    parts = [part for part in map(_cells, branches) if all(part[0])]
    if not parts:
        return (0, 0), []
    across = 1 if vertical else 0  # what all parts share: the columns of a column, the rows of a row
    shared = math.lcm(*(size[across] for size, _ in parts))
    offset = 0
    found: list[Cell] = []
    for size, cells in parts:
        factor = shared // size[across]
        for item, top, left, rows, columns in cells:
            if vertical:
                found.append((item, top + offset, left * factor, rows, columns * factor))
            else:
                found.append((item, top * factor, left + offset, rows * factor, columns))
        offset += size[1 - across]
    return ((offset, shared) if vertical else (shared, offset)), found


_TOOLBAR = (
    "logo",
    "autohide",
    "active_drag",
    "active_inspect",
    "active_scroll",
    "active_tap",
    "active_multi",
)
# One of these does for all plots; others are kept and joined by a ToolProxy.
_ONE_FOR_ALL = ("SaveTool", "CopyTool", "ExamineTool", "FullscreenTool")


def gridplot(
    children: Any,
    *,
    sizing_mode: SizingMode | None = None,
    toolbar_location: Side | None = "above",
    ncols: int | None = None,
    width: int | None = None,
    height: int | None = None,
    toolbar_options: dict[str, Any] | None = None,
    merge_tools: bool = True,
) -> Any:
    """Return a ``GridPlot``: plots in rows, ``[[a, b], [None, c]]`` or a flat list with ``ncols``, and one
    toolbar.

    ``width`` and ``height`` are set on every plot, ``sizing_mode`` on those without a sizing of their own.
    ``toolbar_options`` are properties of the common toolbar. Raises ValueError for a bad location, for lists
    in lists with ``ncols``, and for what is no UI element.
    """
    if toolbar_location is not None and toolbar_location not in tuple(Location):
        raise ValueError(
            f"toolbar_location is None or one of {', '.join(Location)}, got {toolbar_location!r}"
            f"{nearest(str(toolbar_location), Location)}"
        )
    rows = _rows(children, ncols)
    toolbars: list[Any] = []
    cells: list[tuple[Any, int, int]] = []
    for number, items in enumerate(rows):
        for place, item in enumerate(items):
            if item is None:
                continue
            if not is_a(_check(item, "grid"), "LayoutDOM"):
                continue
            if merge_tools:
                for plot in item.select({"type": models.Plot}):
                    toolbars.append(plot.toolbar)
                    plot.toolbar_location = None
            if width is not None:
                item.width = width
            if height is not None:
                item.height = height
            _size(item, sizing_mode)
            cells.append((item, number, place))
    tools = [tool for toolbar in toolbars for tool in toolbar.tools]
    if merge_tools:
        tools = group_tools(tools, merge=_merged)
    options = {name: _common(toolbars, name, tools) for name in _TOOLBAR} if toolbars else {}
    return models.GridPlot(
        children=cells,
        toolbar=models.Toolbar(tools=tools, **{**options, **(toolbar_options or {})}),
        toolbar_location=toolbar_location,
        sizing_mode=sizing_mode,
    )


def _rows(children: Any, ncols: int | None) -> list[Sequence[Any]]:
    """Return what ``gridplot`` was given as rows. Raises ValueError, or TypeError for what is no list of rows."""
    items: Any = children if isinstance(children, list | tuple) else None
    if ncols:
        if type(ncols) is not int or ncols < 0:
            raise ValueError(f"ncols is the number of plots in a row, got {ncols!r}")
        if items is not None and any(isinstance(item, list) for item in items):
            raise ValueError("gridplot takes a flat list with ncols, or a list of lists without")
        items = None if items is None else [items[start : start + ncols] for start in range(0, len(items), ncols)]
    if items is None or not all(isinstance(row, list | tuple) for row in items):
        raise TypeError(
            "gridplot expects rows of plots, [[a, b], [c, None]], or a flat list and ncols=…; got"
            f" {shortened(children)}"
        )
    return list(items)


def _merged(cls: type[Any], group: Sequence[Any]) -> Any:
    return cls() if any(is_a(group[0], name) for name in _ONE_FOR_ALL) else None


def _common(toolbars: Sequence[Any], name: str, tools: Sequence[Any]) -> Any:
    """Return what the toolbars have for ``name``: the last one's, with a warning where they differ."""
    values = [_proxied(getattr(toolbar, name), tools) for toolbar in toolbars]
    if any(value is not values[0] and value != values[0] for value in values):
        warn(
            f"the plots of the grid differ in toolbar.{name}; the last one's is used"
            f" (say which with toolbar_options={{{name!r}: …}})",
        )
    return values[-1]


def _proxied(active: Any, tools: Sequence[Any]) -> Any:
    if is_a(active, "Tool"):
        for tool in tools:
            if is_a(tool, "ToolProxy") and any(item is active for item in tool.tools):
                return tool
    return active


def group_tools(
    tools: Iterable[Any],
    *,
    merge: Callable[[type[Any], Sequence[Any]], Any] | None = None,
    ignore: Iterable[str] = ("overlay", "renderers"),
) -> list[Any]:
    """Join tools of equal class and equal properties, but for those in ``ignore``, into ``ToolProxy`` models.

    ``merge(cls, tools)`` may return one tool in place of a group, or None.
    """
    found: list[Any] = []
    by_class: dict[type[Any], list[Any]] = {}
    for tool in tools:
        if is_a(tool, "ToolProxy"):
            found.append(tool)
        else:
            by_class.setdefault(type(tool), []).append(tool)
    left_out = frozenset(ignore)
    for cls, members in by_class.items():
        merged = merge(cls, members) if merge is not None else None
        if merged is not None:
            found.append(merged)
            continue
        groups: list[tuple[dict[str, Any], list[Any]]] = []
        for tool in members:
            values = {name: value for name, value in tool.properties_with_values().items() if name not in left_out}
            for known, group in groups:
                if known == values:
                    group.append(tool)
                    break
            else:
                groups.append((values, [tool]))
        for _, group in groups:
            merged = merge(cls, group) if merge is not None else None
            found.append(models.ToolProxy(tools=group) if merged is None else merged)
    return found
