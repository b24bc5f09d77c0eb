"""Who may have made an edit without knowing of another: the memory that makes replicas converge.

The owner's order of the edits is the truth (every peer's link keeps it). A peer that edits a value at the
moment when somebody else's edit of it is still under way to it ends with the other's value, while everybody
else ends with its own. So the session must know, when a peer's edit arrives, whether the peer can have
missed an earlier change of the same subject, and must then tell it the final value.

Every change gets a number. For each subject the ledger keeps the number of the last change and that of the
last change by somebody else than its author, which is all it takes to answer the question for any peer;
nothing is kept per peer and change.

What a peer has seen comes from WebSocket pings sent behind the patches, two of them. The pong of the first
tells that everything before it has reached the peer's machine. A browser's network process answers pings
before its JavaScript has handled the messages, hence a pause (``Limits.pong_grace``); edits which the
JavaScript made before it handled them may still be under way when the pause is over, hence a second ping:
its pong comes behind them. What arrives after that pong was made in knowledge of everything before the
first ping. A peer that takes longer than the pause to handle its messages, edits the same subject
meanwhile, and is not told of that subject again, stays different until it pulls; being told once too often
costs one superfluous value.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from ..core.changes import Change, RootAdded, RootRemoved
from .peer import Peer

__all__ = ["Ledger"]


class Ledger:
    """Numbers the changes of one session and remembers the recent ones by subject.

    At most ``bound`` subjects are remembered. Past that, everything up to now counts as changed for every
    peer that has not seen it: its edits are answered with final values until it has. Coarser, never wrong.
    """

    __slots__ = ("_bound", "_floor", "_gone", "_last", "_prune_at", "number")

    def __init__(self, bound: int) -> None:
        self.number = 0
        self._bound = bound
        self._floor = 0
        # Subject -> (number, author, number of the last change by any other author).
        self._last: dict[Hashable, tuple[int, int, int]] = {}
        # Id of a root that was removed -> (number of the change, name of its class).
        self._gone: dict[str, tuple[int, str]] = {}
        self._prune_at = min(64, bound)

    def __len__(self) -> int:
        return len(self._last)

    def note(self, subject: Hashable, author: int) -> int:
        """Number a change of ``subject`` (None: of nothing that can be edited) by a peer's number, or by 0."""
        number = self.number = self.number + 1
        if subject is not None:
            last = self._last.get(subject)
            if last is None:
                self._last[subject] = (number, author, 0)
            else:
                self._last[subject] = (number, author, last[2] if last[1] == author else last[0])
        return number

    def unseen(self, peer: Peer, subject: Hashable) -> bool:
        """Whether somebody else changed ``subject`` and ``peer`` may not know it yet."""
        settled = peer.settled
        if peer.sent <= settled:
            return False
        if self._floor > settled or peer.redefined > settled or peer.corrected.get(subject, 0) > settled:
            return True
        return self.changed(peer, subject)

    def changed(self, peer: Peer, subject: Hashable) -> bool:
        """Whether a change of just this subject is known that is ``unseen``."""
        last = self._last.get(subject)
        return last is not None and (last[2] if last[1] == peer.number else last[0]) > peer.settled

    def root_removed(self, root_id: str, class_name: str) -> None:
        """Remember a root that is no root any more, whoever removed it."""
        self._gone[root_id] = (self.number, class_name)

    def root_added(self, root_id: str) -> None:
        """Forget that a root was ever removed."""
        self._gone.pop(root_id, None)

    def remember_root(self, change: Change) -> None:
        """Remember a change of the roots; others are none of its business."""
        if isinstance(change, RootAdded):
            self.root_added(change.model.id)
        elif isinstance(change, RootRemoved):
            self.root_removed(change.model.id, change.model.wire_name)

    def gone(self, peer: Peer) -> list[tuple[str, str]]:
        """Ids and class names of the removed roots that a peer may still have."""
        return [(root, name) for root, (number, name) in self._gone.items() if number > peer.settled]

    def all_unseen(self, peer: Peer) -> Iterator[Hashable] | None:
        """Every subject that is ``unseen`` by ``peer``; None where it could be any."""
        if self._floor > peer.settled or peer.redefined > peer.settled:
            return None
        subjects = dict.fromkeys(self._last)
        subjects.update(dict.fromkeys(peer.corrected))
        return (subject for subject in subjects if self.unseen(peer, subject))

    @property
    def crowded(self) -> bool:
        """Whether there is so much that ``prune`` would do something."""
        return len(self._last) + len(self._gone) >= self._prune_at

    def prune(self, seen: int) -> None:
        """Forget changes up to number ``seen``, which every peer has seen; cheap while there are few."""
        if not self.crowded:
            return
        self._gone = {root: gone for root, gone in self._gone.items() if gone[0] > seen}
        self._last = {subject: last for subject, last in self._last.items() if last[0] > seen}
        if len(self._last) >= self._bound:
            self._last.clear()
            self._floor = self.number
        for root in list(self._gone)[: -self._bound]:
            del self._gone[root]
        self._prune_at = max(64, 2 * (len(self._last) + len(self._gone)))
