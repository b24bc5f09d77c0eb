"""Several processes that serve the same applications on one port, as the program that has the server sees them."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
import warnings
from collections.abc import Callable
from typing import Any, Final

import gevent  # type: ignore[import-untyped]
from gevent import monkey, socket

from ..core.json_text import json_loads
from ..errors import HandlerError, SettingError
from .board import Board, WorkerStats
from .channel import Channel
from .supervisor import Seat, Supervisor

__all__ = ["Workers", "prepare_worker", "processors", "watch_lifeline"]

log = logging.getLogger(__name__)

_start_thread: Final = monkey.get_original("_thread", "start_new_thread")
_sleep: Final = monkey.get_original("time", "sleep")
_MARGIN: Final = 5.0  # seconds more for the supervisor than for its workers


class Workers:
    """The workers of one server.

    Args:
        count: how many.
        patience: seconds that they have for ending, when they are asked to.

    Raises `SettingError` on a system that cannot fork.
    """

    def __init__(self, count: int, patience: float) -> None:
        if not hasattr(os, "fork"):
            raise SettingError("num_procs: this system cannot fork processes; use 1")
        self._board = Board(count)
        self._patience = patience
        self.exit_code: int | None = None
        """Of the supervisor, once it has ended; negative for a signal that ended it, and 0 for good order."""
        self._pid = 0
        self._control = -1
        self._report = -1

    @property
    def patience(self) -> float:
        """The seconds that a worker has for ending."""
        return self._patience

    @property
    def count(self) -> int:
        """How many there are to be."""
        return self._board.count

    def stats(self) -> list[WorkerStats]:
        """What is known of each."""
        return self._board.stats()

    def start(self, work: Callable[[Seat], None], close_listener: Callable[[], None]) -> None:
        """Fork the supervisor, which forks the workers, and wait until all of them serve. ``work`` is called in each.

        Raises `HandlerError`: one of them could not begin; then none is left.
        """
        control, self._control = os.pipe()
        ours, report = os.pipe()
        channels = [Channel() for _ in range(self.count)]
        if threading.active_count() > 1:
            log.warning(
                "the program has %d threads when its server starts; the worker processes will have none of them, and a "
                "lock that one of them holds stays locked there: start the server first", threading.active_count(),
            )
        with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # Python's own words for the same
            self._pid = os.fork()
        if self._pid == 0:
            _supervise(self._board, channels, close_listener, work, control, report, self._patience,
                       (self._control, ours))
        os.close(control)
        os.close(report)
        for channel in channels:
            channel.close()
        close_listener()
        self._report = ours
        answer = b""
        while (piece := os.read(ours, 65536)) and piece != b"+":
            answer += piece
        if piece == b"+":
            return
        self.stop()
        if not answer:
            raise HandlerError("the supervisor of the workers ended before they were ready")
        number, _, reason = answer[1:].partition(b" ")
        text, detail = json_loads(reason)
        raise HandlerError(f"worker {number.decode()} cannot begin: {text}", detail)

    def unlisten(self) -> None:
        """Have them take no more connections."""
        self._command(b"u")

    def wait(self) -> None:
        """Wait until there are no more workers; for a greenlet."""
        report = os.dup(self._report)  # `stop` closes the other one
        try:
            socket.wait_read(report)
        finally:
            os.close(report)
        while self.alive:  # it has closed its files, and is about to end
            gevent.sleep(0.001)

    @property
    def alive(self) -> bool:
        """Whether there is a supervisor."""
        if self._pid:
            try:
                pid, status = os.waitpid(self._pid, os.WNOHANG)
                if pid:
                    self.exit_code = os.waitstatus_to_exitcode(status)
            except ChildProcessError:  # somebody else was told
                pid = self._pid
            if pid:
                self._pid = 0
        return self._pid != 0

    def stop(self) -> None:
        """End the workers and wait for that. A second call does nothing."""
        if self._control < 0:
            return
        self._command(b"s")
        deadline = time.monotonic() + self._patience + _MARGIN
        pause = 0.001
        while self.alive:
            if time.monotonic() > deadline:
                log.error("the supervisor (process %d) does not end; it is killed", self._pid)
                os.kill(self._pid, signal.SIGKILL)
                deadline = float("inf")
            time.sleep(pause)
            pause = min(2 * pause, 0.05)
        # Not sooner: if it ends while the workers end, because this program was told a second time, these are killed.
        os.close(self._control)
        os.close(self._report)
        self._control = self._report = -1

    def _command(self, command: bytes) -> None:
        if self._control >= 0:
            try:
                os.write(self._control, command)
            except BrokenPipeError:
                log.debug("the supervisor is gone")


def _supervise(
    board: Board, channels: list[Channel], close_listener: Callable[[], None], work: Callable[[Seat], None],
    control: int, report: int, patience: float, not_mine: tuple[int, ...],
) -> Any:
    """In the child: be the supervisor, and end."""
    code = 1
    try:
        for descriptor in not_mine:
            os.close(descriptor)
        # A group of its own: Ctrl-C at a terminal is for the program, which then stops the workers in good order.
        os.setpgid(0, 0)
        _name("supervisor")
        Supervisor(board, channels, close_listener, work, control, report, patience).run()
        code = 0
    except BaseException:
        log.exception("the supervisor failed")
    finally:
        logging.shutdown()
        os._exit(code)


def prepare_worker(number: int) -> None:
    """Make the process that was forked a worker: its own hub, and its number in the log.

    The log has the number as ``%(processName)s``.
    """
    # Away with the program's hub, if it had one, and with all that the program does in it.
    gevent.get_hub().destroy(destroy_loop=True)
    _name(f"worker {number + 1}")


def watch_lifeline(lifeline: int, unlisten: Callable[[], None], patience: float) -> None:
    """End this process when the supervisor is gone. In a real thread, so that it happens whatever the hub does."""

    def watch() -> None:
        while os.read(lifeline, 1):
            unlisten()
        os.kill(os.getpid(), signal.SIGTERM)
        _sleep(patience)
        os._exit(1)

    _start_thread(watch, ())


def _name(name: str) -> None:
    """Name this process, for `logging` (and for those who look into it)."""
    import multiprocessing

    multiprocessing.current_process().name = name


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
