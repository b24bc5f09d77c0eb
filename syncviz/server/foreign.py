"""WebSockets that geventwebsocket's own handler has opened: under gunicorn, or in a site that serves itself so.

That handler answers 101 before the application is asked. The socket is taken from it all the same, because the
library's frames have no limit of size and no lock for writers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from .http import take_socket

__all__ = ["WEBSOCKET", "adopt", "refuse"]

log = logging.getLogger(__name__)

WEBSOCKET: Final = "wsgi.websocket"
"""The key of the library's object in a WSGI environ."""


def adopt(websocket: Any, greeting: bytes, opened: Callable[[Any, bytes], None]) -> None:
    """Take the connection over: send ``greeting``, and call ``opened(socket, received)``."""
    handler = websocket.handler
    handler.socket.sendall(greeting)
    sock, received = take_socket(handler.socket, handler.rfile)
    handler.socket = None  # pywsgi would read from and close it
    websocket.closed = True  # the library would send a close frame
    opened(sock, received)


def refuse(websocket: Any, text: str) -> None:
    """Close a connection that should not have been opened; the reason goes along (RFC 6455, section 7.4: 1008)."""
    websocket.close(1008, text.encode("utf-8")[:123])
