"""Every row runs on syncviz, those of the protocol on the real ``bokeh serve`` and on the floors, in small."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.frames import BINARY, PING, PONG, TEXT, frames_of_client, server_frames
from benchmarks.peers import make_peer
from benchmarks.process import Memory
from benchmarks.rows import ROWS, memory
from benchmarks.rows.arrivals import quarters
from benchmarks.rows.base import Row, Scale
from benchmarks.rows.bulk import MessageReader
from benchmarks.rows.growth import exponent
from benchmarks.runner import run_row

TINY = Scale(
    repeats=1,
    seconds=0.1,
    pages=3,
    opens=3,
    trips=5,
    trips_many=1,
    fan_changes=2,
    streams=3,
    stream_seconds=0.2,
    bulk_rounds=1,
    sessions=5,
    levels=(0, 5),
    expiring=5,
    expiring_slow=3,
    expiry_seconds=20.0,
    arrival_seconds=0.4,
    documents=1,
    units=(1, 2),
)
BY_NAME = {row.name: row for row in ROWS}
# figures of larger scales only
ONLY_LARGER = {"sessions", "growth"}


def check(row: Row, kinds: Sequence[str]) -> None:
    for kind in kinds:
        peer = make_peer(kind)
        result = run_row(row, [peer], TINY)
        assert not result.errors
        [sample] = result.samples[peer.label]
        if row.name not in ONLY_LARGER:
            assert {metric.key for metric in row.metrics} <= sample.keys()
        assert {metric.key for metric in row.metrics} & sample.keys()
        assert all(isinstance(value, float | int) for value in sample.values())
        assert sample.get("cpu", 1) > 0


@pytest.mark.parametrize("name", [row.name for row in ROWS])
def test_a_row_runs_on_syncviz(name: str) -> None:
    check(BY_NAME[name], ["syncviz"])


@pytest.mark.parametrize("name", ["open", "trip-ack", "stream", "bulk", "document"])
def test_a_row_runs_on_bokeh(name: str) -> None:
    check(BY_NAME[name], ["bokeh"])


@pytest.mark.parametrize("name", ["open", "trip-50", "fanout"])
def test_a_row_runs_on_the_floors(name: str) -> None:
    check(BY_NAME[name], ["floor-gevent", "floor-websockets"])


@dataclass
class Roomy:
    """A server for which each session that was ever opened takes 30 KiB, beside what it has anyway."""

    opened: int = 0
    process: Any = field(init=False)
    target: Any = field(default_factory=lambda: SimpleNamespace(timeout=1.0))

    def __post_init__(self) -> None:
        self.process = SimpleNamespace(memory=self.memory, cpu_seconds=count().__next__)

    def memory(self) -> Memory:
        size = 40 * 2**20 + self.opened * 30 * 1024
        return Memory(size, size)

    def open(self) -> Any:
        self.opened += 1
        return SimpleNamespace(close=lambda: None, verify=lambda: None)


def test_sessions_that_are_opened_to_be_timed_are_not_counted_as_memory_of_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory, "run_moves", lambda visits, **_: [0.01])
    monkeypatch.setattr(memory, "attend", lambda visits: None)
    monkeypatch.setattr(memory, "_SETTLE", 0.0)
    server: Any = Roomy()
    assert BY_NAME["sessions"].on_server is not None
    sample = BY_NAME["sessions"].on_server(server, replace(TINY, levels=(0, 10, 40)))
    assert server.opened == TINY.first_sessions + 40 + 3 * TINY.opens
    assert (sample["memory_10"], sample["memory_40"]) == (30, 30)


def test_the_reader_of_large_messages_answers_pings() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.settimeout(10)
        reader = MessageReader(ours, 100_000)
        column = bytes(70_000)
        texts = [(TEXT, b'{"num_buffers":1}'), (TEXT, b"{}"), (TEXT, b"{}"), (TEXT, b'{"id":"b"}')]
        theirs.sendall(server_frames([*texts, (BINARY, column), (PING, b"seen?")]))
        assert list(map(bytes, reader.read())) == [*[text for _, text in texts], column]
        theirs.sendall(server_frames([(PING, b"and?"), (TEXT, b"{}"), (TEXT, b"{}"), (TEXT, b'{"next":1}')]))
        assert bytes(reader.read()[2]) == b'{"next":1}'
        assert frames_of_client(bytearray(theirs.recv(1000))) == [(PONG, b"seen?"), (PONG, b"and?")]


def test_quarters_count_an_opening_where_it_ends() -> None:
    sample = quarters([(0.0, 0.5), (0.5, 1.0), (3.9, 2.0)], 4.0)
    assert [sample[f"rate_{quarter}"] for quarter in range(1, 5)] == [1, 1, 0, 1]
    assert sample["p99_1"] == 500
    assert sample["p99_3"] == 4000  # nobody got in: as long as the run
    assert sample["kept_rate"] == 100


def test_the_power_of_growth() -> None:
    assert exponent(30, 300, 1.0, 10.0) == pytest.approx(1)
    assert exponent(30, 300, 2.0, 2.0) == 0
    assert exponent(10, 100, 1.0, 100.0) == pytest.approx(2)
