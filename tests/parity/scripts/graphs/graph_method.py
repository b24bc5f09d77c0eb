"""`figure.graph` with styles for nodes and edges."""

from bokeh.models import StaticLayoutProvider
from bokeh.plotting import curdoc, figure

p = figure(width=300, height=300)
places = StaticLayoutProvider(graph_layout={1: (0, 0), 2: (2, 1), 3: (1, 2)})
graph = p.graph(
    {"index": [1, 2, 3], "size": [10, 20, 30]},
    {"start": [1, 2], "end": [2, 3]},
    places,
    node_marker="square",
    node_size="size",
    node_fill_color="gold",
    node_selection_fill_color="red",
    edge_line_width=3,
    edge_line_dash="dashed",
    edge_hover_line_color="blue",
    name="net",
)
curdoc().add_root(p)
result = [graph.name, type(graph.node_renderer.glyph).__name__]
