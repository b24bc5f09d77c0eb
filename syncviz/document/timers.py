"""The session callbacks that one document has registered, and the way back from a handle to its document."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, TypeVar

from ..core.changes import CallbackAdded, CallbackRemoved
from .callbacks import SessionCallback

if TYPE_CHECKING:
    from .document import Document

__all__ = ["Timers"]

C = TypeVar("C", bound=SessionCallback)


class Timers:
    """Registered callbacks by id. All but ``clear`` may be called from any thread: what is done to the dict, and
    to the schedule that hears of it, is atomic."""

    __slots__ = ("__weakref__", "_callbacks", "_document")

    def __init__(self, document: Document) -> None:
        self._document = weakref.ref(document)
        self._callbacks: dict[str, SessionCallback] = {}

    def __contains__(self, callback: SessionCallback) -> bool:
        return self._callbacks.get(callback.id) is callback

    def all(self) -> list[SessionCallback]:
        """The callbacks, in the order of registration."""
        return list(self._callbacks.values())

    def add(self, callback: C) -> C:
        """Register a callback and return it. Raises ValueError for one that is registered."""
        if callback.id in self._callbacks:
            raise ValueError(f"{callback!r} has been added already")
        self._callbacks[callback.id] = callback
        callback.registered_in(self)
        document = self._document()
        if document is not None:
            document.record(CallbackAdded(callback))
        return callback

    def remove(self, callback: SessionCallback) -> None:
        """Take a callback back. Raises ValueError for one that is not registered."""
        if self._callbacks.pop(getattr(callback, "id", ""), None) is None:
            raise ValueError("the callback has run already, or was removed, and cannot be removed (again)")
        document = self._document()
        if document is not None:
            document.record(CallbackRemoved(callback))

    def ran(self, callback: SessionCallback) -> None:
        """Forget a callback that was to run once and has."""
        self._callbacks.pop(callback.id, None)

    def clear(self) -> None:
        """Forget them all."""
        self._callbacks.clear()
