"""The parts of a served session that need no server."""

from __future__ import annotations

import gevent

from syncviz.application.contexts import SessionContext
from syncviz.document import Document
from syncviz.protocol.connection import PullRequested
from syncviz.server.runner import ServedSession
from syncviz.sync.peer import Peer
from syncviz.sync.session import Session


class FakePeer(Peer):
    """A peer that is sent nothing."""

    __slots__ = ("worked",)

    def __init__(self):
        super().__init__()
        self.worked = 0

    def worked_on(self, size):
        self.worked += size


def served_with(peer, turns):
    session = Session("s" * 44, Document(), 0.0)
    served = ServedSession(session, "/", SessionContext(session.id, None), None, None, lambda: turns.append(1))
    served.join(peer)
    return served


def test_who_leaves_an_idle_session_is_forgotten_without_a_turn():
    turns = []
    peer = FakePeer()
    served = served_with(peer, turns)
    served.leave(peer)
    assert not served.peers
    assert not served.session.peers
    assert not served.running
    assert turns == []


def test_what_a_peer_sent_is_worked_on_before_it_is_forgotten():
    turns = []
    peer = FakePeer()
    served = served_with(peer, turns)
    served.post(peer, PullRequested("m1"), 7)
    served.leave(peer)
    assert peer in served.peers
    gevent.sleep(0)
    assert peer.worked == 7
    assert not served.peers
    assert not served.session.peers
    assert turns == [1]
