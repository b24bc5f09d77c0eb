"""Child processes of a benchmark: start, watch, read CPU time and memory from the kernel, stop for certain.

Every child leads a process group of its own and asks the kernel to be killed when the runner dies, so nothing
is left behind by Ctrl-C, a failed row or a killed runner.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

__all__ = ["ChildFailed", "ChildProcess", "Memory", "free_port", "install_signal_handlers", "parse_smaps"]

_TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)
_live: set[ChildProcess] = set()


class ChildFailed(RuntimeError):
    """A child process did not start, or ended on its own while it was needed."""


@dataclass(frozen=True)
class Memory:
    """Resident memory of a process tree, in bytes: ``rss`` as such, ``pss`` with shared pages divided."""

    rss: int
    pss: int


class ChildProcess:
    """One child with all its descendants, its output kept in a temporary file for error reports.

    ``command`` is the argument vector, ``environment`` is laid over the runner's own.
    """

    def __init__(self, command: Sequence[str], *, environment: Mapping[str, str] | None = None) -> None:
        self.command = list(command)
        self._log: IO[bytes] = tempfile.TemporaryFile(prefix="syncviz-bench-")  # noqa: SIM115 see stop()
        try:
            self._popen = subprocess.Popen(
                self.command,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=self._log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_die_with_parent,  # noqa: PLW1509 the runner has no threads
            )
        except OSError as error:
            self._log.close()
            raise ChildFailed(f"cannot start {self.command[0]}: {error}") from error
        _live.add(self)

    @property
    def pid(self) -> int:
        """Process id of the child, which is also the id of its process group."""
        return self._popen.pid

    def wait_until(self, ready: Callable[[], bool], *, timeout: float = 30.0, poll: float = 0.02) -> None:
        """Poll ``ready`` until it is true; ChildFailed when the child ends or ``timeout`` seconds pass."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            self.check()
            if ready():
                return
            time.sleep(poll)
        raise ChildFailed(f"not ready within {timeout:g} s: {' '.join(self.command)}\n{self.log_tail()}")

    def check(self) -> None:
        """Raise ChildFailed, with the end of the child's output, if the child has ended."""
        status = self._popen.poll()
        if status is not None:
            raise ChildFailed(f"ended with status {status}: {' '.join(self.command)}\n{self.log_tail()}")

    def log_tail(self, size: int = 4000) -> str:
        """The last ``size`` bytes that the child wrote to stdout and stderr."""
        if self._log.closed:
            return ""
        end = os.fstat(self._log.fileno()).st_size
        # pread: the child shares our file offset, which must stay where its next write belongs
        tail = os.pread(self._log.fileno(), size, max(0, end - size))
        return tail.decode("utf-8", "replace")

    def tree(self) -> list[int]:
        """Process ids of the child and of all its living descendants."""
        found = [self.pid]
        for pid in found:  # grows while it is walked: breadth first
            with contextlib.suppress(OSError):
                for task in os.listdir(f"/proc/{pid}/task"):
                    children = Path(f"/proc/{pid}/task/{task}/children").read_text()
                    found.extend(int(child) for child in children.split())
        return found

    def cpu_seconds(self) -> float:
        """CPU time (s) used so far by the whole tree, user and system, with children that were waited for.

        Living processes are read from their kernel CPU clock: utime + stime of ``/proc/<pid>/stat`` in
        nanoseconds instead of ticks of 10 ms. Ended descendants come from cutime + cstime, in ticks.
        """
        total = 0.0
        for pid in self.tree():
            try:
                total += time.clock_gettime(
                    (~pid << 3) | 2
                )  # clock_getcpuclockid(3): per-process, CPUCLOCK_SCHED
                total += _waited_children_seconds(Path(f"/proc/{pid}/stat").read_bytes())
            except OSError:
                if pid == self.pid:
                    self.check()
                    raise
                # a descendant that has just ended is in its parent's cutime from now on
        return total

    def memory(self) -> Memory:
        """Resident memory of the whole tree now, from ``/proc/<pid>/smaps_rollup``."""
        rss = pss = 0
        for pid in self.tree():
            try:
                one = parse_smaps(Path(f"/proc/{pid}/smaps_rollup").read_text())
            except OSError:
                if pid == self.pid:
                    self.check()
                    raise
                continue
            rss, pss = rss + one.rss, pss + one.pss
        return Memory(rss=rss, pss=pss)

    def wait(self, timeout: float) -> str:
        """Wait for the child to end by itself and return its output; ChildFailed on failure or time-out."""
        try:
            status = self._popen.wait(timeout)
        except subprocess.TimeoutExpired as error:
            raise ChildFailed(f"still running after {timeout:g} s: {' '.join(self.command)}") from error
        if status != 0:
            self.check()
        return self.log_tail(1_000_000)

    def stop(self, *, grace: float = 2.0) -> None:
        """End the whole group: SIGTERM, ``grace`` seconds, then SIGKILL. Safe to call twice.

        When it returns, none of the processes that were there runs any more; ChildFailed where one survives.
        """
        if self not in _live:
            return
        family = self.tree()
        _signal_group(self.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._popen.wait(grace)
        _signal_group(
            self.pid, signal.SIGKILL
        )  # stragglers of the group, also after a clean end of the leader
        self._popen.wait(5.0)
        self._log.close()
        _live.discard(self)
        # SIGKILL is delivered at once and carried out when the process is next scheduled
        deadline = time.monotonic() + 5.0
        while survivors := [pid for pid in family if _is_running(pid)]:
            if time.monotonic() > deadline:
                raise ChildFailed(f"processes {survivors} of {' '.join(self.command)} survive SIGKILL")
            time.sleep(0.005)

    def __enter__(self) -> ChildProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def free_port() -> int:
    """A TCP port on the loopback that is free right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def parse_smaps(text: str) -> Memory:
    """Read the Rss and Pss lines (kB) of a ``smaps_rollup`` file; raise ValueError where one is missing."""
    values: dict[str, int] = {}
    for line in text.splitlines():
        name, _, rest = line.partition(":")
        if name in ("Rss", "Pss"):
            values[name] = int(rest.split()[0]) * 1024
    if len(values) != 2:
        raise ValueError(f"smaps_rollup without Rss and Pss: {text[:200]!r}")
    return Memory(rss=values["Rss"], pss=values["Pss"])


def install_signal_handlers() -> None:
    """Let SIGTERM and SIGHUP unwind like Ctrl-C does, so that every ``finally`` stops its children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # background jobs of a shell ignore it
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _raise_exit)


def _raise_exit(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def _die_with_parent() -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _waited_children_seconds(stat: bytes) -> float:
    fields = _fields(stat)
    return (int(fields[13]) + int(fields[14])) / _TICKS_PER_SECOND


def _is_running(pid: int) -> bool:
    """Tell whether a process is there and not just waiting for its parent (or init) to collect it."""
    try:
        return _fields(Path(f"/proc/{pid}/stat").read_bytes())[0] not in (b"Z", b"X")
    except (FileNotFoundError, ProcessLookupError):
        return False


def _fields(stat: bytes) -> list[bytes]:
    # the command name may hold spaces and parentheses: count fields from the last ")" (proc_pid_stat(5))
    return stat[stat.rindex(b")") + 2 :].split()


def _signal_group(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, number)


@atexit.register
def _stop_all() -> None:
    for child in list(_live):
        child.stop(grace=0.5)
