"""The floor on asyncio with the ``websockets`` library: ``floor_websockets.py PORT``."""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from http import HTTPStatus
from itertools import count

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.http11 import Request, Response

from benchmarks.frames import TEXT
from benchmarks.hosts import canned

_tokens = map("token{}".format, count())
_sessions: dict[str, set[ServerConnection]] = defaultdict(set)


def respond(connection: ServerConnection, request: Request) -> Response | None:
    """Answer what is no WebSocket."""
    if request.path.endswith("/ws"):
        return None
    body = canned.page(next(_tokens)) if request.path == canned.PATH else b"ok"
    return connection.respond(HTTPStatus.OK, body.decode())


async def send(connection: ServerConnection, frames: list[canned.Fragment]) -> None:
    """One message."""
    for opcode, payload in frames:
        await connection.send(payload, text=opcode == TEXT)


async def talk(connection: ServerConnection) -> None:
    """Answer messages until the client leaves."""
    assert connection.request is not None
    session = _sessions[connection.request.headers["Sec-WebSocket-Protocol"]]
    session.add(connection)
    await send(connection, canned.ACK)
    fragments = []
    try:
        async for fragment in connection:
            fragments.append(fragment.encode() if isinstance(fragment, str) else fragment)
            if len(fragments) == 3:
                header, _, content = fragments
                fragments = []
                if (frames := canned.broadcast(content)) is not None:
                    for _, payload in frames:
                        broadcast(session - {connection}, payload.decode())
                await send(connection, canned.answer(header, content))
    finally:
        session.discard(connection)


async def main(port: int) -> None:
    """Serve until the end."""
    async with serve(
        talk, "127.0.0.1", port, process_request=respond, compression=None, subprotocols=["bokeh"],  # type: ignore[list-item]
        ping_interval=None,
    ) as server:  # fmt: skip
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
