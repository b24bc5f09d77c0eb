"""Sessions of which only some models are fetched: with a server that a test tells what to do, our sidecar and Bokeh."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from syncviz.client import pull_session
from syncviz.client.partial import PartialSession
from syncviz.errors import ConnectionLost, LocalError, PatchRefused, SessionRefused
from syncviz.models import ColumnDataSource, Slider
from syncviz.protocol.connection import (
    EXTENSIONS,
    InfoRequested,
    ModelsRequested,
    PatchReceived,
    PullRequested,
)
from syncviz.protocol.messages import ack, error, patch_doc
from syncviz.sync.answers import selection

from .conftest import named
from .server import Peer, ScriptedServer
from .test_session import Replica


class Server(Replica):
    """A `Replica` that sends single models as well, and names them in its ACK."""

    def __init__(self, peer: Peer) -> None:
        peer.open = lambda: (peer.accept(), peer.send(ack(sorted(EXTENSIONS))))  # type: ignore[method-assign, assignment, return-value]
        super().__init__(peer)

    def answer(self, request: Any) -> None:
        if isinstance(request, ModelsRequested):
            self.peer.send(selection(self.document, request))
        else:
            super().answer(request)


def serving(server: ScriptedServer, kind: type[Replica] = Server) -> None:
    """Serve one connection, and note what was asked."""

    @server.script
    def _(peer: Peer) -> None:
        replica = kind(peer)
        replica.serve()
        server.notes.put((replica.requests, replica.document))


def open_partial(url: str, session_id: str | None = None, **options: Any) -> PartialSession:
    session = pull_session(session_id, url, partial=True, **options)
    assert isinstance(session, PartialSession)
    return session


def test_one_request_for_the_models_and_one_patch_for_all_changes(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        slider = session.select_one("slider")
        assert (type(slider), slider.value, slider.end) == (Slider, 1, 10)
        slider.value = 7
        slider.title = "for you"
        slider.tags.append("seen")
    requests, document = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [ModelsRequested, PatchReceived]
    assert [event["attr"] for event in requests[1].events] == ["value", "title", "tags"]
    slider = document.get_model_by_name("slider")
    assert (slider.value, slider.title, slider.tags) == (7, "for you", ["seen"])


def test_arrays_and_new_models_travel_in_the_patch(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        source = session.select_one({"type": ColumnDataSource})
        source.data = {"x": np.arange(3.0)}
        source.stream({"x": [3.0]})
        source.selected.indices = [1]
    requests, document = server.notes.get(timeout=20)
    assert len(requests) == 2
    source = document.get_model_by_name("source")
    assert np.asarray(source.data["x"]).tolist() == [0.0, 1.0, 2.0, 3.0]
    assert source.selected.indices == [1]


def test_a_second_request_comes_behind_the_changes_and_does_not_fetch_twice(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        slider = session.select_one("slider")
        slider.value = 7
        assert session.select({"value": 7}) == [slider], "the server has the change already"
        assert session.select("nobody") == []
        assert session.select_one("nobody") is None
        with pytest.raises(ValueError, match="at most one"):
            session.select_one({"type": "Model"})
    requests, _ = server.notes.get(timeout=20)
    assert [type(request) for request in requests][:3] == [ModelsRequested, PatchReceived, ModelsRequested]
    assert slider.id in requests[2].known


def test_what_the_server_changes_later_is_not_followed(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Server(peer)
        replica.serve(1)
        replica.slider().value = 9
        replica.serve()

    with open_partial(server.url) as session:
        slider = session.select_one("slider")
        session.force_roundtrip()
        assert session.select_one("slider").value == slider.value == 1


def test_an_error_in_the_block_sends_nothing(server: ScriptedServer) -> None:
    serving(server)
    with pytest.raises(KeyError), open_partial(server.url) as session:
        session.select_one("slider").value = 7
        raise KeyError
    requests, document = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [ModelsRequested]
    assert document.get_model_by_name("slider").value == 1


def test_a_refused_change_is_raised_where_the_program_waits(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Server(peer)
        replica.serve(1)
        peer.send(error(replica.next().msgid, "the slider is stuck"))
        replica.serve()

    session = open_partial(server.url)
    session.select_one("slider").value = 7
    with pytest.raises(PatchRefused, match="the slider is stuck"):
        session.close()
    assert not session.connected


def test_a_connection_that_is_gone_when_the_changes_are_to_be_sent(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        Server(peer).serve(1)
        peer.close(1012, "going away")

    session = open_partial(server.url)
    slider = session.select_one("slider")
    slider.value = 7
    with pytest.raises(ConnectionLost):
        session.close()
    assert not session.connected
    slider.value = 8  # nobody is told any more
    session.close()


def test_changes_after_the_end_are_not_kept(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        slider = session.select_one("slider")
    slider.value = 3
    server.notes.get(timeout=20)
    serving(server)
    with session:
        session.connect()
        assert session.select_one("slider") is not None
    requests, _ = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [ModelsRequested]


def test_the_whole_document_is_pulled_when_it_is_first_wanted(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        assert session.document.title == "served"
        session.document.title = "for you"
        session.select_one("slider").value = 7
    requests, document = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [PullRequested, PatchReceived, PatchReceived]
    assert (document.title, document.get_model_by_name("slider").value) == ("for you", 7)


def test_single_models_and_the_whole_document_do_not_go_together(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        session.select_one("slider")
        with pytest.raises(LocalError, match="partial=True"):
            _ = session.document


def test_a_server_without_this_request_gives_its_whole_document(server: ScriptedServer) -> None:
    serving(server, Replica)
    with open_partial(server.url) as session:
        session.select_one("slider").value = 7
    requests, document = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [PullRequested, PatchReceived]
    assert document.get_model_by_name("slider").value == 7


def test_patches_of_bokeh_s_server_before_anything_was_pulled_do_no_harm(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Server(peer)
        replica.serve(1)
        peer.send_fragments(list(patch_doc([b'{"kind":"TitleChanged","title":"no"}']).fragments()))
        replica.serve()

    with open_partial(server.url) as session:
        session.select_one("slider").value = 7
        session.force_roundtrip()


def test_a_refusal_of_the_server_is_told(server: ScriptedServer) -> None:
    @server.script
    def _(peer: Peer) -> None:
        replica = Server(peer)
        peer.send(error(replica.next().msgid, "the models cannot be sent: no"))
        replica.serve()

    with open_partial(server.url) as session:
        with pytest.raises(SessionRefused, match="the models cannot be sent: no"):
            session.select("slider")
        session.force_roundtrip()


def test_what_is_no_selector_is_refused_without_asking(server: ScriptedServer) -> None:
    serving(server)
    with open_partial(server.url) as session:
        for selector in (3, {"type": int}):
            with pytest.raises(TypeError):
                session.select(selector)
        session.force_roundtrip()
    requests, _ = server.notes.get(timeout=20)
    assert [type(request) for request in requests] == [InfoRequested]


def test_a_whole_session_selects_in_its_document(server: ScriptedServer) -> None:
    serving(server)
    with pull_session(url=server.url) as session:
        assert session.select_one("slider") is session.document.get_model_by_name("slider")
        assert session.select(Slider) == [session.select_one("slider")]


@pytest.mark.parametrize("kind", ["bokeh_url", "sidecar_url"])
def test_bokeh_s_server_and_ours(kind: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue(kind)
    with open_partial(url, arguments={"name": "Ada"}) as session:
        assert session.select_one("greeting").text == "Ada"
        session.select_one("amplitude").value = 3
        assert (session._document is None) == (kind == "sidecar_url")
    if kind == "sidecar_url":  # Bokeh's sessions end with their last connection
        with pull_session(session.id, url) as visitor:
            assert named(visitor, "amplitude").value == 3
            assert np.asarray(named(visitor, "source").data["y"]).max() > 2.9, "its callback has run"


def test_a_change_of_a_part_reaches_those_who_have_the_whole(sidecar_url: str) -> None:
    with pull_session(url=sidecar_url) as whole, open_partial(sidecar_url, whole.id) as part:
        part.select_one("amplitude").value = 4
        part.force_roundtrip()
        whole.force_roundtrip()
        assert named(whole, "amplitude").value == 4
        named(whole, "amplitude").value = 2
        whole.force_roundtrip()
        part.select_one("amplitude").value = 5
        part.force_roundtrip()
        whole.force_roundtrip()
        assert named(whole, "amplitude").value == 5


def test_our_sidecar_says_what_is_wrong_with_a_request(sidecar_url: str) -> None:
    with open_partial(sidecar_url) as session:
        with pytest.raises(SessionRefused, match="no model with id"):
            session.select({"data_source": ColumnDataSource()})
        assert session.select_one("amplitude") is not None
