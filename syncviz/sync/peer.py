"""One connection that takes part in a session, as the session sees it."""

from __future__ import annotations

from collections.abc import Hashable
from itertools import count

from ..protocol.codec import Outgoing
from .limits import Limits
from .outbox import Outbox

__all__ = ["PING_PREFIX", "Peer"]

PING_PREFIX = b"seen:"
"""Starts the payload of the pings that ask what a peer has seen; a shell's keep-alive pings start otherwise."""

_numbers = count(1)


class Peer:
    """A browser or a Python client: an identity, an outbox, and what it has seen.

    Args:
        limits: bounds of its outbox.
        rejoining: whether this connection may already hold a replica from an earlier connection (a browser
            that reconnects). Its snapshot then carries all binary data inside the JSON, because BokehJS 3.9
            ignores the buffers of a second pull (bokehjs 3.9.2, fixed in 3.10), and edits which it makes
            before it has the snapshot are treated as made in ignorance of it.

    What the shell does with it, once ``Session.flush`` has returned it and its connection can be written to:
    cut it when ``overflowed``, otherwise write what ``take`` gives.
    """

    __slots__ = (
        "__weakref__",
        "corrected",
        "delayed",
        "heard",
        "number",
        "outbox",
        "ping_from",
        "ping_out",
        "ping_wanted",
        "redefined",
        "rejoining",
        "sent",
        "settled",
        "snapshot",
        "subscribed",
    )

    def __init__(self, limits: Limits | None = None, *, rejoining: bool = False) -> None:
        limits = limits or Limits()
        self.number = next(_numbers)
        self.outbox = Outbox(limits.outbox_bytes, limits.outbox_messages)
        self.rejoining = rejoining
        self.subscribed = False
        # Numbers of the session's ledger: the last change put into the outbox; up to where everything has
        # reached this peer's machine; up to where it knew everything when it made the edits that come in
        # from now on; and when it was last told the state of whole models.
        self.sent = 0
        self.heard = 0
        self.settled = 0
        self.redefined = 0
        # The number of the snapshot that it was given in place of a replica which it had.
        self.snapshot = 0
        # Subjects of which only this peer was told the value, with the number; those to be told at a time.
        self.corrected: dict[Hashable, int] = {}
        self.delayed: dict[Hashable, float] = {}
        # Whether a ping is to be sent, the number that the one under way asks about, when the next one may follow.
        self.ping_wanted = False
        self.ping_out: int | None = None
        self.ping_from = 0.0

    def __repr__(self) -> str:
        return f"<Peer {self.number}>"

    @property
    def overflowed(self) -> bool:
        """Whether this peer lagged so far behind that it must be cut and pull afresh."""
        return self.outbox.overflowed

    def take(self) -> tuple[list[Outgoing], bytes | None]:
        """Return the messages to write now and, or None, the payload of a WebSocket ping to write behind them."""
        messages = self.outbox.take()
        if not self.ping_wanted:
            return messages, None
        self.ping_wanted = False
        self.ping_out = self.sent
        return messages, b"%s%d" % (PING_PREFIX, self.sent)

    def ponged(self, payload: bytes, now: float, grace: float) -> bool:
        """Note the pong for our ping; False where the payload answers no ping of ours that is under way."""
        if self.ping_out is None or payload != b"%s%d" % (PING_PREFIX, self.ping_out):
            return False
        self.settled = max(self.settled, self.heard)
        self.heard, self.ping_out = self.ping_out, None
        self.ping_from = now + grace
        self.corrected = {key: number for key, number in self.corrected.items() if number > self.settled}
        return True

    def has_snapshot(self) -> None:
        """Note that the peer's program itself has told that its replica is the snapshot now."""
        self.settled = max(self.settled, self.snapshot)
        self.heard = max(self.heard, self.snapshot)
