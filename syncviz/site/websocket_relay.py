"""Opens the sidecar's WebSocket for a visitor, then lets bytes pass both ways.

The handshake is the visitor's own: the sidecar answers its key, and the browser checks the answer. Nobody looks at
frames, they pass as they are.
"""

from __future__ import annotations

import base64
import binascii
import logging
import os
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from ..util.optional import need
from ..util.urls import DEFAULT_PORTS, http_parts
from .copying import CopyingThread, Pair, copy_pair
from .request import Answer, Refused, Request, forwardable
from .sockets import Access, take

__all__ = ["Relayed", "WebSocketRelay", "check_handshake", "same_origin"]

log = logging.getLogger(__name__)

_CONNECT: Final = 5.0
_LARGEST_HEAD: Final = 65536
_LARGEST_REFUSAL: Final = 16384
_ANSWERED: Final = frozenset({
    "sec-websocket-accept", "sec-websocket-protocol", "sec-websocket-extensions", "set-cookie",
})


class WebSocketRelay:
    """The relays of one process.

    Args:
        url: the sidecar's.
        timeout: seconds that the sidecar may take for the handshake.
        limit: how many relays there may be at once.
        idle: seconds after which a relay is closed through which nothing comes. The sidecar pings every 37 seconds.
    """

    def __init__(self, url: str, timeout: float = 30.0, limit: int = 1000, idle: float = 300.0) -> None:
        parts = urlsplit(url)
        self._url = url
        self._host = parts.hostname or ""
        self._netloc = parts.netloc.rpartition("@")[2]
        self._tls = parts.scheme == "https"
        self._port = parts.port or DEFAULT_PORTS[parts.scheme]
        self._timeout = timeout
        self._limit = limit
        self._idle = idle
        self._lock = threading.Lock()
        self._open = 0
        self._pid = os.getpid()
        self._thread = CopyingThread()

    @property
    def open(self) -> int:
        """How many relays this process has."""
        return self._open

    def open_for(self, access: Access, target: str, headers: list[tuple[str, str]]) -> Relayed | Answer:
        """Shake hands with the sidecar. ``headers`` are sent beside ``Host``, ``Upgrade`` and ``Connection``.

        Returns the relay, which begins when it is iterated; or what the sidecar answered instead. Raises `Refused`.
        """
        self.reserve()
        upstream: Any = None
        try:
            upstream = self._connect(access)
            lines = [f"GET {target} HTTP/1.1", f"Host: {self._netloc}", "Upgrade: websocket", "Connection: Upgrade"]
            lines += [f"{name}: {value}" for name, value in headers]
            upstream.sendall("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")
            status, reason, given, rest = _read_head(upstream, self._timeout)
            if status == 101:
                return Relayed(self, access, upstream, _accepting(given), rest)
            answer = _refusal(upstream, status, reason, given, rest)
        except TimeoutError as error:
            self._give_up(upstream)
            log.error("the sidecar at %s does not answer a handshake", self._url)
            raise Refused(504, "the server of this plot does not answer in time") from error
        except OSError as error:
            self._give_up(upstream)
            log.error("the sidecar at %s cannot be reached: %s", self._url, error)
            raise Refused(502, "the server of this plot cannot be reached") from error
        except BaseException:
            self._give_up(upstream)
            raise
        self._give_up(upstream)
        return answer

    def run(self, access: Access, pair: Pair) -> None:
        """Have the bytes of a pair copied: in this greenlet until it is done, or in a thread from now on."""
        if access.cooperative:
            copy_pair(pair, access.selector())
        else:
            self._thread.add(pair)

    @property
    def idle(self) -> float:
        """Seconds after which a silent relay is closed."""
        return self._idle

    def release(self) -> None:
        """A relay is over."""
        with self._lock:
            self._open -= 1

    def reserve(self) -> None:
        """Count one more relay. Raises `Refused` where there are too many."""
        with self._lock:
            if self._pid != os.getpid():  # made before a fork: the parent's relays and thread are not here
                self._pid, self._open, self._thread = os.getpid(), 0, CopyingThread()
            if self._open >= self._limit:
                log.error(
                    "there are %d relayed WebSockets already; the limit is SYNCVIZ_PROXY_RELAYS, in Django RELAYS",
                    self._open,
                )
                raise Refused(503, "too many plots are open here; try again later")
            self._open += 1

    def _give_up(self, upstream: Any) -> None:
        if upstream is not None:
            upstream.close()
        self.release()

    def _connect(self, access: Access) -> Any:
        sock = access.create_connection()((self._host, self._port), timeout=_CONNECT)
        try:
            if self._tls:
                kind = need("gevent.ssl", "a gevent server's TLS is gevent's") if access.cooperative else ssl
                sock = kind.create_default_context().wrap_socket(sock, server_hostname=self._host)
            sock.settimeout(self._timeout)
        except BaseException:
            sock.close()
            raise
        return sock


class Relayed:
    """The answer to a handshake that succeeded, as the body of a WSGI response.

    Iterating it sends the 101 and lets the bytes pass; it has no items. Closing it before that closes the sidecar's
    connection.
    """

    def __init__(
        self, relay: WebSocketRelay, access: Access, upstream: Any, headers: list[tuple[str, str]], greeting: bytes
    ) -> None:
        self.headers = headers
        self._relay = relay
        self._access = access
        self._upstream = upstream
        self._greeting = greeting

    def __iter__(self) -> Iterator[bytes]:
        upstream, self._upstream = self._upstream, None
        if upstream is None:
            return iter(())
        access = self._access
        try:
            received = access.received()
            visitor = access.socket if access.cooperative else take(access.socket)
        except BaseException:  # the visitor has gone, or there are no descriptors left
            upstream.close()
            self._relay.release()
            raise
        head = ["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade"]
        head += [f"{name}: {value}" for name, value in self.headers]
        first = "\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + self._greeting
        self._relay.run(access, Pair(
            visitor, upstream, for_left=first, for_right=received, idle=self._relay.idle,
            keep_left=access.cooperative, closed=self._relay.release,
        ))  # fmt: skip
        return iter(())

    def close(self) -> None:
        """Give the sidecar's connection up, where nobody has begun to iterate."""
        upstream, self._upstream = self._upstream, None
        if upstream is not None:
            upstream.close()
            self._relay.release()


def check_handshake(request: Request) -> None:
    """Raise `Refused` for what is no request for a WebSocket (RFC 6455, section 4.2.1)."""
    options = {option.strip().lower() for option in request.header("Connection").split(",")}
    try:
        good = len(base64.b64decode(request.header("Sec-WebSocket-Key"), validate=True)) == 16
    except (binascii.Error, ValueError):
        good = False
    if (
        not good or request.method != "GET" or request.header("Upgrade").lower() != "websocket"
        or "upgrade" not in options or request.header("Sec-WebSocket-Version") != "13"
    ):
        raise Refused(426, "here is a WebSocket; open it with an RFC 6455 handshake, version 13")


def same_origin(origin: str, host: str) -> bool:
    """Whether a page of that origin is of this host. Schemes may differ: a proxy in front of the site may speak TLS."""
    parts = http_parts(origin)
    if parts is None or parts.path or "@" in parts.netloc:
        return False
    default = DEFAULT_PORTS[parts.scheme]
    try:
        ours = urlsplit(f"//{host}")
        return (parts.hostname, parts.port or default) == (ours.hostname, ours.port or default)
    except ValueError:
        return False


def _read_head(sock: Any, timeout: float) -> tuple[int, str, list[tuple[str, str]], bytes]:
    deadline = time.monotonic() + timeout
    data = b""
    while b"\r\n\r\n" not in data:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the sidecar is too slow")
        sock.settimeout(left)
        piece = sock.recv(8192)
        if not piece or len(data) > _LARGEST_HEAD:
            raise OSError("the sidecar did not answer the handshake")
        data += piece
    head, _, rest = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    version, _, status = first.partition(" ")
    code, _, reason = status.partition(" ")
    if version != "HTTP/1.1" or not code.isdecimal():
        raise OSError("the sidecar answered with something that is not HTTP/1.1")
    headers = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon:
            raise OSError("the sidecar answered with a header that is none")
        headers.append((name, value.strip()))
    return int(code), reason, headers, rest


def _accepting(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, value) for name, value in headers if name.lower() in _ANSWERED]


def _refusal(sock: Any, status: int, reason: str, headers: list[tuple[str, str]], body: bytes) -> Answer:
    length = next((value for name, value in headers if name.lower() == "content-length"), "")
    if length.isdecimal():
        wanted = min(int(length), _LARGEST_REFUSAL)
        while len(body) < wanted and (piece := sock.recv(8192)):
            body += piece
        body = body[:wanted]
    else:
        body = b""
    kept = [item for item in forwardable(headers, response=True) if item[0].lower() not in ("date", "server")]
    return Answer(status, reason, [*kept, ("Content-Length", str(len(body)))], [body])
