"""A blocking HTTP/1.1 client on one kept-open connection, just large enough to load a server with GETs."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Response", "WebConnection", "WebError", "connect", "parse_head"]


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


class WebConnection:
    """GETs one after another over one connection, reconnecting when the server closes between two of them."""

    def __init__(self, port: int, *, timeout: float = 30.0) -> None:
        self._port = port
        self._timeout = timeout
        self._sock: socket.socket | None = None
        self._buffer = bytearray()

    def get(self, path: str) -> Response:
        """One GET. Raises WebError or OSError (TimeoutError after the time-out)."""
        if self._sock is None:
            self._sock = connect(self._port, timeout=self._timeout)
            self._buffer.clear()
        # browsers name the host that the user typed; Bokeh's default allow-list knows only localhost:<port>
        request = f"GET {path} HTTP/1.1\r\nHost: localhost:{self._port}\r\nAccept: */*\r\n\r\n"
        try:
            self._sock.sendall(request.encode("ascii"))
            return self._response()
        except BaseException:
            self.close()
            raise

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
