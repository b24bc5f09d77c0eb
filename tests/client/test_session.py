from __future__ import annotations

import threading
from typing import Any

import pytest

from syncviz.client import ClientSession, pull_session, push_session, show_session
from syncviz.core.serialization import json_dumps
from syncviz.document import Document
from syncviz.errors import (
    ConnectionLost,
    ConnectionTimeout,
    DeserializationError,
    LocalError,
    PatchRefused,
    SessionRefused,
    SettingError,
    TokenError,
)
from syncviz.models import ColumnDataSource, Slider
from syncviz.protocol import messages
from syncviz.protocol.connection import InfoRequested, PatchReceived, PullRequested, PushReceived

from .server import Peer, ScriptedServer


def document() -> Document:
    document = Document(title="served")
    document.add_root(Slider(start=0, end=10, value=1, name="slider"))
    document.add_root(ColumnDataSource(data={"x": [1, 2]}, name="source"))
    return document


class Replica:
    """What a server has to do at least, over a document of its own; told step by step by a script."""

    def __init__(self, peer: Peer, served: Document | None = None) -> None:
        self.peer = peer
        self.document = document() if served is None else served
        self.requests: list[Any] = []
        peer.open()

    def next(self) -> Any:
        request = self.peer.next()
        if request is not None:
            self.requests.append(request)
        return request

    def answer(self, request: Any) -> None:
        send = self.peer.send
        if isinstance(request, PullRequested):
            send(messages.pull_doc_reply(request.msgid, *self.document.to_wire()))
        elif isinstance(request, InfoRequested):
            send(messages.server_info_reply(request.msgid, {"bokeh": "3", "server": "3"}))
        elif isinstance(request, PushReceived):
            self.document.replace_with_json(request.doc, request.buffers)
            send(messages.ok(request.msgid))
        else:
            assert self.document.apply_events(request.events, request.buffers, self) == []
            send(messages.ok(request.msgid))

    def serve(self, count: int = 10_000) -> None:
        """Answer requests: so many, or until the client closes."""
        for _ in range(count):
            request = self.next()
            if request is None:
                return
            self.answer(request)

    def patch(self, **values: Any) -> None:
        """Send changes of the slider, one message for each."""
        slider = self.document.get_model_by_name("slider")
        for attr, value in values.items():
            self.peer.send(self.change(slider, attr, value))

    def meanwhile(self, **values: Any) -> None:
        """Send changes of the slider before the answer to the next request."""
        request = self.next()
        self.patch(**values)
        self.answer(request)

    def change(self, model: Any, attr: str, value: Any) -> Any:
        setattr(model, attr, value)
        event, buffers = self.document.encode_value(model, attr)
        return messages.patch_doc([json_dumps(event)], buffers)

    def slider(self) -> Any:
        return self.document.get_model_by_name("slider")


def slider_of(session: ClientSession) -> Any:
    return session.document.get_model_by_name("slider")


def test_pulling_changing_and_leaving(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put((replica.document.title, replica.slider().value, replica.requests))

    with pull_session(url=server.url) as session:
        assert session.connected
        assert session.document.title == "served"
        session.document.title = "for you"
        slider_of(session).value = 7
    title, value, requests = server.notes.get(timeout=20)
    assert (title, value) == ("for you", 7), "every change is on the server before the block is left"
    assert [type(request) for request in requests] == [PullRequested, PatchReceived, PatchReceived]
    assert not session.connected


def test_the_handshake_asks_for_the_document(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        peer.accept()
        assert peer.pulled is not None
        served = document()
        peer.send(messages.ack(pull=peer.pulled))
        peer.engine.pull_ahead(peer.pulled)
        assert peer.engine.events() == [PullRequested(peer.pulled)]
        peer.send(messages.pull_doc_reply(peer.pulled, *served.to_wire()))
        server.notes.put(peer.next())

    with pull_session(url=server.url) as session:
        assert session.document.title == "served"
    assert server.notes.get(timeout=20) is None, "and does not ask again"


def test_only_the_first_pull_goes_with_the_handshake(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put([peer.pulled, *[request.msgid for request in replica.requests]])

    with pull_session(url=server.url) as session:
        session.pull()
    ahead, first, second = server.notes.get(timeout=20)
    assert ahead == first, "this server did not take it, so it was sent"
    assert second != first


def test_a_push_asks_for_nothing_with_the_handshake(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put(peer.pulled)

    with push_session(document(), url=server.url):
        pass
    assert server.notes.get(timeout=20) is None


def test_leaving_waits_for_the_answers(server: ScriptedServer) -> None:
    seen = threading.Event()

    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        assert not peer.frames.close_rcvd
        seen.set()
        replica.answer(request)
        assert peer.next() is None

    with pull_session(url=server.url) as session:
        session.document.title = "for you"
    assert seen.is_set()


def test_callbacks_for_changes_from_the_server(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.meanwhile(value=5)
        replica.serve()
        server.notes.put(replica.requests)

    with pull_session(url=server.url) as session:
        seen = []
        slider_of(session).on_change("value", lambda attr, old, new: seen.append((attr, old, new)))
        session.document.on_change(lambda event: seen.append(event.setter))
        session.force_roundtrip()
        assert seen == [("value", 1, 5), session]
    requests = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [PullRequested, InfoRequested], "nothing is echoed"


def test_what_callbacks_change_travels_back(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.meanwhile(value=5)
        replica.serve()
        server.notes.put(replica.slider().title)

    with pull_session(url=server.url) as session:
        slider = slider_of(session)
        slider.on_change("value", lambda attr, old, new: slider.update(title=f"now {new}"))
        session.force_roundtrip()
        assert slider.title == "now 5"
    assert server.notes.get(timeout=20) == "now 5"


def test_no_patch_is_lost_while_an_answer_is_awaited(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        for value in range(2, 10):
            replica.patch(value=value)
        replica.answer(request)
        replica.patch(value=10)
        replica.serve()

    with pull_session(url=server.url) as session:
        seen: list[int] = []
        slider_of(session).on_change("value", lambda attr, old, new: seen.append(new))
        session.request_server_info()
        session.force_roundtrip()
        assert seen == [2, 3, 4, 5, 6, 7, 8, 9, 10]


def test_patches_around_a_second_pull_are_applied_to_the_right_document(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        replica.patch(value=2)
        replica.document.title = "newer"
        replica.peer.engine.send(messages.pull_doc_reply(request.msgid, *replica.document.to_wire()))
        replica.peer.engine.send(replica.change(replica.slider(), "value", 3))
        replica.peer.send_fragments(replica.peer.engine.to_send())
        replica.serve()

    with pull_session(url=server.url) as session:
        first = session.document
        session.pull()
        session.force_roundtrip()
        assert session.document is first
        assert session.document.title == "newer"
        assert slider_of(session).value == 3


def test_patches_before_the_first_document_are_about_nothing(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        peer.send_fragments(replica.change(replica.slider(), "value", 9).fragments())
        replica.serve()

    with pull_session(url=server.url) as session:
        assert slider_of(session).value == 9


def test_pushing(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer, Document())
        request = replica.next()
        # About the document that was there before the push.
        peer.send_fragments(messages.patch_doc([b'{"kind":"TitleChanged","title":"stale"}']).fragments())
        replica.answer(request)
        replica.serve()
        server.notes.put((replica.document.title, replica.slider().value, len(replica.requests)))

    pushed = document()
    with push_session(pushed, url=server.url) as session:
        assert session.document is pushed
        slider_of(session).value = 4
        assert pushed.title == "served"
    assert server.notes.get(timeout=20) == ("served", 4, 2)


def test_pushing_again_needs_the_same_document(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put([type(request) for request in replica.requests])

    with push_session(document(), url=server.url) as session:
        session.push()
        session.push(session.document)
        with pytest.raises(LocalError, match="another"):
            session.push(Document())
    assert server.notes.get(timeout=20) == [PushReceived] * 3


def test_a_push_that_is_refused(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        peer.send(messages.error(replica.next().msgid, "no such model"))
        assert peer.next() is None

    pushed = document()
    with pytest.raises(PatchRefused, match="no such model"):
        push_session(pushed, url=server.url)
    pushed.title = "goes nowhere, and raises nothing"


def test_a_pull_that_is_refused(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        peer.send(messages.error(replica.next().msgid, "the application failed"))
        assert peer.next() is None

    with pytest.raises(SessionRefused, match="the application failed"):
        pull_session(url=server.url)


def test_a_document_that_cannot_be_read(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        doc = {"roots": [{"type": "object", "name": "NoSuchModel", "id": "1"}]}
        peer.send(messages.pull_doc_reply(replica.next().msgid, doc))
        assert peer.next() is None

    with pytest.raises(DeserializationError, match="NoSuchModel"):
        pull_session(url=server.url)


@pytest.mark.parametrize("how", ["force_roundtrip", "pull", "close", "leave"])
def test_a_refused_change_is_reported_once_when_the_program_waits(server: ScriptedServer, how: str) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        peer.send(messages.error(replica.next().msgid, "out of range"))
        replica.serve()

    session = pull_session(url=server.url)
    slider_of(session).value = 11
    with pytest.raises(PatchRefused, match="out of range"):
        if how == "leave":
            with session:
                pass
        else:
            getattr(session, how)()
    assert session.connected is (how in ("force_roundtrip", "pull"))
    session.close()
    session.close()


def test_an_error_in_the_block_is_not_hidden_by_a_refusal(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        peer.send(messages.error(replica.next().msgid, "out of range"))
        replica.serve()

    with pytest.raises(ZeroDivisionError) as caught:
        with pull_session(url=server.url) as session:
            slider_of(session).value = 11
            1 / 0
    assert not session.connected
    assert "out of range" in caught.value.__notes__[0]


def test_a_patch_of_the_server_that_cannot_be_applied(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        bad = b'{"kind":"ModelChanged","model":{"id":"nobody"},"attr":"value","new":1}'
        good = b'{"kind":"TitleChanged","title":"good"}'
        peer.send(messages.patch_doc([bad, good]))
        replica.answer(request)
        replica.serve()

    with pull_session(url=server.url) as session:
        session.force_roundtrip()
        assert session.document.title == "good"
    assert "nobody" in caplog.text


def test_binary_data_both_ways(server: ScriptedServer) -> None:
    np = pytest.importorskip("numpy")

    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        assert len(request.buffers) == 1
        replica.answer(request)
        request = replica.next()
        source = replica.document.get_model_by_name("source")
        outgoing = replica.change(source, "data", {"x": source.data["x"] * 2})
        assert len(outgoing.buffers) == 1
        peer.send(outgoing)
        replica.answer(request)
        replica.serve()

    with pull_session(url=server.url) as session:
        source = session.document.get_model_by_name("source")
        source.data = {"x": np.arange(1000.0)}
        session.force_roundtrip()
        assert source.data["x"].tolist() == [2.0 * i for i in range(1000)]


def test_held_changes_travel_when_they_are_let_go(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put([request for request in replica.requests if isinstance(request, PatchReceived)])

    with pull_session(url=server.url) as session:
        session.document.hold()
        for value in range(2, 6):
            slider_of(session).value = value
        session.force_roundtrip()
        session.document.unhold()
    [patch] = server.notes.get(timeout=20)
    assert patch.events[0]["new"] == 5


def test_arguments_travel_in_the_query_and_the_id_in_the_token(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        server.notes.put((peer.path, peer.token))
        replica.serve()

    with pull_session("my-session", server.url, arguments={"name": "Ada & Bob"}) as session:
        assert session.id == "my-session"
    path, token = server.notes.get(timeout=20)
    assert path == "/app/ws?name=Ada+%26+Bob"
    from syncviz.util.token import get_session_id

    assert get_session_id(token) == "my-session"


def test_a_token_of_the_caller_s_own(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        server.notes.put(peer.token)
        replica.serve()

    pull_session(url=server.url, token="by-hand").close()
    assert server.notes.get(timeout=20) == "by-hand"


def test_an_unsigned_id_where_sessions_are_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNCVIZ_SIGN_SESSIONS", "yes")
    monkeypatch.setenv("SYNCVIZ_SECRET_KEY", "k" * 44)
    with pytest.raises(TokenError, match="generate_session_id"):
        pull_session("unsigned", "http://127.0.0.1:1/app")


def test_a_server_that_dies_before_it_answered(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.next()

    session = pull_session(url=server.url)
    session.document.title = "new"
    with pytest.raises(ConnectionLost, match="Is it still running"):
        session.close()
    assert not session.connected
    session.document.title = "local from now on"


def test_a_change_after_the_connection_broke_is_an_error(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        Replica(peer).serve(1)
        peer.close(1001, "restarting")

    session = pull_session(url=server.url)
    with pytest.raises(ConnectionLost, match="restarting"):
        session.force_roundtrip()
    with pytest.raises(ConnectionLost, match="restarting"):
        session.document.title = "new"
    session.close()
    session.document.title = "local"


def test_a_server_that_does_not_answer(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        while peer.next() is not None:
            pass

    session = pull_session(url=server.url, timeout=20)
    session._timeout = 0.05
    with pytest.raises(ConnectionTimeout, match="timeout="):
        session.force_roundtrip()
    assert session.connected
    session.document.title = "new"
    with pytest.raises(ConnectionTimeout):
        session.close()
    assert not session.connected


def test_a_server_that_talks_but_does_not_answer(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        patch = messages.patch_doc([b'{"kind":"TitleChanged","title":"again"}'])
        try:
            for _ in range(1_000_000):
                peer.send(patch)
        except OSError:
            return

    session = pull_session(url=server.url, timeout=20)
    session._timeout = 0.05
    with pytest.raises(ConnectionTimeout):
        session.force_roundtrip()
    session.poll()
    assert session.document.title == "again"
    session.close()


def test_a_callback_cannot_wait(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.meanwhile(value=5)
        replica.serve()

    seen = []
    with pull_session(url=server.url) as session:

        def wait(attr: str, old: object, new: object) -> None:
            with pytest.raises(LocalError, match="cannot wait") as caught:
                session.force_roundtrip()
            seen.append(caught.value)

        slider_of(session).on_change("value", wait)
        session.force_roundtrip()
    assert len(seen) == 1


def test_an_error_in_a_callback_is_the_program_s_and_loses_nothing(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        replica.patch(value=5)
        replica.patch(title="after")
        replica.answer(request)
        replica.serve()

    with pull_session(url=server.url) as session:

        def fail(attr: str, old: object, new: object) -> None:
            raise ZeroDivisionError

        slider_of(session).on_change("value", fail)
        with pytest.raises(ZeroDivisionError):
            session.force_roundtrip()
        session.force_roundtrip()
        assert slider_of(session).title == "after"


def test_polling_applies_what_is_there(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.patch(value=5)
        peer.ping(b"7")
        assert peer.until_pong() == b"7"
        replica.serve()

    with pull_session(url=server.url) as session:
        for _ in range(10_000):
            session.poll()
            if slider_of(session).value == 5:
                break
        else:
            raise AssertionError("nothing came")
        # The pong may still be owed; leaving sends it.


def test_looping_until_the_server_closes(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        replica.patch(value=5)
        replica.serve(3)
        peer.close(1000, "that was it")
        assert peer.next() is None
        server.notes.put(replica.document.title)

    session = pull_session(url=server.url)
    document = session.document
    ticks: list[str] = []

    def each_period() -> None:
        ticks.append("period")
        if len(ticks) == 1:
            document.title = "period"
            document.remove_periodic_callback(periodic)
            threading.Thread(target=document.add_next_tick_callback, args=(from_elsewhere,)).start()

    def from_elsewhere() -> None:
        ticks.append("next tick")
        document.title = "next tick"
        document.add_timeout_callback(at_last, 1)

    def at_last() -> None:
        ticks.append("timeout")
        document.title = "timeout"

    periodic = document.add_periodic_callback(each_period, 1)
    session.loop_until_closed()
    assert ticks == ["period", "next tick", "timeout"]
    assert slider_of(session).value == 5
    assert not session.connected
    assert document.session_callbacks == []
    session.close()
    assert server.notes.get(timeout=20) == "timeout"


def test_closing_from_a_callback_ends_the_loop(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put(replica.document.title)

    session = pull_session(url=server.url)

    def leave() -> None:
        session.document.title = "left"
        session.close()

    session.document.add_next_tick_callback(leave)
    session.loop_until_closed()
    assert server.notes.get(timeout=20) == "left"


def test_looping_without_connection_returns() -> None:
    ClientSession().loop_until_closed()


def test_connecting_again(server: ScriptedServer) -> None:
    for _ in range(2):

        @server.script
        def _(peer: Peer) -> None:
            replica = Replica(peer)
            replica.serve()
            server.notes.put(replica.document.title)

    session = pull_session(url=server.url)
    session.close()
    session.document.title = "kept"
    session.push()
    session.document.title = "and sent"
    session.close()
    assert [server.notes.get(timeout=20) for _ in range(2)] == ["served", "and sent"]


def test_server_info(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        Replica(peer).serve()

    with pull_session(url=server.url) as session:
        assert session.request_server_info() == {"version_info": {"bokeh": "3", "server": "3"}}


def test_what_needs_a_connection_or_a_document() -> None:
    session = ClientSession()
    assert session.url == "ws://localhost:5006/ws"
    assert len(session.id) == 44
    assert not session.connected
    with pytest.raises(LocalError, match="call pull"):
        session.document
    with pytest.raises(LocalError, match="not connected"):
        session.force_roundtrip()
    session.close()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"timeout": 0}, "timeout"),
        ({"max_message_size": 0}, "max_message_size"),
        ({"websocket_url": "http://a"}, "/ws"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(SettingError, match=says):
        ClientSession(**arguments)


class Opened:
    def __init__(self) -> None:
        self.pages: list[tuple[str, int]] = []

    def open(self, url: str, new: int = 0) -> None:
        self.pages.append((url, new))


def test_showing_a_session() -> None:
    opened = Opened()
    show_session("a.b+c", "http://h:1/app", controller=opened)
    show_session(session=ClientSession("mine", "wss://h/ws"), new="window", controller=opened)
    assert opened.pages == [
        ("http://h:1/app/?bokeh-session-id=a.b%2Bc", 2),
        ("https://h/?bokeh-session-id=mine", 1),
    ]
    with pytest.raises(SettingError, match="'tab' or 'window'"):
        show_session(new="page", controller=opened)
    with pytest.raises(SettingError, match="no-such-browser"):
        show_session(browser="no-such-browser")
    show_session(browser="none")


def test_showing_adds_a_model_first(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve()
        server.notes.put(len(replica.document.roots))

    monkeypatch.setenv("SYNCVIZ_BROWSER", "none")
    with pull_session(url=server.url) as session:
        session.show(Slider(start=0, end=1, value=0, name="another"))
    assert server.notes.get(timeout=20) == 3


def test_what_a_patch_says(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Replica(peer)
        replica.serve(1)
        request = replica.next()
        server.notes.put(request.events)
        replica.answer(request)
        replica.serve()

    with pull_session(url=server.url) as session:
        slider_of(session).value = 2
        model_id = slider_of(session).id
    event = {"kind": "ModelChanged", "model": {"id": model_id}, "attr": "value", "new": 2}
    assert server.notes.get(timeout=20) == [event]
