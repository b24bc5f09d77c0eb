"""`syncviz serve` as a process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from contextlib import contextmanager


class Serving:
    """A running process; its log is read as it comes."""

    def __init__(self, process):
        self.process = process
        self.lines = []
        self.printed = []
        self._threads = [
            threading.Thread(target=self._read, args=arguments)
            for arguments in ((process.stderr, self.lines), (process.stdout, self.printed))
        ]
        for thread in self._threads:
            thread.start()

    def _read(self, stream, lines):
        for line in stream:
            lines.append(line)

    @property
    def output(self):
        return "".join(self.printed)

    @property
    def log(self):
        return "".join(self.lines)

    def wait_for(self, pattern, seconds=30):
        """The first match of a pattern in the log."""
        return wait_until(lambda: re.search(pattern, self.log), seconds, lambda: self.log)

    def end(self):
        self.process.kill()
        self.process.wait(10)
        for thread in self._threads:
            thread.join(10)
        self.process.stderr.close()
        self.process.stdout.close()


def wait_until(found, seconds=30, otherwise=lambda: ""):
    """Ask again and again until the answer is true, and return it."""
    deadline = time.monotonic() + seconds
    while not (answer := found()):
        assert time.monotonic() < deadline, otherwise()
        time.sleep(0.05)
    return answer


@contextmanager
def serving(*arguments, port=0, program=None, environment=None):
    """A running server; `url` is that of its first application. `program` stands for `syncviz serve`."""
    program = program or [sys.executable, "-W", "error", "-m", "syncviz", "serve"]
    ports = () if port is None else ("--port", str(port))
    process = subprocess.Popen(
        [*map(str, program), *ports, *map(str, arguments)],
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})},
    )
    running = Serving(process)
    try:
        running.url = running.wait_for(r"serving ((?:https?|unix):\S+)")[1]
        yield running
    finally:
        running.end()
