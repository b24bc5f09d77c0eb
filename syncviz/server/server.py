"""``Server``: applications on a port.

    server = Server({"/": modify_document}, port=5006)
    server.start()                                        # returns at once
    server.io_loop.add_callback(server.show, "/")
    server.run_until_shutdown()                           # or go on with something else, and server.stop()
"""

from __future__ import annotations

import errno
import functools
import logging
import signal
import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self

import gevent  # type: ignore[import-untyped]

from ..application.application import Application
from ..application.handlers.function import FunctionHandler
from ..application.handlers.handler import Handler
from ..errors import AddressInUse, SettingError
from ..settings import settings
from ..sync.session import Session
from ..util.web_browser import open_page
from .http import HTTPServer, Limits
from .ioloop import IOLoop
from .origins import Origins, own_origins
from .runner import ServedSession
from .sidecar import Options, Sidecar
from .web import create_app

__all__ = ["BaseServer", "Server", "application_of", "path_of", "prefix_of"]

log = logging.getLogger(__name__)

Source = Application | Handler | Callable[..., Any]


class BaseServer:
    """A `Sidecar` behind a listening socket.

    Args:
        io_loop: the hub that it lives in.
        sidecar: the sessions.
        listener: a bound, listening socket; the server closes it.
        prefix: where its routes are.
        limits: of HTTP connections.
    """

    def __init__(
        self, io_loop: IOLoop, sidecar: Sidecar, listener: socket.socket, *, prefix: str = "",
        limits: Limits | None = None,
    ) -> None:
        self._loop = io_loop
        self._sidecar = sidecar
        self._listener: socket.socket | None = listener
        self._prefix = prefix
        self._limits = limits
        self._http: HTTPServer | None = None
        self._state = "new"
        self._port = int(listener.getsockname()[1])

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    @property
    def io_loop(self) -> IOLoop:
        """The loop: ``add_callback``, ``call_later``, ``start``, ``stop``."""
        return self._loop

    @property
    def sidecar(self) -> Sidecar:
        """The sessions behind the listener."""
        return self._sidecar

    @property
    def prefix(self) -> str:
        """Where the routes are: empty, or ``"/something"``."""
        return self._prefix

    @property
    def port(self) -> int:
        """The port that is listened on."""
        return self._port

    def start(self) -> None:
        """Serve. Returns at once; a second call does nothing. Raises what ``on_server_loaded`` raises."""
        if self._state == "started":
            return
        if self._state == "stopped":
            raise SettingError("a server that was stopped cannot be started again; make a new one")
        self._loop.open()
        self._loop.call(self._start)
        self._state = "started"

    def _start(self) -> None:
        self._sidecar.start()
        assert self._listener is not None
        application = create_app(self._sidecar, self._prefix)
        self._http = HTTPServer(self._listener, application, limits=self._limits)
        self._http.start()

    def unlisten(self) -> None:
        """Take no more connections; those that are open go on."""
        if self._state == "started":
            self._loop.call(self._unlisten)
        elif self._listener is not None:
            self._listener.close()
            self._listener = None

    def _unlisten(self) -> None:
        if self._http is not None:
            self._http.close()
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def stop(self, wait: bool = True) -> None:
        """Close the port and all connections (with code 1001), end all sessions.

        With ``wait`` false the work is begun and not waited for. A server stops once.
        """
        before, self._state = self._state, "stopped"
        if before != "started":
            if self._listener is not None:
                self._listener.close()
                self._listener = None
            return
        if wait and not self._loop.inside:
            self._loop.call(self._stop)
            self._loop.close()
        elif wait and not self._loop.own_thread:
            self._stop()
            self._loop.close()
        else:
            self._loop.add_callback(self._stop_and_close)

    def _stop_and_close(self) -> None:
        self._stop()
        self._loop.close()

    def _stop(self) -> None:
        self._unlisten()
        self._sidecar.stop()
        if self._http is not None:
            self._http.close_connections()
            self._http = None
            gevent.sleep(0)  # the handlers of the connections that were cut
        self._loop.stop()

    def run_until_shutdown(self) -> None:
        """Serve until SIGINT or SIGTERM comes, then stop. For the main thread.

        Raises `SettingError` in another thread, where no signal arrives.
        """
        if threading.current_thread() is not threading.main_thread():
            raise SettingError("run_until_shutdown() waits for signals, which only the main thread gets")
        self.start()
        restore: list[Callable[[], Any]] = []
        for number in (signal.SIGINT, signal.SIGTERM):
            previous = signal.getsignal(number)
            if self._loop.own_thread:
                signal.signal(number, lambda *_: self._loop.stop())
            else:
                restore.append(gevent.signal_handler(number, self._loop.stop).cancel)
            restore.append(functools.partial(signal.signal, number, previous))
        try:
            self._loop.start()
        finally:
            for undo in restore:
                undo()
            self.stop()

    def get_session(self, app_path: str, session_id: str) -> Session:
        """The session of that id. Raises `SettingError` where there is none."""
        served = self._inside(lambda: self._sidecar.find(app_path, session_id))
        if served is None:
            raise SettingError(f"the application {app_path!r} has no session of that id")
        assert isinstance(served, ServedSession)
        return served.session

    def get_sessions(self, app_path: str | None = None) -> list[Session]:
        """All living sessions, or those of one application. Raises `SettingError` for an unknown path."""
        if app_path is not None and app_path not in self._sidecar.applications:
            known = ", ".join(sorted(self._sidecar.applications))
            raise SettingError(f"there is no application {app_path!r}; there are: {known}")
        return [served.session for served in self._inside(lambda: self._sidecar.sessions(app_path))]

    def _inside(self, work: Callable[[], Any]) -> Any:
        return self._loop.call(work) if self._state == "started" else work()


class Server(BaseServer):
    """Applications on a port.

    Args:
        applications: an `Application`, a function ``f(doc)`` or a handler; or a mapping of paths to these (an
            empty one serves BokehJS' files only).
        port: to listen on; 0 for any free one, see `port`. Default: the setting ``default_server_port``.
        address: of the interface to listen on; by default only programs on this machine can connect
            (``127.0.0.1``); ``"0.0.0.0"`` for all.
        io_loop: to share a loop.
        prefix: to put all routes below, such as ``"/plots"``.
        allow_websocket_origin: whose pages may connect, see `Origins`; by default its own pages.
        sign_sessions, secret_key: whether only signed sessions are accepted, and the secret.
        generate_session_ids: whether a page without a session id gets one.
        session_token_expiration: seconds that a page has time to connect.
        unused_session_lifetime_milliseconds, check_unused_sessions_milliseconds: how long a session without a
            connection is kept, and how often that is looked at.
        keep_alive_milliseconds: between two pings; a peer that answers none is cut. 0 for none.
        websocket_max_message_size_bytes: of one message from a peer.
        max_sessions: that are open at a time.
        development: show errors of application code in the browser.
        limits: of HTTP connections.

    The port is taken when the object is made: a port in use raises `AddressInUse`.
    """

    def __init__(
        self,
        applications: Source | Mapping[str, Source],
        port: int | None = None,
        address: str | None = None,
        io_loop: IOLoop | None = None,
        prefix: str = "",
        *,
        allow_websocket_origin: Iterable[str] | None = None,
        sign_sessions: bool | None = None,
        secret_key: bytes | str | None = None,
        generate_session_ids: bool = True,
        session_token_expiration: int = 300,
        unused_session_lifetime_milliseconds: float = 15_000,
        check_unused_sessions_milliseconds: float = 17_000,
        keep_alive_milliseconds: float = 37_000,
        websocket_max_message_size_bytes: int = 20 * 1024 * 1024,
        max_sessions: int = 100_000,
        development: bool = False,
        limits: Limits | None = None,
    ) -> None:
        sources = applications if isinstance(applications, Mapping) else {"/": applications}
        found = {path_of(path): application_of(source) for path, source in sources.items()}
        options = Options(
            sign_sessions=settings.sign_sessions(sign_sessions),
            secret_key=settings.secret_key_bytes() if secret_key is None else secret_key,
            generate_session_ids=generate_session_ids,
            token_expiration=session_token_expiration,
            unused_lifetime=unused_session_lifetime_milliseconds / 1000,
            check_unused=check_unused_sessions_milliseconds / 1000,
            keep_alive=keep_alive_milliseconds / 1000,
            max_message_size=websocket_max_message_size_bytes,
            max_sessions=max_sessions,
            development=development,
        )
        listener = _listen(address, settings.default_server_port() if port is None else port)
        try:
            self._address = address
            own = own_origins("http", address, int(listener.getsockname()[1]))
            allowed = settings.allow_ws_origin(
                None if allow_websocket_origin is None else list(allow_websocket_origin)
            )
            sidecar = Sidecar(found, options, Origins(allowed or own))
            super().__init__(
                io_loop or IOLoop(), sidecar, listener, prefix=prefix_of(prefix), limits=limits
            )
        except BaseException:
            listener.close()
            raise

    @property
    def address(self) -> str | None:
        """The address as it was given."""
        return self._address

    @property
    def url(self) -> str:
        """Where the server is, for a browser on this machine."""
        host = self._address if self._address not in (None, "", "127.0.0.1", "0.0.0.0", "::") else "localhost"  # noqa: S104
        assert host is not None
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}{self._prefix}"

    def show(self, app_path: str = "/", browser: str | None = None, new: str = "tab") -> None:
        """Open an application in a web browser.

        Raises `SettingError` if ``app_path`` does not begin with a slash, ``new`` is not ``"tab"`` or
        ``"window"``, or there is no such browser.
        """
        if not app_path.startswith("/"):
            raise SettingError(f"app_path: expected a path that begins with a slash, got {app_path!r}")
        open_page(self.url + app_path, browser, new)


def application_of(source: Source) -> Application:
    """An application for what a user may give instead of one. Raises `SettingError`."""
    if isinstance(source, Application):
        return source
    if isinstance(source, Handler):
        return Application(source)
    return Application(FunctionHandler(source))


def path_of(path: str) -> str:
    """Check an application's path; ``""`` is ``"/"``. Raises `SettingError`."""
    path = path.rstrip("/") or "/"
    if not path.startswith("/") or any(sign in path for sign in "<>?#\\ ") or "//" in path:
        raise SettingError(f"applications: expected paths such as '/' or '/sliders', got {path!r}")
    if path.split("/")[1] in ("static", "healthz"):
        raise SettingError(f"applications: the path {path!r} is the server's own")
    return path


def prefix_of(prefix: str) -> str:
    """The prefix with a slash before it and none behind. Raises `SettingError`."""
    prefix = "/" + prefix.strip("/") if prefix.strip("/") else ""
    if any(sign in prefix for sign in "<>?#\\ "):
        raise SettingError(f"prefix: expected a path such as '/plots', got {prefix!r}")
    return prefix


def _listen(address: str | None, port: int) -> socket.socket:
    host = address or "127.0.0.1"
    if type(port) is not int or not 0 <= port <= 65535:  # the system would take another one
        raise SettingError(f"port: expected a number from 0 to 65535 (0 for any free one), got {port!r}")
    try:
        family, kind, number, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as error:
        raise SettingError(f"address: cannot listen on {host!r}: {error}") from error
    listener = socket.socket(family, kind, number)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(where)
        listener.listen(1024)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            what = "is in use" if error.errno == errno.EADDRINUSE else "may not be used by this user"
            raise AddressInUse(
                f"port {port} of {host} {what}; choose another with --port (0 for any free one)"
            ) from error
        raise SettingError(f"address: cannot listen on {host}:{port}: {error.strerror}") from error
    return listener
