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
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self):
        for line in self.process.stderr:
            self.lines.append(line)

    @property
    def log(self):
        return "".join(self.lines)

    def wait_for(self, pattern, seconds=30):
        """The first match of a pattern in the log."""
        return wait_until(lambda: re.search(pattern, self.log), seconds, lambda: self.log)

    def end(self):
        self.process.kill()
        self.process.wait(10)
        self._thread.join(10)
        self.process.stderr.close()


def wait_until(found, seconds=30, otherwise=lambda: ""):
    """Ask again and again until the answer is true, and return it."""
    deadline = time.monotonic() + seconds
    while not (answer := found()):
        assert time.monotonic() < deadline, otherwise()
        time.sleep(0.05)
    return answer


@contextmanager
def serving(*arguments, port=0, command="serve", environment=None):
    """A running server; `url` is that of its first application."""
    ports = () if port is None else ("--port", str(port))
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "syncviz", command, *ports, *map(str, arguments)],
        stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})},
    )
    running = Serving(process)
    try:
        running.url = running.wait_for(r"serving ((?:https?|unix):\S+)")[1]
        yield running
    finally:
        running.end()
