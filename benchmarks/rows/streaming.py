"""The row for documents that change by themselves: many sessions, each streaming to its client all the time."""

from __future__ import annotations

import json
import select
from contextlib import ExitStack
from time import perf_counter

from benchmarks.driver import DriverError, Replica
from benchmarks.kinds import names_of
from benchmarks.peers import Server
from benchmarks.rows.base import NORMAL, Meter, Metric, Row, Sample, Scale, latency

__all__ = ["STREAM"]

_PERIOD = 0.020
_SETTLE = 1.0


def _stream(server: Server, scale: Scale) -> Sample:
    with ExitStack() as stack:
        replicas = []
        for _ in range(scale.streams):
            replica = Replica.open(server.target)
            stack.callback(replica.close)
            replicas.append(replica)
        for replica in replicas:  # not sooner: those that stream already would slow down the opening of others
            _start(replica)
        timeout = server.target.timeout
        _listen(replicas, _SETTLE, timeout)
        with Meter(server.process) as meter:
            updates, gaps = _listen(replicas, scale.stream_seconds, timeout)
    due = scale.streams * meter.wall / _PERIOD
    return {**meter.cost(updates), **latency(gaps), "delivered": 100 * updates / due}


def _start(replica: Replica) -> None:
    slider = next(iter(replica.models("Slider")))
    event = {"kind": "ModelChanged", "model": {"id": slider}, "attr": "value", "new": 1}
    replica.wire.send("PATCH-DOC", json.dumps({"events": [event]}).encode())


def _listen(replicas: list[Replica], seconds: float, timeout: float) -> tuple[int, list[float]]:
    """Take what comes for a while; return the number of updates, and the seconds between two of a session.

    Where a server is so slow that no session has had two updates by then, it waits for them, up to a time-out.
    """
    poller = select.poll()
    index_of = {replica.wire.sock.fileno(): index for index, replica in enumerate(replicas)}
    for number in index_of:
        poller.register(number, select.POLLIN)
    updates = 0
    gaps: list[float] = []
    last = [0.0] * len(replicas)
    begun = perf_counter()
    while (passed := perf_counter() - begun) < seconds or not gaps:
        if passed > seconds + timeout:
            raise TimeoutError(f"no session had two updates within {passed:.0f} s")
        for number, _ in poller.poll(1000 * max(seconds - passed, 0.01)):
            index = index_of[number]
            wire = replicas[index].wire
            wire.fill()
            arrived = perf_counter()
            messages, wire.inbox = wire.inbox, []
            for message in messages:
                if message.kind == "OK":
                    continue
                points = message.content.count(b'"ColumnsStreamed"')
                if message.kind != "PATCH-DOC" or not points:
                    raise DriverError(f"expected an update, got {message.kind}: {message.content[:300]!r}")
                updates += points
                if last[index]:
                    gaps.append(arrived - last[index])
                last[index] = arrived
    return updates, gaps


STREAM = Row(
    name="stream",
    title=f"periodic streaming to {NORMAL.streams} sessions, a point every {1000 * _PERIOD:.0f} ms each",
    metrics=(
        Metric("cpu", "server CPU per update", "ms", aim=0.04),
        Metric("delivered", "updates of those due", "%", more=True),
        Metric("p99", "time between two updates, p99", "ms"),
    ),
    on_server=_stream,
    app="stream_app",
    fresh=True,  # sessions that were left go on streaming until they expire
    peers=names_of(wire=True, floors=False),
)
