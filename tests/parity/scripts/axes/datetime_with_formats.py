"""Days on the axis: the formats of a datetime formatter, bounds and a time zone's wall clock."""

from datetime import datetime, timedelta

from bokeh.models import DatetimeTickFormatter
from bokeh.plotting import curdoc, figure

start = datetime(2024, 2, 26, 6, 30)
times = [start + timedelta(hours=7 * step) for step in range(10)]
p = figure(x_axis_type="datetime", width=600, height=250, x_axis_label="time")
p.line(times, [step * step % 11 for step in range(10)])
p.xaxis.formatter = DatetimeTickFormatter(hours="%H:%M", days="%d %b", months="%b %Y", years="%Y")
p.xaxis.bounds = (start, start + timedelta(days=2))
p.xaxis.major_label_orientation = 0.6
p.yaxis.bounds = (0, 9)

curdoc().add_root(p)
