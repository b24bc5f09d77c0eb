"""One open WebSocket on a non-blocking socket: libev watchers, no greenlet, no reader's buffer.

Small whole frames, which nearly all are, are read at once (`wire.whole_frames`), and large ones into the memory where
they stay (`Payload`); everything else, and what is wrong, goes to the Sans-I/O protocol of `websockets`, which is made
when it is needed (1.4 KB). What is written is bytes that are made once for all peers. An idle connection costs its
socket and one watcher.

`Transport` tells its `Receiver` what came in, from the hub's own greenlet: a receiver must not block.
"""

from __future__ import annotations

import functools
import logging
import ssl
from collections.abc import Callable, Generator, Sequence
from typing import Any, Final, Protocol

from websockets.extensions import Extension
from websockets.frames import Close, Frame, Opcode
from websockets.protocol import Protocol as FrameProtocol
from websockets.protocol import Side, State

from .payload import Payload
from .wire import Chunk, frame_header, whole_frames

__all__ = ["Receiver", "Transport"]

log = logging.getLogger(__name__)

_READ: Final = 65536  # bytes of one recv; above this malloc goes to mmap for every call
_READ_PAYLOAD: Final = 262144  # bytes of one recv within a large message, which takes half the time of four small ones
_READS: Final = 16  # recv calls of one connection before the others have their turn
_IOVEC: Final = 64  # chunks of one sendmsg
_MAX_CONTROL: Final = 64 * 1024  # bytes of pongs that a peer may leave unread
_MAX_REASON: Final = 123  # RFC 6455, section 5.5: 125 bytes, two of them are the code
_LINGER_BYTES: Final = 4 * 1024 * 1024  # what a failed peer may go on sending before it is cut
_CLOSE_TIMEOUT: Final = 3.0  # seconds for the peer's half of the closing handshake
_RETRY: Final = (BlockingIOError, InterruptedError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Receiver(Protocol):
    """Whom a transport tells. Every method is called in the hub and must return soon."""

    def messages_received(self, messages: Sequence[tuple[Chunk, bool]]) -> None:
        """Whole WebSocket messages came in, each with whether it is text. A memoryview is the receiver's: nobody
        else writes there."""

    def pong_received(self, payload: bytes) -> None:
        """The peer answered the ping of that payload."""

    def drained(self) -> None:
        """Everything written so far is with the operating system; there is room for more."""

    def closed(self, code: int, reason: str) -> None:
        """The connection ends, by whomever; nothing comes in any more. Called once."""


class Transport:
    """A WebSocket in the open state.

    Args:
        sock: connected and non-blocking; needs ``fileno``, ``recv``, ``send``, ``shutdown`` and ``close`` as
            of a plain or TLS socket (which may raise ``SSLWantReadError`` and the like).
        loop: the hub's libev loop.
        receiver: whom to tell.
        max_size: bytes of one WebSocket message, unpacked; more closes the connection with 1009.
        extension: that was negotiated; it reads the peer's frames. Those to write come as they are to be sent.

    Attributes:
        open: whether messages can be written: no close was sent, received or forced.
        heard: whether anything came in since whoever looks after dead peers set it to False.
        pending_bytes: what was written and the socket has not taken yet.
    """

    __slots__ = (
        "_closing_timer", "_lingered", "_loop", "_max_size", "_partial", "_partial_is_text", "_paused", "_payload",
        "_pending", "_protocol", "_reader", "_receiver", "_shut", "_sock", "_told", "_unframed", "_whole_size",
        "_writer", "heard", "open", "pending_bytes",
    )

    def __init__(
        self, sock: Any, loop: Any, receiver: Receiver, *, max_size: int, extension: Extension | None = None
    ) -> None:
        self._sock = sock
        self._loop = loop
        self._receiver: Receiver | None = receiver
        self._max_size = max_size
        # Up to what size whole frames are read without ``protocol``; what an extension has to read, never is.
        self._whole_size = max_size if extension is None else -1
        self._unframed = 0  # bytes that ``protocol`` has, of a frame that is not complete
        self._protocol: FrameProtocol | None = None
        if extension is not None:
            self.protocol.extensions = [extension]
        self.open = True
        self.heard = True
        self.pending_bytes = 0
        self._pending: list[Chunk] = []
        self._partial: bytearray | None = None
        self._partial_is_text = False
        self._payload: Payload | None = None
        self._lingered = 0
        self._paused = False
        self._shut = False
        self._told = False
        self._closing_timer: Any = None
        self._writer: Any = None
        self._reader: Any = loop.io(sock.fileno(), 1)

    def start(self, received: bytes = b"") -> None:
        """Begin to read; ``received`` was read from the socket already."""
        self._reader.start(self._guarded, self._readable)
        if received:
            self._guarded(lambda: self._take(received))

    @property
    def protocol(self) -> FrameProtocol:
        """The frames, for what is not read without them: pongs, pieces, the closing handshake."""
        if self._protocol is None:
            self._protocol = FrameProtocol(Side.SERVER, max_size=self._max_size, logger=log)
        return self._protocol

    @property
    def writable(self) -> bool:
        """Whether a write would go out at once, as far as is known."""
        return not self._pending

    @property
    def gone(self) -> bool:
        """Whether the socket is closed."""
        return self._sock is None

    def pause(self) -> None:
        """Read no more for now; the peer feels it as TCP's back-pressure."""
        if not self._paused and self._reader is not None:
            self._paused = True
            self._reader.stop()

    def resume(self) -> None:
        """Read again."""
        if self._paused and self._reader is not None:
            self._paused = False
            self._reader.start(self._guarded, self._readable)

    def write(self, chunks: Sequence[Chunk]) -> None:
        """Write complete frames. What the socket does not take is kept and written when it can be."""
        if not self.open:
            return
        self._send(chunks)

    def ping(self, payload: bytes) -> None:
        """Send a ping (RFC 6455, section 5.5.2) of at most 125 bytes."""
        if self.open:
            self._send((frame_header(Opcode.PING, len(payload)) + payload,))

    def close(self, code: int, reason: str = "") -> None:
        """Send a close frame after what is pending, and wait a few seconds for the peer's.

        ``code`` is one that may go over the wire (1000-1014 but 1004-1006, 3000-4999).
        """
        if not self.open:
            return
        reason = reason.encode("utf-8")[:_MAX_REASON].decode("utf-8", "ignore")
        payload = Close(code, reason).serialize()
        self.open = False
        self.protocol.send_close(code, reason)
        self.protocol.data_to_send()  # the same frame; it must queue behind what is pending
        self._send((frame_header(Opcode.CLOSE, len(payload)) + payload,))
        self._tell(code, reason)
        self.resume()
        self._close_soon()

    def abort(self, code: int = 1006, reason: str = "") -> None:
        """Close the socket at once."""
        sock, self._sock = self._sock, None
        self.open = False
        for watcher in (self._reader, self._writer, self._closing_timer):
            if watcher is not None:
                watcher.stop()
                watcher.close()
        self._reader = self._writer = self._closing_timer = None
        self._pending.clear()
        self.pending_bytes = 0
        self._partial = self._payload = None
        if sock is not None:
            sock.close()
        self._tell(code, reason)
        self._receiver = None
        self._drop_protocol()

    # -- reading

    def _guarded(self, work: Callable[[], None]) -> None:
        """Run a watcher's work; an error in it costs this connection and nothing else."""
        try:
            work()
        except Exception:
            log.exception("a connection is cut after an internal error")
            self.abort(1011, "internal error")

    def _readable(self) -> None:
        for _ in range(_READS):
            if self._sock is None or self._paused:
                return
            size = _READ if self._payload is None else _READ_PAYLOAD
            try:
                data = self._sock.recv(size)
            except _RETRY:
                return
            except OSError as error:
                self._end_soon(f"the connection broke: {error}")
                return
            if not data and not self._shut:
                self._end_soon("the peer closed the connection without a closing handshake")
                return
            self.heard = True
            if self._shut:
                self._lingered += len(data)
                if not data or self._lingered > _LINGER_BYTES:
                    self.abort()
                    return
            else:
                self._take(data)
            # One that gave less is empty; also TLS, whose records are smaller than what is asked for.
            if len(data) < size:
                return

    def _end_soon(self, reason: str) -> None:
        """End the connection, but not now: when a thousand peers leave at once, the hub must not close a
        thousand sockets before it looks after anybody else. It takes callbacks a few milliseconds at a time."""
        self._reader.stop()
        self._loop.run_callback(self._guarded, functools.partial(self.abort, 1006, reason))

    def _take(self, data: bytes) -> None:
        position, end = 0, len(data)
        while position < end and self._sock is not None:
            if self._payload is not None:
                position = self._fill(self._payload, data, position)
            elif self._unframed or self._partial is not None or not self.open:
                self._take_framed(data[position:])
                return
            else:
                # A message of three frames takes 4 µs like this, and 20 µs through the generators of ``protocol``.
                messages, position = whole_frames(data, self._whole_size, position)
                if messages:
                    self._deliver(messages)
                if position == end or self._sock is None:
                    return
                begun = Payload.begin(data, position, self._whole_size) if self.open else None
                if begun is None:
                    self._take_framed(data[position:])
                    return
                self._payload, position = begun

    def _fill(self, payload: Payload, data: bytes, position: int) -> int:
        position = payload.take(data, position)
        if payload.complete:
            self._payload = None
            self._deliver(((payload.contents(), payload.text),))
        return position

    def _take_framed(self, data: bytes) -> None:
        protocol = self.protocol
        self._unframed += len(data)
        protocol.receive_data(data)
        self.open = protocol.state is State.OPEN
        for frame in protocol.events_received():
            if isinstance(frame, Frame):
                self._unframed -= _masked_size(len(frame.data))
                self._frame_received(frame)
        if self._sock is None:
            return
        replies = [reply for reply in protocol.data_to_send() if reply]
        if replies:
            if self.pending_bytes > _MAX_CONTROL and not self._closing_frames(replies):
                self.abort(1008, "control frames were not read")
                return
            self._send(replies)
        if protocol.eof_sent and self._sock is not None:  # both halves are done, or the peer broke rules
            close = protocol.close_rcvd or protocol.close_sent
            self._tell(close.code if close else 1006, close.reason if close else "")
            if protocol.close_rcvd is not None and not self._pending:
                self.abort()
            else:
                self._close_soon()
                self._shut_when_written()
        elif self.open and not self._unframed and self._partial is None and self._whole_size >= 0:
            self._drop_protocol()  # it was a pong: the next comes in half a second, or half a minute

    def _drop_protocol(self) -> None:
        protocol, self._protocol = self._protocol, None
        if protocol is not None:
            # What refers in a circle would stay until a garbage collection.
            protocol.parser = _nothing()

    def _closing_frames(self, replies: Sequence[bytes]) -> bool:
        return any(reply[0] & 0x0F == Opcode.CLOSE for reply in replies)

    def _frame_received(self, frame: Frame) -> None:
        opcode = frame.opcode
        if opcode is Opcode.TEXT or opcode is Opcode.BINARY:
            if frame.fin:
                self._deliver(((bytes(frame.data), opcode is Opcode.TEXT),))
            else:
                self._partial = bytearray(frame.data)
                self._partial_is_text = opcode is Opcode.TEXT
        elif opcode is Opcode.CONT:
            if self._partial is not None:
                self._partial += frame.data
                if frame.fin:
                    whole, self._partial = memoryview(self._partial), None
                    self._deliver(((whole, self._partial_is_text),))
        elif opcode is Opcode.PONG and not self._told and self._receiver is not None:
            self._receiver.pong_received(bytes(frame.data))

    def _deliver(self, messages: Sequence[tuple[Chunk, bool]]) -> None:
        if not self._told and self._receiver is not None:
            self._receiver.messages_received(messages)

    # -- writing

    def _send(self, chunks: Sequence[Chunk]) -> None:
        if self._pending:
            self._keep(chunks)
            return
        try:
            rest = self._try(chunks)
        except OSError as error:
            self._broken(error)
            return
        if rest:
            self._keep(rest)
            if self._writer is None:
                self._writer = self._loop.io(self._sock.fileno(), 2)
            self._writer.start(self._guarded, self._writable)

    def _keep(self, chunks: Sequence[Chunk]) -> None:
        self._pending.extend(chunks)
        self.pending_bytes += sum(map(len, chunks))

    def _try(self, chunks: Sequence[Chunk]) -> Sequence[Chunk]:
        """Write as much as the socket takes; return what is left."""
        position = 0
        while position < len(chunks):
            try:
                if len(chunks) - position == 1 or not hasattr(self._sock, "sendmsg"):
                    sent = self._sock.send(chunks[position])
                else:
                    sent = self._sock.sendmsg(chunks[position:position + _IOVEC])
            except _RETRY:
                return chunks[position:]
            while position < len(chunks) and sent >= len(chunks[position]):
                sent -= len(chunks[position])
                position += 1
            if sent:
                return [memoryview(chunks[position])[sent:], *chunks[position + 1:]]
        return ()

    def _writable(self) -> None:
        chunks = list(self._pending)
        self._pending.clear()
        try:
            rest = self._try(chunks)
        except OSError as error:
            self._broken(error)
            return
        self._pending.extend(rest)
        self.pending_bytes = sum(map(len, rest))
        if rest:
            return
        self._writer.stop()
        self._writer.close()
        self._writer = None
        if self._protocol is not None and self._protocol.eof_sent:
            self._shut_when_written()
        elif self.open and self._receiver is not None:
            self._receiver.drained()

    def _broken(self, error: OSError) -> None:
        # Not from within the caller: it may be in the middle of a walk over all connections.
        if self._sock is not None and self._closing_timer is None:
            log.debug("writing failed: %s", error)
            self._shut = True  # what still comes is read and left alone
            self.open = False
            self.protocol.receive_eof()
            self.protocol.data_to_send()
            self._pending.clear()
            self._close_soon(0.0)

    # -- ending

    def _tell(self, code: int, reason: str) -> None:
        if not self._told:
            self._told = True
            assert self._receiver is not None
            self._receiver.closed(code, reason)

    def _shut_when_written(self) -> None:
        """Say that nothing more comes, and read on for a while: closing a socket with unread input resets the
        connection, and the peer would never see our close frame."""
        if self._pending or self._shut or self._sock is None:
            return
        self._shut = True
        try:
            self._sock.shutdown(1)
        except OSError as error:
            self.abort(1006, f"the connection broke: {error}")

    def _close_soon(self, seconds: float = _CLOSE_TIMEOUT) -> None:
        if self._closing_timer is None and self._sock is not None:
            self._closing_timer = self._loop.timer(seconds)
            self._closing_timer.start(self._guarded, self.abort)


def _nothing() -> Generator[None]:
    """A frame parser that parses nothing."""
    while True:
        yield


def _masked_size(length: int) -> int:
    """The bytes of a masked frame with a payload of ``length`` bytes (RFC 6455, section 5.2)."""
    return length + (6 if length < 126 else 8 if length < 65536 else 14)
