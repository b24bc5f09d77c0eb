"""Ids, and dates and arrays as the wire has them, under the name by which programs import them."""

from __future__ import annotations

from .ids import make_globally_unique_css_safe_id, make_globally_unique_id, make_id
from .lazy import lazy_door

_CONVERSIONS = (
    "array_encoding_disabled", "convert_date_to_datetime", "convert_datetime_array", "convert_datetime_type",
    "convert_timedelta_type", "is_datetime_type", "is_timedelta_type", "transform_array", "transform_series",
)  # fmt: skip

__all__ = ["make_globally_unique_css_safe_id", "make_globally_unique_id", "make_id", *_CONVERSIONS]  # noqa: PLE0604

# What they stand on is on a higher floor.
__getattr__, __dir__ = lazy_door(__name__, dict.fromkeys(_CONVERSIONS, "syncviz.core.conversions"))
