"""The Flask extension."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from flask import Blueprint, Flask, current_app, has_request_context, render_template, request
from markupsafe import Markup

from syncviz.client import ClientSession, pull_session
from syncviz.client.address import server_url_for_websocket_url
from syncviz.embed import server_document, server_session
from syncviz.errors import SettingError, SyncvizError, nearest
from syncviz.site.config import sidecar_for
from syncviz.site.logout import close_sessions
from syncviz.site.proxy import Proxy
from syncviz.site.sidecars import EmbeddedSidecar, SiteSidecar
from syncviz.util.token import generate_jwt_token, generate_session_id, get_token_payload

from .config import Config, read_config
from .identity import knows_users, user_of_request
from .pages import add_loader, loader_url, nonce_of_request, site_root
from .proxy import ProxyConfig, proxy_blueprint

if TYPE_CHECKING:
    from syncviz.document import Document

__all__ = ["SyncViz", "state_of"]

log = logging.getLogger(__name__)

A = TypeVar("A", bound=Callable[..., Any])


@dataclass
class State:
    """What the extension keeps for one Flask application: ``app.extensions["syncviz"]``."""

    config: Config
    sidecar: SiteSidecar
    applications: dict[str, Any] = field(default_factory=dict)
    logged_out: Callable[..., None] | None = None
    warned: bool = False


def state_of(app: Flask) -> State:
    """Return what the extension keeps for ``app``. Raises SettingError where it was not initialised."""
    state = app.extensions.get("syncviz")
    if state is None:
        raise SettingError("SyncViz is not initialised for this Flask application; call viz.init_app(app)")
    found: State = state
    return found


class SyncViz:
    """Live documents in a Flask site.

        viz = SyncViz(app)

        @viz.app("/sliders")
        def sliders(doc): ...

        @app.route("/")
        def index():
            plot = viz.session("sliders", customise=lambda doc: setattr(doc, "title", "…"))
            return render_template("index.html", plot=plot)

    Works with application factories (``viz.init_app(app)``) and with several applications in one process. In
    templates ``syncviz_document("sliders", N=200)`` shows a session that nobody customises, and
    ``syncviz_session(session)`` one that a view pulled. Names of applications may be written with or without the
    leading slash.
    """

    def __init__(self, app: Flask | None = None) -> None:
        self._applications: dict[str, Any] = {}
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Read the configuration (``SYNCVIZ_*``) and register with ``app``. Raises SettingError."""
        config = read_config(app.config)
        state = State(config, sidecar_for(config), self._applications)
        app.extensions["syncviz"] = state
        add_loader(app)
        if config.proxy is not None:
            app.register_blueprint(self._proxy_blueprint(app, config.proxy))
        self._close_at_logout(app)
        app.jinja_env.globals.setdefault("syncviz_document", self._document_of_template)
        app.jinja_env.globals.setdefault("syncviz_session", self.server_session)

    def app(self, path: str) -> Callable[[A], A]:
        """Register ``function(doc)`` as an application of the embedded sidecar, at ``path``."""
        if not path.startswith("/"):
            raise SettingError(f"the path of an application begins with a slash, got {path!r}")

        def register(function: A) -> A:
            self._applications[path] = function
            return function

        return register

    def start(self, app: Flask | None = None) -> str:
        """Start the sidecar unless it runs (or is external), and return its address.

        Done by itself when a view first needs it. Raises SettingError where an embedded one cannot do: with a proxy
        in a site of several processes.
        """
        state = self._state(app)
        if isinstance(state.sidecar, EmbeddedSidecar):
            _check_processes(state)
        state.sidecar.start(state.applications)
        return state.sidecar.url

    def stop(self, app: Flask | None = None) -> None:
        """Stop the sidecar that this process started; that is done at the end of the process anyway."""
        self._state(app).sidecar.stop()

    def pull_session(
        self, path: str = "/", arguments: Mapping[str, Any] | None = None, partial: bool = False
    ) -> ClientSession:
        """Make a session of the application at ``path``, with a signed id, and return it with its document.

        Use it as a context manager: at the end of the block every change has been applied in the sidecar.
        ``arguments`` are the request's for the application. The user whom ``SYNCVIZ_USER`` names, or Flask-Login,
        is the application's ``session_context.token_payload["user"]``. With ``partial`` nothing is pulled yet:
        ``session.select_one("name")`` fetches single models of a large document. Raises the errors of
        ``syncviz.client.pull_session``.
        """
        session_id, token, _ = self._ticket()
        timeout = self._state().config.timeout
        return pull_session(
            session_id, self.url_for(path), arguments=arguments, token=token, timeout=timeout, partial=partial
        )

    def session(
        self,
        path: str = "/",
        customise: Callable[[Document], object] | None = None,
        arguments: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> Markup:
        """Pull a new session, hand its document to ``customise``, and return the script element that shows it.

        Every change has been applied in the sidecar when this returns. ``options`` are those of
        ``syncviz.embed.server_session``. Raises what ``customise`` raises, and the errors of `pull_session`.
        """
        with self.pull_session(path, arguments) as session:
            if customise is not None:
                customise(session.document)
            return self.server_session(session, **options)

    @contextmanager
    def customising(
        self, path: str = "/", arguments: Mapping[str, Any] | None = None, **options: Any
    ) -> Iterator[Customised]:
        """Several customisations in one pull::

            with viz.customising("sliders") as plot:
                plot.document.title = "…"
                greet(plot.document)
            return render_template("index.html", plot=plot)

        The object is HTML for templates, from the beginning on; ``options`` are those of `session`.
        """
        with self.pull_session(path, arguments) as session:
            yield Customised(session, self.server_session(session, **options))

    def live(
        self, path: str = "/", template: str | None = None, arguments: Mapping[str, Any] | None = None
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Make a view of a function that customises: it is called with the session's document before its own
        arguments.

            @app.route("/<name>")
            @viz.live("sliders", template="index.html")
            def index(doc, name):
                doc.roots[0].children[1].title.text = f"For {name}"
                return {"name": name}

        With a ``template`` the function returns a dict of further variables, or None, and the template shows
        ``plot``. Without one the function returns nothing, and the script element is the answer.
        """

        def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
            @functools.wraps(function)
            def view(*args: Any, **kwargs: Any) -> Any:
                with self.pull_session(path, arguments) as session:
                    result = function(session.document, *args, **kwargs)
                    plot = self.server_session(session)
                if template is not None and (result is None or isinstance(result, Mapping)):
                    return render_template(template, **{"plot": plot, **(result or {})})
                if result is None:
                    return plot
                return result  # the view answered by itself: a redirect, an error

            return view

        return decorate

    def server_session(self, session: ClientSession, **options: Any) -> Markup:
        """Return the script element that shows a pulled session; options as for ``syncviz.embed.server_session``."""
        url = self._page_url(server_url_for_websocket_url(session.url))
        known = get_token_payload(session.token).get("user") is not None
        return self._element(session.id, session.token if known else None, url, options)

    def document(self, path: str = "/", arguments: Mapping[str, Any] | None = None, **options: Any) -> Markup:
        """Return the script element that shows a new session of the application at ``path``.

        The session is made when the browser asks for it, so the sidecar is not asked here. ``arguments`` are the
        request's for the application, ``options`` those of ``syncviz.embed.server_session``.
        """
        session_id, token, known = self._ticket()
        url = self._page_url(self.url_for(path))
        return self._element(session_id, token if known else None, url, {"arguments": arguments, **options})

    def _document_of_template(self, path: str = "/", **arguments: Any) -> Markup:
        return self.document(path, arguments)

    def url_for(self, path: str) -> str:
        """Return the address of an application; starts the sidecar if need be."""
        state = self._state()
        path = f"/{path.strip('/')}"
        if isinstance(state.sidecar, EmbeddedSidecar) and path not in state.applications:
            known = ", ".join(state.applications) or "none"
            raise SettingError(
                f"no application is registered at {path!r}{nearest(path, state.applications)} (registered: {known})"
            )
        return self.start() + ("" if path == "/" else path)

    def close_sessions(self, user: Any) -> None:
        """Close the open plots of a user of the site, who has logged out or may see them no more; with Flask-Login a
        logout does. Raises ConnectionFailed where the sidecar does not take the order, SettingError for no user."""
        state = self._state()
        close_sessions(self.start(), user, state.config.secret_key, state.config.timeout)

    def _close_at_logout(self, app: Flask) -> None:
        try:
            from flask_login import user_logged_out  # type: ignore[import-not-found,import-untyped,unused-ignore]
        except ImportError:
            return

        def logged_out(sender: Flask, user: Any = None, **more: Any) -> None:
            config = state_of(sender).config
            if user is None or not user.is_authenticated:
                return
            try:
                self.close_sessions(str(user.get_id()) if config.user is None else user_of_request(config.user))
            except SyncvizError as error:
                log.error("the plots of a user who logged out stay open: %s", error)

        state_of(app).logged_out = logged_out  # the signal itself keeps neither this nor the application alive
        user_logged_out.connect(logged_out, app)

    def _page_url(self, url: str) -> str:
        """Where the site's pages find what is at ``url`` in the sidecar: below the proxy, if there is one."""
        state = self._state()
        if state.config.proxy is None:
            return url
        return f"{site_root()}{state.config.proxy.prefix}{url.removeprefix(state.sidecar.url)}"

    def _proxy_blueprint(self, app: Flask, config: ProxyConfig) -> Blueprint:
        state = state_of(app)
        settings = state.config
        proxy = Proxy(
            functools.partial(self.start, app), settings.secret_key, timeout=settings.timeout, relays=config.relays,
            applications=self._applications if isinstance(state.sidecar, EmbeddedSidecar) else None,
            public_url=config.public_url or settings.url, origins=config.origins,
        )
        return proxy_blueprint(
            config, proxy, lambda: user_of_request(settings.user), lambda app: knows_users(app, settings.user),
            lambda: nonce_of_request(settings.csp_nonce),
        )

    def _element(self, session_id: str, token: str | None, url: str, options: Mapping[str, Any]) -> Markup:
        """The element of a session. That of a user has the token, which says whose the session is."""
        state = self._state()
        nonce = nonce_of_request(state.config.csp_nonce)
        own = state.config.proxy is not None or state.config.csp_nonce is not None or nonce is not None
        loader = loader_url() if own else None
        options = {"relative_urls": url.startswith("/"), "nonce": nonce, "loader": loader, **options}
        if token is None:
            return Markup(server_session(session_id=session_id, url=url, **options))  # noqa: S704
        headers = {**(options.get("headers") or {}), "Bokeh-Token": token}
        return Markup(server_document(url, **{**options, "headers": headers}))  # noqa: S704

    def _ticket(self) -> tuple[str, str, bool]:
        """A new session's id, a token for it, and whether the token says who asks."""
        config = self._state().config
        session_id = generate_session_id(config.secret_key, signed=True)
        user = user_of_request(config.user) if has_request_context() else None
        token = generate_jwt_token(
            session_id, config.secret_key, signed=True, expiration=config.token_lifetime,
            extra_payload=None if user is None else {"user": user},
        )
        return session_id, token, user is not None

    def _state(self, app: Flask | None = None) -> State:
        return state_of(app or current_app)


def _check_processes(state: State) -> None:
    """Say what an embedded sidecar cannot do where the site's server runs several processes (``wsgi.multiprocess``)."""
    if not has_request_context() or not request.environ.get("wsgi.multiprocess"):
        return
    remedy = (
        "let one sidecar serve all of them: SYNCVIZ_SIDECAR = 'managed' with SYNCVIZ_COMMAND = ['-m', 'flask', '--app',"
        " 'YOUR SITE', 'syncviz', 'serve'] (docs/flask.md), or run one process with threads"
    )
    if state.config.proxy is not None:
        raise SettingError(
            "this site runs in several processes with an embedded sidecar each, and its proxy would ask the wrong one"
            f" for a session of another: {remedy}"
        )
    if not state.warned:
        state.warned = True
        log.warning(
            "this site runs in several processes with an embedded sidecar each; close_sessions and logouts reach the"
            " plots of one of them only: %s", remedy,
        )


class Customised:
    """A session that is being customised: ``document``, ``session``, and HTML for a template."""

    def __init__(self, session: ClientSession, element: Markup) -> None:
        self.session = session
        self._element = element

    @property
    def document(self) -> Document:
        """The session's document; changes are sent at once."""
        return self.session.document

    def __html__(self) -> Markup:
        return self._element

    def __str__(self) -> str:
        return str(self._element)
