"""Turns: one session works on one thing at a time, and many sessions side by side.

Whatever happens to a session waits in its inbox. While there is something in it, one greenlet works it off in
turns of this order: take requests and pongs, run callbacks that are due, flush. What there is to send is written
after the turns of other sessions that can be had as well (`Postbag`). When the inbox is empty the
greenlet goes on to another session (`Crew`): an idle session has none. User callbacks run in that greenlet, so they may
block in gevent's way, or be coroutines; the session waits for them and the others do not.
"""

from __future__ import annotations

import asyncio
import inspect
import logging
import math
import time
import traceback
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import gevent  # type: ignore[import-untyped]

from ..application.contexts import SessionContext
from ..document.current import use_curdoc
from ..document.locking import UnlockedDocument, needs_lock
from ..document.scope import CURRENT
from ..errors import HandlerError, TokenError
from ..sync.session import Session
from .aio import AsyncioGreenlet, settle
from .crew import Crew
from .doorbell import Doorbell, give_way
from .peer import WebSocketPeer
from .postbag import Postbag
from .visitors import Visitor
from .watchdog import Watchdog

__all__ = ["ServedSession"]

log = logging.getLogger(__name__)
callback_log = logging.getLogger("syncviz.callbacks")

_TURN: Final = 50  # requests of one turn, before the peers are told and other sessions are let run


class ServedSession:
    """A session with its inbox and its connections.

    Args:
        session: the engine's session.
        path: the application's path.
        context: what the application knows about the session.
        aio: where coroutines run.
        bell: wakes the session from other threads.
        after_turn: called after every turn: what the session has to do next, and when, may have changed.
        watchdog: learns of every callback that begins.
        visitor: the user whose session it is, where visitors have to be somebody.
        after_callback: called after every callback, whatever came of it.
        crew: does its turns.
        postbag: has its messages written, with those of other sessions.
    """

    __slots__ = (
        "__weakref__", "_after_callback", "_after_turn", "_again", "_aio", "_bell", "_crew", "_inbox", "_lagging",
        "_postbag", "_running", "_tickets", "_watchdog", "context", "joined_once", "owner", "path", "peers", "session",
    )

    def __init__(
        self, session: Session, path: str, context: SessionContext, aio: AsyncioGreenlet, bell: Doorbell,
        after_turn: Callable[[], None], watchdog: Watchdog | None = None,
        visitor: Visitor | None = None, after_callback: Callable[[], None] | None = None, crew: Crew | None = None,
        postbag: Postbag | None = None,
    ) -> None:
        self.session = session
        self.path = path
        self.context = context
        self.owner = None if visitor is None else visitor.key
        self.peers: set[WebSocketPeer] = set()
        self.joined_once = False
        self._aio = aio
        self._bell = bell
        self._after_turn = after_turn
        self._after_callback = after_callback
        self._watchdog = watchdog or Watchdog(0)
        self._crew = crew or Crew()
        self._postbag = postbag or Postbag()
        self._inbox: list[tuple[WebSocketPeer, object, int]] = []  # short; a deque has 760 bytes when it is empty
        self._lagging: set[WebSocketPeer] = set()
        self._tickets: dict[int, bool] = {}  # hash of a token: has a connection used it?
        self._running = False
        self._again = False
        session.wake = self._wake_from_anywhere
        session.runner = self._run_callback
        session.on_callback_error = _log_callback_error
        context.expires = self._expires
        context.run_locked = self._run_locked

    def __repr__(self) -> str:
        return f"<ServedSession {self.session.id[:8]}… of {self.path}, {len(self.peers)} peers>"

    @property
    def running(self) -> bool:
        """Whether a turn runs."""
        return self._running

    def check(self, visitor: Visitor | None) -> None:
        """Raise `TokenError` for a visitor whose session this is not."""
        if self.owner != (None if visitor is None else visitor.key):
            raise TokenError("the session belongs to another user")

    def release(self) -> None:
        """Let the context outlive this; called when the session ends."""
        self.context.expires = self.context.run_locked = None

    def issued(self, ticket: str) -> None:
        """Note a token that this process made for the session: who comes with it is new here, once."""
        if len(self._tickets) < 1000:
            self._tickets.setdefault(hash(ticket), False)

    def used_before(self, ticket: str, *, browser: bool = False) -> bool:
        """Whether a connection may have used that token already; note that one does now.

        A browser's token is made with its page. One that was not issued here has been used with a sidecar that
        this one follows, and the page has that one's document.
        """
        key = hash(ticket)
        used = self._tickets.get(key, browser)
        if key in self._tickets or len(self._tickets) < 1000:
            self._tickets[key] = True
        return used

    # -- what happens to the session

    def join(self, peer: WebSocketPeer) -> None:
        """Let a connection take part. Raises `LocalError` where the session has been destroyed."""
        self.session.join(peer, time.monotonic())
        self.joined_once = True
        self.peers.add(peer)

    def post(self, peer: WebSocketPeer, event: object, size: int) -> None:
        """Have a request of a peer worked on."""
        self._inbox.append((peer, event, size))
        self.wake()

    def post_pong(self, peer: WebSocketPeer, payload: bytes) -> None:
        """Have a peer's pong noted."""
        self._inbox.append((peer, payload, -1))
        self.wake()

    def post_drained(self, peer: WebSocketPeer) -> None:
        """A lagging peer can take more."""
        if self._running:
            self._lagging.add(peer)
        else:
            peer.send_waiting()

    def leave(self, peer: WebSocketPeer) -> None:
        """Forget a connection, after what it has sent is worked on."""
        if self._running or self._inbox:
            self._inbox.append((peer, None, -1))
            self.wake()
        else:  # no turn is needed for that, and none is to be had where a thousand leave at once
            self._forget(peer)

    def wake(self) -> None:
        """Have a turn run soon. For the hub's thread."""
        self._again = True
        if not self._running and not self.session.destroyed:
            self._running = True
            self._crew.do(self._work)

    def _wake_from_anywhere(self) -> None:
        self._bell.ring(self.wake)

    def _forget(self, peer: WebSocketPeer) -> None:
        self.session.leave(peer, time.monotonic())
        self.peers.discard(peer)
        self._lagging.discard(peer)

    # -- the turns

    def _work(self) -> None:
        CURRENT.set(self.session.document)  # in this work's own context, which ends with it
        try:
            while self._again and not self.session.destroyed:
                self._again = False
                self._turn()
                self._after_turn()
                if self._inbox:
                    self._again = True
                    give_way()
        except Exception:
            # Nothing that a peer sends or a callback raises comes here: this is a defect of our own.
            log.exception("%r failed; its connections are cut", self)
            for peer in list(self.peers):
                peer.cut(1011, "internal error")
        finally:
            self._running = False
            if self._again:
                self.wake()

    def _turn(self) -> None:
        self._watchdog.count += 1
        session, inbox = self.session, self._inbox
        now = time.monotonic()
        for _ in range(min(len(inbox), _TURN)):
            peer, event, size = inbox.pop(0)
            if event is None:
                self._forget(peer)
            elif size < 0:
                assert isinstance(event, bytes)
                session.pong(peer, event, now)
            else:
                session.receive(peer, event, now)
                peer.worked_on(size)
                now = time.monotonic()
        deadline = session.next_deadline()
        if deadline is not None and deadline <= now:
            session.due(now)
            now = time.monotonic()
        self._postbag.take(session.flush(now))
        if self._lagging:
            lagging, self._lagging = self._lagging, set()
            for peer in lagging:
                peer.send_waiting()

    # -- callbacks

    def _run_callback(self, callback: Callable[..., Any], args: Sequence[Any]) -> Any:
        if not needs_lock(callback):
            gevent.spawn(self._run_unlocked, callback, args)
            return None
        return self._call(callback, args)

    def _call(self, callback: Callable[..., Any], args: Sequence[Any]) -> Any:
        self._watchdog.count += 1
        try:
            result = callback(*args)
            return result if result is None or not inspect.iscoroutine(result) else self._aio.run(result)
        except (SystemExit, GeneratorExit, asyncio.CancelledError) as error:
            # Not an Exception: it would end the greenlet, and SystemExit the server with everybody's sessions.
            raise HandlerError(f"the callback ended with {error!r}", traceback.format_exc()) from error
        finally:
            if self._after_callback is not None:
                self._after_callback()

    def _expires(self) -> float | None:
        at = self.session.expires_at()
        return None if at == math.inf else time.time() + at - time.monotonic()

    def _run_locked(self, work: Callable[[], Any]) -> Awaitable[Any]:
        """Have ``work`` called, and awaited, in a turn; for coroutines of any loop."""
        loop = asyncio.get_running_loop()
        future = loop.create_future()

        async def in_turn() -> None:
            try:
                outcome = work()
                value = await outcome if inspect.isawaitable(outcome) else outcome
            except BaseException as error:  # noqa: BLE001 - it is raised again, where the future is awaited
                loop.call_soon_threadsafe(settle, future, None, error)
            else:
                loop.call_soon_threadsafe(settle, future, value, None)

        self.session.document.add_next_tick_callback(in_turn)
        return future

    def _run_unlocked(self, callback: Callable[..., Any], args: Sequence[Any]) -> None:
        try:
            with use_curdoc(UnlockedDocument(self.session.document)):
                self._call(callback, args)
        except Exception as error:  # noqa: BLE001 - it is logged, with its traceback
            _log_callback_error(error)


def _log_callback_error(error: Exception) -> None:
    callback_log.error("a callback failed: %s: %s", type(error).__name__, error, exc_info=error)
