"""Signs of life for connections whose program is busy elsewhere.

A server drops a peer that has not been heard of for a while. A program that computes for a minute, or a
notebook whose user thinks, is alive all the same, so one thread per process sends an unsolicited pong (RFC
6455, 5.5.3) for it now and then. It claims nothing about what the program has seen, and reads nothing.
"""

from __future__ import annotations

import threading
from typing import Final, Protocol
from weakref import WeakSet

__all__ = ["Beating", "Heartbeat", "heartbeat"]

_INTERVAL: Final = 10.0  # seconds; servers of syncviz wait for 37 unless told otherwise


class Beating(Protocol):
    """What can be kept alive."""

    def beat(self) -> None:
        """Send a sign of life if nobody uses the connection right now. Must not block, nor raise."""


class Heartbeat:
    """Calls ``beat`` of everything that is watched, every ``interval`` seconds.

    The thread starts with the first connection and ends at the next beat without any; with many short
    connections it stays, which is cheaper than one thread for each.
    """

    def __init__(self, interval: float = _INTERVAL) -> None:
        self._interval = interval
        self._lock = threading.Lock()
        self._watched: WeakSet[Beating] = WeakSet()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()

    @property
    def running(self) -> bool:
        """Whether there is a thread at the moment."""
        thread = self._thread
        return thread is not None and thread.is_alive()

    def watch(self, connection: Beating) -> None:
        """Keep this connection alive until `forget`, or until nobody else refers to it."""
        with self._lock:
            self._watched.add(connection)
            if self.running:  # a child process after a fork has no such thread
                return
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._stop,), name="syncviz-client-heartbeat", daemon=True
            )
            self._thread.start()

    def forget(self, connection: Beating) -> None:
        """Leave this connection alone from now on."""
        with self._lock:
            self._watched.discard(connection)

    def stop(self) -> None:
        """End the thread, until the next `watch`."""
        with self._lock:
            thread, self._thread = self._thread, None
            self._stop.set()
        if thread is not None:
            thread.join()

    def _run(self, stop: threading.Event) -> None:
        while not stop.wait(self._interval):
            with self._lock:
                watched = list(self._watched)
                if not watched:
                    self._thread = None
                    return
            for connection in watched:
                connection.beat()
            del watched


heartbeat = Heartbeat()
"""The one of this process."""
