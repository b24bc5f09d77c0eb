"""``Chores``: the callbacks that belong to the server and to no session."""

from __future__ import annotations

import inspect
import logging
import time
from contextvars import Context
from typing import Any

import gevent  # type: ignore[import-untyped]

from ..document.callbacks import PeriodicCallback, SessionCallback, TimeoutCallback
from ..errors import LocalError
from .aio import AsyncioGreenlet
from .doorbell import Doorbell

__all__ = ["Chores"]

log = logging.getLogger("syncviz.callbacks")


class Chores:
    """Calls what `ServerContext` was given, each in a greenlet of its own, in the hub's thread.

    ``add`` and ``remove`` are for any thread, between ``start`` and ``stop``.
    """

    def __init__(self, aio: AsyncioGreenlet) -> None:
        self._aio = aio
        self._bell: Doorbell | None = None
        self._waiting: dict[str, SessionCallback] = {}
        self._asleep: dict[str, Any] = {}
        self._greenlets: set[Any] = set()

    def __len__(self) -> int:
        return len(self._waiting)

    def __contains__(self, callback: SessionCallback) -> bool:
        return self._waiting.get(callback.id) is callback

    def start(self) -> None:
        """Begin to take callbacks."""
        self._bell = Doorbell()

    def stop(self) -> None:
        """End them all; one that runs is interrupted."""
        bell, self._bell = self._bell, None
        self._waiting.clear()
        gevent.killall(list(self._greenlets))
        if bell is not None:
            bell.close()

    def add(self, callback: SessionCallback) -> None:
        """Call a callback from now on, as its kind says. Raises LocalError where no server runs."""
        bell = self._bell
        if bell is None:
            raise LocalError("the server has not been started, or has been stopped; it calls no callbacks")
        self._waiting[callback.id] = callback
        bell.ring(lambda: self._spawn(callback))

    def remove(self, callback: SessionCallback) -> bool:
        """Call a callback no more; one that runs goes on to its end. False where it was not waiting."""
        found = self._waiting.pop(getattr(callback, "id", ""), None) is not None
        bell = self._bell
        if found and bell is not None:
            bell.ring(lambda: self._wake(callback))
        return found

    def _spawn(self, callback: SessionCallback) -> None:
        greenlet = Context().run(gevent.spawn, self._live, callback)
        self._greenlets.add(greenlet)
        greenlet.rawlink(self._greenlets.discard)

    def _wake(self, callback: SessionCallback) -> None:
        sleeper = self._asleep.pop(callback.id, None)
        if sleeper is not None:
            sleeper.kill(block=False)

    def _live(self, callback: SessionCallback) -> None:
        if isinstance(callback, PeriodicCallback):
            period = callback.period / 1000
            deadline = time.monotonic() + period
            while self._sleep(callback, deadline):
                self._call(callback)
                deadline += period
                now = time.monotonic()
                if deadline < now:  # late by several periods: it stays on its grid
                    deadline += (now - deadline) // period * period
        else:
            wait = callback.timeout / 1000 if isinstance(callback, TimeoutCallback) else 0
            if self._sleep(callback, time.monotonic() + wait):
                del self._waiting[callback.id]
                self._call(callback)

    def _sleep(self, callback: SessionCallback, until: float) -> bool:
        """Wait for the time; False where the callback was removed meanwhile."""
        if self._waiting.get(callback.id) is not callback:
            return False
        self._asleep[callback.id] = gevent.getcurrent()
        try:
            gevent.sleep(max(until - time.monotonic(), 0))
        finally:
            self._asleep.pop(callback.id, None)
        return self._waiting.get(callback.id) is callback

    def _call(self, callback: SessionCallback) -> None:
        try:
            outcome = callback.callback()
            if inspect.iscoroutine(outcome):
                self._aio.run(outcome)
        except (Exception, SystemExit) as error:
            log.error("a callback of the server failed: %s: %s", type(error).__name__, error, exc_info=error)
