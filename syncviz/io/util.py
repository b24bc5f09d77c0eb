"""Names for files that nobody has given a name."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ..util.lazy import lazy_door

if TYPE_CHECKING:
    from .export import get_layout_html

__all__ = ["default_filename", "detect_current_filename", "get_layout_html", "temp_filename"]

# Bokeh 3.10 has it here, too.
__getattr__, __dir__ = lazy_door(__name__, {"get_layout_html": "syncviz.io.export"})


def default_filename(ext: str) -> str:
    """Return a path beside the program that is running, with its name and this extension.

    Where there is no such program, or its folder cannot be written to (or is a part of Python's installation), it is
    that of a new temporary file. Raises ValueError for the extension of a program.
    """
    ext = ext.lstrip(".")
    if ext == "py":
        raise ValueError("a file with the extension 'py' would overwrite the program itself")
    program = detect_current_filename()
    if program is None:
        return temp_filename(ext)
    folder = Path(program).resolve().parent
    if not os.access(folder, os.W_OK | os.X_OK) or folder.is_relative_to(Path(sys.exec_prefix).resolve()):
        return temp_filename(ext)
    return str(folder / f"{Path(program).stem}.{ext}")


def detect_current_filename() -> str | None:
    """Return the path of the program that is running, or None: a notebook, a prompt."""
    path = getattr(sys.modules.get("__main__"), "__file__", None)
    return path if path and os.path.isfile(path) else None


def temp_filename(ext: str) -> str:
    """Return the path of a new, empty temporary file."""
    handle, path = tempfile.mkstemp(prefix="syncviz-", suffix=f".{ext.lstrip('.')}")
    os.close(handle)
    return path
