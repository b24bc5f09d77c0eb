"""``ScriptHandler``: a Python file fills the document, which it gets from ``curdoc()``."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...errors import SettingError
from .code_runner import CodeRunner
from .handler import Handler

if TYPE_CHECKING:
    from ...document import Document

__all__ = ["ScriptHandler"]

log = logging.getLogger(__name__)


class ScriptHandler(Handler):
    """Runs a script for every session, in a module of its own: sessions do not see each other's globals.

    Args:
        filename: the script's path.
        source: its text; read from ``filename`` if not given.
        argv: ``sys.argv[1:]`` for the script.

    Raises:
        SettingError: no file name, or the file cannot be read. (A syntax error makes the handler ``failed``.)
    """

    def __init__(
        self, *, filename: str | os.PathLike[str], source: str | None = None, argv: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.filename = os.fspath(filename)
        text: str | bytes
        if source is not None:
            text = source
        else:
            try:
                with open(self.filename, "rb") as file:
                    text = file.read()
            except OSError as error:
                raise SettingError(f"cannot read the script {self.filename}: {error.strerror}") from error
        self._runner = CodeRunner(text, self.filename, argv)
        self._said = False
        self._error = self._runner.error
        self._error_detail = self._runner.error_detail

    def modify_document(self, document: Document) -> None:
        if self.failed:
            return
        module = self._runner.new_module()
        document.modules.append(module)  # lives, and is freed, with the document
        self._runner.run(module)
        if not document.roots and not self._said:
            self._said = True
            log.warning("%s has added nothing to curdoc(); its page is empty", self.filename)

    def url_path(self) -> str | None:
        return "/" + os.path.splitext(os.path.basename(self.filename))[0]
