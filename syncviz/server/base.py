"""``BaseServer``: a `Sidecar` behind a listening socket, with a beginning and an end."""

from __future__ import annotations

import functools
import logging
import os
import signal
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, Final, Self

import gevent  # type: ignore[import-untyped]

from ..core.json_text import json_dumps
from ..errors import LocalError, SettingError
from ..sync.session import Session
from .auth import Auth
from .board import WorkerStats
from .http import HTTPServer
from .ioloop import IOLoop
from .limits import Limits
from .listener import remove_unix_socket
from .proxies import TrustedProxies
from .relay import Relay
from .runner import ServedSession
from .sidecar import Sidecar
from .site import Site
from .supervisor import Seat
from .web import create_site_app
from .workers import Workers, prepare_worker, watch_lifeline

__all__ = ["BaseServer"]

log = logging.getLogger(__name__)

_GOING_AWAY: Final = 1001
_SERVICE_RESTART: Final = 1012
_MARGIN: Final = 5.0  # seconds that a worker has beside `shutdown_timeout`
_PATIENCE: Final = 1.0  # seconds that `stop` gives callbacks


class BaseServer:
    """A `Sidecar` behind a listening socket.

    Args:
        io_loop: the hub that it lives in.
        sidecar: the sessions.
        listener: a bound, listening socket; the server closes it.
        site: where its routes are, and what there is beside the applications.
        auth: who may come in; None for everybody.
        limits: of HTTP connections.
        tls: the context, for https and wss.
        proxies: whose headers about the visitor are believed.
        shutdown_timeout: seconds that `drain` may take.
        num_procs: how many processes serve. With more than one, these are forked in `start`, before anything else may
            run in this one, which serves nobody then; `io_loop` is its own loop.
    """

    def __init__(
        self, io_loop: IOLoop, sidecar: Sidecar, listener: socket.socket, *, site: Site | None = None,
        auth: Auth | None = None, limits: Limits | None = None, tls: ssl.SSLContext | None = None,
        proxies: TrustedProxies | None = None, shutdown_timeout: float = 10.0, num_procs: int = 1,
    ) -> None:
        self._loop = io_loop
        self._sidecar = sidecar
        self._listener: socket.socket | None = listener
        self._site = site or Site()
        self._auth = auth
        self._limits = limits
        self._tls = tls
        self._proxies = proxies
        self._http: HTTPServer | None = None
        self._relay: Relay | None = None
        self._state = "new"
        self._shutdown_timeout = shutdown_timeout
        self._workers = Workers(num_procs, shutdown_timeout + _MARGIN) if num_procs > 1 else None
        where = listener.getsockname()
        self._unix_socket = where if isinstance(where, str) else None
        self._removes_unix_socket = True
        self._port = 0 if self._unix_socket is not None else int(where[1])

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    @property
    def io_loop(self) -> Any:
        """The loop: ``add_callback``, ``call_later``, ``start``, ``stop``."""
        return self._loop

    @property
    def sidecar(self) -> Sidecar:
        """The sessions behind the listener."""
        return self._sidecar

    @property
    def prefix(self) -> str:
        """Where the routes are: empty, or ``"/something"``."""
        return self._site.prefix

    @property
    def port(self) -> int:
        """The port that is listened on; 0 for a Unix socket."""
        return self._port

    def start(self) -> None:
        """Serve. Returns at once; a second call does nothing. Raises what ``on_server_loaded`` raises."""
        if self._state == "started":
            return
        if self._state == "stopped":
            raise SettingError("a server that was stopped cannot be started again; make a new one")
        if self._workers is not None:
            self._workers.start(self._work, self._leave_listener)
        self._loop.open()
        try:
            if self._workers is None:
                self._loop.call(self._start)
        except BaseException:
            self._state = "stopped"
            self._close_listener()
            self._loop.close()
            raise
        self._state = "started"

    def _start(self) -> None:
        application = create_site_app(self._sidecar, self._site, self._auth)
        self._sidecar.start()
        assert self._listener is not None
        options = {} if self._tls is None else {"ssl_context": self._tls}
        self._http = HTTPServer(
            self._listener, application, limits=self._limits, proxies=self._proxies, **options
        )
        self._http.start()

    def unlisten(self) -> None:
        """Take no more connections; those that are open go on."""
        if self._workers is not None:
            self._workers.unlisten()
        if self._state == "started":
            self._loop.call(self._unlisten)
        else:
            self._close_listener()

    def _unlisten(self) -> None:
        if self._http is not None:
            self._http.close()
        self._close_listener()

    def _close_listener(self) -> None:
        self._leave_listener()
        if self._unix_socket is not None and self._removes_unix_socket:
            self._removes_unix_socket = False
            remove_unix_socket(self._unix_socket)

    def _leave_listener(self) -> None:
        """Close the listener in this process; others may listen on."""
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    def stop(self, wait: bool = True) -> None:
        """Close the port and all connections (with code 1001), end all sessions.

        With ``wait`` false the work is begun and not waited for. A server stops once.
        """
        self._end(wait, functools.partial(self._stop, _GOING_AWAY, _PATIENCE))

    def drain(self, timeout: float | None = None) -> None:
        """Stop so that visitors lose as little as can be: take no more connections, let requests and callbacks come
        to their end within ``timeout`` seconds (default: the option ``shutdown_timeout``), and close connections
        with code 1012, which says that a server will be here again."""
        seconds = self._shutdown_timeout if timeout is None else timeout
        self._end(True, functools.partial(self._stop, _SERVICE_RESTART, seconds))

    def _end(self, wait: bool, work: Callable[[], None]) -> None:
        before, self._state = self._state, "stopped"
        if before != "started":
            self._close_listener()
            return
        if wait and not self._loop.inside:
            self._loop.call(work)
            self._loop.close()
        elif wait and not self._loop.own_thread:
            work()
            self._loop.close()
        else:
            self._loop.add_callback(self._work_and_close, work)

    def _work_and_close(self, work: Callable[[], None]) -> None:
        work()
        self._loop.close()

    def _stop(self, code: int, patience: float) -> None:
        self._unlisten()
        if self._workers is not None:
            self._workers.stop()
        if self._relay is not None:
            self._relay.stop()
        give_up = time.monotonic() + patience
        if self._http is not None:
            self._http.finish_requests(patience)
        self._sidecar.stop(code, max(give_up - time.monotonic(), 0.0))
        if self._http is not None:
            self._http.close_connections()
            self._http = None
            gevent.sleep(0)  # the handlers of the connections that were cut
        self._loop.stop()

    def run_until_shutdown(self) -> None:
        """Serve until SIGINT or SIGTERM comes, then `drain`; a second signal ends the process at once. For the main
        thread.

        Raises `SettingError` in another thread, where no signal arrives, and `LocalError` when the worker processes
        were ended by force.
        """
        if threading.current_thread() is not threading.main_thread():
            raise SettingError("run_until_shutdown() waits for signals, which only the main thread gets")
        self.start()
        if self._workers is not None:
            self._loop.add_callback(self._end_with, self._workers)
        previous = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

        def first(number: int, frame: object) -> None:
            for each in previous:  # whatever holds the process up then: the system ends it
                signal.signal(each, signal.SIG_DFL)
            log.info("stopping; a second signal ends the process at once")
            self._interrupt()

        for number in previous:
            signal.signal(number, first)
        try:
            self._wait()
            if self._workers is not None and self._workers.exit_code:
                raise LocalError("the process that looks after the workers was ended by somebody else")
        finally:
            self.drain()
            for number, handler in previous.items():
                signal.signal(number, handler)

    def _wait(self) -> None:
        """Return when a signal or somebody else has stopped the loop."""
        self._loop.start()

    def _interrupt(self) -> None:
        """Have `_wait` return; called by a signal's handler."""
        self._loop.stop_soon()

    # -- several processes

    @property
    def workers(self) -> list[WorkerStats]:
        """What is known of each worker process; empty where this process serves by itself."""
        return [] if self._workers is None else self._workers.stats()

    def _end_with(self, workers: Workers) -> None:
        """For the process that has workers: do not outlive them."""
        workers.wait()
        self._loop.stop()

    def _work(self, seat: Seat) -> None:
        """Serve, in the process of a worker, until it is to end."""
        workers, self._workers = self._workers, None
        assert workers is not None
        self._removes_unix_socket = False  # the others listen on
        assert self._listener is not None
        descriptor = self._listener.detach()  # a patched socket belongs to a hub
        prepare_worker(seat.number)
        self._listener = socket.socket(fileno=descriptor)
        self._loop = IOLoop(own_thread=False)
        try:
            self.start()
        except Exception as error:
            os.write(seat.report, b"-" + json_dumps([str(error), traceback.format_exc()[-20_000:]]))
            raise
        assert self._http is not None
        self._relay = Relay(seat, self._sidecar, self._http, self.prefix)
        self._relay.start()
        watch_lifeline(seat.lifeline, lambda: self._loop.add_callback(self._unlisten), workers.patience)
        os.write(seat.report, b"+")
        self.run_until_shutdown()

    # -- sessions

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
        if self._workers is not None:
            raise SettingError("the sessions are in the worker processes, where this one cannot look at them")
        return self._loop.call(work) if self._state == "started" else work()
