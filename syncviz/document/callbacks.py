"""Session callbacks as descriptions: what to call, and when. What is due is found out by ``sync/schedule.py``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.signatures import check_callback
from ..util.ids import make_id

__all__ = ["NextTickCallback", "PeriodicCallback", "SessionCallback", "TimeoutCallback"]


class SessionCallback:
    """Base of the three; ``id`` is unique, ``callback`` takes no arguments and may be a coroutine function."""

    __slots__ = ("callback", "id")

    def __init__(self, callback: Callable[[], Any], callback_id: str | None = None) -> None:
        check_callback(callback, (), "session callback")
        self.callback = callback
        self.id = callback_id or make_id()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.callback!r}>"


class NextTickCallback(SessionCallback):
    """Runs once, as soon as the session is free."""

    __slots__ = ()


class TimeoutCallback(SessionCallback):
    """Runs once, ``timeout`` milliseconds after it was added."""

    __slots__ = ("timeout",)

    def __init__(self, callback: Callable[[], Any], timeout: float, callback_id: str | None = None) -> None:
        super().__init__(callback, callback_id)
        self.timeout = _milliseconds(timeout, "timeout", 0)


class PeriodicCallback(SessionCallback):
    """Runs every ``period`` milliseconds."""

    __slots__ = ("period",)

    def __init__(self, callback: Callable[[], Any], period: float, callback_id: str | None = None) -> None:
        super().__init__(callback, callback_id)
        self.period = _milliseconds(period, "period", 1)


def _milliseconds(value: float, what: str, least: float) -> float:
    if type(value) not in (int, float) or not least <= value < float("inf"):
        raise ValueError(f"a {what} is a number of milliseconds, at least {least}, got {value!r}")
    return value
