"""All sessions of one process: by id, by the time at which they need attention, by that at which they expire.

The hub does no more than book-keeping, and each step costs what it touches: finding who is due or expired
does not look at the others. It is used from one thread (one gevent hub) and never waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

from ..errors import LocalError, TooManySessions
from .backend import Backend
from .limits import Limits
from .memory import MemoryBackend
from .session import Session

if TYPE_CHECKING:
    from ..document import Document

__all__ = ["Hub"]


class Hub:
    """The sessions of one process.

    Args:
        backend: where ownership and published documents are kept; in this process's memory by default. The
            hub
            carries it for the shell and does not call it: backends may block.
        limits: for the hub and all its sessions.
        versions: what SERVER-INFO-REQ is answered with.
    """

    def __init__(
        self,
        backend: Backend | None = None,
        limits: Limits | None = None,
        versions: Mapping[str, str] | None = None,
    ) -> None:
        self.backend: Backend = backend if backend is not None else MemoryBackend()
        self.limits = limits or Limits()
        self.versions = dict(versions or {})
        self._sessions: dict[str, Session] = {}
        self._creating: set[str] = set()
        # (time, tie-breaker, session); an item counts only if the session still says the same.
        self._deadlines: list[tuple[float, int, Session]] = []
        self._expiries: list[tuple[float, int, Session]] = []
        self._tie = 0

    def __len__(self) -> int:
        """How many sessions are open."""
        return len(self._sessions)

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self._sessions.values()))

    def __contains__(self, session_id: str) -> bool:
        return session_id in self._sessions

    @property
    def peers(self) -> int:
        """How many peers are joined, over all sessions. Looks at every session."""
        return sum(len(session.peers) for session in self._sessions.values())

    def get(self, session_id: str) -> Session | None:
        """Return the session of that id, or None."""
        return self._sessions.get(session_id)

    def creating(self, session_id: str) -> bool:
        """Whether ``create`` is under way for that id (its application may wait for something)."""
        return session_id in self._creating

    def create(self, session_id: str, make_document: Callable[[], Document], now: float) -> Session:
        """Open a session with the document that ``make_document()`` makes.

        ``make_document`` runs the application's code, which may take its time and let other greenlets run:
        whoever needs the same session meanwhile sees ``creating`` and waits. What it raises passes through,
        and nothing is left behind. The session's unused time counts from ``now``.

        Raises:
            TooManySessions: ``limits.max_sessions`` are open.
            LocalError: there is a session of that id already, or one is being created.
        """
        if session_id in self._sessions or session_id in self._creating:
            raise LocalError(f"there is a session {session_id!r} already; Hub.get() returns it")
        if len(self._sessions) + len(self._creating) >= self.limits.max_sessions:
            raise TooManySessions(
                f"{self.limits.max_sessions} sessions are open, which is the limit; those without a peer"
                f" close after {self.limits.unused_lifetime:g} s, or raise max_sessions"
            )
        self._creating.add(session_id)
        try:
            document = make_document()
            session = Session(session_id, document, now, self.limits, self.versions)
        finally:
            self._creating.discard(session_id)
        session.hub = self
        self._sessions[session_id] = session
        self.unused(session)
        deadline = session.next_deadline()
        if deadline is not None:
            session.armed = deadline
            self.rearm(session, deadline)
        return session

    def discard(self, session: Session) -> None:
        """Close a session now, whoever uses it."""
        if self._sessions.get(session.id) is session:
            del self._sessions[session.id]
        session.armed = None
        session.destroy()

    # Attention

    def rearm(self, session: Session, deadline: float) -> None:
        """Note that a session has something to do at ``deadline``; sessions call this themselves."""
        self._push(self._deadlines, deadline, session)
        if len(self._deadlines) > 2 * len(self._sessions) + 64:
            self._deadlines = [item for item in self._deadlines if item[2].armed == item[0]]
            heapify(self._deadlines)

    def next_deadline(self) -> float | None:
        """When some session needs ``due`` and ``flush``; None for never."""
        heap = self._deadlines
        while heap and heap[0][2].armed != heap[0][0]:
            heappop(heap)
        return heap[0][0] if heap else None

    def due_sessions(self, now: float) -> list[Session]:
        """Return the sessions that need ``due`` and ``flush`` by now, and forget their deadlines: ``flush``
        sets new ones. A session that cannot have its turn yet must get it later all the same."""
        due = []
        heap = self._deadlines
        while heap and heap[0][0] <= now:
            deadline, _, session = heappop(heap)
            if session.armed == deadline:
                session.armed = None
                due.append(session)
        return due

    # Expiry

    def unused(self, session: Session) -> None:
        """Note that nobody uses a session any more; sessions call this themselves."""
        self._push(self._expiries, session.expires_at(), session)

    def next_expiry(self) -> float | None:
        """When ``discard_some`` may have something to do; None for never."""
        heap = self._expiries
        while heap and self._stale(heap[0]):
            heappop(heap)
        return heap[0][0] if heap else None

    def expired(self, now: float, limit: int = 50) -> list[Session]:
        """Return up to ``limit`` sessions that have expired. Each is returned once: discard it, or lose track."""
        found: list[Session] = []
        busy: list[tuple[float, int, Session]] = []
        heap = self._expiries
        while heap and len(found) < limit and (heap[0][0] <= now or self._stale(heap[0])):
            item = heappop(heap)
            if self._stale(item):
                continue
            if item[2].in_turn:
                busy.append(item)
            else:
                found.append(item[2])
        for item in busy:
            heappush(heap, item)
        return found

    def discard_some(self, now: float, limit: int = 50) -> int:
        """Destroy up to ``limit`` expired sessions and return how many it were; call again while it is
        ``limit``.

        Give way to others between the calls: that is what the limit is for.
        """
        expired = self.expired(now, limit)
        for session in expired:
            self.discard(session)
        return len(expired)

    def close(self) -> None:
        """Destroy all sessions."""
        for session in self:
            self.discard(session)
        self._deadlines.clear()
        self._expiries.clear()

    def _stale(self, item: tuple[float, int, Session]) -> bool:
        at, _, session = item
        return session.destroyed or session.expires_at() != at

    def _push(self, heap: list[tuple[float, int, Session]], at: float, session: Session) -> None:
        self._tie += 1
        heappush(heap, (at, self._tie, session))

