"""The sidecar under the site's own origin: a blueprint that passes requests on, and WebSockets where it can."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from flask import Blueprint, Flask, Response, current_app, request

from syncviz.site.entries import Entries
from syncviz.site.proxy import UNKNOWN, Proxy
from syncviz.site.request import Request

from .pages import site_root

__all__ = ["ENTRIES", "ProxyConfig", "proxy_blueprint", "read_proxy_config"]

log = logging.getLogger(__name__)

ENTRIES: Final = ("PROXY", "PROXY_DECORATOR", "PROXY_ORIGINS", "PROXY_PUBLIC_URL", "PROXY_RELAYS")
"""The entries of ``app.config`` that are about the proxy, without their ``SYNCVIZ_``."""

_PREFIX: Final = re.compile(r"(/[A-Za-z0-9._~-]+)+")

View = Callable[..., Any]


@dataclass(frozen=True)
class ProxyConfig:
    """What ``SYNCVIZ_PROXY…`` says. ``prefix`` is where the sidecar is in the site, such as ``"/viz"``."""

    prefix: str
    decorator: Callable[[View], View] | None
    origins: tuple[str, ...]
    public_url: str | None
    relays: int


def read_proxy_config(entries: Entries) -> ProxyConfig | None:
    """Read the entries; None where the site has no proxy. Raises EntryError."""
    prefix = entries.get("PROXY")
    if prefix is None:
        for name in ENTRIES[1:]:
            if entries.get(name) is not None:
                raise entries.wrong(name, "is for the proxy, and there is none without SYNCVIZ_PROXY, such as '/viz'")
        return None
    if not isinstance(prefix, str) or not _PREFIX.fullmatch(prefix.rstrip("/")):
        raise entries.wrong("PROXY", f"is a path in the site, such as '/viz', got {prefix!r}")
    return ProxyConfig(
        prefix=prefix.rstrip("/"),
        decorator=entries.function("PROXY_DECORATOR", "a function that decorates views, such as login_required"),
        origins=entries.texts("PROXY_ORIGINS", "origins, such as ['https://www.example.org']"),
        public_url=entries.url("PROXY_PUBLIC_URL"),
        relays=entries.number("PROXY_RELAYS", 1000, 0, 100_000),
    )


def proxy_blueprint(
    config: ProxyConfig, proxy: Proxy, user: Callable[[], Any], knows_users: Callable[[Flask], bool],
    nonce: Callable[[], str | None],
) -> Blueprint:
    """The routes below ``config.prefix``. ``user`` returns the user of the present request, ``knows_users`` whether the
    site tells its visitors apart, ``nonce`` what the answer's Content-Security-Policy has."""
    blueprint = Blueprint("syncviz", __name__, url_prefix=config.prefix)

    def pass_on(path: str = "") -> Response:
        root = site_root() + config.prefix
        below = request.environ["PATH_INFO"][len(config.prefix):] or "/"
        who = user() if knows_users(current_app) else UNKNOWN
        answer = proxy.answer(Request.from_environ(request.environ, below, root, nonce()), who)
        response = Response(answer.body, f"{answer.status} {answer.reason}", answer.headers, direct_passthrough=True)
        return _Switching(answer.body) if answer.status == 101 else response

    view = pass_on if config.decorator is None else config.decorator(pass_on)
    for rule in ("/", "/<path:path>"):
        for websocket in (False, True):  # Werkzeug matches requests for an upgrade with rules of their own
            blueprint.add_url_rule(
                rule, "upgrade" if websocket else "proxy", view, methods=["GET"], websocket=websocket,
                provide_automatic_options=False, strict_slashes=False, merge_slashes=False,
            )
    return blueprint


class _Switching(Response):
    """A 101: what is done with the connection happens when the server iterates, and Flask's contexts are over."""

    def __init__(self, relayed: Iterable[bytes]) -> None:
        super().__init__(status=101)
        self.relayed = relayed

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("101 Switching Protocols", [])
        return self.relayed
