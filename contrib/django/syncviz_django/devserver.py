"""Django's own servers, of ``runserver`` and of live tests: here they let a view have the visitor's socket."""

from __future__ import annotations

from typing import Any

from django.core.servers.basehttp import ThreadedWSGIServer, WSGIServer

__all__ = ["RelayingServer", "ThreadedRelayingServer"]


class _GivesSocket:
    """Of a request handler. `syncviz.site.sockets` looks for that key."""

    connection: Any

    def get_environ(self) -> dict[str, Any]:
        """The WSGI environ, with the socket."""
        environ: dict[str, Any] = super().get_environ()  # type: ignore[misc]
        environ["django.socket"] = self.connection
        return environ


class _Relaying:
    """Of a server, whose handlers give the socket."""

    def __init__(self, address: Any, handler: Any, **options: Any) -> None:
        super().__init__(address, type("Handler", (_GivesSocket, handler), {}), **options)  # type: ignore[call-arg]


class RelayingServer(_Relaying, WSGIServer):
    """That of ``runserver``."""


class ThreadedRelayingServer(_Relaying, ThreadedWSGIServer):
    """That of live tests."""
