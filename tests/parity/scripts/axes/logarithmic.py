"""Magnitudes over ten decades, with powers as labels."""

from bokeh.models import LogTicker, LogTickFormatter
from bokeh.plotting import curdoc, figure

p = figure(x_axis_type="log", y_axis_type="log", x_range=(1, 1e6), y_range=(1e-4, 1e6), width=450, height=350)
p.line([1, 10, 1e3, 1e6], [1e-3, 1, 100, 1e5], line_width=2)
p.xaxis.ticker = LogTicker(base=10, desired_num_ticks=4, num_minor_ticks=0)
p.yaxis[0].formatter = LogTickFormatter(min_exponent=2)
p.ygrid.minor_grid_line_alpha = 0.2
p.ygrid.minor_grid_line_color = "gray"

curdoc().add_root(p)
