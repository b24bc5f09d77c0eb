"""A session of a server, and its document, in a program of its own: a Flask view, a script, a test.

A `ClientSession` belongs to the thread (or greenlet) that uses it. Nothing runs behind its back: what the
server sends is taken in, and callbacks are called, only while one of its methods waits. What the program
changes in the document is sent at once.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from types import TracebackType
from typing import Any, Final, Self

from ..core.changes import CallbackAdded, CallbackRemoved, Change
from ..core.query import only
from ..core.serialization import json_dumps
from ..document import Document
from ..document.callbacks import PeriodicCallback, SessionCallback
from ..errors import (
    ConnectionLost,
    ConnectionTimeout,
    LocalError,
    PatchRefused,
    SessionRefused,
    SettingError,
    SyncvizError,
)
from ..model import Model
from ..protocol.codec import Outgoing
from ..protocol.connection import Event, PatchReceived, Replied
from ..protocol.messages import patch_doc, pull_doc_req, push_doc, server_info_req
from ..sync.schedule import Schedule
from ..util.token import generate_jwt_token, generate_session_id
from .address import server_url_for_websocket_url, websocket_url_for_server_url, with_arguments
from .alarm import Alarm
from .answers import Answered, Answers
from .browser import show_session
from .connection import Connection

__all__ = ["DEFAULT_MAX_MESSAGE_SIZE", "DEFAULT_TIMEOUT", "ClientSession"]

log = logging.getLogger(__name__)

DEFAULT_MAX_MESSAGE_SIZE: Final = 20 * 1024 * 1024
DEFAULT_TIMEOUT: Final = 30.0


class ClientSession:
    """A session of a server, reached over a WebSocket. Use it as a context manager, so that it is closed::

        with pull_session(url="http://localhost:5006/sliders") as session:
            session.document.title = "for you"
            script = server_session(session_id=session.id, url="http://localhost:5006/sliders")

    Each change of ``document`` is sent at once. `force_roundtrip`, `pull`, `push`, `close` and the end of the
    ``with`` block wait until the server has answered each of them, and raise `PatchRefused` if it refused
    one. Changes by the server, or by others in the same session, are applied while these methods wait, in
    order, and so are they in `poll` and `loop_until_closed`; callbacks registered with ``on_change`` are
    called for them.

    The parameters are those of `syncviz.client.pull_session`, with ``websocket_url`` (``ws://…/ws``) instead
    of ``url``. The connection is made by the first `connect`, `pull` or `push`.
    """

    def __init__(
        self,
        session_id: str | None = None,
        websocket_url: str | None = None,
        io_loop: object = None,
        arguments: Mapping[str, Any] | None = None,
        max_message_size: int = DEFAULT_MAX_MESSAGE_SIZE,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        token: str | None = None,
    ) -> None:
        if not timeout > 0:
            raise SettingError(f"timeout: expected a number of seconds above 0, got {timeout!r}")
        if max_message_size < 1:
            raise SettingError(f"max_message_size: expected a number of bytes, got {max_message_size!r}")
        if websocket_url is None:
            websocket_url = websocket_url_for_server_url("default")
        server_url_for_websocket_url(websocket_url)  # raises for what is none
        self._url = websocket_url
        self._id = generate_session_id() if session_id is None else session_id
        self._token = token
        self._arguments = arguments
        self._max_message_size = max_message_size
        self._timeout = timeout
        self._document: Document | None = None
        self._connection: Connection | None = None
        self._inbox: deque[Event] = deque()
        self._answers = Answers(websocket_url)
        self._schedule = Schedule()
        self._attached = False
        self._pushing = False
        self._working = False
        self._wake: Callable[[], object] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self.close()
        except SyncvizError as failure:
            if error is None:
                raise
            error.add_note(f"Closing the session failed too: {type(failure).__name__}: {failure}")

    def __repr__(self) -> str:
        state = "connected" if self.connected else "not connected"
        return f"<ClientSession {self._url} ({state})>"

    @property
    def document(self) -> Document:
        """The document that is kept in step with the server's.

        Raises:
            LocalError: neither `pull` nor `push` was called yet.
        """
        if self._document is None:
            raise LocalError("this session has no document yet: call pull() or push(document) first")
        return self._document

    @property
    def id(self) -> str:
        """The session's id."""
        return self._id

    @property
    def url(self) -> str:
        """The WebSocket's URL, without arguments."""
        return self._url

    @property
    def token(self) -> str:
        """A token for this session: the one that was given, or a new one."""
        return generate_jwt_token(self._id) if self._token is None else self._token

    @property
    def connected(self) -> bool:
        """Whether there is a connection, as far as is known without asking the server."""
        return self._connection is not None and self._connection.connected

    def connect(self) -> None:
        """Connect, unless that is done. The errors are those of `syncviz.client.pull_session`."""
        self._connect()

    def _connect(self, ahead: Outgoing | None = None) -> None:
        if self.connected:
            return
        self._detach()
        connection = Connection(
            with_arguments(self._url, self._arguments), self.token, timeout=self._timeout,
            max_message_size=self._max_message_size,
        )
        connection.open(ahead)
        self._connection = connection
        if self._document is not None:
            self._attach(self._document)

    def pull(self) -> None:
        """Take over the document that the server has; ``document`` stays the same object if there is one.

        Raises:
            PatchRefused: the server refused a change that was made before. The document is the server's.
            SessionRefused: the server has no document to give.
            DeserializationError: its document cannot be read; ``document`` is as it was.
            ConnectionFailed: see `syncviz.client.pull_session`.
        """
        first = self._document is None
        request = pull_doc_req()
        self._connect(request)
        try:
            self._ask(request, self._pulled)
        except BaseException:
            if first:
                self._abandon()
            raise
        self._settle()

    def push(self, document: Document | None = None) -> None:
        """Replace the server's document by this session's, which becomes ``document`` if there is none yet.

        Raises:
            LocalError: the session has another document already.
            PatchRefused: the server refused the document, or a change that was made before.
            ConnectionFailed: see `syncviz.client.pull_session`.
        """
        first = self._document is None
        if not first and document is not None and document is not self._document:
            raise LocalError("this session has a document already, and push() was called with another one")
        if document is None:
            document = Document() if self._document is None else self._document
        doc, buffers = document.to_wire()
        request = push_doc(doc, buffers)
        self.connect()
        self._pushing = True
        try:
            self._attach(document)
            self._ask(request, self._pushed)
        except BaseException:
            if first:
                self._abandon()
            raise
        finally:
            self._pushing = False
        self._settle()

    def select(self, selector: Any) -> list[Any]:
        """Return the models of `document` that match a name, a class or a dict of conditions."""
        return list(self.document.select(selector))

    def select_one(self, selector: Any) -> Any:
        """Return the one model that `select` gives, or None. Raises ValueError where there are several."""
        return only(self.select(selector), selector)

    def force_roundtrip(self) -> None:
        """Wait until the server has answered every change, and all that it sent until then is applied here.

        Raises:
            PatchRefused: the server refused a change; its document is as if that had not been made.
            ConnectionFailed: see `syncviz.client.pull_session`.
        """
        self._ask(server_info_req(), self._informed)
        self._settle()

    def request_server_info(self) -> dict[str, Any]:
        """Return what the server says about itself: ``{"version_info": {"bokeh": …, "server": …}}``."""
        info: dict[str, Any] = {}
        self._ask(server_info_req(), lambda reply: info.update(self._informed(reply)))
        return info

    def poll(self) -> None:
        """Apply what has come from the server, without waiting for more; session callbacks are not called.

        For a program that goes on sending changes and never waits for an answer.
        """
        connection = self._needed()
        enough = monotonic() + self._timeout
        with self._at_work():
            self._take([])
            while (events := connection.read(0.0)) and monotonic() < enough:
                self._take(events)
            self._take(events)
            connection.acknowledge()

    def loop_until_closed(self) -> None:
        """Apply what the server sends and call the document's session callbacks until the server closes.

        Ctrl-C closes the session and returns, too. Without a connection it returns at once. A refused change
        is logged here, and raised by `close`.
        """
        if self._connection is None:
            return
        connection = self._needed()
        with self._at_work(), Alarm() as alarm:
            self._wake = alarm.ring
            try:
                self._loop(connection, alarm)
            except ConnectionLost as error:
                log.info("%s", error)
            except KeyboardInterrupt:
                self._detach("user interruption")
            finally:
                self._wake = None

    def close(self, why: str = "closed") -> None:
        """Wait until the server has answered every change, and close the connection. Does nothing twice.

        The document stays, and is no longer kept in step.

        Raises:
            PatchRefused: the server refused a change.
            ConnectionLost: the connection broke before the server had answered every change.
            ConnectionTimeout: the server did not answer in time.
        """
        connection = self._connection
        if connection is None:
            self._answers.raise_refusals()
            return
        try:
            # In a callback there is no waiting; what was sent goes out before the close frame in any case.
            if not self._answers.every_change_answered and not self._working:
                self._wait(lambda: self._answers.every_change_answered)
        finally:
            self._detach(why)
        self._answers.raise_refusals()

    def show(self, obj: Model | None = None, browser: str | None = None, new: str = "tab") -> None:
        """Open a browser on this session; ``obj``, if given, is added to the document first."""
        if obj is not None and obj not in self.document.roots:
            self.document.add_root(obj)
            self.force_roundtrip()
        show_session(session=self, browser=browser, new=new)

    # Sending

    def _changed(self, change: Change) -> None:
        """The document's sink."""
        if isinstance(change, CallbackAdded):
            self._schedule.submit(change.callback)
        elif isinstance(change, CallbackRemoved):
            self._schedule.withdraw(change.callback)
        elif change.setter is not self and self._connection is not None:
            event, buffers = self.document.encode_change(change)
            patch = patch_doc([json_dumps(event)], buffers)
            self._connection.send(patch)
            self._answers.change_sent(patch.msgid)
            return
        if self._wake is not None:
            self._wake()

    def _ask(self, request: Outgoing, answered: Answered) -> None:
        """Send a request and wait until its answer has been handed to ``answered``, in its turn."""
        connection = self._needed()
        with self._answers.awaiting(request.msgid, answered) as done:
            connection.send(request)
            self._wait(done)

    def _settle(self) -> None:
        """Wait until every change is answered; raise if one was refused."""
        self._wait(lambda: self._answers.every_change_answered)
        self._answers.raise_refusals()

    def _needed(self) -> Connection:
        if self._connection is None:
            raise LocalError("this session is not connected: call pull(), push(document) or connect() first")
        if self._working:
            raise LocalError(
                "a callback of this session's document cannot wait for the server, which is what is being "
                "done already: change the document there, and wait later"
            )
        return self._connection

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        """While this lasts callbacks may be called, and they must not wait in their turn."""
        self._working = True
        try:
            yield
        finally:
            self._working = False

    # Receiving

    def _wait(self, done: Callable[[], bool]) -> None:
        connection = self._needed()
        deadline = monotonic() + self._timeout
        with self._at_work():
            while self._inbox or not done():
                events = [] if self._inbox else connection.read(deadline)
                in_time = bool(events or self._inbox)
                self._take(events)
                # What this program's own callbacks took is not the server's fault, so there is some grace for
                # one that sends much, but not the answer.
                if not in_time or (monotonic() > deadline + self._timeout and not done()):
                    raise ConnectionTimeout(
                        f"{self._url}: the server did not answer within {self._timeout:g} seconds. If a "
                        "callback there may take that long, give a longer time as timeout=."
                    )
            connection.acknowledge()

    def _take(self, events: list[Event]) -> None:
        # In the session's inbox, not in a local list: what follows an event whose callback fails is not lost.
        self._inbox.extend(events)
        while self._inbox:
            event = self._inbox.popleft()
            if isinstance(event, PatchReceived):
                self._patched(event)
            elif isinstance(event, Replied):
                self._answers.take(event)

    def _patched(self, patch: PatchReceived) -> None:
        # Before the first document, and before the server has the one that is being pushed, patches are about
        # another document than this side's.
        if self._document is None or self._pushing:
            return
        for refused in self._document.apply_events(patch.events, patch.buffers, self):
            log.warning("a change from %s could not be applied: %s", self._url, refused.error)

    def _pulled(self, reply: Replied) -> None:
        if reply.kind == "ERROR":
            raise SessionRefused(
                f"{self._url}: the server could not give its document: {reply.content['text']}"
            )
        document = Document() if self._document is None else self._document
        document.replace_with_json(reply.content["doc"], reply.buffers, self)
        self._attach(document)

    def _pushed(self, reply: Replied) -> None:
        self._pushing = False
        if reply.kind == "ERROR":
            raise PatchRefused(f"{self._url}: the server refused the document: {reply.content['text']}")

    def _informed(self, reply: Replied) -> dict[str, Any]:
        if reply.kind == "ERROR":
            raise SessionRefused(f"{self._url}: the server does not tell its version: {reply.content['text']}")
        return reply.content

    def _loop(self, connection: Connection, alarm: Alarm) -> None:
        self._take([])
        while True:
            self._take(connection.read(0.0))
            connection.acknowledge()
            for callback in self._schedule.due(monotonic()):
                self._run(callback)
            deadline = self._schedule.next_deadline()
            connection.wait(alarm.bell, None if deadline is None else max(deadline - monotonic(), 0.0))
            alarm.silence()

    def _run(self, callback: SessionCallback) -> None:
        document = self.document
        if not isinstance(callback, PeriodicCallback):
            document.timers.ran(callback)
        document.run(callback.callback)

    # The document's comings and goings

    def _attach(self, document: Document) -> None:
        if self._document is None:
            self._document = document
        if not self._attached:
            document.add_sink(self._changed)
            self._attached = True
            for callback in document.session_callbacks:
                self._schedule.submit(callback)

    def _abandon(self) -> None:
        """Undo a first pull or push that failed."""
        self._detach("given up")
        self._document = None

    def _detach(self, why: str = "closed") -> None:
        connection, self._connection = self._connection, None
        if self._document is not None and self._attached:
            self._document.remove_sink(self._changed)
        self._attached = False
        self._schedule.clear()
        self._inbox.clear()
        self._answers.give_up()
        self._pushing = False
        if connection is not None:
            connection.close(why)
