"""Every policy of selection, and labels at nodes and edges."""

from bokeh.models import (
    EdgeCoordinates,
    EdgesOnly,
    GraphRenderer,
    LabelSet,
    NodeCoordinates,
    NodesAndAdjacentNodes,
    NodesOnly,
    StaticLayoutProvider,
)
from bokeh.models.graphs import EdgesAndLinkedNodes, NodesAndLinkedEdges
from bokeh.plotting import curdoc, figure

provider = StaticLayoutProvider(graph_layout={0: (0, 0), 1: (1, 1), 2: (0, 1)})
for policy in (NodesOnly(), EdgesOnly(), NodesAndAdjacentNodes(), EdgesAndLinkedNodes(), NodesAndLinkedEdges()):
    graph = GraphRenderer(layout_provider=provider, selection_policy=policy, inspection_policy=policy)
    graph.node_renderer.data_source.data = {"index": [0, 1, 2], "name": ["a", "b", "c"]}
    graph.edge_renderer.data_source.data = {"start": [0, 1], "end": [1, 2]}
    p = figure(width=150, height=150, tools="tap,hover")
    p.renderers.append(graph)
    curdoc().add_root(p)
nodes = graph.node_renderer.data_source
places = provider.node_coordinates
p.add_layout(LabelSet(x=places.x, y=places.y, text="name", source=nodes))
middles = provider.edge_coordinates
p.add_layout(LabelSet(x=middles.x, y=middles.y, text="start", source=graph.edge_renderer.data_source))
result = [NodeCoordinates(layout=provider), EdgeCoordinates(layout=provider)]
