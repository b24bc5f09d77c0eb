"""Drives ``worker_site.py``; can say which worker a connection lands on, whoever the kernel would have woken."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")

SITE = Path(__file__).with_name("worker_site.py")


def until(what: Callable[[], T], seconds: float = 30) -> T:
    """What ``what`` returns, as soon as it is true."""
    deadline = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < deadline, what
        time.sleep(0.01)
    return found


def running(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


class Site:
    """The program and its workers."""

    def __init__(self, place: Path, **options: Any) -> None:
        self.place = place
        command = [sys.executable, "-W", "error", str(SITE), json.dumps({"place": str(place), **options})]
        with open(place / "log", "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, start_new_session=True
            )
        self.began = self.answer()
        self.url = self.began.get("url", "")
        self.port = int(self.url.rpartition(":")[2]) if self.url.startswith("http") else 0
        self._seen: set[int] = {self.process.pid}
        if self.url:
            self._seen |= {self.began["supervisor"], *self.pids()}

    def answer(self) -> Any:
        assert select.select([self.process.stdout], [], [], 60)[0], self.log()
        line = self.process.stdout.readline()
        assert line, self.log()
        return json.loads(line)

    def ask(self, command: str) -> Any:
        self.process.stdin.write(command.encode() + b"\n")
        self.process.stdin.flush()
        return self.answer()

    def log(self) -> str:
        return (self.place / "log").read_text()

    def stats(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("stats")
        self._seen |= {row["pid"] for row in found if row["pid"]}
        return found

    def pids(self) -> list[int]:
        return [row["pid"] for row in self.stats()]

    def notes(self, what: str) -> list[int]:
        """The processes that left this note."""
        path = self.place / "notes"
        lines = path.read_text().splitlines() if path.exists() else []
        return [int(line.rpartition(" ")[2]) for line in lines if line.rpartition(" ")[0] == what]

    def sum(self, column: str) -> int:
        return sum(row[column] for row in self.stats())

    def begin(self, work: Callable[[], T]) -> Future[T]:
        """Do ``work`` in a thread."""
        threads = ThreadPoolExecutor(1)
        result = threads.submit(work)
        threads.shutdown(wait=False)
        return result

    def landing(self, pid: int, work: Callable[[], T], *signs: Callable[[], Any]) -> Future[T]:
        """Begin to do ``work``, whose first connection is accepted by that worker and by no other; return when it has
        been passed on, or is over, or one of ``signs`` is there."""
        others = [other for other in self.pids() if other not in (pid, 0)]
        before = self.sum("passed_on")
        for other in others:
            os.kill(other, signal.SIGSTOP)
        try:
            result = self.begin(work)
            until(lambda: result.done() or self.sum("passed_on") > before or any(sign() for sign in signs))
        finally:
            for other in others:
                os.kill(other, signal.SIGCONT)
        return result

    def via(self, pid: int, work: Callable[[], T]) -> T:
        """Do ``work``, whose first connection is accepted by that worker and by no other."""
        return self.landing(pid, work).result(30)

    def elsewhere(self, pid: int, work: Callable[[], T]) -> T:
        """Do ``work`` with a connection that some other worker accepts, and passes on."""
        before = self.sum("passed_on")
        found = self.via(next(other for other in self.pids() if other != pid), work)
        assert self.sum("passed_on") > before
        return found

    def gone(self) -> bool:
        return not any(running(pid) for pid in self._seen)

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.communicate()
        for pid in self._seen:  # a stopped one, when a test has failed, would stay
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
        until(self.gone)


@contextlib.contextmanager
def site(place: Path, **options: Any) -> Iterator[Site]:
    options.setdefault("num_procs", 2)
    running_site = Site(place, **options)
    try:
        yield running_site
    finally:
        running_site.close()

