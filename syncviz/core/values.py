"""What a value is: atoms, models, columns; and how it is shown in a sentence."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["ATOMS", "is_column", "is_model", "shortened"]

ATOMS = frozenset({str, int, float, bool, type(None)})
"""Types whose values hold no other values."""


def is_model(value: Any) -> bool:
    """Tell whether ``value`` is a model (and not the class of one)."""
    return hasattr(type(value), "model_names")


def is_column(value: Any) -> bool:
    """Tell whether ``value`` can be a column: any sequence but text, or what numpy can make an array of."""
    kind = type(value)
    if kind is list or kind is tuple:
        return True
    if kind.__name__ == "ndarray" and kind.__module__ == "numpy":  # the abstract classes below take ten times as long
        return bool(value.ndim)
    if isinstance(value, str | bytes | Mapping):
        return False
    # numpy's scalars have __array__ as well, and the shape ().
    return isinstance(value, Sequence | array) or (hasattr(value, "__array__") and getattr(value, "shape", None) != ())


def shortened(value: object, length: int = 80) -> str:
    """Return the ``repr`` of a value for an error message, cut to ``length`` characters."""
    text = repr(value)
    return text if len(text) <= length else text[: length - 3] + "..."
