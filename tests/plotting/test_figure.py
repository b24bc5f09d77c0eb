"""``figure``: what it is made of, and what it says about mistakes."""

from __future__ import annotations

import subprocess
import sys
from datetime import datetime

import pytest

from syncviz import models
from syncviz.core.registry import registry
from syncviz.document import Document
from syncviz.errors import UnknownProperty
from syncviz.plotting import figure


def names(items):
    return [type(item).__name__ for item in items]


def test_default_parts():
    plot = figure()
    assert names(plot.toolbar.tools) == [
        "PanTool", "WheelZoomTool", "BoxZoomTool", "SaveTool", "ResetTool", "HelpTool",
    ]  # fmt: skip
    assert plot.tools[2].dimensions == "auto"
    assert names(plot.below) == names(plot.left) == ["LinearAxis"]
    assert names(plot.center) == ["Grid", "Grid"]
    assert plot.xgrid[0].axis is plot.xaxis[0]
    assert plot.ygrid.dimension == 1
    assert names([plot.x_range, plot.y_range, plot.x_scale, plot.y_scale]) == [
        "DataRange1d", "DataRange1d", "LinearScale", "LinearScale",
    ]  # fmt: skip
    assert plot.wire_name == "Figure"
    assert isinstance(plot, models.Plot)
    assert plot.plot is plot
    assert plot.width == 600


def test_a_decoded_figure_has_glyph_methods():
    source = Document()
    source.add_root(figure(title="there"))
    copy = Document.from_json(source.to_json()).roots[0]
    assert registry.resolve("Figure") is figure
    assert isinstance(copy, figure)
    assert len(copy.toolbar.tools) == 6
    assert copy.line([1, 2], [3, 4]) in copy.renderers


@pytest.mark.parametrize(
    ("given", "cls", "attributes"),
    [
        (None, "DataRange1d", {}),
        ((1, 2), "Range1d", {"start": 1, "end": 2}),
        ([1.5, 2.5], "Range1d", {"start": 1.5, "end": 2.5}),
        ((None, 5), "Range1d", {"end": 5}),
        (["a", "b", "c"], "FactorRange", {"factors": ["a", "b", "c"]}),
        (("a", "b"), "FactorRange", {"factors": ["a", "b"]}),
        ((datetime(1970, 1, 1), datetime(1970, 1, 2)), "Range1d", {"start": 0.0, "end": 86_400_000.0}),
    ],
)
def test_ranges(given, cls, attributes):
    made = figure(x_range=given).x_range
    assert type(made).__name__ == cls
    assert {name: getattr(made, name) for name in attributes} == attributes


def test_ranges_out_of_numpy_and_pandas():
    import numpy as np
    import pandas as pd

    assert figure(x_range=np.array([1.0, 2.0])).x_range.end == 2.0
    assert figure(x_range=pd.Series(["a", "b", "c"])).x_range.factors == ["a", "b", "c"]
    groups = pd.DataFrame({"k": ["b", "a", "b"], "v": [1, 2, 3]}).groupby("k")
    assert figure(x_range=groups).x_range.factors == ["a", "b"]
    moment = np.array(["1970-01-02", "1970-01-03"], dtype="datetime64[s]")
    plot = figure(x_range=moment)
    assert plot.x_range.start == 86_400_000
    assert names(plot.xaxis) == ["DatetimeAxis"]


def test_a_range_model_is_used_itself_and_can_be_shared():
    one = figure(x_range=(0, 1))
    assert figure(x_range=one.x_range).x_range is one.x_range


@pytest.mark.parametrize("given", [(1, 2, 3), 5, "abc", [1, "a"], object(), models.Slider(), {1: 2}])
def test_what_is_no_range_is_refused(given):
    with pytest.raises(ValueError, match=r"x_range|Range1d\.end"):
        figure(x_range=given)


@pytest.mark.parametrize(
    ("axis_type", "axis", "scale", "minor"),
    [
        ("auto", "LinearAxis", "LinearScale", 5),
        ("linear", "LinearAxis", "LinearScale", 5),
        ("log", "LogAxis", "LogScale", 10),
        ("datetime", "DatetimeAxis", "LinearScale", 5),
        ("timedelta", "TimedeltaAxis", "LinearScale", 5),
        ("mercator", "MercatorAxis", "LinearScale", 5),
    ],
)
def test_axis_types(axis_type, axis, scale, minor):
    plot = figure(y_axis_type=axis_type)
    assert names(plot.yaxis) == [axis]
    assert type(plot.y_scale).__name__ == scale
    assert plot.yaxis[0].ticker.num_minor_ticks == minor


def test_no_axis_has_no_grid_and_a_hidden_axis_has_one():
    plot = figure(x_axis_type=None, y_axis_location=None)
    assert plot.xaxis == plot.yaxis == []
    assert len(plot.xgrid) == 0
    assert len(plot.ygrid) == 1


def test_mercator_knows_its_dimension():
    plot = figure(x_axis_type="mercator", y_axis_type="mercator")
    assert [plot.xaxis[0].ticker.dimension, plot.yaxis[0].formatter.dimension] == ["lon", "lat"]


def test_axis_options():
    plot = figure(x_axis_location="above", y_axis_location="right", x_axis_label="t", x_minor_ticks=3)
    assert names(plot.above) == names(plot.right) == ["LinearAxis"]
    assert plot.xaxis.axis_label == "t"
    assert plot.xaxis.ticker.num_minor_ticks == 3
    assert figure(y_minor_ticks=None).yaxis.ticker.num_minor_ticks == 0


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"x_axis_type": "lgo"}, r"x_axis_type is None or one of .*; got 'lgo', did you mean 'log'\?"),
        ({"x_axis_location": "left"}, "x_axis_location is None or one of 'below', 'above', got 'left'"),
        ({"y_axis_location": "above"}, "y_axis_location is None or one of 'left', 'right'"),
        ({"x_minor_ticks": 1}, "x_minor_ticks is 'auto', None or a whole number above 1, got 1"),
        ({"tools": "pan,hoover"}, r"no tool 'hoover', did you mean 'hover'"),
        ({"tools": [3]}, "a tool is a Tool model or the name of one, got 3"),
        ({"tools": "pan", "active_drag": "box_zoom"}, r"active_drag names the tool 'box_zoom', .*\(pan\)"),
        ({"toolbar_location": "top"}, r"figure\.toolbar_location expects one of 'above'"),
        ({"width": "wide"}, r"figure\.width expects a number"),
        ({"title": 3}, r"figure\.title expects a Title"),
    ],
)
def test_mistakes_are_explained(keywords, message):
    with pytest.raises(ValueError, match=message):
        figure(**keywords)


@pytest.mark.parametrize(
    ("name", "hint"), [("widht", "'width'"), ("x_axis_tipe", "'x_axis_type'"), ("toolz", "'tools'")]
)
def test_a_misspelt_keyword_names_the_nearest(name, hint):
    with pytest.raises(UnknownProperty, match=rf"figure takes no keyword '{name}', did you mean .*{hint}"):
        figure(**{name: 1})


def test_tools_from_names_and_models():
    hover = models.HoverTool(tooltips="@x")
    plot = figure(tools=["pan", hover, "reset, save"])
    assert names(plot.tools) == ["HoverTool", "PanTool", "ResetTool", "SaveTool"]
    assert plot.hover[0] is hover
    assert figure(tools="").tools == []
    assert figure(tools=" xpan , ybox_zoom,").tools[1].dimensions == "height"


def test_active_tools():
    plot = figure(tools="pan,box_zoom,wheel_zoom,hover", active_drag="box_zoom", active_scroll=None)
    assert plot.toolbar.active_drag is plot.tools[1]
    assert plot.toolbar.active_scroll is None
    assert plot.toolbar.active_tap == "auto"
    tool = models.PanTool()
    assert figure(tools=[tool], active_drag=tool).toolbar.active_drag is tool


def test_tooltips_go_to_the_hover_tool_or_make_one():
    assert figure(tooltips="@x").hover.tooltips == "@x"
    plot = figure(tools="hover", tooltips=[("a", "@a")])
    assert len(plot.hover) == 1
    assert plot.hover.tooltips == [("a", "@a")]


def test_a_toolbar_of_ones_own():
    toolbar = models.Toolbar(logo=None)
    plot = figure(toolbar=toolbar, tools="pan", active_drag="pan")
    assert plot.toolbar is toolbar
    assert names(toolbar.tools) == ["PanTool"]
    assert toolbar.active_drag is toolbar.tools[0]


def test_panels_of_ones_own_are_kept():
    label = models.Label(x=1, y=1, text="a")
    plot = figure(center=[label])
    assert names(plot.center) == ["Label", "Grid", "Grid"]


def test_title():
    assert figure(title="a").title.text == "a"
    assert figure(title=models.Title(text="b")).title.text == "b"
    assert figure(title=None).title is None
    plot = figure()
    plot.title = "later"
    assert plot.title.text == "later"


def test_figures_share_nothing():
    one, two = figure(), figure()
    assert not {model.id for model in one.references()} & {model.id for model in two.references()}


def test_subplot_draws_under_its_own_coordinates():
    plot = figure()
    target = models.Range1d(0, 1)
    inner = plot.subplot(x_target=target, y_target=models.Range1d(0, 1))
    renderer = inner.line([1, 2], [3, 4])
    assert plot.renderers == [renderer]
    assert renderer.coordinates.x_target is target
    assert plot.line([1], [2]).coordinates is None


def test_it_works_without_numpy_pandas_and_bokeh():
    program = (
        "import sys; sys.modules['numpy'] = sys.modules['pandas'] = sys.modules['bokeh'] = None\n"
        "from syncviz.plotting import figure, row\n"
        "from syncviz.io import curdoc\n"
        "p = figure(x_range=['a', 'b'], tools='pan,hover')\n"
        "p.vbar(x=['a', 'b'], top=[1, 2], width=0.5, legend_group='x')\n"
        "curdoc().add_root(row(p))\n"
        "assert curdoc().to_json()['roots']\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


@pytest.mark.parametrize(
    ("keywords", "words"),
    [
        ({"stackers": "a"}, "names of columns"),
        ({"top": 1}, "top= is what the stack sets"),
        ({"color": ["red"]}, "color: expected one value, or a list of 2"),
    ],
)
def test_mistakes_with_stacks(keywords, words):
    plot = figure()
    with pytest.raises(ValueError, match=words):
        plot.vbar_stack(**{"stackers": ["a", "b"], "x": "t", "width": 1, **keywords})
    assert plot.renderers == []
