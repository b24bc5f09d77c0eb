"""What views use: sessions for the visitor, and the elements that show them."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from asgiref.sync import sync_to_async
from django.utils.safestring import SafeString, mark_safe

from syncviz.client import ClientSession
from syncviz.client import pull_session as pull
from syncviz.embed import server_document
from syncviz.errors import LocalError
from syncviz.util.identity import user_key
from syncviz.util.token import generate_jwt_token, generate_session_id, get_token_payload

from . import registry, sidecar
from .conf import config
from .files import loader_url, script_urls
from .registry import page_url
from .visitors import check_access, user_of

__all__ = [
    "apull_session", "close_sessions", "document_element", "nonce_of", "pull_session", "session_element", "ticket",
]


def pull_session(
    request: Any, name: str, arguments: Mapping[str, Any] | None = None, partial: bool = False
) -> ClientSession:
    """Make a session of the application ``name`` for the visitor of ``request`` and return it with its document.

    Use it as a context manager: at the end of the block the sidecar has applied every change. ``arguments`` are the
    request's for the application. With ``partial`` nothing is pulled yet: ``session.select_one("name")`` fetches single
    models of a large document. Raises PermissionDenied where the application is not for this visitor, and the errors of
    ``syncviz.client.pull_session``.
    """
    live = registry.find(name)
    check_access(request, live)
    session_id, token = ticket(user_of(request, live), name)
    return pull(
        session_id, sidecar.internal_url(name), arguments=arguments, token=token, timeout=config().timeout,
        partial=partial,
    )


class apull_session:
    """`pull_session` for ``async def`` views: ``async with apull_session(request, "sliders") as session:``, or
    ``session = await apull_session(…)`` and ``await sync_to_async(session.close)()`` later.

    Whatever waits for the sidecar is done in a thread. Changes of the document do not wait.
    """

    def __init__(self, request: Any, name: str, arguments: Mapping[str, Any] | None = None) -> None:
        self._asked = (request, name, arguments)
        self._session: ClientSession | None = None

    def __await__(self) -> Generator[Any, None, ClientSession]:
        return self._pull().__await__()

    async def _pull(self) -> ClientSession:
        self._session = await sync_to_async(pull_session)(*self._asked)
        return self._session

    async def __aenter__(self) -> ClientSession:
        session = await self._pull()
        await sync_to_async(session.__enter__)()
        return session

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._session is not None
        await sync_to_async(self._session.__exit__)(kind, error, traceback)


def document_element(
    request: Any, name: str, arguments: Mapping[str, Any] | None = None, **options: Any
) -> SafeString:
    """Return the element that shows a new session of ``name`` in its place. The sidecar is not asked: the page is
    made as quickly as without it. ``options`` are ``height`` and ``texts`` of ``syncviz.embed.server_document``.

    Raises PermissionDenied where the application is not for this visitor.
    """
    live = registry.find(name)
    check_access(request, live)
    _, token = ticket(user_of(request, live), name)
    return _element(request, name, token, arguments, options)


def session_element(request: Any, session: ClientSession, **options: Any) -> SafeString:
    """Return the element that shows a session that `pull_session` gave for the same request's visitor; options as for
    `document_element`. Raises LocalError for somebody else's session."""
    payload = get_token_payload(session.token)
    if user_key(payload.get("user")) != user_key(user_of(request)):
        raise LocalError("the session was pulled for another visitor; pull one for each request")
    name = payload.get("application") or urlsplit(session.url).path.removesuffix("/ws").rsplit("/", 1)[-1]
    return _element(request, name, session.token, None, options)


def close_sessions(request_or_user: Any) -> None:
    """Close the open plots of a user, in all workers of the sidecar, with code 4401: of the visitor of a request, or of
    a Django user who may see them no more. At a logout that is done without being asked.

    Tokens that were made for the user until now are good no more: open pages have to be loaded again. Raises
    ConnectionFailed where the sidecar does not take the order, SettingError for nobody.
    """
    if hasattr(request_or_user, "get_username"):
        pk = request_or_user.pk
        sidecar.close_user(pk if isinstance(pk, int) else str(pk))
    else:
        sidecar.close_user(user_of(request_or_user))


def nonce_of(request: Any) -> str | None:
    """The nonce of the request's Content-Security-Policy: that of Django 6, or of django-csp."""
    for name in ("_csp_nonce", "csp_nonce"):
        found = getattr(request, name, None)
        if found is not None:  # it is made by being used, and false before
            return str(found) or None
    return None


def ticket(user: Any, name: str) -> tuple[str, str]:
    """A new session's id, and the token with which this user may have it."""
    conf = config()
    session_id = generate_session_id(conf.secret_key, signed=True)
    payload = {"application": name.strip("/")} | ({} if user is None else {"user": user})
    token = generate_jwt_token(
        session_id, conf.secret_key, signed=True, extra_payload=payload, expiration=conf.token_lifetime
    )
    return session_id, token


def _element(
    request: Any, name: str, token: str, arguments: Mapping[str, Any] | None, options: Mapping[str, Any]
) -> SafeString:
    through = config().proxy
    return mark_safe(server_document(  # noqa: S308 - escaped there
        page_url(name) if through else sidecar.public_url(name), relative_urls=through, arguments=arguments,
        headers={"Bokeh-Token": token}, nonce=nonce_of(request), loader=loader_url(), scripts=script_urls(), **options,
    ))
