"""What the workers of one server know of each other: a table in memory that all of them share.

One process writes each entry: a worker what it has, the supervisor whether it lives. Every entry is eight aligned
bytes, so a reader sees an old value or a new one, and nobody waits.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

__all__ = ["Board", "Column", "WorkerState", "WorkerStats"]


class WorkerState(IntEnum):
    """How a worker is."""

    STARTING = 0  # for the first time, or again: what is for it waits for it
    SERVING = 1
    RESTING = 2  # it ended too often; it is started again later, and what is for it is refused meanwhile
    ENDED = 3  # the server stops


class Column(IntEnum):
    """The entries of one worker."""

    STATE = 0
    PID = 1
    RESTARTS = 2
    SESSIONS = 3
    CONNECTIONS = 4
    PASSED_ON = 5
    TAKEN_OVER = 6


_WIDTH: Final = 8  # eight entries of eight bytes: a line of the processor's cache for each worker


@dataclass(frozen=True, slots=True)
class WorkerStats:
    """What is known of one worker. ``number`` counts from 1, as in the log.

    ``restarts`` counts how often it was started again. ``sessions`` and ``connections`` (WebSockets) are those that
    it has, ``passed_on`` and ``taken_over`` how many connections it has given to other workers and got from them
    since it began; all are at most a second old.
    """

    number: int
    state: WorkerState
    pid: int
    restarts: int
    sessions: int
    connections: int
    passed_on: int
    taken_over: int


class Board:
    """A table with a row for each of ``count`` workers; shared with every process that is forked later."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._entries = memoryview(mmap.mmap(-1, count * _WIDTH * 8)).cast("q")

    def get(self, number: int, column: Column) -> int:
        """An entry in the row of a worker; ``number`` counts from 0."""
        return self._entries[number * _WIDTH + column]

    def put(self, number: int, column: Column, value: int) -> None:
        """Set an entry."""
        self._entries[number * _WIDTH + column] = value

    def add(self, number: int, column: Column, value: int = 1) -> None:
        """Add to an entry. Where two processes add to the same one at once, one of them may be lost."""
        self._entries[number * _WIDTH + column] += value

    def state(self, number: int) -> WorkerState:
        """How a worker is."""
        return WorkerState(self.get(number, Column.STATE))

    def forget(self, number: int) -> None:
        """Clear what the worker itself has said, for it is no more."""
        for column in (Column.SESSIONS, Column.CONNECTIONS, Column.PASSED_ON, Column.TAKEN_OVER):
            self.put(number, column, 0)

    def stats(self) -> list[WorkerStats]:
        """All rows."""
        return [self._row(number) for number in range(self.count)]

    def _row(self, number: int) -> WorkerStats:
        get = self.get
        return WorkerStats(
            number + 1, self.state(number), get(number, Column.PID), get(number, Column.RESTARTS),
            get(number, Column.SESSIONS), get(number, Column.CONNECTIONS), get(number, Column.PASSED_ON),
            get(number, Column.TAKEN_OVER),
        )
