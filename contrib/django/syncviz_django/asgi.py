"""Under ASGI: WebSockets of the site's plots, passed on to the sidecar.

    application = relay(get_asgi_application())          # in the site's asgi.py
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from django.urls import Resolver404, resolve

from syncviz.site.asgi import relay_asgi

from .proxy import ASKED, Asked, expect_asgi, pass_on, proxy
from .registry import Live

__all__ = ["relay"]

log = logging.getLogger("syncviz_django")


def relay(application: Any) -> Any:
    """Return ``application``, which answers the WebSockets of `syncviz_django.live` too.

    Who opens one is found out as for any other request: a GET of the same address, with the same headers, goes through
    the site's middleware to the view. Other WebSockets are the application's.
    """
    expect_asgi()

    async def relaying(scope: Any, receive: Any, send: Any) -> None:
        live = _live_at(scope) if scope["type"] == "websocket" else None
        if live is None:
            await application(scope, receive, send)
            return
        asked = await _ask(application, scope)
        if not asked.allowed:
            log.info("refused a WebSocket to %s: the site answered with status %d", live.name, asked.status)
            await receive()  # websocket.connect
            await send({"type": "websocket.close", "code": 1008})
            return
        headers = [(b"host", asked.host.encode()), *(item for item in scope["headers"] if item[0] != b"host")]
        await relay_asgi(
            {**scope, "headers": headers}, receive, send, proxy=proxy(True), path=f"/{live.name}/ws", root="",
            user=asked.user,
        )

    return relaying


def _live_at(scope: Any) -> Live | None:
    path = scope["path"].removeprefix(scope.get("root_path", ""))
    try:
        match = resolve(path)
    except Resolver404:
        return None
    return match.kwargs["live"] if match.func is pass_on and match.kwargs.get("rest") == "ws" else None


async def _ask(application: Any, scope: Any) -> Asked:
    """Have the site look at the request for a WebSocket."""
    asked = Asked()
    scheme = "https" if scope.get("scheme") == "wss" else "http"
    received = False

    async def receive() -> Any:
        nonlocal received
        if received:
            await asyncio.Event().wait()  # the visitor does not leave; what waits is cancelled
        received = True
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        asked.status = message.get("status", asked.status)

    request = {**scope, "type": "http", "method": "GET", "http_version": "1.1", "scheme": scheme, ASKED: asked}
    await application(request, receive, send)
    return asked
