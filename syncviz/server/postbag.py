"""``Postbag``: what the turns of several sessions lead to, written in one go.

A write that wakes the process at the other end slows down what follows it here: the kernel, and the hypervisor below
it, leave cold caches and branch predictors behind. The engine's part of a slider's round trip took 72 µs by itself and
110 µs after such a write (docs/decisions.md). So the turns that can be had now come first, and then their messages.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import gevent  # type: ignore[import-untyped]

from ..sync.peer import Peer
from .peer import WebSocketPeer

__all__ = ["Postbag"]

_MOST: Final = 16
"""Peers in a bag: one to two milliseconds of turns. More brought nothing."""


class Postbag:
    """Peers that have something to send. To be used in the thread of one hub.

    They are written to even where the next turn of their session has begun and waits for something: what is in an
    outbox is in order whenever another greenlet can run.
    """

    __slots__ = ("_peers", "_scheduled")

    def __init__(self) -> None:
        self._peers: dict[Peer, None] = {}
        self._scheduled = False

    def take(self, peers: Iterable[Peer]) -> None:
        """Have what waits for these peers written: soon, or now where the bag is full."""
        self._peers.update(dict.fromkeys(peers))
        if len(self._peers) >= _MOST:
            self.deliver()
        elif self._peers and not self._scheduled:
            self._scheduled = True
            # Behind the crew, which is called by the hub as well and works off what waits for it.
            gevent.get_hub().loop.run_callback(self._deliver_in_time)

    def deliver(self) -> None:
        """Write everything now."""
        peers, self._peers = self._peers, {}
        for peer in peers:
            assert isinstance(peer, WebSocketPeer)
            peer.send_waiting()

    def _deliver_in_time(self) -> None:
        self._scheduled = False
        self.deliver()
