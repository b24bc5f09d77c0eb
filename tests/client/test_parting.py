from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator

import pytest

from syncviz.client import parting, pull_session
from syncviz.client.connection import Connection
from syncviz.client.heartbeat import Heartbeat
from syncviz.client.parting import Partings, partings
from syncviz.protocol import messages

from .server import Peer, ScriptedServer
from .test_session import Replica

TIMEOUT = 20


class Pair:
    """A socket that parts, and the server's end of it."""

    def __init__(self) -> None:
        self.ours, self.theirs = socket.socketpair()

    @property
    def open(self) -> bool:
        return self.ours.fileno() >= 0

    def close(self) -> None:
        self.ours.close()
        self.theirs.close()


@pytest.fixture
def pairs() -> Iterator[list[Pair]]:
    pairs = [Pair() for _ in range(5)]
    yield pairs
    for pair in pairs:
        pair.close()


@pytest.fixture
def waiting() -> Iterator[Partings]:
    """With a heart that does not beat within a test."""
    beats = Heartbeat(interval=100)
    yield Partings(beats)
    beats.stop()


def test_a_socket_is_closed_when_the_server_has_closed_its_end(waiting: Partings, pairs: list[Pair]) -> None:
    for pair in pairs:
        waiting.add(pair.ours)
    pairs[1].theirs.sendall(b"its last words")
    waiting.beat()
    assert all(pair.open for pair in pairs), "the server closes first"
    pairs[1].theirs.close()
    pairs[3].theirs.close()
    waiting.beat()
    assert [pair.open for pair in pairs] == [True, False, True, False, True]
    assert len(waiting) == 3


def test_the_next_one_that_parts_looks_after_those_before(waiting: Partings, pairs: list[Pair]) -> None:
    waiting.add(pairs[0].ours)
    pairs[0].theirs.close()
    waiting.add(pairs[1].ours)
    assert not pairs[0].open
    assert len(waiting) == 1


def test_a_server_that_does_not_close_is_not_waited_for_for_ever(
    waiting: Partings, pairs: list[Pair], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr(parting, "monotonic", lambda: now)
    waiting.add(pairs[0].ours)
    now = 100.9
    waiting.add(pairs[1].ours)
    assert pairs[0].open
    now = 101.1
    waiting.beat()
    assert [pair.open for pair in pairs[:2]] == [False, True]


def test_so_many_wait_at_most(waiting: Partings, pairs: list[Pair], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "_MOST", 2)
    for pair in pairs:
        waiting.add(pair.ours)
    waiting.beat()
    assert [pair.open for pair in pairs] == [False, False, False, True, True]


def test_the_heartbeat_closes_them_and_rests_then(pairs: list[Pair]) -> None:
    beats = Heartbeat(interval=0.005)
    waiting = Partings(beats)
    waiting.add(pairs[0].ours)
    thread = beats._thread
    assert thread is not None
    pairs[0].theirs.close()
    thread.join(TIMEOUT)
    assert not thread.is_alive()
    assert not pairs[0].open


def test_a_child_process_has_none(waiting: Partings, pairs: list[Pair]) -> None:
    waiting.add(pairs[0].ours)
    with waiting._lock:  # as another thread would at a fork
        waiting.begin_anew()
        assert len(waiting) == 0
        assert not pairs[0].open


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_it_hears_of_a_fork(pairs: list[Pair]) -> None:
    partings.add(pairs[0].ours)
    assert len(partings) == 1
    child = os.fork()
    if child == 0:
        os._exit(len(partings))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert pairs[0].open, "here"


def test_leaving_a_session_does_not_wait_for_the_server_to_close(server: ScriptedServer) -> None:
    left = threading.Event()

    @server.script
    def _(peer: Peer) -> None:
        Replica(peer).serve()
        assert left.wait(TIMEOUT)

    with pull_session(url=server.url) as session:
        session.document.title = "for you"
    assert len(partings) == 1
    left.set()


def test_where_the_server_owes_an_answer_it_is_waited_for(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        assert peer.next() is not None
        assert peer.next() is None

    connection = Connection(
        server.url.replace("http", "ws") + "/ws", "token", timeout=TIMEOUT, max_message_size=1000
    )
    connection.open()
    connection.send(messages.pull_doc_req())
    connection.close()
    assert len(partings) == 0
