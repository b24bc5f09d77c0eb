"""The row for large columns: 8 MB out of a document to its client, and into it."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from contextlib import ExitStack
from time import perf_counter
from typing import Any

import numpy as np

from benchmarks.driver import DriverError, Replica
from benchmarks.frames import BINARY, PING, PONG, TEXT, encode_frame
from benchmarks.kinds import names_of
from benchmarks.peers import Server
from benchmarks.rows.base import Budget, Meter, Metric, Row, Sample, Scale, percentile

__all__ = ["BULK", "MessageReader"]

_VALUES = 1_000_000
_MEGABYTES = 8 * _VALUES / 1e6
_WARM_UP = 2


class MessageReader:
    """Reads one message after another into memory that is there already, so that the client is not the limit.

    It looks at frames' lengths only, and so copies a payload once, out of the kernel.
    """

    def __init__(self, sock: socket.socket, size: int) -> None:
        self._sock = sock
        self._memory = bytearray(size)
        self._view = memoryview(self._memory)
        self._filled = 0
        self._read = 0

    def read(self) -> list[memoryview]:
        """The payloads of the next message; they are good until the next call. Raises DriverError."""
        # a client that waits for its answer has read little of what is next: a ping at most
        rest = self._filled - self._read
        self._memory[:rest] = self._memory[self._read : self._filled]
        self._filled = rest
        fragments: list[memoryview] = []
        wanted = 3
        position = 0
        while True:
            opcode, start, end = self._frame(position)
            position = end
            if opcode == PING | 0x80:  # a server of ours asks what a client has seen that pulled once more
                self._sock.sendall(encode_frame(PONG, bytes(self._view[start:end])))
                continue
            fragments.append(self._view[start:end])
            if opcode not in (TEXT | 0x80, BINARY | 0x80):
                raise DriverError(f"expected a whole text or binary frame, got {opcode:#x}")
            if len(fragments) == 1:
                wanted += 2 * (json.loads(bytes(fragments[0])).get("num_buffers") or 0)
            if len(fragments) == wanted:
                self._read = position
                return fragments

    def _frame(self, position: int) -> tuple[int, int, int]:
        """First byte of the frame at a position, and where its payload begins and ends; reads until it is there."""
        self._need(position + 2)
        size, start = self._memory[position + 1], position + 2
        if size >= 126:
            length = 2 if size == 126 else 8
            self._need(start + length)
            size, start = int.from_bytes(self._memory[start : start + length], "big"), start + length
        self._need(start + size)
        return self._memory[position], start, start + size

    def _need(self, end: int) -> None:
        while self._filled < end:
            count = self._sock.recv_into(self._view[self._filled :])
            if not count:
                raise DriverError("the server closed the connection")
            self._filled += count


def _push_frames(source: str, number: int, values: np.ndarray[Any, Any]) -> bytes:
    """A patch that replaces the column, framed and masked."""
    column = {"type": "ndarray", "shape": [len(values)], "dtype": "float64", "order": "little"}
    data = {"type": "map", "entries": [["x", {**column, "array": {"type": "bytes", "data": {"id": "0"}}}]]}
    event = {"kind": "ModelChanged", "model": {"id": source}, "attr": "data", "new": data}
    parts = [{"msgid": f"push{number}", "msgtype": "PATCH-DOC", "num_buffers": 1}, {}, {"events": [event]}, {"id": "0"}]
    texts = [encode_frame(TEXT, json.dumps(part).encode()) for part in parts]
    return b"".join([*texts, encode_frame(BINARY, values.tobytes())])


def _bulk(server: Server, scale: Scale) -> Sample:
    with ExitStack() as stack:
        replica = Replica.open(server.target)
        stack.callback(replica.close)
        source = next(iter(replica.models("ColumnDataSource")))
        sock = replica.wire.sock
        reader = MessageReader(sock, 8 * _VALUES + 2**20)
        # two contents, so that every push is a change; framed and masked beforehand, as this is no cost of the server
        wires = [_push_frames(source, number, np.arange(_VALUES) + float(number)) for number in range(2)]

        def push(number: int) -> None:
            sock.sendall(wires[number % 2])
            header = bytes(reader.read()[0])
            if json.loads(header)["msgtype"] != "OK":
                raise DriverError(f"expected OK for a pushed column, got {header!r}")

        def pull(_: int) -> memoryview:
            replica.wire.send("PULL-DOC-REQ")
            fragments = reader.read()
            if len(fragments) != 5 or len(fragments[4]) != 8 * _VALUES:
                raise DriverError(f"expected a document with a buffer of 8 MB, got {list(map(len, fragments))}")
            return fragments[4]

        sample: Sample = {}
        works: list[tuple[str, Callable[[int], object]]] = [("push", push), ("pull", pull)]
        for name, work in works:
            for number in range(_WARM_UP):
                work(number)
            times = []
            with Meter(server.process) as meter:
                for number in Budget(scale.bulk_rounds, scale.seconds):
                    start = perf_counter()
                    work(number)
                    times.append(perf_counter() - start)
            sample[name] = _MEGABYTES / percentile(times, 50)
            sample[f"{name}_cpu"] = meter.cost(len(times))["cpu"]
        push(1)
        if np.frombuffer(pull(0))[0] != 1.0:
            raise DriverError("what was pulled is not what was pushed last")
    return sample


BULK = Row(
    name="bulk",
    title="a column of 8 MB pushed into a document, and pulled with it",
    metrics=(
        Metric("push", "pushed", "MB/s", more=True, aim=1500.0, floor="loopback"),
        Metric("pull", "pulled", "MB/s", more=True, aim=1500.0, floor="loopback"),
        Metric("push_cpu", "server CPU per push", "ms"),
        Metric("pull_cpu", "server CPU per pull", "ms"),
    ),
    on_server=_bulk,
    app="bulk_app",
    peers=names_of(core=True),
    note="From the first byte sent to the OK, and from the request to the last byte, in the client; medians.",
)
