"""Sockets of connections that have said goodbye, until the server has closed its end.

Who closes a TCP connection first has its port in TIME_WAIT for a minute, and a busy web site would run out of ports: so
the server goes first. It takes 0.2 ms, more if it is busy, which nobody has to wait for: what has ended meanwhile is
closed when the next connection parts, or by the heartbeat.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
from time import monotonic
from typing import Final

from .heartbeat import Heartbeat, heartbeat

__all__ = ["Partings", "partings"]

_PATIENCE: Final = 1.0  # seconds until this side closes first
_MOST: Final = 100  # sockets that wait at once


class Partings:
    """Sockets which nothing more is to be written to. For any thread."""

    def __init__(self, beats: Heartbeat = heartbeat) -> None:
        self._beats = beats
        self._lock = threading.Lock()
        self._waiting: list[tuple[float, socket.socket]] = []

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, sock: socket.socket) -> None:
        """Close a socket when the server has closed it, or does not in time. It is nobody else's from here on."""
        sock.settimeout(0.0)
        self.beat()
        with self._lock:
            self._waiting.append((monotonic() + _PATIENCE, sock))
        self._beats.watch(self)

    def beat(self) -> None:
        """Close what has ended, is late, or is too much."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        now = monotonic()
        kept = [one for one in waiting if not _ended(one[1]) and one[0] > now][-_MOST:]
        for one in set(waiting).difference(kept):
            one[1].close()
        with self._lock:
            self._waiting += kept
            if not self._waiting:
                self._beats.forget(self)

    def close(self) -> None:
        """Close them all now."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        for _, sock in waiting:
            sock.close()

    def begin_anew(self) -> None:
        """Let go of a parent's sockets, in a process after a fork. Another thread may have held the lock."""
        self._lock = threading.Lock()
        self.close()


def _ended(sock: socket.socket) -> bool:
    """Read away what the server still says; tell whether that is all."""
    try:
        while sock.recv(65536):
            pass
    except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
        return False
    except OSError:
        return True
    return True


partings = Partings()
"""The ones of this process."""
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=partings.begin_anew)
