"""The process that starts a server's workers, and starts another one wherever one ends.

It is forked from the program that made the server, has one thread and no gevent hub, and runs no application code:
what it forks is as clean as it was at the start, and shares the memory of all that was loaded by then.

The program holds the other end of the ``control`` pipe. It writes ``u`` (listen no more) or ``s`` (stop). The
end of the pipe means stop as well: the program is gone, however it ended. In the same way a worker notices the end of
the supervisor, by its `Seat.lifeline`.
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any, Final

from gevent import monkey  # type: ignore[import-untyped]

from ..core.json_text import json_dumps
from .board import Board, Column, WorkerState
from .channel import Channel, Parcel

__all__ = ["Seat", "Supervisor"]

log = logging.getLogger(__name__)

_poll: Final = monkey.get_original("select", "poll")

_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGCHLD)
_STOPPING: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
_LASTING: Final = 10.0  # seconds after which a worker's end is not taken for a sign that the next one ends too
_FIRST_REST: Final = 0.1
_LONGEST_REST: Final = 30.0
_PATIENT_REST: Final = 1.0  # up to this, connections wait for the next worker


@dataclass(frozen=True, slots=True)
class Seat:
    """What a worker is given: its number (from 0), the ways to all workers, what they know of each other, and two
    pipes: ``lifeline`` is what the supervisor's commands come from and ends with it, ``report`` is written to: ``+``
    for ready, or ``-`` and the reason why not."""

    number: int
    channels: list[Channel]
    board: Board
    lifeline: int
    report: int


@dataclass(slots=True)
class _Worker:
    number: int
    pid: int = 0
    began: float = 0.0
    failures: int = 0
    due: float | None = None  # when it is to be started again
    lifeline: int = -1  # ends of pipes
    report: int = -1
    told: bytes = b""
    ready: bool = False


class Supervisor:
    """The parent of the workers.

    Args:
        board: with a row for each worker.
        channels: the ways to them.
        close_listener: closes the listening socket in this process.
        work: is called in each worker, and returns when that is to end.
        control: the pipe to read commands from.
        report: the pipe to write to, once: ``+`` when all workers are ready, or ``-``, the number of one that is not,
            and why, as JSON. It ends with this process.
        patience: seconds that workers have for ending.
    """

    def __init__(
        self, board: Board, channels: list[Channel], close_listener: Callable[[], None],
        work: Callable[[Seat], None], control: int, report: int, patience: float,
    ) -> None:
        self._board = board
        self._channels = channels
        self._close_listener = close_listener
        self._work = work
        self._control = control
        self._report = report
        self._patience = patience
        self._workers = [_Worker(number) for number in range(board.count)]
        self._reported = False
        self._orphaned = False
        self._stopping = False
        self._give_up = 0.0
        self._asked = 0  # how many signals asked for the end
        self._wake_read, self._wake_write = os.pipe()

    def run(self) -> None:
        """Start the workers and look after them until all have ended."""
        os.set_blocking(self._wake_write, False)
        for number in _SIGNALS:
            signal.signal(number, self._signalled)
        signal.set_wakeup_fd(self._wake_write, warn_on_full_buffer=False)
        # Nothing that is there now is looked at by a worker's garbage collector: that would write to it, and the
        # memory would be shared no more.
        gc.collect()
        gc.freeze()
        for worker in self._workers:
            self._start(worker)
        while not (self._stopping and all(worker.pid == 0 for worker in self._workers)):
            self._wait()
            self._reap()
            now = time.monotonic()
            if self._asked and not self._stopping:
                self._stop()
            if self._stopping and (self._asked > 1 or now > self._give_up):
                self._kill()
            for worker in self._workers:
                if worker.due is not None and now >= worker.due and not self._stopping:
                    self._start(worker)

    # -- one worker

    def _start(self, worker: _Worker) -> None:
        lifeline, theirs = os.pipe()
        report, ours = os.pipe()
        worker.due, worker.ready, worker.told, worker.began = None, False, b"", time.monotonic()
        self._board.forget(worker.number)
        self._board.put(worker.number, Column.STATE, WorkerState.STARTING)
        # A signal between the fork and the child's own handlers would be lost.
        with _signals_blocked():
            pid = os.fork()
            if pid == 0:
                self._become(worker, Seat(worker.number, self._channels, self._board, lifeline, ours), (theirs, report))
        os.close(lifeline)
        os.close(ours)
        worker.pid, worker.lifeline, worker.report = pid, theirs, report
        self._board.put(worker.number, Column.PID, pid)

    def _become(self, worker: _Worker, seat: Seat, not_mine: tuple[int, ...]) -> None:
        """In the child: be that worker, and end."""
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            for number in _SIGNALS:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
            for descriptor in (*not_mine, self._control, self._report, self._wake_read, self._wake_write):
                os.close(descriptor)
            for other in self._workers:
                if other.pid:
                    os.close(other.lifeline)
                    os.close(other.report)
            self._work(seat)
            code = 0
        except BaseException:
            log.exception("worker %d failed", worker.number + 1)
        finally:
            _end_process(code)

    def _reap(self) -> None:
        for worker in self._workers:
            if worker.pid:
                pid, status = os.waitpid(worker.pid, os.WNOHANG)
                if pid:
                    self._ended(worker, os.waitstatus_to_exitcode(status))

    def _ended(self, worker: _Worker, code: int) -> None:
        self._hear(worker)  # what it said last
        pid, sessions = worker.pid, self._board.get(worker.number, Column.SESSIONS)
        worker.pid = 0
        os.close(worker.lifeline)
        os.close(worker.report)
        self._board.forget(worker.number)
        self._board.put(worker.number, Column.PID, 0)
        if self._stopping:
            self._board.put(worker.number, Column.STATE, WorkerState.ENDED)
            return
        how = f"signal {-code}" if code < 0 else f"exit code {code}"
        if not self._reported:
            text = worker.told[1:] or json_dumps([f"it ended with {how}", ""])
            self._tell(b"-%d %b" % (worker.number + 1, text))
            self._stop()
            return
        now = time.monotonic()
        worker.failures = 0 if now - worker.began > _LASTING else worker.failures + 1
        rest = min(_FIRST_REST * 2 ** (worker.failures - 2), _LONGEST_REST) if worker.failures > 1 else 0.0
        worker.due = now + rest
        self._board.add(worker.number, Column.RESTARTS)
        log.log(
            logging.ERROR if code else logging.INFO,
            "worker %d (process %d) ended with %s and took %d sessions with it; it is started again in %.1f s",
            worker.number + 1, pid, how, sessions, rest,
        )
        patient = rest <= _PATIENT_REST
        self._board.put(worker.number, Column.STATE, WorkerState.STARTING if patient else WorkerState.RESTING)
        if not patient:
            self._refuse_waiting(worker)

    def _refuse_waiting(self, worker: _Worker) -> None:
        """Close the connections that wait for a worker which is not there for some time."""
        channel = self._channels[worker.number]
        while True:
            try:
                received = channel.receive()
                if isinstance(received, Parcel):
                    os.close(received.descriptor)
            except BlockingIOError:
                return
            except (OSError, ValueError) as error:
                log.error("a connection that waited for worker %d is lost: %s", worker.number + 1, error)

    def _hear(self, worker: _Worker) -> None:
        """Read what a worker reports. At its end the pipe is readable too, and says nothing."""
        os.set_blocking(worker.report, False)
        try:
            worker.told += os.read(worker.report, 65536)
        except BlockingIOError:
            return
        if worker.told == b"+" and not worker.ready:
            worker.ready = True
            self._board.put(worker.number, Column.STATE, WorkerState.SERVING)
            log.info("worker %d serves (process %d)", worker.number + 1, worker.pid)
            if all(other.ready for other in self._workers):
                self._tell(b"+")

    # -- all of them

    def _tell(self, text: bytes) -> None:
        if not self._reported:
            self._reported = True
            os.write(self._report, text)

    def _stop(self) -> None:
        self._stopping = True
        self._give_up = time.monotonic() + self._patience
        self._close_listener()
        for worker in self._workers:
            worker.due = None
            self._board.put(worker.number, Column.STATE, WorkerState.ENDED)
            if worker.pid:
                os.kill(worker.pid, signal.SIGTERM)

    def _kill(self) -> None:
        self._give_up = float("inf")
        self._asked = 0
        for worker in self._workers:
            if worker.pid:
                log.error("worker %d (process %d) does not end; it is killed", worker.number + 1, worker.pid)
                os.kill(worker.pid, signal.SIGKILL)

    def _signalled(self, number: int, frame: FrameType | None) -> None:
        if number in _STOPPING:
            self._asked += 1

    def _wait(self) -> None:
        """Wait for something to do, and do what the program asks for."""
        poll = _poll()
        poll.register(self._wake_read)
        if not self._orphaned:
            poll.register(self._control)
        reports = {worker.report: worker for worker in self._workers if worker.pid and not worker.told}
        for report in reports:
            poll.register(report)
        for descriptor, _ in poll.poll(self._timeout()):
            if descriptor == self._wake_read:
                os.read(self._wake_read, 4096)
            elif descriptor == self._control:
                self._obey(os.read(self._control, 1))
            else:
                self._hear(reports[descriptor])

    def _timeout(self) -> float:
        times = [worker.due for worker in self._workers if worker.due is not None]
        if self._stopping and self._give_up != float("inf"):
            times.append(self._give_up)
        # Not longer than a second, should a child's end have come between the look and the wait.
        return max(0.0, min([time.monotonic() + 1.0, *times]) - time.monotonic()) * 1000 + 1

    def _obey(self, command: bytes) -> None:
        if not command:
            self._orphaned = True
            if self._stopping:  # the program did not want to wait any longer
                self._asked += 2
        if command == b"u":
            self._close_listener()
            for worker in self._workers:
                if worker.pid:
                    os.write(worker.lifeline, command)
        elif not self._stopping:
            self._stop()


@contextmanager
def _signals_blocked() -> Iterator[None]:
    signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)


def _end_process(code: int) -> Any:
    """End this process without what the program registered to be done at its own end."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(code)
