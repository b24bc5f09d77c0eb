"""The way past Flask for the requests that every visitor makes.

Flask's contexts, signals, cookie session and routing cost 0.1 ms a request (a page and a WebSocket: a tenth of all
that opening a session costs the server, see ``docs/decisions.md``), and the sidecar's views use nothing of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from flask import Request, Response

from .upgrade import UPGRADE, Upgrade

__all__ = ["Shortcut", "View"]

View = Callable[[Request], Response]


class Shortcut:
    """WSGI middleware that calls the view of a GET by its path, and leaves all other requests to Flask.

    Args:
        views: by the whole path; their answers have a body of bytes, and whole headers.
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
        try:
            response = view(request)
        except Exception as error:  # noqa: BLE001 - it is answered, and logged where it was not expected
            response = self._failed(request, error)
        upgrade = environ.get(UPGRADE)
        if isinstance(upgrade, Upgrade) and upgrade.accepted:
            start_response("101 Switching Protocols", [])  # the handler knows the headers
            return ()
        # Not the response's own call, which looks for what no view's answer has: a relative Location, a stream, a body
        # that must not be sent. That takes 4 % of a page.
        start_response(response.status, response.headers.to_wsgi_list())
        return (response.get_data(),)
