"""The floor on gevent: one greenlet per connection, frames by hand, one write per message: ``floor_gevent.py PORT``."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from collections import defaultdict
from itertools import count

from gevent import socket  # type: ignore[import-untyped]
from gevent.server import StreamServer  # type: ignore[import-untyped]

from benchmarks.frames import CLOSE, frames_of_client, server_frames
from benchmarks.hosts import canned

_GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_KEY = re.compile(rb"sec-websocket-key: *(\S+)", re.IGNORECASE)
_TOKEN = re.compile(rb"sec-websocket-protocol: *bokeh, *(\S+)", re.IGNORECASE)
_tokens = map("token{}".format, count())
_sessions: dict[bytes, set[socket.socket]] = defaultdict(set)


def serve(sock: socket.socket, _address: object) -> None:
    """Answer GETs; after an upgrade answer messages."""
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while head := sock.recv(65536):  # a request of a benchmark comes in one piece
        key = _KEY.search(head)
        if key is not None:
            token = _TOKEN.search(head)
            accept = base64.b64encode(hashlib.sha1(key[1] + _GUID).digest())
            head = (
                b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                b"Sec-WebSocket-Accept: %b\r\nSec-WebSocket-Protocol: bokeh\r\n\r\n" % accept
            )
            sock.sendall(head + server_frames(canned.ACK))
            talk(sock, _sessions[token[1] if token else b""])
            return
        body = canned.page(next(_tokens)) if head.startswith(b"GET /sliders_app ") else b"ok"
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))


def talk(sock: socket.socket, session: set[socket.socket]) -> None:
    """Answer messages until the client leaves."""
    session.add(sock)
    buffer = bytearray()
    fragments: list[bytes] = []
    try:
        while data := sock.recv(65536):
            buffer += data
            for opcode, payload in frames_of_client(buffer):
                if opcode == CLOSE:
                    return
                fragments.append(payload)
            while len(fragments) >= 3:
                header, _, content = fragments[:3]
                del fragments[:3]
                if (frames := canned.broadcast(content)) is not None:
                    wire = server_frames(frames)
                    for other in session:
                        if other is not sock:
                            # past gevent's own layer, which is half of the cost; so little fits into any buffer
                            other._sock.send(wire)
                sock._sock.send(server_frames(canned.answer(header, content)))
    finally:
        session.discard(sock)
        sock.close()


if __name__ == "__main__":
    StreamServer(("127.0.0.1", int(sys.argv[1])), serve, backlog=512).serve_forever()
