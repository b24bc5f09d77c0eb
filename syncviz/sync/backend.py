"""The contract for what outlives a worker: who owns a session, how it can be rebuilt, and published
documents.

A backend is shared by all workers of one site. It is a small store, not a message bus: connections of a
session that land on the wrong worker are relayed to its owner, they never meet here.

Ownership
    A session lives in exactly one worker at a time, its owner. A worker becomes the owner by ``claim``,
    which gives a `Lease`: the claim of one owner for a limited time, with a *fence*, an integer that grows
    with every change of owner of that session. Claiming what one owns already prolongs it and keeps the
    fence. Claiming what somebody else owns, and has not let run out, gives their lease back: look at
    ``lease.owner``. A lease that was ``release``\\ d, or has run out, can be claimed by anybody.

    A worker that was paused for longer than its lease may wake up and write. Therefore every write carries
    the lease, and the backend refuses it with `LeaseLost` unless its fence is the newest that was ever
    given out for that session. The check and the write are one atomic step. Whoever gets `LeaseLost` stops
    serving the session at once.

    The fence of a session goes on growing as long as the backend knows the session, whatever happens to
    leases; ``discard`` makes the backend forget the session, but a later fence of the same id is still
    larger.

Rebuilding
    ``save`` stores a snapshot of the session's document up to a sequence number and drops all journal
    records up to it. ``append`` adds one record to the journal; sequence numbers grow, a number that is not
    larger than the last one is refused with ``ValueError``. A record counts as durable once ``append`` has
    returned: only then is the change acknowledged. ``load`` gives the last snapshot and all records after
    it, in order: what a new owner lays over a document that the application's code has made anew. Snapshots
    and records are bytes to the backend.

Published documents
    ``publish`` stores bytes under a name, for as long as told; ``published`` gives them back. They have no
    owner; the last writer wins.

Time
    ``now`` is seconds since the epoch, given by the caller; a backend with a clock that all workers share
    may use its own instead. Clocks of workers are taken to agree within a fraction of a lease.

Calls may block (disk, network) and are made by the shells, never within a session's turn. A backend may be
used from several greenlets or threads at a time. When the store cannot be reached the call raises an
``OSError``; the backend must not pretend.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ..errors import LeaseLost

__all__ = ["Backend", "Lease", "LeaseLost", "Record", "Stored"]


class Lease(NamedTuple):
    """``owner`` may serve the session until ``expires`` (seconds since the epoch)."""

    session_id: str
    owner: str
    fence: int
    expires: float


class Record(NamedTuple):
    """One journal record."""

    number: int
    data: bytes


class Stored(NamedTuple):
    """What there is to rebuild a session from. ``number`` is that of the snapshot, 0 where there is none."""

    snapshot: bytes | None
    number: int
    records: Sequence[Record]


class Backend(Protocol):
    """See the module's text; `syncviz.sync.memory.MemoryBackend` is the reference."""

    def claim(self, session_id: str, owner: str, now: float, lifetime: float) -> Lease:
        """Return the lease that holds now: the caller's own, new or prolonged, or that of another owner.

        ``owner`` is an address at which other workers reach this one, unique to this process.
        """

    def owner(self, session_id: str, now: float) -> Lease | None:
        """Return the lease that holds now, or None."""

    def renew(self, leases: Sequence[Lease], now: float, lifetime: float) -> list[Lease]:
        """Prolong many leases at once. Returns those that hold; the others are lost."""

    def release(self, lease: Lease) -> None:
        """Let go of a session, so that another worker may claim it at once. A lease that is lost is no error."""

    def save(self, lease: Lease, number: int, snapshot: bytes) -> None:
        """Store a snapshot that covers the journal up to ``number``. Raises LeaseLost."""

    def append(self, lease: Lease, number: int, data: bytes) -> None:
        """Append a journal record. Raises LeaseLost, or ValueError where ``number`` does not grow."""

    def load(self, session_id: str) -> Stored:
        """Return what there is to rebuild a session from."""

    def discard(self, lease: Lease) -> None:
        """Forget a session that has ended: lease, snapshot and journal. Raises LeaseLost."""

    def publish(self, name: str, data: bytes, now: float, lifetime: float | None = None) -> None:
        """Store a document under a name, for ``lifetime`` seconds or until it is withdrawn."""

    def published(self, name: str, now: float) -> bytes | None:
        """Return the document of that name, or None."""

    def withdraw(self, name: str) -> None:
        """Remove a published document; one that is not there is nothing to remove."""

    def close(self) -> None:
        """Let go of files and connections. Leases stay as they are: release them first."""
