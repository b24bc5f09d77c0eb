"""Our client against the real ``bokeh serve``, beside bokeh's own client in the same sessions."""

from __future__ import annotations

import bokeh.client
import bokeh.document
import bokeh.models
import numpy as np
import pytest

from syncviz.client import pull_session, push_session
from syncviz.core.changes import ModelChanged
from syncviz.document import Document
from syncviz.errors import PatchRefused, SessionRefused
from syncviz.models import ColumnDataSource, Div, Slider
from syncviz.util.token import generate_session_id

from .conftest import named

# It is bokeh's own client that does without a loop of its own, on Python 3.12 and above.
pytestmark = pytest.mark.filterwarnings("ignore:There is no current event loop:DeprecationWarning")


def test_what_is_changed_in_a_view_is_there_for_the_visitor(bokeh_url: str) -> None:
    with pull_session(url=bokeh_url) as session:
        session.document.title = "for Ada"
        named(session, "amplitude").value = 2
    visitor = bokeh.client.pull_session(session_id=session.id, url=bokeh_url)
    assert visitor.document.title == "for Ada"
    assert visitor.document.get_model_by_name("amplitude").value == 2
    visitor.close()


def test_two_clients_in_one_session(bokeh_url: str) -> None:
    session_id = generate_session_id()
    with pull_session(session_id, bokeh_url) as ours, pull_session(session_id, bokeh_url) as other:
        named(ours, "amplitude").value = -2
        ours.force_roundtrip()
        other.force_roundtrip()
        assert named(other, "amplitude").value == -2
        assert np.allclose(named(other, "source").data["y"], named(ours, "source").data["y"])


def test_streams_and_patches_of_columns(bokeh_url: str) -> None:
    with pull_session(url=bokeh_url) as session:
        source = named(session, "source")
        source.data = {"x": [0.0, 1.0], "y": [1.0, 2.0]}
        source.stream({"x": [2.0], "y": [3.0]})
        source.patch({"y": [(0, 10.0)]})
        session.force_roundtrip()
        visitor = bokeh.client.pull_session(session_id=session.id, url=bokeh_url)
        data = visitor.document.get_model_by_name("source").data
        assert [float(value) for value in data["y"]] == [10, 2, 3]
        visitor.close()


def test_pushing_a_document(bokeh_url: str) -> None:
    document = Document(title="pushed")
    document.add_root(Div(text="hello", name="div"))
    document.add_root(ColumnDataSource(data={"x": np.arange(4, dtype="int32")}, name="numbers"))
    with push_session(document, url=bokeh_url) as session:
        document.get_model_by_name("div").text = "hello again"
        document.add_root(Slider(start=0, end=1, value=0.5, step=0.1, name="late"))
    visitor = bokeh.client.pull_session(session_id=session.id, url=bokeh_url)
    assert visitor.document.title == "pushed"
    assert visitor.document.get_model_by_name("div").text == "hello again"
    assert visitor.document.get_model_by_name("numbers").data["x"].tolist() == [0, 1, 2, 3]
    assert visitor.document.get_model_by_name("late").value == 0.5
    visitor.close()


def test_what_bokeh_s_client_pushes_we_pull(bokeh_url: str) -> None:
    session_id = generate_session_id()
    document = bokeh.document.Document(title="by bokeh")
    document.add_root(bokeh.models.Slider(start=0, end=10, value=4, name="slider"))
    pushed = bokeh.client.push_session(document, session_id=session_id, url=bokeh_url)
    with pull_session(session_id, bokeh_url) as session:
        assert session.document.title == "by bokeh"
        named(session, "slider").value = 5
    pushed.close()


def test_a_change_that_bokeh_refuses(bokeh_url: str) -> None:
    with pull_session(url=bokeh_url) as session:
        amplitude = named(session, "amplitude")
        # As by a model whose validation is laxer than the server's.
        session.document.record(ModelChanged(amplitude, "value", 1, "far too much"))
        amplitude.value = 2
        with pytest.raises(PatchRefused, match="far too much"):
            session.force_roundtrip()
        session.pull()
        assert named(session, "amplitude").value == 2, "what follows a refused change is not lost"


def test_an_application_that_is_not_there(bokeh_url: str) -> None:
    with pytest.raises(SessionRefused, match="no application at '/no-such-app'"):
        pull_session(url=bokeh_url.replace("sliders", "no-such-app"))


def test_server_info(bokeh_url: str) -> None:
    with pull_session(url=bokeh_url) as session:
        assert session.request_server_info()["version_info"]["bokeh"] == bokeh.__version__


def test_looping_until_bokeh_closes(bokeh_url: str) -> None:
    session = pull_session(url=bokeh_url)
    source, rounds = named(session, "source"), []

    def recomputed(attr: str, old: object, new: object) -> None:
        rounds.append(float(np.max(np.asarray(source.data["y"]))))
        if len(rounds) == 3:
            session.close()
        else:
            named(session, "amplitude").value = len(rounds) + 1

    source.on_change("data", recomputed)
    session.document.add_next_tick_callback(lambda: named(session, "amplitude").update(value=4))
    session.loop_until_closed()
    assert [round(value) for value in rounds] == [4, 2, 3]
