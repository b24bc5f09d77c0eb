"""Networks, contours, hexagons and maps: what they say about mistakes."""

from __future__ import annotations

import sys

import networkx as nx
import numpy as np
import pytest

from syncviz import models, palettes
from syncviz.errors import MissingDependency, UnknownProperty
from syncviz.plotting import figure, from_networkx, gmap, markers
from syncviz.plotting.contour import contour_data, from_contour
from syncviz.util.hex import axial_to_cartesian, cartesian_to_axial, hexbin
from syncviz.util.warnings import BokehUserWarning

Z = np.arange(12.0).reshape(3, 4)
LAYOUT = {1: (0, 0), 2: (1, 1)}


@pytest.fixture
def plot():
    return figure()


@pytest.mark.parametrize(
    ("keywords", "error", "words"),
    [
        ({"z": Z}, ValueError, "contours need levels, a list of rising numbers, got None"),
        ({"z": Z, "levels": []}, ValueError, "contours need levels"),
        ({"z": Z, "levels": [1, 3, 2]}, ValueError, r"levels of contours must rise, got \[1, 3, 2\]"),
        ({"z": Z, "levels": [1, 2]}, ValueError, "nothing to compute"),
        ({"levels": [1, 2], "line_color": "red"}, ValueError, "contours need z"),
        ({"z": Z, "levels": [1], "fill_color": "red"}, ValueError, "nothing to compute"),
        ({"z": Z, "levels": [1], "lin_color": "red"}, UnknownProperty, "'lin_color', did you mean 'line_color'"),
        ({"z": Z, "levels": [1, 2], "fill_color": "red", "line_width": 2}, ValueError, "there is a line_color"),
        ({"z": Z, "levels": [1, 2], "line_color": "red", "line_width": [1]}, ValueError, "a list of 2.*got 1"),
        ({"z": Z, "levels": [1, 2, 3, 4], "line_color": {2: ("red",), 9: ("red",)}}, ValueError, r"only of \[2, 9\]"),
        ({"z": Z, "levels": [1, 2], "line_color": 1.5}, ValueError, r"line_color expects a colour"),
        ({"z": Z[0], "levels": [1, 2], "line_color": "red"}, TypeError, "z must be 2D"),
    ],
)
def test_mistakes_with_contours(plot, keywords, error, words):
    with pytest.raises(error, match=words):
        plot.contour(**keywords)
    assert plot.renderers == []


def test_colours_of_contours_are_interpolated_or_chosen_by_number():
    def colours(given):
        return from_contour(z=Z, levels=[1, 2, 3], line_color=given).line_renderer.data_source.data.get("line_color")

    assert colours(["#000000", "#0000ff"]) == ["#000000", "#00007f", "#0000ff"]
    assert colours(palettes.Viridis) == list(palettes.Viridis3)
    assert len(colours({2: ["#000000", "#ffffff"]})) == 3
    assert colours((255, 0, 0)) is None


def test_the_data_of_contours_can_be_had_alone():
    data = contour_data(z=Z, levels=[2, 5, 8])
    assert [len(column) for column in data.fill_data.asdict().values()] == [2, 2, 2, 2]
    assert [len(column) for column in data.line_data.asdict().values()] == [3, 3, 3]
    assert contour_data(z=Z, levels=[2], want_fill=True).fill_data is None
    with pytest.raises(ValueError, match="nothing to compute"):
        contour_data(z=Z, levels=[2], want_line=False)


def test_what_is_not_installed_is_named(plot, monkeypatch):
    monkeypatch.setitem(sys.modules, "contourpy", None)
    with pytest.raises(MissingDependency, match="computed by contourpy, which is not installed: pip install contourpy"):
        plot.contour(z=Z, levels=[1, 2], line_color="red")
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(MissingDependency, match="pip install numpy"):
        plot.hexbin([1], [2], size=1)
    assert plot.renderers == []


@pytest.mark.parametrize("orientation", ["pointytop", "flattop"])
def test_the_centre_of_a_tile_lies_in_it(orientation):
    q, r = np.meshgrid(np.arange(-4, 5), np.arange(-4, 5))
    q, r = q.ravel(), r.ravel()
    found = cartesian_to_axial(*axial_to_cartesian(q, r, 0.7, orientation, 2), 0.7, orientation, 2)
    assert np.array_equal(found, (q, r))


def test_hexagons_count_points():
    bins = hexbin([0, 0.1, 5], [0, 0.1, 5], size=1)
    assert sorted(bins.counts) == [1, 2]
    assert len(hexbin([], [], size=1).counts) == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (([1, 2], [1], 1), "same length, got the shapes"),
        (([1], [1], 0), "a number above 0, got 0"),
        (([1], [1], 1, "flatop"), "got 'flatop', did you mean 'flattop'"),
    ],
)
def test_mistakes_with_hexagons(plot, arguments, words):
    with pytest.raises(ValueError, match=words):
        plot.hexbin(*arguments)
    assert plot.renderers == []


@pytest.mark.parametrize(
    ("keywords", "error", "words"),
    [
        ({"node_sise": 1}, UnknownProperty, "'node_sise' is not known, did you mean 'node_size'"),
        ({"edge_hover_colr": 1}, UnknownProperty, "did you mean .*'edge_hover_color'"),
        ({"levle": "overlay"}, UnknownProperty, "graph takes no keyword 'levle', did you mean 'level'"),
        ({"node_size": [1, 2]}, ValueError, "node_size: give the name of a column"),
        ({"node_fill_color": "rde"}, BokehUserWarning, "no column 'rde', did you mean 'red'"),
        ({"layout_provider": {}}, ValueError, "GraphRenderer.layout_provider expects a LayoutProvider"),
    ],
)
def test_mistakes_with_graphs(plot, keywords, error, words):
    given = {"node_source": {"index": [1, 2]}, "edge_source": {"start": [1], "end": [2]},
             "layout_provider": models.StaticLayoutProvider(graph_layout=LAYOUT), **keywords}  # fmt: skip
    with pytest.raises(error, match=words):
        plot.graph(**given)
    assert plot.renderers == []


def test_the_marker_of_nodes_may_come_from_a_column(plot):
    layout = models.StaticLayoutProvider(graph_layout=LAYOUT)
    nodes, edges = {"index": [1, 2], "kind": ["x", "square"]}, {"start": [1], "end": [2]}
    for marker in ("kind", {"field": "kind"}):
        glyph = plot.graph(nodes, edges, layout, node_marker=marker, name="net").node_renderer.glyph
        assert glyph.marker["field"] == "kind"
    assert plot.renderers[0].name == "net"


def test_graphs_of_networkx_are_checked():
    graph = nx.Graph([(1, 2)])
    with pytest.warns(BokehUserWarning, match="in one of them only: 2, 3"):
        from_networkx(graph, {1: (0, 0), 3: (1, 1)})
    graph.add_node(1, index=5, pair=[1, 2])
    with pytest.warns(BokehUserWarning, match="node attributes named 'index' are left out"):
        assert from_networkx(graph, LAYOUT).node_renderer.data_source.data["pair"] == [[1, 2], []]
    graph.add_node(1, index=1)
    graph.add_node(2, pair=3)
    with pytest.warns(BokehUserWarning), pytest.raises(ValueError, match="'pair' is a list for some"):
        from_networkx(graph, LAYOUT)


def test_mistakes_with_maps():
    options = models.GMapOptions(lat=1, lng=2)
    with pytest.raises(UnknownProperty, match="GMap takes no keyword 'tolls', did you mean 'tools'"):
        gmap("key", options, tolls="pan")
    with pytest.raises(ValueError, match=r"x_range expects a Range1d"):
        gmap("key", options, x_range=models.DataRange1d())
    with pytest.raises(ValueError, match="map_options expects a GMapOptions"):
        gmap("key", None)
    plot = gmap("key", options)
    assert plot.line([1], [2]) in plot.renderers
    assert plot.plot is plot


def test_markers_are_listed(capsys):
    assert markers() is None
    assert "square_pin" in capsys.readouterr().out
