"""Extra ranges with scales of their own, given in the call and added afterwards."""

from bokeh.models import DataRange1d, LogAxis, LogScale, Range1d
from bokeh.plotting import curdoc, figure

p = figure(x_range=(0, 5), y_range=(0, 30), width=420, height=300)
p.extra_y_ranges = {"log": Range1d(1, 100_000)}
p.extra_y_scales = {"log": LogScale()}
p.extra_x_ranges = {"far": DataRange1d(start=0)}
p.line([0, 1, 2, 3, 4, 5], [0, 1, 4, 9, 16, 25])
p.line([0, 1, 2, 3, 4, 5], [1, 10, 100, 1e3, 1e4, 1e5], y_range_name="log", x_range_name="far", line_color="crimson")
p.add_layout(LogAxis(y_range_name="log"), "right")

curdoc().add_root(p)
