"""Where a session lives: from the URL that a user gives to the WebSocket's, and back."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from ..errors import SettingError
from ..settings import settings
from ..util.urls import http_parts

__all__ = ["http_url", "server_url_for_websocket_url", "websocket_url_for_server_url", "with_arguments"]


def http_url(url: str = "default") -> str:
    """Return an application's URL without a slash at its end; ``"default"`` is the setting's.

    Raises:
        SettingError: it is no absolute ``http`` or ``https`` URL, or has a query.
    """
    if not isinstance(url, str):
        raise SettingError(f"url: expected an application's URL as text, got {url!r}")
    if url == "default":
        url = settings.default_server_url()
    parts = http_parts(url)
    if parts is None:
        raise SettingError(
            f"url: expected the http:// or https:// URL of an application, such as "
            f"'http://localhost:5006/myapp', or 'default', got {url!r}"
        )
    if parts.query or parts.fragment:
        raise SettingError(f"url: expected a URL without query, got {url!r}; give arguments={{…}} instead")
    return url.rstrip("/")


def websocket_url_for_server_url(url: str) -> str:
    """Return the ``ws://…/ws`` URL for an application's ``http://…`` URL (``wss`` for ``https``).

    Raises:
        SettingError: see `http_url`.
    """
    return "ws" + http_url(url).removeprefix("http") + "/ws"


def server_url_for_websocket_url(url: str) -> str:
    """Return an application's ``http://…/`` URL for its ``ws://…/ws`` URL.

    Raises:
        SettingError: it is not such a URL.
    """
    scheme, colon, rest = url.partition(":")
    if not colon or scheme not in ("ws", "wss") or not rest.endswith("/ws"):
        raise SettingError(f"expected a ws:// or wss:// URL that ends in /ws, got {url!r}")
    return "http" + scheme.removeprefix("ws") + ":" + rest.removesuffix("ws")


def with_arguments(url: str, arguments: Mapping[str, object] | None) -> str:
    """Return the URL with the arguments as its query; a list or tuple gives its name several times."""
    return f"{url}?{urlencode(arguments, doseq=True)}" if arguments else url
