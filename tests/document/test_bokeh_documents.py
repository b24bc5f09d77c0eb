"""Documents of the real Bokeh are read and written alike, and Bokeh reads ours."""

from __future__ import annotations

import json
import warnings

import bokeh.models as theirs
import numpy as np
import pandas as pd
import pytest
from bokeh.core.has_props import _default_resolver as their_classes
from bokeh.core.json_encoder import serialize_json
from bokeh.document import Document as TheirDocument
from bokeh.layouts import column, row
from bokeh.plotting import figure
from bokeh.transform import factor_cmap, jitter, linear_cmap

import syncviz.models as models
from syncviz.core.property import Default
from syncviz.core.serialization import Deserializer, json_dumps
from syncviz.document import Document


def sliders():
    source = theirs.ColumnDataSource({"x": np.linspace(0, 6, 20), "y": np.zeros(20)})
    plot = figure(title="sine", width=400, tools="pan,wheel_zoom,reset,save")
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6, legend_label="a")
    inputs = [theirs.Slider(title=name, start=0, end=5, value=1, step=0.1) for name in "abc"]
    inputs[0].js_on_change("value", theirs.CustomJS(args={"plot": plot, "s": source}, code="x"))
    inputs[0].js_link("value", plot, "width")
    return row(column(*inputs, theirs.TextInput(value="t")), plot)


def glyphs():
    plot = figure(x_range=["a", "b"], y_axis_type="log", x_axis_label="x", toolbar_location="below")
    frame = pd.DataFrame({"f": ["a", "b"], "n": [1.5, 2], "t": pd.to_datetime(["2020-01-01", None])})
    plot.vbar("f", top="n", width=0.5, source=theirs.ColumnDataSource(frame), color=factor_cmap("f", ["red",
        "#00f"], ["a", "b"]))
    plot.scatter([1, 2, float("nan")], [3, 4, 5], size=[5, 6, 7], marker="square", line_dash="dashed",
        angle=0.5, angle_units="deg")
    plot.text(x=jitter("n", 0.2), y="n", text={"value": "fixed"}, source=frame, text_font_size="12px")
    plot.patches([[1, 2, 3]], [[1, 2, 1]], fill_color=linear_cmap("x", "Viridis256", 0, 1), hatch_pattern="dot")
    plot.image([np.arange(6).reshape(2, 3)], x=0, y=0, dw=1, dh=1, palette="Greys9")
    plot.add_layout(theirs.Span(location=3, dimension="height", line_color=(1, 2, 3)))
    plot.add_layout(theirs.BoxAnnotation(left=0, right=1, fill_color="rgba(1, 2, 3, 0.5)"))
    plot.add_tools(theirs.HoverTool(tooltips=[("a", "@n"), ("b", "$x{0.0}")]))
    plot.xaxis.ticker = [1, 2, 3]
    plot.grid.grid_line_color = None
    return plot


def dates():
    plot = figure(x_axis_type="datetime", x_range=(pd.Timestamp("2020-01-01"), pd.Timestamp("2020-02-01")))
    plot.line(pd.date_range("2020-01-01", periods=5), list(range(5)))
    return column(plot, theirs.DatePicker(value="2020-01-02"), theirs.DateRangeSlider(
        start="2020-01-01", end="2020-02-01", value=("2020-01-02", "2020-01-05")))  # fmt: skip


def widgets():
    table = theirs.DataTable(
        source=theirs.ColumnDataSource({"a": [1, 2], "b": ["x", "y"]}),
        columns=[theirs.TableColumn(field="a", formatter=theirs.NumberFormatter(format="0.0")),
            theirs.TableColumn(field="b")],
    )
    button = theirs.Button(label="go", button_type="success")
    button.on_event("button_click", lambda: None)
    return theirs.Tabs(tabs=[
        theirs.TabPanel(title="one", child=column(
            button, theirs.Select(options=["a", ("b", "B")], value="a"), theirs.MultiSelect(options=["a"], value=["a"]),
            theirs.RangeSlider(start=0, end=1, value=(0.2, 0.4)), theirs.CheckboxGroup(labels=["a"], active=[0]),
            theirs.ColorPicker(color="red"), theirs.Div(text="<b>x</b>", styles={"color": "red"}), theirs.FileInput(),
            theirs.Dropdown(menu=[("a", "b"), None]), theirs.AutocompleteInput(completions=["a"]),
                theirs.Toggle(active=True),
        )),
        theirs.TabPanel(title="two", child=table),
        theirs.TabPanel(title="three", child=theirs.GridBox(children=[(theirs.Div(), 0, 0), (theirs.Paragraph(),
            0, 1, 1, 2)])),
    ])  # fmt: skip


def graph():
    renderer = theirs.GraphRenderer()
    renderer.node_renderer.data_source.data = {"index": [0, 1]}
    renderer.edge_renderer.data_source.data = {"start": [0], "end": [1]}
    renderer.layout_provider = theirs.StaticLayoutProvider(graph_layout={0: (0, 0), 1: (1, 1)})
    return theirs.Plot(renderers=[renderer], x_range=theirs.Range1d(-1, 1))


MADE = {one.__name__: one for one in (sliders, glyphs, dates, widgets, graph)}


def canonical(rep, known=None):
    """Return a document's JSON with models in full once, values that are their defaults left out, ids by first use."""
    ids: dict[str, str] = {}

    def walk(one):
        if isinstance(one, list):
            return [walk(item) for item in one]
        if not isinstance(one, dict):
            return float(one) if isinstance(one, int) and not isinstance(one, bool) else one
        if one.get("type") == "object":
            model_id = ids.setdefault(one["id"], f"#{len(ids)}")
            return {"name": one["name"], "id": model_id,
                    "attributes": {key: walk(item) for key, item in sorted(one.get("attributes",
                        {}).items())}}  # fmt: skip
        if set(one) == {"id"}:
            return {"id": ids.setdefault(one["id"], f"#{len(ids)}")}
        if one.get("type") in ("bytes", "ndarray", "typed_array"):
            found = Deserializer().decode(one)
            return ["array", np.asarray(found).tolist() if not isinstance(found, bytes) else list(found)]
        if one.get("type") == "set":
            return {"set": sorted(map(str, one.get("entries", [])))}
        return {key: walk(item) for key, item in one.items()}

    return json.loads(json_dumps(walk(rep)))


@pytest.mark.parametrize("name", MADE)
def test_bokehs_documents_are_read_and_written_alike(name):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        their = TheirDocument(title=name)
        their.add_root(MADE[name]())
        their.js_on_event("document_ready", theirs.CustomJS(code=name, args={"root": their.roots[0]}))
        rep = json.loads(serialize_json(their.to_json(deferred=False)))
    ours = Document.from_json(rep)
    again = ours.to_json()
    assert again["title"] == name
    assert {model.id for model in their.models} <= {*ours.known_models, their.config.id, their.config.notifications.id}
    before, after = (canonical([one["roots"], one["callbacks"]]) for one in (rep, again))
    assert_contains(after, before)
    # What is more are models that Bokeh leaves to the browser to make; a second round adds nothing.
    assert Document.from_json(again).to_json() == again
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        back = TheirDocument.from_json(again)
        back.validate()
    assert [root.id for root in back.roots] == [root.id for root in their.roots]
    assert {model.id for model in their.models} <= {model.id for model in back.models}


def assert_contains(ours, theirs, path="roots"):
    """Everything in ``theirs`` is in ``ours``; ids may be counted differently where ours has more models."""
    if isinstance(theirs, dict):
        for key, one in theirs.items():
            if key == "id":
                continue
            if key not in ours and one in ([], {"type": "map"}, {"set": []}):
                continue  # an empty container that is the default
            assert key in ours, f"{path} lacks {key}"
            assert_contains(ours[key], one, f"{path}.{key}")
    elif isinstance(theirs, list):
        assert len(ours) == len(theirs), path
        for number, (mine, one) in enumerate(zip(ours, theirs, strict=True)):
            assert_contains(mine, one, f"{path}[{number}]")
    else:
        assert ours == theirs or (ours != ours and theirs != theirs), path


def test_bokeh_reads_ours():
    document = Document(title="ours")
    source = models.ColumnDataSource(data={"x": [1, 2, None], "y": np.array([1.5, 2, float("nan")])})
    glyph = models.Scatter(x="x", y="y", fill_color=(1, 2, 3), line_dash="dashed", angle=90, angle_units="deg")
    slider = models.Slider(start=0, end=5, value=3, tags=[{"a": {1, 2}}])
    slider.js_on_change("value", models.CustomJS(args={"slider": slider, "source": source}, code="x"))
    plot = models.Plot(title="hello", renderers=[models.GlyphRenderer(data_source=source, glyph=glyph)])
    plot.x_range = models.Range1d(start=0, end=5)
    document.add_root(models.Column(children=[slider, plot]))
    rep = json.loads(json_dumps(document.to_json()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        their = TheirDocument.from_json(rep)
    (layout,) = their.roots
    their_slider, their_plot = layout.children
    assert (their_slider.value, their_slider.tags) == (3, [{"a": {1, 2}}])
    assert their_slider.js_property_callbacks["change:value"][0].args["slider"] is their_slider
    assert their_plot.title.text == "hello"
    assert their_plot.renderers[0].glyph.fill_color.value == "rgb(1, 2, 3)"
    assert their_plot.renderers[0].glyph.angle.units == "deg"
    assert their_plot.renderers[0].data_source.data["y"][1] == 2
    assert {model.id for model in document.models} <= {model.id for model in their.models}


@pytest.fixture
def bokehs_classes():
    """Forget the classes that a test defines: Bokeh puts every data model into every later document's ``defs``."""
    before = set(their_classes.known_models)
    yield
    for name, cls in their_classes.known_models.items():
        if name not in before:
            their_classes.remove(cls)


@pytest.mark.usefixtures("bokehs_classes")
def test_bokehs_data_models_are_read():
    from bokeh.core.properties import Either, Float, Instance, Int, List, Nullable, Override, String
    from bokeh.model import DataModel

    class SyncvizBase(DataModel):
        x = Float(default=2)
        label = Nullable(String)
        items = List(Either(Int, String), default=[1, "a"])

    class SyncvizDerived(SyncvizBase):
        x = Override(default=7)
        child = Nullable(Instance(SyncvizBase))

    their = TheirDocument()
    one = SyncvizDerived(label="l", child=SyncvizBase(x=3))
    their.add_root(theirs.Div(tags=[one]))
    rep = json.loads(serialize_json(their.to_json(deferred=False)))
    assert rep["defs"]
    document = Document.from_json(rep)
    read = document.get_model_by_id(one.id)
    assert (read.x, read.label, read.child.x, read.items) == (7, "l", 3, [1, "a"])
    names = [definition["name"] for definition in document.to_json()["defs"]]
    assert [name.rpartition(".")[2] for name in names] == ["SyncvizBase", "SyncvizDerived"]
    assert isinstance(type(read)._properties["items"].default, Default)
