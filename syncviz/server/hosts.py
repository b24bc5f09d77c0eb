"""The event loop of a program that a server is a guest of: Tornado's or asyncio's (Jupyter, a Tornado application).

The server's own work stays in its hub, in a thread of its own; the program's loop is not blocked by it, and not needed
for it. What the program schedules by ``server.io_loop.add_callback`` runs in the program's loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Protocol

from ..errors import SettingError
from .ioloop import IOLoop

__all__ = ["Host", "host_of", "stop_soon"]


class Host(Protocol):
    """A program's loop, in Tornado's words."""

    def add_callback(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have a function called soon; from any thread."""

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> object:
        """Have a function called after ``delay`` seconds; from the loop's thread."""

    def start(self) -> None:
        """Run until `stop`."""

    def stop(self) -> None:
        """Let `start` return; from the loop's thread."""


def stop_soon(host: Host) -> None:
    """Stop a loop, from a signal's handler: one that waits for its sockets has to be woken."""
    loop = getattr(host, "asyncio_loop", None)
    schedule = host.add_callback if loop is None else loop.call_soon_threadsafe
    schedule(host.stop)


class _AsyncioHost:
    """An asyncio loop in Tornado's words."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.asyncio_loop = loop

    def add_callback(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        self.asyncio_loop.call_soon_threadsafe(lambda: self._run(callback, args, kwargs))

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        loop = self.asyncio_loop
        loop.call_soon_threadsafe(lambda: loop.call_later(delay, lambda: self._run(callback, args, kwargs)))

    def start(self) -> None:
        self.asyncio_loop.run_forever()

    def stop(self) -> None:
        self.asyncio_loop.stop()

    def _run(self, callback: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        outcome = callback(*args, **kwargs)  # what it raises is asyncio's to report
        if asyncio.iscoroutine(outcome):
            task = self.asyncio_loop.create_task(outcome)
            _tasks.add(task)
            task.add_done_callback(_tasks.discard)


_tasks: set[asyncio.Task[Any]] = set()
"""asyncio itself holds tasks weakly."""


def host_of(io_loop: object) -> Host | None:
    """The program's loop behind the keyword ``io_loop``; None where that is none, or an `IOLoop` of ours.

    Raises `SettingError` for anything else.
    """
    if io_loop is None or isinstance(io_loop, IOLoop):
        return None
    if isinstance(io_loop, asyncio.AbstractEventLoop):
        return _AsyncioHost(io_loop)
    if all(callable(getattr(io_loop, name, None)) for name in ("add_callback", "call_later", "start", "stop")):
        return io_loop  # type: ignore[return-value]
    raise SettingError(
        f"io_loop: expected syncviz's IOLoop, a Tornado IOLoop or an asyncio loop, got {io_loop!r}"
    )
