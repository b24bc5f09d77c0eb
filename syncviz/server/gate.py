"""``Gate``: nobody gets in whom the auth provider does not know, and nothing is changed without an XSRF token.

It stands before everything else, as WSGI middleware: what is behind it, also a route that somebody adds later, needs a
user unless it is named here. A server without an auth provider and XSRF cookies has no gate.
"""

from __future__ import annotations

import functools
import io
import logging
from collections.abc import Callable, Iterable
from typing import Any, Final
from urllib.parse import quote

from flask import Flask, Request, Response, request
from flask.views import View
from werkzeug.http import dump_cookie, parse_cookie
from werkzeug.wsgi import ClosingIterator

from ..errors import SettingError
from ..util.identity import CLOSE_USER
from .auth import Auth
from .auth_provider import AuthProvider
from .cookies import same
from .cors import allow_other_sites
from .foreign import WEBSOCKET, refuse
from .sidecar import Sidecar
from .site import Site, plain_response
from .upgrade import UPGRADE
from .visit import VISIT, Visit, xsrf_form_html, xsrf_token
from .visitors import VISITOR, Visitor, user_key

__all__ = ["Gate", "add_auth_routes"]

log = logging.getLogger(__name__)

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_XSRF_HEADERS: Final = ("HTTP_X_XSRFTOKEN", "HTTP_X_CSRFTOKEN")
_LARGEST_FORM: Final = 16 * 1024 * 1024


class Gate:
    """WSGI middleware.

    Args:
        application: what is behind it.
        sidecar: whose sessions have users.
        site: where the routes are.
        auth: who may.
        failed: makes the answer where ``get_user`` raised something.
        is_public: whether a name below ``/static/`` is BokehJS'.
    """

    def __init__(
        self, application: Callable[..., Iterable[bytes]], sidecar: Sidecar, site: Site, auth: Auth, *,
        failed: Callable[[Request, Exception], Response], is_public: Callable[[str], bool],
    ) -> None:
        self._application = application
        self._sidecar = sidecar
        self._site = site
        self._provider = provider = auth.provider
        self._cookies = auth.cookies
        self._xsrf = auth.xsrf
        self._failed = failed
        self._is_public = is_public
        prefix = site.prefix
        self._static = f"{prefix}/static/"
        self._endpoints = {prefix + url.rstrip("/") for url, _ in provider.endpoints}
        self._signed = prefix + CLOSE_USER  # who asks for this needs no user: it is signed by itself
        self._open = {f"{prefix}/healthz", f"{prefix}/liveness", self._signed}
        bases = [prefix + path.rstrip("/") for path in sidecar.applications]
        self._pages = {prefix, *bases}
        self._scripts = {f"{base}/autoload.js" for base in bases}
        if provider.logout_url is not None:
            local = provider.logout_url.startswith("/")
            sidecar.logout_url = site.root.rstrip("/") + provider.logout_url if local else provider.logout_url
        for url in self._endpoints & self._pages:
            raise SettingError(f"{url}: there is an application where the auth provider has its login or logout")

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        visit = environ[VISIT] = self._visit(environ)
        environ.pop(VISITOR, None)
        guarded = not self._needs_nobody(environ)
        sent: list[tuple[str, str]] = []

        def answer(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
            headers = [*headers, *(("Set-Cookie", text) for text in visit.set_cookies.values())]
            sent[:] = headers = [_for_one(item) for item in headers] if guarded else headers
            return start_response(status, headers, *(() if exc_info is None else (exc_info,)))

        try:
            refusal = self._refusal(environ, visit, guarded)
        except Exception as error:  # noqa: BLE001 - it is logged and answered: nobody gets in by an error
            refusal = self._failed(visit.flask_request, error)
        if refusal is not None:
            if WEBSOCKET in environ:
                refuse(environ[WEBSOCKET], refusal.get_data(as_text=True).strip())
            return refusal(environ, answer)
        result = self._application(environ, answer)
        visitor = environ.get(VISITOR)
        if visitor is None or environ["PATH_INFO"].rstrip("/") not in self._endpoints:
            return result
        return ClosingIterator(result, functools.partial(self._look_again, environ, visitor, sent))

    # -- who may

    def _needs_nobody(self, environ: dict[str, Any]) -> bool:
        path = environ["PATH_INFO"]
        if not self._provider.asks or path in self._open or path.rstrip("/") in self._endpoints:
            return True
        if path.startswith(self._static):
            return self._is_public(path[len(self._static):])
        # Browsers ask without cookies whether they may ask at all (CORS).
        return path in self._scripts and environ["REQUEST_METHOD"] == "OPTIONS" \
            and "HTTP_ACCESS_CONTROL_REQUEST_METHOD" in environ

    def _refusal(self, environ: dict[str, Any], visit: Visit, guarded: bool) -> Response | None:
        if guarded:
            visitor = self._visitor(visit)
            if visit.answer is not None:
                return visit.answer
            if visitor is None:
                return self._sent_away(environ, visit)
            environ[VISITOR] = visitor
        elif self._provider.asks and environ["PATH_INFO"].rstrip("/") in self._endpoints:
            try:
                visitor = self._visitor(visit)
            except Exception:  # whom nobody can tell must be able to log in
                log.exception("the user of a request to log in or out is not known")
                visitor = None
            visit.answer = None
            if visitor is not None:
                environ[VISITOR] = visitor
        unsafe = environ["REQUEST_METHOD"] not in _SAFE and environ["PATH_INFO"] != self._signed
        if self._xsrf and unsafe and not self._brings_token(environ, visit):
            return plain_response(403, "the request has no XSRF token, or a wrong one; load the page again")
        return None

    def _visit(self, environ: dict[str, Any]) -> Visit:
        return Visit(environ, self._cookies, self._sidecar.logouts, self._site.root, self._site.root_path)

    def _visitor(self, visit: Visit) -> Visitor | None:
        provider = self._provider
        if provider.get_user is not None:
            user = provider.get_user(visit)
        else:
            assert provider.get_user_async is not None
            user = self._sidecar.aio.run(provider.get_user_async(visit))
        if not user:
            return None
        key = user_key(user)
        return Visitor(key if isinstance(user, bytes) else user, key, visit.proofs)

    def _sent_away(self, environ: dict[str, Any], visit: Visit) -> Response:
        """The answer to somebody without a user: pages lead to the login."""
        if UPGRADE in environ or WEBSOCKET in environ:
            return plain_response(403, "log in first")
        path = environ["PATH_INFO"]
        wants_page = path.rstrip("/") in self._pages or "text/html" in environ.get("HTTP_ACCEPT", "")
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or not wants_page:
            refusal = plain_response(401, "log in first")
            if path in self._scripts:  # a page of another site is to be able to say so
                allow_other_sites(visit.flask_request, refusal, self._sidecar.origins)
            return refusal
        if self._provider.get_login_url is not None:
            url = self._provider.get_login_url(visit)
        else:
            assert self._provider.login_url is not None
            url = self._provider.login_url
            if url.startswith("/"):
                url = self._site.root.rstrip("/") + url
        if "?" not in url:
            back = visit.full_url() if url.startswith(("http://", "https://")) else visit.uri
            url = f"{url}?next={quote(back, safe='/')}"
        return visit.redirect(url)

    def _brings_token(self, environ: dict[str, Any], visit: Visit) -> bool:
        known = visit.sent_xsrf_token
        if known is None:
            return False
        for name in _XSRF_HEADERS:
            if name in environ:
                return same(environ[name], known)
        if not environ.get("CONTENT_TYPE", "").startswith(("application/x-www-form-urlencoded", "multipart/form-data")):
            return False
        # The body can be read once. What is behind the gate gets it anew.
        request = Request(environ, populate_request=False)
        request.max_content_length = _LARGEST_FORM
        body = request.get_data()
        fresh = {**environ, "wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
        with Request(fresh, populate_request=False) as copy:  # it may have files
            token = copy.form.get("_xsrf", "")
        environ["wsgi.input"], environ["CONTENT_LENGTH"] = io.BytesIO(body), str(len(body))
        return same(token, known)

    # -- logging out

    def _look_again(self, environ: dict[str, Any], before: Visitor, sent: list[tuple[str, str]]) -> None:
        """Find out whether the answer that was given has logged the user out (or in, as somebody else): ask who it
        would be that comes next."""
        cookies = dict(parse_cookie(environ))
        for name, value in sent:
            if name.lower() == "set-cookie":
                first, _, attributes = value.partition(";")
                for cookie, content in parse_cookie(first).items():
                    cookies.pop(cookie, None)
                    if "max-age=0" not in attributes.lower() and content:
                        cookies[cookie] = content
        header = "; ".join(dump_cookie(name, value, path=None, max_size=0) for name, value in cookies.items())
        next_environ = {**environ, "HTTP_COOKIE": header, "wsgi.input": io.BytesIO(), "REQUEST_METHOD": "GET"}
        try:
            after = self._visitor(self._visit(next_environ))
        except Exception:
            log.exception("get_user failed after a logout")
            after = None
        if after is None or after.key != before.key:
            self._sidecar.logouts.end(before.key, before.proofs)


def add_auth_routes(app: Flask, site: Site, provider: AuthProvider) -> None:
    """Give a Flask application the provider's views, and templates the names ``xsrf_form_html`` and ``xsrf_token``."""
    app.jinja_env.globals.update(xsrf_form_html=xsrf_form_html, xsrf_token=xsrf_token)
    names = {f"auth_{number}" for number in range(len(provider.endpoints))}

    @app.after_request
    def careful(response: Response) -> Response:
        if request.endpoint in names:
            response.headers.setdefault("Content-Security-Policy", site.policy.login)
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    for number, (url, handler) in enumerate(provider.endpoints):
        name = f"auth_{number}"
        if isinstance(handler, type) and issubclass(handler, View):
            app.add_url_rule(site.prefix + url, name, handler.as_view(name), strict_slashes=False)
        else:
            methods = getattr(handler, "methods", None) or ("GET", "POST")
            app.add_url_rule(site.prefix + url, name, handler, methods=methods, strict_slashes=False)


def _for_one(header: tuple[str, str]) -> tuple[str, str]:
    """What only a user may see is not for caches that many share."""
    if header[0].lower() == "cache-control" and "public" in header[1]:
        return header[0], header[1].replace("public", "private")
    return header
