"""Points beside each other: at random, and by a distance."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure
from bokeh.transform import dodge, jitter

days = ["mon", "tue"]
source = ColumnDataSource({"day": ["mon", "mon", "tue", "tue"], "hour": [8, 9, 8, 12], "count": [3, 4, 2, 5]})
p = figure(y_range=days, width=300, height=200)
p.scatter("hour", jitter("day", width=0.6, range=p.y_range), source=source, alpha=0.4)
p.scatter(x=jitter("hour", 0.3, mean=1, distribution="normal"), y="day", source=source)
bars = figure(x_range=days, width=300, height=200)
bars.vbar(x=dodge("day", -0.25, range=bars.x_range), top="count", width=0.4, source=source)
bars.vbar(x=dodge("day", 0.25), top="hour", width=0.4, source=source, color="red")

curdoc().add_root(p)
curdoc().add_root(bars)
