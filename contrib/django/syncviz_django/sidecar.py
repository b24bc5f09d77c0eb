"""Where the sessions live: a sidecar in a thread of this process, or one at an address."""

from __future__ import annotations

import atexit
import threading
from typing import Any, Final

from django.db import close_old_connections

from syncviz.client import pull_session
from syncviz.errors import MissingDependency, SettingError
from syncviz.util.token import generate_jwt_token, generate_session_id

from .conf import Config, config
from .registry import APPLICATIONS

__all__ = ["CONTROL", "close_sessions_of", "internal_url", "make_server", "public_url", "running", "start", "stop"]

CONTROL: Final = "syncviz-control"
"""An application that does what a signed token says; nobody else can make a session of it."""

_lock = threading.Lock()
_server: Any = None


def make_server(conf: Config, **options: Any) -> Any:
    """Return a server, not started, with all applications that are registered. ``options`` are those of ``Server``.

    Raises MissingDependency where the server's packages are not installed, and what ``Server`` raises.
    """
    try:
        from syncviz.server.server import Server
    except ImportError as error:
        raise MissingDependency("the sidecar needs the server's packages: pip install 'syncviz[server]'") from error
    from django.urls import get_resolver

    _ = get_resolver().url_patterns  # `live` registers there

    def control(doc: Any) -> None:
        login = doc.session_context.token_payload.get("close_login")
        if login:
            sidecar = server.sidecar
            for served in sidecar.sessions():
                if served.context.token_payload.get("login") == login:
                    sidecar.discard(served)

    sources = {f"/{live.name}": live.source for live in APPLICATIONS.values()}
    server: Any = Server({**sources, f"/{CONTROL}": control}, **{
        "port": conf.port,
        "address": conf.address,
        "allow_websocket_origin": list(conf.origins),
        "session_ids": "external-signed",
        "secret_key": conf.secret_key,
        "disable_index": True,
        **options,
    })
    server.sidecar.after_callback = close_old_connections
    return server


def running() -> Any:
    """The embedded server, or None."""
    return _server


def start() -> str:
    """Start the embedded sidecar unless it runs or the sidecar is external; return the sidecar's address."""
    global _server
    conf = config()
    if conf.url is not None:
        return conf.url
    with _lock:
        if _server is None:
            server = make_server(conf)
            server.start()
            _server = server
            atexit.register(stop)
        return f"http://{conf.address}:{_server.port}"


def stop() -> None:
    """Stop the embedded sidecar and wait for its end; without effect on any other."""
    global _server
    with _lock:
        server, _server = _server, None
    if server is not None:
        atexit.unregister(stop)
        server.stop()


def internal_url(name: str) -> str:
    """Where this process reaches an application."""
    return f"{start()}/{name.strip('/')}"


def public_url(name: str) -> str:
    """Where browsers reach it."""
    base = config().public_url or start()
    return f"{base}/{name.strip('/')}"


def close_sessions_of(login: str) -> None:
    """End all sessions of a login, whoever is connected to them. Raises ConnectionFailed where the sidecar cannot be
    reached."""
    if not login:
        raise SettingError("login: expected what identity.login_of gives, got nothing")
    conf = config()
    if conf.url is None and _server is None:
        return  # nothing was ever shown
    session_id = generate_session_id(conf.secret_key, signed=True)
    token = generate_jwt_token(
        session_id, conf.secret_key, signed=True, extra_payload={"close_login": login}, expiration=30
    )
    pull_session(session_id, internal_url(CONTROL), token=token, timeout=min(conf.timeout, 5.0)).close()
