from __future__ import annotations

import pytest

from syncviz.core.serialization import Buffer
from syncviz.errors import SerializationError
from syncviz.protocol import messages
from syncviz.protocol.codec import Outgoing

from .helpers import assembled

DOC = {"version": "3.9.2", "title": "t", "roots": [{"id": "p1"}]}
BUFFERS = [Buffer("0", b"abc")]
EXPECTED = [
    (messages.ack(), "ACK", None, {}, {}),
    (messages.ok("q1"), "OK", "q1", {}, {}),
    (messages.error("q1", "no"), "ERROR", "q1", {"text": "no", "traceback": None}, {}),
    (messages.error("q1", "no", "File …"), "ERROR", "q1", {"text": "no", "traceback": "File …"}, {}),
    (messages.pull_doc_req(), "PULL-DOC-REQ", None, {}, {}),
    (messages.pull_doc_reply("q1", DOC, BUFFERS), "PULL-DOC-REPLY", "q1", {"doc": DOC}, {"0": b"abc"}),
    (messages.pull_doc_reply("q1", b'{"roots":[]}'), "PULL-DOC-REPLY", "q1", {"doc": {"roots": []}}, {}),
    (
        messages.pull_models_req([["name", "a"]], {"p1": None}),
        "PULL-MODELS-REQ",
        None,
        {"selector": [["name", "a"]], "known": ["p1"]},
        {},
    ),
    (
        messages.pull_models_reply("q1", {"models": [{"id": "p1"}]}, BUFFERS),
        "PULL-MODELS-REPLY",
        "q1",
        {"models": [{"id": "p1"}]},
        {"0": b"abc"},
    ),
    (messages.ack(["A", "B"]), "ACK", None, {"extensions": ["A", "B"]}, {}),
    (messages.push_doc(DOC, BUFFERS), "PUSH-DOC", None, {"doc": DOC}, {"0": b"abc"}),
    (messages.patch_doc([]), "PATCH-DOC", None, {"events": []}, {}),
    (
        messages.patch_doc([b'{"a":1}', b"{}"], BUFFERS),
        "PATCH-DOC",
        None,
        {"events": [{"a": 1}, {}]},
        {"0": b"abc"},
    ),
    (messages.server_info_req(), "SERVER-INFO-REQ", None, {}, {}),
    (
        messages.server_info_reply("q", {"bokeh": "1"}),
        "SERVER-INFO-REPLY",
        "q",
        {"version_info": {"bokeh": "1"}},
        {},
    ),
]


@pytest.mark.parametrize(("outgoing", "msgtype", "reqid", "content", "buffers"), EXPECTED)
def test_each_message_says_what_its_builder_was_given(
    outgoing: Outgoing, msgtype: str, reqid: str | None, content: object, buffers: dict[str, bytes]
) -> None:
    message = assembled(outgoing)
    assert message == (msgtype, outgoing.msgid, reqid, content, buffers)


def test_there_is_a_builder_for_each_message_tested() -> None:
    assert {row[1].lower().replace("-", "_") for row in EXPECTED} == set(messages.__all__)


def test_a_document_that_is_no_json_is_refused_when_the_message_is_made() -> None:
    with pytest.raises(SerializationError):
        messages.push_doc({"roots": [object()]})
