"""Two plots that share a range, one that is the mirror of another."""

import numpy as np
from bokeh.layouts import column
from bokeh.plotting import curdoc, figure

t = np.linspace(0, 8, 81)
upper = figure(width=500, height=180, tools="xpan,xwheel_zoom,reset", title="swing")
upper.line(t, np.exp(-t / 4) * np.cos(3 * t))
lower = figure(width=500, height=180, x_range=upper.x_range, tools="xpan,reset", title="its envelope")
lower.varea(t, -np.exp(-t / 4), np.exp(-t / 4), fill_alpha=0.3)
mirror = figure(width=500, height=180, x_range=upper.x_range, y_range=upper.y_range, tools="")
mirror.line(t, -np.exp(-t / 4) * np.cos(3 * t), line_dash="dotted")

curdoc().add_root(column(upper, lower, mirror))
