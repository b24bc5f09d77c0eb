"""The way past Flask for the requests that every visitor makes.

Flask's contexts, signals, cookie session and routing cost 0.1 ms a request (a page and a WebSocket: a tenth of all
that opening a session costs the server, see ``docs/decisions.md``), and the sidecar's views use nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from flask import Request, Response

from .upgrade import UPGRADE, Upgrade

__all__ = ["Answer", "Shortcut", "View"]


class Answer:
    """A whole answer, sent as it is: a WSGI application, which Flask takes from a view as well.

    A response of Werkzeug is looked through for what none of these has before it is sent (a relative Location, a
    stream, a body where there must be none). To make one and to send it takes 6 % of a page.

    Args:
        headers: all but the length of the body.
    """

    __slots__ = ("_body", "_headers", "_status")

    def __init__(self, status: str, headers: Iterable[tuple[str, str]], body: bytes) -> None:
        self._status = status
        self._headers = [*headers, ("Content-Length", str(len(body)))]
        self._body = body

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response(self._status, list(self._headers))
        return (self._body,)


View = Callable[[Request], Answer | Response]


class Shortcut:
    """WSGI middleware that calls the view of a GET by its path, and leaves all other requests to Flask.

    Args:
        views: by the whole path.
        failed: makes the answer where a view raised an exception.
        otherwise: the Flask application's own ``wsgi_app``.
    """

    def __init__(
        self, views: Mapping[str, View], failed: Callable[[Request, Exception], Response],
        otherwise: Callable[..., Iterable[bytes]],
    ) -> None:
        self._views = dict(views)
        self._failed = failed
        self._otherwise = otherwise

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        view = self._views.get(environ["PATH_INFO"])
        if view is None or environ["REQUEST_METHOD"] != "GET" or environ["SCRIPT_NAME"]:
            return self._otherwise(environ, start_response)
        request = Request(environ, populate_request=False)  # else each would keep the other alive
        response: Answer | Response
        try:
            response = view(request)
        except Exception as error:  # noqa: BLE001 - it is answered, and logged where it was not expected
            response = self._failed(request, error)
        upgrade = environ.get(UPGRADE)
        if isinstance(upgrade, Upgrade) and upgrade.accepted:
            start_response("101 Switching Protocols", [])  # the handler knows the headers
            return ()
        return response(environ, start_response)
