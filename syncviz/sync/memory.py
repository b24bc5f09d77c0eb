"""The backend for one process: everything in dictionaries, gone with the process. The reference of the contract."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import LeaseLost
from .backend import Lease, Record, Stored

__all__ = ["MemoryBackend"]


class _Session:
    __slots__ = ("journal", "lease", "number", "snapshot")

    def __init__(self) -> None:
        self.lease: Lease | None = None
        self.snapshot: bytes | None = None
        self.number = 0
        self.journal: list[Record] = []


class MemoryBackend:
    """Keeps sessions' leases, snapshots and journals, and published documents, in memory.

    No method gives way to other greenlets, and each leaves a consistent state at every point where a thread
    could be switched in, but for claims of one session by two threads at once: one process is one owner.
    """

    def __init__(self) -> None:
        self._sessions: dict[str, _Session] = {}
        self._published: dict[str, tuple[bytes, float | None]] = {}
        # One counter for all sessions: fences need to grow, not to be dense, and so none is kept per dead id.
        self._fence = 0

    def claim(self, session_id: str, owner: str, now: float, lifetime: float) -> Lease:
        """See `Backend.claim`."""
        session = self._sessions.get(session_id)
        if session is None:
            session = self._sessions[session_id] = _Session()
        held = session.lease
        if held is not None and held.expires > now:
            if held.owner != owner:
                return held
            fence = held.fence
        else:
            self._fence = fence = self._fence + 1
        session.lease = Lease(session_id, owner, fence, now + lifetime)
        return session.lease

    def owner(self, session_id: str, now: float) -> Lease | None:
        """See `Backend.owner`."""
        session = self._sessions.get(session_id)
        if session is None or session.lease is None or session.lease.expires <= now:
            return None
        return session.lease

    def renew(self, leases: Sequence[Lease], now: float, lifetime: float) -> list[Lease]:
        """See `Backend.renew`."""
        renewed = []
        for lease in leases:
            session = self._sessions.get(lease.session_id)
            # One that has run out may still be prolonged as long as nobody else has claimed it.
            if session is not None and session.lease is not None and session.lease.fence == lease.fence:
                session.lease = lease._replace(expires=now + lifetime)
                renewed.append(session.lease)
        return renewed

    def release(self, lease: Lease) -> None:
        """See `Backend.release`."""
        session = self._sessions.get(lease.session_id)
        if session is not None and session.lease is not None and session.lease.fence == lease.fence:
            session.lease = session.lease._replace(expires=float("-inf"))

    def save(self, lease: Lease, number: int, snapshot: bytes) -> None:
        """See `Backend.save`."""
        session = self._owned(lease)
        session.snapshot = bytes(snapshot)
        session.number = number
        session.journal = [record for record in session.journal if record.number > number]

    def append(self, lease: Lease, number: int, data: bytes) -> None:
        """See `Backend.append`."""
        session = self._owned(lease)
        last = session.journal[-1].number if session.journal else session.number
        if number <= last:
            raise ValueError(
                f"journal numbers grow: {number} came after {last} in session {lease.session_id!r}"
            )
        session.journal.append(Record(number, bytes(data)))

    def load(self, session_id: str) -> Stored:
        """See `Backend.load`."""
        session = self._sessions.get(session_id)
        if session is None:
            return Stored(None, 0, ())
        return Stored(session.snapshot, session.number, tuple(session.journal))

    def discard(self, lease: Lease) -> None:
        """See `Backend.discard`."""
        self._owned(lease)
        del self._sessions[lease.session_id]

    def publish(self, name: str, data: bytes, now: float, lifetime: float | None = None) -> None:
        """See `Backend.publish`."""
        self._published[name] = (bytes(data), None if lifetime is None else now + lifetime)

    def published(self, name: str, now: float) -> bytes | None:
        """See `Backend.published`."""
        data, expires = self._published.get(name, (None, None))
        if expires is not None and expires <= now:
            del self._published[name]
            return None
        return data

    def withdraw(self, name: str) -> None:
        """See `Backend.withdraw`."""
        self._published.pop(name, None)

    def close(self) -> None:
        """See `Backend.close`. What it held can still be read: it is only a dictionary."""

    def _owned(self, lease: Lease) -> _Session:
        session = self._sessions.get(lease.session_id)
        held = None if session is None else session.lease
        if session is None or held is None or held.fence != lease.fence:
            by = "nobody" if held is None else repr(held.owner)
            raise LeaseLost(
                f"{lease.owner!r} no longer owns session {lease.session_id!r}, {by} does; stop serving it"
            )
        return session
