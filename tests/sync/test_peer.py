"""Pings, pongs and what they tell."""

from syncviz.sync.peer import PING_PREFIX, Peer


def asked(peer, sent):
    peer.sent = sent
    peer.ping_wanted = True
    _, payload = peer.take()
    return payload


def test_take_gives_a_ping_only_when_one_is_wanted():
    peer = Peer()
    assert peer.take() == ([], None)
    assert asked(peer, 7) == PING_PREFIX + b"7"
    assert peer.take() == ([], None)


def test_a_pong_counts_after_the_grace_time_only():
    peer = Peer()
    payload = asked(peer, 7)
    assert peer.ponged(payload, 11.0)
    peer.settle(10.9)
    assert peer.settled == 0
    peer.settle(11.0)
    assert peer.settled == 7


def test_foreign_and_stale_pongs_are_ignored():
    peer = Peer()
    assert not peer.ponged(b"1", 1.0)
    payload = asked(peer, 7)
    assert not peer.ponged(b"seen:8", 1.0)
    assert peer.ponged(payload, 1.0)
    assert not peer.ponged(payload, 1.0)


def test_settling_forgets_corrections_that_arrived():
    peer = Peer()
    peer.corrected = {"a": 5, "b": 9}
    peer.ponged(asked(peer, 7), 1.0)
    peer.settle(2.0)
    assert peer.corrected == {"b": 9}
