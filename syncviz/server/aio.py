"""asyncio inside gevent: one event loop in one greenlet, for every ``async def`` callback of a hub.

The loop is a plain `asyncio.SelectorEventLoop` on gevent's selector: where asyncio waits for its sockets and
timers, the hub goes on with everything else. What has to be watched (each of these was met and measured):

* While the loop waits, its greenlet is not running, but asyncio keeps "the running loop" for the whole
  thread. It is cleared around the wait, so that other greenlets may use ``asyncio.run``.
* A loop that waits is not woken by ``call_soon`` from another greenlet (it looks like its own thread), only
  by ``call_soon_threadsafe``: nothing here uses another way in.
* ``asyncio.to_thread`` needs real threads even where `threading` is monkey-patched: see `NativeExecutor`.

A coroutine that blocks in gevent's way (``gevent.sleep``) stalls the other coroutines; it can
``await greenlet_call(fn)`` instead.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

import gevent  # type: ignore[import-untyped]
from gevent.event import AsyncResult  # type: ignore[import-untyped]
from gevent.selectors import GeventSelector  # type: ignore[import-untyped]

from .native import NativeExecutor

__all__ = ["AsyncioGreenlet", "greenlet_call", "settle"]

log = logging.getLogger(__name__)

T = TypeVar("T")


class _Selector(GeventSelector):  # type: ignore[misc]
    """Gevent's selector that hides the running loop from the other greenlets while it waits."""

    def select(self, timeout: float | None = None) -> Any:
        running = asyncio.events._get_running_loop()
        asyncio.events._set_running_loop(None)
        try:
            return super().select(timeout)
        finally:
            asyncio.events._set_running_loop(running)


class AsyncioGreenlet:
    """The asyncio loop of this thread's hub; it starts with the first coroutine and ends with `stop`.

    Args:
        executor: where ``asyncio.to_thread`` runs; one of its own if not given, which ends with the loop.
    """

    def __init__(self, executor: NativeExecutor | None = None) -> None:
        self._executor = executor
        self._loop: asyncio.AbstractEventLoop | None = None
        self._greenlet: Any = None

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop, started."""
        if self._loop is None:
            loop = asyncio.SelectorEventLoop(_Selector())
            loop.set_default_executor(self._executor or NativeExecutor())
            self._loop = loop
            # In an empty context: a spawned greenlet keeps its maker's, and with it the current document.
            self._greenlet = contextvars.Context().run(gevent.spawn, _run, loop)
        return self._loop

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end and return what it returns; the calling greenlet waits, others go on.

        The coroutine sees the caller's context variables. What it raises is raised here.
        """
        loop = self.loop
        result = AsyncResult()
        context = contextvars.copy_context()
        tasks: list[asyncio.Task[T]] = []

        def start() -> None:
            task = loop.create_task(coroutine, context=context)
            tasks.append(task)
            task.add_done_callback(result.set)

        loop.call_soon_threadsafe(start)
        try:
            task: asyncio.Task[T] = result.get()
        except BaseException:  # the greenlet was killed: so is what it waits for
            loop.call_soon_threadsafe(_cancel_started, tasks)
            raise
        if task.cancelled():
            raise asyncio.CancelledError("the coroutine was cancelled")
        error = task.exception()
        if error is not None:
            raise error
        return task.result()

    def stop(self) -> None:
        """Cancel what runs, and close the loop. Harmless where none was started."""
        loop, self._loop = self._loop, None
        if loop is None:
            return
        try:
            if not loop.is_closed():
                asyncio.run_coroutine_threadsafe(_cancel_all(), loop).add_done_callback(
                    lambda _: loop.call_soon_threadsafe(loop.stop)
                )
                self._greenlet.join(timeout=5)
        finally:
            if self._greenlet.dead:
                loop.run_until_complete(loop.shutdown_asyncgens())
                if self._executor is None:
                    loop.run_until_complete(loop.shutdown_default_executor())
                loop.close()
            else:
                log.error("a coroutine does not let itself be cancelled; the asyncio loop is left behind")


async def greenlet_call(fn: Callable[..., T], *args: Any, **kwargs: Any) -> T:
    """Call ``fn``, which may block in gevent's way, in a greenlet of its own, and await its result."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def work() -> None:
        try:
            value = fn(*args, **kwargs)
        except BaseException as error:  # noqa: BLE001 - it is raised again, where the future is awaited
            loop.call_soon_threadsafe(settle, future, None, error)
        else:
            loop.call_soon_threadsafe(settle, future, value, None)

    gevent.spawn(work)
    return await future


def settle(future: asyncio.Future[Any], value: Any, error: BaseException | None) -> None:
    """Resolve a future, in its loop's thread, unless nobody waits for it any more."""
    if future.cancelled():
        return
    if error is not None:
        future.set_exception(error)
    else:
        future.set_result(value)


def _run(loop: asyncio.AbstractEventLoop) -> None:
    while True:
        try:
            return loop.run_forever()
        except SystemExit as error:
            # asyncio raises it through the loop as well as in the task: it would end everybody's coroutines,
            # and from a greenlet the process.
            log.warning("a coroutine raised %r; the asyncio loop goes on", error)


def _cancel_started(tasks: list[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()


async def _cancel_all() -> None:
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
