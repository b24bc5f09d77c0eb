"""A document that lives on this server, and the peers that share it.

Sans-I/O: the shell hands in what connections understood and what time it is, and takes messages out of the
peers' outboxes. One turn is: any number of ``receive``, ``pong`` and ``due``, then ``flush``; a session has
one turn at a time, and nothing is written to a socket within it.

Order. The document tells of a change before any callback hears of it; it is encoded at that moment and goes
to all subscribed peers but its author, as part of the one ``PATCH-DOC`` of the turn. The answer to a
request comes behind the patches it caused. A peer is subscribed from its first PULL or PUSH on: before that
it has no document which a patch could be meant for.

Convergence is described in `syncviz.sync.ledger` and `syncviz.sync.corrections`.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from ..core.changes import CallbackAdded, CallbackRemoved, Change, ColumnsStreamed
from ..document.callbacks import PeriodicCallback
from ..errors import LocalError, SyncvizError
from ..protocol.connection import InfoRequested, ModelsRequested, PatchReceived, PullRequested, PushReceived
from ..protocol.messages import ok, pull_doc_reply, server_info_reply
from .answers import answer, public_text, refusal, selection
from .corrections import Corrections
from .entries import ROOTS, Entry, lets_go, nature, present, subjects_of, tells_of_a_return
from .guard import Guard
from .ledger import Ledger
from .limits import Limits
from .outbox import Batch
from .peer import Peer
from .schedule import Schedule
from .turn import Turn

if TYPE_CHECKING:
    from ..document import Document

__all__ = ["Session"]

_log = logging.getLogger("syncviz.sync")


class Keeper(Protocol):
    """Who keeps many sessions (the hub) and wants to know when each has something to do."""

    def rearm(self, session: Session, deadline: float) -> None: ...
    def unused(self, session: Session) -> None: ...


class Session:
    """One document and its peers.

    Args:
        session_id: the id that the session is known by.
        document: it belongs to the session from here on; its ``guard`` is set, unless it has one.
        now: seconds on the clock that all later calls use.
        limits: bounds and times.
        versions: the answer to SERVER-INFO-REQ, e.g. ``{"bokeh": "3.10.2", "server": "3.10.2"}``.

    Attributes for the shell:
        wake: called without arguments, from whatever thread, when work appears outside a turn; the shell
            then calls ``due`` and ``flush`` soon.
    """

    __slots__ = (
        "__weakref__",
        "_corrections",
        "_guard",
        "_idle_since",
        "_ledger",
        "_peers",
        "_ping_at",
        "_schedule",
        "_subscribed",
        "_turn",
        "_turns",
        "_woken",
        "armed",
        "destroyed",
        "document",
        "hub",
        "id",
        "limits",
        "versions",
        "wake",
    )

    def __init__(
        self,
        session_id: str,
        document: Document,
        now: float,
        limits: Limits | None = None,
        versions: Mapping[str, str] | None = None,
    ) -> None:
        self.id = session_id
        self.document = document
        self.limits = limits or Limits()
        self.versions = versions or {}
        self.wake: Callable[[], None] | None = None
        self.hub: Keeper | None = None
        self.armed: float | None = None
        self.destroyed = False
        self._peers: dict[Peer, None] = {}
        self._subscribed: list[Peer] = []
        self._idle_since = now
        self._ledger = Ledger(self.limits.max_unsettled)
        self._turn = Turn()
        self._corrections = Corrections(self.limits.correction_delay)
        self._schedule = Schedule()
        self._ping_at = math.inf
        self._turns = 0
        self._woken = False
        self._guard = Guard(document, session_id)
        document.add_sink(self._record)
        if document.guard is None:
            document.guard = self._guard
        for callback in document.session_callbacks:
            self._schedule.add(callback, now)

    def __repr__(self) -> str:
        return f"<Session {self.id[:12]}… with {len(self._peers)} peers>"

    @property
    def peers(self) -> Sequence[Peer]:
        """The joined peers, oldest first."""
        return tuple(self._peers)

    @property
    def in_turn(self) -> bool:
        """Whether a request or a callback is being worked on right now."""
        return self._turns > 0

    @property
    def runner(self) -> Callable[[Callable[..., Any], Sequence[Any]], Any] | None:
        """What calls a user's callback, and awaits it where it must: ``runner(callback, args)``; None calls it.

        Errors are caught here in both cases.
        """
        return self._guard.runner

    @runner.setter
    def runner(self, runner: Callable[[Callable[..., Any], Sequence[Any]], Any] | None) -> None:
        self._guard.runner = runner

    @property
    def on_callback_error(self) -> Callable[[Exception], None] | None:
        """What is told of every exception that a user's callback raised; None has them logged."""
        return self._guard.on_error

    @on_callback_error.setter
    def on_callback_error(self, on_error: Callable[[Exception], None] | None) -> None:
        self._guard.on_error = on_error

    # Coming and going

    def join(self, peer: Peer, now: float) -> None:
        """Let a connection take part. It gets patches from its first PULL or PUSH on."""
        if self.destroyed:
            raise LocalError(f"session {self.id!r} is destroyed; nobody can join it any more")
        self._peers[peer] = None

    def leave(self, peer: Peer, now: float) -> None:
        """Forget a connection; one that is not there is nothing to forget."""
        if self._peers.pop(peer, self) is self:
            return
        if peer.subscribed:
            self._unsubscribe(peer)
        self._turn.forget(peer)
        peer.outbox.clear()
        if not self._peers:
            self._idle_since = now
            if self.hub is not None:
                self.hub.unused(self)

    def expires_at(self) -> float:
        """When the session will count as unused; infinity as long as somebody uses it."""
        if self._peers:
            return math.inf
        return self._idle_since + self.limits.unused_lifetime

    def expired(self, now: float) -> bool:
        """Whether nobody has been joined for ``limits.unused_lifetime`` seconds."""
        return not self._turns and self.expires_at() <= now

    def destroy(self) -> None:
        """End the session: run its destruction hooks, take the document apart, let go of everything."""
        if self.destroyed:
            return
        self.destroyed = True
        document = self.document
        for callback in document.take_destroyed_callbacks():
            document.run(callback, document.session_context)
        document.remove_sink(self._record)
        document.destroy()
        for peer in self._peers:
            peer.subscribed = False
            peer.outbox.clear()
        self._peers.clear()
        self._subscribed.clear()
        self._turn.clear()
        self._schedule.clear()
        self.wake = self.runner = self.on_callback_error = self.hub = None

    # What peers say

    def receive(self, peer: Peer, event: object, now: float) -> None:
        """Act on a request of a peer: one of the events that ``ServerConnection.events()`` gives.

        Bad input never raises: it is answered with ERROR, and what it would have changed stays as it was.

        Raises:
            LocalError: the peer has not joined, or the event is none that a session answers.
        """
        if peer not in self._peers:
            raise LocalError(f"{peer!r} sent a request but has not joined session {self.id!r}")
        self._turns += 1
        try:
            if isinstance(event, PatchReceived):
                self._patch(peer, event)
            elif isinstance(event, PullRequested):
                self._pull(peer, event, now)
            elif isinstance(event, ModelsRequested):
                self._turn.reply(peer, selection(self.document, event))
            elif isinstance(event, PushReceived):
                self._push(peer, event, now)
            elif isinstance(event, InfoRequested):
                self._turn.reply(peer, server_info_reply(event.msgid, self.versions))
            else:
                raise LocalError(f"a session does not answer {type(event).__name__}; that is for the shell")
        finally:
            self._turns -= 1

    def pong(self, peer: Peer, payload: bytes, now: float) -> bool:
        """Note a WebSocket pong. False where it answers no ping of this session (a shell's keep-alive)."""
        if not peer.ponged(payload, now, self.limits.pong_grace):
            return False
        if peer.subscribed and peer.sent > peer.settled:
            self._ping_at = min(self._ping_at, peer.ping_from)
        return True

    # Time

    def due(self, now: float) -> None:
        """Run the session callbacks whose time has come; ``flush`` afterwards."""
        self._turns += 1
        try:
            for callback in self._schedule.due(now):
                if not isinstance(callback, PeriodicCallback):
                    self.document.timers.ran(callback)
                self.document.run(callback.callback)
        finally:
            self._turns -= 1
            self._guard.take_failures()

    def next_deadline(self) -> float | None:
        """When ``due`` and ``flush`` have something to do: a time, `AT_ONCE` (minus infinity), None for never."""
        deadline = min(self._ping_at, self._corrections.next_at)
        scheduled = self._schedule.next_deadline()
        if scheduled is not None and scheduled < deadline:
            return scheduled
        return None if deadline == math.inf else deadline

    def flush(self, now: float) -> list[Peer]:
        """End the turn: put what was recorded into the outboxes. Returns the peers that have something to send."""
        self._woken = False
        self._schedule.settle(now)
        self._emit(now)
        self._ask_what_was_seen(self._turn.touched, now)
        if now >= self._ping_at:
            self._ping_at = math.inf
            self._ask_what_was_seen(self._subscribed, now)
        dirty = self._turn.end()
        if dirty and self._subscribed and self._ledger.crowded:
            self._ledger.prune(min([peer.settled for peer in self._subscribed]))
        if self.hub is not None:
            deadline = self.next_deadline()
            if deadline is not None and deadline != self.armed:
                self.armed = deadline
                self.hub.rearm(self, deadline)
        return dirty

    # What happens to the document

    def _record(self, change: Change) -> None:
        """Hear of a change (the document's sink): encode it for everybody who is to be told."""
        if change.is_edit:
            self._record_edit(change)
        elif isinstance(change, CallbackAdded):
            self._schedule.submit(change.callback)
        elif isinstance(change, CallbackRemoved):
            self._schedule.withdraw(change.callback)
        # Work that appears outside a turn needs somebody to start one.
        if not self._turns and not self._woken and self.wake is not None:
            self._woken = True
            self.wake()

    def _record_edit(self, change: Change) -> None:
        shown, subject, replaces, removable = nature(change)
        if not shown:
            return
        setter = change.setter
        author = 0
        if isinstance(setter, Peer):
            author = setter.number
            if subject is not None and self._ledger.unseen(setter, subject):
                self._corrections.want(setter, subject)
        subscribed = self._subscribed
        if not subscribed or (len(subscribed) == 1 and subscribed[0] is setter):
            if subscribed and subject is ROOTS:
                self._ledger.remember_root(change)
            return
        event, buffers = self.document.encode_change(change)
        self._ledger.note(subject, author)
        if subject is ROOTS:
            self._ledger.remember_root(change)
        mergeable = isinstance(change, ColumnsStreamed)
        self._turn.add(Entry(event, buffers, subject, replaces, removable, author, mergeable))
        if replaces and not author:
            self._corrections.told(subject)

    def _look_for_losses(self, peer: Peer, events: Sequence[Mapping[str, Any]]) -> None:
        """Look at events of a peer to which something is under way, before they are applied."""
        for event in events:
            kind = event.get("kind")
            # BokehJS adds all its roots again when it reconnects; that alone is no race.
            if kind in ("RootAdded", "RootRemoved") and self._ledger.changed(peer, ROOTS):
                self._corrections.want(peer, ROOTS, at_once=True)
            if lets_go(self.document, event):
                # What is under way may refer to models which this replica has just dropped.
                self._corrections.want_everything_unseen(peer)

    # Requests

    def _patch(self, peer: Peer, request: PatchReceived) -> None:
        if peer.sent > peer.settled:
            self._look_for_losses(peer, request.events)
        try:
            refused = self.document.apply_events(request.events, request.buffers, peer)
        except Exception as failure:  # noqa: BLE001 - a defect of ours must not cost the other peers
            _log.error("session %s could not apply a patch", self.id[:12], exc_info=failure)
            self._answer(peer, request.msgid, "the server failed to apply this patch")
            return
        if peer.snapshot > peer.settled and any(map(tells_of_a_return, request.events)):
            peer.has_snapshot()
        for refused_event in refused:
            for subject in subjects_of(refused_event, request.events):
                self._corrections.want(peer, subject, at_once=True)
        self._answer(peer, request.msgid, refusal(refused, len(request.events)))

    def _push(self, peer: Peer, request: PushReceived, now: float) -> None:
        self._emit(now)
        new = not peer.subscribed
        if new:
            self._subscribe(peer)
        elif peer.sent > peer.settled:
            self._corrections.want_everything_unseen(peer)
        try:
            self.document.replace_with_json(request.doc, request.buffers, peer)
        except Exception as failure:  # noqa: BLE001 - bad input, or a defect of ours
            if not isinstance(failure, SyncvizError):
                _log.error("session %s could not take a pushed document", self.id[:12], exc_info=failure)
            if new:
                self._unsubscribe(peer)
            self._answer(peer, request.msgid, f"the document was refused: {public_text(failure)}")
            return
        # Only this answer makes a new connection ready for patches, so it goes before what callbacks did
        # meanwhile. Their failure is no reason to refuse the document.
        self._guard.take_failures()
        peer.outbox.put_barrier(ok(request.msgid))
        self._turn.touch(peer)

    def _pull(self, peer: Peer, request: PullRequested, now: float) -> None:
        # What was recorded up to here is in the snapshot; the others are told of it first.
        self.document.release_held()
        self._emit(now)
        try:
            doc, buffers = self.document.to_wire(deferred=not peer.rejoining)
            reply = pull_doc_reply(request.msgid, doc, buffers)
        except Exception as failure:  # noqa: BLE001 - a value without wire form, or a defect of ours
            _log.error("session %s could not be written for a pull", self.id[:12], exc_info=failure)
            self._answer(peer, request.msgid, f"the document cannot be sent: {public_text(failure)}")
            return
        peer.outbox.put_barrier(reply)
        self._turn.touch(peer)
        had_replica = peer.subscribed or peer.rejoining
        if not peer.subscribed:
            self._subscribe(peer)
        peer.corrected.clear()
        self._corrections.forget(peer)
        if had_replica:
            # What it edits until it has the snapshot, it edits in the replica which the snapshot overwrites.
            # BokehJS says when it has it (client_reconnected); otherwise pings tell.
            peer.sent = peer.redefined = peer.snapshot = self._ledger.note(None, 0)

    def _subscribe(self, peer: Peer) -> None:
        peer.subscribed = True
        peer.sent = peer.heard = peer.settled = self._ledger.number
        self._subscribed.append(peer)

    def _unsubscribe(self, peer: Peer) -> None:
        peer.subscribed = False
        self._subscribed.remove(peer)
        self._corrections.forget(peer)

    def _answer(self, peer: Peer, reqid: str, complaint: str = "") -> None:
        """Answer a request: OK, or ERROR with the complaint and what failed on the request's behalf."""
        failures = self._guard.take_failures()
        self._turn.reply(peer, answer(reqid, complaint, failures, self.limits.development))

    # Into the outboxes

    def _emit(self, now: float) -> None:
        """Hand over what was recorded, then corrections, then answers."""
        corrections = self._corrections.take(now, self._ledger)
        if corrections:
            self.document.release_held()
        self._turn.hand_over_events(self._subscribed, self._ledger.number)
        for peer, subjects in corrections.items():
            if peer.subscribed:
                self._send_corrections(peer, subjects)
        self._turn.hand_over_replies()

    def _send_corrections(self, peer: Peer, subjects: Iterable[Hashable]) -> None:
        number = self._ledger.note(None, 0)
        for subject in subjects:
            told = present(self.document, subject, self._ledger.gone(peer))
            if not told:
                continue
            # A message each: BokehJS drops a whole message for one model in it that it does not have.
            peer.outbox.put_patch(Batch(told))
            peer.sent = peer.corrected[subject] = number
            if not all(entry.removable for entry in told):
                peer.redefined = number
            self._turn.touch(peer)

    def _ask_what_was_seen(self, peers: Iterable[Peer], now: float) -> None:
        """Want a ping for each peer that may not have seen everything, if its time has come."""
        for peer in peers:
            if peer.sent > peer.settled and peer.ping_out is None and peer.subscribed:
                if now >= peer.ping_from:
                    peer.ping_wanted = True
                    self._turn.touch(peer)
                else:
                    self._ping_at = min(self._ping_at, peer.ping_from)
