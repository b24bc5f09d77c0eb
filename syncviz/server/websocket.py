"""The ``/ws`` route: who may open a WebSocket, and to which session it leads.

A client offers two subprotocols, ``bokeh`` and its token; ``bokeh`` is chosen. A refusal is an HTTP answer
with a text that says why: before the 101 that is still possible, and no half-open WebSocket is left behind.
"""

from __future__ import annotations

import functools
import logging
import re
from typing import Any, Final
from urllib.parse import unquote, unquote_to_bytes

from flask import Request, Response
from websockets.extensions import Extension

from ..application.contexts import RequestInfo
from ..errors import HandlerError, TokenError, TooManySessions
from ..protocol.connection import PULL_HEADER
from ..util.identity import PASS_HEADER
from ..util.token import TokenClaims
from .foreign import WEBSOCKET, adopt, refuse
from .headers import environ_key
from .http import HANDLER
from .peer import greeting
from .runner import ServedSession
from .shortcut import Answer
from .sidecar import Sidecar
from .site import plain_response
from .upgrade import UPGRADE, Upgrade
from .visitors import VISITOR, Visitor

__all__ = ["open_websocket", "query_arguments", "request_info"]

log = logging.getLogger(__name__)

_SUBPROTOCOL = "bokeh"
_ORIGIN, _EXTENSIONS, _PROTOCOLS, _PASS, _PULL = map(
    environ_key, ("Origin", "Sec-WebSocket-Extensions", "Sec-WebSocket-Protocol", PASS_HEADER, PULL_HEADER)
)
_MESSAGE_ID: Final = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_ACCEPTED = Answer("200 OK", (), b"")  # nobody sees it: there is a WebSocket now


class _Refused(Exception):
    """A WebSocket is refused with an HTTP ``status`` and a line of text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


def open_websocket(sidecar: Sidecar, path: str, request: Request) -> Answer | Response:
    """Answer a request for the WebSocket of the application at ``path``."""
    environ = request.environ
    upgrade, foreign = environ.get(UPGRADE), environ.get(WEBSOCKET)
    if not isinstance(upgrade, Upgrade) and foreign is None:
        if HANDLER not in environ:
            text = "this application has to be served by gevent, with syncviz.server.http or geventwebsocket's handler"
            return plain_response(501, text)
        response = plain_response(426, "here is a WebSocket; open it with an RFC 6455 handshake, version 13")
        response.headers["Upgrade"] = "websocket"
        response.headers["Sec-WebSocket-Version"] = "13"
        return response
    try:
        served, rejoining = _session(sidecar, path, request)
    except _Refused as error:
        if foreign is not None:
            refuse(foreign, str(error))
        return plain_response(error.status, str(error))
    visitor = environ.get(VISITOR)
    pull = _pulled(request)
    if not isinstance(upgrade, Upgrade):
        adopt(foreign, greeting(pull), functools.partial(_opened, sidecar, served, rejoining, None, visitor, pull))
        return _ACCEPTED
    offer = environ.get(_EXTENSIONS, "")
    header, extension = (sidecar.deflate and sidecar.deflate.negotiate(offer)) or ("", None)
    opened = functools.partial(_opened, sidecar, served, rejoining, extension, visitor, pull)
    upgrade.accept(_SUBPROTOCOL, opened, greeting(pull), header)
    return _ACCEPTED


def _session(sidecar: Sidecar, path: str, request: Request) -> tuple[ServedSession, bool]:
    """The session that a request for a WebSocket leads to, and whether its page may hold the document already.
    Raises `_Refused`."""
    environ = request.environ
    origin = environ.get(_ORIGIN)
    passed = environ.get(_PASS)  # its site has looked at the origin; a false one is refused below
    if origin is not None and passed is None and not sidecar.origins.allow(origin):
        log.warning(
            "refused a WebSocket from a page of %s; allow it with --allow-websocket-origin or "
            "SYNCVIZ_ALLOW_WS_ORIGIN if that is your site", origin[:200],
        )
        raise _Refused(403, "pages of this origin may not connect to this server")
    offered = [name.strip() for name in environ.get(_PROTOCOLS, "").split(",")]
    if len(offered) != 2 or offered[0] != _SUBPROTOCOL:
        raise _Refused(403, "the client has to offer two subprotocols: bokeh, and its session token")
    token = offered[1]
    try:
        claims = sidecar.check_token(token)
        visitor = sidecar.visitor(environ.get(VISITOR), sidecar.read_pass(passed), claims)
        served = sidecar.find(path, claims.session_id)
        if served is None:
            info = _request_info(claims, request)
            served = sidecar.session(path, claims.session_id, info, claims.payload, visitor)
        else:
            served.check(visitor)
    except TokenError as error:
        log.info("refused a WebSocket to %s: %s", path, error)
        raise _Refused(403, str(error)) from error
    except TooManySessions as error:
        log.error("%s", error)
        raise _Refused(503, "the server is full; try again later") from error
    except HandlerError as error:
        log.error("%s\n%s", error, error.detail)
        raise _Refused(500, "the application failed") from error
    return served, served.used_before(token, browser=origin is not None)


def _pulled(request: Request) -> str | None:
    """The id of a request for the document that a client's handshake brings along. That saves a round trip, which RFC
    6455 (section 4.1) does not let it save by sending before it has the answer."""
    pull: str = request.environ.get(_PULL, "")
    return pull if _MESSAGE_ID.fullmatch(pull) else None


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
        if name and name not in ("Cookie", PASS_HEADER, PULL_HEADER):
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


def _opened(
    sidecar: Sidecar, served: ServedSession, rejoining: bool, extension: Extension | None, visitor: Visitor | None,
    pull: str | None, sock: Any, received: bytes,
) -> None:
    sidecar.connect(
        served, sock, received, rejoining=rejoining, extension=extension, visitor=visitor, pull=pull
    )


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
