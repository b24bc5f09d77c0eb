"""WebSockets that geventwebsocket's own handler has opened: under gunicorn, or in a site that serves itself so.

That handler answers 101 before the application is asked. The socket is taken from it all the same, because the
library's frames have no limit of size and no lock for writers.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final

from websockets.frames import Close, Opcode

from .http import take_socket
from .wire import frame_header

__all__ = ["WEBSOCKET", "adopt", "refuse"]

log = logging.getLogger(__name__)

WEBSOCKET: Final = "wsgi.websocket"
"""The key of the library's object in a WSGI environ."""

_REFUSED: Final = 1008


def adopt(websocket: Any, greeting: bytes, opened: Callable[[Any, bytes], None]) -> None:
    """Take the connection over: send ``greeting``, and call ``opened(socket, received)``."""
    handler = websocket.handler
    handler.socket.sendall(greeting)
    sock, received = take_socket(handler.socket, handler.rfile)
    handler.socket = None  # pywsgi would read from and close it
    websocket.closed = True  # the library would send a close frame
    opened(sock, received)


def refuse(websocket: Any, text: str) -> None:
    """Close a connection that should not have been opened; the reason goes along (RFC 6455, section 7.4.1)."""
    payload = Close(_REFUSED, text.encode("utf-8")[:123].decode("utf-8", "ignore")).serialize()
    try:
        websocket.handler.socket.sendall(frame_header(Opcode.CLOSE, len(payload)) + payload)
    except OSError as error:
        log.debug("a refused connection was gone already: %s", error)
    websocket.closed = True
