"""What a page of the site needs beside the plot: our script from the site's own origin, and the nonce of its policy."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import quote

from flask import Flask, Response, current_app, has_request_context, request
from flask.typing import ResponseReturnValue

from syncviz.embed.loader import LOADER_FILE, loader_source
from syncviz.errors import SettingError

__all__ = ["add_loader", "loader_url", "nonce_of_request", "site_root"]

_PLACE: Final = "/_syncviz/"
_NONCE: Final = re.compile(r"[A-Za-z0-9+/_-]+={0,2}", re.ASCII)  # nonce-source, Content Security Policy level 3, 2.3.1
_KEPT: Final = "public, max-age=31536000, immutable"
_OTHER: Final = "public, max-age=60"


def add_loader(app: Flask) -> None:
    """Serve the script of `syncviz.embed.loader` from the site itself: a page can then say that the sidecar is down."""
    app.add_url_rule(f"{_PLACE}loader.<version>.js", "syncviz_loader", _loader)


def loader_url() -> str:
    """Where the browser finds it."""
    return f"{site_root()}{_PLACE}{LOADER_FILE}"


def nonce_of_request(nonce: Callable[[], Any] | None) -> str | None:
    """The nonce that the answer to the present request has in its Content-Security-Policy; None without one.

    Without a function ``csp_nonce()`` of the templates is asked, which Flask-Talisman provides. Raises SettingError for
    what is no nonce.
    """
    if not has_request_context():
        return None
    asked = nonce or current_app.jinja_env.globals.get("csp_nonce")
    if not callable(asked):
        return None
    found = asked()
    if found is None or found == "":
        return None
    if not isinstance(found, str) or not _NONCE.fullmatch(found):
        source = "SYNCVIZ_CSP_NONCE" if nonce else "csp_nonce() of the templates"
        raise SettingError(f"{source} returns the nonce of the response, base64 text or None, got {found!r:.80}")
    return found


def site_root() -> str:
    """Where the site is in the browser, percent-encoded and without a slash at the end: ``""`` at the root."""
    root = request.script_root if has_request_context() else current_app.config["APPLICATION_ROOT"]
    return quote(root.rstrip("/"), safe="/:@!$&'()*+,;=~")


def _loader(version: str) -> ResponseReturnValue:
    response = Response(loader_source(), mimetype="text/javascript")
    # While a site's processes are replaced one by one, a page may ask the older or the newer one.
    response.headers["Cache-Control"] = _KEPT if f"loader.{version}.js" == LOADER_FILE else _OTHER
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
