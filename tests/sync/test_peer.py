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


def test_only_the_second_pong_settles_what_came_before_the_first_ping():
    peer = Peer()
    assert peer.ponged(asked(peer, 7), 11.0, 1.0)
    assert peer.settled == 0
    assert peer.ping_from == 12.0
    assert peer.ponged(asked(peer, 9), 12.5, 1.0)
    assert peer.settled == 7
    assert peer.ponged(asked(peer, 9), 13.5, 1.0)
    assert peer.settled == 9


def test_foreign_and_stale_pongs_are_ignored():
    peer = Peer()
    assert not peer.ponged(b"1", 1.0, 1.0)
    payload = asked(peer, 7)
    assert not peer.ponged(b"seen:8", 1.0, 1.0)
    assert peer.ponged(payload, 1.0, 1.0)
    assert not peer.ponged(payload, 1.0, 1.0)


def test_settling_forgets_corrections_that_arrived():
    peer = Peer()
    peer.corrected = {"a": 5, "b": 9}
    peer.ponged(asked(peer, 7), 1.0, 1.0)
    assert peer.corrected == {"a": 5, "b": 9}
    peer.ponged(asked(peer, 9), 2.0, 1.0)
    assert peer.corrected == {"b": 9}
