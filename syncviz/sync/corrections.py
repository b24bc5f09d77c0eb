"""Which peers hold something else than the document does, and when they are told.

A peer is corrected after an edit that it made in ignorance of another one, and after one that was refused.
A refusal is told with the turn. Everything else waits until the peer has left the subject alone for a
moment: a slider that is being dragged must not be pulled back to where it was one round trip ago.
"""

from __future__ import annotations

import math
from collections.abc import Hashable

from .entries import ROOTS, TITLE
from .ledger import Ledger
from .peer import Peer

__all__ = ["Corrections"]


class Corrections:
    """The corrections of one session. ``delay`` is the moment (seconds); ``next_at`` when one that waits is due."""

    __slots__ = ("_delay", "_late", "_lost", "_wanted", "next_at")

    def __init__(self, delay: float) -> None:
        self.next_at = math.inf
        self._delay = delay
        # For each peer its subjects, and whether they are to be told at once.
        self._wanted: dict[Peer, dict[Hashable, bool]] = {}
        self._lost: dict[Peer, None] = {}
        self._late: dict[Peer, None] = {}

    def want(self, peer: Peer, subject: Hashable, *, at_once: bool = False) -> None:
        """Have a peer told the present value of a subject."""
        subjects = self._wanted.setdefault(peer, {})
        subjects[subject] = at_once or subjects.get(subject, False)

    def want_everything_unseen(self, peer: Peer) -> None:
        """Have a peer told anew all that is under way to it: it may not understand it any more."""
        self._lost[peer] = None

    def told(self, subject: Hashable) -> None:
        """Everybody is told the whole value of a subject anyway."""
        for subjects in self._wanted.values():
            subjects.pop(subject, None)

    def forget(self, peer: Peer) -> None:
        """A peer has left, or has been told everything."""
        peer.delayed.clear()
        self._wanted.pop(peer, None)
        self._lost.pop(peer, None)
        self._late.pop(peer, None)

    def take(self, now: float, ledger: Ledger) -> dict[Peer, list[Hashable]]:
        """Return whom to tell about which subjects now."""
        out: dict[Peer, list[Hashable]] = {}
        if self._lost:
            lost, self._lost = self._lost, {}
            for peer in lost:
                # At once: until then it does not understand what refers to the models that it has dropped.
                unseen = ledger.all_unseen(peer)
                told = out[peer] = [TITLE, ROOTS] if unseen is None else list(unseen)
                for subject in told:
                    peer.delayed.pop(subject, None)
                    self._wanted.get(peer, {}).pop(subject, None)
        if self._wanted:
            wanted, self._wanted = self._wanted, {}
            for peer, subjects in wanted.items():
                for subject, at_once in subjects.items():
                    if not at_once or subject in peer.delayed or peer.corrected.get(subject, 0) > peer.settled:
                        peer.delayed[subject] = now + self._delay
                        self._late[peer] = None
                        self.next_at = min(self.next_at, now + self._delay)
                    else:
                        out.setdefault(peer, []).append(subject)
        if now >= self.next_at:
            self._take_late(now, out)
        return out

    def _take_late(self, now: float, out: dict[Peer, list[Hashable]]) -> None:
        self.next_at = math.inf
        for peer in list(self._late):
            for subject, at in list(peer.delayed.items()):
                if at <= now:
                    del peer.delayed[subject]
                    out.setdefault(peer, []).append(subject)
                else:
                    self.next_at = min(self.next_at, at)
            if not peer.delayed:
                del self._late[peer]
