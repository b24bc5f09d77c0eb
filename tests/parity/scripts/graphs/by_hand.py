"""A graph put together from a renderer and positions."""

from math import cos, pi, sin

from bokeh.models import (
    EdgesAndLinkedNodes,
    GraphRenderer,
    MultiLine,
    NodesAndLinkedEdges,
    Scatter,
    StaticLayoutProvider,
)
from bokeh.palettes import Spectral8
from bokeh.plotting import curdoc, figure

count = 8
p = figure(title="Ring", x_range=(-1.2, 1.2), y_range=(-1.2, 1.2), tools="", width=350, height=350)
graph = GraphRenderer()
graph.node_renderer.data_source.add(list(range(count)), "index")
graph.node_renderer.data_source.add(Spectral8, "color")
graph.node_renderer.glyph = Scatter(size=18, fill_color="color")
graph.node_renderer.selection_glyph = Scatter(size=22, fill_color="black")
graph.edge_renderer.glyph = MultiLine(line_alpha=0.6, line_width=2)
graph.edge_renderer.data_source.data = {"start": [0] * count, "end": list(range(count))}
around = [2 * pi * i / count for i in range(count)]
graph.layout_provider = StaticLayoutProvider(graph_layout={i: (cos(a), sin(a)) for i, a in enumerate(around)})
graph.selection_policy = NodesAndLinkedEdges()
graph.inspection_policy = EdgesAndLinkedNodes()
p.renderers.append(graph)

curdoc().add_root(p)
