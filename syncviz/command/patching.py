"""What is changed in Python itself, in the one place where anything is: in a server that the command line starts.

Monkey-patched is what makes waiting in a callback (sockets, TLS, select, sleep) let the other sessions go on. Threads
that an application starts stay threads of the operating system, so that computing in one does not stand in everybody's
way (measured in ``docs/decisions.md``). Therefore neither locks nor queues are patched, for these are shared with
real threads; nor subprocesses, which gevent can only watch from the main thread.
"""

from __future__ import annotations

import gc

__all__ = ["collect_seldom", "patch"]


def collect_seldom() -> None:
    """Leave the garbage collector what it is there for: cycles that applications make. Worker processes inherit this.

    Sessions are freed by reference counting, and the collector must not look at every session again whenever a few
    hundred are new: that stops the hub for 35 ms per thousand. It looks twice at what is new, in small portions:
    with 50 instead of 1 the second look at thousands of new sessions stopped the hub for 400 ms. A start takes 40 ms
    less.
    """
    gc.set_threshold(20_000, 1, 2_500)


def patch() -> None:
    """Patch this process; harmless where it is done already."""
    try:
        from gevent import monkey  # type: ignore[import-untyped]
    except ImportError:
        return  # the subcommand's own imports say what is missing
    if not monkey.is_module_patched("socket"):
        monkey.patch_all(thread=False, queue=False, subprocess=False, signal=False, os=False, sys=False)
