"""What one turn of a session leads to: messages, and the peers that they are for."""

from __future__ import annotations

from collections.abc import Iterable

from ..protocol.codec import Outgoing
from .entries import Entry
from .outbox import Batch
from .peer import Peer

__all__ = ["Turn"]


class Turn:
    """Collects events and replies, and hands them over to the outboxes; knows whose outboxes have got something."""

    __slots__ = ("_entries", "_origins", "_replies", "_touched")

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._origins: set[int] = set()
        self._replies: list[tuple[Peer, Outgoing]] = []
        self._touched: dict[Peer, None] = {}

    @property
    def touched(self) -> tuple[Peer, ...]:
        """The peers that have something to send, so far."""
        return tuple(self._touched)

    def add(self, entry: Entry) -> None:
        """Keep an event for all subscribed peers but its author."""
        self._entries.append(entry)
        if entry.origin:
            self._origins.add(entry.origin)

    def reply(self, peer: Peer, outgoing: Outgoing) -> None:
        """Keep a reply, which is to come behind the events of the turn."""
        self._replies.append((peer, outgoing))

    def touch(self, peer: Peer) -> None:
        """Note that a peer has something to send."""
        self._touched[peer] = None

    def hand_over_events(self, subscribed: Iterable[Peer], number: int) -> None:
        """Put the events into the outboxes, as one patch; ``number`` is the ledger's for the last of them."""
        entries = self._entries
        if not entries:
            return
        self._entries = []
        origins, self._origins = self._origins, set()
        whole = Batch(entries)
        for peer in subscribed:
            if peer.number in origins:
                foreign = [entry for entry in entries if entry.origin != peer.number]
                if not foreign:
                    continue
                peer.outbox.put_patch(Batch(foreign))
            else:
                peer.outbox.put_patch(whole)
            peer.sent = number
            self._touched[peer] = None

    def hand_over_replies(self) -> None:
        """Put the replies into the outboxes."""
        if self._replies:
            replies, self._replies = self._replies, []
            for peer, outgoing in replies:
                peer.outbox.put_reply(outgoing)
                self._touched[peer] = None

    def end(self) -> list[Peer]:
        """Return the peers that have something to send, and start afresh."""
        touched, self._touched = list(self._touched), {}
        return touched

    def forget(self, peer: Peer) -> None:
        """Let go of a peer that has left."""
        self._touched.pop(peer, None)

    def clear(self) -> None:
        """Let go of everything."""
        for kept in (self._entries, self._origins, self._replies, self._touched):
            kept.clear()
