"""How long things take: an axis of time differences."""

from datetime import timedelta

from bokeh.models import TimedeltaTickFormatter
from bokeh.plotting import curdoc, figure

laps = [timedelta(minutes=3, seconds=20 + step) for step in (0, 4, 2, 9)]
p = figure(y_axis_type="timedelta", width=400, height=250, title="Laps")
p.scatter([1, 2, 3, 4], laps)
p.line([1, 2, 3, 4], laps)
p.yaxis.formatter = TimedeltaTickFormatter(seconds="%M:%S", minutes="%M min")

curdoc().add_root(p)
