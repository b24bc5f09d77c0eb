"""What a peer may not know yet."""

from hypothesis import given
from hypothesis import strategies as st

from syncviz.sync.ledger import Ledger
from syncviz.sync.peer import Peer

A, B = ("m", "a"), ("m", "b")


def test_a_foreign_change_is_unseen_until_settled():
    ledger, peer = Ledger(100), Peer()
    peer.sent = ledger.note(A, 0)
    assert ledger.unseen(peer, A)
    assert not ledger.unseen(peer, B)
    peer.settled = peer.sent
    assert not ledger.unseen(peer, A)


def test_own_changes_are_seen():
    ledger, peer, other = Ledger(100), Peer(), Peer()
    peer.sent = other.sent = ledger.note(A, peer.number)
    assert not ledger.unseen(peer, A)
    assert ledger.unseen(other, A)


def test_a_foreign_change_shows_through_a_later_own_one():
    ledger, peer = Ledger(100), Peer()
    foreign = ledger.note(A, 0)
    ledger.note(A, peer.number)
    peer.sent = ledger.note(A, peer.number)
    assert ledger.unseen(peer, A)
    peer.settled = foreign
    assert not ledger.unseen(peer, A)


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=40),
    st.integers(0, 2),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_agrees_with_a_full_history(changes, who, settled, prune_at):
    ledger = Ledger(10_000)
    ledger._prune_at = 0
    peers = [Peer() for _ in range(3)]
    peer = peers[who]
    peer.settled = min(settled, len(changes))
    history = []
    for author, subject in changes:
        number = ledger.note(subject, peers[author].number)
        history.append((number, author, subject))
        if number == prune_at:
            ledger.prune(peer.settled)
    peer.sent = len(changes)
    for subject in range(4):
        expected = any(n > peer.settled and a != who and s == subject for n, a, s in history)
        assert ledger.unseen(peer, subject) == expected
    assert set(ledger.all_unseen(peer)) == {s for n, a, s in history if n > peer.settled and a != who}


def test_memory_is_bounded_and_becomes_coarser():
    ledger, peer = Ledger(50), Peer()
    for number in range(500):
        peer.sent = ledger.note(("m", number), 0)
        ledger.prune(peer.settled)
    assert len(ledger) <= 50
    assert all(ledger.unseen(peer, ("m", number)) for number in range(500))
    assert ledger.all_unseen(peer) is None
    peer.settled = peer.sent
    assert not ledger.unseen(peer, ("m", 3))
    assert list(ledger.all_unseen(peer)) == []


def test_pruning_keeps_what_somebody_has_not_seen():
    ledger, peer = Ledger(1000), Peer()
    for number in range(100):
        peer.sent = ledger.note(("m", number), 0)
    peer.settled = 60
    ledger.prune(60)
    assert len(ledger) == 40
    assert ledger.unseen(peer, ("m", 80))


def test_corrections_are_unseen_too():
    ledger, peer = Ledger(100), Peer()
    peer.sent = peer.corrected[A] = ledger.note(None, 0)
    assert ledger.unseen(peer, A)
    assert not ledger.unseen(peer, B)
    assert list(ledger.all_unseen(peer)) == [A]


def test_a_redefinition_makes_every_subject_unseen():
    ledger, peer = Ledger(100), Peer()
    peer.sent = peer.redefined = ledger.note(None, 0)
    assert ledger.unseen(peer, B)
    assert ledger.all_unseen(peer) is None
