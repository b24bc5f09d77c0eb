from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest

from syncviz.client.connection import Connection
from syncviz.client.heartbeat import Heartbeat, heartbeat

from .server import Peer, ScriptedServer

TIMEOUT = 20


class Heart:
    def __init__(self) -> None:
        self.beaten = threading.Semaphore(0)

    def beat(self) -> None:
        self.beaten.release()


@pytest.fixture
def beats() -> Iterator[Heartbeat]:
    beats = Heartbeat(interval=0.005)
    yield beats
    beats.stop()
    assert not beats.running


def ended(beats: Heartbeat) -> bool:
    thread = beats._thread
    if thread is not None:
        thread.join(TIMEOUT)
    return not beats.running


def test_what_is_watched_is_beaten_again_and_again(beats: Heartbeat) -> None:
    assert not beats.running
    one, other = Heart(), Heart()
    beats.watch(one)
    beats.watch(other)
    for _ in range(3):
        assert one.beaten.acquire(timeout=TIMEOUT)
        assert other.beaten.acquire(timeout=TIMEOUT)


def test_the_thread_ends_with_the_last_connection_and_starts_again(beats: Heartbeat) -> None:
    heart = Heart()
    beats.watch(heart)
    beats.forget(heart)
    assert ended(beats)
    beats.watch(heart)
    assert heart.beaten.acquire(timeout=TIMEOUT)


def test_what_nobody_refers_to_is_not_kept(beats: Heartbeat) -> None:
    beats.watch(Heart())
    gc.collect()
    assert ended(beats)


def test_a_connection_gives_a_sign_of_life(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        assert peer.until_pong() == b""
        assert peer.until_pong() == b""
        assert peer.next() is None

    url = server.url.replace("http", "ws") + "/ws"
    connection = Connection(url, "token", timeout=20, max_message_size=1000)
    connection.beat()
    connection.open()
    assert connection in heartbeat._watched
    connection.beat()
    with connection._socket_lock:
        connection.beat()
    connection.beat()
    connection.close()
    assert connection not in heartbeat._watched
    connection.beat()
