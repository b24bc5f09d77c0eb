"""What a server writes into its log: the set-up for the command line, and the lines about its own state."""

from __future__ import annotations

import logging
import os
import resource
import sys
from typing import TYPE_CHECKING, Final

from ..errors import SettingError

if TYPE_CHECKING:
    from .option import Values
    from .sidecar import Sidecar

__all__ = ["log_memory", "log_stats", "set_up_logging"]

log = logging.getLogger(__name__)

_LEVELS: Final = {
    "trace": 5, "debug": 10, "info": 20, "warning": 30, "warn": 30, "error": 40, "critical": 50, "fatal": 50,
}


def set_up_logging(values: Values) -> None:
    """Have the log written as the options say; of several processes each has its name in its lines. A program that
    has set up its logging already keeps that.

    Raises `SettingError` for a file that cannot be written and a format that is none.
    """
    if values.log_level == "none":
        return
    pattern = values.log_format
    if values.num_procs != 1 and not values.given("log_format"):
        pattern = pattern.replace("%(levelname)s", "%(levelname)s [%(processName)s]", 1)
    try:
        formatter = logging.Formatter(pattern)
        formatter.format(logging.LogRecord("syncviz", 20, "", 0, "", (), None))
    except (ValueError, KeyError, TypeError) as error:
        raise SettingError(f"log_format: {values.log_format!r} is no format of logging: {error}") from error
    root = logging.getLogger()
    if root.handlers:
        return
    handler: logging.Handler
    if values.log_file is None:
        handler = logging.StreamHandler()
    else:
        try:
            handler = logging.FileHandler(values.log_file, encoding="utf-8")
        except OSError as error:
            raise SettingError(f"log_file: cannot write {values.log_file!r}: {error.strerror}") from error
    handler.setFormatter(formatter)
    root.addHandler(handler)
    root.setLevel(_LEVELS[values.log_level])


def log_stats(sidecar: Sidecar) -> None:
    """Write a line for each application: its sessions and connections."""
    for path in sidecar.applications:
        served = sidecar.sessions(path)
        connections = sum(len(one.peers) for one in served)
        unused = sum(not one.peers for one in served)
        log.debug(
            "[pid %d] %s: %d sessions (%d without a connection), %d connections",
            os.getpid(), path, len(served), unused, connections,
        )


def log_memory() -> None:
    """Write a line with the memory that the process holds now."""
    log.info("[pid %d] memory: %.1f MB", os.getpid(), _resident_bytes() / 1e6)


def _resident_bytes() -> int:
    try:
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[1]) * resource.getpagesize()
    except OSError:  # no Linux: the highest so far, in bytes on macOS
        highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return highest if sys.platform == "darwin" else highest * 1024
