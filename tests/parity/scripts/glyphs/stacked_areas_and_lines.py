"""Areas and lines on top of each other, along both axes."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"t": [0, 1, 2, 3], "low": [1, 2, 2, 1], "mid": [2, 1, 3, 2], "top": [1, 1, 1, 4]})
names = ["low", "mid", "top"]
areas = figure(height=250)
areas.varea_stack(names, x="t", color=["#d0e1f9", "#4d648d", "#283655"], source=source, legend_label=names)
areas.vline_stack(names, x="t", source=source, line_color="black")
sideways = figure(height=250)
sideways.harea_stack(names, y="t", color=("tan", "peru", "sienna"), source=source)
sideways.hline_stack(names, y="t", source=source, line_width=[1, 2, 3])

curdoc().add_root(areas)
curdoc().add_root(sideways)
