"""The WebSocket of a running server: who gets in, what a session's peers see of each other, who is cut."""

from __future__ import annotations

import base64
import json
import threading
import time
from contextlib import contextmanager

import gevent
import numpy
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect as ws_connect

from syncviz.core.serialization import json_dumps
from syncviz.document import Document
from syncviz.models import ColumnDataSource, Slider
from syncviz.protocol.connection import PULL_HEADER
from syncviz.protocol.messages import patch_doc, pull_doc_req, push_doc
from syncviz.server.server import Server
from syncviz.util.token import generate_jwt_token, generate_secret_key, generate_session_id, verify_token

from .apps import sliders
from .client import connected, get, root_named, token_of
from .support import client_frame, connect, read_exactly, read_frame, read_response, upgrade_request

SECRET = generate_secret_key()


@pytest.fixture
def server():
    with Server(sliders, port=0) as running:
        yield running


def page_token(server, query=""):
    return token_of(get(f"{server.url}/{query}").text)


def refusal(url, **options):
    with pytest.raises(InvalidStatus) as caught, ws_connect(url, **options):
        pass
    return caught.value.response.status_code, caught.value.response.body.decode()


# Who gets in


def test_page_connects_pulls_and_edits(server):
    with connected(server.url + "/ws", page_token(server)) as client:
        assert client.ws.subprotocol == "bokeh"
        doc = client.pull()
        assert doc["title"] == "Sliders"
        slider, source = root_named(doc, "slider"), root_named(doc, "source")
        assert client.change(slider, "value", 3).kind == "OK"
        patch = client.wait_for_patch(lambda event: event.get("model") == {"id": source})
        assert json.dumps(patch["new" if patch["kind"] == "ModelChanged" else "data"]).count("6") == 1


@pytest.mark.parametrize("compression", [None, "deflate"])
def test_the_document_is_asked_for_by_the_handshake(compression):
    asked = pull_doc_req()
    heard = []

    def application(document):
        heard.append(dict(document.session_context.request.headers))
        sliders(document)

    with Server(application, port=0, websocket_compression_level=6) as server:
        token = generate_jwt_token(generate_session_id())
        with ws_connect(
            server.url.replace("http", "ws") + "/ws", subprotocols=["bokeh", token], compression=compression,
            additional_headers={PULL_HEADER: asked.msgid}, max_size=None,
        ) as ws:  # fmt: skip
            messages = [json.loads(ws.recv(timeout=10)) for _ in range(6)]
        assert messages[0]["msgtype"] == "ACK"
        assert messages[2]["pull"] == asked.msgid
        assert (messages[3]["msgtype"], messages[3]["reqid"]) == ("PULL-DOC-REPLY", asked.msgid)
        assert messages[5]["doc"]["title"] == "Sliders"
    assert PULL_HEADER not in heard[0]
    assert "User-Agent" in heard[0]


@pytest.mark.parametrize("msgid", ["", "x" * 65, 'a"b', "a b", "\u00e4"])
def test_what_is_no_message_id_asks_for_nothing(server, msgid):
    with ws_connect(
        server.url.replace("http", "ws") + "/ws", subprotocols=["bokeh", page_token(server)],
        additional_headers={PULL_HEADER: msgid},
    ) as ws:  # fmt: skip
        assert [json.loads(ws.recv(timeout=10)) for _ in range(3)][2] == {"extensions": ["PULL-MODELS-REQ"]}
        with pytest.raises(TimeoutError):
            ws.recv(timeout=0.2)


@pytest.mark.parametrize(
    "origin",
    ["http://evil.org", "null", "https://localhost:{port}", "http://localhost", "http://localhost:1", "x"],
)
def test_page_of_another_origin_is_refused(server, origin):
    token = page_token(server)
    status, text = refusal(
        f"ws://localhost:{server.port}/ws",
        subprotocols=["bokeh", token],
        origin=origin.format(port=server.port),
    )
    assert status == 403
    assert "origin" in text


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_own_page_is_let_in(server, host):
    with connected(server.url + "/ws", page_token(server), origin=f"http://{host}:{server.port}") as client:
        assert client.pull()["roots"]


def test_allowed_origin_replaces_the_default():
    with Server(sliders, port=0, allow_websocket_origin=["site.org"]) as server:
        with connected(server.url + "/ws", page_token(server), origin="https://site.org"):
            pass
        assert (
            refusal(
                server.url.replace("http", "ws") + "/ws",
                subprotocols=["bokeh", page_token(server)],
                origin=f"http://localhost:{server.port}",
            )[0]
            == 403
        )


@pytest.mark.parametrize(
    ("protocols", "words"),
    [
        (None, "subprotocols"),
        (["bokeh"], "subprotocols"),
        (["other", "x"], "subprotocols"),
        (["bokeh", "x", "y"], "subprotocols"),
        (["bokeh", "nonsense"], "token"),
        (["bokeh", generate_jwt_token("x" * 44, signed=False, expiration=-1)], "expired"),
    ],
)
def test_bad_subprotocols_and_tokens_are_refused(server, protocols, words):
    status, text = refusal(f"ws://localhost:{server.port}/ws", subprotocols=protocols)
    assert status == 403
    assert words in text


def test_signed_server_wants_its_own_signature():
    with Server(sliders, port=0, sign_sessions=True, secret_key=SECRET) as server:
        other = generate_secret_key()
        stolen = generate_session_id(other, signed=True)
        for token in (
            generate_jwt_token(generate_session_id(signed=False), signed=False),
            generate_jwt_token(stolen, other, signed=True),
        ):
            assert refusal(f"ws://localhost:{server.port}/ws", subprotocols=["bokeh", token])[0] == 403
        with connected(server.url + "/ws", page_token(server)) as client:
            assert client.pull()["roots"]


def test_expired_token_is_good_for_a_session_that_was_joined_and_lives(server):
    session_id = generate_session_id(signed=False)
    expired = generate_jwt_token(session_id, signed=False, expiration=-1)
    url = f"ws://localhost:{server.port}/ws"
    assert refusal(url, subprotocols=["bokeh", expired])[0] == 403
    page = page_token(server, f"?bokeh-session-id={session_id}")
    assert refusal(url, subprotocols=["bokeh", expired])[0] == 403, "alive, but nobody has joined it"
    with connected(server.url + "/ws", page) as client:
        slider = root_named(client.pull(), "slider")
        client.change(slider, "value", 7)
    with connected(server.url + "/ws", expired) as client:
        slider, *_ = client.pull()["roots"]
        assert slider["attributes"]["value"] == 7


def test_unknown_session_is_made_with_the_arguments_of_token_or_url(server):
    token = generate_jwt_token(
        generate_session_id(signed=False), signed=False, extra_payload={"arguments": {"a": [b"1"]}}
    )
    with connected(server.url + "/ws?a=2", token):
        pass
    with connected(server.url + "/ws?b=%FF&bokeh-x=3", generate_jwt_token("z" * 44, signed=False)):
        pass
    arguments = [session.document.session_context.request.arguments for session in server.get_sessions()]
    assert {"a": [b"1"]} in arguments
    assert {"b": [b"\xff"]} in arguments


# Peers


def test_page_of_a_sidecar_that_has_gone_gets_its_data_inside_the_json():
    """BokehJS 3.9 ignores the buffers of a document that it pulls when it comes back (it would stay at the old one)."""

    def app(doc):
        doc.add_root(ColumnDataSource(data={"x": numpy.arange(3.0)}, name="source"))

    def buffers(server, token):
        with connected(server.url + "/ws", token, origin=server.url) as client:
            return len(client.request(pull_doc_req()).buffers)

    with Server(app, port=0, sign_sessions=True, secret_key=SECRET) as first:
        token = page_token(first)
        assert buffers(first, token) == 1
        assert buffers(first, token) == 0
    with Server(app, port=0, sign_sessions=True, secret_key=SECRET) as second:
        assert buffers(second, token) == 0
        session_id = verify_token(token, secret_key=SECRET, signed=True, now=time.time()).session_id
        assert buffers(second, page_token(second, f"?bokeh-session-id={session_id}")) == 1


def test_two_peers_of_one_session_see_each_other(server):
    token = page_token(server)
    with connected(server.url + "/ws", token) as one, connected(server.url + "/ws", token) as two:
        slider = root_named(one.pull(), "slider")
        two.pull()
        one.change(slider, "value", 4)
        seen = two.wait_for_patch(lambda event: event.get("model") == {"id": slider})
        assert (seen["attr"], seen["new"]) == ("value", 4)
        assert not [event for event in one.patches if event.get("model") == {"id": slider}]


def test_change_goes_before_what_its_callback_changes(server):
    """The defect of Bokeh 3.10: a peer must not end with a value that a callback has replaced."""

    def clamp(doc):
        slider = Slider(start=0, end=10, value=1, step=1)
        slider.on_change("value", lambda attr, old, new: setattr(slider, "value", min(new, 5)))
        doc.add_root(slider)

    with Server(clamp, port=0) as server:
        token = page_token(server)
        with connected(server.url + "/ws", token) as one, connected(server.url + "/ws", token) as two:
            slider = one.pull()["roots"][0]["id"]
            two.pull()
            one.change(slider, "value", 9)
            two.wait_for_patch(lambda event: event.get("new") == 5)
            assert [event["new"] for event in two.patches][-1] == 5
            assert [event["new"] for event in one.patches][-1] == 5


def test_bad_patch_is_answered_and_harms_nobody(server):
    with connected(server.url + "/ws", page_token(server)) as client:
        slider = root_named(client.pull(), "slider")
        assert client.change(slider, "start", "low").kind == "ERROR"
        assert client.change("nobody", "value", 1).kind == "ERROR"
        assert client.change(slider, "value", 2).kind == "OK"


def test_push_replaces_the_document(server):
    with connected(server.url + "/ws", page_token(server)) as client:
        client.pull()
        mine = Document(title="mine")
        mine.add_root(Slider(start=0, end=1, value=0, step=1))
        doc, buffers = mine.to_wire()
        assert client.request(push_doc(doc, buffers)).kind == "OK"
        assert [session.document.title for session in server.get_sessions()] == ["mine"]


def test_raw_garbage_costs_its_connection_only(server):
    token = page_token(server)
    with connected(server.url + "/ws", token) as good:
        good.pull()
        for sent, code in (
            (client_frame(1, b"not json"), 1002),
            (client_frame(2, b"binary"), 1002),
            (client_frame(1, b'{"msgid":"1","msgtype":"NONSENSE"}') + client_frame(1, b"{}") * 2, 1002),
            (client_frame(1, b"\xff\xfe"), 1002),
            (client_frame(1, b"x", mask=False), 1002),
            (bytes((0x81, 0xFF)) + (21 * 2**20).to_bytes(8, "big") + b"abcd", 1009),
        ):
            with connect(server.port) as sock:
                sock.sendall(upgrade_request("/ws", protocols=f"bokeh, {token}"))
                assert read_response(sock)[0] == 101
                for _ in range(3):
                    assert read_frame(sock)[0] == 1  # the ACK
                sock.sendall(sent)
                opcode, payload = read_frame(sock)
                assert (opcode, int.from_bytes(payload[:2], "big")) == (8, code), sent
                assert len(payload) > 2, "the close frame says why"
        assert good.pull()["roots"]
        assert len(server.get_sessions()) == 1


def test_message_over_many_frames_and_packets(server):
    with connect(server.port) as sock:
        sock.sendall(upgrade_request("/ws", protocols=f"bokeh, {page_token(server)}"))
        read_response(sock)
        for _ in range(3):
            read_frame(sock)
        message = b""
        for fragment in pull_doc_req().fragments():
            half = len(fragment.data) // 2
            message += client_frame(1, fragment.data[:half], fin=False) + client_frame(9, b"")
            message += client_frame(0, fragment.data[half:])
        for start in range(0, len(message), 7):
            sock.sendall(message[start : start + 7])
        kinds = [read_frame(sock)[0] for _ in range(6)]
        assert kinds.count(10) == 3  # pongs
        assert kinds.count(1) == 3  # the reply


def big(doc):
    source = ColumnDataSource(data={"x": []}, name="source")
    doc.add_root(source)
    doc.add_root(Slider(start=0, end=1e9, value=0, step=1, name="slider"))


@contextmanager
def slow_and_other(server):
    """Two peers of one session: a bare socket that has pulled and is read from by the test only, and a client."""
    token = page_token(server)
    with connect(server.port) as slow, connected(server.url + "/ws", token) as other:
        slow.sendall(upgrade_request("/ws", protocols=f"bokeh, {token}"))
        read_response(slow)
        for fragment in pull_doc_req().fragments():
            slow.sendall(client_frame(1, fragment.data))
        for _ in range(6):
            read_frame(slow)
        yield slow, other


def test_too_large_a_message_is_logged(caplog):
    with Server(sliders, port=0, websocket_max_message_size_bytes=10_000) as server:
        with connected(server.url + "/ws", page_token(server)) as client:
            client.ws.send("x" * 20_000)
            with pytest.raises(ConnectionClosed):
                client.ws.recv(timeout=10)
            assert client.ws.close_code == 1009
        assert "--websocket-max-message-size" in caplog.text


def test_slow_reader_is_cut_and_the_others_go_on():
    with Server(big, port=0) as server:
        with slow_and_other(server) as (slow, other):
            doc = other.pull()
            source = root_named(doc, "source")
            session = server.get_sessions()[0]
            assert len(session.peers) == 2
            for number in range(60):
                event = {
                    "kind": "ColumnsStreamed",
                    "model": {"id": source},
                    "attr": "data",
                    "data": {"type": "map", "entries": [["x", [f"{number}" * 400_000]]]},
                }
                assert other.request(patch_doc([json_dumps(event)])).kind == "OK"
                if len(session.peers) == 1:
                    break
            assert len(session.peers) == 1
            code = None
            slow.settimeout(10)
            while code is None:
                try:
                    opcode, payload = read_frame(slow)
                except (OSError, EOFError):
                    break
                if opcode == 8:
                    code = int.from_bytes(payload[:2], "big")
            assert code in (None, 1013)
            assert other.pull()["roots"]


def test_superseded_values_do_not_pile_up_for_a_slow_reader():
    with Server(big, port=0) as server:
        with slow_and_other(server) as (slow, other):
            slider = root_named(other.pull(), "slider")
            padding = {"type": "map", "entries": [["x", ["a" * 9_000_000]]]}
            other.change(root_named(other.pull(), "source"), "data", padding)  # fills the slow reader's socket
            for number in range(500):
                other.change(slider, "value", number)
            values = []
            slow.settimeout(10)
            while not values or values[-1] != 499:
                opcode, payload = read_frame(slow)
                if opcode == 1 and b'"value"' in payload[:2000]:
                    values += [event["new"] for event in json.loads(payload)["events"] if event.get("attr") == "value"]
            assert len(values) < 100


def test_pings_are_sent_and_a_dead_peer_is_cut():
    with Server(sliders, port=0, keep_alive_milliseconds=50) as server:
        token = page_token(server)
        with connect(server.port) as dead:
            dead.sendall(upgrade_request("/ws", protocols=f"bokeh, {token}"))
            read_response(dead)
            for _ in range(3):
                read_frame(dead)
            assert read_frame(dead) == (9, b"1")
            dead.settimeout(10)
            with pytest.raises((OSError, EOFError)):  # not answered: cut at the next ping's time
                while True:
                    read_exactly(dead, 1)
        with connected(server.url + "/ws", token) as client:  # websockets answers pings
            for _ in range(5):
                gevent.sleep(0.05)
                assert client.pull()["roots"]


def test_session_ends_after_its_last_peer_has_gone():
    ended = []

    def app(doc):
        sliders(doc)
        doc.on_session_destroyed(lambda context: ended.append(context.id))

    with Server(app, port=0, unused_session_lifetime_milliseconds=100, check_unused_sessions_milliseconds=30) as server:
        with connected(server.url + "/ws", page_token(server)) as client:
            gevent.sleep(0.3)
            assert client.pull()["roots"], "a session in use must not expire"
        deadline = time.monotonic() + 10
        while server.get_sessions() and time.monotonic() < deadline:
            gevent.sleep(0.01)
        assert server.get_sessions() == []
        assert len(ended) == 1


def test_stop_says_goodbye(server):
    with connected(server.url + "/ws", page_token(server)) as client:
        client.pull()
        server.stop()
        with pytest.raises(ConnectionClosed) as closed:
            client.ws.recv(timeout=10)
        assert closed.value.rcvd.code == 1001


def test_application_that_fails_before_the_handshake(caplog):
    def fail(doc):
        raise ValueError("detail")

    with Server(fail, port=0) as server:
        status, text = refusal(
            f"ws://localhost:{server.port}/ws",
            subprotocols=["bokeh", generate_jwt_token(generate_session_id(signed=False), signed=False)],
        )
        assert status == 500
        assert "detail" not in text
        assert "detail" in caplog.text


def test_one_slow_creation_serves_everybody_who_asks_for_it():
    made = []

    def slow(doc):
        made.append(doc)
        gevent.sleep(0.2)
        sliders(doc)

    with Server(slow, port=0) as server:
        session_id = generate_session_id(signed=False)
        token = generate_jwt_token(session_id, signed=False)
        results = []

        def visit():
            with connected(server.url + "/ws", token) as client:
                results.append(len(client.pull()["roots"]))

        threads = [threading.Thread(target=visit) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert results == [3, 3, 3]
        assert len(made) == 1


def test_key_of_the_handshake_is_answered(server):
    """RFC 6455, section 1.3: the example's accept value, over a real handshake."""
    request = upgrade_request("/ws", protocols=f"bokeh, {page_token(server)}").decode()
    key = request.split("Sec-WebSocket-Key: ")[1].split("\r\n")[0]
    request = request.replace(key, "dGhlIHNhbXBsZSBub25jZQ==")
    assert len(base64.b64decode("dGhlIHNhbXBsZSBub25jZQ==")) == 16
    with connect(server.port) as sock:
        sock.sendall(request.encode())
        assert read_response(sock)[1]["sec-websocket-accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="
