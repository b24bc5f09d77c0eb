"""What is monkey-patched, in the one place where anything is: in a process that the command line starts.

Waiting in a callback (sockets, TLS, select, sleep) lets the other sessions go on. Threads that an application
starts stay threads of the operating system, so that computing in one does not stand in everybody's way
(measured in ``docs/decisions.md``). Therefore neither locks nor queues are patched, for these are shared with
real threads; nor subprocesses, which gevent can only watch from the main thread.
"""

from __future__ import annotations

__all__ = ["patch"]


def patch() -> None:
    """Patch this process; harmless where it is done already."""
    try:
        from gevent import monkey  # type: ignore[import-untyped]
    except ImportError:
        return  # the subcommand's own imports say what is missing
    if not monkey.is_module_patched("socket"):
        monkey.patch_all(thread=False, queue=False, subprocess=False, signal=False, os=False, sys=False)
