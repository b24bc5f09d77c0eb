"""Axes, grids and legends in plural: one assignment reaches all of them."""

from bokeh.models import LinearAxis
from bokeh.plotting import curdoc, figure

p = figure(width=400, height=300)
p.line([1, 2, 3], [4, 6, 5], legend_label="a")
p.add_layout(LinearAxis(), "right")
p.add_layout(LinearAxis(), "above")

p.axis.axis_line_width = 2
p.axis.major_tick_in = 4
p.xaxis.axis_label = "across"
p.yaxis.axis_label_text_font_style = "normal"
p.yaxis.axis_label = "up"
p.grid.grid_line_alpha = 0.4
p.xgrid.band_fill_color = "navy"
p.xgrid.band_fill_alpha = 0.05
p.ygrid.minor_grid_line_color = "lightgray"
p.legend.label_text_color = "navy"
p.hover.mode = "vline"

curdoc().add_root(p)
result = [len(p.axis), len(p.xaxis), len(p.yaxis), len(p.grid), len(p.xgrid), len(p.legend), len(p.hover)]
