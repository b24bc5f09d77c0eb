"""Files as applications: what the arguments of ``syncviz serve`` stand for."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence

from ..errors import HandlerError, SettingError
from .application import Application
from .handlers.broken import BrokenHandler
from .handlers.directory import DirectoryHandler
from .handlers.handler import Handler
from .handlers.notebook import NotebookHandler
from .handlers.script import ScriptHandler

__all__ = ["application_path", "applications_of", "matching_files"]

_RESERVED = ("static", "healthz")


def applications_of(
    files: Iterable[str], argv: Sequence[str] = (), *, keep_failed: bool = False
) -> dict[str, Application]:
    """Applications by path for the files of a command line.

    Args:
        files: scripts, notebooks and directories.
        argv: ``sys.argv[1:]`` for all of them.
        keep_failed: whether what cannot be loaded becomes an application that fails for every visitor, instead
            of an error: for development, where the file is about to be mended.

    Raises:
        SettingError: a file is missing or of a kind that cannot be served, or two would have the same path.
        HandlerError: a script cannot be compiled.
    """
    applications: dict[str, Application] = {}
    for name in files:
        try:
            handler = _handler_of(name, argv)
        except SettingError as error:
            if not (keep_failed and os.path.exists(name)):
                raise
            handler = BrokenHandler(name, error)
        if handler.failed and not keep_failed:
            raise HandlerError(handler.error or f"{name} cannot be compiled", handler.error_detail or "")
        try:
            path = application_path(handler.url_path() or "/")
        except SettingError as error:
            raise SettingError(f"{name!r} cannot be served below its name: rename it ({error})") from None
        if path in applications:
            raise SettingError(f"two of the files would be served at {path}: rename one")
        applications[path] = Application(handler)
    return applications


def matching_files(patterns: Iterable[str]) -> tuple[str, ...]:
    """The files that match patterns, in order. Raises `SettingError` for a pattern that matches none."""
    found: dict[str, None] = {}
    for pattern in patterns:
        matches = sorted(glob.glob(pattern, recursive=True))
        if not matches:
            raise SettingError(f"glob: no file matches {pattern!r}")
        found.update(dict.fromkeys(matches))
    return tuple(found)


def application_path(path: str) -> str:
    """Check an application's path; ``""`` is ``"/"``. Raises `SettingError`."""
    path = path.rstrip("/") or "/"
    if not path.startswith("/") or any(sign in path for sign in "<>?#\\ ") or "//" in path:
        raise SettingError(f"applications: expected paths such as '/' or '/sliders', got {path!r}")
    if path.split("/")[1] in _RESERVED:
        raise SettingError(f"applications: the path {path!r} is the server's own")
    return path


def _handler_of(name: str, argv: Sequence[str]) -> Handler:
    if not os.path.exists(name):
        raise SettingError(f"there is no file {name!r}")
    if os.path.isdir(name):
        return DirectoryHandler(filename=name, argv=argv)
    if name.endswith(".py"):
        return ScriptHandler(filename=name, argv=argv)
    if name.endswith(".ipynb"):
        return NotebookHandler(filename=name, argv=argv)
    raise SettingError(f"{name!r} cannot be served: expected a script (.py), a notebook (.ipynb) or a directory")
