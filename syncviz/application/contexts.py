"""What application code learns about its surroundings: ``document.session_context`` and what hangs on it.

The values are kept on the server, with the session. They are never packed into a token, which the browser
would carry around and anybody could read.
"""

from __future__ import annotations

import weakref
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ..document.callbacks import NextTickCallback, PeriodicCallback, SessionCallback, TimeoutCallback
from ..document.scope import CURRENT
from ..errors import LocalError

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

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"a session's request has arguments, cookies and headers and nothing else; there is no {name!r}"
        )


class Clock(Protocol):
    """Who calls a server's own callbacks when their time has come; both methods from any thread."""

    def add(self, callback: SessionCallback, /) -> None: ...
    def remove(self, callback: SessionCallback, /) -> bool: ...
    def __contains__(self, callback: SessionCallback, /) -> bool: ...


class ServerContext:
    """The server as one application sees it.

    Args:
        application_path: where the application is mounted, such as ``"/sliders"``.
        development: whether errors may be shown in the browser.
        sessions: gives the session contexts of that application that are alive.
        clock: calls the callbacks that are added here; None where no server runs.

    The callbacks belong to no session: they hold no document, and change one by the
    ``add_next_tick_callback`` of a session's document, or by ``with_locked_document``. They end with the
    server. They may be added and removed from any thread.
    """

    __slots__ = ("_clock", "_sessions", "application_path", "develop")

    def __init__(
        self, application_path: str, development: bool, sessions: Callable[[], list[SessionContext]],
        clock: Clock | None = None,
    ) -> None:
        self.application_path = application_path
        self.develop = development
        self._sessions = sessions
        self._clock = clock

    @property
    def sessions(self) -> list[SessionContext]:
        """The application's sessions that are alive now."""
        return self._sessions()

    def add_next_tick_callback(self, callback: Callable[[], Any]) -> NextTickCallback:
        """Call ``callback()`` once, as soon as possible."""
        added = NextTickCallback(callback)
        self._add(added)
        return added

    def add_timeout_callback(self, callback: Callable[[], Any], timeout_milliseconds: float) -> TimeoutCallback:
        """Call ``callback()`` once, after so many milliseconds."""
        added = TimeoutCallback(callback, timeout_milliseconds)
        self._add(added)
        return added

    def add_periodic_callback(self, callback: Callable[[], Any], period_milliseconds: float) -> PeriodicCallback:
        """Call ``callback()`` every so many milliseconds; the handle has ``stop`` and ``start``."""
        added = PeriodicCallback(callback, period_milliseconds)
        self._add(added)
        return added

    def remove_next_tick_callback(self, callback: SessionCallback) -> None:
        """Take a callback back. Raises ValueError for one that has run or was removed already."""
        if self._clock is None or not self._clock.remove(callback):
            raise ValueError("the callback has run already, or was removed, and cannot be removed (again)")

    remove_timeout_callback = remove_next_tick_callback
    remove_periodic_callback = remove_next_tick_callback

    def _add(self, callback: SessionCallback) -> None:
        if self._clock is None:
            raise LocalError("no server runs that could call this")
        self._clock.add(callback)
        callback.registered_in(self._clock)


class SessionContext:
    """One session as its application sees it.

    ``destroyed`` turns true when the session is discarded. The document is held weakly: the session owns it.

    Args:
        session_id: the session's id.
        server_context: the server, where one runs the session.
        request: the request that made the session.
        token_payload: what the application's ``process_request`` made of it, and what came in the token.
    """

    __slots__ = (
        "__weakref__", "_document", "_id", "_request", "_server_context", "destroyed", "expires", "logout_url",
        "run_locked", "token_payload",
    )

    def __init__(
        self, session_id: str, server_context: ServerContext | None, request: RequestInfo | None = None,
        token_payload: Mapping[str, Any] | None = None,
    ) -> None:
        self._id = session_id
        self._server_context = server_context
        self._request = request
        self._document: weakref.ref[Document] | None = None
        self.token_payload = dict(token_payload or {})
        self.destroyed = False
        self.logout_url: str | None = None
        self.expires: Callable[[], float | None] | None = None
        self.run_locked: Callable[[Callable[[], Any]], Awaitable[Any]] | None = None

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

    @property
    def expiration(self) -> float | None:
        """When the session will be discarded if nobody connects until then, in UNIX seconds; None while somebody
        is connected."""
        return self.expires() if self.expires is not None else None

    def bind(self, document: Document) -> None:
        """Note which document belongs to the session."""
        self._document = weakref.ref(document)

    def with_document_locked(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Have ``func(*args, **kwargs)`` called in the session's next turn. May be called from any thread."""
        document = self.document
        if document is not None:
            document.add_next_tick_callback(lambda: func(*args, **kwargs))

    async def with_locked_document(self, func: Callable[[Document], Any]) -> Any:
        """Call ``func(document)``, which may be a coroutine function, while nobody else works on the document;
        return what it returns.

        Raises LocalError where the session is over.
        """
        document = self.document
        if document is None:
            raise LocalError("the session is over, and its document gone")
        if self.run_locked is None or CURRENT.get() is document:  # nobody else can be there
            outcome = func(document)
            return await outcome if hasattr(outcome, "__await__") else outcome
        return await self.run_locked(lambda: func(document))
