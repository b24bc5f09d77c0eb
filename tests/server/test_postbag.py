"""What several turns lead to is written together."""

from __future__ import annotations

import pytest
from gevent.event import Event

from syncviz.application.contexts import SessionContext
from syncviz.document import Document
from syncviz.protocol.connection import PullRequested
from syncviz.server import crew
from syncviz.server.peer import WebSocketPeer
from syncviz.server.postbag import Postbag
from syncviz.server.runner import ServedSession
from syncviz.server.sidecar import Sidecar
from syncviz.sync.peer import Peer
from syncviz.sync.session import Session

from .support import until


class Addressee(WebSocketPeer):
    """A connection that notes what becomes of it, and has no socket."""

    __slots__ = ("log", "name")

    def __init__(self, name, log):
        Peer.__init__(self)
        self.name, self.log = name, log

    def worked_on(self, size):
        pass

    def send_waiting(self):
        self.log.append(f"{self.name} is written to: {len(self.take()[0])}")

    def cut(self, code, reason):
        self.log.append(f"{self.name} is cut")


class Bell:
    """A doorbell of a house with one thread."""

    def ring(self, work):
        work()


class Office:
    """Sessions that share a crew and a postbag."""

    def __init__(self):
        self.log, self.crew, self.bag = [], crew.Crew(), Postbag()

    def open(self, name, bag=None):
        session = Session(name * 44, Document(), 0.0)
        served = ServedSession(
            session, "/", SessionContext(session.id, None), None, Bell(), lambda: self.log.append(f"{name} had a turn"),
            crew=self.crew, postbag=bag or self.bag,
        )  # fmt: skip
        peer = Addressee(name, self.log)
        served.join(peer)
        return served, peer

    def ask(self, name):
        served, peer = self.open(name)
        served.post(peer, PullRequested("m1"), 7)


@pytest.fixture
def office(monkeypatch):
    monkeypatch.setattr(crew, "_SLICE", 10.0)  # what can be done is done at once, however slow the machine is
    office = Office()
    yield office
    office.crew.stop()


def test_the_turns_come_first_and_then_what_they_lead_to(office):
    office.ask("a")
    office.ask("b")
    until(lambda: len(office.log) == 4)
    assert office.log == ["a had a turn", "b had a turn", "a is written to: 1", "b is written to: 1"]


def test_a_full_bag_is_not_kept_any_longer(office):
    names = [chr(ord("a") + number) for number in range(20)]
    for name in names:
        office.ask(name)
    until(lambda: len(office.log) == 40)
    assert office.log.index("a is written to: 1") < office.log.index("t had a turn")
    assert sorted(entry for entry in office.log if "written" in entry) == [f"{name} is written to: 1" for name in names]


def test_a_turn_that_waits_holds_up_no_message(office):
    goes_on = Event()
    served, _ = office.open("a")
    office.ask("b")
    served.session.document.add_next_tick_callback(lambda: goes_on.wait(10))
    served.wake()
    until(lambda: len(office.log) == 2)
    assert served.running
    assert office.log == ["b had a turn", "b is written to: 1"]
    goes_on.set()
    until(lambda: not served.running)


def test_what_a_session_has_to_say_goes_before_its_end(office):
    sidecar = Sidecar({})
    served, peer = office.open("a", sidecar._postbag)
    served.post(peer, PullRequested("m1"), 7)
    served._turn()
    sidecar.discard(served)
    assert office.log == ["a is written to: 1", "a is cut"]
