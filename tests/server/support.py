"""Real servers on loopback for the tests of the shell: a hub in a thread, raw sockets, leak detectors."""

from __future__ import annotations

import base64
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import gevent
from gevent.hub import get_hub

from syncviz.server.http import HTTPServer
from syncviz.server.limits import Limits

HOST = "127.0.0.1"


def until(there: Callable[[], object]) -> None:
    """Let this thread's hub go on until something is so: on a slow machine that takes more than one pass."""
    deadline = time.monotonic() + 10
    while not there():
        assert time.monotonic() < deadline, there
        gevent.sleep(0.001)


class HubThread:
    """Runs functions in the hub of a thread of its own, as a plain program's server does."""

    def __init__(self) -> None:
        self._jobs: list[tuple[Callable[[], Any], list[Any], threading.Event]] = []
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._main, daemon=True)
        self._thread.start()
        assert self._ready.wait(10)

    def _main(self) -> None:
        hub = get_hub()
        self._wake = hub.loop.async_()
        self._wake.start(self._take)
        self._stopped = gevent.event.Event()
        self._ready.set()
        self._stopped.wait()
        self._wake.stop()
        self._wake.close()
        hub.destroy(destroy_loop=True)

    def _take(self) -> None:
        while self._jobs:
            job, outcome, done = self._jobs.pop(0)
            gevent.spawn(self._run, job, outcome, done)

    @staticmethod
    def _run(job: Callable[[], Any], outcome: list[Any], done: threading.Event) -> None:
        try:
            outcome.append((job(), None))
        except BaseException as error:  # noqa: BLE001 - handed over to the caller
            outcome.append((None, error))
        finally:
            done.set()

    def call(self, job: Callable[[], Any]) -> Any:
        outcome: list[Any] = []
        done = threading.Event()
        self._jobs.append((job, outcome, done))
        self._wake.send()
        assert done.wait(20), "the hub did not answer"
        value, error = outcome[0]
        if error is not None:
            raise error
        return value

    def stop(self) -> None:
        self.call(self._stopped.set)
        self._thread.join(10)
        assert not self._thread.is_alive()


@contextmanager
def hub_thread() -> Iterator[HubThread]:
    thread = HubThread()
    try:
        yield thread
    finally:
        thread.stop()


@contextmanager
def http_server(hub: HubThread, application: Any, **limits: Any) -> Iterator[int]:
    """A running `HTTPServer`; gives its port."""

    def start() -> HTTPServer:
        server = HTTPServer((HOST, 0), application, limits=Limits(**limits))
        server.start()
        return server

    server = hub.call(start)
    try:
        yield server.server_port
    finally:
        hub.call(lambda: (server.close_connections(), server.stop()))


def connect(port: int) -> socket.socket:
    sock = socket.create_connection((HOST, port), timeout=10)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def read_all(sock: socket.socket) -> bytes:
    """Everything until the peer closes."""
    data = b""
    while piece := sock.recv(65536):
        data += piece
    return data


def read_response(sock: socket.socket) -> tuple[int, dict[str, str], bytes]:
    """One HTTP response with a Content-Length, or without a body."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = sock.recv(1)
        assert piece, f"the server closed after {data!r}"
        data += piece
    lines = data.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    status = int(lines[0].split()[1])
    length = int(headers.get("content-length", 0)) if status not in (101, 304, 204) else 0
    body = b""
    while len(body) < length:
        piece = sock.recv(length - len(body))
        assert piece, "the server closed inside the body"
        body += piece
    return status, headers, body


def upgrade_request(path: str, *, protocols: str | None = None, extra: str = "") -> bytes:
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [
        f"GET {path} HTTP/1.1",
        "Host: localhost",
        "Upgrade: websocket",
        "Connection: keep-alive, Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
    ]
    if protocols is not None:
        lines.append(f"Sec-WebSocket-Protocol: {protocols}")
    return ("\r\n".join(lines) + "\r\n" + extra + "\r\n").encode("latin-1")


def client_frame(opcode: int, payload: bytes, *, fin: bool = True, mask: bool = True) -> bytes:
    """A WebSocket frame as a client sends it."""
    head = bytes(((0x80 if fin else 0) | opcode,))
    flag = 0x80 if mask else 0
    if len(payload) < 126:
        head += bytes((flag | len(payload),))
    elif len(payload) < 65536:
        head += bytes((flag | 126,)) + len(payload).to_bytes(2, "big")
    else:
        head += bytes((flag | 127,)) + len(payload).to_bytes(8, "big")
    if not mask:
        return head + payload
    key = b"\x01\x02\x03\x04"
    masked = bytes(byte ^ key[index % 4] for index, byte in enumerate(payload))
    return head + key + masked


def read_exactly(sock: socket.socket, length: int) -> bytes:
    data = bytearray()
    while len(data) < length:
        piece = sock.recv(length - len(data))
        if not piece:
            raise EOFError(f"the server closed after {len(data)} of {length} bytes")
        data += piece
    return bytes(data)


def read_frame(sock: socket.socket) -> tuple[int, bytes]:
    """Opcode and payload of one unmasked, unfragmented frame."""
    first, second = read_exactly(sock, 2)
    assert first & 0x80, "a server's frame is not fragmented"
    assert not second & 0x80, "a server's frame is not masked"
    length = second
    if second == 126:
        length = int.from_bytes(read_exactly(sock, 2), "big")
    elif second == 127:
        length = int.from_bytes(read_exactly(sock, 8), "big")
    return first & 0x0F, read_exactly(sock, length)
