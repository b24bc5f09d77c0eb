"""``Visit``: one request as an auth module sees it.

It has the names that modules written for Bokeh use of a Tornado handler (``get_cookie``, ``get_secure_cookie``,
``set_secure_cookie``, ``get_argument``, ``request.headers`` …), and is made for views of Flask as well:
``current_visit()``.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from html import escape
from typing import Any, Final
from urllib.parse import quote, unquote_to_bytes, urlsplit

from flask import Request, Response, has_request_context, request
from werkzeug.datastructures import Headers

from ..errors import LocalError
from ..util.html import SafeHTML
from .cookies import Cookies
from .logouts import Logouts, fingerprint
from .policy import secured

__all__ = ["VISIT", "Visit", "current_visit", "local_path", "xsrf_form_html", "xsrf_token"]

VISIT: Final = "syncviz.visit"
"""The key of a request's `Visit` in its WSGI environ."""

_XSRF: Final = "_xsrf"
_LOCAL: Final = re.compile(r"/(?![/\\])[^\\\x00-\x20\x7f]*")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{43}")


class Visit:
    """One request: what ``get_user`` is given.

    Args:
        environ: of WSGI.
        cookies: how cookies are signed and set.
        logouts: signed cookies that have ended.
        root: the path of the server as browsers see it.
        outside: what a proxy took away from the path.
    """

    def __init__(
        self, environ: dict[str, Any], cookies: Cookies, logouts: Logouts, root: str = "/", outside: str = ""
    ) -> None:
        self.flask_request = Request(environ, populate_request=False)
        self._settings = cookies
        self._logouts = logouts
        self._root = root
        self._outside = outside
        self._proofs: set[str] = set()
        self._xsrf: str | None = None
        self.set_cookies: dict[str, str] = {}
        """The ``Set-Cookie`` headers of the answer, by the cookie's name."""
        self.answer: Response | None = None
        """What `redirect` has made."""

    # -- what came

    @property
    def request(self) -> Visit:
        """This object: in Bokeh, headers and arguments are there."""
        return self

    @property
    def method(self) -> str:
        """``"GET"`` …"""
        return self.flask_request.method

    @property
    def path(self) -> str:
        """The path, without the query."""
        return self.flask_request.path

    @property
    def uri(self) -> str:
        """Path and query as the browser sees them, escaped."""
        environ = self.flask_request.environ
        path = self._outside + _quoted(environ.get("SCRIPT_NAME", "") + environ["PATH_INFO"])
        query = environ.get("QUERY_STRING", "")
        return f"{path}?{query}" if query else path

    @property
    def headers(self) -> Headers:
        """The headers, by names in any case."""
        return self.flask_request.headers

    @property
    def cookies(self) -> Mapping[str, str]:
        """The cookies as they came. Anybody can write anything into one: see `get_secure_cookie`."""
        return self.flask_request.cookies

    @property
    def arguments(self) -> dict[str, list[bytes]]:
        """The names in the query, each with its values."""
        found: dict[str, list[bytes]] = {}
        query = self.flask_request.query_string.decode("latin-1")
        for part in query.replace("+", " ").split("&") if query else ():
            name, _, value = part.partition("=")
            found.setdefault(unquote_to_bytes(name).decode("utf-8", "replace"), []).append(unquote_to_bytes(value))
        return found

    @property
    def remote_ip(self) -> str:
        """The visitor's address; with ``use_xheaders``, as a trusted proxy tells it."""
        return self.flask_request.remote_addr or ""

    @property
    def protocol(self) -> str:
        """``"https"`` or ``"http"``; with ``use_xheaders``, as a trusted proxy tells it."""
        return "https" if self.flask_request.environ.get("wsgi.url_scheme") in ("https", "wss") else "http"

    @property
    def host(self) -> str:
        """The ``Host`` header; the visitor's own words."""
        return self.flask_request.headers.get("Host", "")

    def full_url(self) -> str:
        """The whole URL, with the ``Host`` header's host."""
        return f"{self.protocol}://{self.host}{self.uri}"

    def get_argument(self, name: str, default: str | None = None) -> str | None:
        """The last value of that name in the query, or ``default``."""
        values = self.arguments.get(name)
        return values[-1].decode("utf-8", "replace") if values else default

    # -- cookies

    def get_cookie(self, name: str, default: str | None = None) -> str | None:
        """A cookie as it came, or ``default``."""
        return self.cookies.get(name, default)

    def get_secure_cookie(self, name: str, value: str | None = None, max_age_days: float = 31) -> bytes | None:
        """What `set_secure_cookie` put into the cookie. None where there is none, it is forged or over, or its user
        has logged out. ``value`` is the cookie's text, where it comes in another way.

        Raises `SettingError` without ``cookie_secret``.
        """
        text = self.get_cookie(name) if value is None else value
        found = self._settings.unsign(name, text or "", max_age_days)
        if found is None or text is None:
            return None
        proof = fingerprint(text)
        if self._logouts.has_any((proof,)):
            return None
        self._proofs.add(proof)
        return found

    get_signed_cookie = get_secure_cookie

    @property
    def proofs(self) -> frozenset[str]:
        """Fingerprints of the signed cookies that were read."""
        return frozenset(self._proofs)

    def set_cookie(self, name: str, value: str, *, expires_days: float | None = None, **options: Any) -> None:
        """Set a cookie with the answer: HttpOnly, SameSite=Lax, Secure where the visitor came by https. ``options``
        are those of ``flask.Response.set_cookie``."""
        secure = self.protocol == "https"
        self.set_cookies[name] = self._settings.header(
            name, value, secure=secure, expires_days=expires_days, **options
        )

    def set_secure_cookie(
        self, name: str, value: str | bytes, expires_days: float | None = 30, **options: Any
    ) -> None:
        """Set a cookie that nobody can forge (everybody who has it can read it). After ``expires_days`` it is good no
        more, whatever the browser does; None: it ends with the browser, or after 31 days.

        Raises `SettingError` without ``cookie_secret``.
        """
        signed = self._settings.sign(name, value, expires_days)
        self.set_cookie(name, signed, expires_days=expires_days, **options)

    set_signed_cookie = set_secure_cookie

    def clear_cookie(self, name: str, **options: Any) -> None:
        """Have the browser forget a cookie."""
        self.set_cookie(name, "", max_age=0, expires=0, **options)

    # -- where to

    @property
    def next_url(self) -> str:
        """Where to go after the login: ``next`` of the query or the form, if that is a path of this site."""
        asked = self.get_argument("next")
        if asked is None and self.method == "POST" and has_request_context():
            asked = request.form.get("next")
        return local_path(asked, self._root)

    def redirect(self, url: str, permanent: bool = False, status: int | None = None) -> Response:
        """An answer that leads to ``url``; called by ``get_user``, it is the answer."""
        self.answer = Response(status=status or (301 if permanent else 302))
        self.answer.headers["Location"] = url
        self.answer.headers["Cache-Control"] = "no-store"
        self.answer.autocorrect_location_header = False
        return secured(self.answer)

    # -- XSRF

    @property
    def xsrf_token(self) -> str:
        """What unsafe requests have to bring along, see ``enable_xsrf_cookies``; sets its cookie."""
        if self._xsrf is None:
            self._xsrf = self.sent_xsrf_token or secrets.token_urlsafe(32)
            self.set_cookie(_XSRF, self._xsrf)
        return self._xsrf

    @property
    def sent_xsrf_token(self) -> str | None:
        """The token of the cookie that came."""
        sent = self.get_cookie(_XSRF, "") or ""
        return sent if _TOKEN.fullmatch(sent) else None

    def xsrf_form_html(self) -> SafeHTML:
        """The field that a form needs."""
        return SafeHTML(f'<input type="hidden" name="{_XSRF}" value="{escape(self.xsrf_token)}">')


def current_visit() -> Visit:
    """The `Visit` of the request that a Flask view answers. Raises `LocalError` where there is none."""
    visit = request.environ.get(VISIT) if has_request_context() else None
    if not isinstance(visit, Visit):
        raise LocalError("there is no visit here: it is for views of a server with an auth module or XSRF cookies")
    return visit


def xsrf_token() -> str:
    """`Visit.xsrf_token` of the request that a view answers; also a name in templates."""
    return current_visit().xsrf_token


def xsrf_form_html() -> SafeHTML:
    """`Visit.xsrf_form_html` of the request that a view answers; also a name in templates."""
    return current_visit().xsrf_form_html()


def local_path(text: str | None, default: str) -> str:
    """``text`` if it is a path of this site that no browser takes for another site's, else ``default``."""
    if text is None or not _LOCAL.fullmatch(text):
        return default
    parts = urlsplit(text)
    return default if parts.scheme or parts.netloc else text


def _quoted(path: str) -> str:
    """A path of a WSGI environ as it stands in a URL. One that begins with two slashes would name a host."""
    return "/" + quote(path.lstrip("/").encode("latin-1"), safe="/:@!$&'()*+,;=~-._")
