"""``IOLoop``: the gevent hub that a server lives in, for programs that know nothing of gevent.

In a program whose ``socket`` module gevent has patched, the hub is the one of the current thread. In every
other program it runs in a daemon thread of its own, and nothing of the program is patched.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

import gevent  # type: ignore[import-untyped]
from gevent import monkey
from gevent.event import Event  # type: ignore[import-untyped]

from ..errors import LocalError
from .doorbell import Doorbell, get_ident

__all__ = ["IOLoop"]

log = logging.getLogger(__name__)

T = TypeVar("T")


class IOLoop:
    """A hub, in a thread of its own or, with ``own_thread`` false, of the current one.

    ``own_thread`` defaults to what the program is: false where gevent has patched it.
    """

    def __init__(self, own_thread: bool | None = None) -> None:
        if own_thread is None:
            own_thread = not monkey.is_module_patched("socket")
        self.own_thread = own_thread
        self._thread: threading.Thread | None = None
        self._thread_id = get_ident()
        self._bell: Doorbell | None = None
        self._stopped: Any = None
        # What a plain thread waits for in `start`; a greenlet waits for `_stopped`.
        self._finished = threading.Event()

    @property
    def running(self) -> bool:
        """Whether the hub takes work."""
        return self._bell is not None

    @property
    def inside(self) -> bool:
        """Whether the caller is in the hub's thread."""
        return get_ident() == self._thread_id

    def open(self) -> None:
        """Begin to take work; starts the thread, where there is to be one. Returns at once."""
        if self._bell is not None:
            return
        self._finished.clear()
        if not self.own_thread:
            self._thread_id = get_ident()
            self._stopped = Event()
            self._bell = Doorbell()
            return
        ready = threading.Event()
        self._thread = threading.Thread(target=self._main, args=(ready,), name="syncviz-server", daemon=True)
        self._thread.start()
        ready.wait()

    def call(self, work: Callable[[], T]) -> T:
        """Run ``work``, which may block in gevent's way, in the hub's thread; return what it returns.

        Raises what it raises, and `LocalError` where the loop is not running.
        """
        if self._bell is None:
            raise LocalError("the server's loop is not running; call start() first")
        if self.inside:
            return work()
        future: Future[T] = Future()
        self._bell.ring(lambda: gevent.spawn(_settle, future, work))
        return future.result()

    def add_callback(self, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have a function called soon, in a greenlet of the hub. From any thread, also before the start."""
        self.open()
        assert self._bell is not None
        self._bell.ring(lambda: gevent.spawn(_logged, callback, args, kwargs))

    def call_later(self, delay: float, callback: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have a function called after ``delay`` seconds. From any thread."""
        self.open()
        assert self._bell is not None
        self._bell.ring(lambda: gevent.spawn_later(delay, _logged, callback, args, kwargs))

    def start(self) -> None:
        """Wait until `stop` is called: the loop runs meanwhile."""
        self.open()
        if self.own_thread and not self.inside:
            while not self._finished.wait(1.0):  # in steps, so that a signal's handler gets to run everywhere
                pass
        else:
            self._stopped.wait()

    def stop(self) -> None:
        """Let `start` return. From any thread. A loop with a thread of its own goes on until `close`."""
        self._finished.set()
        bell = self._bell
        if bell is not None and not self.own_thread:
            bell.ring(self._stopped.set)

    def stop_soon(self) -> None:
        """As `stop`, for the handler of a signal, which may interrupt any line of the hub's own code."""
        if self.own_thread:
            self._finished.set()
        elif self._bell is not None:
            gevent.get_hub().loop.run_callback_threadsafe(self._stopped.set)

    def close(self) -> None:
        """Take no more work, and end the loop's own thread."""
        bell = self._bell
        if bell is None:
            return
        self.stop()
        if self.own_thread:
            thread = self._thread
            bell.ring(self._stopped.set)
            if thread is not None and not self.inside:
                thread.join()
                self._thread = None
        else:
            self._bell = None
            bell.close()

    def _main(self, ready: threading.Event) -> None:
        hub = gevent.get_hub()
        self._thread_id = get_ident()
        self._stopped = Event()
        bell = self._bell = Doorbell()
        ready.set()
        try:
            self._stopped.wait()
        finally:
            self._bell = None
            bell.close()
            self._finished.set()
            hub.destroy(destroy_loop=True)


def _settle(future: Future[T], work: Callable[[], T]) -> None:
    try:
        value = work()
    except BaseException as error:  # noqa: BLE001 - it is raised again, in the thread that waits
        future.set_exception(error)
    else:
        future.set_result(value)


def _logged(callback: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    try:
        callback(*args, **kwargs)
    except Exception:
        log.exception("a callback of the server's loop failed")
