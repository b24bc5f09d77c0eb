"""``Logouts``: ends the connections of users who log out, and the signed cookies that they had."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Final

import gevent  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from .peer import WebSocketPeer

__all__ = ["LOGGED_OUT", "Logouts", "fingerprint"]

LOGGED_OUT: Final = 4401
"""The close code of a connection whose user has logged out."""

_MOMENT: Final = 0.2  # seconds that a browser has for the answer to a logout
_MOST: Final = 100_000
_LASTING: Final = 31 * 86400.0  # seconds, as long as a signed cookie is good


class Logouts:
    """What happens to a user's connections and signed cookies at a logout.

    Cookies are known by fingerprints; the oldest are forgotten past 100 000. They are not kept when a process ends.

    Args:
        peers: returns the connections that there are.
    """

    def __init__(self, peers: Callable[[], list[WebSocketPeer]]) -> None:
        self._peers = peers
        self._ended: dict[str, float] = {}
        self._left: dict[str, float] = {}
        self.announce: Callable[[str, list[str], float | None], None] | None = None
        """Tells the other processes, where there are several (`syncviz.server.relay`)."""

    def end(
        self, user: str, proofs: Iterable[str], *, at: float | None = None, everywhere: bool = True
    ) -> None:
        """Close the connections of a user, in all processes, and let the cookies of these fingerprints be no good; nor,
        where ``at`` is given, the user's tokens that were made until then (UNIX seconds).

        The connections a moment later: a browser must not come back with a cookie that the answer to its logout,
        which is still on its way, takes from it.
        """
        ended = sorted(proofs)
        self._add(ended)
        if at is not None:
            self._left[user] = max(at, self._left.pop(user, at))
            if len(self._left) > _MOST:
                del self._left[next(iter(self._left))]
        if everywhere and self.announce is not None:
            self.announce(user, ended, at)
        gevent.spawn_later(_MOMENT, self._cut, user)

    def has_any(self, proofs: Iterable[str]) -> bool:
        """Whether one of these cookies has ended."""
        return any(proof in self._ended for proof in proofs)

    def ended(self, user: str, issued: float | None) -> bool:
        """Whether a user's token of that time was made before a logout."""
        at = self._left.get(user)
        return at is not None and (issued is None or issued <= at)

    def _add(self, proofs: Iterable[str]) -> None:
        now = time.monotonic()
        for proof in proofs:
            self._ended[proof] = now
        while self._ended:
            oldest = next(iter(self._ended))
            if len(self._ended) <= _MOST and now - self._ended[oldest] < _LASTING:
                return
            del self._ended[oldest]

    def _cut(self, user: str) -> None:
        for peer in self._peers():
            if peer.served.owner == user:
                peer.cut(LOGGED_OUT, "the user has logged out")


def fingerprint(text: str) -> str:
    """What a cookie is known by where its value must not lie about."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
