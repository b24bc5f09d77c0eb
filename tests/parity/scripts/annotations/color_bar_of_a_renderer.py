"""Renderers make the bar that fits them, or say why they cannot."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure
from bokeh.transform import factor_cmap, linear_cmap, log_cmap

source = ColumnDataSource({"x": [1, 2, 3], "y": [4, 5, 6], "z": [1, 10, 100], "k": ["a", "b", "a"]})
p = figure(width=500, height=300)
linear = p.scatter("x", "y", color=linear_cmap("z", "Inferno256", 1, 100), source=source)
log = p.vbar("x", top="y", width=0.5, fill_color=log_cmap("z", "Plasma11", 1, 100), source=source)
kinds = p.scatter("x", "y", fill_color=factor_cmap("k", ["red", "blue"], ["a", "b"]), source=source)
plain = p.line("x", "y", source=source)

p.add_layout(linear.construct_color_bar(width=10), "right")
p.add_layout(log.construct_color_bar(title="log"), "left")
p.add_layout(kinds.construct_color_bar(), "below")
try:
    plain.construct_color_bar()
except ValueError:
    result = "no colour bar for a plain line"

curdoc().add_root(p)
