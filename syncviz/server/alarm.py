"""``Alarm``: the one timer of the sessions of a hub."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

import gevent  # type: ignore[import-untyped]

from ..sync.hub import Hub
from ..sync.session import Session

__all__ = ["Alarm"]


class Alarm:
    """Wakes sessions when they have something to do. For the thread that starts it.

    Args:
        hub: knows when that is.
        wake: called with each session whose time has come.
    """

    __slots__ = ("_at", "_hub", "_loop", "_timer", "_wake")

    def __init__(self, hub: Hub, wake: Callable[[Session], None]) -> None:
        self._hub = hub
        self._wake = wake
        self._at = math.inf
        self._loop: Any = None
        self._timer: Any = None

    def start(self) -> None:
        """Begin to look after time."""
        self._loop = gevent.get_hub().loop
        self._timer = self._loop.timer(0)

    def stop(self) -> None:
        """Wake nobody any more."""
        timer, self._timer = self._timer, None
        timer.stop()
        timer.close()

    def rearm(self) -> None:
        """Have the timer go off when the next session needs it. Called after every turn."""
        deadline = self._hub.next_deadline()
        # One that goes off too early, because what it was for is gone, costs less than setting it anew each time.
        if deadline is None or self._at <= deadline or self._timer is None:
            return
        self._at = deadline
        self._timer.stop()
        self._timer.close()
        self._timer = self._loop.timer(max(deadline - time.monotonic(), 0.0))
        self._timer.start(self._time_has_come)

    def _time_has_come(self) -> None:
        self._at = math.inf
        for session in self._hub.due_sessions(time.monotonic()):
            self._wake(session)
        self.rearm()
