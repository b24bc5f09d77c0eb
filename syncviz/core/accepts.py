"""What single values are accepted as they are, or nearly so; the leaves of a property's kind.

Each function returns the form to keep, or ``REFUSED``.
"""

from __future__ import annotations

import numbers
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ..errors import DeserializationError
from .coercions import REFUSED
from .json_text import json_loads
from .specs import Field, Spec, Value
from .values import is_model

__all__ = [
    "Accept",
    "accept_anything",
    "accept_bool",
    "accept_bytes",
    "accept_date",
    "accept_float",
    "accept_font_size",
    "accept_int",
    "accept_json",
    "accept_model",
    "accept_null",
    "accept_percent",
    "accept_str",
    "plain_spec",
    "refuse",
]

Accept = Callable[[Any], Any]

_FONT_SIZE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:%|em|ex|ch|ic|rem|vw|vh|vi|vb|vmin|vmax|cm|mm|q|in|pc|pt|px)\Z", re.I)


def accept_anything(value: Any) -> Any:
    """Return any value as it is."""
    return value


def accept_bool(value: Any) -> Any:
    """Return True or False (numpy's own included) or REFUSED."""
    if type(value) is bool:
        return value
    if type(value).__name__ in ("bool_", "bool") and hasattr(value, "item"):
        return bool(value)
    return REFUSED


def accept_int(value: Any) -> Any:
    """Return a whole number or REFUSED; True and False are none."""
    kind = type(value)
    if kind is int:
        return value
    if kind is not bool and isinstance(value, numbers.Integral) and hasattr(value, "__index__"):
        return int(value)
    return REFUSED


def accept_float(value: Any) -> Any:
    """Return a number, as int or float, or REFUSED."""
    kind = type(value)
    if kind is float or kind is int:
        return value
    if kind is not bool and isinstance(value, numbers.Real):
        if not isinstance(value, numbers.Integral):
            return float(value)
        return int(value) if hasattr(value, "__index__") else REFUSED  # a duration of numpy is none
    if hasattr(kind, "as_integer_ratio") and kind is not bool:
        return float(value)
    return REFUSED


def accept_str(value: Any) -> Any:
    """Return text or REFUSED; text of another class (numpy's, an enumeration's) becomes ordinary."""
    if type(value) is str:
        return value
    return str.__str__(value) if isinstance(value, str) else REFUSED


def accept_font_size(value: Any) -> Any:
    """Return a font size with its unit or REFUSED."""
    return accept_str(value) if isinstance(value, str) and _FONT_SIZE.match(value) else REFUSED


def accept_json(value: Any) -> Any:
    """Return text that is JSON or REFUSED."""
    text = accept_str(value)
    if text is not REFUSED:
        try:
            json_loads(text)
        except DeserializationError:
            return REFUSED
    return text


def accept_null(value: Any) -> Any:
    """Return None or REFUSED."""
    return None if value is None else REFUSED


def accept_bytes(value: Any) -> Any:
    """Return bytes or REFUSED."""
    return bytes(value) if isinstance(value, bytes | bytearray | memoryview) else REFUSED


def accept_date(value: Any) -> Any:
    """Return a date or REFUSED."""
    return value if isinstance(value, date) else REFUSED


def accept_percent(value: Any) -> Any:
    """Return a number from 0 to 1 or REFUSED."""
    number = accept_float(value)
    return number if number is not REFUSED and 0 <= number <= 1 else REFUSED


def accept_model(value: Any) -> Any:
    """Return a model, or a dict in place of one, or REFUSED."""
    return value if is_model(value) or isinstance(value, Mapping) else REFUSED


def refuse(value: Any) -> Any:
    """Refuse every value."""
    return REFUSED


def plain_spec(spec: Spec, accept_value: Accept) -> Any:
    """Return a visual property in its simplest form: a plain value where it says no more, or REFUSED."""
    if isinstance(spec, Value):
        accepted = accept_value(spec.value)
        if accepted is REFUSED and not isinstance(spec.value, str):
            return REFUSED
        if type(accepted) in (int, float, bool, type(None)) and len(spec._parts()) == 1:
            return accepted
        return spec
    if isinstance(spec, Field):
        return spec if isinstance(spec.field, str) else REFUSED
    return spec if is_model(getattr(spec, "expr", None)) else REFUSED
