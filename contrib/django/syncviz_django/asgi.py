"""Under ASGI: WebSockets of the site's pages, passed on to the sidecar.

    application = relay(get_asgi_application())          # in the site's asgi.py, with SYNCVIZ = {"RELAY": True}
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from http.cookies import SimpleCookie
from importlib import import_module
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlsplit

from asgiref.sync import sync_to_async
from django.conf import settings
from django.contrib.auth import get_user
from django.core.handlers.asgi import ASGIRequest
from django.urls import Resolver404, resolve
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Origin, Subprotocol

from syncviz.errors import SyncvizError, TokenError
from syncviz.util.token import verify_token

from . import sidecar
from .conf import config
from .identity import check_access, login_of
from .registry import Live

__all__ = ["relay"]

log = logging.getLogger("syncviz_django")

_MAX_SIZE: Final = 20 * 1024 * 1024
_NO_PROXY: Final[dict[str, Any]] = {"proxy": None} if "proxy" in inspect.signature(connect).parameters else {}


def relay(application: Any) -> Any:
    """Return ``application``, which answers WebSockets of `syncviz_django.live` too.

    A connection is refused unless the login of its cookies is the one that its token was made for, whoever else may
    have got hold of the token, and its page is of the site's own host or one of ``SYNCVIZ["ORIGINS"]``.
    """

    async def relaying(scope: Any, receive: Any, send: Any) -> None:
        live = _live_at(scope)
        if live is None:
            await application(scope, receive, send)
            return
        await receive()  # websocket.connect
        token = (scope.get("subprotocols") or ["", ""])[-1]
        try:
            await sync_to_async(_check)(scope, live, token)
            url = await sync_to_async(sidecar.internal_url)(live.name)
        except Exception as error:  # noqa: BLE001 - whatever it is, the visitor is not let in
            log.warning("refused a WebSocket to %s: %s", live.name, error)
            await send({"type": "websocket.close", "code": 1008})
            return
        await _pass_on(f"{url.replace('http', 'ws', 1)}/ws", token, _header(scope, b"origin"), receive, send)

    return relaying


def _live_at(scope: Any) -> Live | None:
    if scope["type"] != "websocket":
        return None
    path = scope["path"].removeprefix(scope.get("root_path", ""))
    try:
        found: Live | None = resolve(path).kwargs.get("live")
    except Resolver404:
        return None
    return found


def _check(scope: Any, live: Live, token: str) -> None:
    """Raise SyncvizError or PermissionDenied for a connection that is not the visitor's own."""
    request = ASGIRequest({**scope, "type": "http", "method": "GET"}, BytesIO())
    origin = _header(scope, b"origin")
    own = origin is not None and urlsplit(origin).netloc == request.get_host()
    if origin is not None and not own and origin not in config().origins:
        raise TokenError(f"pages of {origin[:200]} may not connect")
    # The key under which a session is made or joined; how old it is, is the sidecar's to judge.
    claims = verify_token(token, secret_key=config().secret_key, signed=True, now=time.time(), allow_expired=True)
    cookies = SimpleCookie(_header(scope, b"cookie") or "")
    morsel = cookies.get(settings.SESSION_COOKIE_NAME)
    engine: Any = import_module(settings.SESSION_ENGINE)
    request.session = engine.SessionStore(morsel.value if morsel else None)
    request.user = get_user(request)
    if claims.payload.get("login", "") != login_of(request):
        raise TokenError("the token was made for another login")
    check_access(request, live)


async def _pass_on(url: str, token: str, origin: str | None, receive: Any, send: Any) -> None:
    try:
        upstream = await connect(
            url, subprotocols=[Subprotocol("bokeh"), Subprotocol(token)],
            origin=None if origin is None else Origin(origin), compression=None, max_size=_MAX_SIZE,
            ping_interval=None, **_NO_PROXY,
        )
    except (OSError, WebSocketException, SyncvizError) as error:
        log.warning("the sidecar did not take a WebSocket: %s", error)
        await send({"type": "websocket.close", "code": 1013})
        return
    async with upstream:
        await send({"type": "websocket.accept", "subprotocol": "bokeh"})
        up = asyncio.create_task(_up(upstream, receive))
        down = asyncio.create_task(_down(upstream, send))
        try:
            await asyncio.wait([up, down], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (up, down):
                task.cancel()
            await asyncio.gather(up, down, return_exceptions=True)


async def _up(upstream: ClientConnection, receive: Any) -> None:
    while (message := await receive())["type"] == "websocket.receive":
        data = message.get("bytes")
        try:
            await upstream.send(message["text"] if data is None else data)
        except ConnectionClosed:
            return


async def _down(upstream: ClientConnection, send: Any) -> None:
    try:
        async for data in upstream:
            await send({"type": "websocket.send", "text" if isinstance(data, str) else "bytes": data})
    except ConnectionClosed:
        pass
    code = upstream.close_code
    await send({"type": "websocket.close", "code": code if code is not None and code != 1006 else 1011})


def _header(scope: Any, name: bytes) -> str | None:
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return None
