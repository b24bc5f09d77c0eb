"""``Upgrade``: a request to go over to WebSocket, which the WSGI application accepts or not."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import Any, Final

__all__ = ["UPGRADE", "Opened", "Upgrade"]

UPGRADE: Final = "syncviz.upgrade"
"""The key under which the WSGI environ of a WebSocket request has its `Upgrade`."""

_GUID: Final = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455, section 1.3

Opened = Callable[[Any, bytes], None]


class Upgrade:
    """A valid request to go over to WebSocket, for the application to accept by `accept`."""

    __slots__ = ("accepted", "extensions", "greeting", "key", "opened", "subprotocol")

    def __init__(self, key: str) -> None:
        self.key = key
        self.accepted = False
        self.subprotocol: str | None = None
        self.opened: Opened | None = None
        self.greeting = b""
        self.extensions = ""

    def accept(self, subprotocol: str | None, opened: Opened, greeting: bytes = b"", extensions: str = "") -> None:
        """Accept: the response that the application returns after this is replaced by the 101.

        ``greeting`` is frames to send in the same write: each write wakes the peer, and costs 0.1 ms.

        ``extensions`` is the header ``Sec-WebSocket-Extensions`` of the answer, where there is to be one.

        ``opened(socket, received)`` is called when the 101 is written, with the socket, non-blocking and out
        of gevent's hands, and the bytes that came after the request's head.
        """
        self.accepted = True
        self.subprotocol = subprotocol
        self.opened = opened
        self.greeting = greeting
        self.extensions = extensions

    def headers(self) -> list[tuple[str, str]]:
        """The headers of the 101 (RFC 6455, section 4.2.2)."""
        digest = hashlib.sha1((self.key + _GUID).encode("ascii"), usedforsecurity=False).digest()
        headers = [
            ("Upgrade", "websocket"),
            ("Connection", "Upgrade"),
            ("Sec-WebSocket-Accept", base64.b64encode(digest).decode("ascii")),
        ]
        if self.subprotocol is not None:
            headers.append(("Sec-WebSocket-Protocol", self.subprotocol))
        if self.extensions:
            headers.append(("Sec-WebSocket-Extensions", self.extensions))
        return headers
