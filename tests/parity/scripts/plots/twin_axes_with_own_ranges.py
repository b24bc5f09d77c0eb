"""Rain and sun over the months, with an axis for each."""

from bokeh.models import ColumnDataSource, LinearAxis, Range1d
from bokeh.plotting import curdoc, figure

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
source = ColumnDataSource({"month": months, "rain": [61, 48, 50, 44, 57, 66], "sun": [48, 72, 120, 160, 205, 210]})

p = figure(x_range=months, y_range=(0, 80), height=300, toolbar_location=None, title="Rain and sun")
p.vbar("month", top="rain", width=0.7, source=source, fill_color="steelblue", legend_label="rain / mm")
p.extra_y_ranges["sun"] = Range1d(0, 250)
p.line("month", "sun", source=source, y_range_name="sun", color="goldenrod", line_width=3, legend_label="sun / h")
axis = LinearAxis(y_range_name="sun", axis_label="hours of sun")
axis.major_label_text_color = "goldenrod"
p.add_layout(axis, "right")
p.yaxis[0].axis_label = "millimetres"

curdoc().add_root(p)
