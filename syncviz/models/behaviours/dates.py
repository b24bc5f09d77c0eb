"""Dates of sliders as Python's own types."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["DateRangeSliderMethods", "DateSliderMethods"]


def _datetime(milliseconds: float | None) -> datetime | None:
    return None if milliseconds is None else datetime.fromtimestamp(milliseconds / 1000, tz=UTC)


def _date(milliseconds: float | None) -> date | None:
    moment = _datetime(milliseconds)
    return None if moment is None else moment.date()


class DateSliderMethods(_Base):
    """Mixed into DateSlider. ``value`` is a number of milliseconds since the epoch, in UTC."""

    __slots__ = ()

    value: Any

    @property
    def value_as_datetime(self) -> datetime | None:
        """The value as a datetime in UTC."""
        return _datetime(self.value)

    @property
    def value_as_date(self) -> date | None:
        """The value as a date."""
        return _date(self.value)


class DateRangeSliderMethods(_Base):
    """Mixed into DateRangeSlider and DatetimeRangeSlider."""

    __slots__ = ()

    value: Any

    @property
    def value_as_datetime(self) -> tuple[Any, ...] | None:
        """The two values as datetimes in UTC."""
        return None if self.value is None else tuple(map(_datetime, self.value))

    @property
    def value_as_date(self) -> tuple[Any, ...] | None:
        """The two values as dates."""
        return None if self.value is None else tuple(map(_date, self.value))
