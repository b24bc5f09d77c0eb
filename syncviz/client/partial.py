"""A session of which only those models are fetched that a program asks for."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from ..core.changes import Change
from ..core.query import selector_of
from ..core.selectors import encode_selector
from ..core.serialization import Buffer, json_dumps
from ..document import Document
from ..document.selection import adopt_selection
from ..errors import ConnectionFailed, LocalError, SessionRefused
from ..model import Model
from ..protocol.codec import Outgoing
from ..protocol.connection import Replied
from ..protocol.messages import patch_doc, pull_models_req
from .answers import Answered
from .session import ClientSession

__all__ = ["PartialSession"]


class PartialSession(ClientSession):
    """A `ClientSession` for a view that changes a few models of a large document: nothing is pulled as a whole. ::

        with pull_session(url="http://localhost:5006/dashboard", partial=True) as session:
            session.select_one("revenue").title.text = "Revenue, for you"

    `select` and `select_one` fetch what matches, with all that it refers to, by one round trip each. Models are as
    they were when they were first fetched: what the server changes later is not followed. Changes are collected, and
    sent as one patch by the next method that waits for the server, at the latest by `close` or the end of the ``with``
    block; a block that an error ends sends none of them.

    A server that is not ours has no such request, and the first `select` pulls its whole document. So does
    `document`, as long as nothing was selected.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._part = Document()
        self._collecting = False
        self._events: list[bytes] = []
        self._buffers: list[Buffer] = []

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if error is not None:
            self._forget_collected()
        super().__exit__(kind, error, traceback)

    @property
    def document(self) -> Document:
        """The whole document, which is pulled when it is first asked for and kept in step from then on.

        Raises:
            LocalError: models were selected before, which would not be part of it.
        """
        if self._document is None:
            if self._part.roots:
                raise LocalError(
                    "this session has fetched single models, and they would not be those of its whole document:"
                    " get all of them by select() and select_one(), or use pull_session() without partial=True"
                )
            self.pull()
        return super().document

    def connect(self) -> None:
        """Connect, unless that is done. The errors are those of `syncviz.client.pull_session`."""
        super().connect()
        if not self._collecting:
            self._part.add_sink(self._collect)
            self._collecting = True

    def select(self, selector: Any) -> list[Any]:
        """Return the models that match a name, a class or a dict of conditions, as `Document.select` does.

        Raises:
            SessionRefused: the server cannot send them, or makes nothing of the selector.
            PatchRefused: it refused a change that was made before.
            ConnectionFailed: see `syncviz.client.pull_session`.
        """
        selector = selector_of(selector)
        self.connect()
        if self._document is not None or "PULL-MODELS-REQ" not in self._needed().extensions:
            return list(self.document.select(selector))
        found: list[Model] = []
        request = pull_models_req(encode_selector(selector), self._part.known_models)
        self._ask(request, lambda reply: found.extend(self._selected(reply)))
        self._settle()
        return found

    def close(self, why: str = "closed") -> None:
        """Send what was collected, wait until the server has answered it, and close the connection.

        The errors are those of `ClientSession.close`.
        """
        try:
            self._send_collected()
        except ConnectionFailed:
            self._detach(why)
            raise
        super().close(why)

    def _selected(self, reply: Replied) -> list[Model]:
        if reply.kind == "ERROR":
            raise SessionRefused(f"{self._url}: {reply.content['text']}")
        return adopt_selection(self._part, reply.content, reply.buffers, self)

    def _ask(self, request: Outgoing, answered: Answered) -> None:
        self._send_collected()
        super()._ask(request, answered)

    def _collect(self, change: Change) -> None:
        """The sink of what was fetched."""
        if change.setter is not self and change.is_edit:
            event, buffers = self._part.encode_change(change)
            self._events.append(json_dumps(event))
            self._buffers += buffers

    def _send_collected(self) -> None:
        if self._events and self._connection is not None:
            patch = patch_doc(self._events, self._buffers)
            self._forget_collected()
            self._connection.send(patch)
            self._answers.change_sent(patch.msgid)

    def _forget_collected(self) -> None:
        self._events, self._buffers = [], []

    def _detach(self, why: str = "closed") -> None:
        if self._collecting:
            self._part.remove_sink(self._collect)
            self._collecting = False
        self._forget_collected()
        super()._detach(why)
