"""What models have beside the catalogue: positional arguments, conveniences, methods, defaults."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import date, datetime

import bokeh.models
import bokeh.plotting
import pytest

from syncviz import models
from syncviz.core.serialization import Serializer
from syncviz.core.specs import field, value
from syncviz.document import Document
from syncviz.errors import UnknownProperty
from syncviz.events import ButtonClick, LegendItemClick, MenuItemClick
from syncviz.models import behaviours
from syncviz.models.behaviours.coerced import COERCIONS
from syncviz.models.behaviours.precise import KINDS, TEMPORAL
from syncviz.models.factory import factory
from syncviz.models.names import is_a


@pytest.fixture(scope="module")
def theirs():
    for module in pkgutil.walk_packages(bokeh.models.__path__, "bokeh.models."):
        importlib.import_module(module.name)
    return bokeh.models.Model.model_class_reverse_map


def test_every_table_names_what_the_catalogue_has():
    classes = factory.catalogue.classes
    pairs = [*COERCIONS, *KINDS, *behaviours.DEFAULTS, *behaviours.COLUMNS]
    pairs += [(key, name) for key, names in (*TEMPORAL.items(), *behaviours.POSITIONAL.items()) for name in names]
    assert [pair for pair in pairs if pair[1] not in classes[pair[0]].properties] == []
    assert set(behaviours.MIXINS) <= set(classes)


def test_positional_arguments_are_those_of_bokeh(theirs):
    for name, cls in theirs.items():
        declared = vars(cls).get("_args")
        if declared and name in factory.catalogue.keys_by_wire_name:
            assert factory.by_wire_name(name)._positional == tuple(declared), name


@pytest.mark.parametrize(
    ("make", "name", "expected"),
    [
        (lambda: models.Range1d(1, 5), "end", 5),
        (lambda: models.FactorRange(("a", "x"), ("b", "c")), "factors", [("a", "x"), ("b", "c")]),
        (lambda: models.ColumnDataSource({"a": [1]}), "data", {"a": [1]}),
        (lambda: models.LinearColorMapper("Viridis3"), "palette", ["#440154", "#208F8C", "#FDE724"]),
        (lambda: models.LinearColorMapper(["red"]), "palette", ["red"]),
        (lambda: models.IndexFilter([1, 2]), "indices", [1, 2]),
        (lambda: models.BooleanFilter([True]), "booleans", [True]),
        (lambda: models.GroupFilter("c", "g"), "group", "g"),
        (lambda: models.TeX(r"\pi"), "text", r"\pi"),
        (lambda: models.ByID("a"), "query", "a"),
        (lambda: models.TablerIcon("user"), "icon_name", "user"),
        (lambda: models.Line("a", "b"), "y", "b"),
        (lambda: models.MercatorAxis("lon").ticker, "dimension", "lon"),
        (lambda: models.HTML("a", "b"), "html", ["a", "b"]),
    ],
)
def test_positional(make, name, expected):
    assert getattr(make(), name) == expected


def test_rows_and_columns_take_children_by_position():
    one, two = models.Div(text="a"), models.Div(text="b")
    assert models.Row(one, two).children == [one, two]
    assert models.Column(one, width=3).children == [one]
    with pytest.raises(TypeError, match="children by position or as children="):
        models.Row(one, children=[two])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: models.Range1d(1), "takes both ends by position"),
        (lambda: models.Slider(1), "Slider takes 0 positional arguments, got 1"),
        (lambda: models.FactorRange("a", factors=["b"]), "not both"),
        (lambda: models.Line("x", "y", "z"), r"Line takes 2 positional arguments \(x, y\), got 3"),
    ],
)
def test_too_many_positional_arguments(call, message):
    with pytest.raises(TypeError, match=message):
        call()


def test_texts_and_lists_for_models():
    plot = models.Plot(title="hello", x_range=models.Range1d(0, 1), y_range=models.Range1d(0, 1))
    assert (type(plot.title).__name__, plot.title.text) == ("Title", "hello")
    for cls in (models.LinearAxis, models.LogAxis, models.DatetimeAxis, models.CategoricalAxis):
        assert cls(ticker=[1, 2.5]).ticker.ticks == [1, 2.5]
    assert models.Grid(ticker=range(3)).ticker.ticks == [0, 1, 2]
    assert models.Image(color_mapper="Greys9").color_mapper.palette[0] == "#000000"
    tabs = models.Tabs(tabs=[("a", models.Div()), models.TabPanel(title="b", child=models.Div())])
    assert [tab.title for tab in tabs.tabs] == ["a", "b"]
    assert models.HoverTool(tooltips={"a": "@a"}).tooltips == [("a", "@a")]
    assert models.WheelZoomTool(modifiers="ctrl + shift").modifiers == {"ctrl": True, "shift": True}
    assert is_a(models.WheelZoomTool(hit_test_behavior="group_by_name").hit_test_behavior, "GroupByName")
    assert models.BoxAnnotation(left=None).left.symbol == "left"
    assert models.HBox(children=[models.Div()]).children[0].keys() == {"child"}
    assert models.DataRange1d(follow="end", bounds="auto").bounds is None
    assert models.GMapPlot(api_key="abc", map_options=models.GMapOptions(lat=0, lng=0)).api_key == b"abc"


def test_an_unknown_palette_or_modifier_is_explained():
    with pytest.raises(ValueError, match=r"ColorMapper\.palette: there is no palette 'Viridis25'.*Viridis256"):
        models.LinearColorMapper(palette="Viridis25")
    with pytest.raises(ValueError, match=r"WheelZoomTool\.modifiers: modifiers are alt, ctrl and shift"):
        models.WheelZoomTool(modifiers="strg")


def test_legend_items():
    plot = models.Plot(x_range=models.Range1d(0, 1), y_range=models.Range1d(0, 1))
    renderer = plot.add_glyph(models.ColumnDataSource({"x": [1], "y": [2]}), models.Scatter())
    legend = models.Legend(items=[("dots", [renderer]), models.LegendItem(label=field("x"), renderers=[renderer])])
    assert [item.label for item in legend.items] == [value("dots"), field("x")]
    assert models.LegendItem(label="a").label == value("a")


def test_filters_with_operators():
    one, two = models.IndexFilter([1]), models.GroupFilter("a", "b")
    assert (one & two).operands == [one, two]
    names = [type(made).__name__ for made in (one & two, one | two, one - two, one ^ two, ~one)]
    assert names == [
        "IntersectionFilter", "UnionFilter", "DifferenceFilter", "SymmetricDifferenceFilter", "InversionFilter",
    ]  # fmt: skip
    with pytest.raises(TypeError):
        one & 3


def test_selected_is_a_model_of_the_source():
    source = models.ColumnDataSource({"a": [1, 2]})
    seen = []
    source.selected.on_change("indices", lambda attr, old, new: seen.append(list(new)))
    source.selected.indices = [1]
    assert seen == [[1]]
    assert source.selected is source.selected


# Clicks


def clicked(model, event):
    doc = Document()
    doc.add_root(model)
    for callback in model.event_callbacks_for(event):
        callback(event)


def test_button_clicks():
    button = models.Button(label="b")
    events = []
    button.on_click(lambda event: events.append(event))
    assert button.subscribed_events == {"button_click"}
    clicked(button, ButtonClick(button))
    assert len(events) == 1
    with pytest.raises(ValueError, match="event"):
        button.on_click(lambda one, two, three: None)


def test_dropdown_clicks_have_an_item():
    dropdown = models.Dropdown(menu=[("A", "a")], split=True)
    events = []
    dropdown.on_click(events.append)
    assert dropdown.subscribed_events == {"button_click", "menu_item_click"}
    clicked(dropdown, MenuItemClick(dropdown, item="a"))
    assert events[0].item == "a"


def test_legend_clicks():
    legend = models.Legend()
    events = []
    legend.on_click(events.append)
    clicked(legend, LegendItemClick(legend, item=None))
    assert len(events) == 1


def test_toggle_clicks_give_the_state():
    toggle = models.Toggle()
    states = []
    toggle.on_click(states.append)
    toggle.active = True
    assert states == [True]
    with pytest.raises(ValueError, match="active"):
        toggle.on_click(lambda: None)


def test_javascript_clicks():
    code = models.CustomJS(code="")
    for cls, events in ((models.Button, ["button_click"]), (models.Dropdown, ["button_click", "menu_item_click"])):
        model = cls()
        model.js_on_click(code)
        assert sorted(model.js_event_callbacks) == events
    toggle = models.Toggle()
    toggle.js_on_click(code)
    assert list(toggle.js_property_callbacks) == ["change:active"]


def test_clearing_a_file_input_is_an_event_for_the_browser():
    doc, sent = Document(), []
    entry = models.FileInput()
    entry.clear()
    doc.add_root(entry)
    doc.add_sink(lambda change: sent.append(doc.encode_change(change)[0]))
    entry.clear()
    values = {"type": "map", "entries": [["model", {"id": entry.id}]]}
    assert sent == [
        {
            "kind": "MessageSent",
            "msg_type": "bokeh_event",
            "msg_data": {"type": "event", "name": "clear_input", "values": values},
        }
    ]


# Precise kinds


@pytest.mark.parametrize(
    ("cls", "name", "bad", "expected"),
    [
        ("Slider", "value", "abc", "a number"),
        ("Slider", "value", None, "a number"),
        ("Slider", "start", "abc", "a number"),
        ("RangeSlider", "value", 5, r"a tuple \(a number, a number\)"),
        ("RangeSlider", "value", (1, 2, 3), "a tuple"),
        ("CategoricalSlider", "value", 5, "text"),
        ("DateSlider", "value", [1], "a number or a date"),
        ("DateRangeSlider", "value", (1, "x"), "expected a date or time, a number, or text such as"),
        ("DateSlider", "start", "soon", "expected a date or time, a number, or text such as"),
        ("DatePicker", "value", "tomorrow", "expected a date .* such as '2024-12-31'; got 'tomorrow'"),
        ("DateRangePicker", "value", ("2020-01-01", "x"), "such as '2024-12-31'; got 'x'"),
        ("TimePicker", "value", "noon", "such as '23:59'; got 'noon'"),
        ("HoverTool", "callback", 5, "a Callback"),
        ("Grid", "band_hatch_extra", {"a": 5}, "a Texture"),
    ],
)
def test_what_bokehjs_leaves_open_is_checked(cls, name, bad, expected):
    with pytest.raises(ValueError, match=rf"{cls}\.{name}.*{expected}"):
        getattr(models, cls)(**{name: bad})


@pytest.mark.parametrize(
    ("make", "name", "expected"),
    [
        (lambda: models.DateSlider(value=date(1970, 1, 2)), "value", 86_400_000),
        (lambda: models.DateSlider(value="1970-01-02"), "value", 86_400_000),
        (lambda: models.DateSlider(start=datetime(1970, 1, 1, 1)), "start", 3_600_000),
        (lambda: models.DateRangeSlider(value=(date(1970, 1, 2), 5)), "value", (86_400_000, 5)),
        (lambda: models.Range1d(date(1970, 1, 2), 5), "start", 86_400_000),
        (lambda: models.Span(location=date(1970, 1, 2)), "location", 86_400_000),
        (lambda: models.BoxAnnotation(left=date(1970, 1, 2)), "left", 86_400_000),
        (lambda: models.Label(x=date(1970, 1, 2)), "x", 86_400_000),
        (lambda: models.PolyAnnotation(xs=[date(1970, 1, 2)]), "xs", [86_400_000]),
        (lambda: models.DatePicker(value="2020-01-02"), "value", "2020-01-02"),
    ],
)
def test_dates(make, name, expected):
    assert getattr(make(), name) == expected


def test_values_of_date_sliders_as_dates():
    slider = models.DateSlider(value=date(2020, 2, 3))
    assert slider.value_as_date == date(2020, 2, 3)
    assert slider.value_as_datetime.isoformat() == "2020-02-03T00:00:00+00:00"
    both = models.DateRangeSlider(value=(date(2020, 2, 3), date(2020, 2, 4)))
    assert both.value_as_date == (date(2020, 2, 3), date(2020, 2, 4))
    assert [moment.day for moment in both.value_as_datetime] == [3, 4]


def test_a_range_knows_whether_it_is_of_dates():
    assert models.Range1d(date(2020, 1, 1), date(2020, 1, 2)).temporal
    assert not models.Range1d(0, 1).temporal


@pytest.mark.parametrize(("owner", "name"), COERCIONS)
def test_coercions_leave_numbers_alone_where_a_property_has_some(owner, name):
    # So they need not be asked about those.
    for kind in factory.get(owner)._properties[name].plain:
        assert COERCIONS[owner, name](kind(3)) == kind(3)


# Kinds which BokehJS leaves open and Bokeh's Python does as well, or nearly: any dict for options of a dialect.
OPEN = frozenset({"Unknown", "Any", "Opaque", "AnyRef"})
AS_OPEN_IN_BOKEH = {
    "args", "css_variables", "context_menu", "data", "default_overrides", "default_values", "empty_value",
    "fixed_location", "group", "html_attributes", "js_event_callbacks", "js_property_callbacks", "options",
    "renderers", "tags", "value", "content", "target",
}  # fmt: skip


def test_no_other_property_is_more_open_than_in_bokeh(theirs):
    from syncviz.models.behaviours.precise import precise_kind

    def is_open(kind):
        if isinstance(kind, str):
            return kind in OPEN
        if kind[0] in ("Enum", "Ref", "PrefixedStr", "Regex", "Alias"):
            return False
        inner = [item for _, item in kind[1]] if "Struct" in kind[0] else kind[3:4] if kind[0] == "Spec" else kind[1:]
        return any(map(is_open, inner))

    found = set()
    for key, spec in factory.catalogue.classes.items():
        cls = theirs.get(spec.wire_name)
        for name, prop in spec.properties.items():
            if cls is None or prop.internal or prop.alias or name not in cls.properties():
                continue
            if is_open(precise_kind(key, name, prop.kind)) and (key, name) not in KINDS:
                owner = spec
                while name not in owner.own:
                    owner = factory.catalogue.classes[owner.base]
                if is_open(precise_kind(owner.name, name, prop.kind)) and (owner.name, name) not in KINDS:
                    found.add(name)
    assert found <= AS_OPEN_IN_BOKEH | {"value_throttled"}, found - AS_OPEN_IN_BOKEH


# Other methods


def test_nodes():
    node = models.Node.frame.top_right
    assert (node.target, node.symbol) == ("frame", "top_right")
    box = models.BoxAnnotation()
    assert box.nodes.left.target is box
    with pytest.raises(UnknownProperty, match="no node 'topleft', did you mean 'top_left'"):
        models.Node.frame.topleft


def test_tables_from_data():
    table = models.DataTable.from_data({"a": [1], "b": [2]}, columns=["b"], width=300)
    assert [column.field for column in table.columns] == ["b"]
    assert (table.source.column_names, table.width) == (["b"], 300)
    with pytest.raises(ValueError, match="no column 'c'"):
        models.DataTable.from_data({"a": [1]}, columns=["c"])


def test_colour_bars_and_decorations():
    from syncviz.plotting import figure
    from syncviz.transform import linear_cmap

    renderer = figure().scatter([1], [2], fill_color=linear_cmap("x", "Viridis3", 0, 1))
    bar = renderer.construct_color_bar(title="t")
    assert (bar.color_mapper, bar.title) == (renderer.glyph.fill_color.transform, "t")
    with pytest.raises(ValueError, match="needs a mapped colour"):
        figure().line([1], [2]).construct_color_bar()
    decoration = renderer.add_decoration(models.NormalHead(), "end")
    assert renderer.glyph.decorations == renderer.muted_glyph.decorations == [decoration]


def test_graph_renderers_have_parts():
    graph = models.GraphRenderer(layout_provider=models.StaticLayoutProvider(graph_layout={}))
    assert type(graph.node_renderer.glyph).__name__ == "Scatter"
    assert graph.edge_renderer.data_source.column_names == ["start", "end"]


def test_maps_have_fixed_ranges():
    with pytest.raises(ValueError, match=r"GMapPlot\.x_range expects a Range1d"):
        models.GMapPlot(x_range=models.DataRange1d())


def test_code_from_files(tmp_path):
    (tmp_path / "a.mjs").write_text("export default () => {}")
    source = models.ColumnDataSource()
    made = models.CustomJS.from_file(tmp_path / "a.mjs", source=source)
    assert (made.code, made.module, made.args) == ("export default () => {}", True, {"source": source})
    with pytest.raises(ValueError, match=r"a \.js or \.mjs file"):
        models.CustomJS.from_file("a.py")


def test_parts_of_coordinate_transforms_are_expressions():
    polar = models.PolarTransform()
    glyph = models.Line(x=polar.x, y="y")
    assert glyph.x.expr.transform is polar
    with pytest.raises(ValueError, match=r"Line\.x expects"):
        models.Line(x=models.Slider())


def test_arrays_are_sent_where_the_default_is_an_empty_list():
    import numpy as np

    axis = models.LinearAxis(ticker=np.array([1.0, 2.0]))
    rep = Serializer(deferred=False).encode(axis)
    assert rep["attributes"]["ticker"]["attributes"]["ticks"]["shape"] == [2]


def test_the_door_of_elements():
    from syncviz.models.dom import HTML, Div, ValueRef

    assert HTML is models.HTML
    assert ValueRef is models.ValueRef
    assert Div is not models.Div
    assert Div.wire_name == "bokeh.models.dom.Div"
    assert Div.__name__ == "Div"
    assert Div.__module__ == "syncviz.models.dom"
