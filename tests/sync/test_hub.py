"""Many sessions: ids, deadlines, expiry, limits."""

import pytest

from syncviz.document import Document
from syncviz.errors import LocalError, TooManySessions
from syncviz.sync.hub import Hub
from syncviz.sync.limits import Limits
from syncviz.sync.memory import MemoryBackend
from syncviz.sync.peer import Peer
from syncviz.sync.schedule import AT_ONCE


@pytest.fixture
def hub():
    hub = Hub(limits=Limits(unused_lifetime=15.0))
    yield hub
    hub.close()


def with_timeout(milliseconds, ran=None):
    def make():
        document = Document()
        document.add_timeout_callback(lambda: None if ran is None else ran.append(milliseconds), milliseconds)
        return document

    return make


def test_sessions_are_found_by_id(hub):
    session = hub.create("a", Document, 0.0)
    assert hub.get("a") is session
    assert hub.get("b") is None
    assert "a" in hub
    assert len(hub) == 1
    assert list(hub) == [session]
    assert isinstance(hub.backend, MemoryBackend)


def test_an_id_is_created_once(hub):
    hub.create("a", Document, 0.0)
    with pytest.raises(LocalError, match="'a'"):
        hub.create("a", Document, 0.0)


def test_creation_can_be_seen_and_leaves_nothing_when_it_fails(hub):
    seen = []

    def broken():
        seen.append(hub.creating("a"))
        with pytest.raises(LocalError, match="already"):
            hub.create("a", Document, 0.0)
        raise ZeroDivisionError("the application's own")

    with pytest.raises(ZeroDivisionError):
        hub.create("a", broken, 0.0)
    assert seen == [True]
    assert not hub.creating("a")
    assert len(hub) == 0
    hub.create("a", Document, 0.0)


def test_there_is_room_for_so_many_and_no_more():
    hub = Hub(limits=Limits(max_sessions=2))
    hub.create("a", Document, 0.0)
    hub.create("b", Document, 0.0)
    with pytest.raises(TooManySessions, match="max_sessions"):
        hub.create("c", Document, 0.0)
    assert hub.discard_some(100.0) == 2
    hub.create("c", Document, 100.0)
    hub.close()


def test_deadlines_of_all_sessions_in_one_order(hub):
    ran = []
    assert hub.next_deadline() is None
    late = hub.create("late", with_timeout(200, ran), 0.0)
    early = hub.create("early", with_timeout(100, ran), 0.0)
    hub.create("idle", Document, 0.0)
    assert hub.next_deadline() == pytest.approx(0.1)
    assert hub.due_sessions(0.05) == []
    assert hub.due_sessions(0.1) == [early]
    early.due(0.1)
    early.flush(0.1)
    assert hub.next_deadline() == pytest.approx(0.2)
    for session in hub.due_sessions(5.0):
        session.due(5.0)
        session.flush(5.0)
    assert ran == [100, 200]
    assert hub.next_deadline() is None
    assert late.next_deadline() is None


def test_a_session_rearms_itself_when_it_is_flushed(hub):
    session = hub.create("a", Document, 0.0)
    session.document.add_periodic_callback(lambda: None, 1000)
    session.document.add_next_tick_callback(lambda: None)
    session.flush(0.0)
    assert hub.next_deadline() == AT_ONCE
    assert hub.due_sessions(0.0) == [session]
    session.due(0.0)
    session.flush(0.0)
    assert hub.next_deadline() == pytest.approx(1.0)


def test_moved_deadlines_do_not_pile_up(hub):
    session = hub.create("a", Document, 0.0)
    for number in range(1000):
        callback = session.document.add_timeout_callback(lambda: None, 1e6 + number)
        session.flush(0.0)
        session.document.remove_timeout_callback(callback)
        session.flush(0.0)
    assert len(hub._deadlines) < 100
    assert len(hub._expiries) < 100


def test_unused_sessions_go_used_ones_stay(hub):
    unused, used = hub.create("unused", Document, 0.0), hub.create("used", Document, 0.0)
    peer = Peer()
    used.join(peer, 1.0)
    assert hub.next_expiry() == 15.0
    assert hub.discard_some(14.9) == 0
    assert hub.discard_some(15.0) == 1
    assert unused.destroyed
    assert hub.get("used") is used
    assert hub.discard_some(1000.0) == 0
    assert hub.next_expiry() is None
    assert hub.peers == 1
    used.leave(peer, 1000.0)
    assert hub.next_expiry() == 1015.0
    assert hub.discard_some(1015.0) == 1
    assert len(hub) == 0


def test_coming_back_resets_the_time(hub):
    session = hub.create("a", Document, 0.0)
    for now in (5.0, 10.0):
        peer = Peer()
        session.join(peer, now)
        session.leave(peer, now + 1)
    assert hub.discard_some(25.9) == 0
    assert hub.next_expiry() == 26.0
    assert hub.discard_some(26.0) == 1


def test_mass_expiry_goes_in_portions(hub):
    for number in range(25):
        hub.create(str(number), Document, 0.0)
    assert hub.discard_some(20.0, limit=10) == 10
    assert len(hub) == 15
    assert hub.discard_some(20.0, limit=10) == 10
    assert hub.discard_some(20.0, limit=10) == 5
    assert hub.discard_some(20.0, limit=10) == 0


def test_a_session_in_its_turn_is_spared_until_later(hub):
    session = hub.create("a", Document, 0.0)
    counts = []
    session.document.add_next_tick_callback(lambda: counts.append(hub.discard_some(100.0)))
    session.due(100.0)
    session.flush(100.0)
    assert counts == [0]
    assert not session.destroyed
    assert hub.discard_some(100.0) == 1


def test_closing_destroys_everything(hub):
    sessions = [hub.create(name, with_timeout(10), 0.0) for name in "abc"]
    sessions[0].join(Peer(), 0.0)
    hub.close()
    assert all(session.destroyed for session in sessions)
    assert len(hub) == 0
    assert hub.next_deadline() is None
    assert hub.next_expiry() is None


def test_discarded_sessions_need_no_attention(hub):
    session = hub.create("a", with_timeout(10), 0.0)
    hub.discard(session)
    assert hub.next_deadline() is None
    assert hub.due_sessions(5.0) == []
    assert hub.discard_some(100.0) == 0
