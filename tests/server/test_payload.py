"""Large messages on their way in: unmasked where they stay, in whatever pieces; no memory for mere announcements."""

from __future__ import annotations

import random
import sys

import pytest
from websockets.frames import Close, Opcode

from syncviz.server.payload import Payload

from .test_transport import TEXT, running_shell
from .test_wire import Loop, Recorder, Socket, Transport, masked, read

LARGE = random.Random(8).randbytes(65_536 + 5)
LIMIT = 100_000
HEADER = 14


def announced(size, head=0x82, mask=0x80, key=b"key!"):
    return bytes((head, mask | 127)) + size.to_bytes(8, "big") + key


@pytest.mark.parametrize("opcode", [Opcode.TEXT, Opcode.BINARY])
def test_cut_anywhere_around_the_header_and_the_end(opcode):
    before, after = masked(Opcode.TEXT, b"before"), masked(Opcode.TEXT, b"after")
    stream = before + masked(opcode, LARGE) + masked(opcode, LARGE) + after
    expected = [(b"before", True), *[(LARGE, opcode is Opcode.TEXT)] * 2, (b"after", True)]
    first, second = len(before), len(before) + HEADER + len(LARGE)
    places = [*range(first - 2, first + HEADER + 6), *range(second - 6, second + HEADER + 6)]
    for place in places:
        recorder, _, transport = read([stream[:place], stream[place:]])
        assert recorder.seen == expected, place
        assert recorder.ended is None
        assert transport._payload is None
        assert not transport._unframed


@pytest.mark.parametrize("length", [1, 2, 3, 5, 1021, 65_535])
def test_pieces_of_any_length_are_unmasked(length):
    frame = masked(Opcode.BINARY, LARGE)
    payload, start = Payload.begin(frame, 0, LIMIT)
    assert (start, payload.size, payload.text, payload.complete) == (HEADER, len(LARGE), False, False)
    for place in range(start, len(frame), length):
        piece = frame[place : place + length]
        assert payload.take(piece + b"behind" * payload.complete) == len(piece)
    assert payload.complete
    assert payload.contents() == LARGE
    assert not payload.contents().readonly


def test_what_is_behind_it_is_not_taken():
    frame = masked(Opcode.BINARY, LARGE) + b"behind"
    payload, start = Payload.begin(b"ahead" + frame, 5, LIMIT)
    assert payload.take(b"ahead" + frame, start) == 5 + len(frame) - len(b"behind")
    assert payload.complete
    assert payload.contents() == LARGE


@pytest.mark.parametrize(
    "data",
    [
        announced(65_535),  # has no business to be in eight bytes
        announced(LIMIT + 1),
        announced(2**63),
        announced(70_000, mask=0),
        announced(70_000, head=0x02),  # fragments follow
        announced(70_000, head=0x80),
        announced(70_000, head=0xC2),  # compressed
        announced(70_000, head=0x89),
        announced(70_000)[:-1],
        masked(Opcode.BINARY, b"x" * 65_535),
        b"\x82",
        b"",
    ],
)
def test_what_is_somebody_elses_to_judge(data):
    assert Payload.begin(data, 0, LIMIT) is None


@pytest.mark.parametrize(("data", "code"), [(announced(LIMIT + 1), 1009), (announced(70_000, mask=0), 1002)])
def test_a_wrong_frame_ends_the_connection_before_its_payload_comes(data, code):
    recorder, _, transport = read([masked(Opcode.TEXT, b"before") + data], max_size=LIMIT)
    assert recorder.seen == [(b"before", True)]
    assert recorder.ended == code
    assert transport._payload is None


def test_memory_follows_what_has_come():
    size = 20_000_000
    payload, _ = Payload.begin(announced(size), 0, size)
    assert payload._memory.nbytes == 0
    payload.take(b"x")
    assert payload._memory.nbytes <= 256 * 1024
    come = 1
    while not payload.complete:
        come += payload.take(b"x" * 65_536)
        assert payload._memory.nbytes <= min(size, max(256 * 1024, 8 * come))
    assert len(payload.contents()) == size


def test_a_fragment_of_another_message_may_not_be_interrupted_by_it():
    recorder, _, _ = read([masked(Opcode.TEXT, b"one", fin=False) + masked(Opcode.BINARY, LARGE)])
    assert recorder.seen == []
    assert recorder.ended == 1002


def test_large_fragments_with_a_ping_in_between():
    stream = masked(Opcode.BINARY, LARGE, fin=False) + masked(Opcode.PING, b"?") + masked(Opcode.CONT, b"end")
    pieces = [stream[place : place + 60_000] for place in range(0, len(stream), 60_000)]
    recorder, sock, _ = read([*pieces, masked(Opcode.BINARY, LARGE)])
    assert recorder.seen == [(LARGE + b"end", False), (LARGE, False)]
    assert sock.sent == b"\x8a\x01?"


def test_without_numpy_the_library_reads_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", None)
    frame = masked(Opcode.BINARY, LARGE)
    assert Payload.begin(frame, 0, LIMIT) is None
    recorder, _, _ = read([frame[:1000], frame[1000:]])
    assert recorder.seen == [(LARGE, False)]


def test_a_close_from_this_side_in_the_middle_waits_for_the_peers():
    sock, recorder = Socket(), Recorder()
    transport = Transport(sock, Loop(), recorder, max_size=LIMIT)
    transport.start()
    guarded, readable = transport._reader.work
    frame = masked(Opcode.BINARY, LARGE)
    for chunk in (frame[:2000], b"", frame[2000:] + masked(Opcode.CLOSE, Close(1001, "").serialize())):
        if not chunk:
            transport.close(1001)
            continue
        sock.chunk = chunk
        guarded(readable)
    assert recorder.seen == []
    assert recorder.ended == 1001
    assert transport.gone


@pytest.mark.parametrize("ending", ["close", "abort"])
def test_nothing_is_kept_of_one_that_never_ends(ending):
    with running_shell() as shell:
        sock, recorder = shell.open()
        with sock:
            sock.sendall(masked(TEXT, b"before") + masked(Opcode.BINARY, LARGE)[:50_000])
            assert recorder.next() == ("fragment", b"before", True)
            if ending == "abort":
                shell.do(lambda: recorder.transport.abort(1011, "internal error"))
        assert recorder.next()[0] == "closed"
        assert recorder.transport._payload is None


def test_a_slow_sender_is_held_back_in_the_middle():
    with running_shell() as shell:
        sock, recorder = shell.open()
        frame = masked(Opcode.BINARY, LARGE)
        with sock:
            sock.sendall(masked(TEXT, b"before") + frame[:40_000])
            assert recorder.next() == ("fragment", b"before", True)
            shell.do(lambda: recorder.transport.pause())
            sock.sendall(frame[40_000:])
            shell.do(lambda: None)
            assert recorder.seen.empty()
            shell.do(lambda: recorder.transport.resume())
            assert recorder.next() == ("fragment", LARGE, False)
