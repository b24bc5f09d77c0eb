"""``Doorbell``: how other threads have something done in a hub; and how a greenlet lets the hub go on."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from typing import Final

import gevent  # type: ignore[import-untyped]
from gevent import monkey

__all__ = ["Doorbell", "get_ident", "give_way"]

log = logging.getLogger(__name__)

get_ident: Final[Callable[[], int]] = monkey.get_original("_thread", "get_ident")
"""Which thread of the operating system this is, also where `threading` is patched to mean greenlets."""


def give_way() -> None:
    """Let the hub look at sockets and timers. ``gevent.sleep(0)`` would not: of those who call it, up to fifty
    get their next turn before that (measured: a stall of 100 ms for pieces of 2 ms)."""
    gevent.sleep(1e-6)


class Doorbell:
    """Lets any thread have a function called in the hub of the thread that made the bell."""

    def __init__(self) -> None:
        self._thread = get_ident()
        self._rung: deque[Callable[[], None]] = deque()
        self._watcher = gevent.get_hub().loop.async_()
        self._watcher.start(self._answer)

    def ring(self, work: Callable[[], None]) -> None:
        """Call ``work``, which must not block, in the hub; at once where this is the hub's thread."""
        if get_ident() == self._thread:
            work()
            return
        self._rung.append(work)
        self._watcher.send()

    def close(self) -> None:
        """Stop; what rings later is not heard."""
        self._watcher.stop()
        self._watcher.close()

    def _answer(self) -> None:
        for _ in range(len(self._rung)):
            try:
                self._rung.popleft()()
            except Exception:
                log.exception("work that another thread handed over failed")
