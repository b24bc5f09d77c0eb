"""What a program wants to hear of: its callbacks for changes, events, messages and the end of one document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..core.changes import Change
from ..core.signatures import check_callback, check_event_callback

__all__ = ["Listeners"]

Callback = Callable[..., Any]


class Listeners:
    """The callbacks of one document, each once, in the order of registration."""

    __slots__ = ("_changes", "_destroyed", "_events", "_messages")

    def __init__(self) -> None:
        self._changes: list[Callable[[Change], Any]] = []
        self._events: dict[str, list[Callback]] = {}
        self._messages: dict[str, list[Callable[[Any], Any]]] = {}
        self._destroyed: list[Callable[[Any], Any]] = []

    def add_for_changes(self, callbacks: Sequence[Callable[[Change], Any]]) -> None:
        """Register callbacks for changes. Raises ValueError for a wrong signature."""
        for callback in callbacks:
            check_callback(callback, ("event",))
            if callback not in self._changes:
                self._changes.append(callback)

    def remove_for_changes(self, callbacks: Sequence[Callable[[Change], Any]]) -> None:
        """Take callbacks back, all or none. Raises ValueError for one that is not registered."""
        for callback in callbacks:
            if callback not in self._changes:
                raise ValueError(f"{callback!r} is not a callback of this document")
        for callback in callbacks:
            self._changes.remove(callback)

    def for_changes(self) -> tuple[Callable[[Change], Any], ...]:
        """Return the callbacks for changes, as of now."""
        return tuple(self._changes)

    def add_for_event(self, name: str, callbacks: Sequence[Callback]) -> None:
        """Register callbacks for an event of the document. Raises ValueError for a wrong signature."""
        registered = self._events.setdefault(name, [])
        for callback in callbacks:
            check_event_callback(callback)
            if callback not in registered:
                registered.append(callback)

    def for_event(self, name: str | None) -> tuple[Callback, ...]:
        """Return the callbacks for an event, as of now."""
        return tuple(self._events.get(name or "", ()))

    def add_for_message(self, msg_type: str, callbacks: Sequence[Callable[[Any], Any]]) -> None:
        """Register callbacks for messages of a type. Raises ValueError for a wrong signature."""
        registered = self._messages.setdefault(msg_type, [])
        for callback in callbacks:
            check_callback(callback, ("data",))
            if callback not in registered:
                registered.append(callback)

    def remove_for_message(self, msg_type: str, callback: Callable[[Any], Any]) -> None:
        """Take a callback back. Raises ValueError for one that is not registered."""
        registered = self._messages.get(msg_type, [])
        if callback not in registered:
            raise ValueError(f"{callback!r} is not a callback for messages of the type {msg_type!r}")
        registered.remove(callback)

    def for_message(self, msg_type: str) -> tuple[Callable[[Any], Any], ...]:
        """Return the callbacks for messages of a type, as of now."""
        return tuple(self._messages.get(msg_type, ()))

    def add_for_the_end(self, callbacks: Sequence[Callable[[Any], Any]]) -> None:
        """Register callbacks for the end of the session. Raises ValueError for a wrong signature."""
        for callback in callbacks:
            check_callback(callback, ("session_context",))
            if callback not in self._destroyed:
                self._destroyed.append(callback)

    def take_for_the_end(self) -> list[Callable[[Any], Any]]:
        """Return the callbacks for the end of the session, once."""
        callbacks, self._destroyed = self._destroyed, []
        return callbacks

    def clear(self) -> None:
        """Forget them all."""
        for registered in (self._changes, self._events, self._messages, self._destroyed):
            registered.clear()
