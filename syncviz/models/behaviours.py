"""What BokehJS cannot tell about its models: methods, conveniences of assignment, a few defaults.

The tables are keyed by catalogue class and property; the factory consults them when it makes a class.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..core.coercions import REFUSED
from ..core.property import Default
from ..core.registry import registry
from .sources import ColumnDataSourceMethods

__all__ = ["COERCIONS", "COLUMNS", "DEFAULTS", "MIXINS", "POSITIONAL", "TEMPORAL", "is_font_size"]

_FONT_SIZE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:%|em|ex|ch|ic|rem|vw|vh|vi|vb|vmin|vmax|cm|mm|q|in|pc|pt|px)\Z", re.I)


def is_font_size(value: str) -> Any:
    """Return the text if it is a font size with a unit, else REFUSED (it names a column)."""
    return value if _FONT_SIZE.match(value) else REFUSED


def _title(value: Any) -> Any:
    return registry.resolve("Title")(text=value) if isinstance(value, str) else value


def _ticker(value: Any) -> Any:
    if isinstance(value, list | tuple) or (hasattr(value, "__array__") and not hasattr(value, "model_names")):
        return registry.resolve("FixedTicker")(ticks=[float(tick) if not isinstance(tick, int) else tick for tick in value])
    return value


MIXINS: dict[str, type] = {
    "ColumnDataSource": ColumnDataSourceMethods,
}

POSITIONAL: dict[str, tuple[str, ...]] = {
    "ColumnDataSource": ("data",),
}

COLUMNS = frozenset({("ColumnDataSource", "data")})
"""Properties whose value is column data: single columns travel by themselves."""

TEMPORAL: frozenset[tuple[str, str]] = frozenset()
"""Properties that take a date beside what BokehJS says."""

COERCIONS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("Plot", "title"): _title,
    ("ContinuousAxis", "ticker"): _ticker,
    ("LinearAxis", "ticker"): _ticker,
    ("Grid", "ticker"): _ticker,
}

DEFAULTS: dict[tuple[str, str], Any] = {
    ("Plot", "title"): Default(lambda: registry.resolve("Title")(text=""), models=True),
}
"""Where a Python program finds another default than BokehJS has."""
