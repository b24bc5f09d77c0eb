"""``give_back``: memory that Python has freed goes back to the operating system."""

from __future__ import annotations

import ctypes
import functools
import gc
import sys
from collections.abc import Callable, Iterator
from typing import Final

__all__ = ["give_back"]

_FEW_SESSIONS: Final = 200
_FEW: Final = 50_000
"""Objects that a garbage collection looks at in a few milliseconds; 100 sessions are 27,000."""


def give_back(sessions: int) -> Iterator[None]:
    """Return memory that is free, step by step; whoever iterates lets others be served in between.

    Small objects are in Python's own arenas, each of which goes back when nothing at all lives in it. What lives there
    after many sessions have ended is, but for other sessions, what Python keeps to be faster: the names of attributes
    that were looked up (up to 3.11, where C extensions make a new text for each look), and freed objects to use again.
    Names are forgotten here; freed objects by a full collection, where that has little to look at. Then the C library's
    heap is trimmed, where that can be done (glibc). docs/decisions.md has the figures.

    ``sessions`` are those that are left: where they are many, even to count their objects takes long (5,000: 30 ms).
    """
    if sys.version_info < (3, 12):
        sys._clear_type_cache()  # types stay as they are, and no code is slower after it
    if sessions <= _FEW_SESSIONS and len(gc.get_objects()) <= _FEW:
        gc.collect()
        yield
    trim = _malloc_trim()
    if trim is not None:
        trim(0)
    yield


@functools.cache
def _malloc_trim() -> Callable[[int], int] | None:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library; TypeError: Windows has no name for "this program"
        return None
