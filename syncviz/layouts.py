"""Rows and columns of plots and widgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import models
from .models.names import is_a

__all__ = ["column", "row"]


def _children(args: Sequence[Any], children: Any, what: str) -> list[Any]:
    if args and children is not None:
        raise ValueError(f"{what} takes its children as arguments or as children=[…], not both")
    if children is None:
        children = args[0] if len(args) == 1 and isinstance(args[0], list | tuple) else args
    for child in children:
        if not is_a(child, "UIElement"):
            raise ValueError(f"a {what} holds plots, widgets, layouts and other UI elements, got {child!r}")
    return list(children)


def row(*args: Any, children: Any = None, sizing_mode: str | None = None, **attributes: Any) -> Any:
    """Return a ``Row`` of plots, widgets and layouts: ``row(a, b)``, ``row([a, b])`` or ``row(children=[a, b])``.

    ``sizing_mode`` is that of the row itself, as in Bokeh 3: children keep theirs. Further keywords are properties
    of ``Row``. Raises ValueError for a child that is no UI element.
    """
    return models.Row(children=_children(args, children, "row"), sizing_mode=sizing_mode, **attributes)


def column(*args: Any, children: Any = None, sizing_mode: str | None = None, **attributes: Any) -> Any:
    """Return a ``Column``; everything is as with :func:`row`."""
    return models.Column(children=_children(args, children, "column"), sizing_mode=sizing_mode, **attributes)
