"""``Application``: makes a document for every new session by asking its handlers, in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..document import Document
from ..document.current import use_curdoc
from ..errors import HandlerError, SettingError
from .contexts import ServerContext, SessionContext
from .handlers.handler import Handler

__all__ = ["Application"]


class Application:
    """A recipe for documents.

    Args:
        handlers: what fills the documents; each `Handler` adds to what the earlier ones made.
        metadata: JSON-able data about the application, for ``/metadata``; or a function that returns it.

    Nothing of a session is kept here: one application may serve any number of them at the same time.
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

    def add(self, handler: Handler) -> None:
        """Add a handler; raises :class:`~syncviz.errors.SettingError` for anything else."""
        if not isinstance(handler, Handler):
            raise SettingError(
                f"an application is made of handlers, got {handler!r}; "
                "wrap a function in FunctionHandler, a file in ScriptHandler"
            )
        self._handlers.append(handler)

    def create_document(self) -> Document:
        """Return a new document, filled by the handlers. Errors as for `initialize_document`."""
        document = Document()
        self.initialize_document(document)
        return document

    def initialize_document(self, document: Document) -> None:
        """Let the handlers fill ``document``; it is the current document meanwhile.

        Raises:
            HandlerError: the application's code failed; ``detail`` is its traceback as text.
        """
        with use_curdoc(document):
            for handler in self._handlers:
                handler.modify_document(document)
                if handler.failed:
                    message = handler.error or "the application cannot be loaded"
                    raise HandlerError(message, handler.error_detail or "")

    def url_path(self) -> str | None:
        """The path that a handler proposes for the application, such as ``"/sliders"`` for ``sliders.py``."""
        for handler in self._handlers:
            path = handler.url_path()
            if path is not None:
                return path
        return None

    def on_server_loaded(self, server_context: ServerContext) -> None:
        """The server is about to serve: once, before the first session."""
        for handler in self._handlers:
            handler.on_server_loaded(server_context)

    def on_server_unloaded(self, server_context: ServerContext) -> None:
        """The server has stopped: once, after the last session."""
        for handler in self._handlers:
            handler.on_server_unloaded(server_context)

    def on_session_created(self, session_context: SessionContext) -> None:
        """A session is about to be filled."""
        for handler in self._handlers:
            handler.on_session_created(session_context)

    def on_session_destroyed(self, session_context: SessionContext) -> None:
        """A session is over; its document can still be read."""
        for handler in self._handlers:
            handler.on_session_destroyed(session_context)
