"""An overview below a detail."""

from datetime import datetime, timedelta

from bokeh.models import Range1d, RangeTool
from bokeh.plotting import column, curdoc, figure

days = [datetime(2024, 1, 1) + timedelta(days=step) for step in range(100)]
level = [(step * 37 % 23) + step / 10 for step in range(100)]
detail = figure(
    x_axis_type="datetime", x_range=(days[60], days[80]), height=220, tools="xpan", background_fill_color="#efefef"
)
detail.line(days, level)
overview = figure(
    x_axis_type="datetime", height=120, y_range=detail.y_range, y_axis_type=None, tools="", toolbar_location=None
)
overview.line(days, level)
tool = RangeTool(x_range=detail.x_range, y_range=Range1d(0, 30), start_gesture="pan", x_interaction=True)
tool.overlay.fill_color = "navy"
tool.overlay.fill_alpha = 0.2
overview.add_tools(tool)
overview.ygrid.grid_line_color = None

curdoc().add_root(column(detail, overview))
