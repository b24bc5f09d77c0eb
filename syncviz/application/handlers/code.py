"""``CodeHandler``: the text of a program fills the document, which it gets from ``curdoc()``."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from ...document.current import curdoc
from ...errors import HandlerError, SettingError
from .code_runner import CodeRunner
from .handler import Handler

if TYPE_CHECKING:
    from ...document import Document

__all__ = ["CodeHandler", "read_program"]

log = logging.getLogger(__name__)


class CodeHandler(Handler):
    """Runs a program for every session, in a module of its own: sessions do not see each other's globals.

    What the program imports is imported once for the whole process, as everywhere in Python.

    Args:
        source: the program's text.
        filename: where it is from; names it in messages and gives it ``__file__``.
        argv: ``sys.argv[1:]`` for the program.
        package: the package that its relative imports start from.

    A syntax error makes the handler ``failed``.
    """

    def __init__(
        self, *, source: str | bytes, filename: str | os.PathLike[str], argv: Sequence[str] = (),
        package: ModuleType | None = None,
    ) -> None:
        super().__init__()
        self._runner = CodeRunner(source, filename, argv, package)
        self._said = False
        self._error = self._runner.error
        self._error_detail = self._runner.error_detail

    @property
    def filename(self) -> str:
        """The program's path, as it was given."""
        return self._runner.path

    @property
    def package(self) -> ModuleType | None:
        """The package that relative imports start from."""
        return self._runner.package

    @property
    def safe_to_fork(self) -> bool:
        return not self._runner.ran

    def modify_document(self, document: Document) -> None:
        if self.failed:
            return
        module = self._runner.new_module()
        document.modules.append(module)  # lives, and is freed, with the document
        self._prepare(module)

        def check() -> None:
            if curdoc() is not document:
                raise HandlerError(f"{self.filename} has made another document current; it is to fill curdoc()")

        self._runner.run(module, check)
        if not document.roots and not self._said:
            self._said = True
            log.warning("%s has added nothing to curdoc(); its page is empty", self.filename)

    def url_path(self) -> str | None:
        return "/" + os.path.splitext(os.path.basename(self.filename))[0]

    def _prepare(self, module: ModuleType) -> None:
        """Put into the module what the program expects to find there."""


def read_program(filename: str | os.PathLike[str], what: str) -> bytes:
    """The content of a file that is needed. Raises SettingError where it cannot be read."""
    try:
        with open(filename, "rb") as file:
            return file.read()
    except OSError as error:
        raise SettingError(f"cannot read the {what} {os.fspath(filename)}: {error.strerror}") from error
