"""What programs may write instead of the wire's own form: dates, colours, dash patterns, lengths.

Each function returns the form to keep, or ``REFUSED`` for what it cannot use.
"""

from __future__ import annotations

import numbers
import re
import sys
from collections.abc import Container
from datetime import date, datetime, time, timedelta
from typing import Any

from .temporal import date_ms, datetime_ms, time_ms, timedelta_ms
from .values import is_column

__all__ = ["DASHES", "REFUSED", "accept_color", "accept_css_length", "accept_dash", "accept_temporal"]


class _Refused:
    __slots__ = ()

    def __repr__(self) -> str:
        return "REFUSED"


REFUSED: Any = _Refused()
"""What is returned for a value that cannot be used; None is a value like others."""

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\Z")
_NUMBER = r"\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?\s*"
_FUNCTION = re.compile(
    rf"(?:rgb|rgba|hsl|hsla)\(\s*(?:{_NUMBER},){{2,3}}{_NUMBER}\)\Z"
    rf"|(?:rgb|rgba|hsl|hsla)\({_NUMBER}\s{_NUMBER}\s{_NUMBER}(?:/{_NUMBER})?\)\Z",
    re.IGNORECASE,
)
_CSS_LENGTH = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:px|em|rem|ex|ch|%|vw|vh|vmin|vmax|pt|pc|cm|mm|in|fr)?\Z")
DASHES = {"solid": [], "dashed": [6], "dotted": [2, 4], "dotdash": [2, 4, 6, 4], "dashdot": [6, 4, 2, 4]}


def accept_color(value: Any, names: Container[str]) -> Any:
    """Return a colour as text that CSS and BokehJS read, or REFUSED.

    Tuples are (red, green, blue[, alpha]): red, green, blue from 0 to 255, alpha from 0 to 1. Whole numbers from 0
    to 0xFFFFFFFF are packed colours, 0xRRGGBBAA.
    """
    if isinstance(value, str):
        if _HEX.match(value) or value in names or _FUNCTION.match(value) or value.lower() in names:
            return value
        return REFUSED
    if isinstance(value, tuple | list):
        if len(value) not in (3, 4) or not all(isinstance(part, numbers.Real) for part in value):
            return REFUSED
        if not all(0 <= part <= 255 and part == int(part) for part in value[:3]):
            return REFUSED
        channels = ", ".join(str(int(part)) for part in value[:3])
        if len(value) == 3:
            return f"rgb({channels})"
        return f"rgba({channels}, {value[3]})" if 0 <= value[3] <= 1 else REFUSED
    if type(value) is not bool and isinstance(value, numbers.Integral) and hasattr(value, "__index__"):
        packed = int(value)
        return packed if 0 <= packed <= 0xFFFFFFFF else REFUSED
    to_css = getattr(value, "to_css", None)
    return to_css() if callable(to_css) else REFUSED


def accept_css_length(value: Any) -> Any:
    """Return a CSS length or REFUSED."""
    return value if isinstance(value, str) and _CSS_LENGTH.match(value) else REFUSED


def accept_dash(value: Any) -> Any:
    """Return a dash pattern as a list of lengths in pixels, or REFUSED."""
    if isinstance(value, str):
        if value in DASHES:
            return list(DASHES[value])
        parts = value.split()
        return [int(part) for part in parts] if all(part.isdecimal() for part in parts) else REFUSED
    if is_column(value):
        lengths = value.tolist() if hasattr(value, "tolist") else list(value)
        return lengths if all(type(part) in (int, float) and part >= 0 for part in lengths) else REFUSED
    return REFUSED


def accept_temporal(value: Any) -> Any:
    """Return a number for a number or a date: milliseconds since the epoch, or of the duration."""
    kind = type(value)
    if kind is float or kind is int:
        return value
    if kind is bool:
        return REFUSED
    if isinstance(value, datetime):
        return datetime_ms(value)
    if isinstance(value, date):
        return date_ms(value)
    if isinstance(value, timedelta):
        return timedelta_ms(value)
    if isinstance(value, time):
        return time_ms(value)
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.datetime64):
        return float(value.astype("datetime64[us]").astype("int64")) / 1000
    if numpy is not None and isinstance(value, numpy.timedelta64):
        return float(value.astype("timedelta64[us]").astype("int64")) / 1000
    if hasattr(value, "__float__") and not isinstance(value, str) and kind.__name__ not in ("bool_", "bool"):
        try:
            return int(value) if hasattr(value, "__index__") else float(value)
        except (TypeError, ValueError):
            return REFUSED
    return REFUSED
