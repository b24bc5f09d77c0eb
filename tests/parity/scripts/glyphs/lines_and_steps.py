"""Curves through points: joined, stepped, in several pieces, dashed."""

import numpy as np
from bokeh.plotting import curdoc, figure

x = np.arange(8)
y = np.array([3, 1, 4, 1, 5, 9, 2, 6])
p = figure(width=500, height=350)
p.line(x, y, line_width=3, line_join="bevel", line_cap="butt", line_dash="4 2 1 2", line_dash_offset=3)
for offset, mode in enumerate(("before", "after", "center")):
    p.step(x, y + 8 * (offset + 1), mode=mode, line_color=["red", "green", "blue"][offset])
p.multi_line(xs=[[0, 1], [2, 3, 4]], ys=[[0, 1], [2, 1, 2]], line_color=["navy", "olive"], line_alpha=[1, 0.5])
p.line([], [])
p.line([0, np.nan, 2], [0, 1, 2], line_dash=[6, 3])

curdoc().add_root(p)
