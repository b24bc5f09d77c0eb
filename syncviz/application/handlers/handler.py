"""``Handler``: the base of everything that fills documents."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...document import Document
    from ..contexts import RequestInfo, ServerContext, SessionContext

__all__ = ["Handler"]


class Handler:
    """Fills documents, and hears of a server's and its sessions' beginning and end.

    A handler whose code cannot be loaded at all is ``failed``; ``error`` is one line about it and
    ``error_detail`` the traceback's text. Code that fails for one session raises from `modify_document` and
    leaves the handler as it was.

    The four hooks may be coroutine functions, or return something else that can be awaited: a server waits for
    it.
    """

    def __init__(self) -> None:
        self._error: str | None = None
        self._error_detail: str | None = None

    @property
    def failed(self) -> bool:
        """Whether the code could not be loaded, so that it fails for every session."""
        return self._error is not None

    @property
    def error(self) -> str | None:
        """What is wrong, in one line."""
        return self._error

    @property
    def error_detail(self) -> str | None:
        """The traceback's text."""
        return self._error_detail

    @property
    def safe_to_fork(self) -> bool:
        """Whether none of the application's code has run in this process yet."""
        return True

    def modify_document(self, document: Document) -> None:
        """Add to ``document``.

        Raises:
            HandlerError: the application's code failed.
        """
        raise NotImplementedError(f"{type(self).__name__} must implement modify_document")

    def url_path(self) -> str | None:
        """The path that suits what is handled, such as ``"/sliders"``; None where nothing suggests itself."""
        return None

    def static_path(self) -> str | None:
        """A directory of files to be served below the application's path at ``static/``; None for none."""
        return None

    def process_request(self, request: RequestInfo) -> Mapping[str, Any]:
        """Return what the session that ``request`` makes is to have in its ``token_payload``; JSON-able."""
        return {}

    def on_server_loaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        """Once, before the first session."""

    def on_server_unloaded(self, server_context: ServerContext) -> Awaitable[Any] | None:
        """Once, after the last session."""

    def on_session_created(self, session_context: SessionContext) -> Awaitable[Any] | None:
        """Before a session's document is filled."""

    def on_session_destroyed(self, session_context: SessionContext) -> Awaitable[Any] | None:
        """When a session is over."""
