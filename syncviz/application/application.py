"""``Application``: makes a document for every new session by asking its handlers, in order."""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any, Final

from ..core.serialization import json_dumps
from ..document import Document
from ..document.current import use_curdoc
from ..errors import HandlerError, LocalError, SettingError, SyncvizError
from ..settings import settings
from .contexts import RequestInfo, ServerContext, SessionContext
from .handlers.handler import Handler

__all__ = ["Application", "Await", "ServerContext", "SessionContext"]

# Where frames are none of the application's: here, and in what runs coroutines.
_OTHERS: Final = (str(Path(__file__).parents[1]), str(Path(traceback.__file__).with_name("asyncio")))

Await = Callable[[Coroutine[Any, Any, Any]], Any]
"""Runs a coroutine to its end and returns what it returns."""


class Application:
    """A recipe for documents.

    Args:
        handlers: what fills the documents; each `Handler` adds to what the earlier ones made.
        metadata: JSON-able data about the application, for ``/metadata``; or a function that returns it.

    Nothing of a session is kept here: one application may serve any number of them at the same time.

    The four hooks take ``run``, which runs the coroutines of hooks that are ``async def``. Without it such a
    hook is an error.
    """

    def __init__(
        self, *handlers: Handler, metadata: Mapping[str, Any] | Callable[[], Mapping[str, Any]] | None = None
    ) -> None:
        self._handlers: list[Handler] = []
        self._metadata = metadata
        for handler in handlers:
            self.add(handler)

    @property
    def handlers(self) -> tuple[Handler, ...]:
        """The handlers in the order in which they are asked."""
        return tuple(self._handlers)

    @property
    def metadata(self) -> dict[str, Any]:
        """The metadata, computed now if it was given as a function."""
        found = self._metadata() if callable(self._metadata) else self._metadata
        return dict(found or {})

    @property
    def safe_to_fork(self) -> bool:
        """Whether none of the handlers has run code of the application in this process yet."""
        return all(handler.safe_to_fork for handler in self._handlers)

    @property
    def static_path(self) -> str | None:
        """The directory whose files are served below the application at ``static/``, if there is one."""
        for handler in self._handlers:
            path = handler.static_path()
            if path is not None:
                return path
        return None

    def add(self, handler: Handler) -> None:
        """Add a handler; raises :class:`~syncviz.errors.SettingError` for anything else, and for a second one
        that has static files."""
        if not isinstance(handler, Handler):
            raise SettingError(
                f"an application is made of handlers, got {handler!r}; "
                "wrap a function in FunctionHandler, a file in ScriptHandler, a directory in DirectoryHandler"
            )
        static, other = self.static_path, handler.static_path()
        if static is not None and other is not None:
            raise SettingError(f"an application has one directory of static files; these are two: {static}, {other}")
        self._handlers.append(handler)

    def create_document(self) -> Document:
        """Return a new document, filled by the handlers. Errors as for `initialize_document`."""
        document = Document()
        self.initialize_document(document)
        return document

    def initialize_document(self, document: Document) -> None:
        """Let the handlers fill ``document``; it is the current document meanwhile. Problems of it are logged.

        Raises:
            HandlerError: the application's code failed; ``detail`` is its traceback as text. Or the document has
                problems that the setting ``validation_level`` does not let pass.
        """
        with use_curdoc(document):
            for handler in self._handlers:
                handler.modify_document(document)
                if handler.failed:
                    message = handler.error or "the application cannot be loaded"
                    raise HandlerError(message, handler.error_detail or "")
        if settings.perform_document_validation():
            _checked("validation", document.validate)

    def url_path(self) -> str | None:
        """The path that a handler proposes for the application, such as ``"/sliders"`` for ``sliders.py``."""
        for handler in self._handlers:
            path = handler.url_path()
            if path is not None:
                return path
        return None

    def process_request(self, request: RequestInfo) -> dict[str, Any]:
        """Return what the session that ``request`` makes is to have in its ``token_payload``, by the handlers.

        Raises:
            HandlerError: a handler failed, or returned something that is no JSON object.
        """
        payload: dict[str, Any] = {}
        for handler in self._handlers:
            found = _checked("process_request", handler.process_request, request)
            if not isinstance(found, Mapping) or not all(isinstance(name, str) for name in found):
                raise HandlerError(f"process_request has to return a dict with names as keys, got {found!r}")
            payload.update(found)
        if payload:
            try:
                json_dumps(payload)
            except (TypeError, ValueError) as error:
                raise HandlerError(f"process_request has to return what JSON has a form for: {error}") from error
        return payload

    def on_server_loaded(self, server_context: ServerContext, run: Await | None = None) -> None:
        """The server is about to serve: once, before the first session. Raises HandlerError."""
        self._tell("on_server_loaded", server_context, run)

    def on_server_unloaded(self, server_context: ServerContext, run: Await | None = None) -> None:
        """The server has stopped: once, after the last session. All handlers hear of it; the first error of
        one is raised then, as HandlerError."""
        self._tell("on_server_unloaded", server_context, run, to_the_end=True)

    def on_session_created(self, session_context: SessionContext, run: Await | None = None) -> None:
        """A session is about to be filled. Raises HandlerError, and then there is to be no session."""
        self._tell("on_session_created", session_context, run)

    def on_session_destroyed(self, session_context: SessionContext, run: Await | None = None) -> None:
        """A session is over; its document can still be read. Errors as for `on_server_unloaded`."""
        self._tell("on_session_destroyed", session_context, run, to_the_end=True)

    def _tell(self, hook: str, context: Any, run: Await | None, *, to_the_end: bool = False) -> None:
        errors = []
        for handler in self._handlers:
            try:
                outcome = _checked(hook, getattr(handler, hook), context)
                if hasattr(outcome, "__await__"):
                    _checked(hook, _await, outcome, run)
            except HandlerError as error:
                if not to_the_end:
                    raise
                errors.append(error)
        if errors:
            raise errors[0]


def _await(outcome: Awaitable[Any], run: Await | None) -> None:
    coroutine = outcome if isinstance(outcome, Coroutine) else _coroutine(outcome)
    if run is None:
        coroutine.close()
        raise LocalError("it is `async def`; such hooks run in a server only")
    run(coroutine)


async def _coroutine(outcome: Awaitable[Any]) -> Any:
    return await outcome


def _checked(hook: str, func: Callable[..., Any], *args: Any) -> Any:
    """Call a hook; what it raises becomes a HandlerError that says where."""
    try:
        return func(*args)
    except HandlerError:
        raise
    except (Exception, SystemExit) as error:
        place = _place(error)
        what = str(error) if isinstance(error, SyncvizError) else f"{type(error).__name__}: {error}"
        raise HandlerError(f"{hook} failed{place}: {what}", traceback.format_exc()) from error


def _place(error: BaseException) -> str:
    """Where the application's code was when it failed, its outermost line."""
    for frame in traceback.extract_tb(error.__traceback__):
        if not frame.filename.startswith(_OTHERS):
            return f" ({frame.filename}, line {frame.lineno})"
    return ""
