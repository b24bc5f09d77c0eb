"""``syncviz serve --dev``: start again when a file of an application changes.

The process replaces itself (``exec``), so that imported modules are read again as well. Its port stays open meanwhile:
who comes in between waits in the queue of the listening socket.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
from collections.abc import Iterable
from typing import Any, Final

from ..application.files import matching_files
from ..errors import MissingDependency
from ..server.option import Values
from ..server.server import Server

__all__ = ["Reloader"]

log = logging.getLogger("syncviz.command.serve")

_LISTENER: Final = "SYNCVIZ_DEV_LISTENER"
_ENDINGS: Final = (
    ".py", ".ipynb", ".html", ".css", ".js", ".yaml", ".yml", ".json", ".toml", ".svg", ".png", ".jpg", ".ico", ".csv",
)


class Reloader:
    """Watches files, and starts the process again.

    Args:
        values: of the options.

    Raises `MissingDependency` where watchfiles is not installed.
    """

    def __init__(self, values: Values) -> None:
        try:
            import watchfiles
        except ImportError as error:
            raise MissingDependency("--dev needs watchfiles: pip install 'syncviz[dev]'") from error
        self._watchfiles: Any = watchfiles
        files = matching_files(values.files) if values.glob else values.files
        self._trees = {os.path.realpath(path) for path in files if os.path.isdir(path)}
        self._folders = {os.path.dirname(os.path.realpath(path)) for path in files if os.path.isfile(path)}
        self._named = {os.path.realpath(path) for path in values.watch}
        self._index = values.index and os.path.realpath(values.index)
        for path in self._named:
            (self._trees if os.path.isdir(path) else self._folders).add(
                path if os.path.isdir(path) else os.path.dirname(path)
            )
        for directory in values.static_dirs.values():
            self._trees.add(os.path.realpath(directory))
        if self._index:
            self._folders.add(os.path.dirname(self._index))
        self._changed = threading.Event()
        self._server: Server | None = None
        text = os.environ.pop(_LISTENER, "")
        self.restarted = bool(text)
        self._listener = int(text) if text.isdigit() else None

    def start(self) -> None:
        """Begin to watch: before anything is loaded, so that no change is missed."""
        for paths, recursive in ((self._trees, True), (self._folders, False)):
            if paths:
                threading.Thread(target=self._watch, args=(sorted(paths), recursive), daemon=True).start()

    def listener(self) -> socket.socket | None:
        """The listening socket of the process before this one."""
        return None if self._listener is None else socket.socket(fileno=os.dup(self._listener))

    def attach(self, server: Server) -> None:
        """Stop that server, which has been started, when something changes."""
        if self._listener is None and server.port:
            self._listener = os.dup(server.fileno())
        self._server = server
        if self._changed.is_set():
            server.io_loop.stop()

    def wait(self) -> None:
        """Wait for a change, where there is no server."""
        while not self._changed.wait(1.0):  # in steps, so that signals are seen
            pass

    def start_again_if_changed(self) -> None:
        """Replace this process, unless it was told to end."""
        if not self._changed.is_set():
            return
        environment = dict(os.environ)
        if self._listener is not None:
            os.set_inheritable(self._listener, True)
            environment[_LISTENER] = str(self._listener)
        else:
            environment[_LISTENER] = "none"
        sys.stdout.flush()
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environment)  # noqa: S606 - ourselves

    def _watch(self, paths: Iterable[str], recursive: bool) -> None:
        changes = self._watchfiles.watch(
            *paths, watch_filter=self._matters, recursive=recursive, debounce=200, step=50, raise_interrupt=False,
        )
        for found in changes:
            log.info("%s changed; starting again", ", ".join(sorted({os.path.relpath(path) for _, path in found})))
            self._changed.set()
            if self._server is not None:
                self._server.io_loop.stop()
            return

    def _matters(self, change: object, path: str) -> bool:
        path = os.path.realpath(path)
        if path == self._index or any(path == named or path.startswith(named + os.sep) for named in self._named):
            return True
        hidden = any(part.startswith(".") or part == "__pycache__" for part in path.split(os.sep)[-2:])
        return path.endswith(_ENDINGS) and not hidden
