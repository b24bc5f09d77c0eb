"""A blocking HTTP/1.1 client on one kept-open connection, just large enough to load a server."""

from __future__ import annotations

import base64
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Response", "WebConnection", "WebError", "connect", "parse_head", "upgrade"]


class WebError(RuntimeError):
    """The server closed early, answered with bytes that are no HTTP/1.1, or with an unexpected status."""


@dataclass(frozen=True)
class Response:
    """A complete answer; header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def connect(port: int, *, timeout: float) -> socket.socket:
    """A loopback connection with TCP_NODELAY; ``timeout`` (seconds) holds for every later call on it."""
    sock = socket.create_connection(("127.0.0.1", port), timeout=timeout)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return sock


def upgrade(sock: socket.socket, port: int, path: str, *, protocols: str = "") -> tuple[dict[str, str], bytes]:
    """Make a WebSocket of a fresh connection; return the answer's headers and what was read behind them.

    Raises WebError where the answer is not 101.
    """
    key = base64.b64encode(os.urandom(16)).decode()
    offer = f"Sec-WebSocket-Protocol: {protocols}\r\n" if protocols else ""
    sock.sendall(
        (
            f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n"
            f"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {key}\r\n{offer}\r\n"
        ).encode("ascii")
    )
    received = bytearray()
    while (end := received.find(b"\r\n\r\n")) < 0:
        data = sock.recv(65536)
        if not data:
            raise WebError(f"expected a WebSocket handshake, the server closed after {bytes(received[:200])!r}")
        received += data
    status, headers = parse_head(bytes(received[:end]))
    if status != 101:
        raise WebError(f"expected 101, got {bytes(received[:500])!r}")
    return headers, bytes(received[end + 4 :])


class WebConnection:
    """Requests one after another over one connection, reconnecting when the server closes between two of them.

    ``get`` waits for its answer. ``post`` only sends; ``fill`` and ``whole_response`` take the answer in for a caller
    that waits for many connections.
    """

    def __init__(self, port: int, *, timeout: float = 30.0) -> None:
        self._port = port
        self._timeout = timeout
        self._sock: socket.socket | None = None
        self._buffer = bytearray()

    def get(self, path: str) -> Response:
        """One GET. Raises WebError or OSError (TimeoutError after the time-out)."""
        # browsers name the host that the user typed; Bokeh's default allow-list knows only localhost:<port>
        request = f"GET {path} HTTP/1.1\r\nHost: localhost:{self._port}\r\nAccept: */*\r\n\r\n"
        try:
            self.sock.sendall(request.encode("ascii"))
            return self._response()
        except BaseException:
            self.close()
            raise

    def post(self, path: str, content: bytes) -> None:
        """Send one POST of JSON."""
        head = (
            f"POST {path} HTTP/1.1\r\nHost: localhost:{self._port}\r\nAccept: */*\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        self.sock.sendall(head.encode("ascii") + content)

    def fill(self) -> None:
        """Read once what the connection has (or wait for it). WebError where the server has closed it."""
        if not self._receive():
            raise WebError(f"the server closed after {bytes(self._buffer[:200])!r}")

    def whole_response(self) -> Response | None:
        """The answer that was read by ``fill``, or None as long as it is not complete."""
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        _, headers = parse_head(bytes(self._buffer[:end]))
        if "content-length" not in headers:
            raise WebError(f"expected an answer with its length, got {headers}")
        return self._response() if len(self._buffer) >= end + 4 + int(headers["content-length"]) else None

    @property
    def sock(self) -> socket.socket:
        """The connection, made where there is none."""
        if self._sock is None:
            self._sock = connect(self._port, timeout=self._timeout)
            self._buffer.clear()
        return self._sock

    def close(self) -> None:
        """Close the connection; a later ``get`` opens a new one."""
        if self._sock is not None:
            self._sock.close()
            self._sock = None

    def __enter__(self) -> WebConnection:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _response(self) -> Response:
        status, headers = parse_head(self._take_until(b"\r\n\r\n"))
        if headers.get("transfer-encoding", "").lower() == "chunked":
            body = self._chunks()
        elif "content-length" in headers:
            body = self._take(int(headers["content-length"]))
        elif status in (204, 304):
            body = b""
        else:
            body = self._rest()
        if headers.get("connection", "").lower() == "close":
            self.close()
        return Response(status, headers, body)

    def _chunks(self) -> bytes:
        parts = []
        while size := int(self._take_until(b"\r\n").split(b";")[0], 16):
            parts.append(self._take(size))
            self._take(2)
        self._take_until(b"\r\n")
        return b"".join(parts)

    def _rest(self) -> bytes:
        while self._receive():
            pass
        body = bytes(self._buffer)
        self.close()
        return body

    def _take_until(self, mark: bytes) -> bytes:
        while (end := self._buffer.find(mark)) < 0:
            if not self._receive():
                raise WebError(
                    f"expected an HTTP answer, the server closed after {bytes(self._buffer[:200])!r}"
                )
        return self._take(end + len(mark))[: -len(mark)]

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            if not self._receive():
                raise WebError(f"expected {size} bytes, the server closed after {len(self._buffer)}")
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _receive(self) -> bool:
        assert self._sock is not None
        data = self._sock.recv(262144)
        self._buffer += data
        return bool(data)


def parse_head(head: bytes) -> tuple[int, dict[str, str]]:
    """Status and headers of an answer (without the blank line); raises WebError where it is no HTTP/1.1."""
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ", 2)
    if len(words) < 2 or not words[0].startswith("HTTP/1.") or not words[1].isdigit():
        raise WebError(f"expected an HTTP/1.1 status line, got {first[:200]!r}")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    return int(words[1]), headers
