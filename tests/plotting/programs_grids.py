"""Programs with networks, contours, hexagons and maps."""

from __future__ import annotations

import warnings

import networkx as nx
import numpy as np

from .programs import program

__all__: list[str] = []


def grid():
    x, y = np.meshgrid(np.linspace(-1, 1, 9), np.linspace(-1, 1, 7))
    return x, y, np.exp(-(x**2) - y**2) - 0.3 * np.hypot(x - 0.2, y)


@program
def filled_and_line_contours(lib, doc):
    x, y, z = grid()
    plot = lib.plotting.figure()
    levels = [0.1, 0.3, 0.5, 0.7, 0.9]
    renderer = plot.contour(
        x, y, z, levels, fill_color=lib.palettes.Viridis, line_color="black", line_width=[1, 2, 3, 4, 5],
        line_dash="dashed", hatch_pattern=[" ", "x", "/", " "], hatch_color="red", fill_alpha=0.5,
    )  # fmt: skip
    plot.add_layout(renderer.construct_color_bar(title="z"), "right")
    doc.add_root(plot)


@program
def contours_in_many_colours(lib, doc):
    _, _, z = grid()
    plot = lib.plotting.figure()
    plot.contour(z=z, levels=np.linspace(0, 1, 4), line_color=["red", "#00ff00"], line_dash=[6, 3])
    plot.contour(z=np.ma.masked_less(z, 0.2), levels=[0, 0.5, 1], fill_color=["red", "blue"])
    plot.contour(z=z, levels=[0, 0.25, 0.5, 5.5, 6], fill_color=lib.palettes.Spectral, hatch_pattern="/")
    plot.contour(z=z, levels=[0, 0.5], fill_color="green")
    plot.contour(z=z, levels=[0.5], fill_color="green", line_color="#00112233")
    doc.add_root(plot)


@program
def contours_that_change(lib, doc):
    x, y, z = grid()
    plot = lib.plotting.figure()
    renderer = plot.contour(x, y, z, [0, 0.5, 1], fill_color=["red", "blue"], line_color=["red", "blue", "green"])
    renderer.set_data(lib.plotting.contour.contour_data(x, y, z + 0.2, [0.1, 0.4, 0.8]))
    doc.add_root(plot)
    plot = lib.plotting.figure()
    renderer = plot.contour(x, y, z, [0, 0.5, 1], fill_color=["red", "blue"], line_color="red")
    renderer.set_data(lib.plotting.contour.contour_data(x, y, z, [0, 0.5, 1], want_fill=False))
    doc.add_root(plot)
    plot = lib.plotting.figure()
    plot.renderers.append(lib.plotting.contour.from_contour(z=z, levels=[0, 0.3, 1], line_color="navy"))
    doc.add_root(plot)


@program
def hexagons(lib, doc):
    rng = np.random.default_rng(1)
    x, y = rng.normal(size=300), rng.normal(size=300)
    for keywords in (
        {"size": 0.5},
        {"size": 0.3, "orientation": "flattop", "palette": "Greys9", "line_color": "white", "aspect_scale": 2},
        {"size": 0.4, "fill_color": "red", "hover_color": "pink", "aspect_scale": 0.5, "name": "tiles"},
    ):
        plot = lib.plotting.figure(match_aspect=True)
        renderer, bins = plot.hexbin(x, y, **keywords)
        assert bins.counts.sum() == 300
        assert list(renderer.data_source.data["q"]) == list(bins.q)
        doc.add_root(plot)


@program
def network_from_networkx(lib, doc):
    graph = nx.Graph()
    graph.add_node(1, colour="red", tags=["a"])
    graph.add_node(2, tags=("b", "c"))
    graph.add_node(3, colour="blue")
    graph.add_edge(1, 2, weight=3, start="ignored")
    graph.add_edge(2, 3, path=[1, 2])
    for layout, keywords in (
        (nx.circular_layout, {"scale": 2, "center": (1, 1)}),
        ({1: (0, 0), 2: (1, 1), 3: (2, 0.5)}, {}),
        ({1: (0, 0), 2: (1, 1), 4: (2, 0.5)}, {}),
    ):
        plot = lib.plotting.figure(x_range=(-3, 3), y_range=(-3, 3))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            renderer = lib.plotting.from_networkx(graph, layout, **keywords)
        plot.renderers.append(renderer)
        doc.add_root(plot)
    plot.add_layout(lib.models.LabelSet(
        x=renderer.layout_provider.node_coordinates.x, y=renderer.layout_provider.node_coordinates.y, text="index",
        source=renderer.node_renderer.data_source,
    ))  # fmt: skip
    renderer.node_renderer.glyph = lib.models.Scatter(size=15, fill_color="colour")
    renderer.node_renderer.hover_glyph = lib.models.Scatter(size=15)
    renderer.edge_renderer.glyph.line_width = {"field": "weight"}
    renderer.selection_policy = lib.models.NodesAndLinkedEdges()
    renderer.inspection_policy = lib.models.EdgesAndLinkedNodes()


@program
def network_of_strings(lib, doc):
    graph = nx.karate_club_graph()
    graph = nx.relabel_nodes(graph, {node: f"member {node}" for node in graph})
    plot = lib.plotting.figure()
    plot.renderers.append(lib.plotting.from_networkx(graph, nx.spring_layout, seed=1))
    plot.renderers.append(lib.plotting.from_networkx(nx.MultiDiGraph([(1, 2), (1, 2), (2, 1)]), nx.circular_layout))
    doc.add_root(plot)


@program
def graph_method(lib, doc):
    m = lib.models
    nodes = {"index": [1, 2, 3], "kind": ["circle", "square", "x"], "c": ["red", "blue", "green"]}
    edges = {"start": [1, 2], "end": [2, 3]}
    layout = m.StaticLayoutProvider(graph_layout={1: (0, 0), 2: (1, 1), 3: (2, 0)})
    plot = lib.plotting.figure()
    plot.graph(
        m.ColumnDataSource(nodes), m.ColumnDataSource(edges), layout, node_fill_color="c", node_marker="kind",
        node_size=12, node_hover_fill_color="yellow", node_selection_color="black", node_muted_alpha=0.7,
        node_nonselection_line_width=4, edge_line_width=3, edge_color="gray", edge_hover_line_color="red",
        edge_selection_alpha=0.5, edge_nonselection_line_color="pink", edge_muted_line_dash="dashed",
        level="overlay", visible=False, x_range_name="default", inspection_policy=m.NodesOnly(),
        selection_policy=m.EdgesOnly(),
    )  # fmt: skip
    plot.graph(nodes, edges, layout, node_radius=0.3, node_alpha=0.4)
    plot.graph(nodes, edges, layout, node_marker="square", edge_alpha=0.2)
    plot.graph(nodes, edges, layout, node_marker="circle", node_radius=0.2, node_radius_units="data")
    doc.add_root(plot)


@program
def google_maps(lib, doc):
    options = lib.models.GMapOptions(lat=30, lng=-97, map_type="roadmap", zoom=11)
    plot = lib.plotting.gmap("SECRET", options, title="Austin", x_axis_label="lon", y_minor_ticks=3)
    plot.scatter("lon", "lat", size=15, source={"lat": [30.2], "lon": [-97.7]})
    doc.add_root(plot)
    doc.add_root(lib.plotting.gmap(
        "SECRET", options, tools="pan,hover", tooltips="@x", x_axis_location=None, y_axis_location="right",
        active_drag="pan", width=300,
    ))  # fmt: skip


@program
def coordinates_of_layouts(lib, doc):
    m = lib.models
    layout = m.StaticLayoutProvider(graph_layout={"a": (0, 0), "b": (1, 1)})
    plot = lib.plotting.figure()
    source = m.ColumnDataSource({"index": ["a", "b"], "start": ["a", "b"], "end": ["b", "a"]})
    plot.scatter(layout.node_coordinates.x, layout.node_coordinates.y, source=source)
    plot.multi_line(layout.edge_coordinates.x, layout.edge_coordinates.y, source=source)
    doc.add_root(plot)
