"""``Crew``: greenlets that are used again, for work that is short and comes often.

Greenlets are cheap, but since CPython 3.11 each one gets a piece of memory for its frames from the operating system and
gives it back at its end: mmap, two page faults, munmap. That was a fifth of the CPU of a slider's round trip
(figures: docs/decisions.md). A crew keeps a few greenlets that wait for the next piece of work.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from contextvars import Context
from typing import Any, Final

import gevent  # type: ignore[import-untyped]
from greenlet import getcurrent, greenlet  # type: ignore[import-untyped]

__all__ = ["Crew"]

_KEPT: Final = 8
"""Greenlets that wait for work; each holds about 20 KiB."""

_SLICE: Final = 0.005
"""Seconds of work before the hub looks at sockets and timers; as much as gevent gives its own callbacks."""

_NOTHING: Final[Any] = None


class Crew:
    """Does pieces of work one after the other, each in a context (`contextvars`) of its own.

    Work that waits for something, in gevent's way, keeps its greenlet; what comes next is done in another one. To be
    used in the thread of one hub.
    """

    __slots__ = ("_hub", "_idle", "_kept", "_scheduled", "_until", "_waiting")

    def __init__(self) -> None:
        self._hub: Any = None
        self._waiting: deque[tuple[Callable[..., Any], tuple[Any, ...]]] = deque()
        self._idle: list[greenlet] = []
        self._kept = _KEPT
        self._scheduled = False
        self._until = 0.0

    def do(self, work: Callable[..., Any], *args: Any) -> None:
        """Have ``work(*args)`` called soon, by the hub's next pass at the earliest. Never waits."""
        self._waiting.append((work, args))
        if not self._scheduled:
            self._scheduled = True
            self._hub = hub = gevent.get_hub()
            hub.loop.run_callback(self._hand_out)

    def stop(self) -> None:
        """Let go of the greenlets that wait; those at work, or that are needed later, end by themselves."""
        self._kept = 0
        # Nobody else refers to them: they end with the last reference, by a GreenletExit where they wait.
        self._idle.clear()

    def _hand_out(self) -> None:
        """Hand out what waits. Called by the hub, to which a greenlet comes back when it is idle or has to wait."""
        waiting, idle = self._waiting, self._idle
        self._until = time.monotonic() + _SLICE
        try:
            while waiting and time.monotonic() < self._until:
                worker = idle.pop() if idle else greenlet(self._labour, self._hub)
                worker.switch()
        finally:
            self._scheduled = bool(waiting)
            if waiting:
                # Not by another callback: up to fifty of those come before sockets and timers.
                timer = self._hub.loop.timer(1e-6)
                timer.start(self._go_on, timer)

    def _go_on(self, timer: Any) -> None:
        timer.close()
        self._hand_out()

    def _labour(self) -> None:
        waiting, idle = self._waiting, self._idle
        while True:
            while waiting and time.monotonic() < self._until:
                work, args = waiting.popleft()
                Context().run(work, *args)
                work = args = _NOTHING  # whose work is done must not be held while this waits
            if len(idle) >= self._kept:
                return
            idle.append(getcurrent())
            self._hub.switch()
