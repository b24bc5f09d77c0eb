"""Which session callbacks are due, and when the next one will be.

The schedule never reads a clock and never calls anything: it is told ``now`` (seconds) and hands out the
descriptions of ``document/callbacks.py``, whose times are milliseconds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from heapq import heapify, heappop, heappush

from ..document.callbacks import PeriodicCallback, SessionCallback, TimeoutCallback

__all__ = ["AT_ONCE", "Schedule"]

AT_ONCE = -math.inf
"""The deadline of something that waits for nothing but its turn."""

SHORTEST_PERIOD = 0.001
"""Seconds. A period of zero would make a turn that never ends."""


class _Timer:
    """One armed timeout or period. ``interval`` is None for a timeout."""

    __slots__ = ("callback", "deadline", "interval", "number")

    def __init__(
        self, deadline: float, number: int, callback: SessionCallback, interval: float | None
    ) -> None:
        self.deadline = deadline
        self.number = number
        self.callback = callback
        self.interval = interval

    def __lt__(self, other: _Timer) -> bool:
        return (self.deadline, self.number) < (other.deadline, other.number)


class Schedule:
    """The session callbacks of one document, by the time at which they are due.

    ``submit`` and ``withdraw`` may be called from any thread (they only append to a list, which CPython
    makes atomic); all else belongs to the session's turn. Submitted timers are armed at the next
    ``settle``, so a timeout counts from the turn that took notice of it and is never early.
    """

    __slots__ = ("_heap", "_inbox", "_later", "_number", "_ticks", "_timers")

    def __init__(self) -> None:
        self._inbox: list[tuple[bool, SessionCallback]] = []
        self._later: dict[str, SessionCallback] = {}
        self._ticks: dict[str, SessionCallback] = {}
        self._timers: dict[str, _Timer] = {}
        self._heap: list[_Timer] = []
        self._number = 0

    def __len__(self) -> int:
        """How many callbacks wait, those not yet settled included."""
        return len(self._ticks) + len(self._timers) + len(self._later) + len(self._inbox)

    def __contains__(self, callback: SessionCallback) -> bool:
        return callback.id in self._ticks or callback.id in self._timers

    def submit(self, callback: SessionCallback) -> None:
        """Add a callback at the next ``settle``. Safe from any thread."""
        self._inbox.append((True, callback))

    def withdraw(self, callback: SessionCallback) -> None:
        """Remove a callback at the next ``settle``. Safe from any thread."""
        self._inbox.append((False, callback))

    def settle(self, now: float) -> None:
        """Take over what was submitted and withdrawn, in that order; timers start to run at ``now``."""
        if self._inbox:
            self._sort_inbox()
        if self._later:
            later, self._later = self._later, {}
            for callback in later.values():
                self.add(callback, now)

    def add(self, callback: SessionCallback, now: float) -> None:
        """Arm a callback. Adding one that is there already (same ``id``) starts it anew."""
        self.remove(callback)
        if isinstance(callback, PeriodicCallback):
            interval = max(callback.period / 1000, SHORTEST_PERIOD)
            self._arm(now + interval, callback, interval)
        elif isinstance(callback, TimeoutCallback):
            self._arm(now + max(callback.timeout / 1000, 0.0), callback, None)
        else:
            self._ticks[callback.id] = callback

    def remove(self, callback: SessionCallback) -> None:
        """Forget a callback; one that is not there is nothing to forget."""
        if self._ticks.pop(callback.id, None) is None:
            self._timers.pop(callback.id, None)
            # The heap keeps a dead timer until its time comes, or until most of the heap is dead.
            if len(self._heap) > 16 and len(self._heap) > 2 * len(self._timers):
                self._heap = list(self._timers.values())
                heapify(self._heap)

    def due(self, now: float) -> Iterator[SessionCallback]:
        """Yield what is due at ``now``: next ticks in the order they were added, then timers by deadline.

        What is added while this runs is for a later call, and what is removed while this runs is not
        yielded, so the caller runs each callback before it asks for the next. A periodic callback that is
        late by several periods is yielded once and stays on its grid. A caller that stops early leaves the
        rest due.
        """
        self.settle(now)
        for key in list(self._ticks):
            callback = self._ticks.pop(key, None)
            if callback is not None:
                yield callback
                self._sort_inbox()
        last = self._number
        while self._heap and self._heap[0].deadline <= now:
            timer = self._heap[0]
            if timer.number > last:
                # Armed during this call, for a time that has come already: it keeps its place for the next one.
                break
            heappop(self._heap)
            if self._timers.get(timer.callback.id) is not timer:
                continue
            if timer.interval is None:
                del self._timers[timer.callback.id]
            else:
                missed = math.floor((now - timer.deadline) / timer.interval)
                # Rounding may leave the new deadline at now; the next point of the grid is meant.
                deadline = timer.deadline + (missed + 1) * timer.interval
                timer.deadline = deadline if deadline > now else deadline + timer.interval
                heappush(self._heap, timer)
            yield timer.callback
            self._sort_inbox()

    def next_deadline(self) -> float | None:
        """When ``due`` has something to do: a time, ``AT_ONCE``, or None for never."""
        if self._inbox or self._ticks or self._later:
            return AT_ONCE
        heap = self._heap
        while heap and self._timers.get(heap[0].callback.id) is not heap[0]:
            heappop(heap)
        return heap[0].deadline if heap else None

    def clear(self) -> None:
        """Forget everything."""
        self._inbox.clear()
        self._later.clear()
        self._ticks.clear()
        self._timers.clear()
        self._heap.clear()

    def _arm(self, deadline: float, callback: SessionCallback, interval: float | None) -> None:
        self._number += 1
        timer = self._timers[callback.id] = _Timer(deadline, self._number, callback, interval)
        heappush(self._heap, timer)

    def _sort_inbox(self) -> None:
        """Let the removals in the inbox take effect; what is to be added waits for ``settle``."""
        came = self._inbox[:]  # other threads may append meanwhile, to the same list
        del self._inbox[: len(came)]
        for adding, callback in came:
            if adding:
                self._later.pop(callback.id, None)
                self._later[callback.id] = callback
            else:
                self._later.pop(callback.id, None)
                self.remove(callback)
