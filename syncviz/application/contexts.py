"""What application code learns about its surroundings: ``document.session_context`` and what hangs on it.

The values are kept on the server, with the session. They are never packed into a token, which the browser
would carry around and anybody could read.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..document import Document

__all__ = ["RequestInfo", "ServerContext", "SessionContext"]


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """The HTTP request that made a session.

    ``arguments`` maps the names in the URL's query to lists of ``bytes``, as in Bokeh. ``cookies`` and
    ``headers`` map names to text; header names are spelled as in ``"User-Agent"``.
    """

    arguments: Mapping[str, Sequence[bytes]] = field(default_factory=dict)
    cookies: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


class ServerContext:
    """The server as one application sees it.

    Args:
        application_path: where the application is mounted, such as ``"/sliders"``.
        development: whether errors may be shown in the browser.
        sessions: gives the session contexts of that application that are alive.
    """

    __slots__ = ("_sessions", "application_path", "develop")

    def __init__(
        self, application_path: str, development: bool, sessions: Callable[[], list[SessionContext]]
    ) -> None:
        self.application_path = application_path
        self.develop = development
        self._sessions = sessions

    @property
    def sessions(self) -> list[SessionContext]:
        """The application's sessions that are alive now."""
        return self._sessions()


class SessionContext:
    """One session as its application sees it.

    ``destroyed`` turns true when the session is discarded. The document is held weakly: the session owns it.
    """

    __slots__ = ("__weakref__", "_document", "_id", "_request", "_server_context", "destroyed", "logout_url")

    def __init__(
        self, session_id: str, server_context: ServerContext | None, request: RequestInfo | None = None
    ) -> None:
        self._id = session_id
        self._server_context = server_context
        self._request = request
        self._document: weakref.ref[Document] | None = None
        self.destroyed = False
        self.logout_url: str | None = None

    def __repr__(self) -> str:
        return f"<SessionContext {self._id[:8]}…{' destroyed' if self.destroyed else ''}>"

    @property
    def id(self) -> str:
        """The session's id."""
        return self._id

    @property
    def server_context(self) -> ServerContext | None:
        """The server, where one runs the session."""
        return self._server_context

    @property
    def request(self) -> RequestInfo | None:
        """The request that made the session; None where no HTTP request did."""
        return self._request

    @property
    def document(self) -> Document | None:
        """The session's document, while it lives."""
        return self._document() if self._document is not None else None

    def bind(self, document: Document) -> None:
        """Note which document belongs to the session."""
        self._document = weakref.ref(document)

    def with_document_locked(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have ``func(*args, **kwargs)`` called in the session's next turn. May be called from any thread."""
        document = self.document
        if document is not None:
            document.add_next_tick_callback(lambda: func(*args, **kwargs))
