"""Dates, arrays and series as the wire has them, for programs that prepare data themselves."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from .arrays import milliseconds
from .coercions import REFUSED, accept_temporal
from .values import shortened

__all__ = [
    "array_encoding_disabled",
    "convert_date_to_datetime",
    "convert_datetime_array",
    "convert_datetime_type",
    "convert_timedelta_type",
    "is_datetime_type",
    "is_timedelta_type",
    "transform_array",
    "transform_series",
]

_BINARY = frozenset({"bool", "float32", "float64", "int8", "int16", "int32", "uint8", "uint16", "uint32"})


def is_datetime_type(obj: Any) -> bool:
    """Tell whether ``obj`` is a point in time or a time of the day; a bare date is none."""
    if isinstance(obj, datetime | time):
        return True
    return _is_numpy(obj, "datetime64") or _is_pandas(obj, "Period")


def is_timedelta_type(obj: Any) -> bool:
    """Tell whether ``obj`` is a duration."""
    return isinstance(obj, timedelta) or _is_numpy(obj, "timedelta64")


def convert_datetime_type(obj: Any) -> float:
    """Return a date, a point in time or a time of the day as milliseconds. Raises ValueError for anything else."""
    if _is_pandas(obj, "Period"):
        obj = obj.to_timestamp()
    if type(obj).__name__ == "NaTType":
        return float("nan")
    if not (isinstance(obj, date) or is_datetime_type(obj)):
        raise ValueError(f"expected a date or time, got {shortened(obj)} of type {type(obj).__name__}")
    return float(accept_temporal(obj))


def convert_timedelta_type(obj: Any) -> float:
    """Return a duration as milliseconds. Raises ValueError for anything else."""
    if type(obj).__name__ == "NaTType":
        return float("nan")
    if not is_timedelta_type(obj):
        raise ValueError(f"expected a duration, got {shortened(obj)} of type {type(obj).__name__}")
    return float(accept_temporal(obj))


def convert_date_to_datetime(obj: date) -> float:
    """Return the beginning of a day as milliseconds since 1970. Raises ValueError for what is no date."""
    found = accept_temporal(obj) if isinstance(obj, date) else REFUSED
    if found is REFUSED:
        raise ValueError(f"expected a date, got {shortened(obj)} of type {type(obj).__name__}")
    return float(found)


def convert_datetime_array(array: Any) -> Any:
    """Return an array of dates or durations as milliseconds; any other as it is."""
    return milliseconds(array) if array.dtype.kind in "mM" else array


def transform_array(array: Any) -> Any:
    """Return an array as it goes over the wire: dates as milliseconds, whole numbers in 32 bits where they fit."""
    array = convert_datetime_array(array)
    if array.dtype.kind == "i" and array.dtype.itemsize == 8 and (not array.size or _fits(array)):
        return array.astype("int32")
    return array


def transform_series(series: Any) -> Any:
    """Return a series or an index of pandas as an array, as ``transform_array`` has it."""
    if type(getattr(series, "dtype", None)).__name__ == "PeriodDtype":
        series = series.to_timestamp()
    return transform_array(series.to_numpy())


def array_encoding_disabled(array: Any) -> bool:
    """Tell whether arrays of this dtype have no binary form on the wire, before ``transform_array``."""
    return array.dtype.name not in _BINARY


def _fits(array: Any) -> bool:
    return bool(array.min() >= -(2**31) and array.max() < 2**31)


def _is_numpy(obj: Any, name: str) -> bool:
    return any(base.__module__ == "numpy" and base.__name__ == name for base in type(obj).__mro__)


def _is_pandas(obj: Any, name: str) -> bool:
    kind = type(obj)
    return kind.__name__ == name and kind.__module__.startswith("pandas")
