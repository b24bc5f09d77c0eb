"""``DirectoryHandler``: a directory with ``main.py`` or ``main.ipynb``, and what an application needs besides.

============================  =====================================================================
``main.py``, ``main.ipynb``   runs for every session, in a module of its own
``__init__.py``               makes the directory a package: ``from .data import load`` in all of these
``app_hooks.py``              hooks (or ``server_lifecycle.py``), see `ServerLifecycleHandler`
``request_handler.py``        ``process_request(request)``, where that is not among the hooks
``theme.yaml``, ``.json``     the documents' theme
``templates/index.html``      the page, a Jinja template
``static/``                   files, served below the application at ``static/``
============================  =====================================================================

The modules beside ``main.py`` are imported once per process, as everywhere in Python, and shared by all
sessions; only the main program has its globals for each session.
"""

from __future__ import annotations

import logging
import os
import weakref
from collections.abc import Awaitable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...errors import HandlerError, MissingDependency, SettingError
from ...themes import Theme
from .code import CodeHandler, read_program
from .code_runner import CodeRunner, drop_shared_module
from .handler import Handler
from .lifecycle import LifecycleHandler
from .notebook import NotebookHandler
from .script import ScriptHandler
from .server_lifecycle import ServerLifecycleHandler
from .server_request_handler import ServerRequestHandler

if TYPE_CHECKING:
    from ...document import Document
    from ..contexts import RequestInfo, ServerContext, SessionContext

__all__ = ["DirectoryHandler"]

log = logging.getLogger(__name__)

_HOOKS = ("app_hooks.py", "server_lifecycle.py")
_THEMES = ("theme.yaml", "theme.yml", "theme.json")


class DirectoryHandler(Handler):
    """Serves a directory.

    Args:
        filename: the directory's path.
        argv: ``sys.argv[1:]`` for its programs.

    Programs that cannot be compiled, and hooks that cannot be loaded, make the handler ``failed``.

    Raises:
        SettingError: there is no such directory, it has neither ``main.py`` nor ``main.ipynb``, two files
            contradict each other, or the theme or the template is wrong.
        MissingDependency: a notebook, a YAML theme or a template without the package that reads it.
    """

    def __init__(self, *, filename: str | os.PathLike[str], argv: Sequence[str] = ()) -> None:
        super().__init__()
        self.filename = os.fspath(filename)
        if not os.path.isdir(self.filename):
            raise SettingError(f"there is no directory {self.filename!r}")
        main = self._one_of("main.py", "main.ipynb", needed=True)
        self._package: CodeRunner | None = None
        package = None
        if (init := self._file("__init__.py")) is not None:
            self._package = CodeRunner(read_program(init, "package"), init, argv)
            package = self._package_module = self._package.new_module()
            weakref.finalize(self, drop_shared_module, package.__name__)
        kind = NotebookHandler if main.endswith(".ipynb") else ScriptHandler
        self._main: CodeHandler = kind(filename=main, argv=argv, package=package)
        self._hooks = self._requests = LifecycleHandler()
        self._fail_like(self._main)
        if self._package is not None and self._package.error:
            self._error, self._error_detail = self._package.error, self._package.error_detail
        if not self.failed:
            try:
                self._load_hooks(argv)
            except HandlerError as error:  # the package's own
                self._error, self._error_detail = str(error), error.detail
        self._theme = self._find_theme()
        self._template = self._find_template()

    @property
    def safe_to_fork(self) -> bool:
        return self._main.safe_to_fork

    def modify_document(self, document: Document) -> None:
        if self.failed:
            return
        self._run_package()
        if self._theme is not None:
            document.theme = self._theme
        if self._template is not None:
            document.template = self._template
        self._main.modify_document(document)

    def url_path(self) -> str | None:
        return "/" + os.path.basename(os.path.abspath(self.filename))

    def static_path(self) -> str | None:
        path = os.path.join(self.filename, "static")
        return os.path.abspath(path) if os.path.isdir(path) else None

    def process_request(self, request: RequestInfo) -> Mapping[str, Any]:
        return {**self._hooks.process_request(request), **self._requests.process_request(request)}

    def on_server_loaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        self._run_package()
        return self._hooks.on_server_loaded(server_context)

    def on_server_unloaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        return self._hooks.on_server_unloaded(server_context)

    def on_session_created(self, session_context: SessionContext) -> Awaitable[Any] | None:
        return self._hooks.on_session_created(session_context)

    def on_session_destroyed(self, session_context: SessionContext) -> Awaitable[Any] | None:
        return self._hooks.on_session_destroyed(session_context)

    def _run_package(self) -> None:
        """Run ``__init__.py``, once, before anything else of the package."""
        if self._package is not None and not self._package.ran:
            self._package.run(self._package_module)

    def _load_hooks(self, argv: Sequence[str]) -> None:
        hooks, requests = self._one_of(*_HOOKS), self._file("request_handler.py")
        if hooks or requests:
            self._run_package()
        package = self._main.package
        if hooks:
            self._hooks = ServerLifecycleHandler(filename=hooks, argv=argv, package=package)
            self._fail_like(self._hooks)
        if requests:
            self._requests = ServerRequestHandler(filename=requests, argv=argv, package=package)
            self._fail_like(self._requests)
            if "process_request" in self._hooks.hooks:
                raise SettingError(f"{hooks} and {requests} both have process_request; remove one")

    def _fail_like(self, part: Handler) -> None:
        if not self.failed and part.failed:
            self._error, self._error_detail = part.error, part.error_detail

    def _find_theme(self) -> Theme | None:
        path = self._one_of(*_THEMES)
        return _theme_in(path) if path else None

    def _find_template(self) -> Any:
        path = self._file("templates", "index.html")
        return _template_in(path) if path else None

    def _file(self, *names: str) -> str | None:
        path = os.path.join(self.filename, *names)
        return path if os.path.isfile(path) else None

    def _one_of(self, *names: str, needed: bool = False) -> str:
        """The path of the one file of these that there is; empty for none of them."""
        found = [path for name in names if (path := self._file(name))]
        if len(found) > 1:
            raise SettingError(f"{self.filename} has both {' and '.join(map(os.path.basename, found))}; remove one")
        if needed and not found:
            raise SettingError(f"{self.filename} cannot be served: it has no {' or '.join(names)}")
        return found[0] if found else ""


def _theme_in(path: str) -> Theme:
    try:
        return Theme(filename=path)
    except MissingDependency:
        raise
    except (ValueError, OSError) as error:
        raise SettingError(str(error)) from error


def _template_in(path: str) -> Any:
    try:
        import jinja2
    except ImportError as error:
        raise MissingDependency(
            f"{path}: a page template needs Jinja, which is not installed: pip install jinja2 (Flask brings it)"
        ) from error
    environment = jinja2.Environment(autoescape=True, loader=jinja2.FileSystemLoader(os.path.dirname(path)))
    try:
        return environment.get_template(os.path.basename(path))
    except jinja2.TemplateSyntaxError as error:
        raise SettingError(f"{error.filename or path}, line {error.lineno}: {error.message}") from error
