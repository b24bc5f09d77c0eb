"""What a row is, how much of it is done, and the meter that reads costs around a piece of work."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from benchmarks.peers import PEERS, SLIDERS, Expiry, Peer, Server
from benchmarks.process import ChildProcess

__all__ = [
    "DEEP",
    "NORMAL",
    "QUICK",
    "Budget",
    "Meter",
    "Metric",
    "Row",
    "Sample",
    "Scale",
    "latency",
    "percentile",
]

Sample: TypeAlias = dict[str, float]
"""Metric key to value, of one repeat."""


@dataclass(frozen=True)
class Metric:
    """One figure of a row.

    ``compare`` tells whether a ratio means anything; less is better unless ``more`` is set. ``aim`` is what syncviz is
    to reach. ``floor`` is the key of the figure in the row `floors` that shows the limit of the machine.
    """

    key: str
    label: str
    unit: str
    compare: bool = True
    more: bool = False
    aim: float | None = None
    floor: str = ""

    def reached(self, value: float) -> bool:
        """Whether a value is as good as the aim."""
        assert self.aim is not None
        return value >= self.aim if self.more else value <= self.aim

    def ratio(self, ours: float, theirs: float) -> float | None:
        """How many times better ours is; None where that says nothing (one of them is zero or less)."""
        if ours <= 0 or theirs <= 0:
            return None
        return ours / theirs if self.more else theirs / ours


@dataclass(frozen=True)
class Scale:
    """How much each row does: counts are upper bounds, ``seconds`` bounds the measured part of one repeat."""

    repeats: int
    seconds: float
    pages: int
    opens: int
    trips: int
    trips_many: int
    fan_changes: int
    streams: int
    stream_seconds: float
    bulk_rounds: int
    sessions: int
    levels: tuple[int, ...]
    expiring: int
    expiring_slow: int
    expiry_seconds: float
    arrival_seconds: float
    documents: int
    units: tuple[int, ...]
    first_sessions: int = 20


NORMAL = Scale(
    repeats=3,
    seconds=2.0,
    pages=400,
    opens=200,
    trips=2000,
    trips_many=100,
    fan_changes=200,
    streams=50,
    stream_seconds=2.0,
    bulk_rounds=40,
    sessions=200,
    levels=(0, 200, 1000),
    expiring=1000,
    expiring_slow=50,
    expiry_seconds=90.0,
    arrival_seconds=60.0,
    documents=200,
    units=(1, 10, 100),
)
QUICK = Scale(
    repeats=1,
    seconds=0.4,
    pages=100,
    opens=30,
    trips=1000,
    trips_many=10,
    fan_changes=20,
    streams=50,
    stream_seconds=0.7,
    bulk_rounds=8,
    sessions=20,
    levels=(0, 30),
    expiring=100,
    expiring_slow=5,
    expiry_seconds=20.0,
    arrival_seconds=2.0,
    documents=50,
    units=(1, 3),
    first_sessions=10,
)
DEEP = Scale(
    repeats=3,
    seconds=5.0,
    pages=1000,
    opens=500,
    trips=5000,
    trips_many=200,
    fan_changes=500,
    streams=50,
    stream_seconds=10.0,
    bulk_rounds=100,
    sessions=200,
    levels=(0, 200, 1000, 5000),
    expiring=1000,
    expiring_slow=200,
    expiry_seconds=300.0,
    arrival_seconds=60.0,
    documents=1000,
    units=(1, 10, 100),
)


@dataclass(frozen=True)
class Row:
    """One row. Exactly one of ``on_server`` and ``in_child`` is set.

    ``on_server(server, scale)`` loads a running server, one per peer for all repeats unless ``fresh``; it serves
    ``app`` with ``expiry`` (None: the peer's own). ``in_child(peer, scale)`` starts what it needs itself.
    ``warm_up(server)`` runs once per started server. ``peers`` names the kinds of peers that the row is for,
    ``repeats`` bounds those of a row that takes long. A key of a sample that no metric has is kept in the JSON only.
    """

    name: str
    title: str
    metrics: Sequence[Metric]
    on_server: Callable[[Server, Scale], Sample] | None = None
    in_child: Callable[[Peer, Scale], Sample] | None = None
    warm_up: Callable[[Server], None] | None = None
    fresh: bool = False
    expiry: Expiry | None = Expiry()  # noqa: RUF009 frozen
    app: str = SLIDERS
    peers: Sequence[str] = PEERS
    repeats: int = 100
    note: str = ""


class Budget:
    """Bounds a loop in count and time: iterate over it. ``least`` rounds are done whatever they take."""

    def __init__(self, count: int, seconds: float, *, least: int = 5) -> None:
        self._count = count
        self._least = min(least, count)
        self._end = time.monotonic() + seconds
        self.done = 0

    def __iter__(self) -> Budget:
        return self

    def __next__(self) -> int:
        if self.done >= self._count or (self.done >= self._least and time.monotonic() > self._end):
            raise StopIteration
        self.done += 1
        return self.done - 1


class Meter:
    """CPU of a server's process tree and of this client, and wall time, over a ``with`` block.

    The client's garbage collector rests meanwhile, so that its pauses are not taken for the server's.
    """

    def __init__(self, process: ChildProcess) -> None:
        self._process = process
        self.server_cpu = self.client_cpu = self.wall = 0.0

    def __enter__(self) -> Meter:
        gc.collect()
        gc.disable()
        self._start = (self._process.cpu_seconds(), time.process_time(), time.perf_counter())
        return self

    def __exit__(self, *_: object) -> None:
        gc.enable()
        server, client, wall = self._start
        self.wall = time.perf_counter() - wall
        self.client_cpu = time.process_time() - client
        self.server_cpu = self._process.cpu_seconds() - server

    def cost(self, operations: int) -> Sample:
        """``cpu`` and ``client_cpu`` in ms per operation, ``rate`` in 1/s, ``operations``."""
        return {
            "cpu": self.server_cpu * 1000 / operations,
            "client_cpu": self.client_cpu * 1000 / operations,
            "rate": operations / self.wall,
            "operations": operations,
        }


def latency(seconds: Sequence[float]) -> Sample:
    """``p50``, ``p99`` and ``max`` of latencies, in ms."""
    return {
        "p50": percentile(seconds, 50) * 1000,
        "p99": percentile(seconds, 99) * 1000,
        "max": max(seconds) * 1000,
    }


def percentile(values: Sequence[float], percent: float) -> float:
    """The nearest-rank percentile: the smallest value that ``percent`` % of all do not exceed."""
    if not values:
        raise ValueError("expected at least one value for a percentile")
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]
