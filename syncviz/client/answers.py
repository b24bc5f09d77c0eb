"""What a client's session asked of the server and has no answer to yet; and what was answered with an error."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeAlias

from ..errors import PatchRefused
from ..protocol.connection import Replied

__all__ = ["Answered", "Answers"]

log = logging.getLogger(__name__)

Answered: TypeAlias = Callable[[Replied], object]

_KEPT_REFUSALS: Final = 20  # the first ones; the rest are consequences


class Answers:
    """Requests that somebody waits for, and changes, of which only a refusal is of interest. ``url`` is for the log."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._awaited: dict[str, Answered] = {}
        self._changes: set[str] = set()
        self._refusals: list[str] = []

    def change_sent(self, msgid: str) -> None:
        """Note a change."""
        self._changes.add(msgid)

    @property
    def every_change_answered(self) -> bool:
        """Whether the server has answered every change."""
        return not self._changes

    @contextmanager
    def awaiting(self, msgid: str, answered: Answered) -> Iterator[Callable[[], bool]]:
        """Have ``answered`` called with the answer to a request, within the block; gives what tells whether it was."""
        self._awaited[msgid] = answered
        try:
            yield lambda: msgid not in self._awaited
        finally:
            self._awaited.pop(msgid, None)

    def take(self, reply: Replied) -> None:
        """Take an answer. Raises what the one who waited for it raises."""
        answered = self._awaited.pop(reply.msgid, None)
        if answered is not None:
            answered(reply)
        elif reply.msgid in self._changes:
            self._changes.remove(reply.msgid)
            if reply.kind == "ERROR":
                self._refused(reply.content["text"])

    def _refused(self, text: str) -> None:
        log.warning("%s answered a change with an error: %s", self._url, text)
        if len(self._refusals) < _KEPT_REFUSALS:
            self._refusals.append(text)

    def raise_refusals(self) -> None:
        """Raise PatchRefused, once, if changes were refused."""
        refusals, self._refusals = self._refusals, []
        if refusals:
            raise PatchRefused("the server answered a change with an error: " + "; ".join(refusals))

    def give_up(self) -> None:
        """No change is going to be answered any more: the connection is gone. Refusals stay to be raised."""
        self._changes.clear()
