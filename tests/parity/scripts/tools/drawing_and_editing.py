"""Tools that change the data of their renderers."""

from bokeh.models import (
    BoxEditTool,
    ColumnDataSource,
    FreehandDrawTool,
    LineEditTool,
    PointDrawTool,
    PolyDrawTool,
    PolyEditTool,
)
from bokeh.plotting import curdoc, figure

p = figure(x_range=(0, 10), y_range=(0, 10), width=400, height=400, tools=[])
boxes = p.rect("x", "y", "w", "h", source=ColumnDataSource({"x": [2], "y": [3], "w": [1], "h": [2]}), fill_alpha=0.4)
points = p.scatter([1, 4], [8, 8], size=10)
shapes = p.patches([[5, 6, 6]], [[5, 5, 6]], fill_alpha=0.4)
lines = p.multi_line([[1, 9]], [[9, 9]], line_width=5)
curve = p.line([1, 2, 3], [1, 2, 1])
vertices = p.scatter([], [], size=8, color="white")

draw = PointDrawTool(renderers=[points], empty_value="black", add=True, drag=False, num_objects=9)
p.add_tools(
    BoxEditTool(renderers=[boxes], num_objects=3, dimensions="both"),
    draw,
    PolyDrawTool(renderers=[shapes], vertex_renderer=vertices),
    PolyEditTool(renderers=[shapes, lines], vertex_renderer=vertices),
    FreehandDrawTool(renderers=[lines]),
    LineEditTool(renderers=[curve], intersection_renderer=vertices, dimensions="height"),
)
p.toolbar.active_tap = draw

curdoc().add_root(p)
