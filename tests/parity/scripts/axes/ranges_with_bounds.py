"""How far one may pan and zoom."""

from datetime import timedelta

from bokeh.models import DataRange1d, Range1d
from bokeh.plotting import curdoc, figure

p = figure(
    x_range=Range1d(0, 10, bounds=(-5, 15), min_interval=1, max_interval=20, reset_start=1, reset_end=9),
    y_range=DataRange1d(
        bounds="auto", follow="end", follow_interval=30, default_span=4, range_padding_units="absolute", range_padding=2
    ),
)
p.line([0, 5, 10], [1, 5, 2])
auto = figure(x_range=DataRange1d(range_padding=0.2, renderers="auto"), y_range=Range1d(5, 0, bounds="auto"))
line = auto.line([0, 5, 10], [1, 5, 2])
auto.x_range.renderers = [line]
auto.y_range.min_interval = 0.5
days = figure(x_axis_type="datetime")
days.x_range.min_interval = timedelta(hours=1)
days.x_range.max_interval = timedelta(days=400)
days.line([1.7e12, 1.71e12], [1, 2])
p.x_range.start, p.x_range.end = 2, 8

for plot in (p, auto, days):
    curdoc().add_root(plot)
