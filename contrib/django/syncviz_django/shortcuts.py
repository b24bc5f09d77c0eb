"""What views use: sessions for the visitor, and the elements that show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from asgiref.sync import sync_to_async
from django.urls import NoReverseMatch, reverse
from django.utils.safestring import SafeString, mark_safe

from syncviz.client import ClientSession
from syncviz.client import pull_session as pull
from syncviz.embed.autoload import autoload_js
from syncviz.embed.bundle import Bundle
from syncviz.errors import SettingError
from syncviz.util.html import inline_script
from syncviz.util.ids import make_globally_unique_css_safe_id
from syncviz.util.token import generate_jwt_token, generate_session_id

from . import registry, sidecar
from .conf import config
from .files import bundle
from .identity import check_access, payload_of

__all__ = ["apull_session", "document_element", "nonce_of", "pull_session", "session_element"]


def pull_session(request: Any, name: str, arguments: Mapping[str, Any] | None = None) -> ClientSession:
    """Make a session of the application ``name`` for the visitor of ``request`` and return it with its document.

    Use it as a context manager: at the end of the block the sidecar has applied every change. ``arguments`` are the
    request's for the application. Raises PermissionDenied where the application is not for this visitor, and the
    errors of ``syncviz.client.pull_session``.
    """
    session_id, token = _ticket(request, name, arguments)
    return pull(session_id, sidecar.internal_url(name), token=token, timeout=config().timeout)


async def apull_session(request: Any, name: str, arguments: Mapping[str, Any] | None = None) -> ClientSession:
    """`pull_session` for ``async def`` views: it waits in a thread.

    What the session does without waiting (changes of its document) may be done in the view; leave the block in a
    thread as well: ``await sync_to_async(session.close)()``.
    """
    found: ClientSession = await sync_to_async(pull_session)(request, name, arguments)
    return found


def document_element(
    request: Any, name: str, arguments: Mapping[str, Any] | None = None, *, scripts: bool = True
) -> SafeString:
    """Return the element that shows a new session of ``name`` in its place. The sidecar is not asked: the page is
    made as quickly as without it. ``scripts`` False where the page has ``{% syncviz_scripts %}``."""
    _, token = _ticket(request, name, arguments)
    return _element(request, name, token, bundle() if scripts else None)


def session_element(request: Any, session: ClientSession, *, scripts: bool = True) -> SafeString:
    """Return the element that shows a session that `pull_session` gave."""
    name = urlsplit(session.url).path.removesuffix("/ws").rsplit("/", 1)[-1]
    return _element(request, name, session.token, bundle() if scripts else None)


def nonce_of(request: Any) -> str | None:
    """The nonce of the request's Content-Security-Policy: Django 6's, or that of django-csp."""
    found = getattr(request, "_csp_nonce", None)
    if found is None:
        found = getattr(request, "csp_nonce", None)
    return str(found) if found else None


def _ticket(request: Any, name: str, arguments: Mapping[str, Any] | None) -> tuple[str, str]:
    live = registry.find(name)
    check_access(request, live)
    conf = config()
    session_id = generate_session_id(conf.secret_key, signed=True)
    payload = payload_of(request, live)
    if arguments:
        payload["arguments"] = {
            str(key): [str(item).encode() for item in (value if isinstance(value, list | tuple) else [value])]
            for key, value in arguments.items()
        }
    token = generate_jwt_token(
        session_id, conf.secret_key, signed=True, extra_payload=payload, expiration=conf.token_lifetime
    )
    return session_id, token


def _element(request: Any, name: str, token: str, scripts: Bundle | None) -> SafeString:
    element = make_globally_unique_css_safe_id()
    if config().relay:
        try:
            path, origin = reverse(f"{name}:page").rstrip("/"), None
        except NoReverseMatch as error:
            raise SettingError(
                f"RELAY: WebSockets go through the site, but no URL pattern leads to {name!r}; add"
                f" path(\"{name}/\", live(\"{name}\", …))"
            ) from error
    else:
        origin = sidecar.public_url(name)
        path = urlsplit(origin).path
    script = autoload_js(element_id=element, token=token, bundle=scripts, app_path=path, absolute_url=origin)
    return mark_safe(inline_script(script, nonce=nonce_of(request), id=element))  # noqa: S308 - escaped there
