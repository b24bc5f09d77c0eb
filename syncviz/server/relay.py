"""Whom a request is for, and how its connection gets there.

A session belongs to the worker that its id leads to (`Relay.owner`), whoever made the id. A connection whose next
request names a session of another worker is given to that one, socket and all, together with what was read of the
request; from then on not one byte of it passes through here. Only where TLS is spoken the keys stay with the
worker that accepted the connection, and that one copies bytes.

A connection that was given away is served where it arrives: the question is not asked a second time for the same
request, so it cannot go round in circles.
"""

from __future__ import annotations

import functools
import logging
import os
import sys
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import parse_qsl

import gevent  # type: ignore[import-untyped]
from gevent import monkey, socket

from ..errors import SyncvizError, TokenError
from ..util.token import get_session_id
from .board import Column, WorkerState
from .channel import Note, Parcel
from .http import HTTPHandler, HTTPServer
from .sidecar import Sidecar
from .supervisor import Seat
from .upgrade import UPGRADE

__all__ = ["Relay", "named_session"]

log = logging.getLogger(__name__)

_epoll: Final = monkey.get_original("select", "epoll") if sys.platform == "linux" else None
_PATIENCE: Final = 20.0  # seconds that a connection waits for a worker that is being started again, or swamped
_ROUND: Final = 20  # connections taken over in one turn of the loop
_PIECE: Final = 65536
_WRITE: Final = 30.0  # seconds that a peer behind TLS may take for one piece

_UNAVAILABLE: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 2\r\nCache-Control: no-store\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nContent-Length: 58\r\n\r\n"
    b"the worker of this session is not there now; try it again\n"
)


class Relay:
    """The part of a worker that gives connections to the others and takes theirs over.

    Args:
        seat: this worker's number, the ways to all workers, and what they know of each other.
        sidecar: this worker's sessions.
        http: this worker's server.
        prefix: where its routes are.
    """

    def __init__(self, seat: Seat, sidecar: Sidecar, http: HTTPServer, prefix: str = "") -> None:
        self._number = seat.number
        self._channels = seat.channels
        self._board = seat.board
        self._sidecar = sidecar
        self._http = http
        places = [prefix + path.rstrip("/") for path in sidecar.applications]
        self._places = {place or "/" for place in places} | {f"{place}/autoload.js" for place in places}
        self._watcher: Any = None
        self._noting: Any = None

    # -- beginning and end

    def start(self) -> None:
        """Begin; for the hub's thread, after the server has been started."""
        self._http.router = self.route
        self._sidecar.owns = self.owns
        self._sidecar.logouts.announce = self.announce
        self._watcher = gevent.get_hub().loop.io(self._channels[self._number].inbox, 1)
        self._watcher.start(self._arrived)
        self._noting = gevent.spawn(self._note_for_ever)

    def stop(self) -> None:
        """Take nothing over any more: what comes for this worker waits for its successor. What lands here and is for
        others is passed on still."""
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher.close()
            self._watcher = None
            self._noting.kill()
            if self._board.state(self._number) is WorkerState.SERVING:
                self._board.put(self._number, Column.STATE, WorkerState.STARTING)

    # -- whose is it?

    def owner(self, session_id: str) -> int:
        """The number of the worker that a session belongs to.

        Python's hash of a text is keyed with a secret that all processes share which come of one by forking; so
        nobody can choose ids that all lead to the same worker.
        """
        return hash(session_id) % len(self._channels)

    def owns(self, session_id: str) -> bool:
        """Whether a session belongs to this worker."""
        return self.owner(session_id) == self._number

    def destination(self, environ: dict[str, Any]) -> int:
        """The number of the worker that has to answer a request."""
        session_id = named_session(environ)
        if session_id is not None:
            return self.owner(session_id)
        if environ["REQUEST_METHOD"] == "GET" and environ["PATH_INFO"] in self._places:
            return self._least_busy()
        return self._number

    def _least_busy(self) -> int:
        """Where a new session is to live: here, unless another worker has clearly fewer.

        Nobody deals connections out evenly: a proxy keeps some open and sends all it has over these, and whom the
        kernel wakes first is its own affair.
        """
        board = self._board
        mine = len(self._sidecar.hub)
        board.put(self._number, Column.SESSIONS, mine)
        least, other = mine, self._number
        for number in range(board.count):
            sessions = board.get(number, Column.SESSIONS)
            if sessions < least and board.state(number) is WorkerState.SERVING:
                least, other = sessions, number
        if mine < least + 4 + least // 4:
            return self._number
        board.add(other, Column.SESSIONS)  # until that worker says so itself: many may come at once
        return other

    # -- giving away

    def route(self, handler: HTTPHandler) -> bool:
        """Give the connection of ``handler`` away, if another worker has to answer the request whose head it has
        read. Returns whether there is nothing left for the handler to do."""
        if handler.adopted:
            handler.adopted = False
            return False
        number = self.destination(handler.environ)
        if number == self._number:
            return False
        sock = handler.socket
        received = handler.head() + handler.unread()
        if getattr(sock, "_sslobj", None) is not None:
            self._pass_through(number, sock, handler.client_address, received)
        elif self._send(number, sock.fileno(), handler.client_address, received):
            handler.rfile.close()
            handler.socket = None  # pywsgi would read from and close it
            descriptor = sock.detach()
            _forget(descriptor)
            os.close(descriptor)
        else:
            _refuse(sock)
        return True

    def _send(self, number: int, descriptor: int, address: object, received: bytes) -> bool:
        """Send a connection to a worker. False: it is not there."""
        channel = self._channels[number]
        reason = self._deliver(number, functools.partial(channel.send, descriptor, address, received))
        if reason is not None:
            log.error("a connection for worker %d is refused: %s", number + 1, reason)
            return False
        self._board.add(self._number, Column.PASSED_ON)
        return True

    def announce(self, user: str, proofs: list[str], at: float | None) -> None:
        """Tell the other workers that a user has logged out. Returns at once."""
        for number, channel in enumerate(self._channels):
            if number != self._number:
                gevent.spawn(self._announce_to, number, functools.partial(channel.tell, Note([user, proofs, at])))

    def _announce_to(self, number: int, tell: Callable[[], None]) -> None:
        reason = self._deliver(number, tell)
        if reason is not None:
            log.error("worker %d does not learn that a user has logged out: %s", number + 1, reason)

    def _deliver(self, number: int, send: Callable[[], None]) -> str | None:
        """Send something to a worker as soon as there is room. Returns why that cannot be."""
        channel = self._channels[number]
        deadline = gevent.Timeout.start_new(_PATIENCE)
        try:
            while self._board.state(number) not in (WorkerState.RESTING, WorkerState.ENDED):
                try:
                    send()
                except BlockingIOError:
                    socket.wait_write(channel.outlet)
                else:
                    return None
            reason = "it is not there"
        except gevent.Timeout as timeout:
            if timeout is not deadline:
                raise
            reason = f"it has taken none over for {_PATIENCE:g} s"
        except OSError as error:
            reason = str(error)
        finally:
            deadline.close()
        return reason

    def _pass_through(self, number: int, sock: Any, address: object, received: bytes) -> None:
        """Stand between a connection with TLS and the worker that it is for, until one of them closes."""
        ours, theirs = socket.socketpair()
        try:
            sent = self._send(number, theirs.fileno(), address, received)
            descriptor = theirs.detach()
            _forget(descriptor)
            os.close(descriptor)
            if not sent:
                _refuse(sock)
                return
            sock.settimeout(None)
            upward = gevent.spawn(_copy, sock, ours)
            try:
                _copy(ours, sock)
            finally:
                upward.kill()
        finally:
            ours.close()

    # -- taking over

    def _arrived(self) -> None:
        for _ in range(_ROUND):
            try:
                received = self._channels[self._number].receive()
            except BlockingIOError:
                return
            except (OSError, ValueError, SyncvizError) as error:
                log.error("a connection could not be taken over: %s", error)
                return
            if isinstance(received, Parcel):
                self._adopt(received)
            else:
                user, proofs, at = received.content
                self._sidecar.logouts.end(user, proofs, at=at, everywhere=False)

    def _adopt(self, parcel: Parcel) -> None:
        self._board.add(self._number, Column.TAKEN_OVER)
        try:
            sock = socket.socket(fileno=parcel.descriptor)
        except OSError as error:  # the peer has gone meanwhile
            log.debug("a connection was gone before it was taken over: %s", error)
            os.close(parcel.descriptor)
            return
        self._http.adopt(sock, parcel.address, parcel.received)

    # -- what the others see

    def _note_for_ever(self) -> None:
        while True:
            self._board.put(self._number, Column.SESSIONS, len(self._sidecar.hub))
            self._board.put(self._number, Column.CONNECTIONS, self._sidecar.hub.peers)
            gevent.sleep(1.0)


def named_session(environ: dict[str, Any]) -> str | None:
    """The id of the session that a request asks for, or None. Whether it may have it is for the owner to say."""
    if UPGRADE in environ:
        names = environ.get("HTTP_SEC_WEBSOCKET_PROTOCOL", "").split(",")
        return _of_token(names[1].strip()) if len(names) == 2 else None
    header: str | None = environ.get("HTTP_BOKEH_SESSION_ID")
    if header is not None:
        return header
    header = environ.get("HTTP_BOKEH_TOKEN")
    if header is not None:
        return _of_token(header)
    if environ["QUERY_STRING"]:
        for name, value in parse_qsl(environ["QUERY_STRING"], keep_blank_values=True):
            if name == "bokeh-session-id":
                return str(value)
            if name == "bokeh-token":
                return _of_token(value)
    return None


def _of_token(token: str) -> str | None:
    try:
        return get_session_id(token)
    except TokenError:
        return None  # nobody will accept it


def _refuse(sock: Any) -> None:
    try:
        sock.sendall(_UNAVAILABLE)
    except OSError as error:
        log.debug("a connection was gone before it could be refused: %s", error)


def _copy(source: Any, target: Any) -> None:
    """Copy bytes until ``source`` ends, and say so to ``target`` where that can be said."""
    try:
        while data := source.recv(_PIECE):
            with gevent.Timeout(_WRITE, TimeoutError("the peer takes nothing")):
                target.sendall(data)
        if getattr(target, "_sslobj", None) is None:
            target.shutdown(socket.SHUT_WR)
    except OSError as error:
        log.debug("a connection that was passed through ended: %s", error)


def _forget(descriptor: int) -> None:
    """Take a descriptor that lives on in another process out of the hub's epoll set.

    libev leaves that to `close`, which the kernel heeds for the last descriptor of a socket only. Until libev noticed,
    and made a whole new set, whatever happened to the connection would wake this process too.
    """
    loop = gevent.get_hub().loop
    if _epoll is None or loop.backend != "epoll":
        return
    with _epoll.fromfd(os.dup(loop.fileno())) as hub:
        try:
            hub.unregister(descriptor)
        except FileNotFoundError:
            return  # nobody ever had to wait for it
