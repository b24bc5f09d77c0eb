"""A WebSocket over a real socket: messages both ways, abuse, slow readers, closing."""

from __future__ import annotations

import queue
import sys
from contextlib import contextmanager

import gevent
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect as ws_connect

from syncviz.server.transport import Transport
from syncviz.server.upgrade import UPGRADE
from syncviz.server.wire import frame_header

from .support import (
    HOST,
    client_frame,
    connect,
    http_server,
    hub_thread,
    read_exactly,
    read_frame,
    read_response,
    upgrade_request,
)

TEXT, BINARY, CLOSE, PING, PONG = 1, 2, 8, 9, 10


class Recorder:
    """A receiver that notes everything where the test's thread can wait for it."""

    def __init__(self):
        self.transport = None
        self.seen = queue.Queue()

    def messages_received(self, messages):
        for data, text in messages:
            self.seen.put(("fragment", data, text))

    def pong_received(self, payload):
        self.seen.put(("pong", payload))

    def drained(self):
        self.seen.put(("drained",))

    def closed(self, code, reason):
        self.seen.put(("closed", code, reason))

    def next(self):
        return self.seen.get(timeout=10)


class Shell:
    def __init__(self, hub, port, made):
        self.hub, self.port, self.made = hub, port, made

    def open(self):
        """A raw client socket with an open WebSocket, and the recorder at its other end."""
        sock = connect(self.port)
        sock.sendall(upgrade_request("/ws"))
        assert read_response(sock)[0] == 101
        return sock, self.made.get(timeout=10)

    def do(self, job):
        return self.hub.call(job)


@contextmanager
def running_shell(max_size=1_000_000):
    made = queue.Queue()

    def opened(sock, received):
        recorder = Recorder()
        recorder.transport = Transport(sock, gevent.get_hub().loop, recorder, max_size=max_size)
        recorder.transport.start(received)
        made.put(recorder)

    def application(environ, start_response):
        environ[UPGRADE].accept(None, opened)
        start_response("200 OK", [])
        return []

    with hub_thread() as hub, http_server(hub, application) as port:
        yield Shell(hub, port, made)


@pytest.fixture
def shell():
    with running_shell() as running:
        yield running


def frame(opcode, payload):
    return frame_header(opcode, len(payload)) + payload


def test_messages_go_both_ways_with_an_ordinary_client(shell):
    with ws_connect(f"ws://{HOST}:{shell.port}/ws") as client:
        recorder = shell.made.get(timeout=10)
        client.send("grüß")
        client.send(b"\x00" * 100_000)
        assert recorder.next() == ("fragment", "grüß".encode(), True)
        assert recorder.next() == ("fragment", b"\x00" * 100_000, False)
        for size in (0, 125, 126, 65535, 65536, 900_000):
            shell.do(lambda size=size: recorder.transport.write([frame(BINARY, b"x" * size)]))
            assert client.recv(timeout=10) == b"x" * size
        client.close(1000, "bye")
        assert recorder.next()[:2] == ("closed", 1000)
        assert client.close_code == 1000


def test_fragmented_message_with_a_ping_in_between(shell):
    sock, recorder = shell.open()
    with sock:
        sock.sendall(client_frame(TEXT, b"one ", fin=False) + client_frame(PING, b"?"))
        sock.sendall(client_frame(0, b"two ", fin=False) + client_frame(0, b"three"))
        assert read_frame(sock) == (PONG, b"?")
        assert recorder.next() == ("fragment", b"one two three", True)


def test_frame_that_arrives_byte_by_byte(shell):
    sock, recorder = shell.open()
    with sock:
        for byte in client_frame(TEXT, b"slowly"):
            sock.sendall(bytes((byte,)))
        assert recorder.next() == ("fragment", b"slowly", True)


def test_ping_and_pong(shell):
    sock, recorder = shell.open()
    with sock:
        shell.do(lambda: recorder.transport.ping(b"17"))
        assert read_frame(sock) == (PING, b"17")
        sock.sendall(client_frame(PONG, b"17"))
        assert recorder.next() == ("pong", b"17")


def test_an_idle_connection_has_nothing_that_only_rare_frames_need(shell):
    sock, recorder = shell.open()
    with sock:
        sock.sendall(client_frame(TEXT, b"x"))
        recorder.next()
        transport = recorder.transport
        assert shell.do(lambda: transport._protocol) is None
        sock.sendall(client_frame(PONG, b"17") + client_frame(TEXT, b"begun", fin=False))
        recorder.next()
        assert shell.do(lambda: transport._protocol) is not None, "it knows what was begun"
        sock.sendall(client_frame(0, b"ended"))
        recorder.next()
        assert shell.do(lambda: transport._protocol) is None
        assert sys.getsizeof(transport._pending) < 100, "a deque has 760 bytes"


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (client_frame(TEXT, b"x", mask=False), 1002),
        (bytes((0xC1, 0x80, 0, 0, 0, 0)), 1002),  # a reserved bit
        (bytes((0x83, 0x80, 0, 0, 0, 0)), 1002),  # an unknown opcode
        (client_frame(0, b"x"), 1002),  # continues nothing
        (client_frame(TEXT, b"x", fin=False) + client_frame(TEXT, b"y"), 1002),
        (client_frame(PING, b"x" * 126), 1002),
        (client_frame(PING, b"x", fin=False), 1002),
        (client_frame(CLOSE, b"\x03"), 1002),
        (client_frame(CLOSE, (5000).to_bytes(2, "big")), 1002),
        (bytes((0x82, 0xFF)) + (2**62).to_bytes(8, "big") + b"abcd", 1009),
        (bytes((0x82, 0xFF)) + (3 * 2**30).to_bytes(8, "big") + b"abcd", 1009),
        (client_frame(TEXT, b"x" * 600_000, fin=False) + client_frame(0, b"x" * 600_000), 1009),
    ],
)
def test_abuse_is_answered_by_its_close_code(shell, sent, code):
    sock, recorder = shell.open()
    with sock:
        sock.sendall(sent)
        opcode, payload = read_frame(sock)
        assert (opcode, int.from_bytes(payload[:2], "big")) == (CLOSE, code)
        assert sock.recv(1) == b""
        assert recorder.next()[:2] == ("closed", code)
        assert recorder.seen.empty()


def test_failed_peer_that_goes_on_sending_still_gets_the_close_frame(shell):
    sock, _ = shell.open()
    with sock:
        sock.sendall(bytes((0x82, 0xFF)) + (2**40).to_bytes(8, "big") + b"abcd" + b"x" * 500_000)
        opcode, payload = read_frame(sock)
        assert (opcode, payload[:2]) == (CLOSE, (1009).to_bytes(2, "big"))


def test_peer_that_vanishes(shell):
    sock, recorder = shell.open()
    sock.sendall(client_frame(TEXT, b"half", fin=False))
    sock.close()
    assert recorder.next()[:2] == ("closed", 1006)
    assert shell.do(lambda: recorder.transport.gone)


def test_our_close_waits_for_the_peers(shell):
    sock, recorder = shell.open()
    with sock:
        shell.do(lambda: recorder.transport.close(1001, "ü" * 100))
        assert recorder.next() == ("closed", 1001, "ü" * 61)
        opcode, payload = read_frame(sock)
        assert (opcode, payload) == (CLOSE, (1001).to_bytes(2, "big") + "ü".encode() * 61)
        sock.sendall(client_frame(TEXT, b"too late") + client_frame(CLOSE, payload))
        assert sock.recv(1) == b""
        assert recorder.seen.empty()


def test_what_a_slow_reader_leaves_is_kept_in_order_and_reported(shell):
    sock, recorder = shell.open()
    with sock:
        payloads = [bytes((number,)) * 8_000_000 for number in range(3)]
        for payload in payloads:
            head = frame_header(BINARY, len(payload))
            shell.do(lambda head=head, payload=payload: recorder.transport.write([head, memoryview(payload)]))
        assert not shell.do(lambda: recorder.transport.writable)
        assert shell.do(lambda: recorder.transport.pending_bytes) > 1_000_000
        for payload in payloads:
            assert read_frame(sock) == (BINARY, payload)
        assert recorder.next() == ("drained",)
        assert shell.do(lambda: recorder.transport.writable)


def test_close_queues_behind_what_is_pending(shell):
    sock, recorder = shell.open()
    with sock:
        payload = b"x" * 5_000_000
        shell.do(lambda: recorder.transport.write([frame(BINARY, payload)]))
        shell.do(lambda: recorder.transport.close(1013, "too slow"))
        assert read_frame(sock) == (BINARY, payload)
        assert read_frame(sock)[0] == CLOSE


def test_pongs_that_nobody_reads_do_not_pile_up(shell):
    sock, recorder = shell.open()
    with sock:
        sock.settimeout(10)
        pings = client_frame(PING, b"x" * 125) * 1000
        with pytest.raises(OSError):
            for _ in range(500):
                sock.sendall(pings)
        assert recorder.next()[:2] == ("closed", 1008)


def test_paused_transport_reads_nothing(shell):
    sock, recorder = shell.open()
    with sock:
        shell.do(lambda: recorder.transport.pause())
        sock.sendall(client_frame(TEXT, b"x"))
        shell.do(lambda: gevent.sleep(0.02))
        assert recorder.seen.empty()
        shell.do(lambda: recorder.transport.resume())
        assert recorder.next() == ("fragment", b"x", True)


def test_error_in_the_receiver_costs_its_connection_only(shell, caplog):
    bad, recorder = shell.open()
    good, other = shell.open()
    with bad, good:
        recorder.messages_received = lambda messages: 1 / 0
        bad.sendall(client_frame(TEXT, b"x"))
        assert recorder.next()[:2] == ("closed", 1011)
        assert "ZeroDivisionError" in caplog.text
        good.sendall(client_frame(TEXT, b"y"))
        assert other.next() == ("fragment", b"y", True)


def test_nothing_is_left_of_closed_connections(shell):
    import gc

    def count():
        gc.collect()
        return sum(isinstance(thing, Transport) for thing in gc.get_objects())

    for _ in range(5):
        with ws_connect(f"ws://{HOST}:{shell.port}/ws") as client:
            client.send("x")
        recorder = shell.made.get(timeout=10)
        while recorder.next()[0] != "closed":
            pass
        with pytest.raises(ConnectionClosed):
            client.recv()
        recorder.transport = None
    del recorder
    shell.do(lambda: gevent.sleep(0.01))
    assert count() == 0


def test_early_bytes_are_not_lost(shell):
    with connect(shell.port) as sock:
        sock.sendall(upgrade_request("/ws") + client_frame(TEXT, b"early"))
        assert read_response(sock)[0] == 101
        recorder = shell.made.get(timeout=10)
        assert recorder.next() == ("fragment", b"early", True)
        assert read_exactly(sock, 0) == b""
