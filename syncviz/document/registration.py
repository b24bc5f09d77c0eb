"""How programs have their functions called: by changes, events and messages of a document, by the clock, at its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..core.changes import Change
from ..events import Event, event_name
from ..model import Model, check_js_callbacks
from .anchors import Anchors
from .callbacks import NextTickCallback, PeriodicCallback, SessionCallback, TimeoutCallback
from .listeners import Listeners
from .timers import Timers

__all__ = ["DocumentCallbacks"]


class DocumentCallbacks:
    """The part of a `Document` that callbacks are registered with."""

    _listeners: Listeners
    _anchors: Anchors
    timers: Timers

    def on_change(self, *callbacks: Callable[[Change], Any]) -> None:
        """Call ``callback(change)`` after each change of the document."""
        self._listeners.add_for_changes(callbacks)

    def remove_on_change(self, *callbacks: Callable[[Change], Any]) -> None:
        """Take callbacks back. Raises ValueError for one that is not registered."""
        self._listeners.remove_for_changes(callbacks)

    def on_event(self, event: str | type[Event], *callbacks: Callable[..., Any]) -> None:
        """Call ``callback(event)`` (or ``callback()``) for an event of the document, such as ``document_ready``."""
        self._listeners.add_for_event(event_name(event), callbacks)

    def js_on_event(self, event: str | type[Event], *callbacks: Model) -> None:
        """Run ``CustomJS`` models in the browser when an event of the document happens there.

        Browsers learn of them when they pull the document; those that have it already do not.
        """
        check_js_callbacks(callbacks)
        self._anchors.add_js_callbacks(event if isinstance(event, str) else event_name(event), callbacks)

    @property
    def js_callbacks(self) -> Mapping[str, list[Model]]:
        """What ``js_on_event`` registered, by event. Not to be changed."""
        return self._anchors.js_callbacks

    def on_message(self, msg_type: str, *callbacks: Callable[[Any], Any]) -> None:
        """Call ``callback(data)`` for each message of a type that the browser sends."""
        self._listeners.add_for_message(msg_type, callbacks)

    def remove_on_message(self, msg_type: str, callback: Callable[[Any], Any]) -> None:
        """Take a callback back. Raises ValueError for one that is not registered."""
        self._listeners.remove_for_message(msg_type, callback)

    @property
    def session_callbacks(self) -> list[SessionCallback]:
        """The next-tick, timeout and periodic callbacks that are registered."""
        return self.timers.all()

    def add_next_tick_callback(self, callback: Callable[[], Any]) -> NextTickCallback:
        """Call ``callback()`` once, as soon as possible. The one method that any thread may call."""
        return self.timers.add(NextTickCallback(callback))

    def add_timeout_callback(self, callback: Callable[[], Any], timeout_milliseconds: float) -> TimeoutCallback:
        """Call ``callback()`` once, after so many milliseconds."""
        return self.timers.add(TimeoutCallback(callback, timeout_milliseconds))

    def add_periodic_callback(self, callback: Callable[[], Any], period_milliseconds: float) -> PeriodicCallback:
        """Call ``callback()`` every so many milliseconds; the handle has ``stop`` and ``start``."""
        return self.timers.add(PeriodicCallback(callback, period_milliseconds))

    def remove_next_tick_callback(self, callback: SessionCallback) -> None:
        """Take a callback back. Raises ValueError for one that has run or was removed already."""
        self.timers.remove(callback)

    remove_timeout_callback = remove_next_tick_callback
    remove_periodic_callback = remove_next_tick_callback

    def on_session_destroyed(self, *callbacks: Callable[[Any], Any]) -> None:
        """Call ``callback(session_context)`` when the session of this document ends."""
        self._listeners.add_for_the_end(callbacks)

    def take_destroyed_callbacks(self) -> list[Callable[[Any], Any]]:
        """Return, once, what was registered with ``on_session_destroyed``."""
        return self._listeners.take_for_the_end()
