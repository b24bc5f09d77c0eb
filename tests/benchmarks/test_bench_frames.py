"""Frames of the load driver; the strict server side of the ``websockets`` library reads them."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.protocol import OPEN, SERVER, Protocol

from benchmarks.frames import (
    BINARY,
    CLOSE,
    PING,
    TEXT,
    FrameError,
    FrameParser,
    encode_frame,
    encode_texts,
    frames_of_client,
    server_frames,
)  # fmt: skip


def server_frame(first: int, payload: bytes) -> bytes:
    size = len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    if size < 65536:
        return struct.pack("!BBH", first, 126, size) + payload
    return struct.pack("!BBQ", first, 127, size) + payload


@pytest.mark.parametrize("size", [0, 1, 3, 4, 125, 126, 65535, 65536])
def test_a_strict_server_reads_our_frames(size: int) -> None:
    server = Protocol(SERVER, state=OPEN)
    payload = bytes(index % 251 for index in range(size))
    server.receive_data(encode_frame(BINARY, payload) + encode_frame(PING, b"p"))
    frames = server.events_received()
    assert [(frame.opcode, bytes(frame.data)) for frame in frames] == [(BINARY, payload), (PING, b"p")]


def test_the_mask_changes() -> None:
    assert len({encode_frame(TEXT, b"same") for _ in range(8)}) > 1


@given(
    st.lists(st.tuples(st.sampled_from([TEXT, BINARY, PING]), st.binary(max_size=300))), st.integers(1, 50)
)
def test_frames_come_out_as_they_went_in_however_they_are_cut(
    frames: list[tuple[int, bytes]], step: int
) -> None:
    wire = b"".join(server_frame(0x80 | opcode, payload) for opcode, payload in frames)
    parser = FrameParser()
    got = [pair for start in range(0, len(wire), step) for pair in parser.feed(wire[start : start + step])]
    assert got == frames


def test_long_payloads() -> None:
    payload = b"x" * 70_000
    assert FrameParser().feed(server_frame(0x82, payload)) == [(BINARY, payload)]


def test_fragments_are_joined_around_a_control_frame() -> None:
    wire = (
        server_frame(0x01, b"a")
        + server_frame(0x89, b"p")
        + server_frame(0x00, b"b")
        + server_frame(0x80, b"c")
    )
    assert FrameParser().feed(wire) == [(PING, b"p"), (TEXT, b"abc")]


@pytest.mark.parametrize("wire", [b"\xc1\x00", b"\x81\x80", b"\x80\x00"])
def test_what_no_server_may_send_is_an_error(wire: bytes) -> None:
    with pytest.raises(FrameError, match="expected"):
        FrameParser().feed(wire)


def test_several_texts_are_one_write_of_several_frames() -> None:
    server = Protocol(SERVER, state=OPEN)
    server.receive_data(encode_texts((b"{}", b"[]")) + encode_frame(CLOSE, b"\x03\xe8"))
    assert [bytes(frame.data) for frame in server.events_received()] == [b"{}", b"[]", b"\x03\xe8"]


def test_frames_of_the_floor_servers() -> None:
    wire = bytearray(encode_texts((b"{}", b"x" * 300)) + encode_frame(CLOSE, b"")[:3])
    assert frames_of_client(wire) == [(TEXT, b"{}"), (TEXT, b"x" * 300)]
    assert len(wire) == 3  # what is not whole stays
    frames = [(TEXT, b"a"), (BINARY, b"b" * 126), (BINARY, b"c" * 65536)]
    assert FrameParser().feed(server_frames(frames)) == frames
