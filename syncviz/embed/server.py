"""Script elements for a site's own pages, which show what a sidecar serves.

The element asks the sidecar for ``autoload.js`` and draws what that says, or runs it where it is a script.
Parameters, request headers and query arguments are those of ``bokeh.embed``, so either may stand before either
server."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

from ..errors import SettingError, nearest
from ..settings import settings
from ..util.html import SafeHTML, inline_script, nonce_attribute
from ..util.ids import make_globally_unique_css_safe_id
from .elements import script_call
from .loader import LOADER_JS, LOADER_TEXTS

__all__ = ["autoload_server", "server_document", "server_session"]

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
    loader: str | None = None,
    scripts: Sequence[str] | None = None,
    height: int | None = None,
    texts: Mapping[str, str] | None = None,
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
    ``loader``
        the URL of the script that does it (:mod:`syncviz.embed.loader`), for a page that allows no script inside of
        it, or gets parts of itself later. Then a ``<div>`` is returned as well, and the page is shown before the
        script has come. ``""`` for the ``<div>`` alone, on a page that has the script already.
    ``scripts``
        URLs of BokehJS' files in the order in which they run, where the site serves them itself. They are loaded
        when the plot is, each once.
    ``height``
        in pixels, kept free until the plot is drawn, so that the page does not jump.
    ``texts``
        what people read instead of the English messages, by the names in ``LOADER_TEXTS``: ``loading``, ``waiting``,
        ``lost``, ``failed`` (with ``{reason}``, if you like), ``again``, ``anew``, ``gone``, ``reload``, and ``eval``
        (shown where the page blocks ``CustomJS``).

    The element has to stand inside ``<body>``. Template engines take it as HTML (it has ``__html__``). Raises
    :class:`~syncviz.errors.SettingError` for arguments that make no sense.
    """
    config = _config(url, relative_urls, resources, _query(arguments), headers, {}, with_credentials, scripts)
    return _element(config, nonce, loader, height, texts)


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
    loader: str | None = None,
    scripts: Sequence[str] | None = None,
    height: int | None = None,
    texts: Mapping[str, str] | None = None,
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
    config = _config(url, relative_urls, resources, _query(arguments), headers, own, with_credentials, scripts)
    return _element(config, nonce, loader, height, texts)


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


def _config(
    url: str,
    relative_urls: bool,
    resources: str | None,
    query: str,
    headers: Mapping[str, str] | None,
    own_headers: Mapping[str, str],
    with_credentials: bool,
    scripts: Sequence[str] | None,
) -> dict[str, Any]:
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
    if resources is None or scripts is not None:
        source += "&resources=none"
    config = {
        "id": element_id,
        "url": source + query,
        "headers": [*_checked_headers(headers or {}), *_checked_headers(own_headers, own=True)],
        "credentials": bool(with_credentials),
    }
    if scripts is not None:
        if isinstance(scripts, str) or not all(isinstance(url, str) and url for url in scripts):
            raise SettingError(f"scripts: expected a list of URLs, got {scripts!r}")
        config["scripts"] = [(url, None) for url in scripts]  # with its hash, as the sidecar names them
    return config


def _element(
    config: dict[str, Any], nonce: str | None, loader: str | None, height: int | None, texts: Mapping[str, str] | None
) -> SafeHTML:
    if height is not None:
        if type(height) is not int or height < 0:
            raise SettingError(f"height: expected a number of pixels, got {height!r}")
        config["height"] = height
    texts = texts or {}
    for name in texts:
        if name not in LOADER_TEXTS:
            raise SettingError(f"texts: there is no text {name!r}{nearest(name, LOADER_TEXTS)}")
    data = {f"data-syncviz-{name}": str(text) for name, text in texts.items()}
    if loader is None:
        return inline_script(script_call(LOADER_JS, config), nonce=nonce, id=config["id"], data=data)
    if not isinstance(loader, str):
        raise SettingError(f"loader: expected the URL of the script, got {type(loader).__name__}")
    data = {"id": config["id"], "data-syncviz": json.dumps(config, separators=(",", ":")), **data}
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in data.items())
    style = "" if height is None else f' style="min-height: {height}px"'
    text = escape(str(texts.get("loading", "Loading the plot …")))
    place = f'<div{attributes}{style}><div role="status" class="syncviz-message">{text}</div></div>'
    script = f'\n<script async src="{escape(loader)}"{nonce_attribute(nonce)}></script>' if loader else ""
    return SafeHTML(place + script)


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
