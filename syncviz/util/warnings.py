"""The categories of warnings that users meet, under Bokeh's names, so that their filters go on working."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

__all__ = ["BokehDeprecationWarning", "BokehUserWarning", "find_stack_level", "warn"]

_OWN = str(Path(__file__).resolve().parents[1])


class BokehUserWarning(UserWarning):
    """Something will probably not do what the program means."""


class BokehDeprecationWarning(DeprecationWarning):
    """Something has a better replacement and will be removed."""


def warn(message: str, category: type[Warning] | None = None, stacklevel: int | None = None) -> None:
    """Warn with a category, ``BokehUserWarning`` by default, shown at the line that called into syncviz by default."""
    level = find_stack_level() if stacklevel is None else stacklevel
    warnings.warn(message, category or BokehUserWarning, stacklevel=level)


def find_stack_level() -> int:
    """Return the ``stacklevel`` by which the caller's warning shows the nearest line outside of syncviz."""
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_OWN):
        frame = frame.f_back
        level += 1
    return level
