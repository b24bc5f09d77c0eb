"""``NativeExecutor``: threads of the operating system for a hub, whatever is monkey-patched."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Final, TypeVar

import gevent  # type: ignore[import-untyped]
from gevent.threadpool import ThreadPool  # type: ignore[import-untyped]

__all__ = ["NativeExecutor"]

T = TypeVar("T")

_PATIENCE: Final = 1.0


class NativeExecutor(ThreadPoolExecutor):
    """Runs blocking work in operating-system threads, patched or not, and gives genuine futures.

    It is a `ThreadPoolExecutor` by name only, because asyncio insists on one as its default; its threads are
    gevent's own. `submit` is for the hub's thread and never waits; the futures are resolved there as well.
    """

    def __init__(self, max_workers: int = 10) -> None:
        super().__init__(max_workers=1)  # starts no thread before the first submit, which never comes here
        self._native: Any = None  # made in the hub's thread, to which it belongs
        self.size = max_workers
        self._free = max_workers
        self._backlog: deque[tuple[Future[Any], Callable[[], Any]]] = deque()

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        future: Future[T] = Future()
        # Not given to gevent's pool while that is busy: it would make the caller, asyncio's loop say, wait.
        self._backlog.append((future, partial(fn, *args, **kwargs)))
        self._feed()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        while cancel_futures and self._backlog:
            self._backlog.popleft()[0].cancel()
        if self._native is not None:
            with gevent.Timeout(None if wait else _PATIENCE, False):
                self._native.kill()  # waits for what runs
        super().shutdown(wait=wait, cancel_futures=cancel_futures)

    def _feed(self) -> None:
        if self._native is None:
            self._native = ThreadPool(self.size)
        while self._free and self._backlog:
            future, work = self._backlog.popleft()
            if future.set_running_or_notify_cancel():
                self._free -= 1
                # Only rawlink runs in the hub without a greenlet.
                self._native.spawn(_outcome, work).rawlink(partial(self._finished, future))

    def _finished(self, future: Future[Any], result: Any) -> None:
        self._free += 1
        value, error = result.value if result.successful() else (None, result.exception)
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(value)
        self._feed()


def _outcome(work: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    """What a call gave: a value or an exception, caught so that gevent does not print it."""
    try:
        return work(), None
    except BaseException as error:  # noqa: BLE001 - it is raised again, where the future is awaited
        return None, error
