"""``Sidecar``: the sessions of several applications, alive: made, joined, timed and expired, no listener.

A `Sidecar` belongs to the hub of one thread. ``syncviz.server.web`` puts HTTP routes in front of it, and
``syncviz.server.server`` a listener in front of those; a Flask application that gevent serves anyway can
mount the routes by itself.
"""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

import gevent  # type: ignore[import-untyped]
from gevent.event import AsyncResult  # type: ignore[import-untyped]
from websockets.extensions import Extension

from .. import __version__
from ..application.application import Application
from ..application.contexts import RequestInfo, ServerContext, SessionContext
from ..application.handlers.code_runner import forget_modules
from ..document.locking import edit_check
from ..errors import HandlerError, LocalError, TokenError
from ..resources import bokehjs_version
from ..sync.hub import Hub
from ..sync.limits import Limits
from ..sync.session import Session
from ..util.identity import Pass, read_pass
from ..util.token import (
    TokenClaims,
    check_session_id_signature,
    generate_jwt_token,
    generate_session_id,
    verify_token,
)
from .aio import AsyncioGreenlet
from .alarm import Alarm
from .allocator import give_back
from .chores import Chores
from .crew import Crew
from .deflate import Deflate
from .doorbell import Doorbell, get_ident, give_way
from .filling import fill, module_names
from .kept import Kept
from .logouts import LOGGED_OUT, Logouts
from .logs import log_memory, log_stats
from .origins import Origins
from .peer import WebSocketPeer
from .postbag import Postbag
from .runner import ServedSession
from .sidecar_options import Options
from .threads import Pools
from .visitors import Visitor, visitor_of
from .watchdog import Watchdog

__all__ = ["Options", "Sidecar"]

log = logging.getLogger(__name__)

T = TypeVar("T")

_GOING_AWAY: Final = 1001
_POLICY: Final = 1008
_GOODBYE: Final = 1.0
# What tokens carry and sessions get elsewhere: bokeh.client puts the request there, and the visitor says who it is.
_NOT_KEPT: Final = ("arguments", "cookies", "headers", "user")
_FRESH_TOKENS: Final = 1000  # made here and not used yet, whose claims are kept
_WAVE: Final = 100  # sessions less than there were at most, and their memory goes back
_SLICE: Final = 0.002  # seconds of work on many sessions or connections before the hub serves the others


class Sidecar:
    """The sessions of several applications.

    Args:
        applications: by path: ``"/"`` or ``"/name"``.
        options: see `Options`.
        origins: whose pages may open WebSockets.

    Everything here is for the hub's thread.
    """

    def __init__(
        self, applications: Mapping[str, Application], options: Options | None = None,
        origins: Origins | None = None,
    ) -> None:
        self.applications = dict(applications)
        self.options = options or Options()
        self.origins = origins or Origins(())
        self._kept = Kept.of(
            self.options.include_headers, self.options.exclude_headers,
            self.options.include_cookies, self.options.exclude_cookies,
        )
        version = bokehjs_version()
        self.hub = Hub(
            limits=Limits(
                unused_lifetime=self.options.unused_lifetime,
                max_sessions=self.options.max_sessions,
                development=self.options.development,
            ),
            versions={"bokeh": version, "server": version, "syncviz": __version__},
        )
        self.deflate = None if self.options.deflate is None else Deflate(*self.options.deflate)
        self.pools = Pools(self.options.worker_threads, self.options.worker_processes or None)
        self.pools.after_work = self._after_callback
        self.watchdog = Watchdog(self.options.slow_callback)
        self.aio = AsyncioGreenlet(self.pools.threads)
        self.chores = Chores(self.aio)
        self.contexts = {
            path: ServerContext(
                path, self.options.development, functools.partial(self._session_contexts, path), self.chores
            )
            for path in self.applications
        }
        self.owns: Callable[[str], bool] | None = None
        """Whether a session belongs into this process, where there are several (`syncviz.server.relay`)."""
        self.logouts = Logouts(self.peers)
        self.logout_url: str | None = None
        self.after_callback: Callable[[], None] | None = None
        """Called when an application has filled a document, after every callback of a session, and in a thread of
        `run_in_thread`, whatever came of it: to give back what it borrowed."""
        self.admit: Callable[[str, Mapping[str, Any]], None] | None = None
        """Raises `TokenError` where no session of the application at a path is to be made for what the token says."""
        self._served: dict[str, ServedSession] = {}
        self._fresh_tokens: dict[str, TokenClaims] = {}
        self._making: dict[str, AsyncResult] = {}
        self._bell: Doorbell | None = None
        self._check: Callable[[], None] | None = None
        self._alarm = Alarm(self.hub, self._wake)
        self._crew = Crew()
        self._postbag = Postbag()
        self._chores: list[Any] = []
        self._keep_alive_count = 0
        self._crowd = 0  # the most sessions since memory was given back

    # -- beginning and end

    def start(self) -> None:
        """Tell the applications that they are served and begin to look after time."""
        if self._bell is not None:
            return
        self._bell = Doorbell()
        self._check = edit_check(get_ident(), get_ident)
        self._alarm.start()
        self.chores.start()
        self.pools.start()
        self.watchdog.start()
        try:
            for path, application in self.applications.items():
                application.on_server_loaded(self.contexts[path], self.aio.run)
        except BaseException:
            self.stop()
            raise
        self._chores = [gevent.spawn(self._expire_for_ever)]
        if self.options.keep_alive:
            self._chores.append(gevent.spawn(self._keep_alive_for_ever))
        for seconds, write in ((self.options.stats_log, functools.partial(log_stats, self)),
                               (self.options.memory_log, log_memory)):
            if seconds:
                self._chores.append(gevent.spawn(_for_ever, seconds, write))

    def stop(self, code: int = _GOING_AWAY, patience: float = _GOODBYE) -> None:
        """Close all connections with ``code``, discard all sessions, tell the applications.

        A session whose callbacks run is given ``patience`` seconds to finish and to tell its peers; then these have
        a second to say goodbye.
        """
        if self._bell is None:
            return
        gevent.killall(self._chores)
        self._chores = []
        self.chores.stop()
        give_up = time.monotonic() + patience
        peers: list[WebSocketPeer] = []
        waiting = list(self._served.values())
        while waiting:
            patient = time.monotonic() < give_up
            busy = [served for served in waiting if served.running and patient]
            self._postbag.deliver()
            for served in set(waiting).difference(busy):
                peers += served.peers
                for peer in list(served.peers):
                    peer.cut(code, "the server stops")
            waiting = busy
            if waiting:
                gevent.sleep(0.005)
        give_up = time.monotonic() + _GOODBYE
        while time.monotonic() < give_up and any(not peer.transport.gone for peer in peers):
            gevent.sleep(0.005)
        in_slices(list(self._served.values()), self._retire)
        self.hub.close()
        for path, application in self.applications.items():
            try:
                application.on_server_unloaded(self.contexts[path], self.aio.run)
            except HandlerError as error:
                log.error("%s: %s\n%s", path, error, error.detail)
        self.aio.stop()
        self.pools.stop()
        self.watchdog.stop()
        for peer in peers:
            peer.transport.abort(code, "the server stops")
        self._alarm.stop()
        self._crew.stop()
        bell, self._bell = self._bell, None
        bell.close()

    # -- tokens

    def new_session_id(self) -> str:
        """A new random id, signed where sessions are, of a session that belongs into this process."""
        while True:
            session_id = generate_session_id(self.options.secret_key, signed=self.options.sign_sessions)
            if self.owns is None or self.owns(session_id):
                return session_id

    def check_session_id(self, session_id: str) -> None:
        """Raise `TokenError` for an id that must not name a session here."""
        options = self.options
        if not check_session_id_signature(session_id, options.secret_key, signed=options.sign_sessions):
            raise TokenError("the session id is not signed with this server's secret key")

    def make_token(self, session_id: str, visitor: Visitor | None = None) -> str:
        """A token for a connection to that session. Raises `TokenError` for a malformed id."""
        options, now = self.options, time.time()
        payload = {"user": visitor.user} if visitor is not None and visitor.named else {}
        token = generate_jwt_token(
            session_id, options.secret_key, signed=options.sign_sessions, extra_payload=payload,
            expiration=options.token_expiration, now=now,
        )
        # Most tokens come back once, at once. Those need no second look: 10 µs, where they are signed 60.
        expires = int(now) + options.token_expiration
        issued = now if payload else None
        self._fresh_tokens[token] = TokenClaims(session_id, expires, payload, options.sign_sessions, issued)
        if len(self._fresh_tokens) > _FRESH_TOKENS:
            del self._fresh_tokens[next(iter(self._fresh_tokens))]
        return token

    def check_token(self, token: str) -> TokenClaims:
        """Return what a token says. It has to be valid; an expired one is good for a session that is alive
        and that a connection has joined before. Raises `TokenError`."""
        now = time.time()
        claims = self._fresh_tokens.pop(token, None) or verify_token(
            token, secret_key=self.options.secret_key, signed=self.options.sign_sessions, now=now,
            allow_expired=True,
        )
        if now >= claims.expires:
            served = self._served.get(claims.session_id)
            if served is None or not served.joined_once:
                raise TokenError("the token has expired; load the page again")
        return claims

    def read_pass(self, text: str | None) -> Pass | None:
        """What the proxy of a web site says of a request, by the text of its header. Raises `TokenError`."""
        return None if text is None else read_pass(text, self.options.secret_key, time.time())

    def visitor(self, inside: Visitor | None, stated: Pass | None, claims: TokenClaims | None) -> Visitor | None:
        """Who makes a request; see `visitor_of`. Raises `TokenError`."""
        return visitor_of(inside, stated, claims, self.logouts)

    # -- sessions

    def find(self, path: str, session_id: str) -> ServedSession | None:
        """The session of that id and application, if it lives."""
        served = self._served.get(session_id)
        return served if served is not None and served.path == path else None

    def sessions(self, path: str | None = None) -> list[ServedSession]:
        """The living sessions, of all applications or one."""
        return [served for served in self._served.values() if path is None or served.path == path]

    def has_session(self, session_id: str) -> bool:
        """Tell whether the session is there, or is being made."""
        return session_id in self._served or session_id in self._making

    def session(
        self, path: str, session_id: str, request: RequestInfo | None = None,
        payload: Mapping[str, Any] | None = None, visitor: Visitor | None = None,
    ) -> ServedSession:
        """Return the session, made by its application where there is none yet; the calling greenlet may have
        to wait for that. ``payload`` is what the token of the request carries, ``visitor`` whom it belongs to.

        Raises:
            HandlerError: the application's code failed.
            TokenError: the id belongs to a session of another application, or of another user.
            TooManySessions: there is no room.
        """
        served = self._served.get(session_id)
        if served is None:
            making = self._making.get(session_id)
            served = making.get() if making is not None else self._make(path, session_id, request, payload, visitor)
            assert isinstance(served, ServedSession)
        if served.path != path:
            raise TokenError("the session belongs to another application of this server")
        served.check(visitor)
        return served

    def _make(
        self, path: str, session_id: str, request: RequestInfo | None, payload: Mapping[str, Any] | None,
        visitor: Visitor | None,
    ) -> ServedSession:
        if self._bell is None:
            raise LocalError("the sidecar has not been started, or has been stopped")
        if self.owns is not None and not self.owns(session_id):
            raise LocalError("the session belongs to another worker; nothing may make it here a second time")
        result = self._making[session_id] = AsyncResult()
        try:
            if self.admit is not None:
                self.admit(path, payload or {})
            application = self.applications[path]
            known = {name: value for name, value in (payload or {}).items() if name not in _NOT_KEPT}
            if request is not None:
                known.update(application.process_request(request))  # wins over what came from outside
                request = self._kept.part_of(request)
            if visitor is not None:
                known["user"] = visitor.user
            context = SessionContext(session_id, self.contexts[path], request, known)
            context.logout_url = self.logout_url
            session = self.hub.create(
                session_id, lambda: fill(application, context, self._check, self.aio.run), time.monotonic()
            )
            served = ServedSession(
                session, path, context, self.aio, self._bell, self._alarm.rearm, self.watchdog, visitor,
                self._after_callback, self._crew, self._postbag,
            )
            self._served[session_id] = served
            result.set(served)
            self._alarm.rearm()
            return served
        except BaseException as error:
            result.set_exception(error)
            raise
        finally:
            del self._making[session_id]
            self._after_callback()

    def _session_contexts(self, path: str) -> list[SessionContext]:
        return [served.context for served in self.sessions(path)]

    def _after_callback(self) -> None:
        if self.after_callback is not None:
            self.after_callback()

    def discard(self, served: ServedSession) -> None:
        """End a session now: its connections are closed (with code 1008), and it cannot be joined again.

        A callback that runs comes to its end first. Discarding a session that has ended does nothing.
        """
        self._postbag.deliver()
        for peer in list(served.peers):
            peer.cut(_POLICY, "the session was ended")
        if served.running:
            gevent.spawn_later(0.005, self.discard, served)
        elif self._served.get(served.session.id) is served:
            self._retire(served)

    def _retire(self, served: ServedSession) -> None:
        """End a session: its application is told, its document taken apart."""
        self._served.pop(served.session.id, None)
        application = self.applications[served.path]
        modules = module_names(served.session.document)
        try:
            application.on_session_destroyed(served.context, self.aio.run)
        except HandlerError as error:
            log.error("%s: %s\n%s", served.path, error, error.detail)
        served.context.destroyed = True
        served.release()
        self.hub.discard(served.session)
        forget_modules(modules)

    # -- connections

    def peers(self) -> list[WebSocketPeer]:
        """All connections that take part in a session."""
        return [peer for served in self._served.values() for peer in served.peers]

    def connect(
        self, served: ServedSession, sock: Any, received: bytes, *, rejoining: bool,
        extension: Extension | None = None, visitor: Visitor | None = None, pull: str | None = None,
    ) -> None:
        """Let an open WebSocket, which has been sent the `greeting`, take part in a session."""
        peer = WebSocketPeer(
            served, sock, gevent.get_hub().loop, self.hub.limits,
            max_size=self.options.max_message_size, rejoining=rejoining,
            deflate=self.deflate if extension is not None else None, extension=extension,
        )
        if served.session.destroyed or self._bell is None:
            peer.transport.start()
            peer.cut(_GOING_AWAY, "the session has ended")
            return
        peer.start(received, pull)
        if visitor is not None and self.logouts.has_any(visitor.proofs):  # while it was being opened
            peer.cut(LOGGED_OUT, "the user has logged out")

    # -- time

    def _wake(self, session: Session) -> None:
        served = self._served.get(session.id)
        if served is not None:
            served.wake()

    def _expire_for_ever(self) -> None:
        while True:
            gevent.sleep(self.options.check_unused)
            try:
                self.expire()
            except Exception:
                log.exception("expiring unused sessions failed")

    def expire(self) -> int:
        """Discard the sessions that nobody uses, a few at a time; return how many it were."""
        count = 0
        self._crowd = max(self._crowd, len(self.hub))
        while expired := self.hub.expired(time.monotonic(), 20):
            in_slices([self._served[session.id] for session in expired], self._retire)
            count += len(expired)
            give_way()
        if self._crowd - len(self.hub) >= max(_WAVE, len(self.hub)):  # not in a steady coming and going
            self._crowd = len(self.hub)
            for _ in give_back(self._crowd):
                give_way()
        return count

    def _keep_alive_for_ever(self) -> None:
        while True:
            gevent.sleep(self.options.keep_alive)
            self._keep_alive_count += 1
            payload = b"%d" % self._keep_alive_count
            in_slices(self.peers(), functools.partial(_look_after, payload))


def in_slices(things: Iterable[T], work: Callable[[T], None]) -> None:
    """Do ``work`` on each thing, and let the hub serve others every few milliseconds."""
    began = time.perf_counter()
    for thing in things:
        work(thing)
        if time.perf_counter() - began > _SLICE:
            give_way()
            began = time.perf_counter()


def _for_ever(seconds: float, work: Callable[[], None]) -> None:
    while True:
        gevent.sleep(seconds)
        work()


def _look_after(payload: bytes, peer: WebSocketPeer) -> None:
    """Ping a peer; cut it if nothing at all came from it since the last time."""
    transport = peer.transport
    if transport.open:
        if transport.heard:
            transport.heard = False
            transport.ping(payload)
        else:
            transport.abort(1006, "the peer answers no pings")
