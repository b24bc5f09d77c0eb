"""Rows, columns and grids (whole documents are held against Bokeh's in tests/plotting)."""

from __future__ import annotations

import pytest

from syncviz import models
from syncviz.layouts import column, grid, gridplot, layout, row
from syncviz.plotting import figure


@pytest.fixture
def a():
    return models.Div(text="a")


@pytest.fixture
def b():
    return models.Div(text="b")


@pytest.mark.parametrize(("make", "cls"), [(row, models.Row), (column, models.Column)])
def test_children_in_three_ways(make, cls, a, b):
    for made in (make(a, b), make([a, b]), make((a, b)), make(children=[a, b])):
        assert isinstance(made, cls)
        assert made.children == [a, b]
    assert make().children == []


def test_attributes_and_sizing_mode_are_the_containers_own(a):
    made = row(a, width=300, sizing_mode="stretch_width", name="n")
    assert (made.width, made.sizing_mode, made.name) == (300, "stretch_width", "n")
    assert a.sizing_mode is None


@pytest.mark.parametrize("bad", [5, "text", models.ColumnDataSource(), None])
def test_what_is_no_child_is_refused(bad, a):
    for make in (row, column, layout):
        with pytest.raises(ValueError, match="holds plots, widgets, layouts and other UI elements, got"):
            make(a, bad)
    with pytest.raises(ValueError, match="as arguments or as children="):
        row(a, children=[a])


def test_layout_gives_its_sizing_to_items_without(a, b):
    b.width_policy = "fit"
    made = layout([[a, b]], sizing_mode="stretch_both")
    assert isinstance(made, models.Column)
    assert isinstance(made.children[0], models.Row)
    assert (made.sizing_mode, a.sizing_mode, b.sizing_mode) == ("stretch_both", "stretch_both", None)


def cells(made):
    return [(item.text, *place) for item, *place in made.children]


def test_grid_lines_up_what_is_nested():
    p1, p2, p3, p4 = (models.Div(text=f"p{number}") for number in range(1, 5))
    made = grid([p1, [[p2, p3], p4]])
    assert cells(made) == [("p1", 0, 0, 1, 2), ("p2", 1, 0, 1, 1), ("p3", 2, 0, 1, 1), ("p4", 1, 1, 2, 1)]


def test_grid_of_a_flat_list():
    items = [models.Div(text=str(number)) for number in range(5)]
    by_columns = [("0", 0, 0), ("1", 0, 1), ("2", 1, 0), ("3", 1, 1), ("4", 2, 0)]
    assert [cell[:3] for cell in cells(grid(items, ncols=2))] == by_columns
    assert [cell[:3] for cell in cells(grid(items, nrows=2))][:3] == [("0", 0, 0), ("1", 0, 2), ("2", 0, 4)]
    assert cells(grid([None, items[0]], ncols=2)) == [("0", 0, 1, 1, 1)]
    assert grid([]).children == []


@pytest.mark.parametrize("bad", [5, "p1 p2", [5], [[None, "x"]]])
def test_grid_refuses_what_is_no_element(bad):
    with pytest.raises(ValueError, match="grid"):
        grid(bad)


def test_gridplot_shares_one_toolbar():
    plots = [figure(tools="pan,save,reset") for _ in range(3)]
    made = gridplot([[plots[0], plots[1]], [None, plots[2]]], width=200, height=100, toolbar_location="left")
    assert [(number, place) for _, number, place in made.children] == [(0, 0), (0, 1), (1, 1)]
    assert [type(tool).__name__ for tool in made.toolbar.tools] == ["ToolProxy", "SaveTool", "ToolProxy"]
    assert made.toolbar.tools[0].tools == [plot.tools[0] for plot in plots]
    assert {plot.toolbar_location for plot in plots} == {None}
    assert {(plot.width, plot.height) for plot in plots} == {(200, 100)}
    assert made.toolbar_location == "left"


def test_gridplot_options_and_competing_ones():
    one, two = figure(tools="pan"), figure(tools="pan")
    one.toolbar.logo = None
    with pytest.warns(UserWarning, match=r"differ in toolbar\.logo"):
        assert gridplot([[one, two]]).toolbar.logo == "normal"
    plots = [figure(tools="pan", active_drag="pan") for _ in range(2)]
    made = gridplot(plots, ncols=1, toolbar_options={"logo": "grey"})
    assert made.toolbar.logo == "grey"
    assert made.toolbar.active_drag is made.toolbar.tools[0]


def test_gridplot_mistakes():
    plot = figure()
    with pytest.raises(ValueError, match="toolbar_location is None or one of above, below, left, right, got 'top'"):
        gridplot([[plot]], toolbar_location="top")
    with pytest.raises(ValueError, match="a flat list with ncols"):
        gridplot([[plot]], ncols=2)
    with pytest.raises(ValueError, match="a grid holds plots"):
        gridplot([[5]])
