"""Ranges, scales, axes and grids out of what ``figure`` is told about one dimension."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .. import models
from ..core.values import shortened
from ..errors import nearest
from ..models.names import is_a

__all__ = ["AXIS_TYPES", "axis_for", "range_for", "scale_for", "set_minor_ticks"]

_NUMBERS = frozenset({int, float})

AXIS_TYPES: dict[str, Callable[[int], Any]] = {
    "linear": lambda dimension: models.LinearAxis(),
    "log": lambda dimension: models.LogAxis(),
    "datetime": lambda dimension: models.DatetimeAxis(),
    "timedelta": lambda dimension: models.TimedeltaAxis(),
    "mercator": lambda dimension: models.MercatorAxis("lat" if dimension else "lon"),
}
"""How to make an axis of each type for dimension 0 (x) or 1 (y)."""


def range_for(given: Any, name: str) -> tuple[Any, str]:
    """Return the range model, and the type of axis ("linear", "datetime", "categorical") that suits it.

    ``given`` is None (follow the data), a Range model, ``(start, end)`` of numbers or dates (None: the
    default), or a sequence of factors. Raises ValueError for anything else, with ``name``.
    """
    if given is None:
        return models.DataRange1d(), "linear"
    if type(given) is tuple and len(given) == 2 and _NUMBERS.issuperset(map(type, given)):  # as most, at a fifth
        return models.Range1d(start=given[0], end=given[1]), "linear"
    if is_a(given, "Range"):
        if is_a(given, "FactorRange"):
            return given, "categorical"
        return given, "datetime" if is_a(given, "Range1d") and given.temporal else "linear"
    groups = getattr(given, "groups", None)
    if groups is not None:  # a pandas GroupBy
        return models.FactorRange(factors=sorted(groups)), "categorical"
    if not isinstance(given, str) and (isinstance(given, Sequence) or hasattr(given, "__array__")):
        items = list(given)
        if all(isinstance(item, str) for item in items):
            return models.FactorRange(factors=[str(item) for item in items]), "categorical"
        if len(items) == 2 and not any(isinstance(item, str | list | tuple) for item in items):
            ends = {key: end for key, end in zip(("start", "end"), items, strict=True) if end is not None}
            made = models.Range1d(**ends)
            return made, "datetime" if made.temporal else "linear"
        if items and all(isinstance(item, tuple) for item in items):
            raise ValueError(f"{name} expects nested factors as a model: FactorRange(factors={shortened(items)})")
        if any(isinstance(item, str) for item in items):
            raise ValueError(
                f"{name} got a mixture of text and other values, {shortened(items)}; a list of factors has text only,"
                " and (start, end) two numbers or two dates"
            )
    raise ValueError(
        f"{name} expects None, a Range model, two numbers or dates (start, end), or a list of factors;"
        f" got {shortened(given)}"
    )


def scale_for(suited: str, axis_type: Any) -> Any:
    """Return the scale model for a dimension whose range suits ``suited``, under such an axis."""
    if suited == "categorical":
        return models.CategoricalScale()
    return models.LogScale() if axis_type == "log" else models.LinearScale()


def axis_for(suited: str, axis_type: Any, minor_ticks: Any, label: Any, dimension: int) -> Any:
    """Return the axis model, or None. Raises ValueError for an unknown type or number of ticks."""
    name = "xy"[dimension]
    if axis_type is None:
        return None
    if axis_type == "auto":
        if suited == "categorical":
            axis = models.CategoricalAxis()
        else:
            axis = AXIS_TYPES[suited](dimension)
    elif isinstance(axis_type, str) and axis_type in AXIS_TYPES:
        axis = AXIS_TYPES[axis_type](dimension)
    else:
        choices = ["auto", *AXIS_TYPES]
        raise ValueError(
            f"{name}_axis_type is None or one of {', '.join(map(repr, choices))}; got {axis_type!r}"
            f"{nearest(str(axis_type), choices)}"
        )
    set_minor_ticks(axis, minor_ticks, name)
    if label:
        axis.axis_label = label
    return axis


def set_minor_ticks(axis: Any, wanted: Any, name: str) -> None:
    """Give an axis a number of minor ticks: ``wanted`` is a number above 1, None for none, or "auto"."""
    if wanted == "auto":
        number = 10 if is_a(axis, "LogAxis") else 5
    elif wanted is None:
        number = 0
    elif type(wanted) is int and wanted > 1:
        number = wanted
    else:
        raise ValueError(f"{name}_minor_ticks is 'auto', None or a whole number above 1, got {wanted!r}")
    ticker = axis.ticker
    if is_a(ticker, "ContinuousTicker") and ticker.num_minor_ticks != number:
        ticker.num_minor_ticks = number
