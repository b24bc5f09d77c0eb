"""The floors of this machine that no server of Python can be under: memory, loopback, and the JSON encoder."""

from __future__ import annotations

import json
import os
import socket
import statistics
from contextlib import suppress
from time import perf_counter, process_time

import numpy as np
import orjson

from benchmarks.peers import Peer
from benchmarks.rows.base import Budget, Metric, Row, Sample, Scale
from benchmarks.rows.document import as_child

__all__ = ["FLOORS", "measure"]

_BYTES = 8_000_000
_BLOCK = 1 << 20
_ROUNDS = 30


def measure(scale_seconds: float, document: bytes) -> Sample:
    """All floors: ``memcpy`` (GB/s), ``loopback`` (MB/s), ``dumps`` of a pull reply's content (ms CPU)."""
    return {
        "memcpy": _memcpy(scale_seconds),
        "loopback": _loopback(scale_seconds),
        "dumps": _dumps(scale_seconds, json.loads(document)),
    }


def _memcpy(seconds: float) -> float:
    source = np.ones(_BYTES, dtype=np.uint8)
    target = np.zeros(_BYTES, dtype=np.uint8)
    times = []
    for _ in Budget(_ROUNDS * 10, seconds):
        start = perf_counter()
        np.copyto(target, source)
        times.append(perf_counter() - start)
    return _BYTES / statistics.median(times) / 1e9


def _loopback(seconds: float) -> float:
    """8 MB through TCP to another process, and a byte back."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        child = os.fork()
        if not child:
            with suppress(OSError):
                _swallow(socket.create_connection(listener.getsockname()))
            os._exit(0)
        listener.settimeout(10.0)
        sender, _ = listener.accept()
    block = bytes(_BYTES)
    times = []
    with sender:
        sender.settimeout(10.0)
        for _ in Budget(_ROUNDS * 10, seconds):
            start = perf_counter()
            sender.sendall(block)
            sender.recv(1)
            times.append(perf_counter() - start)
    os.waitpid(child, 0)
    return _BYTES / statistics.median(times) / 1e6


def _swallow(sock: socket.socket) -> None:
    """Read until the end, with a byte back for every 8 MB."""
    memory = bytearray(_BLOCK)
    left = _BYTES
    while count := sock.recv_into(memory):
        left -= count
        if not left:
            sock.sendall(b"!")
            left = _BYTES


def _dumps(seconds: float, document: object) -> float:
    count = 0
    start = process_time()
    for _ in Budget(2000, seconds):
        orjson.dumps(document)
        count += 1
    return 1000 * (process_time() - start) / count


def _floors(peer: Peer, scale: Scale) -> Sample:
    return as_child(peer, ["benchmarks.floor_child", str(scale.seconds / 2)], scale)


FLOORS = Row(
    name="floors",
    title="floors of the machine",
    metrics=(
        Metric("memcpy", "memcpy of 8 MB", "GB/s", more=True, compare=False),
        Metric("loopback", "8 MB through loopback TCP and a byte back", "MB/s", more=True, compare=False),
        Metric("dumps", "orjson.dumps of the sliders document", "ms", compare=False),
    ),
    in_child=_floors,
    peers=("syncviz",),
)
