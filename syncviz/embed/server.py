"""Script elements for a site's own pages, which show what a sidecar serves.

The element asks the sidecar for ``autoload.js`` and runs what it answers. Parameters, request headers and
query arguments are those of ``bokeh.embed``, so either may stand before either server."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, quote_plus, urlsplit

from ..errors import SettingError
from ..settings import settings
from ..util.html import SafeHTML, inline_script
from ..util.ids import make_globally_unique_css_safe_id
from .elements import read_script, script_call

__all__ = ["autoload_server", "server_document", "server_session"]

_REQUEST_JS: Final = read_script("request.js")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", re.ASCII)  # a token, RFC 9110 section 5.6.2
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\xa0-\xff]*")  # what XMLHttpRequest can send
_NOT_IN_URL = re.compile(r"[\x00-\x20\x7f\\\"<>^`{|}]")
_SESSION_HEADER = "Bokeh-Session-Id"


def server_document(
    url: str = "default",
    relative_urls: bool = False,
    resources: str | None = "default",
    arguments: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    with_credentials: bool = False,
    *,
    nonce: str | None = None,
) -> SafeHTML:
    """Return a ``<script>`` element which shows a new session of the application at ``url`` in its place.

    ``url``
        of the application: ``http://…``, ``https://…``, or a path on the page's own host; ``"default"``
        stands for the setting ``default_server_url``.
    ``relative_urls``
        whether scripts and WebSocket are looked for on the page's own host, for sidecars behind a proxy.
    ``resources``
        ``None`` if the page loads BokehJS itself.
    ``arguments``
        for the application: names and values (text, numbers, or lists of them) of the request's query.
    ``headers``
        sent with the request and handed to the application. Not together with ``with_credentials``.
    ``with_credentials``
        whether the browser sends cookies along to a sidecar on another host.
    ``nonce``
        for a page with a Content-Security-Policy; the scripts that this one adds get it too.

    The element has to stand inside ``<body>``. Template engines take it as HTML (it has ``__html__``). Raises
    :class:`~syncviz.errors.SettingError` for arguments that make no sense.
    """
    query = _query(arguments)
    return _element(url, relative_urls, resources, query, headers, {}, with_credentials, nonce)


def server_session(
    model: object | None = None,
    session_id: str | None = None,
    url: str = "default",
    relative_urls: bool = False,
    resources: str | None = "default",
    headers: Mapping[str, str] | None = None,
    with_credentials: bool = False,
    *,
    arguments: Mapping[str, Any] | None = None,
    nonce: str | None = None,
) -> SafeHTML:
    """Return a ``<script>`` element which shows one certain session in its place.

    ``session_id`` is the id of a session that ``syncviz.client`` pulled or pushed, or a new one from
    :func:`syncviz.util.token.generate_session_id`; ``arguments`` are for the application that makes a new one.
    Everything in the session's document is shown, ``model`` is accepted as by Bokeh 3 and has no effect
    either. The other arguments are those of :func:`server_document`.

    Whoever has the element has the session: make one for each visitor and page.
    """
    if not isinstance(session_id, str) or not session_id:
        raise SettingError(
            "session_id: expected the id of a session, such as generate_session_id() or "
            f"pull_session().id gives, got {session_id!r}"
        )
    if model is not None and not isinstance(getattr(model, "id", None), str):
        raise SettingError(f"model: expected a model or None, got {type(model).__name__}")
    own = {_SESSION_HEADER: session_id}
    query = _query(arguments)
    return _element(url, relative_urls, resources, query, headers, own, with_credentials, nonce)


def autoload_server(
    model: object | None = None,
    app_path: str | None = None,
    session_id: str | None = None,
    url: str = "default",
    relative_urls: bool = False,
    arguments: Mapping[str, Any] | None = None,
) -> SafeHTML:
    """Return :func:`server_session` if ``session_id`` is given, else :func:`server_document`: their older
    name.

    ``app_path`` is appended to ``url``.
    """
    if app_path and app_path != "/":
        base = settings.default_server_url() if url == "default" else url
        url = f"{base.rstrip('/')}/{app_path.lstrip('/')}"
    if session_id is None and model is None:
        return server_document(url, relative_urls, arguments=arguments)
    if arguments:
        raise SettingError("arguments: a session that exists already takes no arguments")
    return server_session(model, session_id, url, relative_urls)


def _element(
    url: str,
    relative_urls: bool,
    resources: str | None,
    query: str,
    headers: Mapping[str, str] | None,
    own_headers: Mapping[str, str],
    with_credentials: bool,
    nonce: str | None,
) -> SafeHTML:
    base, app_path = _checked_url(url)
    if resources not in ("default", None):
        raise SettingError(f"resources: expected 'default' or None, got {resources!r}")
    if headers and with_credentials:
        raise SettingError("headers and with_credentials cannot be used together, give one of them")
    element_id = make_globally_unique_css_safe_id()
    source = f"{base}/autoload.js?bokeh-autoload-element={element_id}"
    if app_path:
        source += f"&bokeh-app-path={quote(app_path)}"
    if not relative_urls:
        source += f"&bokeh-absolute-url={quote(base, safe='/:')}"
    if resources is None:
        source += "&resources=none"
    config = {
        "id": element_id,
        "url": source + query,
        "headers": [*_checked_headers(headers or {}), *_checked_headers(own_headers, own=True)],
        "credentials": bool(with_credentials),
    }
    return inline_script(script_call(_REQUEST_JS, config), nonce=nonce, id=element_id)


def _checked_url(url: str) -> tuple[str, str]:
    """Return the application's URL without a final slash, and its path (empty at the root)."""
    if not isinstance(url, str):
        raise SettingError(f"url: expected text, got {type(url).__name__}")
    if url == "default":
        url = settings.default_server_url()
    # A space or a sign that no URL has would be dropped or changed by the browser, in ways that differ.
    if _NOT_IN_URL.search(url):
        raise SettingError(f"url: expected a URL, in which special signs are percent-encoded, got {url!r}")
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise SettingError(f"url: expected a URL, got {url!r} ({error})") from error
    if parts.scheme in ("ws", "wss"):
        raise SettingError(f"url: expected the http:// or https:// URL, not the WebSocket's, got {url!r}")
    if parts.scheme not in ("http", "https", "") or (parts.scheme and not parts.netloc):
        raise SettingError(f"url: expected http://…, https://… or a path with a leading slash, got {url!r}")
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        raise SettingError(f"url: give what follows the '?' as arguments=, got {url!r}")
    path = parts.path.rstrip("/")
    if path and not path.startswith("/"):
        path = f"/{path}"
    return url.rstrip("/"), path


def _query(arguments: Mapping[str, Any] | None) -> str:
    query = ""
    for name, value in (arguments or {}).items():
        if not isinstance(name, str):
            raise SettingError(f"arguments: names must be text, got {name!r}")
        if name.startswith("bokeh-"):
            raise SettingError(f"arguments: {name!r}: names that begin with 'bokeh-' are the protocol's own")
        for item in value if isinstance(value, list | tuple) else [value]:
            if name == "resources" and item == "none":
                raise SettingError("arguments: 'resources=none' is the protocol's own, use resources=None")
            if not isinstance(item, str | int | float):
                raise SettingError(
                    f"arguments: the value of {name!r} must be text, a number or a list of them, "
                    f"got {type(item).__name__}"
                )
            try:
                query += f"&{quote_plus(name)}={quote_plus(str(item))}"
            except UnicodeEncodeError as error:
                raise SettingError(f"arguments: {name!r} or its value is not valid text: {error}") from error
    return query


def _checked_headers(headers: Mapping[str, str], own: bool = False) -> list[tuple[str, str]]:
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise SettingError(f"headers: not the name of an HTTP header: {name!r}")
        if name.lower() == _SESSION_HEADER.lower() and not own:
            raise SettingError(f"headers: {name} is set by server_session(session_id=…)")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            # The value stays out of the message: it may be a session id or another secret.
            raise SettingError(f"headers: the value of {name} must be text in Latin-1 without line breaks")
    return list(headers.items())
