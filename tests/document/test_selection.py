"""Some models of a document in another one: what comes along, and that events of the one fit the other."""

import contextlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from syncviz.core.properties import Float
from syncviz.core.selectors import encode_selector
from syncviz.core.serialization import json_dumps, json_loads
from syncviz.document import Document
from syncviz.document.selection import adopt_selection, encode_selection
from syncviz.errors import DeserializationError, UnknownReference
from syncviz.layouts import column
from syncviz.model import DataModel
from syncviz.models import ColumnDataSource, CustomJS, Div, Title
from syncviz.plotting import figure


def make_document():
    document = Document(title="whole")
    plots = []
    for name in ("one", "two"):
        plot = figure(name=name, title=name)
        plot.line("x", "y", source=ColumnDataSource(data={"x": np.arange(5.0), "y": np.arange(5.0)}))
        plots.append(plot)
    document.add_root(column(Div(text="hello", name="greeting"), *plots))
    return document


def selected(document, part, selector):
    """What the part gets of a document, by way of the wire."""
    content, buffers = encode_selection(document, encode_selector(selector), set(part.known_models))
    found = adopt_selection(part, json_loads(json_dumps(content)), dict(buffers), "the setter")
    return found, content


def test_a_model_comes_with_what_it_refers_to_and_nothing_else():
    document, part = make_document(), Document()
    [plot], _ = selected(document, part, "one")
    whole = document.select_one("one")
    assert (plot.id, plot.title.text) == (whole.id, "one")
    assert {model.id for model in part.models} == {model.id for model in whole.references()}
    assert len(part.models) < len(document.models) / 2
    assert np.array_equal(plot.renderers[0].data_source.data["y"], np.arange(5.0))


def test_models_come_in_the_order_of_the_document():
    document, part = make_document(), Document()
    found, _ = selected(document, part, figure)
    assert [plot.name for plot in found] == ["one", "two"] == [plot.name for plot in document.select(figure)]
    assert selected(document, part, "nobody")[0] == []


def test_what_no_root_holds_is_not_found_as_in_a_document():
    document, part = make_document(), Document()
    document.js_on_event("document_ready", CustomJS(code="1", name="script"))
    assert selected(document, part, "script")[0] == list(document.select("script")) == []
    found = selected(document, part, {"type": "Model"})[0]
    assert [model.id for model in found] == [model.id for model in document.select({"type": "Model"})]


def test_what_is_known_already_is_only_named_and_stays_as_it_is():
    document, part = make_document(), Document()
    [plot], _ = selected(document, part, "one")
    plot.title.text = "mine"
    document.select_one("one").title.text = "theirs"
    found, content = selected(document, part, figure)
    assert found[0] is plot
    assert content["models"][0] == {"id": plot.id}
    assert plot.title.text == "mine"
    assert selected(document, part, Title)[0][0] is plot.title


def test_changes_of_the_part_fit_the_whole():
    document, part = make_document(), Document()
    events, buffers = [], {}

    def sink(change):
        if change.setter is None:
            event, its_buffers = part.encode_change(change)
            events.append(json_loads(json_dumps(event)))
            buffers.update(its_buffers)

    part.add_sink(sink)
    [plot], _ = selected(document, part, "one")
    plot.title.text = "changed"
    plot.renderers[0].data_source.stream({"x": [5.0], "y": [6.0]})
    plot.renderers[0].data_source.data["y"] = np.zeros(6)
    plot.title = Title(text="another", name="title")
    plot.title.text_color = "red"
    plot.renderers = []
    assert document.apply_events(events, buffers, "client") == []
    whole = document.select_one("one")
    assert (whole.title.name, whole.title.text, whole.title.text_color) == ("title", "another", "red")
    assert whole.renderers == []


def test_classes_that_the_document_defines_come_along():
    class Meter(DataModel):
        reading = Float(default=1.5)

    document, part = Document(), Document()
    document.add_root(Meter(name="meter", reading=2.5))
    content, buffers = encode_selection(document, encode_selector("meter"), ())
    assert [definition["name"] for definition in content["defs"]].count(Meter.wire_name) == 1
    [meter] = adopt_selection(part, json_loads(json_dumps(content)), dict(buffers), None)
    assert meter.reading == 2.5


def test_a_selector_that_does_not_fit_is_refused():
    document = make_document()
    for selector in ([["data", {"type": "map", "entries": [["x", 1], ["y", 1]]}]], [["name"]], 3):
        with pytest.raises(DeserializationError):
            encode_selection(document, selector, ())


@pytest.mark.parametrize("models", [[3], [{"id": "unknown"}], [{"type": "object", "name": "NoSuch", "id": "1"}]])
def test_an_answer_that_cannot_be_read_changes_nothing(models):
    part = Document()
    good = {"type": "object", "name": "Div", "id": "d1"}
    with pytest.raises(DeserializationError):
        adopt_selection(part, {"models": [good, *models]}, {}, None)
    assert part.roots == []
    with pytest.raises(UnknownReference):
        adopt_selection(part, {"models": [{"id": "d1"}]}, {}, None)


NAMES = ["name", "type", "tags", "value", "data", "renderers", "text", "children", "EQ", "IN", "GT", "any", "", "x"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from([*NAMES, "nan", "1", "map", "ndarray"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["any", "type", "id", "entries", "value", "name", "array", "shape", "dtype"]), inner, max_size=3
    ),
    max_leaves=12,
)  # fmt: skip
CONDITIONS = st.lists(st.tuples(st.sampled_from(NAMES), VALUES) | st.tuples(
    st.sampled_from(NAMES), st.sampled_from(["EQ", "NEQ", "GT", "GEQ", "LT", "LEQ", "IN"]), VALUES
), max_size=3)  # fmt: skip
DOCUMENT = make_document()


@hypothesis_settings(deadline=None, max_examples=300)
@given(CONDITIONS | VALUES)
def test_whatever_is_asked_is_answered_or_refused(selector):
    with contextlib.suppress(DeserializationError):
        encode_selection(DOCUMENT, json_loads(json_dumps(selector)), frozenset())
