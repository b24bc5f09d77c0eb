"""What follows the pointer, one crosshair shared by two plots."""

from bokeh.models import CrosshairTool, CustomJSHover, HoverTool, Span
from bokeh.plotting import curdoc, figure, row

height = Span(dimension="height", line_dash="dotted", line_width=2)
left, right = (figure(width=250, height=250, tools="") for _ in range(2))
for p in (left, right):
    p.line([1, 2, 3], [3, 1, 2])
    p.add_tools(CrosshairTool(overlay=height))
right.add_tools(CrosshairTool(dimensions="width", line_color="red", line_alpha=0.5, line_width=3))
right.add_tools(CrosshairTool(overlay=[Span(dimension="width"), height], toggleable=False))
degrees = CustomJSHover(code="return value + '°'", args={"offset": 3})
hover = HoverTool(
    tooltips=[("angle", "$x{custom}"), ("raw", "@y{safe}")], formatters={"$x": degrees}, visible=False, name="turn"
)
left.add_tools(hover)
left.hover.filters = {}
left.hover[0].sort_by = [("y", "descending")]

curdoc().add_root(row(left, right))
result = [len(left.hover), left.hover[0].name]
