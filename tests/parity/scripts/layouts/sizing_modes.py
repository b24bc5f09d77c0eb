"""Every way to be as large as the page."""

from bokeh.core.enums import SizingMode
from bokeh.layouts import column, row
from bokeh.models import Button
from bokeh.plotting import curdoc, figure

plots = []
for mode in SizingMode:
    p = figure(title=mode, sizing_mode=mode, width=200, height=100, aspect_ratio="auto")
    p.line([0, 1], [1, 0])
    plots.append(p)
fitted = figure(width_policy="max", height_policy="fixed", height=80, min_width=100, aspect_ratio=3)
fitted.line([0, 1], [0, 1])
curdoc().add_root(column(*plots, Button(label="wide", sizing_mode="stretch_width", max_width=300), fitted))
curdoc().add_root(row(Button(label="tall", height=90), sizing_mode="stretch_height", height_policy="min"))
