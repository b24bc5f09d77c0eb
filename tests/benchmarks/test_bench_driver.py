"""The load driver: messages, tokens, columns, and the wire of the real ``bokeh serve``."""

from __future__ import annotations

import base64
import gzip
import json
from array import array
from dataclasses import replace

import pytest

from benchmarks.driver import DriverError, Message, MessageAssembler, find_token
from benchmarks.frames import BINARY, TEXT
from benchmarks.peers import make_peer
from benchmarks.rows import ROWS
from benchmarks.rows.base import QUICK
from benchmarks.rows.patches import SliderTrips, decode_floats
from benchmarks.runner import run_row


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


def test_decode_floats() -> None:
    raw = array("d", [1.0, -2.5]).tobytes()
    column = {"type": "ndarray", "dtype": "float64", "order": "little"}
    deferred = {**column, "array": {"type": "bytes", "data": {"id": "b"}}}
    inline = {**column, "array": {"type": "bytes", "data": base64.b64encode(gzip.compress(raw)).decode()}}
    for value in (deferred, inline, [1.0, -2.5]):
        assert list(decode_floats(value, {"b": raw})) == [1.0, -2.5]
    with pytest.raises(DriverError, match="float64"):
        decode_floats({**inline, "dtype": "float32"}, {})
    with pytest.raises(DriverError, match="expected a column"):
        decode_floats("text", {})


def test_rows_run_against_the_real_bokeh_serve() -> None:
    scale = replace(QUICK, seconds=0.2, pages=3, opens=3, trips=5)
    rows = [row for row in ROWS if row.name in ("page", "open", "trip-ack")]
    peer = make_peer("bokeh")
    for row in rows:
        result = run_row(row, [peer], scale)
        assert not result.errors
        [sample] = result.samples[peer.label]
        assert sample["operations"] >= 3
        assert {metric.key for metric in row.metrics} <= sample.keys()
        assert sample["cpu"] > 0


def test_wrong_data_does_not_pass_for_a_round_trip() -> None:
    trip = SliderTrips.__new__(SliderTrips)
    trip.source, trip.value = "s", 1.0
    data = {"type": "map", "entries": [["x", [0.0] * 200], ["y", [0.0] * 200]]}
    event = {"kind": "ColumnDataChanged", "model": {"id": "s"}, "attr": "data", "data": data}
    trip._data = Message("PATCH-DOC", None, json.dumps({"events": [event]}).encode())
    with pytest.raises(DriverError, match="expected 200 points"):
        trip.verify()
