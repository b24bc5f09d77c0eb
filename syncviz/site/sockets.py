"""The visitor's own socket, which some WSGI servers let an application have.

=============================  ===============================================================================
server                         the socket
=============================  ===============================================================================
gevent's pywsgi                behind ``wsgi.input``; the relay stays in the request's greenlet
gunicorn, gevent workers       ``gunicorn.socket``, a gevent socket; the same
gunicorn, gthread and sync     ``gunicorn.socket``; the relay takes it to a thread of its own
werkzeug (``flask run``)       ``werkzeug.socket``; the same
Django's ``runserver``         ``django.socket``, which our command adds; the same
all others                     none: uWSGI, mod_wsgi, waitress, cheroot; and where the site's server speaks TLS to the
                               browser through Python's ``ssl`` in threads
=============================  ===============================================================================
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..util.optional import need

__all__ = ["Access", "access_to", "take"]

_WHY: Final = "a visitor's socket of gevent is read with gevent"


@dataclass(frozen=True, slots=True)
class Access:
    """How the visitor's socket is to be had. ``server`` names the WSGI server; ``cooperative`` tells that the socket is
    gevent's, so that the relay works in the greenlet that answers the request."""

    server: str
    socket: Any
    cooperative: bool
    received: Callable[[], bytes]

    def create_connection(self) -> Callable[..., Any]:
        """`socket.create_connection` of the same kind."""
        if not self.cooperative:
            return socket.create_connection
        connect: Callable[..., Any] = need("gevent.socket", _WHY).create_connection
        return connect

    def selector(self) -> Any:
        """A new selector for a cooperative socket."""
        return need("gevent.selectors", _WHY).GeventSelector()


def access_to(environ: Mapping[str, Any]) -> Access | str:
    """How the socket of a request is to be had, or in words why it is not."""
    for server in ("gunicorn", "werkzeug", "django"):
        sock = environ.get(f"{server}.socket")
        if sock is not None:
            return _judged(server, sock, bytes)
    rfile = environ.get("wsgi.input")
    rfile = getattr(rfile, "rfile", rfile)  # pywsgi gives requests for an upgrade the reader itself
    sock = getattr(getattr(rfile, "raw", None), "_sock", None)
    if sock is not None and _is_gevents(sock):
        return _judged("gevent", sock, lambda: _buffered(sock, rfile))
    name = str(environ.get("SERVER_SOFTWARE", "")).partition("/")[0] or "this WSGI server"
    return f"{name} does not let applications have the visitor's connection"


def take(sock: Any) -> socket.socket:
    """Take a socket away from the server that has it. The server keeps an object of the same descriptor, which leads to
    nowhere: whatever it still writes there fails as if the visitor had gone, and it may close it as it likes."""
    taken = socket.socket(sock.family, sock.type, sock.proto, os.dup(sock.fileno()))
    nowhere, end = socket.socketpair()
    with nowhere:
        end.close()
        os.dup2(nowhere.fileno(), sock.fileno(), inheritable=False)
    return taken


def _judged(server: str, sock: Any, received: Callable[[], bytes]) -> Access | str:
    cooperative = _is_gevents(sock)
    if isinstance(sock, ssl.SSLSocket) and not cooperative:
        return f"{server} speaks TLS itself; let a proxy in front of it do that"
    if not isinstance(sock, socket.socket) and not cooperative:
        return f"{server} gives applications no socket, but {type(sock).__name__}"
    return Access(server, sock, cooperative, received)


def _is_gevents(sock: Any) -> bool:
    return type(sock).__module__.startswith("gevent.")


def _buffered(sock: Any, rfile: Any) -> bytes:
    """What was read behind the request's head already, without waiting for more."""
    before = sock.gettimeout()
    sock.settimeout(0.0)
    try:
        return bytes(rfile.peek(1))
    except OSError:
        return b""
    finally:
        sock.settimeout(before)
