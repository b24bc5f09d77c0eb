"""Properties of models: what they accept, what they make of it, what they say; callbacks in Python and JavaScript."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from array import array
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pytest

import syncviz.models as models
from syncviz.core.property import UNSET
from syncviz.core.serialization import Serializer, json_dumps, json_loads
from syncviz.core.specs import Expr, Field, Value, expr, field, value
from syncviz.document import Document
from syncviz.errors import UnknownProperty
from syncviz.events import ButtonClick


def wire(model, attr):
    return json_loads(json_dumps(Serializer(deferred=False).encode(model))).get("attributes", {}).get(attr)


# (model, property, accepted -> what is kept, refused)
ACCEPTED = [
    ("Slider", "disabled", {True: True, np.True_: True}, [1, 0, "yes", None, np.int64(1)]),
    ("Slider", "value", {1: 1, 2.5: 2.5, np.float32(0.5): 0.5, np.int16(3): 3}, ["1", None, True, 1j, [1], UNSET]),
    ("Slider", "title", {"t": "t", "": ""}, [5, b"t", ["t"]]),
    ("Slider", "width", {5: 5, None: None, np.int64(7): 7}, ["5", True, [5]]),
    ("Slider", "orientation", {"vertical": "vertical"}, ["diagonal", None, 1, ["vertical"], True]),
    ("Slider", "tags", {(): [], (1, "a"): [1, "a"]}, ["text", 5, None]),
    ("Slider", "margin", {5: 5, (1, 2): (1, 2), (1, 2, 3, 4): (1, 2, 3, 4)}, ["5", (1, 2, 3, 4, 5)]),
    ("Slider", "step", {0.5: 0.5}, ["x", None]),
    ("Plot", "background_fill_color", {
        "red": "red", "Red": "Red", "#abc": "#abc", "#AABBCC": "#AABBCC", "#aabbccdd": "#aabbccdd", None: None,
        (1, 2, 3): "rgb(1, 2, 3)", (1, 2, 3, 0.5): "rgba(1, 2, 3, 0.5)", "rgb(1, 2, 3)": "rgb(1, 2, 3)",
        "rgba(1, 2, 3, 0.5)": "rgba(1, 2, 3, 0.5)", "hsl(120, 50%, 50%)": "hsl(120, 50%, 50%)",
        (np.uint8(1), np.uint8(2), np.uint8(3)): "rgb(1, 2, 3)",
    }, ["no colour", "#12", "#12345", "rgb(1, 2", (1, 2), (1, 2, 300), (1, 2, 3, 2), (1.5, 2, 3), ("a", 2, 3),
        (float("nan"), 1, 2), (float("inf"), 1, 2)]),
    ("Line", "line_dash", {
        "dashed": [6], "solid": [], "dotted": [2, 4], "dotdash": [2, 4, 6, 4], "4 2": [4, 2], (1, 2): [1, 2],
    }, ["wobbly", "4 -2", (1, -2), 5, ("a",), None]),
    ("WheelPanTool", "dimension", {"width": "width"}, ["depth"]),
    ("AdaptiveTicker", "base", {2: 2, 2.5: 2.5}, ["two", None]),
    ("LinearAxis", "axis_line_alpha", {0: 0, 1: 1, 0.25: 0.25}, [-0.1, 1.1, "half", float("nan")]),
    ("AutocompleteInput", "min_characters", {0: 0, 5: 5}, [-1, 1.5, "5", True]),
    ("AutocompleteInput", "max_completions", {1: 1, None: None}, [0, "5"]),
    ("Range1d", "start", {
        1.5: 1.5, dt.datetime(1970, 1, 1, 0, 0, 1): 1000.0, dt.date(1970, 1, 2): 86400000.0,
        dt.timedelta(seconds=2): 2000.0, np.datetime64("1970-01-02"): 86400000.0,
            pd.Timestamp("1970-01-02"): 86400000.0,
    }, ["1970", None, True]),
    ("CustomJS", "code", {"x": "x"}, [5]),
    ("Title", "text", {"a": "a"}, [5]),
    ("Plot", "x_range", {}, [5, "a", {}]),
    ("Plot", "renderers", {}, [5, "a"]),
    ("FixedTicker", "ticks", {(1, 2): [1, 2], (np.int64(1), 2.5): [1, 2.5]}, ["12", ("a",), 5]),
    ("StaticLayoutProvider", "graph_layout", {}, [5, {1: "a"}]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "attr", "accepted", "refused"), ACCEPTED,
    ids=[f"{one[0]}.{one[1]}" for one in ACCEPTED])
def test_what_properties_accept(name, attr, accepted, refused):
    cls = models.get_model_class(name)
    model = cls()
    for given, kept in accepted.items():
        setattr(model, attr, given)
        found = getattr(model, attr)
        assert found == kept
        assert type(found) is type(kept) or isinstance(found, type(kept))
        assert getattr(cls(**{attr: given}), attr) == kept
        before = found
        for wrong in refused:
            if wrong is UNSET:
                continue
            for attempt in (lambda wrong=wrong: setattr(model, attr, wrong), lambda wrong=wrong: cls(**{attr: wrong}),
                            lambda wrong=wrong: model.update(**{attr: wrong})):  # fmt: skip
                with pytest.raises(ValueError) as caught:
                    attempt()
            said = str(caught.value)
            assert said.startswith(f"{name}.{attr}")
            assert "expect" in said
            assert f"got {wrong!r}"[:60] in said
            assert getattr(model, attr) == before
    for wrong in refused:
        if wrong is not UNSET:
            with pytest.raises(ValueError, match=rf"{name}\.{attr}.* expect"):
                setattr(model, attr, wrong)


def test_visuals_take_values_fields_and_expressions():
    stack = models.Stack(fields=["a"])
    glyph = models.Scatter(x="x", y=field("y"), size=5, fill_color="red", line_color="column", marker=value("square"))
    assert wire(glyph, "x") == {"type": "field", "field": "x"}
    assert wire(glyph, "y") == {"type": "field", "field": "y"}
    assert wire(glyph, "size") == {"type": "value", "value": 5}
    assert wire(glyph, "fill_color") == {"type": "value", "value": "red"}
    assert wire(glyph, "line_color") == {"type": "field", "field": "column"}
    assert wire(glyph, "marker") == {"type": "value", "value": "square"}
    glyph.update(size={"field": "s"}, fill_color={"value": (1, 2, 3)}, fill_alpha={"field": "a",
        "transform": models.Jitter()})
    assert isinstance(glyph.size, Field)
    assert wire(glyph, "size") == {"type": "field", "field": "s"}
    assert wire(glyph, "fill_alpha")["transform"]["name"] == "Jitter"
    bar = models.VBar(top=expr(stack), width=1)
    assert isinstance(bar.top, Expr)
    assert wire(bar, "top")["expr"]["name"] == "Stack"
    for wrong in ({"field": 5}, {"value": "a", "field": "b"}, {"nothing": 1}, {"expr": 5},
        Value(value=object()), object()):
        with pytest.raises(ValueError, match=r"Scatter\.size expects"):
            glyph.size = wrong
    text = models.Text(text=value("fixed"), x=dt.datetime(1970, 1, 1, 0, 0, 1), y=("a", 0.5))
    assert wire(text, "text") == {"type": "value", "value": "fixed"}
    assert wire(text, "x") == {"type": "value", "value": 1000.0}
    assert wire(text, "y") == {"type": "value", "value": ["a", 0.5]}


def test_units():
    glyph = models.Text(x=0, y=0, angle=90, angle_units="deg")
    assert wire(glyph, "angle") == {"type": "value", "value": 90, "units": "deg"}
    assert wire(glyph, "angle_units") is None
    glyph.angle = field("a", units="rad")
    assert wire(glyph, "angle") == {"type": "field", "field": "a", "units": "rad"}
    glyph.angle = "a"
    assert wire(glyph, "angle") == {"type": "field", "field": "a", "units": "deg"}
    assert models.Text().angle_units == "rad"
    with pytest.raises(ValueError, match=r"Text\.angle_units expects one of 'deg'"):
        glyph.angle_units = "miles"


@pytest.mark.parametrize(
    "column",
    [[1, 2], (1, 2), array("d", [1, 2]), np.array([1, 2]), pd.Series([1, 2]), pl.Series([1, 2]), range(1, 3),
     pd.Index([1, 2]), pd.Categorical([1, 2])],
    ids=lambda column: type(column).__module__ + type(column).__name__,
)  # fmt: skip
def test_columns_are_any_sequence(column):
    source = models.ColumnDataSource(data={"x": column})
    source.data["y"] = column
    assert list(source.data["y"]) == [1, 2]
    source.stream({"x": [3], "y": [4]}, rollover=2)
    assert list(source.data["x"]) == [2, 3]
    source.patch({"x": [(0, 9)]})
    assert list(source.data["x"]) == [9, 3]
    assert wire(source, "data")["entries"][0][0] == "x"


@pytest.mark.parametrize("wrong", ["text", 5, None, {"a": 1}])
def test_what_is_no_column_is_refused(wrong):
    source = models.ColumnDataSource(data={"x": [1]})
    for attempt in (
        lambda: source.data.update(x=wrong),
        lambda: source.data.__setitem__("y", wrong),
        lambda: setattr(source, "data", {"x": wrong}),
    ):
        with pytest.raises(ValueError, match=r"ColumnDataSource\.data expects"):
            attempt()
    assert source.data == {"x": [1]}


def test_updates_are_validated_before_the_first_change():
    slider, seen = models.Slider(title="a", value=1), []
    slider.on_change("title", lambda attr, old, new: seen.append(new))
    for wrong in ({"title": "b", "value": "x"}, {"title": "b", "nope": 1}, {"title": "b", "value_throttled": 3}):
        with pytest.raises((ValueError, AttributeError)):
            slider.update(**wrong)
    assert (slider.title, slider.value, seen) == ("a", 1, [])
    slider.update(title="b", value=2)
    assert (slider.title, slider.value, seen) == ("b", 2, ["b"])


def test_what_the_browser_computes_cannot_be_set():
    slider = models.Slider()
    with pytest.raises(AttributeError, match="computed in the browser"):
        slider.value_throttled = 5
    document = Document()
    document.add_root(slider)
    event = {"kind": "ModelChanged", "model": {"id": slider.id}, "attr": "value_throttled", "new": 4}
    seen = []
    slider.on_change("value_throttled", lambda attr, old, new: seen.append(new))
    assert document.apply_events([event], {}, object()) == []
    assert (slider.value_throttled, seen) == (4, [4])
    assert wire(slider, "value_throttled") is None


def test_callbacks_of_a_model_without_a_document():
    slider, seen = models.Slider(value=1), []

    def callback(attr, old, new):
        seen.append((attr, old, new))

    slider.on_change("value", callback, callback)
    slider.on_change("value", callback)
    slider.value = 2
    slider.value = 2
    assert seen == [("value", 1, 2)]
    slider.remove_on_change("value", callback)
    slider.value = 3
    assert len(seen) == 1
    with pytest.raises(ValueError, match="not a callback"):
        slider.remove_on_change("value", callback)
    with pytest.raises(ValueError, match="at least one"):
        slider.on_change("value")
    for wrong in (lambda: None, lambda attr, old: None, "text"):
        with pytest.raises(ValueError, match="callback"):
            slider.on_change("value", wrong)
    slider.on_change("value", lambda *args: None, lambda attr, old, new, more=1: None, print)


def test_triggering_what_was_changed_in_place():
    source = models.ColumnDataSource(data={"x": np.array([1, 2])})
    document, kinds = Document(), []
    document.add_root(source)
    document.add_sink(lambda change: kinds.append((change.kind, document.encode_change(change, deferred=False)[0])))
    source.data["x"][0] = 9
    source.trigger("data", source.data, source.data)
    ((kind, event),) = kinds
    assert kind == "ColumnDataChanged"
    assert event["cols"] is None
    source.trigger("data", None, {"y": [1]})
    assert source.data == {"y": [1]}
    source.data["z"] = [2]
    assert [kind for kind, _ in kinds] == ["ColumnDataChanged"] * 3
    slider = models.Slider()
    document.add_root(slider)
    with pytest.raises(ValueError, match=r"Slider\.value expects"):
        slider.trigger("value", 1, "text")


def test_js_callbacks():
    slider, script = models.Slider(), models.CustomJS(code="x")
    slider.js_on_change("value", script)
    slider.js_on_change("value", script)
    slider.js_on_change("some_event", script)
    assert slider.js_property_callbacks == {"change:value": [script], "some_event": [script]}
    slider.js_on_event(ButtonClick, script)
    slider.js_on_event("document_ready", script, script)
    assert slider.js_event_callbacks == {"button_click": [script], "document_ready": [script]}
    for wrong in ((), ("code",), (slider,)):
        with pytest.raises(ValueError, match="CustomJS"):
            slider.js_on_change("value", *wrong)
    assert slider.references() == {slider, script}


def test_js_link():
    slider, plot = models.Slider(), models.Plot()
    slider.js_link("value", plot, "width")
    (script,) = slider.js_property_callbacks["change:value"]
    assert script.args == {"other": plot}
    assert script.code == "other.width = this.value"
    models.RangeSlider().js_link("value", plot, "width", attr_selector=0)
    for wrong in (("vlaue", plot, "width"), ("value", plot, "wdith"), ("value", 5, "width")):
        with pytest.raises(ValueError, match=r"did you mean|js_link needs"):
            slider.js_link(*wrong)


def test_conveniences():
    assert models.Plot(title="hello").title.text == "hello"
    assert models.Plot(title=None).title is None
    axis = models.LinearAxis(ticker=[1, 2])
    assert axis.ticker.ticks == [1, 2]
    assert models.ColumnDataSource({"x": [1]}).data == {"x": [1]}
    with pytest.raises(TypeError, match="positional"):
        models.Slider(1)
    with pytest.raises(TypeError, match="twice"):
        models.ColumnDataSource({"x": [1]}, data={})


def test_positional_arguments_and_equality():
    assert models.Slider(value=1, tags=["a"]).equals(models.Slider(value=1, tags=["a"]))
    assert not models.Slider(value=1).equals(models.Slider(value=2))
    assert not models.Slider().equals(models.Button())
    assert models.Slider(value=1).properties_with_values(include_defaults=False) == {"value": 1}
    assert "value" in models.Slider.properties()


def test_selecting_below_a_model():
    slider = models.Slider(name="a", value=3)
    column = models.Column(children=[slider, models.Row(children=[models.Slider(name="b", value=5)])])
    assert {model.name for model in column.select({"type": models.Slider})} == {"a", "b"}
    assert column.select_one("a") is slider
    assert column.select_one("z") is None
    assert {model.name for model in column.select(type=models.Slider, value=5)} == {"b"}
    column.set_select(models.Slider, {"value": 9})
    assert slider.value == 9
    with pytest.raises(ValueError, match="found 2"):
        column.select_one(models.Slider)


def test_unknown_attributes_are_found_out_fast_and_said_well():
    slider = models.Slider()
    with pytest.raises(UnknownProperty, match="did you mean 'value'"):
        slider.valeu
    with pytest.raises(AttributeError):
        slider._no_such
    assert not hasattr(slider, "__array__")
    with pytest.raises(AttributeError):
        slider.document = Document()


NO_NUMPY = """
import sys
for name in ("numpy", "pandas", "polars", "bokeh", "gevent", "flask"):
    sys.modules[name] = None
from array import array
import syncviz.models as models
from syncviz.core.serialization import Deserializer, Serializer, json_dumps, json_loads
from syncviz.core.registry import registry
from syncviz.document import Document

document = Document()
source = models.ColumnDataSource(data={"x": [1, 2], "y": array("d", [1, 2])})
plot = models.Plot(title="t", renderers=[models.GlyphRenderer(data_source=source, glyph=models.Line(x="x", y="y"))])
document.add_root(models.Column(children=[plot, models.Slider(start=0, end=1, value=0, step=0.1)]))
source.stream({"x": [3], "y": [3]}, rollover=2)
source.patch({"y": [(0, 9.5)]})
for deferred in (False, True):
    doc, buffers = document.to_wire(deferred)
    again = Document()
    again.replace_with_json(json_loads(json_dumps(doc)), {one.id: one.data for one in buffers})
    data = again.get_model_by_id(source.id).data
    assert data == {"x": [2, 3], "y": array("d", [9.5, 3])}, data
rep = {"type": "ndarray", "dtype": "float64", "shape": [2, 1], "order": "little",
       "array": {"type": "bytes", "data": {"id": "b"}}}
assert Deserializer().decode(rep, {"b": array("d", [1, 2]).tobytes()}) == [[1.0], [2.0]]
rep = {"type": "ndarray", "dtype": "object", "shape": [2], "order": "little", "array": ["a", "b"]}
assert Deserializer().decode(rep) == ["a", "b"]
for name in models.__dir__():
    if not name.startswith("_") and name[0].isupper():
        getattr(models, name)
assert not {"numpy", "pandas", "bokeh"} & {name for name, module in sys.modules.items() if module is not None}
print("done")
"""


def test_numpy_is_not_needed():
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", NO_NUMPY], capture_output=True, text=True, timeout=60, check=False, cwd=root
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")
