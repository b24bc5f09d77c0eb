"""Rows for documents in use: a slider's round trip through a Python callback, and one change fanned out."""

from __future__ import annotations

import base64
import gzip
import json
import math
from array import array
from collections.abc import Sequence
from contextlib import ExitStack
from time import monotonic, perf_counter

from benchmarks.driver import DriverError, Message, Replica, pump
from benchmarks.peers import Server
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, latency

__all__ = ["FANOUT", "TRIP", "TRIP_ACK", "TRIP_MANY", "SliderTrips", "decode_floats"]

_CONNECTIONS = 50
_RECEIVERS = 100
_WARM_UP = 10


class SliderTrips:
    """Closed-loop slider moves on one open session: patch out, recomputed data and ``OK`` back, next one.

    The frequency slider goes through its range in steps of 0.1, so every move is a change.
    """

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        sliders = replica.models("Slider")
        slider = next(
            (id for id, attributes in sliders.items() if attributes.get("title") == "frequency"), None
        )
        source = next(iter(replica.models("ColumnDataSource")), None)
        if slider is None or source is None:
            raise DriverError(f"no frequency slider or no data source in the pulled document: {sliders}")
        self.slider = slider
        self.source = source
        self._mark = f'"{self.source}"'.encode()
        self._moves = 0
        self._reqid = ""
        self._data: Message | None = None
        self._ok = False
        self.started = 0.0
        self.value = 0.0

    def start(self) -> None:
        """Send the next move."""
        self._moves += 1
        self.value = 0.1 + self._moves % 50 / 10
        content = b'{"events":[{"kind":"ModelChanged","model":{"id":"%b"},"attr":"value","new":%b}]}' % (
            self.slider.encode(),
            repr(self.value).encode(),
        )
        self._data, self._ok = None, False
        self.started = perf_counter()
        self._reqid = self.replica.wire.send("PATCH-DOC", content)

    def take(self, message: Message) -> bool:
        """Whether the message completes the move: the source's new data and ``OK`` are both there."""
        if message.kind == "PATCH-DOC":
            if self._mark in message.content:
                self._data = message
        elif message.kind == "OK" and message.reqid == self._reqid:
            self._ok = True
        else:
            raise DriverError(f"expected OK for {self._reqid}, got {message.kind}: {message.content[:500]!r}")
        return self._ok and self._data is not None

    def verify(self) -> None:
        """Raise DriverError unless the data of the last move is the sine of the slider's value."""
        assert self._data is not None
        for event in json.loads(self._data.content)["events"]:
            if event.get("model", {}).get("id") == self.source:
                columns = dict((event.get("data") or event.get("new"))["entries"])
                got = decode_floats(columns["y"], self._data.buffers)
                break
        else:
            raise DriverError(f"no event about the source in {self._data.content[:500]!r}")
        step = 4 * math.pi / (len(got) - 1)
        if len(got) != 200 or any(abs(y - math.sin(self.value * step * i)) > 1e-9 for i, y in enumerate(got)):
            raise DriverError(f"expected 200 points of sin({self.value} x), got {len(got)}: {got[:5]}")


def run_trips(trips: list[SliderTrips], *, count: int, seconds: float, timeout: float) -> list[float]:
    """Let every session make up to ``count`` moves, ``seconds`` long at most; return their latencies (s)."""
    times: list[float] = []
    left = [count] * len(trips)
    end = monotonic() + seconds

    def on_message(index: int, message: Message, arrived: float) -> bool:
        trip = trips[index]
        if not trip.take(message):
            return False
        times.append(arrived - trip.started)
        left[index] -= 1
        if left[index] and monotonic() < end:
            trip.start()
            return False
        return True

    for trip in trips:
        trip.start()
    pump([trip.replica.wire for trip in trips], on_message, timeout=seconds + timeout)
    return times


def decode_floats(value: object, buffers: dict[str, bytes]) -> Sequence[float]:
    """A float64 column off the wire: ndarray or typed array (base64 of gzip, or a buffer), or plain list."""
    if isinstance(value, list):
        return value
    if (
        not isinstance(value, dict)
        or value.get("type") not in ("ndarray", "typed_array")
        or "array" not in value
    ):
        raise DriverError(f"expected a column of numbers, got {str(value)[:200]}")
    if value["dtype"] != "float64" or value["order"] != "little":
        raise DriverError(f"expected little-endian float64, got {value['order']} {value['dtype']}")
    data = value["array"]["data"]
    raw = gzip.decompress(base64.b64decode(data)) if isinstance(data, str) else buffers[data["id"]]
    return array("d", raw)


def _trips(server: Server, scale: Scale, *, connections: int, count: int, quick_ack: bool) -> Sample:
    with ExitStack() as stack:
        trips = []
        for _ in range(connections):
            replica = Replica.open(server.target, quick_ack=quick_ack)
            stack.callback(replica.close)
            trips.append(SliderTrips(replica))
        timeout = server.target.timeout
        run_trips(trips, count=_WARM_UP, seconds=1.0, timeout=timeout)
        for trip in trips:
            trip.verify()
        with Meter(server.process) as meter:
            times = run_trips(trips, count=count, seconds=scale.seconds, timeout=timeout)
        for trip in trips:
            trip.verify()
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
    last = 0.0
    reqid = ""

    def on_message(index: int, message: Message, arrived: float) -> bool:
        nonlocal last
        done = (
            message.reqid == reqid if index == 0 else message.kind == "PATCH-DOC" and mark in message.content
        )
        if not done or message.kind == "ERROR":
            raise DriverError(
                f"expected the change {title!r} or its OK, got {message.kind}: {message.content[:300]!r}"
            )
        last = arrived
        return True

    start = perf_counter()
    reqid = sender.wire.send("PATCH-DOC", json.dumps({"events": [event]}).encode())
    pump([sender.wire, *[receiver.wire for receiver in receivers]], on_message, timeout=timeout)
    return last - start


_METRICS = (
    Metric("cpu", "server CPU", "ms"),
    Metric("p50", "p50", "ms"),
    Metric("p99", "p99", "ms"),
)
TRIP = Row(
    name="trip",
    title="slider round trip, 1 connection",
    metrics=_METRICS,
    on_server=_trip,
)
TRIP_ACK = Row(
    name="trip-ack",
    title="slider round trip, 1 connection, client acknowledges at once",
    metrics=_METRICS,
    on_server=_trip_ack,
    note="TCP_QUICKACK on the client hides what Nagle's algorithm costs a server that leaves it on.",
)
TRIP_MANY = Row(
    name="trip-50",
    title=f"slider round trip, {_CONNECTIONS} connections at once",
    metrics=(*_METRICS, Metric("rate", "rate", "1/s", compare=False)),
    on_server=_trip_many,
    note="Closed loop: a connection sends its next move when the last is complete; p50 is under full load.",
)
FANOUT = Row(
    name="fanout",
    title=f"one change to {_RECEIVERS} connections of a session",
    metrics=(
        Metric("cpu", "server CPU per delivery", "ms"),
        Metric("p50", "p50 to the last receiver", "ms"),
        Metric("p99", "p99 to the last receiver", "ms"),
    ),
    on_server=_fan_out,
)
