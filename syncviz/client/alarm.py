"""What wakes a thread that waits at a socket."""

from __future__ import annotations

import logging
import socket
from typing import Self

__all__ = ["Alarm"]

log = logging.getLogger(__name__)


class Alarm:
    """Wakes a thread that waits for ``bell`` to be readable; from any thread, and before the wait as well."""

    def __enter__(self) -> Self:
        self.bell, self._hammer = socket.socketpair()
        self.bell.setblocking(False)
        self._hammer.setblocking(False)
        return self

    def __exit__(self, *error: object) -> None:
        self.bell.close()
        self._hammer.close()

    def ring(self) -> None:
        """Make ``bell`` readable."""
        try:
            self._hammer.send(b"!")
        except BlockingIOError:
            pass  # it is ringing loudly enough
        except OSError:
            log.debug("rung after the end of the loop")

    def silence(self) -> None:
        """Make ``bell`` wait for the next ring."""
        try:
            while self.bell.recv(4096):
                pass
        except BlockingIOError:
            return
