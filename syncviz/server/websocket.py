"""The ``/ws`` route: who may open a WebSocket, and to which session it leads.

A client offers two subprotocols, ``bokeh`` and its token; ``bokeh`` is chosen. A refusal is an HTTP answer
with a text that says why: before the 101 that is still possible, and no half-open WebSocket is left behind.
"""

from __future__ import annotations

import functools
import logging
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

from flask import Request, Response

from ..application.contexts import RequestInfo
from ..errors import HandlerError, TokenError, TooManySessions
from ..util.token import TokenClaims
from .http import HANDLER, UPGRADE, Upgrade
from .peer import GREETING
from .runner import ServedSession
from .sidecar import Sidecar

__all__ = ["open_websocket", "query_arguments", "request_info"]

log = logging.getLogger(__name__)

_SUBPROTOCOL = "bokeh"


def open_websocket(sidecar: Sidecar, path: str, request: Request) -> Response:
    """Answer a request for the WebSocket of the application at ``path``."""
    upgrade = request.environ.get(UPGRADE)
    if not isinstance(upgrade, Upgrade):
        if HANDLER not in request.environ:
            text = "this application has to be served by syncviz.server.http.HTTPServer (or its HTTPHandler)"
            return _refusal(501, text)
        response = _refusal(426, "here is a WebSocket; open it with an RFC 6455 handshake, version 13")
        response.headers["Upgrade"] = "websocket"
        response.headers["Sec-WebSocket-Version"] = "13"
        return response
    origin = request.headers.get("Origin")
    if origin is not None and not sidecar.origins.allow(origin):
        log.warning(
            "refused a WebSocket from a page of %s; allow it with --allow-websocket-origin or "
            "SYNCVIZ_ALLOW_WS_ORIGIN if that is your site", origin[:200],
        )
        return _refusal(403, "pages of this origin may not connect to this server")
    offered = [name.strip() for name in request.headers.get("Sec-WebSocket-Protocol", "").split(",")]
    if len(offered) != 2 or offered[0] != _SUBPROTOCOL:
        return _refusal(403, "the client has to offer two subprotocols: bokeh, and its session token")
    token = offered[1]
    try:
        claims = sidecar.check_token(token)
        served = sidecar.find(path, claims.session_id)
        if served is None:
            info = _request_info(claims, request)
            served = sidecar.session(path, claims.session_id, info, claims.payload)
    except TokenError as error:
        log.info("refused a WebSocket to %s: %s", path, error)
        return _refusal(403, str(error))
    except TooManySessions as error:
        log.error("%s", error)
        return _refusal(503, "the server is full; try again later")
    except HandlerError as error:
        log.error("%s\n%s", error, error.detail)
        return _refusal(500, "the application failed")
    rejoining = served.used_before(token, browser=origin is not None)
    upgrade.accept(_SUBPROTOCOL, functools.partial(_opened, sidecar, served, rejoining), GREETING)
    return Response(status=200)


def query_arguments(query: str) -> dict[str, list[bytes]]:
    """The arguments in a URL's query, as applications see them: those that are ours are left out."""
    arguments: dict[str, list[bytes]] = {}
    # Not urllib's parse_qs: that one cannot give bytes which are no UTF-8.
    for field in query.replace("+", " ").split("&") if query else ():
        name, _, value = field.partition("=")
        if name and not name.startswith("bokeh-"):
            arguments.setdefault(unquote(name), []).append(unquote_to_bytes(value))
    return arguments


def request_info(request: Request) -> RequestInfo:
    """What is known of a request: its query without what is meant for us, cookies and headers."""
    headers = {}
    for key, value in request.environ.items():
        name = _header_name(key)
        if name and name != "Cookie":
            headers[name] = value
    cookies = request.cookies.to_dict() if "HTTP_COOKIE" in request.environ else {}
    return RequestInfo(query_arguments(request.query_string.decode("latin-1")), cookies, headers)


@functools.lru_cache(maxsize=1024)
def _header_name(key: str) -> str:
    """The header that an entry of a WSGI environ is, in its usual spelling; empty for other entries."""
    if key.startswith("HTTP_"):
        key = key[5:]
    elif key not in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        return ""
    return key.replace("_", "-").title()


def _opened(sidecar: Sidecar, served: ServedSession, rejoining: bool, sock: Any, received: bytes) -> None:
    sidecar.connect(served, sock, received, rejoining=rejoining)


def _request_info(claims: TokenClaims, request: Request) -> RequestInfo:
    """What a session that a WebSocket opens knows of a request. ``bokeh.client`` may put arguments, headers and
    cookies into its token. Where nobody has signed that, anybody can write there what a proxy in front of this
    server would not let through: then only arguments are taken from it."""
    payload = claims.payload
    arguments = payload.get("arguments")
    if isinstance(arguments, dict):
        known = {
            name: [value for value in values if isinstance(value, bytes)]
            for name, values in arguments.items()
            if isinstance(values, list)
        }
    else:
        known = query_arguments(request.query_string.decode("latin-1"))
    info = request_info(request)
    if not claims.signed:
        return RequestInfo(known, info.cookies, info.headers)
    return RequestInfo(
        known,
        _texts(payload["cookies"]) if "cookies" in payload else info.cookies,
        _texts(payload["headers"]) if "headers" in payload else info.headers,
    )


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {name: text for name, text in value.items() if isinstance(name, str) and isinstance(text, str)}


def _refusal(status: int, text: str) -> Response:
    response = Response(text + "\n", status, mimetype="text/plain")
    response.headers["Cache-Control"] = "no-store"
    return response
