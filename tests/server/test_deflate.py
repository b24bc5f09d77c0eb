"""permessage-deflate: what is negotiated, that everybody understands it, and that a bomb does not go off."""

from __future__ import annotations

import zlib

import pytest
from websockets.exceptions import ConnectionClosed

from syncviz.models import Div
from syncviz.server.deflate import Deflate
from syncviz.server.server import Server

from .apps import sliders
from .client import connected, get, root_named, token_of
from .support import client_frame, connect, read_exactly, read_frame, read_response, upgrade_request


def wordy(doc):
    doc.add_root(Div(text="again and again " * 1000, name="div"))


@pytest.fixture
def server():
    with Server(wordy, port=0, websocket_compression_level=6, websocket_max_message_size=100_000) as running:
        yield running


def opened(server, extra=""):
    token = token_of(get(server.url + "/").text)
    sock = connect(server.port)
    sock.sendall(upgrade_request("/ws", protocols=f"bokeh, {token}", extra=extra))
    status, headers, _ = read_response(sock)
    assert status == 101
    return sock, headers


def test_off_unless_asked_for():
    with Server(sliders, port=0) as server:
        sock, headers = opened(server, "Sec-WebSocket-Extensions: permessage-deflate\r\n")
        with sock:
            assert "sec-websocket-extensions" not in headers
        with connected(server.url + "/ws", token_of(get(server.url + "/").text)) as client:
            assert not client.ws.protocol.extensions


def test_a_client_that_compresses_and_one_that_does_not(server):
    token = token_of(get(server.url + "/").text)
    with (
        connected(server.url + "/ws", token) as packed,
        connected(server.url + "/ws", token, compression=None) as plain,
    ):
        assert packed.ws.protocol.extensions
        assert not plain.ws.protocol.extensions
        div = root_named(packed.pull(), "div")
        assert root_named(plain.pull(), "div") == div
        text = "words and words " * 500
        assert plain.change(div, "text", text).kind == "OK"
        assert packed.wait_for_patch(lambda event: event.get("attr") == "text")["new"] == text
        assert packed.change(div, "text", text + "!").kind == "OK"
        assert plain.wait_for_patch(lambda event: event.get("attr") == "text")["new"] == text + "!"


def test_frames_shrink_and_stand_alone(server):
    sock, headers = opened(server, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n")
    with sock:
        accepted = headers["sec-websocket-extensions"]
        assert "server_no_context_takeover" in accepted
        assert "client_no_context_takeover" in accepted
        for _ in range(3):
            read_frame(sock)  # the ACK
        for fragment in (b'{"msgid":"1","msgtype":"PULL-DOC-REQ"}', b"{}", b"{}"):
            sock.sendall(client_frame(1, fragment))
        for _ in range(2):
            first, second = read_exactly(sock, 2)
            assert first == 0x81, "short ones are not compressed"
            read_exactly(sock, second)
        first, second = read_exactly(sock, 2)
        assert first == 0xC1
        size = int.from_bytes(read_exactly(sock, 2), "big") if second == 126 else second
        assert size < 2000
        text = zlib.decompressobj(wbits=-15).decompress(read_exactly(sock, size) + b"\0\0\xff\xff")
        assert b"again and again " * 1000 in text


def test_a_bomb_is_refused_and_costs_little(server):
    token = token_of(get(server.url + "/").text)
    with connected(server.url + "/ws", token) as client:
        with pytest.raises(ConnectionClosed) as caught:
            client.ws.send("0" * 50_000_000)  # 50 KB on the wire
            client.ws.recv(timeout=10)
        assert caught.value.rcvd.code == 1009
    assert get(server.url + "/healthz").status == 200


@pytest.mark.parametrize(
    "offer",
    [
        "", "x-webkit-deflate-frame", "permessage-deflate; server_max_window_bits=10", "permessage-deflate; nonsense",
        "permessage-deflate; server_max_window_bits=99", ";;;",
    ],
)
def test_offers_of_no_use(offer):
    assert Deflate(6, 8).negotiate(offer) is None


def test_second_offer_is_taken():
    found = Deflate(6, 8).negotiate("permessage-deflate; server_max_window_bits=10, permessage-deflate")
    assert found is not None
    assert "server_no_context_takeover" in found[0]
