"""Runs the callbacks of a session's document, so that the failure of one is nobody else's."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..document.locking import needs_lock
from ..document.scope import CURRENT
from ..errors import LocalError
from .answers import MOST_TOLD

if TYPE_CHECKING:
    from ..document import Document

__all__ = ["Guard"]

_log = logging.getLogger("syncviz.sync")


class Guard:
    """The document's guard. ``runner`` and ``on_error`` are what the session calls its shell's attributes."""

    __slots__ = ("_document", "_failures", "_session_id", "on_error", "runner")

    def __init__(self, document: Document, session_id: str) -> None:
        self._document = document
        self._session_id = session_id
        self._failures: list[Exception] = []
        self.runner: Callable[[Callable[..., Any], Sequence[Any]], Any] | None = None
        self.on_error: Callable[[Exception], None] | None = None

    def __call__(self, callback: Callable[..., Any], args: Sequence[Any]) -> None:
        """Run a callback with the document, or its unlocked form, as the current one."""
        document = self._document
        token = CURRENT.set(document if needs_lock(callback) else document.unlocked())
        try:
            if self.runner is not None:
                self.runner(callback, args)
            else:
                _call(callback, args)
        except Exception as failure:  # noqa: BLE001 - whatever the user's code raises
            self._failures = self._failures[:MOST_TOLD] + [failure]
            if self.on_error is not None:
                self.on_error(failure)
            else:
                _log.error("a callback of session %s failed", self._session_id[:12], exc_info=failure)
        finally:
            CURRENT.reset(token)

    def take_failures(self) -> list[Exception]:
        """Return what callbacks raised since the last time; the first few of each request."""
        failures, self._failures = self._failures, []
        return failures


def _call(callback: Callable[..., Any], args: Sequence[Any]) -> None:
    outcome = callback(*args)
    if hasattr(outcome, "__await__"):
        outcome.close()
        raise LocalError(f"{callback!r} is a coroutine function; those need a session with a runner")
