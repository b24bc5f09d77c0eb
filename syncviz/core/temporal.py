"""Dates and times as numbers: milliseconds since 1970-01-01 00:00, wall clock.

The wall clock of the value counts and its time zone is dropped, not converted, so that an axis shows what the
program's own clock showed (the behaviour of Bokeh 3.x).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

__all__ = ["date_iso", "date_ms", "datetime_ms", "time_ms", "timedelta_ms"]

_EPOCH = datetime(1970, 1, 1)
_MILLISECOND = timedelta(milliseconds=1)


def datetime_ms(value: datetime) -> float:
    """Return milliseconds since the epoch by the value's own clock."""
    return (value.replace(tzinfo=None) - _EPOCH) / _MILLISECOND


def date_ms(value: date) -> float:
    """Return milliseconds from the epoch to the day's beginning."""
    return float((value - _EPOCH.date()).days * 86_400_000)


def date_iso(value: date) -> str:
    """Return ``YYYY-MM-DD``."""
    return value.isoformat()


def time_ms(value: time) -> float:
    """Return milliseconds since midnight."""
    return ((value.hour * 60 + value.minute) * 60 + value.second) * 1000 + value.microsecond / 1000


def timedelta_ms(value: timedelta) -> float:
    """Return milliseconds."""
    return value / _MILLISECOND
