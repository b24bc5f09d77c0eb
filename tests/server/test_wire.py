"""Frames read at once, beside the library that reads all others: together they read what was sent."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.frames import Close, Frame, Opcode

from syncviz.protocol.messages import ok
from syncviz.server.transport import Transport
from syncviz.server.wire import frames, whole_frames

LIMIT = 100_000


class Watcher:
    def start(self, *work):
        self.work = work

    def stop(self):
        pass

    close = stop


class Loop:
    """A loop without time: its watchers are called by the test."""

    def io(self, *_):
        return Watcher()

    timer = run_callback = io


class Socket:
    def __init__(self):
        self.sent = self.chunk = b""

    def fileno(self):
        return 0

    def recv(self, size):
        if not self.chunk:
            raise BlockingIOError
        chunk, self.chunk = self.chunk[:size], self.chunk[size:]
        return chunk

    def send(self, data):
        self.sent += data
        return len(data)

    def shutdown(self, _):
        pass

    close = fileno


class Recorder:
    def __init__(self):
        self.seen = []
        self.ended = None

    def messages_received(self, messages):
        self.seen.extend(messages)

    def pong_received(self, payload):
        self.seen.append(payload)

    def closed(self, code, reason):
        self.ended = code


def masked(opcode, payload, fin=True):
    return Frame(opcode, payload, fin).serialize(mask=True)


def read(chunks, max_size=LIMIT):
    """What a transport makes of chunks, and what it has written."""
    sock, recorder = Socket(), Recorder()
    transport = Transport(sock, Loop(), recorder, max_size=max_size)
    transport.start()
    guarded, readable = transport._reader.work
    for chunk in chunks:
        sock.chunk = chunk
        if transport._reader is not None:
            guarded(readable)
    return recorder, sock, transport


sizes = st.one_of(st.integers(0, 200), st.sampled_from([125, 126, 127, 65535, 65536]))
messages = st.one_of(
    st.tuples(st.sampled_from([Opcode.TEXT, Opcode.BINARY]), sizes),
    st.tuples(st.sampled_from([Opcode.PING, Opcode.PONG]), st.binary(max_size=125)),
    st.tuples(st.just("fragmented"), st.lists(st.binary(max_size=20), min_size=2, max_size=3)),
)


def sent_and_expected(items):
    stream, expected, pings = b"", [], b""
    for opcode, payload in items:
        if opcode == "fragmented":
            last = len(payload) - 1
            for number, part in enumerate(payload):
                stream += masked(Opcode.CONT if number else Opcode.TEXT, part, fin=number == last)
                stream += masked(Opcode.PONG, b"between") if number < last else b""
            expected += [b"between"] * last + [(b"".join(payload), True)]
        else:
            payload = b"x" * payload if isinstance(payload, int) else payload
            stream += masked(opcode, payload)
            if opcode in (Opcode.TEXT, Opcode.BINARY):
                expected.append((payload, opcode is Opcode.TEXT))
            elif opcode is Opcode.PONG:
                expected.append(payload)
            else:
                pings += Frame(Opcode.PONG, payload).serialize(mask=False)
    return stream, expected, pings


@settings(deadline=None)
@given(st.lists(messages, max_size=6), st.lists(st.integers(1, 400), max_size=8))
def test_whatever_comes_in_whatever_pieces_is_read_as_it_was_sent(items, cuts):
    stream, expected, pongs = sent_and_expected(items)
    chunks, position = [], 0
    for cut in cuts:
        chunks.append(stream[position : position + cut])
        position += cut
    chunks.append(stream[position:])
    recorder, sock, transport = read([chunk for chunk in chunks if chunk])
    assert recorder.seen == expected
    assert sock.sent == pongs
    assert recorder.ended is None
    assert not transport._unframed


@given(st.lists(st.tuples(st.booleans(), st.binary(max_size=300)), max_size=5), st.integers(0, 2000))
def test_whole_frames_end_where_the_first_incomplete_one_begins(items, cut):
    serialized = [masked(Opcode.TEXT if text else Opcode.BINARY, payload) for text, payload in items]
    data = b"".join(serialized)[:cut]
    found, end = whole_frames(data, LIMIT)
    assert found == [(payload, text) for text, payload in items][: len(found)]
    assert end == sum(map(len, serialized[: len(found)]))
    assert len(found) == len(items) or len(data) < end + len(serialized[len(found)])


def test_what_is_wrong_with_a_frame_is_left_to_the_library():
    unmasked = Frame(Opcode.TEXT, b"abc").serialize(mask=False)
    reserved = bytes([masked(Opcode.TEXT, b"abc")[0] | 0x40]) + masked(Opcode.TEXT, b"abc")[1:]
    for data, code in (
        (unmasked, 1002),
        (reserved, 1002),
        (masked(Opcode.CONT, b"abc"), 1002),
        (masked(Opcode.TEXT, b"x" * 101), 1009),
        (masked(Opcode.TEXT, b"abc", fin=False) + masked(Opcode.TEXT, b"abc"), 1002),
    ):
        assert whole_frames(data, 100)[1] == 0
        recorder, _, _ = read([masked(Opcode.BINARY, b"before") + data], max_size=100)
        assert recorder.seen == [(b"before", False)]
        assert recorder.ended == code


def test_frames_behind_a_close_are_not_read():
    close = masked(Opcode.CLOSE, Close(1000, "").serialize())
    recorder, _, _ = read([masked(Opcode.TEXT, b"a") + close + masked(Opcode.TEXT, b"b"), masked(Opcode.TEXT, b"c")])
    assert recorder.seen == [(b"a", True)]
    assert recorder.ended == 1000


def test_the_frames_of_a_message_are_made_once():
    outgoing = ok("r1")
    assert frames(outgoing)[0] is frames(outgoing)[0]


def test_what_comes_after_a_write_has_failed_is_left_alone(caplog):
    sock, recorder = Socket(), Recorder()
    transport = Transport(sock, Loop(), recorder, max_size=LIMIT)
    transport.start()
    guarded, readable = transport._reader.work

    def breaks(_):
        raise ConnectionResetError("gone")

    sock.send = breaks
    transport.write([b"anything"])
    assert not transport.open
    sock.chunk = masked(Opcode.TEXT, b"x") + masked(Opcode.PING, b"y")
    guarded(readable)
    assert recorder.seen == []
    assert caplog.text == ""
    transport.abort()
    assert recorder.ended == 1006
