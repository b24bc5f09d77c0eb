"""``CodeRunner``: a program compiled once and run in a new module for every session."""

from __future__ import annotations

import itertools
import os
import sys
import traceback
import types
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ...errors import HandlerError

__all__ = ["CodeRunner", "forget_modules"]

_serial = itertools.count(1)


class CodeRunner:
    """Runs the text of a program.

    Args:
        source: the program's text.
        path: where it is from: for tracebacks and ``__file__``. Its folder is added to the end of
            ``sys.path`` at the first run, so that modules beside the program can be imported.
        argv: what ``sys.argv[1:]`` is while the program runs.

    A program that cannot be compiled leaves ``error`` and ``error_detail`` set and cannot be run.
    """

    def __init__(self, source: str | bytes, path: str, argv: Sequence[str] = ()) -> None:
        self.path = path
        self._full_path = os.path.abspath(path)
        self.source = source
        self.argv = tuple(argv)
        self.error: str | None = None
        self.error_detail: str | None = None
        self._code: types.CodeType | None = None
        try:
            self._code = compile(source, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            line = f", line {error.lineno}" if isinstance(error, SyntaxError) and error.lineno else ""
            reason = error.msg if isinstance(error, SyntaxError) else str(error)
            self.error = f"{path}{line}: {type(error).__name__}: {reason}"
            self.error_detail = "".join(traceback.format_exception_only(error))

    def new_module(self) -> types.ModuleType:
        """Return an empty module for one run, entered into ``sys.modules`` under a name of its own, where
        dataclasses and pickle look. Whoever asked takes it out again: `forget_modules`."""
        stem = os.path.splitext(os.path.basename(self.path))[0]
        module = types.ModuleType(f"syncviz_app_{next(_serial)}_{stem}")
        module.__file__ = self._full_path
        sys.modules[module.__name__] = module
        return module

    def run(self, module: types.ModuleType, after: Callable[[], Any] | None = None) -> None:
        """Run the program in ``module``, then ``after``.

        Raises:
            HandlerError: the program cannot be compiled or raised something.
        """
        if self._code is None:
            raise HandlerError(self.error or "the program cannot be compiled", self.error_detail or "")
        folder = os.path.dirname(self._full_path)
        if folder not in sys.path:
            sys.path.append(folder)
        argv = sys.argv
        sys.argv = [os.path.basename(self.path), *self.argv]
        try:
            exec(self._code, module.__dict__)  # noqa: S102 - running the user's program is what this is for
            if after is not None:
                after()
        except SystemExit as error:
            if error.code not in (None, 0):
                message = f"{self.path} exited with {error.code!r}"
                raise HandlerError(message, traceback.format_exc()) from error
        except Exception as error:
            where = _last_line_in(self.path, error)
            raise HandlerError(
                f"{self.path}{where}: {type(error).__name__}: {error}", traceback.format_exc()
            ) from error
        finally:
            sys.argv = argv


def forget_modules(names: Iterable[str]) -> None:
    """Let go of modules that `CodeRunner.new_module` made, by their names, when their session is over.

    Their globals are cleared: functions and the globals they see refer to each other, and would wait for the
    garbage collector.
    """
    for name in names:
        module = sys.modules.pop(name, None)
        if module is not None:
            module.__dict__.clear()


def _last_line_in(path: str, error: BaseException) -> str:
    """The innermost line of the program that took part in ``error``, for the one-line message."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    return f", line {lines[-1]}" if lines else ""
