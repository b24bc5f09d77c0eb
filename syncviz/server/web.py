"""The sidecar's HTTP routes, as a Flask blueprint and as a WSGI application.

===========================  ==========================================================================
``/``                        leads to the one application, or lists them
``/app``                     the application's page; makes a session
``/app/autoload.js``         a script that shows the application inside somebody else's page
``/app/ws``                  the WebSocket (`syncviz.server.websocket`)
``/app/static/…``            the application's own files (``DirectoryHandler``)
``/app/metadata``            what the application says about itself
``/static/…``                BokehJS, and the loader of embedded documents
``/_control/close-user``     the order of a web site: this user has logged out (`syncviz.util.identity`)
``/healthz``                 ``ok``, at next to no cost
``/liveness``, ``/NAME/…``   and what else a `Site` has
===========================  ==========================================================================
"""

from __future__ import annotations

import functools
import logging
import secrets
import traceback
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

from flask import Blueprint, Flask, Request, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from ..embed.autoload import autoload_js
from ..embed.bundle import Bundle
from ..embed.items import RenderRoots
from ..embed.loader import LOADER_PATH, loader_source
from ..embed.page import server_html_page
from ..errors import HandlerError, SettingError, TokenError, TooManySessions
from ..resources import Resources, bokehjs_dir, versioned_path
from ..util.identity import CLOSE_USER, PASS_HEADER, Pass
from ..util.token import get_session_id
from ..util.urls import http_parts
from .assembly import Source, applications_from, auth_from, sidecar_from, site_from
from .auth import Auth
from .auth_provider import AuthProvider
from .behind import close_user, root_of, sockets_of
from .cors import allow_other_sites, no_such_application, preflight
from .gate import Gate, add_auth_routes
from .headers import environ_key
from .lazy import StartedByFirstRequest
from .options import option_values
from .origins import Origins
from .policy import secured
from .reload import PageReloader
from .runner import ServedSession
from .shortcut import Answer, Shortcut, View
from .sidecar import Sidecar
from .site import PAGE, Site, SiteViews, html_response, page_headers, plain_response
from .static import StaticFiles
from .visitors import VISITOR
from .websocket import open_websocket, request_info

__all__ = ["PUBLIC_ROUTES", "create_app", "create_blueprint", "create_site_app"]

log = logging.getLogger(__name__)

PUBLIC_ROUTES = frozenset({"index", "healthz", "liveness", "metadata", "static_file", "loader", "icon", "directory"})
"""Endpoints that tell nothing of any session and ask for nothing."""

_ELEMENT = "bokeh-autoload-element"
_APP_PATH = "bokeh-app-path"
_ABSOLUTE_URL = "bokeh-absolute-url"
_SESSION_ID = "bokeh-session-id"
_REJOIN = "bokeh-rejoin"
_TOKEN = "bokeh-token"  # noqa: S105 - a parameter's name
# Headers, as they are in a WSGI environ: Werkzeug's headers take ten times as long to find one, or none.
_PASS = environ_key(PASS_HEADER)
_SESSION_HEADER = environ_key("Bokeh-Session-Id")
_TOKEN_HEADER = environ_key("Bokeh-Token")

_ANYWHERE_LOCAL = ("localhost:*", "127.0.0.1:*", "[::1]:*")


class _Refused(Exception):
    """A request is answered with ``status`` and a line of text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


def create_app(
    applications: Sidecar | Source | Mapping[str, Source] | None = None, prefix: str | None = None,
    auth_provider: AuthProvider | None = None, **options: Any
) -> Flask:
    """Return a Flask application with the routes under ``prefix``, and nothing else: to be served by gevent.

    Args:
        applications: as for ``Server``; or a `Sidecar`, which the caller starts and stops.
        prefix: where the routes are.
        auth_provider: who visitors are, instead of ``auth_module``.
        options: those of ``Server`` that are not about listening and logging. Without ``allow_websocket_origin``
            pages of this machine may connect.

    Under gunicorn: ``gunicorn -k geventwebsocket.gunicorn.workers.GeventWebSocketWorker
    "syncviz.server.web:create_app(files=['app.py'])"``. Each worker has sessions of its own.

    Raises `SettingError`.
    """
    if isinstance(applications, Sidecar):
        if options or auth_provider is not None:
            options.setdefault("auth_provider", auth_provider)
            raise SettingError(f"create_app: a sidecar has its options already, got also {', '.join(options)}")
        return create_site_app(applications, Site(prefix=prefix or ""))
    values = option_values({"prefix": prefix, **options})
    allowed = Origins(values.allow_websocket_origin or _ANYWHERE_LOCAL)
    sidecar = sidecar_from(applications_from(applications, values), values, allowed)
    app = create_site_app(sidecar, site_from(values), auth_from(values, auth_provider))
    app.wsgi_app = StartedByFirstRequest(sidecar, app.wsgi_app)  # type: ignore[method-assign]
    return app


def create_site_app(sidecar: Sidecar, site: Site, auth: Auth | None = None) -> Flask:
    """Return a Flask application that has the sidecar's routes as ``site`` says, for those whom ``auth`` lets in."""
    app = Flask("syncviz.server", static_folder=None, template_folder=None)
    routes = _Routes(sidecar, site)
    app.register_blueprint(_blueprint(routes, sidecar, site, "syncviz"))
    prefix = site.prefix
    views: dict[str, View] = {f"{prefix}/healthz": routes.healthz}
    for path in sidecar.applications:
        base = prefix + path.rstrip("/")
        views[base or "/"] = functools.partial(routes.page, path)
        views[f"{base}/ws"] = functools.partial(routes.websocket, path)
    app.after_request(secured)
    app.register_error_handler(404, lambda error: routes.missing(request, error))
    app.register_error_handler(405, lambda error: routes.missing(request, error))
    app.wsgi_app = Shortcut(views, routes.failed, app.wsgi_app)  # type: ignore[method-assign]
    if auth is not None:
        app.template_folder = auth.provider.template_folder
        add_auth_routes(app, site, auth.provider)
        app.wsgi_app = Gate(  # type: ignore[method-assign]
            app.wsgi_app, sidecar, site, auth, failed=routes.failed, is_public=routes.is_public
        )
    return app


def create_blueprint(sidecar: Sidecar, prefix: str = "", name: str = "syncviz") -> Blueprint:
    """Return the routes, for a Flask application that gevent serves: by `syncviz.server.http.HTTPServer`, or by a
    WSGI server with geventwebsocket's handler.

    ``prefix`` is where they are below the server's root, such as ``"/plots"``.
    """
    site = Site(prefix=prefix)
    return _blueprint(_Routes(sidecar, site), sidecar, site, name)


def _blueprint(routes: _Routes, sidecar: Sidecar, site: Site, name: str) -> Blueprint:
    blueprint = Blueprint(name, __name__, url_prefix=site.prefix or None)
    # geventwebsocket's own handler asks the application which subprotocol to choose.
    blueprint.record(lambda state: setattr(state.app, "app_protocol", _subprotocol))

    def route(
        rule: str, endpoint: str, view: Callable[..., Answer | Response], *methods: str, upgraded: bool = False
    ) -> None:
        blueprint.add_url_rule(
            rule, endpoint, lambda **arguments: view(request, **arguments), methods=methods or ("GET",),
            strict_slashes=False, websocket=upgraded, provide_automatic_options=False,
        )

    route("/healthz", "healthz", routes.healthz)
    route(CLOSE_USER, "close_user", routes.close_user, "POST")
    route("/static/<path:name>", "static_file", routes.static_file)
    route(LOADER_PATH, "loader", routes.loader)
    if "/" not in sidecar.applications and site.has_index:
        route("/", "index", routes.site.index)
    if sidecar.options.development:
        route("/_dev/boot", "boot", routes.reloader.boot)
    if site.liveness:
        route("/liveness", "liveness", routes.site.liveness)
    if site.icon is not None:
        route("/favicon.ico", "icon", routes.site.icon)
    for directory in site.static_dirs:
        serve = functools.partial(routes.site.directory, directory=directory)
        route(f"/{directory.strip('/')}/<path:name>", f"directory_{_label(directory)}", serve)
    for path in sidecar.applications:
        base = path.rstrip("/")
        label = _label(base)
        for rule, what, view, methods in (
            (base or "/", "page", routes.page, ()),
            (f"{base}/autoload.js", "autoload", routes.autoload, ("GET", "OPTIONS")),
            (f"{base}/ws", "websocket", routes.websocket, ()),
            (f"{base}/metadata", "metadata", routes.metadata, ()),
        ):
            route(rule, f"{what}{label}", functools.partial(view, path), *methods)
        if base and sidecar.applications[path].static_path is not None:
            route(f"{base}/static/<path:name>", f"files{label}", functools.partial(routes.application_file, path))
        # Werkzeug matches requests that ask for an upgrade with rules of their own.
        route(f"{base}/ws", f"upgrade{label}", functools.partial(routes.websocket, path), upgraded=True)
    blueprint.after_request(secured)
    blueprint.register_error_handler(Exception, lambda error: routes.failed(request, error))
    return blueprint


class _Routes:
    """The views; ``path`` is always that of an application. Pages, WebSockets and ``healthz`` are
    also called outside of Flask's contexts (`Shortcut`) and must not need them."""

    def __init__(self, sidecar: Sidecar, site: Site) -> None:
        self._sidecar = sidecar
        self._root = site.root
        self._policy = site.policy
        self.site = SiteViews(site, sidecar)
        self.reloader = PageReloader(f"{site.root}_dev/boot")
        self._static = StaticFiles(bokehjs_dir().parent)
        self._files = {
            path: StaticFiles(directory)
            for path, application in sidecar.applications.items()
            if (directory := application.static_path) is not None
        }
        self._page_bundle = self._bundle(self._root)
        self._remote_bundle = functools.lru_cache(maxsize=64)(self._bundle)

    def healthz(self, request: Request) -> Response:
        return plain_response(200, "ok")

    def close_user(self, request: Request) -> Response:
        return close_user(self._sidecar, request)

    def static_file(self, request: Request, name: str) -> Response:
        response = self._static.respond(name, request)
        if response.status_code == 404 and "/" in self._files:  # where BokehJS is, an application at "/" has its own
            return self.application_file("/", request, name)
        return response

    def is_public(self, name: str) -> bool:
        """Whether that name below ``/static/`` is a file of BokehJS."""
        return self._static.has(name)

    def loader(self, request: Request) -> Response:
        """The script of pages with ``data-syncviz``; any other name, of an older version too, is 404."""
        response = Response(loader_source(), mimetype="text/javascript")
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response

    def application_file(self, path: str, request: Request, name: str) -> Response:
        return self._files[path].respond(name, request)

    def metadata(self, path: str, request: Request) -> Response:
        return jsonify({"url": path, "data": self._sidecar.applications[path].metadata})

    def websocket(self, path: str, request: Request) -> Answer | Response:
        return open_websocket(self._sidecar, path, request)

    def page(self, path: str, request: Request) -> Answer | Response:
        try:
            stated = self._stated(request)
            served, token = self._session(path, request, stated)
        except HandlerError as error:
            return self._application_error(path, error)
        app_path, absolute_url = sockets_of(path, stated)
        nonce = None if stated is None else stated.nonce
        if nonce is None:
            nonce = self._policy.nonce()
        document = served.session.document
        try:
            html = server_html_page(
                token=token,
                roots=RenderRoots.of(document.roots),
                title=document.title,
                bundle=self._page_bundle if stated is None else self._remote_bundle(root_of(self._root, stated)),
                template=document.template,
                template_variables=document.template_variables,
                app_path=app_path,
                absolute_url=absolute_url,
                nonce=nonce,
            )
        except Exception as error:
            if document.template is None:
                raise
            message = f"the template failed: {type(error).__name__}: {error}"
            return self._application_error(path, HandlerError(message, traceback.format_exc()))
        if self._sidecar.options.development:
            html = self.reloader.page(html, nonce)
        headers = page_headers(self._policy.of_page(nonce, absolute_url))
        return Answer("200 OK", headers, html.encode("utf-8"))

    def autoload(self, path: str, request: Request) -> Response:
        if request.method == "OPTIONS":
            response = preflight()
        else:
            try:
                response = self._autoload(path, request)
            except _Refused as error:
                response = _answer_refusal(error)
        return allow_other_sites(request, response, self._sidecar.origins)

    def _autoload(self, path: str, request: Request) -> Response:
        element = request.args.get(_ELEMENT)
        if not element:
            raise _Refused(400, f"No {_ELEMENT} query parameter")
        stated = self._stated(request)
        app_path: str | None = request.args.get(_APP_PATH, "/")
        absolute_url = request.args.get(_ABSOLUTE_URL)
        root_url = self._root
        if stated is not None and stated.root is not None:
            root_url = root_of(root_url, stated)
            app_path, absolute_url = sockets_of(path, stated)
        elif absolute_url is not None:
            parts = http_parts(absolute_url)
            if parts is None:
                raise _Refused(400, f"{_ABSOLUTE_URL} must be a URL that begins with http:// or https://")
            root_url = f"{parts.scheme}://{parts.netloc}{root_url}"
        known = self._is_known(request)
        if _REJOIN in request.args and not known:
            raise _Refused(410, "the session has ended")
        try:
            served, token = self._session(path, request, stated)
        except HandlerError as error:
            log.error("%s\n%s", error, error.detail)
            development = self._sidecar.options.development
            text = f"{error}\n{error.detail}" if development else "the application failed"
            raise _Refused(500, text) from error
        bundle = None if request.args.get("resources") == "none" else self._remote_bundle(root_url)
        if "application/json" in request.headers.get("Accept", ""):
            response = jsonify({
                "token": token, "session_id": served.session.id, "created": not known, "app_path": app_path,
                "absolute_url": absolute_url, "scripts": [] if bundle is None else bundle.scripts,
                "log_level": "info" if bundle is None else bundle.log_level,
            })  # fmt: skip
            response.headers["Cache-Control"] = "no-store"
            return response
        script = autoload_js(
            element_id=element,
            token=token,
            bundle=bundle,
            app_path=app_path,
            absolute_url=absolute_url,
        )
        if self._sidecar.options.development:
            origin = root_url.removesuffix(self._root) if root_url.startswith("http") else ""
            script += self.reloader.script(origin)
        response = Response(script, mimetype="application/javascript")
        response.headers["Cache-Control"] = "no-store"
        return response

    def _is_known(self, request: Request) -> bool:
        """Whether the session that a request names is there. Nothing of it has been checked."""
        session_id = request.environ.get(_SESSION_HEADER, request.args.get(_SESSION_ID))
        token = request.environ.get(_TOKEN_HEADER, request.args.get(_TOKEN))
        try:
            session_id = get_session_id(token) if token is not None else session_id
        except TokenError:
            return False  # it will be refused for that
        return session_id is not None and self._sidecar.has_session(session_id)

    def failed(self, request: Request, error: Exception) -> Response:
        """The answer where a view raised something. Werkzeug's own errors (404, 405) pass."""
        if isinstance(error, _Refused):
            return _answer_refusal(error)
        if isinstance(error, HTTPException):
            return plain_response(error.code or 500, error.name)
        log.error("an error in the answer to %s", request.path, exc_info=error)
        return html_response(500, PAGE.format(title="Internal server error", body=""), self._policy.of_own_page())

    def missing(self, request: Request, error: HTTPException) -> Response | HTTPException:
        """The answer where there is no view: Werkzeug's, but for the script of an application that is not here."""
        path = request.path.removesuffix("/autoload.js")
        return error if path == request.path else no_such_application(request, path or "/", self._sidecar.origins)

    def _stated(self, request: Request) -> Pass | None:
        """What the proxy of a web site says of the request. Raises `_Refused`."""
        try:
            return self._sidecar.read_pass(request.environ.get(_PASS))
        except (TokenError, SettingError) as error:
            log.error("refused a request for %s: %s", request.path, error)
            raise _Refused(403, "the pass of the site's proxy is not good here") from error

    def _session(self, path: str, request: Request, stated: Pass | None) -> tuple[ServedSession, str]:
        """The session that the request asks for, made if need be, and a token for it."""
        sidecar = self._sidecar
        # An ordinary dict (of first values): Werkzeug's makes an exception for every name that is missing.
        args = request.args.to_dict() if request.query_string else {}
        asked = [
            (kind, value)
            for kind, value in (
                (_SESSION_ID, args.get(_SESSION_ID)),
                (_TOKEN, args.get(_TOKEN)),
                (_SESSION_ID, request.environ.get(_SESSION_HEADER)),
                (_TOKEN, request.environ.get(_TOKEN_HEADER)),
            )
            if value is not None
        ]
        if len(asked) > 1:
            raise _Refused(403, "a request may name one session: by id, by token or by header")
        claims = None
        try:
            if not asked:
                # A request that a site's proxy lets through is as good as an id that the site has signed.
                if stated is None and not sidecar.options.generate_session_ids:
                    raise _Refused(403, "this server makes no session ids; the request must name a session")
                session_id = sidecar.new_session_id()
            elif asked[0][0] == _TOKEN:
                claims = sidecar.check_token(asked[0][1])
                session_id = claims.session_id
            else:
                session_id = asked[0][1]
                sidecar.check_session_id(session_id)
            visitor = sidecar.visitor(request.environ.get(VISITOR), stated, claims)
            token = sidecar.make_token(session_id, visitor)
            payload = None if claims is None else claims.payload
            served = sidecar.session(path, session_id, request_info(request), payload, visitor)
            served.issued(token)
            return served, token
        except TokenError as error:
            log.info("refused a request for %s: %s", path, error)
            raise _Refused(403, str(error)) from error
        except TooManySessions as error:
            log.error("%s", error)
            raise _Refused(503, "the server is full; try again later") from error

    def _application_error(self, path: str, error: HandlerError) -> Response:
        log.error("the application %s failed: %s\n%s", path, error, error.detail)
        if not self._sidecar.options.development:
            return html_response(500, PAGE.format(title="Internal server error", body=""), self._policy.of_own_page())
        # It is loaded again when the server has started again.
        nonce = secrets.token_urlsafe(16)
        body = f"<p>{escape(str(error))}</p><pre>{escape(error.detail)}</pre>"
        html = self.reloader.page(PAGE.format(title="The application failed", body=body), nonce)
        return html_response(500, html, self._policy.of_own_page(nonce))

    def _bundle(self, root_url: str) -> Bundle:
        resources = Resources("server", root_url=root_url, path_versioner=versioned_path)
        return Bundle.from_resources(resources)


def _answer_refusal(error: _Refused) -> Response:
    return plain_response(error.status, str(error))


def _label(path: str) -> str:
    return path.replace("/", "_").replace(".", "_")


def _subprotocol(path: str) -> str:
    return "bokeh"
