"""Marked regions, some that can be moved."""

from datetime import datetime

from bokeh.models import BoxAnnotation, Node
from bokeh.plotting import curdoc, figure

p = figure(width=400, height=300, title="Glucose")
p.line(list(range(10)), [5, 6, 9, 12, 11, 8, 6, 4, 3, 5])
low = BoxAnnotation(top=4, fill_alpha=0.2, fill_color="#d55e00")
middle = BoxAnnotation(bottom=4, top=10, fill_alpha=0.2, fill_color="#0072b2", propagate_hover=True)
high = BoxAnnotation(bottom=10, fill_alpha=0.2, fill_color="#d55e00", line_width=2, hatch_pattern="/")
movable = BoxAnnotation(
    left=2, right=4, top=8, bottom=6, editable=True, movable="x", resizable="all", border_radius=6,
    hover_fill_color="gold", symmetric=True,
)  # fmt: skip
p.add_layout(low)
p.add_layout(middle)
p.add_layout(high)
p.add_layout(movable)
corner = BoxAnnotation(
    left=Node.frame.left, right=Node(target="frame", symbol="left", offset=40), top=Node.frame.top,
    bottom=Node(target="frame", symbol="top", offset=20), inverted=False,
)  # fmt: skip
p.add_layout(corner)
days = figure(x_axis_type="datetime", width=400, height=200)
days.line([datetime(2024, 1, 1), datetime(2024, 1, 9)], [1, 2])
days.add_layout(BoxAnnotation(left=datetime(2024, 1, 3), right=datetime(2024, 1, 4)))

curdoc().add_root(p)
curdoc().add_root(days)
