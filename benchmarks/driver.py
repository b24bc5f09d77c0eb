"""The load driver: sessions of the Bokeh 3.x wire protocol, opened and exercised over raw sockets.

It speaks to any server of that protocol, so every peer is loaded by the very same client code. Facts of the
wire: three text fragments per message (header, metadata, content), then two per buffer; ``ACK`` comes first;
a ``PATCH-DOC`` of a client is answered by the patches that follow from it and by ``OK``.
"""

from __future__ import annotations

import contextlib
import json
import re
import socket
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from benchmarks.frames import BINARY, CLOSE, PING, PONG, TEXT, FrameParser, encode_frame, encode_texts
from benchmarks.web import WebConnection, WebError, connect, upgrade

__all__ = [
    "DriverError",
    "Message",
    "MessageAssembler",
    "Replica",
    "Target",
    "WireConnection",
    "find_token",
    "get_token",
]

_TOKEN = re.compile(rb'"token":\s*"([^"]+)"')


class DriverError(RuntimeError):
    """The server did not do what the protocol says."""


@dataclass(frozen=True)
class Target:
    """Where an application is served: a loopback port and the application's path ("/sliders_app")."""

    port: int
    path: str
    timeout: float = 60.0


@dataclass(slots=True)
class Message:
    """One complete protocol message; ``content`` stays JSON bytes until somebody wants to look inside."""

    kind: str
    reqid: str | None
    content: bytes
    buffers: dict[str, bytes] = field(default_factory=dict)


class MessageAssembler:
    """Joins fragments (opcode, payload) to messages."""

    __slots__ = ("_fragments", "_header", "_size")

    def __init__(self) -> None:
        self._fragments: list[bytes] = []
        self._header: dict[str, Any] = {}
        self._size = 3

    def add(self, opcode: int, payload: bytes) -> Message | None:
        """Take one fragment; return the message that it completes. DriverError on one of wrong kind."""
        fragments = self._fragments
        expected = BINARY if len(fragments) > 3 and len(fragments) % 2 == 0 else TEXT
        if opcode != expected:
            raise DriverError(f"expected a fragment of opcode {expected}, got {opcode}: {payload[:100]!r}")
        fragments.append(payload)
        if len(fragments) == 1:
            self._header = json.loads(payload)
            # `num_buffers` is absent, 0 or n
            self._size = 3 + 2 * (self._header.get("num_buffers") or 0)
        if len(fragments) < self._size:
            return None
        buffers = {
            json.loads(fragments[index])["id"]: fragments[index + 1] for index in range(3, self._size, 2)
        }
        message = Message(self._header["msgtype"], self._header.get("reqid"), fragments[2], buffers)
        self._fragments = []
        return message


class WireConnection:
    """One WebSocket connection, its handshake done. All calls block, up to the target's time-out.

    ``quick_ack`` makes the kernel acknowledge every segment at once, as no real client does; it tells a
    server's own latency from the 40 ms that Nagle's algorithm and delayed acknowledgements cost together.
    """

    def __init__(self, target: Target, token: str, *, quick_ack: bool = False) -> None:
        self.timeout = target.timeout
        self.inbox: list[Message] = []
        self._quick_ack = quick_ack
        self._sent = 0
        self._parser = FrameParser()
        self._assembler = MessageAssembler()
        self.sock = connect(target.port, timeout=target.timeout)
        try:
            self._handshake(target, token)
        except BaseException:
            self.sock.close()
            raise

    def send(self, kind: str, content: bytes = b"{}") -> str:
        """Send one message in one write and return its id."""
        self._sent += 1
        msgid = f"b{self._sent}"
        header = b'{"msgid":"%b","msgtype":"%b"}' % (msgid.encode(), kind.encode())
        self.sock.sendall(encode_texts((header, b"{}", content)))
        return msgid

    def fill(self) -> None:
        """Read once what the socket has (or wait for it) and put whole messages into ``inbox``."""
        data = self.sock.recv(262144)
        if self._quick_ack:
            # the kernel leaves this mode by itself, so it is asked for again after every read
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        if not data:
            raise DriverError("the server closed the connection")
        self._feed(data)

    def receive(self) -> Message:
        """The next message; raises TimeoutError."""
        deadline = monotonic() + self.timeout
        while not self.inbox:
            if monotonic() > deadline:
                raise TimeoutError(f"no message within {self.timeout:g} s")
            self.fill()
        return self.inbox.pop(0)

    def expect(self, kind: str, reqid: str | None = None) -> Message:
        """The next message; DriverError unless it is of that kind (and answers that request)."""
        message = self.receive()
        if message.kind != kind or message.reqid != reqid:
            raise DriverError(
                f"wanted {kind} to {reqid}, got {message.kind} to {message.reqid}: {message.content[:300]!r}"
            )
        return message

    def close(self) -> None:
        """Say goodbye with a close frame (1000) and close the socket, without waiting for the answer."""
        with contextlib.suppress(OSError):
            self.sock.sendall(encode_frame(CLOSE, (1000).to_bytes(2, "big")))
        self.sock.close()

    def _handshake(self, target: Target, token: str) -> None:
        headers, rest = upgrade(self.sock, target.port, f"{target.path}/ws", protocols=f"bokeh, {token}")
        if headers.get("sec-websocket-protocol") != "bokeh":
            raise WebError(f"expected subprotocol bokeh, got {headers}")
        self._feed(rest)

    def _feed(self, data: bytes) -> None:
        for opcode, payload in self._parser.feed(data):
            if opcode in (TEXT, BINARY):
                message = self._assembler.add(opcode, payload)
                if message is not None:
                    self.inbox.append(message)
            elif opcode == PING:
                self.sock.sendall(encode_frame(PONG, payload))
            elif opcode == CLOSE:
                code = int.from_bytes(payload[:2], "big") if payload else 1005
                raise DriverError(f"the server closed with {code} {payload[2:].decode('utf-8', 'replace')!r}")


class Replica:
    """An open session: connected, acknowledged, its document pulled.

    ``Replica.open`` does what a browser does: page, token out of the page, WebSocket, ACK, pull.
    """

    def __init__(self, target: Target, token: str, *, quick_ack: bool = False) -> None:
        self.token = token
        self.wire = WireConnection(target, token, quick_ack=quick_ack)
        try:
            self.wire.expect("ACK")
            self.reply = self._pulled(self.wire.send("PULL-DOC-REQ"))
        except BaseException:
            self.wire.close()
            raise

    @classmethod
    def open(cls, target: Target, *, quick_ack: bool = False) -> Replica:
        """Open a new session of its own. Raises WebError, DriverError or OSError."""
        return cls(target, get_token(target), quick_ack=quick_ack)

    def models(self, name: str) -> dict[str, dict[str, Any]]:
        """Attributes of the pulled document's models of one class, by model id."""
        found: dict[str, dict[str, Any]] = {}

        def hook(obj: dict[str, Any]) -> dict[str, Any]:
            if obj.get("type") == "object" and obj.get("name") == name and "id" in obj:
                found[obj["id"]] = obj.get("attributes", {})
            return obj

        json.loads(self.reply.content, object_hook=hook)
        return found

    def _pulled(self, reqid: str) -> Message:
        while True:
            message = self.wire.receive()
            # Bokeh sends changes from when the connection opens; they are in the document that follows
            if message.kind != "PATCH-DOC":
                break
        if message.kind != "PULL-DOC-REPLY" or message.reqid != reqid:
            raise DriverError(f"wanted the document to {reqid}, got {message.kind}: {message.content[:300]!r}")
        return message

    def close(self) -> None:
        """Close the connection; the session stays on the server until it expires."""
        self.wire.close()


def get_token(target: Target) -> str:
    """Fetch the page over a connection of its own and return the session token in it."""
    with WebConnection(target.port, timeout=target.timeout) as web:
        response = web.get(target.path)
    if response.status != 200:
        raise WebError(f"expected 200 for {target.path}, got {response.status}: {response.body[:500]!r}")
    return find_token(response.body)


def find_token(page: bytes) -> str:
    """The session token inside a page's ``render_items``; raises DriverError where there is none."""
    match = _TOKEN.search(page)
    if match is None:
        raise DriverError(f"no session token in a page of {len(page)} bytes: {page[:300]!r}")
    return match[1].decode("ascii")
