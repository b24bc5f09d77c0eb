"""A plot without `figure`: every part is made and put in its place."""

from bokeh.models import (
    BasicTicker,
    ColumnDataSource,
    DataRange1d,
    Grid,
    Line,
    LinearAxis,
    LinearScale,
    PanTool,
    Plot,
    Scatter,
    WheelZoomTool,
)
from bokeh.plotting import curdoc

source = ColumnDataSource({"week": [1, 2, 3, 4], "height": [3.1, 4.0, 6.2, 9.7]})
p = Plot(x_range=DataRange1d(), y_range=DataRange1d(start=0), x_scale=LinearScale(), width=400, height=300)
p.title.text = "Growth of a bean"
p.add_glyph(source, Line(x="week", y="height", line_color="green"))
dots = p.add_glyph(source, Scatter(x="week", y="height", size=10), selection_glyph=Scatter(fill_color="red"))
across = LinearAxis(ticker=BasicTicker(desired_num_ticks=4), axis_label="week")
up = LinearAxis(axis_label="cm")
p.add_layout(across, "below")
p.add_layout(up, "left")
p.add_layout(Grid(dimension=0, axis=across))
p.add_layout(Grid(dimension=1, axis=up))
p.add_tools(PanTool(), WheelZoomTool(dimensions="width"))
p.toolbar.logo = None

curdoc().add_root(p)
result = dots
