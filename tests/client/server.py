"""A server on a real socket that does what a test tells it, step by step."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable, Sequence
from typing import Any, Self

from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol
from websockets.typing import Subprotocol

from syncviz.protocol.codec import Fragment, Outgoing
from syncviz.protocol.connection import PULL_HEADER, Event, ServerConnection
from syncviz.protocol.messages import ack

TIMEOUT = 20.0
Script = Callable[["Peer"], None]


class Peer:
    """The server's end of one connection, inside its own thread."""

    def __init__(self, sock: socket.socket) -> None:
        sock.settimeout(TIMEOUT)
        self.sock = sock
        self.frames = ServerProtocol(
            subprotocols=[Subprotocol("bokeh")], select_subprotocol=lambda _, offered: offered[0]
        )
        self.engine = ServerConnection()
        self.path = ""
        self.token = ""
        self.pulled: str | None = None
        self.pongs: list[bytes] = []
        self.order: list[str] = []
        self._events: list[Event] = []

    def accept(self) -> None:
        """Read the request and answer the handshake."""
        while not (requests := self.frames.events_received()):
            self.frames.receive_data(self.sock.recv(65536))
        [request] = requests
        self.path = request.path
        self.token = request.headers["Sec-WebSocket-Protocol"].split(",")[1].strip()
        self.pulled = request.headers.get(PULL_HEADER)
        self.frames.send_response(self.frames.accept(request))
        self.flush()

    def refuse(self, status: int, text: str) -> None:
        """Read the request and answer it with an HTTP error."""
        while not self.frames.events_received():
            self.frames.receive_data(self.sock.recv(65536))
        self.frames.send_response(self.frames.reject(status, text))
        self.flush()

    def open(self) -> None:
        """What every decent server does first."""
        self.accept()
        self.send(ack())

    def send(self, *outgoing: Outgoing) -> None:
        for each in outgoing:
            self.engine.send(each)
        self.send_fragments(self.engine.to_send())

    def send_fragments(self, fragments: Sequence[Fragment]) -> None:
        if self.frames.state is not State.OPEN:
            return  # the client's close came in together with what is answered here
        for data, text in fragments:
            (self.frames.send_text if text else self.frames.send_binary)(bytes(data))
        self.flush()

    def ping(self, payload: bytes) -> None:
        self.frames.send_ping(payload)
        self.flush()

    def flush(self) -> None:
        self.sock.sendall(b"".join(self.frames.data_to_send()))

    def next(self) -> Any:
        """The next message of the client; None when it closes."""
        while not self._events and self._pump():
            pass
        return self._events.pop(0) if self._events else None

    def until_pong(self) -> bytes:
        """The next pong; what else comes is kept for `next`."""
        while not self.pongs:
            assert self._pump(), "the client closed"
        return self.pongs.pop(0)

    def _pump(self) -> bool:
        if self.frames.close_rcvd is not None:
            return False
        data = self.sock.recv(65536)
        if not data:
            return False
        self.frames.receive_data(data)
        for frame in self.frames.events_received():
            assert isinstance(frame, Frame)
            if frame.opcode is Opcode.PONG:
                self.pongs.append(bytes(frame.data))
                self.order.append("pong")
            elif frame.opcode is Opcode.CLOSE:
                self.flush()
            else:
                self.engine.receive(Fragment(bytes(frame.data), frame.opcode is Opcode.TEXT))
                events = self.engine.events()
                self._events += events
                self.order += [type(event).__name__ for event in events]
        return True

    def close(self, code: int = 1000, reason: str = "") -> None:
        self.frames.send_close(code, reason)
        self.flush()


class ScriptedServer:
    """Each connection runs the next of ``scripts`` in a thread of its own; errors there fail the test."""

    def __init__(self) -> None:
        self.scripts: list[Script] = []
        self.notes: queue.Queue[Any] = queue.Queue()
        self._errors: list[BaseException] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()
        return self

    def __exit__(self, *error: object) -> None:
        # shutdown() wakes accept(); close() alone does not.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._acceptor.join(TIMEOUT)
        for thread in self._threads:
            thread.join(TIMEOUT)
            assert not thread.is_alive(), "the script goes on"
        if self._errors:
            raise self._errors[0]

    @property
    def url(self) -> str:
        host, port = self._listener.getsockname()
        return f"http://{host}:{port}/app"

    def script(self, script: Script) -> Script:
        """Decorator: what to do with the next connection."""
        self.scripts.append(script)
        return script

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._run, args=(sock, self.scripts.pop(0)))
            self._threads.append(thread)
            thread.start()

    def _run(self, sock: socket.socket, script: Script) -> None:
        with sock:
            try:
                script(Peer(sock))
            except BaseException as error:  # noqa: BLE001 - raised again in the test's thread
                self._errors.append(error)
