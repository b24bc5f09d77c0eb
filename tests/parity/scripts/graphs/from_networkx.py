"""A graph of the networkx package, laid out by one of its functions and by given places."""

import networkx as nx
from bokeh.models import NodesAndAdjacentNodes
from bokeh.plotting import curdoc, figure, from_networkx

club = nx.Graph()
club.add_nodes_from([(0, {"role": "lead", "age": 40}), (1, {"role": "member", "age": 31}), 2, 3])
club.add_edges_from([(0, 1, {"weight": 0.5}), (1, 2, {"weight": 2.0}), (2, 3), (3, 0)])
p = figure(x_range=(-2, 2), y_range=(-2, 2), tools="hover", tooltips="@index @role")
graph = from_networkx(club, nx.circular_layout, scale=1.5, center=(0, 0))
graph.node_renderer.glyph.update(size=20, fill_color="orange")
graph.inspection_policy = NodesAndAdjacentNodes()
p.renderers.append(graph)
placed = from_networkx(club, {0: (0, 0), 1: (1, 0), 2: (1, 1), 3: (0, 1)})
other = figure(tools="")
other.renderers.append(placed)

curdoc().add_root(p)
curdoc().add_root(other)
