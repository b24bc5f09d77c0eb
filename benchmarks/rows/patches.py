"""Rows for documents in use: a slider's round trip through a Python callback, and one change fanned out."""

from __future__ import annotations

import json
from contextlib import ExitStack
from time import perf_counter

from benchmarks.driver import DriverError, Replica
from benchmarks.kinds import names_of
from benchmarks.peers import Server
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, latency
from benchmarks.visits import pump, run_moves

__all__ = ["FANOUT", "TRIP", "TRIP_ACK", "TRIP_MANY"]

_CONNECTIONS = 50
_RECEIVERS = 100
_WARM_UP = 10


def _trips(server: Server, scale: Scale, *, connections: int, count: int, quick_ack: bool) -> Sample:
    with ExitStack() as stack:
        visits = []
        for _ in range(connections):
            visits.append(server.open(quick_ack=quick_ack))
            stack.callback(visits[-1].close)
        timeout = server.target.timeout
        run_moves(visits, count=_WARM_UP, seconds=1.0, timeout=timeout)
        for visit in visits:
            visit.verify()
        with Meter(server.process) as meter:
            times = run_moves(visits, count=count, seconds=scale.seconds, timeout=timeout)
        for visit in visits:
            visit.verify()
    return {**meter.cost(len(times)), **latency(times)}


def _trip(server: Server, scale: Scale) -> Sample:
    return _trips(server, scale, connections=1, count=scale.trips, quick_ack=False)


def _trip_ack(server: Server, scale: Scale) -> Sample:
    return _trips(server, scale, connections=1, count=scale.trips, quick_ack=True)


def _trip_many(server: Server, scale: Scale) -> Sample:
    return _trips(server, scale, connections=_CONNECTIONS, count=scale.trips_many, quick_ack=False)


def _fan_out(server: Server, scale: Scale) -> Sample:
    with ExitStack() as stack:
        sender = Replica.open(server.target)
        stack.callback(sender.close)
        receivers = []
        for _ in range(_RECEIVERS):
            receiver = Replica(server.target, sender.token)
            stack.callback(receiver.close)
            receivers.append(receiver)
        slider = next(iter(sender.models("Slider")))
        for number in range(3):
            _fan_once(sender, receivers, slider, f"warm-up {number}", server.target.timeout)
        times: list[float] = []
        with Meter(server.process) as meter:
            for number in Budget(scale.fan_changes, scale.seconds):
                times.append(_fan_once(sender, receivers, slider, f"title {number}", server.target.timeout))
    return {**meter.cost(len(times) * _RECEIVERS), **latency(times)}


def _fan_once(sender: Replica, receivers: list[Replica], slider: str, title: str, timeout: float) -> float:
    """Change a slider's title (no callback hangs on it), wait until everybody has it; returns seconds."""
    mark = json.dumps(title).encode()
    event = {"kind": "ModelChanged", "model": {"id": slider}, "attr": "title", "new": title}
    wires = [sender.wire, *[receiver.wire for receiver in receivers]]
    last = 0.0

    def on_readable(index: int) -> bool:
        nonlocal last
        wire = wires[index]
        wire.fill()
        arrived = perf_counter()
        messages, wire.inbox = wire.inbox, []
        for message in messages:
            expected = (
                message.kind == "OK" and message.reqid == reqid
                if index == 0
                else message.kind == "PATCH-DOC" and mark in message.content
            )
            if not expected:
                raise DriverError(f"expected {title!r} or its OK, got {message.kind}: {message.content[:300]!r}")
            last = arrived
        return bool(messages)

    start = perf_counter()
    reqid = sender.wire.send("PATCH-DOC", json.dumps({"events": [event]}).encode())
    pump([wire.sock for wire in wires], on_readable, timeout=timeout)
    return last - start


_WIRE = names_of(wire=True)
_P99 = Metric("p99", "p99", "ms")
TRIP = Row(
    name="trip",
    title="slider round trip, 1 connection",
    metrics=(Metric("cpu", "server CPU", "ms"), Metric("p50", "p50", "ms", aim=0.3), _P99),
    on_server=_trip,
)
TRIP_ACK = Row(
    name="trip-ack",
    title="slider round trip, 1 connection, client acknowledges at once",
    metrics=(Metric("cpu", "server CPU", "ms"), Metric("p50", "p50", "ms"), _P99),
    on_server=_trip_ack,
    peers=names_of(wire=True, floors=False),
    note="TCP_QUICKACK on the client hides what Nagle's algorithm costs a server that leaves it on.",
)
TRIP_MANY = Row(
    name="trip-50",
    title=f"slider round trip, {_CONNECTIONS} connections at once",
    metrics=(
        Metric("cpu", "server CPU", "ms", aim=0.08),
        Metric("p50", "p50", "ms"),
        _P99,
        Metric("rate", "rate", "1/s", more=True),
    ),
    on_server=_trip_many,
    note="Closed loop: a connection sends its next move when the last is complete; p50 is under full load.",
)
FANOUT = Row(
    name="fanout",
    title=f"one change to {_RECEIVERS} connections of a session",
    metrics=(
        Metric("cpu", "server CPU per delivery", "ms", aim=0.012),
        Metric("p50", "p50 to the last receiver", "ms"),
        Metric("p99", "p99 to the last receiver", "ms"),
    ),
    on_server=_fan_out,
    peers=_WIRE,
)
