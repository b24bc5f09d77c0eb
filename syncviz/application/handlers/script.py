"""``ScriptHandler``: a Python file fills the document, which it gets from ``curdoc()``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from types import ModuleType

from .code import CodeHandler, read_program

__all__ = ["ScriptHandler"]


class ScriptHandler(CodeHandler):
    """Runs a script for every session, as `CodeHandler` does.

    Args:
        filename: the script's path.
        source: its text; read from ``filename`` if not given.
        argv: ``sys.argv[1:]`` for the script.
        package: the package that its relative imports start from.

    Raises:
        SettingError: the file cannot be read. (A syntax error makes the handler ``failed``.)
    """

    def __init__(
        self, *, filename: str | os.PathLike[str], source: str | bytes | None = None, argv: Sequence[str] = (),
        package: ModuleType | None = None,
    ) -> None:
        text = read_program(filename, "script") if source is None else source
        super().__init__(source=text, filename=filename, argv=argv, package=package)
