"""Transcripts that the real bokeh writes and reads, made while the tests run; and BokehJS' way to write."""

from __future__ import annotations

import asyncio
from typing import Any

import numpy as np
import pytest
from bokeh.document import Document
from bokeh.document.events import ColumnDataChangedEvent, ModelChangedEvent, TitleChangedEvent
from bokeh.models import ColumnDataSource, Slider
from bokeh.protocol import Protocol
from bokeh.protocol.message import Message
from bokeh.protocol.receiver import Receiver

from syncviz.core.serialization import Buffer
from syncviz.protocol import messages
from syncviz.protocol.codec import Fragment, Outgoing
from syncviz.protocol.connection import (
    Acked,
    ClientConnection,
    InfoRequested,
    PatchReceived,
    PullRequested,
    PushReceived,
    Replied,
    State,
)

from .helpers import feed, opened, synced, text, transfer


class _Lock:
    async def acquire(self) -> _Lock:
        return self

    def __enter__(self) -> None: ...

    def __exit__(self, *exc: object) -> None: ...


class _Recorder:
    """What a bokeh message takes for a WebSocket."""

    def __init__(self) -> None:
        self.write_lock = _Lock()
        self.fragments: list[Fragment] = []

    async def write_message(self, data: str | bytes, binary: bool = False, locked: bool = True) -> None:
        assert isinstance(data, bytes) is binary
        self.fragments.append(Fragment(data if isinstance(data, bytes) else data.encode(), not binary))


def written_by_bokeh(msgtype: str, *args: Any) -> tuple[Message[Any], list[Fragment]]:
    message = Protocol().create(msgtype, *args)
    recorder = _Recorder()
    asyncio.run(message.send(recorder))
    return message, recorder.fragments


def read_by_bokeh(outgoing: Outgoing) -> Message[Any]:
    receiver = Receiver(Protocol())
    message = None
    for fragment in outgoing.fragments():
        data = bytes(fragment.data)
        assert message is None
        message = asyncio.run(receiver.consume(data.decode() if fragment.text else data))
    assert message is not None
    return message


@pytest.fixture
def document() -> Document:
    document = Document(title="from bokeh")
    document.add_root(ColumnDataSource(data={"x": np.arange(5.0)}, name="source"))
    document.add_root(Slider(start=0, end=10, value=1, name="slider"))
    return document


def test_our_server_understands_bokeh_s_client(document: Document) -> None:
    server, _ = synced()
    source, slider = document.roots
    patch, fragments = written_by_bokeh(
        "PATCH-DOC",
        [
            ModelChangedEvent(document, slider, "value", 7),
            TitleChangedEvent(document, "new"),
            ColumnDataChangedEvent(document, source, "data", None, ["x"]),
        ],
    )
    [event] = feed(server, fragments)
    assert isinstance(event, PatchReceived)
    assert event.msgid == patch.header["msgid"]
    assert [each["kind"] for each in event.events] == ["ModelChanged", "TitleChanged", "ColumnDataChanged"]
    assert event.events[0] == {"kind": "ModelChanged", "model": {"id": slider.id}, "attr": "value", "new": 7}
    [data] = event.buffers.values()
    assert np.frombuffer(data).tolist() == [0, 1, 2, 3, 4]

    pull, fragments = written_by_bokeh("PULL-DOC-REQ")
    assert feed(server, fragments) == [PullRequested(pull.header["msgid"])]
    info, fragments = written_by_bokeh("SERVER-INFO-REQ")
    assert feed(server, fragments) == [InfoRequested(info.header["msgid"])]
    push, fragments = written_by_bokeh("PUSH-DOC", document)
    [event] = feed(server, fragments)
    assert isinstance(event, PushReceived)
    assert event.msgid == push.header["msgid"]
    assert event.doc["title"] == "from bokeh"
    assert len(event.doc["roots"]) == 2
    assert len(event.buffers) == 1


def test_our_client_understands_bokeh_s_server(document: Document) -> None:
    _, client = opened()
    pull, patch, refused, info = (
        messages.pull_doc_req(),
        messages.patch_doc([]),
        messages.patch_doc([]),
        messages.server_info_req(),
    )
    for request in (pull, patch, refused, info):
        client.send(request)
    _, fragments = written_by_bokeh("PULL-DOC-REPLY", pull.msgid, document)
    [reply] = feed(client, fragments)
    assert isinstance(reply, Replied)
    assert reply.kind == "PULL-DOC-REPLY"
    assert reply.content["doc"]["title"] == "from bokeh"
    assert client.state is State.SYNCED

    _, fragments = written_by_bokeh("OK", patch.msgid)
    assert feed(client, fragments) == [Replied(patch.msgid, "OK", {}, {})]
    _, fragments = written_by_bokeh("ERROR", refused.msgid, "no such model")
    [reply] = feed(client, fragments)
    assert isinstance(reply, Replied)
    assert reply.content["text"] == "no such model"
    _, fragments = written_by_bokeh("SERVER-INFO-REPLY", info.msgid)
    [reply] = feed(client, fragments)
    assert isinstance(reply, Replied)
    assert set(reply.content["version_info"]) == {"bokeh", "server"}
    assert client.unanswered == {}


def test_our_client_understands_bokeh_s_ack() -> None:
    client = ClientConnection()
    assert feed(client, written_by_bokeh("ACK")[1]) == [Acked()]


def test_bokeh_reads_what_we_write(document: Document) -> None:
    source, slider = document.roots
    for built in (
        messages.ack(),
        messages.ok("p1"),
        messages.error("p1", "no", "Traceback"),
        messages.pull_doc_req(),
        messages.server_info_req(),
        messages.server_info_reply("p1", {"bokeh": "3.9.2", "server": "3.9.2"}),
    ):
        message = read_by_bokeh(built)
        assert message.header["msgid"] == built.msgid
        assert message.header["msgtype"] == built.msgtype
        assert message.header.get("reqid") == built.reqid

    array = {"type": "bytes", "data": {"id": "b0"}}
    new = {"type": "ndarray", "array": array, "shape": [3], "dtype": "float64", "order": "little"}
    data = {"type": "map", "entries": [["x", new]]}
    event = {"kind": "ModelChanged", "model": {"id": source.id}, "attr": "data", "new": data}
    patch = read_by_bokeh(
        messages.patch_doc(
            [
                f'{{"kind":"ModelChanged","model":{{"id":"{slider.id}"}},"attr":"value","new":4}}'.encode(),
                bytes(text(event).data),
            ],
            [Buffer("b0", np.array([3.0, 4.0, 5.0]).data)],
        )
    )
    patch.apply_to_document(document)
    assert slider.value == 4
    assert source.data["x"].tolist() == [3, 4, 5]


def test_bokeh_loads_a_document_that_we_pass_on(document: Document) -> None:
    server, client = opened()
    _, fragments = written_by_bokeh("PUSH-DOC", document)
    [pushed] = feed(server, fragments)
    assert isinstance(pushed, PushReceived)
    buffers = [Buffer(*item) for item in pushed.buffers.items()]
    request = messages.pull_doc_req()
    client.send(request)
    transfer(client, server)
    reply = messages.pull_doc_reply(request.msgid, pushed.doc, buffers)
    server.send(reply)
    copy = Document()
    read_by_bokeh(reply).push_to_document(copy)
    assert copy.title == "from bokeh"
    assert copy.get_model_by_name("source").data["x"].tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("count", [{}, {"num_buffers": 0}])
def test_the_header_of_bokehjs(count: dict[str, int]) -> None:
    server, _ = synced()
    msgid = "0A1B2C3D4E5F60718293A4B5C6D7E8F9"
    content = {"events": [{"kind": "ModelChanged", "model": {"id": "p1"}, "attr": "value", "new": 2}]}
    fragments = [text({"msgid": msgid, "msgtype": "PATCH-DOC", **count}), text({}), text(content)]
    assert feed(server, fragments) == [PatchReceived(msgid, content["events"], {})]
