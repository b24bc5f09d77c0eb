"""``Watchdog``: names the code that holds the hub, while everybody else waits.

A thread of the operating system looks, a few times within the threshold, where the hub's thread is. Where two
looks find it in the same stretch (the same pass of the event loop, the same greenlet, the same callback) for
longer than the threshold, that stretch is logged when it ends, or while it does not. The hub itself does nothing
for that but count its callbacks, so what is quick costs nothing.

Code in C that does not let go of the interpreter keeps the watchdog from looking, too. It is found by a look
that comes too late while the hub's thread has used the processor.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, Final

import flask
import gevent  # type: ignore[import-untyped]
import werkzeug
from gevent import monkey

from .doorbell import get_ident

__all__ = ["Watchdog"]

log = logging.getLogger("syncviz.watchdog")

_start_thread: Final = monkey.get_original("_thread", "start_new_thread")
_new_lock: Final = monkey.get_original("_thread", "allocate_lock")

_MACHINERY: Final = (sys.modules["syncviz"], gevent, asyncio, flask, werkzeug)
_NOT_THEIRS: Final = tuple(os.path.dirname(str(module.__file__)) + os.sep for module in _MACHINERY)
_LOOKS: Final = 4  # within the threshold
_SILENCE: Final = 10.0  # seconds that nothing is said of a place again
_MOST_PLACES: Final = 1000


class Watchdog:
    """Watches the hub of the thread that calls `start`.

    Args:
        threshold: seconds that one stretch of code may hold the hub; 0 for no watch at all.
        clock: seconds.

    ``count`` is to be raised at the beginning of every turn and callback.
    """

    def __init__(self, threshold: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.count = 0
        self.threshold = threshold
        self._clock = clock
        self._thread = 0
        self._loop: Any = None
        self._idle: CodeType | None = None
        self._cpu_clock: int | None = None
        self._end: Any = None
        self._ended: Any = None
        self._last: object = None
        self._since = 0.0
        self._looked = 0.0
        self._cpu = 0.0
        self._caught: tuple[str, str] | None = None
        self._told = 0.0
        self._places: dict[str, tuple[float, int]] = {}

    def start(self) -> None:
        """Begin to watch; does nothing where the threshold is 0."""
        if not self.threshold:
            return
        self.attach()
        self._end, self._ended = _new_lock(), _new_lock()
        self._end.acquire()
        self._ended.acquire()
        if monkey.is_module_patched("threading"):
            _start_thread(self._watch, ())
        else:
            threading.Thread(target=self._watch, name="syncviz-watchdog", daemon=True).start()

    def attach(self) -> None:
        """Take this thread's hub as the one to look at."""
        hub = gevent.get_hub()
        self._thread, self._loop, self._idle = get_ident(), hub.loop, type(hub).run.__code__
        if hasattr(time, "pthread_getcpuclockid"):
            self._cpu_clock = time.pthread_getcpuclockid(self._thread)
        self._looked = self._clock()

    def stop(self) -> None:
        """Watch no more. To be called before the hub is gone."""
        if self._end is not None:
            self._end.release()
            self._ended.acquire()
            self._end = None

    def _watch(self) -> None:
        try:
            while not self._end.acquire(True, self.threshold / _LOOKS):
                self.look()
        except Exception:
            log.exception("the watchdog failed and watches no more")
        finally:
            self._ended.release()

    def look(self) -> None:
        """Look once where the hub is. Called by the watchdog's thread."""
        now = self._clock()
        frame = sys._current_frames().get(self._thread)
        seen = self._stretch(frame)
        cpu = time.clock_gettime(self._cpu_clock) if self._cpu_clock is not None else now
        if self._caught is not None and seen != self._last:
            self._tell(now - self._since, over=True)
            self._caught = None
        if seen is not None and frame is not None:
            if seen != self._last:
                # A look that comes too late: was it the hub that kept us from looking?
                late = now - self._looked
                held = late > self.threshold and cpu - self._cpu > 0.8 * self.threshold
                self._since = self._looked if held else now
            if self._caught is None and now - self._since >= self.threshold:
                self._caught, self._told = _names(frame), self._since
            if self._caught is not None and now - self._told >= max(2.0, 8 * self.threshold):
                self._told = now
                self._tell(now - self._since, over=False)
        self._last, self._looked, self._cpu = seen, now, cpu

    def _stretch(self, frame: FrameType | None) -> object:
        """What tells one stretch of code from another; None where the hub waits."""
        if frame is None or frame.f_code is self._idle:
            return None
        while frame.f_back is not None:
            frame = frame.f_back
        return self.count, self._loop.iteration, id(frame)

    def _tell(self, seconds: float, *, over: bool) -> None:
        assert self._caught is not None
        who, where = self._caught
        now = self._clock()
        last, more = self._places.get(who, (now - _SILENCE, 0))
        if over and now - last < _SILENCE:
            self._places[who] = (last, more + 1)
            return
        if len(self._places) < _MOST_PLACES or who in self._places:
            self._places[who] = (now, 0)
        log.warning(
            "%s %s the server for about %.2f s%s%s, and all sessions waited; blocking work belongs into a thread"
            " (syncviz.server.threads: run_in_thread, run_in_process; asyncio.to_thread)",
            who, "held" if over else "has held", seconds, where, f" (and {more} times before)" if more else "",
        )


def _names(frame: FrameType) -> tuple[str, str]:
    """The callback, as the outermost frame of the application's code, and where inside it the hub is."""
    frames: list[FrameType] = []
    inner: FrameType | None = frame
    while inner is not None:
        frames.append(inner)
        inner = inner.f_back
    theirs = [one for one in reversed(frames) if not one.f_code.co_filename.startswith(_NOT_THEIRS)]
    if not theirs:
        return _name(frame), ""
    return _name(theirs[0]), "" if theirs[-1] is theirs[0] else f", last in {_name(theirs[-1])}"


def _name(frame: FrameType) -> str:
    return f"{frame.f_code.co_qualname} ({frame.f_code.co_filename}:{frame.f_lineno})"
