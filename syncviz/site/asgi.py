"""Relays WebSockets under ASGI servers, which give messages and no sockets."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Origin, Subprotocol

from .proxy import UNKNOWN, Proxy
from .request import Refused, Request

__all__ = ["relay_asgi", "request_of_scope"]

log = logging.getLogger(__name__)

_CONNECT: Final = 5.0
_GOING_AWAY: Final = 1001
_ABNORMAL: Final = (1005, 1006, 1015)  # never on the wire
_HANDSHAKE: Final = frozenset({
    "sec-websocket-key", "sec-websocket-version", "sec-websocket-extensions", "sec-websocket-protocol", "origin",
    "accept-encoding", "user-agent",
})

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


async def relay_asgi(
    scope: Message, receive: Receive, send: Send, *, proxy: Proxy, path: str, root: str, user: Any = UNKNOWN
) -> None:
    """Answer a ``websocket`` scope: check who asks, open the sidecar's WebSocket, pass messages on until one side ends.

    ``path`` is below the proxy's prefix, ``root`` what the browser has before it, ``user`` as for `Proxy.answer`. A
    refusal closes the socket before it is accepted, which ASGI servers answer with 403. Nothing is raised for what the
    visitor sends or the sidecar does.
    """
    if (await receive())["type"] != "websocket.connect":
        return
    try:
        upstream = await _open(request_of_scope(scope, path, root), proxy, user, list(scope.get("subprotocols", ())))
    except Refused as error:
        log.info("refused a WebSocket: %s", error)
        await send({"type": "websocket.close", "code": 1008, "reason": str(error)})
        return
    try:
        async with upstream:
            await send({"type": "websocket.accept", "subprotocol": upstream.subprotocol})
            await _both_ways(receive, send, upstream)
    finally:
        proxy.release_relay()


def request_of_scope(scope: Message, path: str, root: str) -> Request:
    """The request of an ASGI scope."""
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    scheme = "https" if scope.get("scheme") in ("https", "wss") else "http"
    client = scope.get("client")
    query = scope.get("query_string", b"").decode("latin-1")
    return Request("GET", path, query, headers, root, scheme, client[0] if client else "")


async def _open(request: Request, proxy: Proxy, user: Any, offered: list[str]) -> ClientConnection:
    loop = asyncio.get_running_loop()
    # The sidecar may have to be started first, which takes its time.
    target, application = await loop.run_in_executor(None, proxy.locate, request)
    if not application or request.path.rstrip("/").rpartition("/")[2] != "ws":
        raise Refused(404, "there is no WebSocket here")
    proxy.check_origin(request)
    headers = [item for item in proxy.headers_for(request, user) if item[0].lower() not in _HANDSHAKE]
    origin = request.header("Origin")
    proxy.reserve_relay()
    try:
        return await connect(
            proxy.socket_url(target), subprotocols=[Subprotocol(name) for name in offered], additional_headers=headers,
            origin=Origin(origin) if origin else None, compression=None, max_size=None, ping_interval=None, proxy=None,
            open_timeout=_CONNECT, close_timeout=_CONNECT, user_agent_header=None,
        )
    except (OSError, InvalidHandshake) as error:
        proxy.release_relay()
        log.error("the sidecar's WebSocket cannot be opened: %s", error)
        raise Refused(502, "the server of this plot does not let this in") from error
    except BaseException:
        proxy.release_relay()
        raise


async def _both_ways(receive: Receive, send: Send, upstream: ClientConnection) -> None:
    tasks = {asyncio.ensure_future(_inwards(receive, upstream)), asyncio.ensure_future(_outwards(send, upstream))}
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                log.error("a relay ended: %s", outcome, exc_info=outcome)


async def _inwards(receive: Receive, upstream: ClientConnection) -> None:
    while True:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            await upstream.close(_code(message.get("code")))
            return
        text = message.get("text")
        try:
            await upstream.send(text if text is not None else message["bytes"])
        except ConnectionClosed:
            return  # the other direction says so


async def _outwards(send: Send, upstream: ClientConnection) -> None:
    try:
        async for data in upstream:
            await send({"type": "websocket.send", "text" if isinstance(data, str) else "bytes": data})
    except ConnectionClosed:
        log.debug("the sidecar's WebSocket broke off")
    code, reason = upstream.close_code, upstream.close_reason or ""
    await send({"type": "websocket.close", "code": _code(code), "reason": reason})


def _code(code: int | None) -> int:
    return _GOING_AWAY if code is None or code in _ABNORMAL else code
