from __future__ import annotations

import socket
import time
from time import monotonic
from typing import Any, cast

import pytest

from syncviz.client.connection import Connection
from syncviz.core.serialization import Buffer
from syncviz.errors import (
    ConnectionFailed,
    ConnectionLost,
    ConnectionRefused,
    ConnectionTimeout,
    SessionExpired,
    SessionRefused,
)
from syncviz.protocol import messages
from syncviz.protocol.connection import PatchReceived, Replied
from syncviz.util.token import generate_bokeh_token, generate_jwt_token, generate_session_id

from .conftest import serve_with_bokeh
from .server import Peer, ScriptedServer

DOC = {"roots": []}
EVENT = b'{"kind":"TitleChanged","title":"new"}'


def connection_to(
    url: str, token: str = "token", timeout: float = 20.0, max_message_size: int = 20_000_000
) -> Connection:
    websocket_url = url.replace("http", "ws") + "/ws"
    return Connection(websocket_url, token, timeout=timeout, max_message_size=max_message_size)


def later() -> float:
    return monotonic() + 20


def pulled(connection: Connection) -> Replied:
    connection.send(messages.pull_doc_req())
    [reply] = connection.read(later())
    assert isinstance(reply, Replied)
    return reply


def test_opening_and_closing(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        server.notes.put((peer.path, peer.token))
        assert peer.next() is None
        close = peer.frames.close_rcvd
        assert close is not None
        server.notes.put((close.code, close.reason))

    connection = connection_to(server.url, "abc.def")
    assert not connection.connected
    connection.open()
    assert connection.connected
    assert server.notes.get(timeout=20) == ("/app/ws", "abc.def")
    connection.close("good-bye")
    connection.close()
    assert server.notes.get(timeout=20) == (1000, "good-bye")
    assert not connection.connected
    with pytest.raises(ConnectionLost, match="closed by this program"):
        connection.send(messages.pull_doc_req())


def test_one_message_is_one_write(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        assert isinstance(peer.next(), PatchReceived)
        assert peer.next() is None

    writes = []
    connection = connection_to(server.url)
    connection.open()
    real = connection._write
    monkeypatch.setattr(connection, "_write", lambda data: (writes.append(data), real(data)))
    connection.send(messages.patch_doc([EVENT], [Buffer("0", memoryview(b"abc"))]))
    assert len(writes) == 1
    connection.close()


def test_messages_in_both_directions(server: ScriptedServer) -> None:
    data = bytes(range(256)) * 4096

    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        pull = peer.next()
        peer.send(messages.pull_doc_reply(pull.msgid, DOC, [Buffer("0", data)]))
        patch = peer.next()
        peer.send(messages.patch_doc([EVENT], [Buffer("1", patch.buffers["0"])]), messages.ok(patch.msgid))
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    assert pulled(connection).buffers == {"0": data}
    connection.send(messages.patch_doc([EVENT], [Buffer("0", data)]))
    got = connection.read(later())
    while len(got) < 2:
        got += connection.read(later())
    assert isinstance(got[0], PatchReceived)
    assert got[0].buffers == {"1": data}
    assert isinstance(got[1], Replied)
    connection.close()


def test_fragmented_messages_and_pings(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        header, metadata, content = messages.patch_doc([EVENT]).fragments()
        peer.frames.send_text(bytes(header.data[:5]), fin=False)
        peer.ping(b"1")
        peer.frames.send_continuation(bytes(header.data[5:9]), fin=False)
        peer.frames.send_continuation(bytes(header.data[9:]), fin=True)
        peer.send_fragments([metadata, content])
        assert peer.until_pong() == b"1"
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    [event] = connection.read(later())
    assert isinstance(event, PatchReceived)
    connection.acknowledge()
    connection.close()


def test_a_ping_is_answered_only_when_what_came_before_it_has_been_applied(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        peer.frames.send_ping(b"1")
        peer.send_fragments(messages.patch_doc([EVENT]).fragments())
        peer.send(messages.pull_doc_reply(peer.next().msgid, DOC))
        assert peer.until_pong() == b"1"
        assert peer.order == ["PullRequested", "pong"]
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    assert connection.read(later())
    connection.send(messages.pull_doc_req())
    assert connection.read(later())
    connection.acknowledge()
    connection.close()


def test_reading_ends_at_the_deadline(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    assert connection.read(0.0) == []
    assert connection.read(monotonic() + 0.01) == []
    connection.close()


def test_what_came_before_the_end_is_read_first(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        for data, _text in messages.patch_doc([EVENT]).fragments():
            peer.frames.send_text(bytes(data))
        peer.close(1001, "going away")
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    assert isinstance(connection.read(later())[0], PatchReceived)
    with pytest.raises(ConnectionLost, match=r"closed the connection \(1001 .*going away\)"):
        connection.read(later())
    assert not connection.connected
    with pytest.raises(ConnectionLost, match="1001"):
        connection.send(messages.pull_doc_req())


def test_a_server_that_dies(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()

    connection = connection_to(server.url)
    connection.open()
    with pytest.raises(ConnectionLost, match="without a word"):
        connection.read(later())


def test_writing_to_a_server_that_said_why_it_left(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        peer.close(1008, "too slow")

    connection = connection_to(server.url)
    connection.open()
    with pytest.raises(ConnectionLost, match="too slow"):
        for _ in range(10_000):
            connection.send(messages.patch_doc([EVENT]))


def test_a_server_that_breaks_the_protocol(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        peer.send_fragments(messages.ok("nobody").fragments())
        assert peer.next() is None
        assert peer.frames.close_rcvd is not None
        assert peer.frames.close_rcvd.code == 1002

    connection = connection_to(server.url)
    connection.open()
    with pytest.raises(ConnectionLost, match="broke the protocol: the server sent OK for no request"):
        connection.read(later())


def test_a_message_that_is_too_big(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        peer.send_fragments(messages.patch_doc([b'"' + b"x" * 2000 + b'"']).fragments())
        assert peer.next() is None
        assert peer.frames.close_rcvd is not None
        assert peer.frames.close_rcvd.code == 1009

    connection = connection_to(server.url, max_message_size=1000)
    connection.open()
    with pytest.raises(
        ConnectionLost, match="more than 1000 bytes; more can be allowed with max_message_size="
    ):
        connection.read(later())


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectionRefused, match="Is the sidecar running") as caught:
        connection_to(f"http://127.0.0.1:{port}/app").open()
    assert isinstance(caught.value, OSError)
    with pytest.raises(ConnectionRefused, match="no server answers"):
        connection_to("http://no-such-host.invalid/app").open()


@pytest.mark.parametrize(
    ("status", "text", "kind", "says"),
    [
        (
            403,
            "origin not allowed",
            SessionRefused,
            r"answered 403 \(origin not allowed\).*SYNCVIZ_SECRET_KEY",
        ),
        (403, "the token has expired", SessionExpired, "no longer valid"),
        (404, "not here", SessionRefused, "no application at '/app'"),
        (502, "", ConnectionRefused, "behind it running"),
        (503, "full", ConnectionRefused, "overloaded"),
    ],
)
def test_a_refused_handshake(
    server: ScriptedServer, status: int, text: str, kind: type[ConnectionFailed], says: str
) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.refuse(status, text)

    with pytest.raises(kind, match=says) as caught:
        connection_to(server.url).open()
    assert type(caught.value) is kind


@pytest.mark.parametrize(
    ("code", "reason", "kind"), [(1008, "bad token", SessionRefused), (1008, "token expired", SessionExpired)]
)
def test_a_server_that_closes_instead_of_an_ack(
    server: ScriptedServer, code: int, reason: str, kind: type[ConnectionFailed]
) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.accept()
        peer.close(code, reason)
        assert peer.next() is None

    with pytest.raises(kind, match=reason):
        connection_to(server.url).open()


def test_a_server_that_hangs_up_during_the_handshake(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.sock.recv(65536)

    with pytest.raises(SessionRefused, match="cut the connection during the handshake"):
        connection_to(server.url).open()


@pytest.mark.parametrize(
    "answer", [b"SSH-2.0-OpenSSH_9.6\r\n\r\n", b"HTTP/1.1 101 Fine\r\nUpgrade: tea\r\n\r\n"]
)
def test_a_server_of_another_kind(server: ScriptedServer, answer: bytes) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.sock.recv(65536)
        peer.sock.sendall(answer)

    with pytest.raises(ConnectionRefused, match="does not speak the protocol"):
        connection_to(server.url).open()


@pytest.mark.parametrize("shakes_hands", [True, False])
def test_a_server_that_says_nothing(server: ScriptedServer, shakes_hands: bool) -> None:
    @server.script
    def _(peer: Peer) -> None:
        if shakes_hands:
            peer.accept()
        while peer.sock.recv(65536):
            pass

    with pytest.raises(ConnectionTimeout, match=r"within 0\.05 seconds") as caught:
        connection_to(server.url, timeout=0.05).open()
    assert isinstance(caught.value, TimeoutError)


def test_a_server_that_does_not_read(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        server.notes.get(timeout=20)

    connection = connection_to(server.url, timeout=0.2)
    connection.open()
    big = messages.patch_doc([EVENT], [Buffer("0", bytes(1 << 20))])
    with pytest.raises(ConnectionTimeout, match="did not read"):
        for _ in range(100):
            connection.send(messages.patch_doc([EVENT], big.buffers))
    with pytest.raises(ConnectionTimeout):
        connection.send(messages.pull_doc_req())
    server.notes.put("enough")


class Interrupted:
    """A socket during whose write the user presses Ctrl-C."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def sendall(self, data: bytes) -> None:
        self._sock.sendall(data[:10])
        raise KeyboardInterrupt


def test_an_interrupted_write_ends_the_connection(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    connection._sock = cast(socket.socket, Interrupted(cast(socket.socket, connection._sock)))
    with pytest.raises(KeyboardInterrupt):
        connection.send(messages.pull_doc_req())
    with pytest.raises(ConnectionLost, match="interrupted"):
        connection.send(messages.pull_doc_req())
    connection.close()


def test_waiting_for_either_of_two(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.open()
        server.notes.get(timeout=20)
        peer.send_fragments(messages.patch_doc([EVENT]).fragments())
        assert peer.next() is None

    connection = connection_to(server.url)
    connection.open()
    bell, hammer = socket.socketpair()
    with bell, hammer:
        connection.wait(bell, 0.01)
        assert connection.read(0.0) == []
        hammer.send(b"!")
        connection.wait(bell, None)
        assert bell.recv(10) == b"!"
        server.notes.put("go")
        connection.wait(bell, None)
        assert connection.read(later())
    connection.close()


def test_bokeh_serve_accepts_our_tokens_and_sends_its_document(bokeh_url: str) -> None:
    session_id = generate_session_id()
    for token in (generate_jwt_token(session_id), generate_bokeh_token(session_id)):
        connection = connection_to(bokeh_url, token)
        connection.open()
        assert pulled(connection).content["doc"]["title"] == "sliders of bokeh"
        connection.close()


@pytest.mark.parametrize("expired", [True, False])
def test_bokeh_serve_refuses_a_bad_token(bokeh_url: str, expired: bool) -> None:
    token = "nonsense"
    if expired:
        token = generate_jwt_token(generate_session_id(), now=time.time() - 1000)
    with pytest.raises(SessionRefused, match="SYNCVIZ_SECRET_KEY"):
        connection_to(bokeh_url, token).open()


def test_a_bokeh_serve_that_signs_sessions_takes_tokens_of_bokeh_s_form() -> None:
    key = "k" * 44
    session_id = generate_session_id(key, True)
    with serve_with_bokeh(BOKEH_SECRET_KEY=key, BOKEH_SIGN_SESSIONS="true") as url:
        connection = connection_to(url, generate_bokeh_token(session_id, key, True))
        connection.open()
        connection.close()
