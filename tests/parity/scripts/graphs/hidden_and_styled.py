"""Parts of a graph that are styled on their own and switched off."""

from bokeh.models import GraphRenderer, HoverTool, MultiLine, Rect, StaticLayoutProvider, TapTool
from bokeh.plotting import curdoc, figure

graph = GraphRenderer(layout_provider=StaticLayoutProvider(graph_layout={"a": (0, 0), "b": (1, 1)}))
graph.node_renderer.data_source.data = {"index": ["a", "b"], "label": ["first", "second"]}
graph.edge_renderer.data_source.data = {"start": ["a"], "end": ["b"]}
graph.node_renderer.glyph = Rect(width=0.2, height=0.1, fill_color="#80b1d3")
graph.node_renderer.hover_glyph = Rect(width=0.2, height=0.1, fill_color="#fdb462")
graph.edge_renderer.hover_glyph = MultiLine(line_color="red", line_width=5)
graph.edge_renderer.visible = False
p = figure(width=300, height=300, tools="")
p.add_tools(HoverTool(tooltips="@label", renderers=[graph]), TapTool(renderers=[graph]))
p.renderers = [graph]

curdoc().add_root(p)
