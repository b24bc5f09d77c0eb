"""Methods of Plot, and the lists that pass attributes on."""

from __future__ import annotations

import sys

import pytest

from syncviz import models
from syncviz.errors import MissingDependency, UnknownProperty
from syncviz.models.behaviours.tools import TOOL_NAMES, tool_from_string
from syncviz.plotting import figure


def test_attributes_of_lists_reach_every_item():
    plot = figure()
    plot.axis.axis_label = "both"
    assert [axis.axis_label for axis in plot.axis] == ["both", "both"]
    assert plot.axis.axis_label == ["both", "both"]
    assert plot.xaxis.axis_label == "both"
    plot.grid.grid_line_color = None
    plot.ygrid.ticker = [1, 2]
    assert plot.ygrid[0].ticker.ticks == [1, 2]
    assert plot.xgrid.grid_line_color is None
    plot.axis.ticker.desired_num_ticks = 3
    assert plot.xaxis.ticker.desired_num_ticks == 3


def test_lists_stay_lists():
    plot = figure()
    plot.add_layout(models.LinearAxis(), "right")
    assert len(plot.yaxis) == 2
    assert plot.yaxis[1] is plot.right[0]
    assert list(plot.axis) == [*plot.xaxis, *plot.yaxis]
    assert "axis_label" in dir(plot.xaxis)


def test_reading_from_an_empty_list_is_an_error_and_from_a_legend_a_warning():
    plot = figure(x_axis_type=None)
    with pytest.raises(UnknownProperty, match="cannot read 'axis_label': the plot has none"):
        plot.xaxis.axis_label
    plot.xaxis.axis_label = "nobody"
    with pytest.warns(UserWarning, match=r"plot\.legend\.location was set on a plot without a legend"):
        plot.legend.location = "top_left"


def test_a_misspelt_attribute_is_an_error():
    plot = figure()
    with pytest.raises(UnknownProperty, match="did you mean 'axis_label'"):
        plot.xaxis.axis_lable = "x"


def test_add_layout_moves():
    plot = figure()
    legend = models.Legend()
    plot.add_layout(legend)
    plot.add_layout(legend, "right")
    assert legend not in plot.center
    assert plot.right == [legend]
    with pytest.raises(ValueError, match="a place is one of left, right, above, below, center, got 'rihgt', did you"):
        plot.add_layout(legend, "rihgt")
    with pytest.raises(ValueError, match=r"figure\.center expects"):
        plot.add_layout(models.ColumnDataSource())


def test_tools_come_and_go():
    plot = figure(tools="pan")
    hover = models.HoverTool()
    plot.add_tools(hover, "reset")
    assert [type(tool).__name__ for tool in plot.tools] == ["PanTool", "HoverTool", "ResetTool"]
    plot.remove_tools(hover)
    assert len(plot.tools) == 2
    with pytest.raises(ValueError, match="does not have the tool"):
        plot.remove_tools(plot.tools[0], hover)
    assert len(plot.tools) == 2
    with pytest.raises(ValueError, match="a tool is a Tool model or the name of one, got 5"):
        plot.add_tools(5)
    plot.tools = [hover]
    assert plot.toolbar.tools == [hover]
    assert plot.hover[0] is hover


@pytest.mark.parametrize("name", sorted(TOOL_NAMES))
def test_tools_by_name_are_those_of_bokeh(name):
    from bokeh.models import Tool

    ours, theirs = tool_from_string(name), Tool.from_string(name)
    assert type(ours).__name__ == type(theirs).__name__
    for prop in ("dimensions", "dimension", "direction", "behavior", "gesture", "tooltips"):
        if prop in theirs.properties():
            assert getattr(ours, prop) == getattr(theirs, prop)


def test_every_name_of_bokeh_is_known():
    from bokeh.models import Tool

    assert set(TOOL_NAMES) == set(Tool._known_aliases)


def test_add_glyph():
    plot = figure()
    source = models.ColumnDataSource({"x": [1], "y": [2]})
    renderer = plot.add_glyph(source, models.Line(x="x", y="y"), name="n")
    assert (renderer.data_source, renderer.name, plot.renderers) == (source, "n", [renderer])
    assert plot.add_glyph(models.Scatter(x=1, y=2)).data_source.data == {}
    with pytest.raises(ValueError, match="expects a data source, got 5"):
        plot.add_glyph(5, models.Line())
    with pytest.raises(ValueError, match="expects a Glyph model"):
        plot.add_glyph(source, source)


def test_select():
    plot = figure(name="p", tools="hover,pan")
    line = plot.line([1], [2], name="l")
    assert list(plot.select("l")) == [line]
    assert plot.select(models.HoverTool)[0] is plot.hover[0]
    assert len(plot.select({"type": models.Line})) == 3
    assert list(plot.select(name="l", type=models.GlyphRenderer)) == [line]
    assert list(plot.select(selector={"name": "l"})) == [line]
    plot.select(type=models.HoverTool).tooltips = "@x"
    assert plot.hover.tooltips == "@x"
    for args, kwargs in (((), {}), (("a", "b"), {}), (("a",), {"name": "b"})):
        with pytest.raises(TypeError, match="select takes one selector"):
            plot.select(*args, **kwargs)


def test_hold():
    plot = figure()
    with plot.hold(render=True):
        assert plot.hold_render
    assert not plot.hold_render
    with pytest.raises(RuntimeError), plot.hold(render=True):
        raise RuntimeError
    assert not plot.hold_render
    with plot.hold(render=False):
        assert not plot.hold_render


def test_tiles_without_xyzservices(monkeypatch):
    monkeypatch.setitem(sys.modules, "xyzservices", None)
    with pytest.raises(MissingDependency, match="pip install xyzservices"):
        figure().add_tile("OSM")


@pytest.mark.parametrize("bad", [5, "no such tiles"])
def test_tiles_that_are_none(bad):
    plot = figure()
    with pytest.raises(ValueError, match=r"add_tile expects|xyzservices has no tiles 'no such"):
        plot.add_tile(bad)
    assert plot.renderers == []
