"""Tools and renderers that come and go."""

from bokeh.models import BoxAnnotation, HoverTool, Span, TapTool
from bokeh.plotting import curdoc, figure

p = figure(tools="pan,reset,save")
hover = HoverTool(tooltips=[("x", "$x{0.0}"), ("name", "@name")])
tap = TapTool()
p.add_tools(hover, tap, "undo")
p.remove_tools(tap)
p.line([0, 1], [1, 0])
gone = p.scatter([0, 1], [1, 0])
p.renderers.remove(gone)
p.renderers.append(Span(location=0.5, dimension="height"))
p.renderers.extend([BoxAnnotation(left=0, right=0.2)])
p.tools[0].dimensions = "width"

curdoc().add_root(p)
result = [type(tool).__name__ for tool in p.tools]
