"""A blocking connection to a server: a socket, the WebSocket protocol, and our own on top of it.

The frames are the business of the sans-I/O half of ``websockets``. Its blocking half is not used: a reader
and a keep-alive thread per connection make opening and closing four times as dear (0.75 against 0.19 ms of
CPU, measured), and what they read ahead would be acknowledged before the document has it. Here nothing runs
between two calls but a sign of life (`syncviz.client.heartbeat`), so the same code serves plain threads and
greenlets whose sockets have been made cooperative.
"""

from __future__ import annotations

import logging
import selectors
import socket
import ssl
import threading
from collections.abc import Iterable
from time import monotonic
from typing import Final
from urllib.parse import urlsplit

from websockets.client import ClientProtocol
from websockets.exceptions import InvalidHandshake, InvalidStatus
from websockets.frames import Frame, Opcode
from websockets.protocol import State as FrameState
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

from ..errors import (
    ConnectionFailed,
    ConnectionLost,
    ConnectionRefused,
    ConnectionTimeout,
    SessionExpired,
    SessionRefused,
)
from ..protocol.codec import Fragment, Outgoing
from ..protocol.connection import PULL_HEADER, Acked, ClientConnection, Event, State, Violated
from .heartbeat import heartbeat
from .masking import LARGE, masked_frame
from .parting import partings

__all__ = ["Connection"]

log = logging.getLogger(__name__)

_PONG: Final = b"\x8a\x80\x00\x00\x00\x00"  # final, opcode 10; masked, as by a client, and empty
_READ: Final = 256 * 1024
_CLOSE_TIMEOUT: Final = 1.0  # seconds for the server's half of the closing handshake
_MAX_REASON: Final = 123  # RFC 6455, 5.5: a close frame has 125 bytes, two of them are the code
_MAX_SHOWN: Final = 300  # characters of a refusal that come from the server

_ADVICE: Final = (
    "Do this process and the server have the same SYNCVIZ_SECRET_KEY and SYNCVIZ_SIGN_SESSIONS, and the same "
    "time on their clocks?"
)


class Connection:
    """One WebSocket to one session on a server.

    Args:
        url: ``ws://`` or ``wss://`` URL, with the query.
        token: the session token, which travels as a WebSocket subprotocol.
        timeout: seconds that connecting, and each write, may take.
        max_message_size: bytes that one message of the server may have.
    """

    def __init__(self, url: str, token: str, *, timeout: float, max_message_size: int) -> None:
        self._url = url
        self._timeout = timeout
        self._max_message_size = max_message_size
        self._engine = ClientConnection(max_size=max_message_size)
        self._frames = ClientProtocol(
            parse_uri(url),
            subprotocols=[Subprotocol("bokeh"), Subprotocol(token)],
            max_size=max_message_size,
        )
        self._sock: socket.socket | None = None
        self._partial: list[bytes | bytearray | memoryview] = []
        self._partial_is_text = False
        self._ahead: Outgoing | None = None
        self._early: list[Event] = []
        self._held = b""
        self._socket_lock = threading.Lock()
        self._lost: ConnectionFailed | None = None

    @property
    def connected(self) -> bool:
        """Whether messages can be sent, as far as is known without reading."""
        return self._engine.state in (State.ACKED, State.SYNCED)

    @property
    def extensions(self) -> frozenset[str]:
        """The requests beyond Bokeh's that the server answers."""
        return self._engine.extensions

    def open(self, ahead: Outgoing | None = None) -> None:
        """Connect, shake hands and wait until the server has accepted the session.

        ``ahead`` is a ``pull_doc_req`` that is to be sent next: it goes along with the handshake, where the server
        takes it, and saves a round trip.

        Raises:
            ConnectionRefused: there is no server, or it is none that speaks WebSocket.
            ConnectionTimeout: it took longer than ``timeout``.
            SessionRefused: the server does not accept the token, the path or this client.
        """
        deadline = monotonic() + self._timeout
        try:
            self._connect(deadline)
            self._shake_hands(deadline, ahead)
            if self._await_ack(deadline).pulled:
                self._ahead = ahead
        except BaseException:
            self._drop()
            raise
        heartbeat.watch(self)

    def send(self, outgoing: Outgoing) -> None:
        """Send a message, all of it in one write unless a part is large; nothing for one that went with the handshake.

        Raises:
            ConnectionLost: the connection has ended.
            ConnectionTimeout: the server did not read for ``timeout`` seconds; the connection has ended.
            LocalError: the message may not be sent in this state.
        """
        if self._lost is not None:
            raise self._failure()
        if outgoing is self._ahead:
            self._ahead = None
            return
        self._engine.send(outgoing)
        frames = self._frames
        for data, text in self._engine.to_send():
            if len(data) > LARGE and frames.state is FrameState.OPEN:
                self._write(b"".join(frames.data_to_send()))
                self._write_pieces(masked_frame(data, text))
            elif text:
                frames.send_text(data)
            else:
                frames.send_binary(data)
        self._write(b"".join(frames.data_to_send()))

    def read(self, deadline: float) -> list[Event]:
        """Return what has come in; wait for it until ``deadline`` (of `time.monotonic`) if there is nothing.

        Nothing in time gives an empty list. By calling again the caller says that what was returned before
        has been applied: pings are answered then (or by `acknowledge`).

        Raises:
            ConnectionLost: the connection has ended, and everything that came before has been returned.
        """
        while True:
            events, self._early = self._early + self._engine.events(), []
            if events and isinstance(violation := events[-1], Violated):
                del events[-1]
                self._end(f"the server broke the protocol: {violation.reason}", code=violation.code)
            if events:
                return events
            if self._lost is not None:
                raise self._failure()
            self.acknowledge()
            if not self._receive(deadline):
                return []

    def acknowledge(self) -> None:
        """Answer the pings that came in. To be called when everything that was read has been applied.

        The server takes a pong as proof that this client has seen what was sent before the ping.
        """
        held, self._held = self._held, b""
        if held and self._lost is None:
            self._write(held)

    def beat(self) -> None:
        """Send a sign of life, if no other thread uses the socket at this moment."""
        if not self._socket_lock.acquire(blocking=False):
            return
        try:
            sock = self._sock
            if sock is not None and self.connected:
                sock.settimeout(0.0)
                if sock.send(_PONG) < len(_PONG):
                    # What follows could not be told from the rest of it.
                    sock.shutdown(socket.SHUT_WR)
        except OSError as error:
            # A full buffer, or the end of the connection, which the next real use will report.
            log.debug("no sign of life for %s: %s", self._where, error)
        finally:
            self._socket_lock.release()

    def wait(self, other: socket.socket, timeout: float | None) -> None:
        """Wait until something may have come in, ``other`` is readable, or ``timeout`` seconds are over."""
        sock = self._sock
        if sock is None or (isinstance(sock, ssl.SSLSocket) and sock.pending()):
            return
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_READ)
            selector.register(other, selectors.EVENT_READ)
            selector.select(timeout)

    def close(self, reason: str = "") -> None:
        """Close the WebSocket. Where the server owes an answer, wait a moment for it to close too. Never raises."""
        self._end("the connection was closed by this program", code=1000, reason=reason)

    def _connect(self, deadline: float) -> None:
        uri = self._frames.uri
        where = self._where
        try:
            sock = socket.create_connection((uri.host, uri.port), timeout=self._timeout)
        except TimeoutError as error:
            raise self._too_late(f"no server answered at {where}") from error
        except OSError as error:
            raise ConnectionRefused(
                f"no server answers at {where} ({error.strerror or error}). Is the sidecar running, on that "
                "host and port? `syncviz serve` starts one."
            ) from error
        self._sock = sock
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if uri.secure:
            sock.settimeout(max(deadline - monotonic(), 0.001))
            try:
                self._sock = ssl.create_default_context().wrap_socket(sock, server_hostname=uri.host)
            except TimeoutError as error:
                raise self._too_late(f"the TLS handshake with {where} did not end") from error
            except OSError as error:
                raise ConnectionRefused(
                    f"no TLS connection to {where}: {error}. Does the server speak https there, and is its "
                    "certificate trusted by this machine (SSL_CERT_FILE)?"
                ) from error

    def _shake_hands(self, deadline: float, ahead: Outgoing | None) -> None:
        request = self._frames.connect()
        if ahead is not None:
            request.headers[PULL_HEADER] = ahead.msgid
            self._engine.pull_ahead(ahead)
        self._frames.send_request(request)
        self._write(b"".join(self._frames.data_to_send()))
        while self._frames.state is FrameState.CONNECTING and self._frames.handshake_exc is None:
            if not self._receive(deadline):
                raise self._too_late(f"the server at {self._where} did not answer the handshake")
        error = self._frames.handshake_exc
        if error is None:
            return
        if isinstance(error, InvalidStatus):
            body = bytes(error.response.body or b"").decode(errors="replace").strip()
            kind = error.response.headers.get("Content-Type", "text/plain")
            said = body if kind.startswith("text/plain") else error.response.reason_phrase
            raise self._refusal(error.response.status_code, said[:_MAX_SHOWN]) from error
        if isinstance(error, InvalidHandshake) and not isinstance(error.__cause__, EOFError):
            raise ConnectionRefused(
                f"the server at {self._where} does not speak the protocol of syncviz and Bokeh ({error}). "
                "Is the url that of an application on a sidecar?"
            ) from error
        raise SessionRefused(
            f"the server at {self._where} cut the connection during the handshake. {_ADVICE}"
        ) from error

    def _await_ack(self, deadline: float) -> Acked:
        try:
            events = self.read(deadline)
        except ConnectionLost as error:
            reason = self._frames.close_rcvd.reason if self._frames.close_rcvd is not None else ""
            expired = "expired" in reason.lower()
            said = f" ({reason})" if reason else ""
            raise (SessionExpired if expired else SessionRefused)(
                f"the server at {self._where} closed the connection right after the handshake{said}: it does "
                f"not accept the session's token or id. {_ADVICE}"
            ) from error
        if not events:
            raise self._too_late(f"the server at {self._where} did not open the session")
        # The first event is the ACK, for nothing else is allowed; more may have come with it.
        acked, *self._early = events
        assert isinstance(acked, Acked)
        return acked

    def _refusal(self, status: int, said: str) -> ConnectionFailed:
        answer = f"the server at {self._where} answered {status} ({said})"
        if status in (502, 503, 504):
            return ConnectionRefused(f"{answer}. Is the sidecar behind it running, and not overloaded?")
        if status == 404:
            path = urlsplit(self._url).path.removesuffix("/ws") or "/"
            return SessionRefused(f"{answer}: it has no application at {path!r}. Is the url right?")
        if "expired" in said.lower():
            return SessionExpired(f"{answer}: the session's token is no longer valid. {_ADVICE}")
        return SessionRefused(f"{answer}: it refuses this session. {_ADVICE}")

    def _too_late(self, what: str) -> ConnectionTimeout:
        return ConnectionTimeout(
            f"{what} within {self._timeout:g} seconds. Is it overloaded, or the network slow? "
            "A longer time can be given as timeout=."
        )

    @property
    def _where(self) -> str:
        parts = urlsplit(self._url)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    def _write(self, data: bytes) -> None:
        if data:
            self._write_pieces((data,))

    def _write_pieces(self, pieces: Iterable[bytes]) -> None:
        assert self._sock is not None
        try:
            with self._socket_lock:  # also between the pieces: a sign of life would end up inside of a frame
                self._sock.settimeout(self._timeout)
                for piece in pieces:
                    self._sock.sendall(piece)
        except TimeoutError as error:
            # A part may have been sent: what would follow could not be told from the rest of it.
            self._lost = self._too_late("the server did not read what was sent to it")
            self._drop()
            raise self._failure() from error
        except OSError as error:
            # The server may have said why before it hung up.
            while self._lost is None and self._receive(0.0):
                pass
            self._end(f"the connection broke: {error.strerror or error}")
            raise self._failure() from error
        except BaseException:
            # Ctrl-C, or a time-out of gevent's: here, too, a part may have been sent.
            self._lost = ConnectionLost(f"{self._where}: sending was interrupted")
            self._drop()
            raise

    def _failure(self) -> ConnectionFailed:
        """What to raise now that the connection is over; a new object, for its traceback."""
        assert self._lost is not None
        return type(self._lost)(str(self._lost))

    def _receive(self, deadline: float) -> bool:
        """Take the next bytes from the socket; False if there are none until the deadline."""
        data = self._read_bytes(deadline)
        if data is None:
            return False
        frames = self._frames
        for event in frames.events_received():
            if isinstance(event, Frame):
                self._take_frame(event)
        if frames.state is FrameState.OPEN:
            self._held += b"".join(frames.data_to_send())
        elif frames.state is not FrameState.CONNECTING and frames.handshake_exc is None:
            self._end(self._why_closed())
        return True

    def _read_bytes(self, deadline: float) -> bytes | None:
        """Hand the socket's next bytes, or its end, to the frames; None if none come until the deadline."""
        sock = self._sock
        if sock is None:
            return None
        try:
            with self._socket_lock:
                sock.settimeout(max(deadline - monotonic(), 0.0))
                data = sock.recv(_READ)
        except (BlockingIOError, TimeoutError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None
        except OSError as error:
            log.debug("reading from %s: %s", self._where, error)
            data = b""
        if data:
            self._frames.receive_data(data)
        else:
            self._frames.receive_eof()
        return data

    def _take_frame(self, frame: Frame) -> None:
        if frame.opcode in (Opcode.TEXT, Opcode.BINARY):
            self._partial_is_text = frame.opcode is Opcode.TEXT
            self._partial = []
        elif frame.opcode is not Opcode.CONT:
            return
        self._partial.append(frame.data)
        if frame.fin:
            data: bytes | bytearray | memoryview
            data = self._partial[0] if len(self._partial) == 1 else bytearray().join(self._partial)
            self._partial = []
            if isinstance(data, bytearray):  # nobody else's: an array may have its memory
                data = memoryview(data)
            self._engine.receive(Fragment(data, self._partial_is_text))

    def _why_closed(self) -> str:
        frames = self._frames
        told = frames.close_rcvd
        if told is not None and told.code == 1009 and frames.close_rcvd_then_sent:
            return (
                f"the server does not take a message as large as this client's ({told.reason or 'message too big'}); "
                "more can be allowed there with --websocket-max-message-size"
            )
        if frames.close_sent is not None and frames.close_sent.code == 1009:
            return (
                f"the server sent a message of more than {self._max_message_size} bytes; more can be allowed "
                "with max_message_size="
            )
        if frames.close_rcvd is None:
            return "the connection broke, without a word from the server. Is it still running?"
        return f"the server closed the connection ({frames.close_rcvd})"

    def _end(self, why: str, code: int | None = None, reason: str = "") -> None:
        """Note why the connection is over, close it from this side too, and let the server go first."""
        if self._lost is None:
            self._lost = ConnectionLost(f"{self._where}: {why}")
        frames, sock = self._frames, self._sock
        if sock is not None and frames.state is not FrameState.CONNECTING:
            if code is not None and frames.state is FrameState.OPEN:
                frames.send_close(code, reason.encode()[:_MAX_REASON].decode(errors="ignore"))
            deadline = monotonic() + _CLOSE_TIMEOUT
            try:
                with self._socket_lock:
                    sock.settimeout(_CLOSE_TIMEOUT)
                    sock.sendall(self._held + b"".join(frames.data_to_send()))
                if code == 1000 and not self._engine.unanswered:  # what the server may still say is of no interest
                    self._sock = None
                    partings.add(sock)
                # Who closes first has its port in TIME_WAIT, see ``parting``.
                while self._sock is not None and frames.state is not FrameState.CLOSED and monotonic() < deadline:
                    self._read_bytes(deadline)
                    frames.events_received()
            except OSError as error:
                log.debug("closing %s: %s", self._where, error)
        self._drop()

    def _drop(self) -> None:
        heartbeat.forget(self)
        self._engine.close()
        self._held = b""
        sock, self._sock = self._sock, None
        if sock is not None:
            with self._socket_lock:
                sock.close()
