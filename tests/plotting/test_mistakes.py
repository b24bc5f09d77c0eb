"""What is said about a program's mistakes, beside what the real Bokeh says."""

from __future__ import annotations

import re
import warnings

import numpy as np
import pytest
from bokeh.core.validation import check_integrity

from .test_parity import library

THREE = {"x": [1, 2], "yes": [3, 4], "kind": ["a", "b"]}


def outcome(name, mistake):
    """Return the error (or None) and the warnings of a mistake."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        try:
            mistake(library(name))
        except (AttributeError, KeyError, RuntimeError, TypeError, ValueError) as error:
            return error, heard
    return None, heard


def line(lib, **keywords):
    return lib.plotting.figure().line("x", "yes", source=THREE, **keywords)


ERRORS = {
    "figure": (lambda lib: lib.plotting.figure(widht=3), r"'widht', did you mean 'width'"),
    "figure option": (lambda lib: lib.plotting.figure(x_axis_tipe="log"), "'x_axis_tipe', did you mean 'x_axis_type'"),
    "attribute": (lambda lib: setattr(lib.plotting.figure(), "titel", "x"), "'titel', did you mean 'title'"),
    "method": (lambda lib: lib.plotting.figure().scater([1], [2]), "'scater', did you mean 'scatter'"),
    "axes": (lambda lib: setattr(lib.plotting.figure().axis, "axis_labl", "x"), "did you mean 'axis_label'"),
    "line": (lambda lib: line(lib, line_widht=2), "'line_widht', did you mean 'line_width'"),
    "legend keyword": (lambda lib: line(lib, legend="a"), "'legend', did you mean .*'legend_label'"),
    "two legends": (lambda lib: line(lib, legend_label="a", legend_field="kind"), "only one of"),
    "legend group": (lambda lib: line(lib, legend_group="kin"), "column 'kin', .*did you mean 'kind'"),
    "tool": (lambda lib: lib.plotting.figure(tools="pan,hoover"), "'hoover', did you mean 'hover'"),
    "tool later": (lambda lib: lib.plotting.figure().add_tools("hoover"), "'hoover', did you mean 'hover'"),
    "active tool": (lambda lib: lib.plotting.figure(tools="pan", active_drag="pam"), r"\(pan\), did you mean 'pan'"),
    "axis type": (lambda lib: lib.plotting.figure(x_axis_type="datetme"), "'datetme', did you mean 'datetime'"),
    "choice": (lambda lib: lib.plotting.figure(output_backend="wbgl"), "'wbgl'.*, did you mean 'webgl'"),
    "optional choice": (lambda lib: lib.plotting.figure(sizing_mode="stretch_widht"), "did you mean 'stretch_width'"),
    "place": (lambda lib: lib.plotting.figure().add_layout(lib.models.LinearAxis(), "rihgt"), "did you mean 'right'"),
    "mixed range": (lambda lib: lib.plotting.figure(x_range=(1, "a")), r"mixture of text and other values, \[1, 'a'\]"),
    "mixed factors": (lambda lib: lib.plotting.figure(x_range=["a", 1, "b"]), "mixture of text"),
    "nested factors": (lambda lib: lib.plotting.figure(y_range=[("a", "x"), ("b", "y")]), r"FactorRange\(factors="),
    "no range": (lambda lib: lib.plotting.figure(x_range=lib.models.Select()), "x_range expects None, a Range model"),
    "sequence with source": (lambda lib: lib.plotting.figure().line([1], "yes", source=THREE), "x: .* name the column"),
    "two dimensions": (lambda lib: lib.plotting.figure().line(np.ones((2, 2)), [1, 2]), "one dimension; got an array"),
    "colours": (
        lambda lib: lib.plotting.figure().scatter([1], [1], color=np.ones((1, 5), dtype="uint8")),
        r"got uint8 of the shape \(1, 5\)",
    ),
    "palette": (lambda lib: lib.transform.linear_cmap("x", "Virids256", 0, 1), "did you mean 'Viridis256'"),
    "palettes": (lambda lib: lib.palettes.Virids256, "'Virids256', did you mean 'Viridis256'"),
    "model": (lambda lib: lib.models.Slidr, "'Slidr', did you mean 'Slider'"),
    "no source": (lambda lib: lib.plotting.figure().line("x", "y", source=3), "a data frame .*; got 3 of type int"),
    "stack": (lambda lib: lib.plotting.figure().vbar_stack("a", x="x"), r"such as \['a'\], got 'a'"),
    "stream": (lambda lib: lib.models.ColumnDataSource(THREE).stream({"x": [1], "yes": [1]}), "missing: 'kind'"),
    "patch": (lambda lib: lib.models.ColumnDataSource(THREE).patch({"yess": [(0, 1)]}), "'yess', did you mean 'yes'"),
    "tiles": (lambda lib: lib.plotting.figure().add_tile("OpenStreeMap Mapnik"), "did you mean 'OpenStreetMap Mapnik'"),
    "marker mapper": (lambda lib: lib.transform.factor_mark("x", ["x", "sqare"], "ab"), "did you mean 'square'"),
    "colour mapper": (lambda lib: lib.transform.factor_cmap("x", ["red", "bleu"], "ab"), "did you mean 'blue'"),
    "distribution": (lambda lib: lib.transform.jitter("x", 1, distribution="nromal"), "did you mean 'normal'"),
    "dodge": (lambda lib: lib.transform.dodge("x", "y"), "Dodge.value expects a number; got 'y'"),
    "range": (lambda lib: lib.transform.dodge("x", 1, range=3), "Dodge.range expects a Range"),
    "cumsum": (lambda lib: lib.transform.cumsum(3), "CumSum.field expects text; got 3"),
    "stacked fields": (lambda lib: lib.transform.stack(3), "each item is text"),
    "factors": (lambda lib: lib.transform.factor_cmap("x", ["red"], [1]), r"each item is text, or .* got \[1\]"),
    "limits": (lambda lib: lib.transform.log_cmap("x", "Greys9", "a", 3), "LogColorMapper.low expects a number"),
    "row twice": (lambda lib: lib.layouts.row(lib.models.Div(), children=[]), "or as children=.*, not both"),
    "sizing": (lambda lib: lib.layouts.row(sizing_mode="strech_both"), "did you mean 'stretch_both'"),
    "row keyword": (lambda lib: lib.layouts.row(widht=3), "'widht', did you mean 'width'"),
    "column": (lambda lib: lib.layouts.column(None), "a column holds plots, .* got None"),
    "nested column": (lambda lib: lib.layouts.column([[lib.models.Div()]]), r"a column holds .*, got \[Div"),
    "layout": (lambda lib: lib.layouts.layout([["x"]]), "a layout holds .*, got 'x'"),
    "grid": (lambda lib: lib.layouts.grid(3), "grid expects a list of plots, .*, got 3"),
    "grid of text": (lambda lib: lib.layouts.grid(["a"]), "a grid holds plots, .*, got 'a'"),
    "flat gridplot": (lambda lib: lib.layouts.gridplot([lib.plotting.figure()]), "rows of plots, .* or a flat"),
    "gridplot": (lambda lib: lib.layouts.gridplot(lib.plotting.figure()), "gridplot expects rows of plots"),
    "nested with ncols": (lambda lib: lib.layouts.gridplot([[lib.plotting.figure()]], ncols=1), "a flat list"),
    "gridplot of text": (lambda lib: lib.layouts.gridplot([["a"]]), "a grid holds plots, .*, got 'a'"),
    "toolbar": (lambda lib: lib.layouts.gridplot([[]], toolbar_location="abov"), "did you mean 'above'"),
    "row": (lambda lib: lib.layouts.row(3), "holds plots, widgets, .*, got 3"),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_what_bokeh_refuses_is_refused_and_explained(name):
    mistake, words = ERRORS[name]
    theirs, _ = outcome("bokeh", mistake)
    ours, heard = outcome("syncviz", mistake)
    assert isinstance(theirs, Exception)
    # A program that catches Bokeh's error catches ours.
    assert isinstance(ours, KeyError | type(theirs)) or (name == "legend keyword" and isinstance(ours, AttributeError))
    assert re.search(words, str(ours)), str(ours)
    assert heard == []


def test_a_line_has_one_colour_which_is_no_column():
    with pytest.raises(ValueError, match=r"expects a colour.*, did you mean 'navy'"):
        line(library("syncviz"), line_color="navyy")


WARNINGS = {
    "lengths": (lambda lib: lib.plotting.figure().line([1, 2], [1]), "'x' has 2, 'y' has 1", True),
    "lengths of a source": (lambda lib: lib.models.ColumnDataSource({"a": [], "b": [1]}), "'a' has 0, 'b' has 1", True),
    "a column of another length": (
        lambda lib: lib.models.ColumnDataSource(THREE).add([1, 2, 3], "n"), "'kind' has 2, 'n' has 3", True,
    ),
    "tools": (lambda lib: lib.plotting.figure(tools="pan,reset,pan"), "a PanTool more than once", True),
    "column": (lambda lib: lib.plotting.figure().line("x", "ye", source=THREE), "'ye', did you mean 'yes'", False),
    "field": (lambda lib: line(lib, legend_field="kin"), "no column 'kin', did you mean 'kind'", False),
    "colour": (lambda lib: lib.plotting.figure().scatter([1], [1], color="rde"), "'rde', did you mean 'red'", False),
    "marker": (lambda lib: lib.plotting.figure().scatter([1], [1], marker="sqare"), "did you mean 'square'", False),
}  # fmt: skip


@pytest.mark.parametrize("name", WARNINGS)
def test_what_is_allowed_but_hardly_meant_leads_to_a_warning(name):
    mistake, words, theirs_too = WARNINGS[name]
    error, heard = outcome("syncviz", mistake)
    assert error is None
    assert [warning.category.__name__ for warning in heard] == ["BokehUserWarning"]
    assert words in str(heard[0].message)
    assert heard[0].filename == __file__
    error, heard = outcome("bokeh", mistake)
    assert error is None
    assert [issubclass(warning.category, UserWarning) for warning in heard] == [True] * theirs_too


@pytest.mark.parametrize(
    "fine",
    [
        lambda lib: lib.plotting.figure().line("x", "yes", source=lib.models.ColumnDataSource()),
        lambda lib: lib.plotting.figure().line("x", "later", source=THREE),
        lambda lib: lib.plotting.figure().scatter("x", "yes", marker="o+", color="navy", source=THREE),
        lambda lib: lib.plotting.figure().text([1], [1], ["a"], text_font="Helvetica", text_font_size="12px"),
        lambda lib: lib.plotting.figure().line([1], [1], line_dash="dashed", line_cap="round"),
        lambda lib: lib.plotting.figure(tools="pan,xpan,box_zoom,ybox_zoom"),
        lambda lib: lib.plotting.figure().vbar([1], top=[1], hatch_pattern="x", fill_color="#ff0000"),
    ],
)
def test_what_may_be_meant_does_not(fine):
    assert outcome("syncviz", fine) == (None, [])


def figure_with_line(lib, **keywords):
    plot = lib.plotting.figure(**keywords)
    plot.line([1, 2], [1, 2])
    return plot


def twice(lib, box):
    div = lib.models.Div(text="a")
    return box(lib, [div, div])


def legend_item(lib, label, *sources):
    plot = figure_with_line(lib)
    renderers = [plot.line("x", "yes", source=source) for source in sources]
    plot.add_layout(lib.models.Legend(items=[lib.models.LegendItem(label={"field": label}, renderers=renderers)]))
    return plot


def with_tool(lib):
    plot = figure_with_line(lib)
    plot.add_tools(lib.models.RangeTool())
    return plot


def in_two_places(lib, doc):
    div = lib.models.Div(text="a")
    doc.add_root(div)
    return lib.models.Row(div)


def filtered_line(lib):
    plot = figure_with_line(lib)
    plot.renderers[0].view.filter = lib.models.IndexFilter([0])
    return plot


def graph(lib):
    plot = figure_with_line(lib)
    plot.graph({"indx": [1]}, {"start": [1], "ende": [1]}, lib.models.StaticLayoutProvider())
    return plot


def scale_bar(lib, unit):
    plot = figure_with_line(lib)
    plot.add_layout(lib.models.ScaleBar(unit=unit, dimensional=lib.models.ImperialLength()))
    return plot


def factors(lib):
    plot = lib.plotting.figure(x_range=["a", "b", "a"])
    plot.vbar(["a"], top=[1])
    return plot


def categories(lib):
    plot = figure_with_line(lib)
    plot.scatter("x", "yes", source=THREE, color=lib.transform.factor_cmap("kind", ["red"], ["a", "b"]))
    return plot


def mercator(lib):
    plot = figure_with_line(lib)
    plot.xaxis.ticker = lib.models.MercatorTicker()
    return plot


def set_value(lib, attr, value):
    button = lib.models.Button()
    button.js_on_event("button_click", lib.models.SetValue(button, attr, value))
    return button


def extra_range(lib):
    plot = figure_with_line(lib, extra_x_ranges={"above": lib.models.Range1d()})
    plot.line([1], [1], x_range_name="abve")
    return plot


def scale(lib):
    plot = figure_with_line(lib)
    plot.x_scale = lib.models.CategoricalScale()
    return plot


def map_plot(lib):
    plot = lib.models.GMapPlot(map_options=lib.models.GMapOptions(lat=0, lng=0, zoom=1), api_key="none")
    plot.y_range = lib.models.DataRange1d()
    return plot


PROBLEMS = {
    "empty plot": (lambda lib, doc: lib.plotting.figure(), "no renderers"),
    "column": (lambda lib, doc: legend_item(lib, "x", {"x": [1], "y": [1]}), "source does not have: .*'yes'"),
    "label": (lambda lib, doc: legend_item(lib, "kid", lib.models.ColumnDataSource(THREE)), "did you mean 'kind'"),
    "labels": (lambda lib, doc: legend_item(lib, "kind", THREE, THREE), "one and the same source"),
    "extra range": (lambda lib, doc: extra_range(lib), "which the plot does not have: .*'abve', did you mean 'above'"),
    "scale": (lambda lib, doc: scale(lib), "needs a CategoricalScale"),
    "factors": (lambda lib, doc: factors(lib), "more than once: .*: 'a'"),
    "empty row": (lambda lib, doc: lib.models.Row(), "no children"),
    "row": (lambda lib, doc: twice(lib, lambda lib, items: lib.models.Row(*items)), "2 times"),
    "grid": (
        lambda lib, doc: twice(lib, lambda lib, items: lib.models.GridBox(children=[(i, 0, 0) for i in items])),
        "2 times",
    ),
    "box": (lambda lib, doc: twice(lib, lambda lib, items: lib.models.HBox(children=items)), "2 times"),
    "root and child": (in_two_places, "and a root of the document as well"),
    "fixed": (lambda lib, doc: lib.models.Div(sizing_mode="fixed", width=3), "needs a width and a height"),
    "policy": (lambda lib, doc: lib.models.Div(width_policy="fixed"), "needs a width"),
    "bounds": (lambda lib, doc: lib.models.Div(min_height=30, max_height=20), "must rise: .*they are 30, 30 and 20"),
    "mercator": (lambda lib, doc: mercator(lib), "'lat' or 'lon'"),
    "range tool": (lambda lib, doc: with_tool(lib), "an x_range or a y_range"),
    "palette": (lambda lib, doc: categories(lib), r"\['b'\] will have the nan_color"),
    "filter": (lambda lib, doc: filtered_line(lib), "whose points are connected"),
    "graph": (lambda lib, doc: graph(lib), r"'index', did you mean 'indx'(.|\n)*'end', did you mean 'ende'"),
    "value": (lambda lib, doc: set_value(lib, "label", 3), "Button.label expects"),
    "scale bar": (lambda lib, doc: scale_bar(lib, "metre"), "does not have 'metre'"),
    "slider": (lambda lib, doc: lib.models.Slider(start=1, end=1, value=1, step=1), "begins where it ends"),
    "range of a map": (lambda lib, doc: map_plot(lib), "ranges of a map must be Range1d: .*y_range is DataRange1d"),
    "grid of plots": (
        lambda lib, doc: twice(lib, lambda lib, items: lib.models.GridPlot(children=[(i, 0, 0) for i in items])),
        "2 times",
    ),
    "nothing": (lambda lib, doc: figure_with_line(lib), None),
    "known unit": (lambda lib, doc: scale_bar(lib, "ft"), None),
}  # fmt: skip


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_document_that_bokeh_complains_of_has_the_same_problem_here(name, caplog):
    build, words = PROBLEMS[name]
    found = []
    for name_of_library in ("bokeh", "syncviz"):
        lib = library(name_of_library)
        doc = lib.document.Document()
        doc.add_root(build(lib, doc))
        found.append(doc)
    issues = check_integrity(found[0].models)
    assert bool(issues.error or issues.warning) == (words is not None)
    problems = "\n".join(found[1].validate())
    assert re.search(words, problems) if words is not None else not problems, problems
    codes = {f"E-{one.code} ({one.name})" for one in issues.error}
    codes |= {f"W-{one.code} ({one.name})" for one in issues.warning}
    assert {record.message.partition(":")[0] for record in caplog.records} == codes
