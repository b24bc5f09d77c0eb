"""``ProcessExecutor``: other interpreters for what computes, started in a way that is safe beside gevent."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from ..errors import LocalError

__all__ = ["ProcessExecutor"]

T = TypeVar("T")


class ProcessExecutor(Executor):
    """A pool of processes that starts with its first work, and anew where one of them died.

    None is a fork of this process, whose threads and hub would not survive that: a server forks them that runs
    nothing of the program (``spawn`` where there is no such thing). They end with this process, also where it is
    killed.

    Args:
        max_workers: how many there may be; None for one per processor.
    """

    def __init__(self, max_workers: int | None = None) -> None:
        self.size = max_workers or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None
        self._broken: ProcessPoolExecutor | None = None
        self._generation = 0
        self._broken_generation = -1
        self._closed = False

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """Have ``fn(*args, **kwargs)`` called in one of the processes.

        Raises LocalError for what cannot be sent there, and after `shutdown`. The future has what ``fn`` raised,
        or LocalError where the process died or the result cannot be sent back.
        """
        if self._closed:
            raise LocalError("the server has been stopped; its processes take no more work")
        data = _packed(fn, args, kwargs)
        result: Future[T] = Future()
        result.set_running_or_notify_cancel()
        try:
            inner = self._running().submit(_call, data)
        except BrokenProcessPool:
            self._broken_generation = self._generation
            inner = self._running().submit(_call, data)
        generation = self._generation

        def finished(done: Future[bytes]) -> None:
            try:
                result.set_result(pickle.loads(done.result()))  # noqa: S301 - from our own child
            except BrokenProcessPool as error:
                self._broken_generation = generation
                died = LocalError(f"the process that ran {_name(fn)} died (out of memory, or a crash in a library)")
                died.__cause__ = error
                result.set_exception(died)
            except BaseException as error:  # noqa: BLE001 - it is raised again, where the future is awaited
                result.set_exception(error)

        inner.add_done_callback(finished)
        return result

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work. With ``cancel_futures`` what runs is ended."""
        self._closed = True
        pool, self._pool = self._pool, None
        if pool is None:
            return
        children = list((getattr(pool, "_processes", None) or {}).values())
        pool.shutdown(wait=wait and not cancel_futures, cancel_futures=cancel_futures)
        if cancel_futures:
            for child in children:
                child.terminate()

    def _running(self) -> ProcessPoolExecutor:
        if self._pool is not None and self._broken_generation == self._generation:
            # Kept until the next one breaks: its thread may be at work with the lock that letting go of it takes.
            self._broken, self._pool = self._pool, None
        if self._pool is None:
            self._generation += 1
            methods = multiprocessing.get_all_start_methods()
            method = "forkserver" if "forkserver" in methods else "spawn"
            self._pool = ProcessPoolExecutor(
                self.size, mp_context=multiprocessing.get_context(method), initializer=_end_with_the_parent
            )
        return self._pool


def _packed(fn: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bytes:
    module = str(getattr(fn, "__module__", ""))
    if module.startswith("syncviz_app_") or module == "__main__":
        raise LocalError(
            f"{_name(fn)} is part of the program itself, which another process cannot import; put it into a module"
            " beside the program and import it from there (not relatively)"
        )
    try:
        return pickle.dumps((fn, args, kwargs))
    except Exception as error:
        what = f"{_name(fn)} and what it is called with"
        raise LocalError(f"{what} cannot be sent to another process: {error}") from error


def _name(fn: Callable[..., Any]) -> str:
    return getattr(fn, "__qualname__", None) or repr(fn)


# What follows runs in the child.


def _call(data: bytes) -> bytes:
    fn, args, kwargs = pickle.loads(data)  # noqa: S301 - from our own parent
    try:
        value = fn(*args, **kwargs)
    except Exception as error:
        try:
            pickle.loads(pickle.dumps(error))  # noqa: S301
        except Exception:  # noqa: BLE001 - the parent could not read it, and would take the pool for broken
            raise LocalError(f"{type(error).__name__}: {error}") from None
        raise
    try:
        return pickle.dumps(value)
    except Exception as error:  # noqa: BLE001
        raise LocalError(f"what {_name(fn)} returned cannot be sent back: {error}") from None


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    os._exit(1)
