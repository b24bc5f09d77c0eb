"""``ServerLifecycleHandler``: a module of hooks, such as ``app_hooks.py``."""

from __future__ import annotations

import logging
import os
import weakref
from collections.abc import Sequence
from types import FunctionType, ModuleType
from typing import ClassVar

from ...core.signatures import check_callback
from ...errors import HandlerError, nearest
from .code import read_program
from .code_runner import CodeRunner, drop_shared_module
from .lifecycle import LifecycleHandler

__all__ = ["ServerLifecycleHandler"]

log = logging.getLogger(__name__)


class ServerLifecycleHandler(LifecycleHandler):
    """Runs a module once and takes its hooks: ``on_server_loaded``, ``on_server_unloaded`` (called with the
    server context), ``on_session_created``, ``on_session_destroyed`` (with the session context) and
    ``process_request`` (with the request).

    Args:
        filename: the module's path.
        argv: ``sys.argv[1:]`` while it runs.
        package: the package that its relative imports start from.

    A module that cannot be run, or has a hook with a wrong signature, makes the handler ``failed``.

    Raises:
        SettingError: the file cannot be read.
    """

    HOOKS: ClassVar[dict[str, tuple[str, ...]]] = {
        "on_server_loaded": ("server_context",),
        "on_server_unloaded": ("server_context",),
        "on_session_created": ("session_context",),
        "on_session_destroyed": ("session_context",),
        "process_request": ("request",),
    }
    """What is taken from the module, and what it is called with."""

    def __init__(
        self, *, filename: str | os.PathLike[str], argv: Sequence[str] = (), package: ModuleType | None = None
    ) -> None:
        super().__init__()
        self._runner = CodeRunner(read_program(filename, "hooks"), filename, argv, package)
        self.module = self._runner.new_module()
        weakref.finalize(self, drop_shared_module, self.module.__name__)
        try:
            self._runner.run(self.module, self._take_hooks)
        except HandlerError as error:
            self._error, self._error_detail = str(error), error.detail

    @property
    def filename(self) -> str:
        """The module's path, as it was given."""
        return self._runner.path

    def url_path(self) -> str | None:
        return None if self.failed else "/" + os.path.splitext(os.path.basename(self.filename))[0]

    def _take_hooks(self) -> None:
        for name, value in vars(self.module).items():
            if name in self.HOOKS:
                check_callback(value, self.HOOKS[name], name)
                self.hooks[name] = value
            elif isinstance(value, FunctionType) and value.__module__ == self.module.__name__ and name[0] != "_":
                meant = nearest(name, self.HOOKS, 1)
                if meant:
                    log.warning("%s: %s is no hook and is never called%s", self.filename, name, meant)
