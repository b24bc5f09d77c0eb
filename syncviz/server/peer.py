"""One peer of a session at the other end of a WebSocket: what comes in waits for a turn, what is to go out is
written when no turn runs and the socket takes it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from websockets.extensions import Extension

from ..errors import LocalError
from ..protocol.connection import EXTENSIONS, ServerConnection, Violated
from ..protocol.messages import ack
from ..sync.limits import Limits
from ..sync.peer import PING_PREFIX, Peer
from .deflate import Deflate
from .transport import Transport
from .wire import Chunk, frames

if TYPE_CHECKING:
    from .runner import ServedSession

__all__ = ["WebSocketPeer", "greeting"]

log = logging.getLogger(__name__)

_MAX_WAITING_BYTES: Final = 1024 * 1024
_MAX_WAITING: Final = 64
"""What may wait for the session's turn; past it nothing is read from this peer, and TCP holds it back."""

_ACK: Final = ack(sorted(EXTENSIONS))
_TRY_AGAIN_LATER: Final = 1013


def greeting(pull: str | None = None) -> bytes:
    """What a peer has to be sent before anything else: the ACK, which names the request that its handshake brought."""
    return b"".join(frames(_ACK if pull is None else ack(sorted(EXTENSIONS), pull)))


class WebSocketPeer(Peer):
    """A `Peer` with a connection; the receiver of its `Transport`.

    Args:
        served: the session that it takes part in.
        sock: a connected, non-blocking socket, past the handshake.
        loop: the hub's libev loop.
        limits: bounds of the outbox.
        max_size: bytes of one message.
        rejoining: see `Peer`.
        deflate, extension: what was negotiated, where messages are compressed.
    """

    __slots__ = ("_frames", "_received", "_waiting", "_waiting_bytes", "served", "transport", "wire")

    def __init__(
        self, served: ServedSession, sock: Any, loop: Any, limits: Limits, *, max_size: int,
        rejoining: bool = False, deflate: Deflate | None = None, extension: Extension | None = None,
    ) -> None:
        super().__init__(limits, rejoining=rejoining)
        self._frames = frames if deflate is None else deflate.frames
        self.served = served
        self.wire = ServerConnection(max_size)
        self.transport = Transport(sock, loop, self, max_size=max_size, extension=extension)
        self._received = 0
        self._waiting = 0
        self._waiting_bytes = 0

    def start(self, received: bytes = b"", pull: str | None = None) -> None:
        """Begin to read; ``received`` came behind the handshake, ``pull`` in it: the id of a request for the document.
        The peer must have been sent the `greeting`."""
        self.served.join(self)
        self.wire.note_sent(_ACK)
        if pull is not None:
            self.wire.pull_ahead(pull)
            self._post_events()
        self.transport.start(received)

    def cut(self, code: int, reason: str) -> None:
        """Close the connection from this side."""
        self.transport.close(code, reason)

    # -- for the session's turns

    def worked_on(self, size: int) -> None:
        """A request of ``size`` bytes has had its turn."""
        self._waiting -= 1
        self._waiting_bytes -= size
        if self._waiting == 0:
            self.transport.resume()

    def send_waiting(self) -> None:
        """Write what waits in the outbox, unless earlier bytes are still on their way; then it stays there,
        where newer values can replace it."""
        if self.overflowed:
            self.cut(_TRY_AGAIN_LATER, "the connection is too slow for what there is to send; pull again")
            return
        transport = self.transport
        if not transport.writable or not transport.open:
            return
        messages, ping = self.take()
        if messages:
            chunks: list[Chunk] = []
            wire = self.wire
            for outgoing in messages:
                try:
                    wire.note_sent(outgoing)
                except LocalError:
                    log.exception("a message was made that must not be sent now")
                    self.cut(1011, "internal error")
                    return
                chunks.extend(self._frames(outgoing))
            transport.write(chunks)
        if ping is not None:
            transport.ping(ping)

    # -- for the transport

    def messages_received(self, messages: Sequence[tuple[Chunk, bool]]) -> None:
        for data, _ in messages:
            self._received += len(data)
        self.wire.receive(*messages)
        self._post_events()

    def _post_events(self) -> None:
        for event in self.wire.events():
            if isinstance(event, Violated):
                log.info("%r broke the protocol: %s", self, event.reason)
                self.cut(event.code, event.reason)
                return
            size, self._received = self._received, 0
            self._waiting += 1
            self._waiting_bytes += size
            if self._waiting >= _MAX_WAITING or self._waiting_bytes >= _MAX_WAITING_BYTES:
                self.transport.pause()
            self.served.post(self, event, size)

    def pong_received(self, payload: bytes) -> None:
        if payload.startswith(PING_PREFIX):
            self.served.post_pong(self, payload)

    def drained(self) -> None:
        self.served.post_drained(self)

    def closed(self, code: int, reason: str) -> None:
        if code == 1009:  # a browser does not say why, it just connects again
            log.warning(
                "%r closed, a message was too large (%s); --websocket-max-message-size is for those of clients",
                self, reason,
            )
        else:
            log.debug("%r closed: %s %s", self, code, reason)
        self.wire.close()
        self.served.leave(self)
