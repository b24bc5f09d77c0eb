"""Document: what it holds, whom it tells in what order, holding, callbacks, themes, and its end."""

from __future__ import annotations

import gc
import weakref

import pytest

import syncviz.models as models
from syncviz.core.changes import ColumnsStreamed, ModelChanged
from syncviz.document import Document
from syncviz.document.current import curdoc, use_curdoc
from syncviz.errors import DeserializationError, LocalError, SerializationError
from syncviz.events import ButtonClick, DocumentReady
from syncviz.themes import Theme
from syncviz.util.warnings import BokehUserWarning


class Replica:
    """A peer that keeps a document of its own equal by the events that it is sent."""

    def __init__(self, document: Document, me: object = None) -> None:
        self.me = me
        self.events = []
        self.document = Document.from_json(document.to_json())
        self.source = document
        document.add_sink(self.sink)

    def sink(self, change):
        if change.setter is not None and change.setter is self.me:
            return
        if change.kind.startswith("SessionCallback"):
            return
        event, buffers = self.source.encode_change(change)
        self.events.append(event)
        refused = self.document.apply_events([event], {buffer.id: buffer.data for buffer in buffers}, None)
        assert refused == []

    @property
    def kinds(self):
        return [event["kind"] for event in self.events]


def content(document: Document):
    return {key: part for key, part in document.to_json().items() if key != "config"}


@pytest.fixture
def document():
    made = Document(title="t")
    slider = models.Slider(id="s", name="sine", start=0, end=10, value=1, tags=["a"])
    source = models.ColumnDataSource(id="d", data={"x": [1, 2], "y": [3, 4]})
    script = models.CustomJS(id="c", code="", args={"source": source, "slider": slider})
    slider.js_on_change("value", script)
    made.add_root(models.Column(id="l", children=[slider, models.Button(id="b", name="go")]))
    return made


def change_of(attr, new, model="s"):
    return {"kind": "ModelChanged", "model": {"id": model}, "attr": attr, "new": new}


def test_selecting(document):
    slider = document.get_model_by_id("s")
    assert document.get_model_by_name("sine") is slider
    assert document.get_model_by_name("nobody") is None
    assert document.get_model_by_id("nobody") is None
    assert document.select_one(models.Button).id == "b"
    assert {model.id for model in document.select({"type": models.Widget})} == {"s", "b"}
    assert [model.id for model in document.select({"tags": "a"})] == ["s"]
    assert [model.id for model in document.select({"tags": ["a", "z"]})] == ["s"]
    document.set_select({"type": models.Slider}, {"value": 4})
    assert slider.value == 4
    document.get_model_by_id("b").name = "sine"
    with pytest.raises(ValueError, match="found 2 models"):
        document.get_model_by_name("sine")
    with pytest.raises(TypeError, match="a selector is"):
        document.select(5)


def test_looking_makes_no_models_that_nobody_knows(document):
    document.add_root(models.Plot())
    before, wire = set(document.known_models), document.to_json()
    list(document.select({"name": "x"}))
    document.validate()
    for model in document.models:
        model.properties_with_values()
        model.references()
    assert set(document.known_models) == before
    assert {model.id for root in document.roots for model in root.references()} == before
    assert [one["id"] for one in document.to_json()["roots"]] == [one["id"] for one in wire["roots"]]


def test_a_default_that_is_a_model_is_linked(document):
    plot = models.Plot()
    document.add_root(plot)
    replica = Replica(document)
    assert plot.toolbar.document is document
    plot.toolbar.logo = None
    toolbar = plot.toolbar
    del plot.toolbar
    assert plot.toolbar is not toolbar
    assert toolbar.document is None
    assert plot.toolbar.document is document
    plot.toolbar.autohide = True
    assert content(replica.document) == content(document)


def test_resetting_properties(document):
    replica = Replica(document)
    slider = document.get_model_by_id("s")
    seen = []
    slider.on_change("title", lambda attr, old, new: seen.append((old, new)))
    slider.title = "T"
    del slider.title
    del slider.title
    assert slider.title == ""
    assert seen == [("", "T"), ("T", "")]
    assert "title" not in slider._values
    del slider.tags
    assert slider.tags == []
    slider.tags.append("kept")
    with pytest.raises(ValueError, match=r"Slider\.value is required"):
        del slider.value
    assert slider.value == 1
    assert replica.document.get_model_by_id("s").tags == ["kept"]
    assert content(replica.document)["roots"][0]["id"] == "l"


def test_sinks_come_before_callbacks_and_causes_before_effects(document):
    log = []
    slider = document.get_model_by_id("s")
    document.add_sink(lambda change: log.append(("sink", change.attr, change.new)))

    def clamp(attr, old, new):
        log.append(("model", old, new))
        if new > 5:
            slider.value = 5
            slider.title = "clamped"

    slider.on_change("value", clamp)
    document.on_change(lambda change: log.append(("document", change.attr, change.new)))
    replica = Replica(document)
    slider.value = 9
    assert log == [
        ("sink", "value", 9), ("model", 1, 9),
        ("sink", "value", 5), ("model", 9, 5), ("document", "value", 5),
        ("sink", "title", "clamped"), ("document", "title", "clamped"),
        ("document", "value", 9),
    ]  # fmt: skip
    assert replica.document.get_model_by_id("s").value == 5


def test_setters_are_passed_on(document):
    me = object()
    mine, others = Replica(document, me), Replica(document)
    setters = []
    document.on_change(lambda change: setters.append(change.setter))
    events = [
        change_of("value", 2),
        {"kind": "TitleChanged", "title": "new"},
        {"kind": "ColumnsStreamed", "model": {"id": "d"}, "attr": "data",
         "data": {"type": "map", "entries": [["x", [5]], ["y", [6]]]}, "rollover": None},
        {"kind": "ColumnsPatched", "model": {"id": "d"}, "attr": "data",
         "patches": {"type": "map", "entries": [["x", [[0, 9]]]]}},
        {"kind": "ColumnDataChanged", "model": {"id": "d"}, "attr": "data",
         "data": {"type": "map", "entries": [["y", [7, 8, 9]]]}, "cols": ["y"]},
        {"kind": "RootAdded", "model": {"type": "object", "name": "Div", "id": "v"}},
        {"kind": "RootRemoved", "model": {"id": "v"}},
    ]  # fmt: skip
    assert document.apply_events(events, {}, me) == []
    assert setters == [me] * 7
    assert mine.events == []
    assert others.kinds == [event["kind"] for event in events]
    assert document.get_model_by_id("d").data == {"x": [9, 2, 5], "y": [7, 8, 9]}
    assert content(others.document) == content(document)


def test_units_travel_with_their_property(document):
    glyph = models.Text(x=1, y=2, angle=3)
    document.add_root(models.GlyphRenderer(glyph=glyph, data_source=models.ColumnDataSource()))
    replica = Replica(document)
    glyph.angle_units = "deg"
    (event,) = replica.events
    assert event == {
        "kind": "ModelChanged", "model": {"id": glyph.id}, "attr": "angle",
        "new": {"type": "value", "value": 3, "units": "deg"},
    }  # fmt: skip


def test_refused_events_cost_nothing_else(document):
    before = content(document)
    known = dict(document.known_models)
    column = {"type": "object", "name": "Column", "id": "new", "attributes": {"children": [{"id": "nobody"}]}}
    bad = [
        5,
        {},
        {"kind": "Strange"},
        {"kind": ["x"]},
        change_of("value", "text"),
        change_of("value", 1, "nobody"),
        {"kind": "ModelChanged", "model": {"id": ["s"]}, "attr": "value", "new": 1},
        {"kind": "ModelChanged", "model": {"id": "s"}, "attr": "value"},
        {"kind": "ModelChanged", "model": {"id": "s"}, "attr": ["value"], "new": 1},
        change_of("children", [{"id": "s"}, column], "l"),
        change_of("children", [{"id": "s"}, 5], "l"),
        {"kind": "RootAdded", "model": 5},
        {"kind": "RootAdded", "model": column},
        {"kind": "RootAdded", "model": {"type": "object", "name": "Button", "id": "s"}},
        {"kind": "RootRemoved", "model": [1]},
        {"kind": "RootRemoved", "model": {"id": "nobody"}},
        {"kind": "TitleChanged", "title": 5},
        {"kind": "MessageSent", "msg_type": {}, "msg_data": 1},
        {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": {"type": "event", "name": "nope"}},
        {"kind": "ColumnsStreamed", "model": {"id": "s"}, "attr": "data", "data": {"type": "map"}},
    ]  # fmt: skip
    for data in (
        [["x", [1]]], [["x", 5], ["y", 6]], [["x", [1]], ["y", [1, 2]]], [["x", [1]], ["z", [1]]], [[1, [1]]],
    ):  # fmt: skip
        bad.append({"kind": "ColumnsStreamed", "model": {"id": "d"}, "attr": "data",
                    "data": {"type": "map", "entries": data}})  # fmt: skip
    bad.append({"kind": "ColumnsStreamed", "model": {"id": "d"}, "attr": "data", "data": {
        "type": "map", "entries": [["x", [1]], ["y", [1]]]}, "rollover": "many"})  # fmt: skip
    for patches in (
        [["x", [[5, 1]]]], [["x", [[-1, 1]]]], [["x", 5]], [["x", [[0]]]], [["z", [[0, 1]]]], [["x", [["a", 1]]]],
        [["x", [[{"type": "slice", "start": 0, "stop": 2, "step": None}, 5]]]],
        [["x", [[{"type": "slice", "start": 0, "stop": 2, "step": None}, [1]]]]],
        [["x", [[{"type": "slice", "start": 0, "stop": 2, "step": 0}, [1]]]]],
        [["x", [[[0, 1], 5]]]],
    ):  # fmt: skip
        bad.append({"kind": "ColumnsPatched", "model": {"id": "d"}, "attr": "data",
                    "patches": {"type": "map", "entries": patches}})  # fmt: skip
    for cols in (["z"], 5, [["x"]]):
        bad.append({"kind": "ColumnDataChanged", "model": {"id": "d"}, "attr": "data",
                    "data": {"type": "map", "entries": [["x", [1]]]}, "cols": cols})  # fmt: skip
    bad.append({"kind": "ColumnDataChanged", "model": {"id": "d"}, "attr": "data", "data": [1], "cols": None})
    changes = []
    document.on_change(changes.append)
    refused = document.apply_events(bad, {}, None)
    assert [one.index for one in refused] == list(range(len(bad)))
    assert changes == []
    assert content(document) == before
    assert dict(document.known_models) == known
    good = change_of("title", "good")
    mixed = [event for one in bad for event in (one, {**good, "new": f"good {bad.index(one)}"})]
    refused = document.apply_events(mixed, {}, None)
    assert [one.index for one in refused] == list(range(0, 2 * len(bad), 2))
    assert document.get_model_by_id("s").title == f"good {len(bad) - 1}"
    assert [one.model for one in document.apply_events([change_of("value", "x")], {}, None)] == [
        document.get_model_by_id("s")
    ]
    assert document.apply_events([change_of("no_such_property", 1)], {}, None) == []
    with pytest.raises(DeserializationError, match=r"Slider\.value expects a number"):
        document.apply_json_patch({"events": [change_of("value", "x"), change_of("value", 3)]})
    assert document.get_model_by_id("s").value == 3


def test_what_one_event_brings_another_of_the_patch_may_use(document):
    events = [
        change_of("children", [{"type": "object", "name": "Div", "id": "v"}, {"id": "s"}], "l"),
        change_of("text", "hello", "v"),
        change_of("tags", [{"id": "v"}], "s"),
    ]
    assert document.apply_events(events, {}, None) == []
    assert document.get_model_by_id("v").text == "hello"
    assert document.get_model_by_id("s").tags == [document.get_model_by_id("v")]


def test_roots_that_are_known_are_not_added_again(document):
    changes = []
    document.on_change(changes.append)
    for model in ({"id": "l"}, document.to_json()["roots"][0]):
        assert document.apply_events([{"kind": "RootAdded", "model": model}], {}, None) == []
    document.add_root(document.roots[0])
    assert changes == []
    assert len(document.roots) == 1


def test_errors_of_callbacks_when_nobody_takes_care(document):
    slider = document.get_model_by_id("s")
    replica = Replica(document)

    def fail(attr, old, new):
        raise RuntimeError("first")

    def fail_otherwise(attr, old, new):
        slider.no_such_property = 1

    slider.on_change("value", fail)
    slider.on_change("title", fail_otherwise)
    with pytest.raises(RuntimeError, match="first"):
        slider.value = 2
    assert slider.value == replica.document.get_model_by_id("s").value == 2
    with pytest.raises(RuntimeError, match="first"):
        document.apply_json_patch({"events": [change_of("value", 3), change_of("title", "a"), change_of("end", 20)]})
    assert (slider.value, slider.title, slider.end) == (3, "a", 20)
    with pytest.raises(AttributeError, match="no_such_property"):
        document.apply_events([change_of("title", "b")], {}, None)
    assert document.guard is None
    assert content(replica.document) == content(document)


def test_a_guard_takes_care_of_callbacks(document):
    calls = []
    slider = document.get_model_by_id("s")

    async def later(attr, old, new):
        pass

    slider.on_change("value", later)
    document.guard = lambda callback, args: calls.append((callback, args))
    slider.value = 5
    assert calls == [(later, ("value", 1, 5))]
    document.guard = None
    with pytest.raises(LocalError, match="coroutine function"):
        slider.value = 6


def test_callbacks_run_with_their_document_as_the_current_one(document):
    seen = []
    document.get_model_by_id("s").on_change("value", lambda attr, old, new: seen.append(curdoc()))
    other = Document()
    with use_curdoc(other):
        document.get_model_by_id("s").value = 3
        assert curdoc() is other
    assert seen == [document]


def test_a_callback_may_remove_the_model_that_it_is_called_for(document):
    replica = Replica(document)
    column, slider = document.roots[0], document.get_model_by_id("s")
    calls = []

    def leave(attr, old, new):
        column.children = []
        document.clear()
        calls.append("leave")

    slider.on_change("value", leave, lambda attr, old, new: calls.append("next"))
    slider.value = 2
    assert calls == ["leave", "next"]
    assert slider.document is None
    assert not document.known_models
    assert content(replica.document) == content(document)


def test_event_callbacks(document):
    button, calls = document.get_model_by_id("b"), []
    button.on_event(ButtonClick, lambda event: calls.append(event.model), lambda: calls.append("plain"))
    document.on_event(DocumentReady, lambda event: calls.append("ready"))
    document.on_event("document_ready", lambda: calls.append("ready too"))
    assert button.subscribed_events == {"button_click"}
    click = {"type": "event", "name": "button_click", "values": {"type": "map", "entries": [["model", {"id": "b"}]]}}
    ready = {"type": "event", "name": "document_ready", "values": {"type": "map"}}
    events = [{"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": data} for data in (click, ready)]
    assert document.apply_events(events, {}, None) == []
    assert calls == [button, "plain", "ready", "ready too"]
    with pytest.raises(ValueError, match="did you mean 'button_click'"):
        button.on_event("buton_click", print)
    with pytest.raises(ValueError, match="called with"):
        document.on_event(DocumentReady, lambda a, b: None)


def test_callbacks_in_javascript(document):
    script = models.CustomJS(code="x", args={"slider": document.get_model_by_id("s")})
    document.js_on_event(DocumentReady, script, script)
    document.js_on_event("connection_lost", script)
    assert script.document is document
    rep = document.to_json()
    assert [name for name, _ in rep["callbacks"]["entries"]] == ["document_ready", "connection_lost"]
    again = Document.from_json(rep)
    assert again.to_json()["callbacks"] == rep["callbacks"]
    again.clear()
    assert again.get_model_by_id("s") is not None  # the script holds it
    again.replace_with_json(Document().to_json())
    assert again.get_model_by_id(script.id) is None
    assert again.get_model_by_id("s") is None
    with pytest.raises(ValueError, match="CustomJS"):
        document.js_on_event(DocumentReady, "code")
    for wrong in (5, [["document_ready", script.ref]], {"type": "map", "entries": [["a", 5]]}):
        with pytest.raises(DeserializationError):
            Document.from_json({**rep, "callbacks": wrong})


def test_messages(document):
    got, replica = [], Replica(document)
    document.on_message("hello", got.append)
    document.on_message("hello", got.append)
    message = {"kind": "MessageSent", "msg_type": "hello", "msg_data": {"type": "map", "entries": [["a", 1]]}}
    assert document.apply_events([message], {}, None) == []
    assert got == [{"a": 1}]
    document.remove_on_message("hello", got.append)
    with pytest.raises(ValueError, match="not a callback"):
        document.remove_on_message("hello", got.append)
    document.send_message("out", {"b": 2})
    assert replica.events == [
        {"kind": "MessageSent", "msg_type": "out", "msg_data": {"type": "map", "entries": [["b", 2]]}}
    ]


def test_session_callbacks(document):
    sunk, seen = [], []
    document.add_sink(lambda change: sunk.append(change.kind))
    document.on_change(seen.append)
    tick = document.add_next_tick_callback(lambda: None)
    timeout = document.add_timeout_callback(lambda: None, 100)
    periodic = document.add_periodic_callback(lambda: None, 50)
    assert document.session_callbacks == [tick, timeout, periodic]
    assert (timeout.timeout, periodic.period) == (100, 50)
    document.remove_next_tick_callback(tick)
    document.remove_timeout_callback(timeout)
    document.remove_periodic_callback(periodic)
    assert document.session_callbacks == []
    assert sunk == ["SessionCallbackAdded"] * 3 + ["SessionCallbackRemoved"] * 3
    assert seen == []
    for remove in (document.remove_next_tick_callback, document.remove_periodic_callback):
        with pytest.raises(ValueError, match="cannot be removed"):
            remove(tick)
    for wrong in (-1, float("nan"), float("inf"), "5", None, True):
        with pytest.raises(ValueError, match="milliseconds"):
            document.add_periodic_callback(lambda: None, wrong)
    with pytest.raises(ValueError, match="called with"):
        document.add_next_tick_callback(lambda required: None)


def test_removing_callbacks(document):
    def one(change):
        pass

    document.on_change(one, one)
    document.remove_on_change(one)
    with pytest.raises(ValueError, match="not a callback"):
        document.remove_on_change(one)
    slider = document.get_model_by_id("s")

    def two(attr, old, new):
        pass

    slider.on_change("value", two)
    with pytest.raises(ValueError, match="not a callback"):
        slider.remove_on_change("value", two, one)
    slider.remove_on_change("value", two)
    assert slider.callbacks_for("value") == ()


# Holding


@pytest.mark.parametrize("policy", ["combine", "collect"])
def test_what_is_held_comes_at_the_end(document, policy):
    replica, seen = Replica(document), []
    slider = document.get_model_by_id("s")
    slider.on_change("value", lambda attr, old, new: seen.append((old, new)))
    document.hold(policy)
    for number in (2, 3, 4):
        slider.value = number
    document.title = "a"
    document.title = "b"
    assert (replica.events, seen) == ([], [])
    assert slider.value == 4
    document.unhold()
    if policy == "combine":
        assert replica.kinds == ["ModelChanged", "TitleChanged"]
        assert seen == [(1, 4)]
    else:
        assert replica.kinds == ["ModelChanged"] * 3 + ["TitleChanged"] * 2
        assert seen == [(1, 2), (2, 3), (3, 4)]
    assert content(replica.document) == content(document)
    document.unhold()
    slider.value = 5
    assert seen[-1] == (4, 5)


def fresh_parts(document):
    column = document.roots[0]
    source = models.ColumnDataSource(data={"x": [1]})
    renderer = models.GlyphRenderer(data_source=source, glyph=models.Line(x="x", y="x"))
    column.children.append(plot := models.Plot())
    plot.renderers.append(renderer)
    renderer.glyph = models.Scatter(x="x", y="x")
    source.stream({"x": [2, 3]})
    source.patch({"x": [(0, 9)]})
    renderer.glyph.size = 20
    plot.renderers.append(models.GlyphRenderer(data_source=source, glyph=models.Line()))
    column.children.append(models.Div(text="last"))


def passing_parts(document):
    column = document.roots[0]
    div = models.Div()
    column.children.append(div)
    div.text = "changed"
    column.children.remove(div)
    column.children = [*column.children, models.Div(text="other")]


def replaced_and_streamed(document):
    source = document.get_model_by_id("d")
    source.stream({"x": [0], "y": [0]})
    source.data = {"x": [1], "y": [2]}
    source.stream({"x": [2, 3], "y": [4, 5]}, rollover=2)
    source.data["x"] = [7, 8]
    source.stream({"x": [9], "y": [9]})
    source.patch({"x": [(slice(0, 2), [5, 6])]})


def column_and_streamed(document):
    source = document.get_model_by_id("d")
    source.data["x"] = [7, 8]
    source.stream({"x": [9], "y": [9]})
    source.data["z"] = [1, 2, 3]
    del source.data["z"]
    source.stream({"x": [1], "y": [1]})


def root_came_and_went(document):
    root = models.Column(children=[models.Div(text="a")])
    document.add_root(root)
    root.children[0].text = "b"
    root.children.append(models.Div(text="c"))
    document.remove_root(root)
    document.add_root(models.Row(children=[models.Div(text="d")]))
    document.remove_root(document.roots[0])


EDITS = [fresh_parts, passing_parts, replaced_and_streamed, column_and_streamed, root_came_and_went]


@pytest.mark.parametrize("policy", ["combine", "collect", None])
@pytest.mark.parametrize("edits", EDITS)
def test_replicas_end_equal_after_holding(document, policy, edits):
    replica = Replica(document)
    if policy:
        document.hold(policy)
    edits(document)
    document.unhold()
    assert content(replica.document) == content(document)


@pytest.mark.parametrize("policy", ["combine", "collect"])
def test_holding_with_edits_of_a_peer(document, policy):
    me = object()
    mine, others = Replica(document, me), Replica(document)
    source = document.get_model_by_id("d")
    document.hold(policy)
    event = {"kind": "ColumnDataChanged", "model": {"id": "d"}, "attr": "data",
             "data": {"type": "map", "entries": [["x", [5]], ["y", [6]]]}, "cols": None}  # fmt: skip
    new = {"type": "object", "name": "ColumnDataSource", "id": "n",
           "attributes": {"data": {"type": "map", "entries": [["x", [1]]]}}}  # fmt: skip
    events = [event, change_of("tags", [new])]
    document.apply_events(events, {}, me)
    mine.document.apply_events(events, {}, None)  # as the peer has it by itself
    source.stream({"x": [7], "y": [8]})
    document.get_model_by_id("n").stream({"x": [2]})
    document.get_model_by_id("n").name = "named"
    document.unhold()
    for replica in (mine, others):
        for which in ("d", "n"):
            assert replica.document.get_model_by_id(which).data == document.get_model_by_id(which).data
        assert replica.document.get_model_by_id("n").name == "named"


def test_hold_policies(document):
    with pytest.raises(ValueError, match="a hold policy is one of 'combine', 'collect'"):
        document.hold("other")
    document.hold("collect")
    document.hold("collect")
    with pytest.raises(LocalError, match="held already"):
        document.hold("combine")
    ticks = []
    document.add_sink(lambda change: ticks.append(change.kind))
    document.add_next_tick_callback(lambda: None)
    assert ticks == ["SessionCallbackAdded"]


# JSON


def test_to_json_and_back(document):
    document.config.reconnect_session = False
    document.add_root(models.Div(text="second"))
    again = Document.from_json(document.to_json())
    assert again.to_json() == document.to_json()
    assert again.title == "t"
    assert [root.id for root in again.roots] == [root.id for root in document.roots]
    assert set(again.known_models) == set(document.known_models)


def test_arrays_travel_in_buffers():
    import numpy as np

    document = Document()
    document.add_root(models.ColumnDataSource(id="d", data={"x": np.arange(5.0)}))
    doc, buffers = document.to_wire()
    assert len(buffers) == 1
    again = Document()
    again.replace_with_json(doc, {buffer.id: buffer.data for buffer in buffers})
    assert again.get_model_by_id("d").data["x"].tolist() == [0, 1, 2, 3, 4]
    with pytest.raises(DeserializationError, match="no buffer"):
        Document.from_json(doc)
    assert document.to_wire(deferred=False)[1] == []


def test_the_configuration_keeps_its_ids(document):
    wire = document.to_json()["config"]
    assert wire == document.to_json()["config"]
    assert document.config.id == wire["id"]
    assert document.config.notifications.id == wire["attributes"]["notifications"]["id"]
    assert document.to_json()["config"] == wire
    assert document.config.document is document
    document.clear()
    assert set(document.known_models) == {wire["id"], wire["attributes"]["notifications"]["id"]}


def test_the_same_document_may_be_pushed_again(document):
    target = Document()
    for _ in range(3):
        target.replace_with_json(document.to_json())
        assert content(target) == content(document)
    document.config.reconnect_session = False
    for _ in range(2):
        target.replace_with_json(document.to_json())
        assert target.to_json() == document.to_json()
        assert set(target.known_models) == set(document.known_models)
    document.replace_with_json(document.to_json())
    assert content(target) == content(document)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda doc: doc.pop("roots"),
        lambda doc: doc.update(roots={}),
        lambda doc: doc.update(title=5),
        lambda doc: doc.update(config=5),
        lambda doc: doc.update(config={"type": "object", "name": "Slider", "id": "q"}),
        lambda doc: doc["roots"].append(5),
        lambda doc: doc["roots"].append({"id": "nobody"}),
        lambda doc: doc["roots"].append({"type": "object", "name": "Slider", "id": "q", "attributes": {"value": "x"}}),
        lambda doc: doc["roots"].append({"type": "object", "name": "NoSuch", "id": "q"}),
        lambda doc: doc.update(defs=5),
        lambda doc: doc.update(defs=[{"type": "model", "name": "Q", "properties": [{"name": "x", "kind": "Nope"}]}]),
        lambda doc: (doc.pop("config"), doc["roots"].append({"type": "object", "name": "Div", "id": "config"})),
    ],
)
def test_replacing_a_document_is_all_or_nothing(document, spoil):
    document.replace_with_json({**document.to_json(), "config": {"type": "object", "name": "DocumentConfig",
        "id": "config"}})
    pushed = Document(title="pushed")
    pushed.add_root(models.Div(text="new"))
    doc = pushed.to_json()
    spoil(doc)
    before, known, changes = document.to_json(), dict(document.known_models), []
    document.on_change(changes.append)
    with pytest.raises(DeserializationError):
        document.replace_with_json(doc)
    assert document.to_json() == before
    assert dict(document.known_models) == known
    assert changes == []


def test_replacing_goes_on_whatever_callbacks_do(document):
    def fail(change):
        raise RuntimeError("mine")

    document.on_change(fail)
    pushed = Document(title="pushed")
    pushed.add_root(models.Div(text="new"))
    with pytest.raises(RuntimeError, match="mine"):
        document.replace_with_json(pushed.to_json())
    assert content(document) == content(pushed)


def test_documents_may_define_models():
    doc = {
        "version": "3.9.2", "title": "t",
        "defs": [
            {"type": "model", "name": "P", "properties": [
                {"name": "x", "kind": "Float", "default": 1},
                {"name": "items", "kind": ["List", ["Nullable", "Str"]], "default": []},
                {"name": "other", "kind": ["Nullable", ["Ref", {"id": "P"}]], "default": None},
                {"name": "mode", "kind": ["Enum", "a", "b"], "default": "a"},
                {"name": "size", "kind": ["Struct", ["w", "Int"], ["h", "Int"]]},
                {"name": "text", "kind": ["Regex", "(a+)+$", ""], "default": ""}]},
            {"type": "model", "name": "Q", "extends": {"id": "P"}, "overrides": [{"name": "x", "default": 5}]},
            {"type": "model", "name": "Slider", "properties": [{"name": "x", "kind": "Any"}]},
        ],
        "roots": [
            {"type": "object", "name": "Q", "id": "q", "attributes": {
                "items": ["a", None], "other": {"type": "object", "name": "P", "id": "p", "attributes": {"x": 2}}}},
            {"type": "object", "name": "Slider", "id": "s"},
        ],
    }  # fmt: skip
    document = Document.from_json(doc)
    q, p = document.get_model_by_id("q"), document.get_model_by_id("p")
    assert (q.x, p.x, q.other, q.items, q.mode) == (5, 2, p, ["a", None], "a")
    assert isinstance(q, type(p))
    assert type(document.get_model_by_id("s")) is models.Slider
    q.items.append("b")
    for wrong in ({"x": "text"}, {"mode": "c"}, {"other": q.clone}, {"size": {"w": 1}}):
        with pytest.raises(ValueError, match="expects"):
            q.update(**wrong)
    q.size = {"w": 1, "h": 2}
    again = document.to_json()
    assert [one["name"] for one in again["defs"]] == ["P", "Q"]
    assert content(Document.from_json(again)) == content(document)
    assert type(Document.from_json(again).get_model_by_id("q")) is type(q)
    new = {"type": "object", "name": "P", "id": "p2"}
    assert document.apply_events([change_of("other", new, "q")], {}, None) == []
    assert Document().apply_events([{"kind": "RootAdded", "model": new}], {}, None) != []
    with pytest.raises(AttributeError):
        models.P


# Themes


def test_themes_stand_in_for_defaults():
    theme = Theme({"attrs": {"Slider": {"title": "themed", "tags": ["x"]}, "Widget": {"width": 50},
        "NoSuch": {"a": 1}}})
    document = Document(theme=theme)
    slider, own = models.Slider(), models.Slider(title="own")
    document.add_root(slider)
    document.add_root(own)
    replica = Replica(document)
    assert (slider.title, slider.width, own.title) == ("themed", 50, "own")
    assert slider.tags == ["x"]
    slider.tags.append("y")
    assert (slider.tags, own.tags, models.Slider().tags) == (["x", "y"], ["x"], [])
    assert replica.document.get_model_by_id(slider.id).title == "themed"
    seen = []
    slider.on_change("title", lambda attr, old, new: seen.append((old, new)))
    document.theme = Theme({"attrs": {"Slider": {"title": "other", "width": 50}}})
    assert (slider.title, slider.width, own.title) == ("other", 50, "own")
    document.theme = None
    assert (slider.title, slider.width) == ("", 300)
    assert seen == [("themed", "other"), ("other", "")]
    assert replica.document.get_model_by_id(slider.id).width == 300
    assert replica.document.get_model_by_id(slider.id).title == ""


def test_a_theme_may_come_later_and_stays_behind():
    document = Document()
    slider = models.Slider()
    document.add_root(slider)
    replica = Replica(document)
    document.theme = Theme({"attrs": {"Slider": {"title": "themed"}}})
    assert replica.document.get_model_by_id(slider.id).title == "themed"
    slider.title = "mine"
    del slider.title
    assert slider.title == "themed"
    document.remove_root(slider)
    assert slider.title == ""


@pytest.mark.parametrize(
    "bad",
    [5, {"attrs": 5}, {"attrs": {"Slider": 5}}, {"attrs": {"Slider": {"title": 5}}},
        {"attrs": {"Plot": {"toolbar": 1}}}],
)
def test_bad_themes_say_so(bad):
    with pytest.raises((ValueError, AttributeError), match=r"theme|'get'"):
        Theme(bad)
    document = Document()
    with pytest.raises(ValueError, match="a theme is a Theme"):
        document.theme = "no such theme"


# The end


def busy_document():
    """Return a document with every way in which something can hold on to it, and weak references to its parts."""
    document = Document()
    plot = models.Plot()
    source = models.ColumnDataSource(data={"x": [1, 2]})
    renderer = models.GlyphRenderer(data_source=source, glyph=models.Line(x="x", y="x"))
    plot.renderers.append(renderer)
    slider = models.Slider(tags=[["nested"]])
    slider.js_on_change("value", models.CustomJS(args={"slider": slider, "deep": {"plot": [plot]}}))
    button = models.Button()
    document.add_root(models.Column(children=[plot, slider, button]))

    class Witness:
        pass

    witness = Witness()

    def on_change(attr, old, new):
        source.stream({"x": [new]})
        assert witness and document

    slider.on_change("value", on_change)
    button.on_event(ButtonClick, lambda event: (witness, document))
    document.on_change(lambda change: (witness, document))
    document.on_event(DocumentReady, lambda event: (witness, document))
    document.on_message("m", lambda data: (witness, document))
    document.add_periodic_callback(lambda: (witness, document), 100)
    document.on_session_destroyed(lambda context: (witness, document))
    document.add_sink(lambda change: (witness, document))
    document.guard = lambda callback, args: (callback(*args), document)[0]
    document.template_variables["me"] = document
    document.config.reconnect_session = False
    slider.value = 3
    document.hold()
    slider.value = 4
    return document, [weakref.ref(one) for one in (document, witness, *document.models)]


def test_memory_returns_by_reference_counting_alone():
    gc.collect()
    gc.disable()
    try:
        document, parts = busy_document()
        assert len(parts) > 10
        document.destroy()
        del document
        assert [part() for part in parts if part() is not None] == []
    finally:
        gc.enable()


def test_templates_and_titles():
    document = Document()
    assert document.template is None
    assert document.template_variables == {}
    with pytest.raises(ValueError, match="title is text"):
        document.title = 5
    with pytest.raises(ValueError, match="a root is a model"):
        document.add_root("text")
    document.remove_root(models.Div())


def test_validate(document):
    assert document.validate() == []
    plot = models.Plot()
    with pytest.warns(BokehUserWarning, match="'xs' has 1, 'y' has 2"):
        source = models.ColumnDataSource(data={"xs": [1], "y": [1, 2]})
    plot.renderers.append(models.GlyphRenderer(data_source=source, glyph=models.Line(x="x", y="y")))
    plot.renderers.append(models.GlyphRenderer(glyph=models.Line()))
    document.add_root(plot)
    document.add_root(models.Row())
    problems = "\n".join(document.validate())
    for said in ("names the column 'x'", "did you mean 'xs'", "differ in length", "'data_source' has no value",
        "no children"):
        assert said in problems


def test_changes_know_themselves(document):
    changes = []
    document.on_change(changes.append)
    document.get_model_by_id("s").value = 5
    document.get_model_by_id("d").stream({"x": [1], "y": [2]})
    one, two = changes
    assert isinstance(one, ModelChanged)
    assert isinstance(two, ColumnsStreamed)
    assert (one.document, one.key, two.key) == (document, ("s", "value"), None)
    with pytest.raises(SerializationError):
        document.send_message("x", object())
        document.encode_change(changes[-1])


def test_a_theme_does_not_keep_a_programs_own_classes():
    theme = Theme({"attrs": {"Slider": {"width": 40}}})

    class OwnSlider(models.Slider):
        pass

    assert theme.values_for(OwnSlider) == {"width": 40}
    seen = weakref.ref(OwnSlider)
    del OwnSlider
    gc.collect()
    assert seen() is None


def test_validation_asks_for_no_value_that_bokehjs_derives(document):
    document.add_root(models.Toolbar(tools=[models.ToolProxy(tools=[models.PanTool()])]))
    assert document.validate() == []
