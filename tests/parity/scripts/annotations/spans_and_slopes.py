"""Lines through the whole frame."""

from datetime import date, datetime

from bokeh.models import Slope, Span
from bokeh.plotting import curdoc, figure

p = figure(width=350, height=300)
p.scatter([1, 2, 3, 4], [2, 3, 5, 6])
p.add_layout(Slope(gradient=1.4, y_intercept=0.5, line_color="orange", line_dash="dashed", line_width=4))
p.add_layout(Slope(gradient=0, y_intercept=4, above_fill_color="red", above_fill_alpha=0.1, below_hatch_pattern="."))
p.add_layout(Span(location=2.5, dimension="height", line_color="green", line_width=2, editable=True))
p.add_layout(Span(location=100, location_units="screen", dimension="width", hover_line_color="red"))
dated = figure(x_axis_type="datetime", width=350, height=200)
dated.line([datetime(2024, 1, 1), datetime(2024, 2, 1)], [0, 1])
dated.add_layout(Span(location=datetime(2024, 1, 9, 12), dimension="height"))
dated.renderers.append(Span(location=date(2024, 1, 20), dimension="height", line_alpha=0.4))

curdoc().add_root(p)
curdoc().add_root(dated)
