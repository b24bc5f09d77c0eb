"""Looking after a sidecar's process: one of a site's processes does, whichever has the lock."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Final

from .locks import lock_path, try_lock

__all__ = ["Keeper"]

log = logging.getLogger(__name__)

_FIRST_DELAY: Final = 0.2  # seconds until a sidecar that ended is started again; doubled while that goes on
_LONGEST_DELAY: Final = 30.0
_LIVED: Final = 10.0  # seconds after which an end is no sign that it cannot run at all
_LOOK: Final = 0.25  # seconds between two looks at the child, and two tries for the lock
_GOODBYE: Final = 15.0  # more than `syncviz serve` gives its callbacks


class Keeper:
    """Runs a command for as long as this process has the lock, and starts it again when it ends.

    Args:
        url: the sidecar's address; processes with the same one share a lock.
        command: arguments of a Python interpreter if the first begins with ``-``, else a program and its own.
        environment: is added to this process's.

    The child gets a pipe whose other end is here, and ends when that closes (`syncviz.site.lifeline`): so it does not
    outlive a site that was killed.
    """

    def __init__(self, url: str, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._url = url
        self._command = list(command)
        self._environment = {**os.environ, **environment}
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self.manages = False
        self.trouble = ""
        """How the sidecar ended when it last did, for error messages."""

    @property
    def child_pid(self) -> int | None:
        """The running child's process id."""
        child = self._child
        return None if child is None or child.poll() is not None else child.pid

    def start(self) -> None:
        """Begin, in a thread."""
        self._thread = threading.Thread(target=self._keep, name="syncviz-keeper", daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until `stop`."""
        self._stopping.wait(seconds)

    def stop(self) -> None:
        """End the child, if it is ours, and wait for that."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(_GOODBYE + 5)

    def _keep(self) -> None:
        with open(lock_path(self._url), "ab") as lock:
            while not try_lock(lock):
                if self._stopping.wait(_LOOK):
                    return
            self.manages = True
            log.info("this process looks after the sidecar at %s", self._url)
            try:
                self._keep_running()
            finally:
                self.manages = False

    def _keep_running(self) -> None:
        delay = _FIRST_DELAY
        while not self._stopping.is_set():
            began = monotonic()
            try:
                code = self._run_once()
            except OSError as error:
                self.trouble = f"{self._command[0]} cannot be started: {error}"
            else:
                if self._stopping.is_set():
                    return
                self.trouble = f"it ended with exit status {code}; its log says why"
            if monotonic() - began > _LIVED:
                delay = _FIRST_DELAY
            log.error("the sidecar at %s: %s; next try in %.1f seconds", self._url, self.trouble, delay)
            self._stopping.wait(delay)
            delay = min(delay * 2, _LONGEST_DELAY)

    def _run_once(self) -> int:
        """Run the child to its end, or until `stop`; return its exit status."""
        words = self._command
        program = [sys.executable, *words] if words[0].startswith("-") else words
        # In a session of its own: Ctrl-C in a terminal reaches the site, which then ends the sidecar in good order.
        with subprocess.Popen(  # noqa: S603 - the site's own command
            [sys.executable, "-m", "syncviz.site.lifeline", *program],
            stdin=subprocess.PIPE, env=self._environment, start_new_session=True,
        ) as child:
            self._child = child
            try:
                while child.poll() is None and not self._stopping.wait(_LOOK):
                    pass
            finally:
                self._child = None
                _end(child)
        return child.returncode


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is not None:
        return
    if child.stdin is not None:
        child.stdin.close()
    try:
        child.wait(_GOODBYE)
    except subprocess.TimeoutExpired:
        log.warning("the sidecar %d does not end; it is killed", child.pid)
        os.killpg(child.pid, signal.SIGKILL)
        child.wait()
