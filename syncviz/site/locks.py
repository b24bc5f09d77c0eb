"""Locks between the processes of a site, which the kernel takes back when their holder ends."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import tempfile
from typing import IO, Final

__all__ = ["lock_path", "tell_of_siblings", "try_lock"]

log = logging.getLogger(__name__)

_LONGEST: Final = 32
_held: dict[int, int] = {}  # open files by process: what was inherited by a fork is not ours


def lock_path(name: str) -> str:
    """The lock's file: of this user, for that name. It stays, for a file that is removed locks nobody."""
    directory = os.path.join(tempfile.gettempdir(), f"syncviz-{os.getuid()}")
    os.makedirs(directory, mode=0o700, exist_ok=True)
    if os.stat(directory).st_uid != os.getuid():
        raise PermissionError(f"{directory} belongs to another user; set TMPDIR to a directory of this one")
    return os.path.join(directory, f"sidecar-{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock")


def try_lock(file: IO[bytes] | int) -> bool:
    """Take the lock of a file that is open, until it is closed; False where another has it."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def tell_of_siblings() -> None:
    """Write a warning to the log where another worker of this site has a sidecar in its process as well: a process of
    the same parent, program and directory."""
    if sys.platform == "win32" or os.getpid() in _held:
        return
    try:
        file = os.open(lock_path(f"embedded {os.getcwd()} {sys.argv[0]}"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        log.info("whether other workers of the site embed a sidecar is not known: %s", error)
        return
    if try_lock(file):
        _held[os.getpid()] = file
        os.truncate(file, 0)
        os.write(file, b"%d" % os.getppid())
        return
    parent = os.read(file, _LONGEST)
    os.close(file)
    if parent == b"%d" % os.getppid():
        log.warning(
            "another worker of this site has a sidecar of its own as well, and a page may ask the one that does not"
            " know its session; let the workers share one, managed or external"
        )
