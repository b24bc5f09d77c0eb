"""What a web site has this server do: its proxy says where the browser sees it, and its logout whom to close."""

from __future__ import annotations

import logging
import time
from urllib.parse import urlsplit

from flask import Request, Response

from ..errors import SettingError, TokenError
from ..util.identity import Pass, read_order
from .sidecar import Sidecar
from .site import plain_response

__all__ = ["close_user", "root_of", "sockets_of"]

log = logging.getLogger(__name__)

_LARGEST_ORDER = 8192


def root_of(own: str, stated: Pass) -> str:
    """Where BokehJS is, in the browser: ``own`` without a proxy that says something else."""
    return own if stated.root is None else f"{stated.root}/"


def sockets_of(path: str, stated: Pass | None) -> tuple[str | None, str | None]:
    """Path and host of the WebSocket of the application at ``path``, for a page that came through a site's proxy."""
    if stated is None or stated.root is None:
        return None, None
    if stated.sockets is None:
        return stated.root + path.rstrip("/") if stated.place is None else stated.place, None
    return urlsplit(stated.sockets).path, stated.sockets


def close_user(sidecar: Sidecar, request: Request) -> Response:
    """Obey the order of a site to close the connections of a user."""
    if (request.content_length or _LARGEST_ORDER + 1) > _LARGEST_ORDER:
        return plain_response(413, f"an order has a Content-Length, of at most {_LARGEST_ORDER} bytes")
    text = request.get_data().decode("latin-1")
    try:
        key, at = read_order(text, sidecar.options.secret_key, time.time())
    except (TokenError, SettingError) as error:
        log.error("refused an order to close a user's connections: %s", error)
        return plain_response(403, "the order is not signed with this server's secret key, or out of date")
    sidecar.logouts.end(key, (), at=at)
    return plain_response(202, "the connections are closed in a moment")
