"""``CodeRunner``: a program compiled once and run in a new module for every session."""

from __future__ import annotations

import ast
import itertools
import os
import re
import sys
import traceback
import types
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from ...core.registry import SESSION_MODULE
from ...errors import HandlerError, SettingError

__all__ = ["CodeRunner", "drop_shared_module", "forget_modules", "place_in", "running_program"]

_serial = itertools.count(1)
_running: ContextVar[str | None] = ContextVar("syncviz_running_program", default=None)
_argv: list[list[str]] = []  # sys.argv as it was, while any program runs, and once for each that does


class CodeRunner:
    """Runs the text of a program.

    Args:
        source: the program's text.
        path: where it is from: for tracebacks and ``__file__``. Its folder is the first of ``sys.path`` while
            the program runs, and the last one from then on, so that modules beside the program can be imported.
        argv: what ``sys.argv[1:]`` is while the program runs.
        package: the package that the program's relative imports start from.

    A program that cannot be compiled has ``error`` and ``error_detail`` and cannot be run.

    Raises:
        SettingError: a package is given for an ``__init__.py``, which is one itself.
    """

    def __init__(
        self, source: str | bytes, path: str | os.PathLike[str], argv: Sequence[str] = (),
        package: types.ModuleType | None = None,
    ) -> None:
        self.path = os.fspath(path)
        self._full_path = os.path.abspath(self.path)
        self.folder = os.path.dirname(self._full_path)
        """Where the program is, as an absolute path."""
        self._is_package = os.path.basename(self.path) == "__init__.py"
        named = self.folder if self._is_package else os.path.splitext(self._full_path)[0]
        self._name = re.sub(r"\W", "_", os.path.basename(named))
        if self._is_package and package is not None:
            raise SettingError(f"{self.path} is a package by itself and cannot be part of another")
        self.source = source
        self.argv = tuple(argv)
        self.package = package
        self.doc: str | None = None
        self.ran = False
        self.error: str | None = None
        self.error_detail: str | None = None
        self._code: types.CodeType | None = None
        try:
            tree = ast.parse(source, self.path)
            self.doc = ast.get_docstring(tree, clean=False)
            self._code = compile(tree, self.path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            line = f", line {error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
            reason = error.msg if isinstance(error, SyntaxError) else str(error)
            self.error = f"{self.path}{line}: {type(error).__name__}: {reason}"
            self.error_detail = "".join(traceback.format_exception_only(error))

    @property
    def failed(self) -> bool:
        """Whether the program cannot be compiled."""
        return self._code is None

    def new_module(self) -> types.ModuleType:
        """Return an empty module for one run, entered into ``sys.modules`` under a name of its own, where
        dataclasses and pickle look. Whoever asked takes it out again: `forget_modules`."""
        module = types.ModuleType(f"{SESSION_MODULE}{next(_serial)}_{self._name}")
        module.__file__ = self._full_path
        if self._is_package:
            module.__package__ = module.__name__
            module.__path__ = [self.folder]
        else:
            module.__package__ = "" if self.package is None else self.package.__name__
        sys.modules[module.__name__] = module
        return module

    def run(self, module: types.ModuleType, post_check: Callable[[], Any] | None = None) -> None:
        """Run the program in ``module``, then ``post_check``.

        Raises:
            HandlerError: the program cannot be compiled or raised something.
        """
        if self._code is None:
            raise HandlerError(self.error or "the program cannot be compiled", self.error_detail or "")
        self.ran = True
        try:
            with _as_program(self):
                exec(self._code, module.__dict__)  # noqa: S102 - running the user's program is what this is for
                if post_check is not None:
                    post_check()
        except SystemExit as error:
            if error.code not in (None, 0):
                message = f"{self.path} exited with {error.code!r}"
                raise HandlerError(message, traceback.format_exc()) from error
        except HandlerError:
            raise
        except Exception as error:
            where = place_in(self.path, error) or self.path
            raise HandlerError(f"{where}: {type(error).__name__}: {error}", traceback.format_exc()) from error


def running_program() -> str | None:
    """The path of the program that fills a document at present; None outside of such a program's run.

    What a program does for its own sake when it is started by hand (``show``, ``save``) has no place there.
    """
    return _running.get()


def forget_modules(names: Iterable[str]) -> None:
    """Let go of modules that `CodeRunner.new_module` made, by their names, when their session is over.

    Their globals are cleared: functions and the globals they see refer to each other, and would wait for the
    garbage collector.
    """
    for name in names:
        module = sys.modules.pop(name, None)
        if module is not None:
            module.__dict__.clear()


def drop_shared_module(name: str) -> None:
    """Take a module that sessions share, and what a package has in it, out of ``sys.modules``. Documents that
    live on go on using it."""
    for found in [other for other in sys.modules if other == name or other.startswith(name + ".")]:
        del sys.modules[found]


def place_in(path: str, error: BaseException) -> str:
    """``"path, line 7"``: the innermost line of the file that took part in ``error``; empty where none did."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return f"{path}, line {lines[-1]}" if lines else ""


@contextmanager
def _as_program(runner: CodeRunner) -> Iterator[None]:
    """Make the process look as it does to a program started by hand. A program may wait for something, and
    others run meanwhile: what was there before comes back when the last of them has ended."""
    folder = runner.folder
    if folder not in sys.path:
        sys.path.append(folder)
    sys.path.insert(0, folder)
    _argv.append(sys.argv if not _argv else _argv[0])
    sys.argv = [os.path.basename(runner.path), *runner.argv]
    token = _running.set(runner.path)
    try:
        yield
    finally:
        _running.reset(token)
        before = _argv.pop()
        if not _argv:
            sys.argv = before
        if folder in sys.path:
            sys.path.remove(folder)
