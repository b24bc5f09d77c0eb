"""Ranges that remember whether they are of dates."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["Range1dMethods"]


class Range1dMethods(_Base):
    """Mixed into Range1d.

    ``temporal`` tells whether the ends were given as dates: then an axis that nobody chose a type for shows
    dates.
    """

    __slots__ = ()

    temporal: bool = False

    def _take_positional(self, args: tuple[Any, ...], properties: dict[str, Any]) -> None:
        if len(args) != 2:
            raise TypeError(f"Range1d takes both ends by position, Range1d(start, end), or by name; got {args!r}")
        super()._take_positional(args, properties)

    def _initialise(self, properties: Any) -> None:
        start = properties.get("start")
        if isinstance(start, date) or (hasattr(start, "dtype") and start.dtype.kind == "M"):
            object.__setattr__(self, "temporal", True)
        super()._initialise(properties)
