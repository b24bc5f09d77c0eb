"""The load driver: messages and tokens."""

from __future__ import annotations

import json

import pytest

from benchmarks.driver import DriverError, Message, MessageAssembler, find_token
from benchmarks.frames import BINARY, TEXT


def header(kind: str, **extra: object) -> bytes:
    return json.dumps({"msgid": "p1", "msgtype": kind, **extra}).encode()


def test_three_fragments_make_a_message_and_the_next_starts_afresh() -> None:
    assembler = MessageAssembler()
    for reqid in ("b1", "b2"):
        assert assembler.add(TEXT, header("OK", reqid=reqid)) is None
        assert assembler.add(TEXT, b"{}") is None
        assert assembler.add(TEXT, b"{}") == Message("OK", reqid, b"{}")


def test_buffers_belong_to_the_message() -> None:
    assembler = MessageAssembler()
    fragments = [(TEXT, header("PATCH-DOC", num_buffers=2)), (TEXT, b"{}"), (TEXT, b'{"events":[]}')]
    fragments += [(TEXT, b'{"id":"x"}'), (BINARY, b"1"), (TEXT, b'{"id":"y"}'), (BINARY, b"22")]
    *first, last = [assembler.add(*fragment) for fragment in fragments]
    assert first == [None] * 6
    assert last is not None
    assert last.buffers == {"x": b"1", "y": b"22"}


def test_a_fragment_of_the_wrong_kind_is_an_error() -> None:
    with pytest.raises(DriverError, match="expected a fragment of opcode 1"):
        MessageAssembler().add(BINARY, b"{}")


def test_find_token() -> None:
    assert find_token(b'x [{"token": "abc.d-_", "roots": {}}]') == "abc.d-_"
    with pytest.raises(DriverError, match="no session token"):
        find_token(b"<html>")
