"""Axes through the origin, with dimensions of their own."""

from bokeh.models import Grid, LinearAxis, SingleIntervalTicker
from bokeh.plotting import curdoc, figure

p = figure(x_axis_type=None, y_axis_type=None, x_range=(-3, 3), y_range=(-3, 3), toolbar_location="below")
across = LinearAxis(fixed_location=0, ticker=SingleIntervalTicker(interval=1))
up = LinearAxis(fixed_location=0)
p.add_layout(across, "below")
p.add_layout(up, "left")
p.add_layout(Grid(axis=across, dimension=0))
p.add_layout(Grid(ticker=up.ticker, dimension=1, grid_line_color="mistyrose"))
p.line([-2, -1, 0, 1, 2], [4 / 2, 1 / 2, 0, 1 / 2, 4 / 2])

curdoc().add_root(p)
