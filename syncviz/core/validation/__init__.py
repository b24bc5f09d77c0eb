"""What can be wrong with models that are well formed one by one: missing values, columns that do not exist, empty
layouts. Each finding has a code and a name, those of Bokeh."""

from __future__ import annotations

from . import errors, warnings
from .check import check_integrity, is_silenced, process_validation_issues, silence, silenced
from .decorators import error, warning

__all__ = [
    "check_integrity",
    "error",
    "errors",
    "is_silenced",
    "process_validation_issues",
    "silence",
    "silenced",
    "warning",
    "warnings",
]
