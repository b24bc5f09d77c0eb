"""A plot moved by a driven callback."""

from bokeh.driving import count
from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"t": [], "v": []})
p = figure(width=400, height=200)
p.x_range.follow = "end"
p.line("t", "v", source=source)


@count()
def step(t):
    source.stream({"t": [t], "v": [t * t % 7]}, rollover=5)


for _ in range(8):
    step()
curdoc().add_root(p)
result = source.data
