"""The row for a cold start: from the command to the first answer and the first open session."""

from __future__ import annotations

from time import perf_counter

from benchmarks.kinds import names_of
from benchmarks.peers import Peer
from benchmarks.rows.base import Metric, Row, Sample, Scale

__all__ = ["START"]


def _start(peer: Peer, _: Scale) -> Sample:
    with peer.start() as server:
        cpu = server.process.cpu_seconds()
        memory = server.process.memory().pss
        begun = perf_counter()
        server.open().close()
        first = perf_counter() - begun
        return {
            "ready": 1000 * server.started_in,
            "cpu": 1000 * cpu,
            "first": 1000 * first,
            "memory": memory / 2**20,
        }


START = Row(
    name="start",
    title="cold start of the server",
    metrics=(
        Metric("ready", "command to first answer", "ms"),
        Metric("cpu", "CPU until then", "ms"),
        Metric("first", "first session open", "ms"),
        Metric("memory", "PSS before the first session", "MiB"),
    ),
    in_child=_start,
    peers=names_of(floors=False),
)
