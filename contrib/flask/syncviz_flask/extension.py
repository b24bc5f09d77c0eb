"""The Flask extension."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flask import Flask, current_app
from markupsafe import Markup

from syncviz.client import ClientSession, pull_session
from syncviz.client.address import server_url_for_websocket_url
from syncviz.embed import server_session
from syncviz.errors import SettingError, nearest
from syncviz.util.token import generate_jwt_token, generate_session_id

from .config import Config, read_config
from .sidecar import EmbeddedSidecar, ExternalSidecar, sidecar_for

__all__ = ["SyncViz"]

A = TypeVar("A", bound=Callable[..., Any])


@dataclass
class _State:
    """What the extension keeps for one Flask application."""

    config: Config
    sidecar: EmbeddedSidecar | ExternalSidecar
    applications: dict[str, Any] = field(default_factory=dict)


class SyncViz:
    """Live documents in a Flask site.

        viz = SyncViz(app)

        @viz.app("/sliders")
        def sliders(doc): ...

        @app.route("/")
        def index():
            with viz.pull_session("/sliders") as session:
                session.document.title = "…"
                return render_template("index.html", plot=viz.server_session(session))

    Works with application factories (``viz.init_app(app)``) and with several applications in one process. In
    templates ``syncviz_document("/sliders", N=200)`` shows a session that nobody customises.
    """

    def __init__(self, app: Flask | None = None) -> None:
        self._applications: dict[str, Any] = {}
        if app is not None:
            self.init_app(app)

    def init_app(self, app: Flask) -> None:
        """Read the configuration (``SYNCVIZ_*``) and register with ``app``. Raises SettingError."""
        config = read_config(app.config)
        app.extensions["syncviz"] = _State(config, sidecar_for(config), self._applications)
        app.jinja_env.globals.setdefault("syncviz_document", self.document)
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
        """Start the embedded sidecar unless it runs, and return the sidecar's address.

        Done by itself when a view first needs it.
        """
        state = self._state(app)
        state.sidecar.start(state.applications)
        return state.sidecar.url

    def stop(self, app: Flask | None = None) -> None:
        """Stop the embedded sidecar; it is stopped at the end of the process anyway."""
        self._state(app).sidecar.stop()

    def pull_session(self, path: str = "/", arguments: Mapping[str, Any] | None = None) -> ClientSession:
        """Make a session of the application at ``path``, with a signed id, and return it with its document.

        Use it as a context manager: at the end of the block every change has been applied in the sidecar.
        ``arguments`` are the request's for the application. Raises the errors of ``syncviz.client.pull_session``.
        """
        config = self._state().config
        session_id = generate_session_id(config.secret_key, signed=True)
        token = generate_jwt_token(session_id, config.secret_key, signed=True, expiration=config.token_lifetime)
        return pull_session(
            session_id, self.url_for(path), arguments=arguments, token=token, timeout=config.timeout
        )

    def server_session(self, session: ClientSession, **options: Any) -> Markup:
        """Return the script element that shows a pulled session; options as for ``syncviz.embed.server_session``."""
        url = server_url_for_websocket_url(session.url)
        return Markup(server_session(session_id=session.id, url=url, **options))  # noqa: S704

    def document(self, path: str = "/", **arguments: Any) -> Markup:
        """Return the script element that shows a new session of the application at ``path``.

        ``arguments`` are the request's for the application.
        """
        config = self._state().config
        session_id = generate_session_id(config.secret_key, signed=True)
        element = server_session(session_id=session_id, url=self.url_for(path), arguments=arguments)
        return Markup(element)  # noqa: S704

    def url_for(self, path: str) -> str:
        """Return the address of an application; starts the embedded sidecar if need be."""
        state = self._state()
        if not path.startswith("/"):
            path = f"/{path}"
        if isinstance(state.sidecar, EmbeddedSidecar) and path not in state.applications:
            known = ", ".join(state.applications) or "none"
            raise SettingError(
                f"no application is registered at {path!r}{nearest(path, state.applications)} (registered: {known})"
            )
        return self.start() + ("" if path == "/" else path)

    def _state(self, app: Flask | None = None) -> _State:
        state = (app or current_app).extensions.get("syncviz")
        if state is None:
            raise SettingError("SyncViz is not initialised for this Flask application; call viz.init_app(app)")
        found: _State = state
        return found
