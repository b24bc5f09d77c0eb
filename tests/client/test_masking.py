"""Large messages out and in: masked piece by piece, and handed on without another copy."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from websockets.frames import Frame, Opcode
from websockets.streams import StreamReader

from syncviz.client import connection as connection_module
from syncviz.client.masking import LARGE, masked_frame
from syncviz.core.serialization import Buffer
from syncviz.protocol import messages

from .server import Peer, ScriptedServer
from .test_connection import EVENT, connection_to, pulled

DATA = random.Random(3).randbytes(2 * LARGE + 7)


def read(frame: bytes) -> Frame:
    reader = StreamReader()
    reader.feed_data(frame)
    parser = Frame.parse(reader.read_exact, mask=True)
    with pytest.raises(StopIteration) as parsed:
        next(parser)
    found = parsed.value.value
    assert isinstance(found, Frame)
    return found


@pytest.mark.parametrize("size", [LARGE + 1, 2 * LARGE, 2 * LARGE + 7])
@pytest.mark.parametrize("text", [True, False])
def test_a_frame_is_read_as_what_it_was_made_of(size: int, text: bool) -> None:
    for data in (DATA[:size], memoryview(DATA)[:size]):
        frame = read(b"".join(masked_frame(data, text)))
        assert (frame.opcode, frame.fin) == (Opcode.TEXT if text else Opcode.BINARY, True)
        assert frame.data == DATA[:size]


def test_every_frame_has_a_mask_of_its_own() -> None:
    assert len({next(masked_frame(DATA, False))[-4:] for _ in range(20)}) > 15
    assert b"".join(masked_frame(bytes(LARGE + 1), False))[14:18] != bytes(4)


def test_no_sign_of_life_gets_into_a_large_frame(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        peer.next()
        patch = peer.next()
        server.notes.put((bytes(patch.buffers["b1"]), peer.order))
        assert peer.next() is None

    connection = connection_to(server.url)
    pieces = 0

    def beaten(data: bytes, text: bool) -> Iterator[bytes]:
        nonlocal pieces
        for piece in masked_frame(data, text):
            yield piece
            pieces += 1
            connection.beat()

    monkeypatch.setattr(connection_module, "masked_frame", beaten)
    connection.open()
    connection.send(messages.pull_doc_req())
    connection.send(messages.patch_doc([EVENT], [Buffer("b1", DATA)]))
    assert server.notes.get(timeout=20) == (DATA, ["PullRequested", "PatchReceived"])
    assert pieces == 4
    connection.close()


def test_what_comes_in_large_belongs_to_who_decodes_it(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        request = peer.next()
        peer.send(messages.pull_doc_reply(request.msgid, {"roots": []}, [Buffer("b1", DATA)]))
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    contents = pulled(connection).buffers["b1"]
    assert isinstance(contents, memoryview)
    assert not contents.readonly
    assert contents == DATA
    connection.close()
