"""A sidecar that begins with the first request: for WSGI servers that fork after they have called us."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Iterable
from typing import Any

from gevent.lock import RLock  # type: ignore[import-untyped]

from .sidecar import Sidecar

__all__ = ["StartedByFirstRequest"]


class StartedByFirstRequest:
    """WSGI middleware that starts a sidecar, in the process and on the hub that get the first request, and stops it
    when that process ends.

    Args:
        sidecar: not started.
        otherwise: the application.
    """

    def __init__(self, sidecar: Sidecar, otherwise: Callable[..., Iterable[bytes]]) -> None:
        self._sidecar = sidecar
        self._otherwise = otherwise
        self._lock = RLock()
        self._started = False

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not self._started:
            with self._lock:  # the hooks of applications may wait
                if not self._started:
                    self._sidecar.start()
                    self._started = True
                    atexit.register(self._sidecar.stop)
        return self._otherwise(environ, start_response)
