"""What the floor servers answer: the messages of a real sliders session, made once and then only copied.

They show what any server of the protocol has to pay for sockets, frames and the event loop. They have no documents, no
sessions that end, no checks and no limits.
"""

from __future__ import annotations

import json
import os

os.environ["SYNCVIZ_BENCH_LIB"] = "syncviz"

from benchmarks.apps.sliders_app import make_document
from benchmarks.frames import BINARY, TEXT
from syncviz.core.serialization import Buffer
from syncviz.document import Document
from syncviz.models import ColumnDataSource
from syncviz.protocol.codec import Outgoing
from syncviz.protocol.messages import ack, ok, patch_doc, pull_doc_reply

__all__ = ["ACK", "PATH", "Fragment", "answer", "broadcast", "page"]

Fragment = tuple[int, bytes]
"""Opcode and payload of one frame."""

PATH = "/sliders_app"
_PAGE_SIZE = 1500
_REQID = "@reqid@"


def _fragments(message: Outgoing) -> list[Fragment]:
    return [(TEXT if text else BINARY, bytes(data)) for data, text in message.fragments()]


def _new_data(document: Document) -> Outgoing:
    """The patch that moves the whole sine, as a server sends it after each move of the slider."""
    source = next(model for model in document.models if isinstance(model, ColumnDataSource))
    column = {"type": "ndarray", "shape": [200], "dtype": "float64", "order": "little"}
    columns = [[name, {**column, "array": {"type": "bytes", "data": {"id": name}}}] for name in ("x", "y")]
    event = {
        "kind": "ColumnDataChanged", "model": {"id": source.id}, "attr": "data",
        "data": {"type": "map", "entries": columns},
    }  # fmt: skip
    return patch_doc([json.dumps(event).encode()], [Buffer(name, bytes(1600)) for name in ("x", "y")])


_document = Document()
make_document(_document)
_PULL = _fragments(pull_doc_reply(_REQID, *_document.to_wire()))
_MOVE = _fragments(_new_data(_document))
_OK = _fragments(ok(_REQID))
ACK = _fragments(ack())


def page(token: str) -> bytes:
    """A page as long as a real one, with the token in it."""
    item = f'<!doctype html><title>floor</title><script>[{{"token": "{token}"}}]</script>'
    return item.ljust(_PAGE_SIZE).encode()


def answer(header: bytes, content: bytes) -> list[Fragment]:
    """The frames that answer a client's message."""
    if b"PULL-DOC-REQ" in header:
        frames = _PULL
    elif b'"attr":"value"' in content:
        frames = [*_MOVE, *_OK]
    else:
        frames = _OK
    start = header.index(b'"msgid":"') + 9
    reqid = header[start : header.index(b'"', start)]
    return [(opcode, payload.replace(_REQID.encode(), reqid)) for opcode, payload in frames]


def broadcast(content: bytes) -> list[Fragment] | None:
    """The frames for the other connections of the session, None where a change is answered by new data."""
    if b'"attr": "title"' not in content:
        return None
    return _fragments(patch_doc([content[content.index(b"[") + 1 : content.rindex(b"]")]]))
