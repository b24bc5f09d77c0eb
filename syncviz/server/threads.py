"""Real threads and processes for work that would keep everybody waiting.

A callback that computes, or waits for something that gevent knows nothing of, holds the hub, and with it all
sessions. One line sends such work elsewhere; the session waits for the result, the others go on:

    result = run_in_thread(load, name)            # waits outside of Python, or is called from a library
    result = run_in_process(simulate, 10_000)     # computes in Python: another interpreter, another processor

In ``async def`` callbacks: ``await asyncio.to_thread(load, name)`` and
``await loop.run_in_executor(process_pool(), simulate, 10_000)``. A whole callback goes to a thread by

    @in_thread
    def move(attr, old, new):
        result = load(new)
        curdoc().add_next_tick_callback(partial(show, result))

It holds no document lock then, so its own session goes on as well; what changes the document belongs into a
next-tick callback.
"""

from __future__ import annotations

import asyncio
import contextvars
import functools
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ClassVar, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

import gevent  # type: ignore[import-untyped]
from gevent._hub_local import get_hub_if_exists  # type: ignore[import-untyped]
from gevent.event import AsyncResult  # type: ignore[import-untyped]

from ..document.locking import without_document_lock
from ..errors import LocalError
from .native import NativeExecutor
from .processes import ProcessExecutor

__all__ = ["Pools", "in_thread", "process_pool", "run_in_process", "run_in_thread", "thread_pool"]

P = ParamSpec("P")
T = TypeVar("T")


class Pools:
    """The threads and processes that one hub's callbacks may use. Both are started when they are needed.

    Args:
        threads: how many there may be; further work waits for a free one.
        processes: how many there may be; None for one per processor.
    """

    _of_hubs: ClassVar[WeakKeyDictionary[Any, Pools]] = WeakKeyDictionary()

    def __init__(self, threads: int = 40, processes: int | None = None) -> None:
        self.threads = NativeExecutor(threads)
        self.processes = ProcessExecutor(processes)
        self.after_work: Callable[[], None] | None = None
        """Called in the thread when `run_in_thread` or `in_thread` is done there: to give back what it borrowed."""

    def start(self) -> None:
        """Be the pools of this thread's hub."""
        self._of_hubs.setdefault(gevent.get_hub(), self)

    def stop(self) -> None:
        """Let go of both. Work in a thread goes on to its end, work in a process is ended."""
        if self._of_hubs.get(gevent.get_hub()) is self:
            del self._of_hubs[gevent.get_hub()]
        self.threads.shutdown(wait=False)
        self.processes.shutdown(wait=False, cancel_futures=True)

    def work(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Call ``fn``, then `after_work`."""
        try:
            return fn(*args, **kwargs)
        finally:
            if self.after_work is not None:
                self.after_work()

    @classmethod
    def here(cls) -> Pools:
        """The pools of this thread's hub. Raises LocalError where no server runs in this thread."""
        hub = get_hub_if_exists()
        found = cls._of_hubs.get(hub) if hub is not None else None
        if found is None:
            raise LocalError("no server runs in this thread; its pools are for callbacks in the server's own")
        return found


def thread_pool() -> Executor:
    """The server's threads, for ``loop.run_in_executor`` and ``submit``."""
    return Pools.here().threads


def process_pool() -> Executor:
    """The server's processes, for ``loop.run_in_executor`` and ``submit``. What goes there and comes back is
    pickled, and the function has to be in a module that can be imported."""
    return Pools.here().processes


def run_in_thread(fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call ``fn`` in a thread of the operating system and return what it returns; the session that calls waits,
    all others go on. ``fn`` sees the caller's context variables; it must not change a document.

    Raises what ``fn`` raises. Called from elsewhere than a server's callback, ``fn`` is called here.
    """
    hub = get_hub_if_exists()
    pools = Pools._of_hubs.get(hub) if hub is not None else None
    if pools is None:
        return fn(*args, **kwargs)
    context = contextvars.copy_context()
    work: Callable[[], T] = functools.partial(pools.work, fn, *args, **kwargs)
    return _wait(pools.threads.submit(lambda: context.run(work)), "asyncio.to_thread")


def run_in_process(fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Call ``fn`` in a process of the server's pool and return what it returns; the session that calls waits,
    all others go on. ``fn`` is a function of a module that can be imported (one beside the program, not the
    program itself); arguments and result are pickled.

    Raises what ``fn`` raises, and LocalError for what cannot be sent, or where the process died.
    """
    return _wait(Pools.here().processes.submit(fn, *args, **kwargs), "loop.run_in_executor with process_pool()")


def in_thread(callback: Callable[P, Any]) -> Callable[P, Any]:
    """Let a callback run in a thread, without the document lock. ``curdoc()`` gives it the document's unlocked
    form: ``add_next_tick_callback`` is what it may use of that."""

    @functools.wraps(callback)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> Any:
        return run_in_thread(callback, *args, **kwargs)

    return without_document_lock(wrapper)


def _wait(future: Future[T], otherwise: str) -> T:
    if asyncio.events._get_running_loop() is not None:
        future.cancel()
        raise LocalError(f"this would stop all coroutines until it is done; in `async def` use {otherwise}")
    if not future.done():
        hub, done = gevent.get_hub(), AsyncResult()
        future.add_done_callback(lambda _: hub.loop.run_callback_threadsafe(done.set))
        done.get()
    return future.result()
