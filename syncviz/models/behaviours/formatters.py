"""Formatters of time axes: how ticks read at each zoom.

BokehJS's own default is one terse format per unit. Python programs have always got richer ones: what a tick's
text leaves out is told by a second and third line, the context.
"""

from __future__ import annotations

from typing import Any

from ...core.registry import registry

__all__ = ["datetime_formatter", "relative_datetime_context", "timedelta_formatter"]

_BELOW_DAY = ("seconds", "minsec", "minutes", "hourmin", "hours")
_MONTH_DAY_YEAR = "%b %d, %Y"


def _below_day(text: str) -> dict[str, str]:
    return dict.fromkeys(_BELOW_DAY, text)


def datetime_formatter() -> Any:
    """Return the formatter that a new DatetimeAxis has."""
    make = registry.resolve("DatetimeTickFormatter")
    third = make(
        microseconds=_MONTH_DAY_YEAR, milliseconds=_MONTH_DAY_YEAR, **_below_day(""), days="", months="",
        years="", boundary_scaling=False, hide_repeats=True,
    )  # fmt: skip
    second = make(
        microseconds="%T", milliseconds="%T", **_below_day(_MONTH_DAY_YEAR), days="%Y", months="", years="",
        boundary_scaling=False, hide_repeats=True, context=third, context_which="all",
    )  # fmt: skip
    return make(
        seconds="%T", minsec="%T", minutes="%H:%M", hours="%H:%M", days="%b %d", months="%b %Y",
        strip_leading_zeros=["microseconds", "milliseconds", "seconds"],
        boundary_scaling=False, context=second, context_which="all",
    )  # fmt: skip


def timedelta_formatter() -> Any:
    """Return the formatter that a new TimedeltaAxis has."""
    make = registry.resolve("TimedeltaTickFormatter")
    third = make(
        nanoseconds="%d days", microseconds="%d days", milliseconds="%d days", **_below_day(""), days="",
        hide_repeats=True,
    )  # fmt: skip
    second = make(
        nanoseconds="%H:%M:%S.%MS%US", microseconds="%H:%M:%S.%MS", milliseconds="%H:%M:%S",
        **_below_day("%d days"), days="", hide_repeats=True, context=third, context_which="all",
    )  # fmt: skip
    return make(
        strip_leading_zeros=["nanoseconds", "microseconds", "milliseconds"],
        context=second,
        context_which="all",
    )


def relative_datetime_context() -> Any:
    """Return a new formatter that can be another's ``context``: it tells what lies just above a tick's own unit."""
    return registry.resolve("DatetimeTickFormatter")(
        microseconds="%T", milliseconds="%T", seconds="%H:%M", minsec="%Hh", minutes="%Hh", hourmin="%F", hours="%F",
        days="%Y", months="", years="",
    )  # fmt: skip
