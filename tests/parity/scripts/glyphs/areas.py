"""Filled bands between curves, smooth and in steps."""

import numpy as np
from bokeh.plotting import curdoc, figure

x = np.linspace(0, 6, 25)
p = figure()
p.varea(x=x, y1=np.sin(x), y2=np.cos(x), fill_color="teal", fill_alpha=0.3, hatch_pattern="-", hatch_color="teal")
p.harea(y=x, x1=np.sin(x) - 3, x2=np.cos(x) - 3, color="sienna")
p.varea_step(x=x[::4], y1=[-2] * 7, y2=np.sin(x[::4]) - 3, step_mode="center", fill_color="gray")
p.harea_step(y=x[::4], x1=[7] * 7, x2=np.sin(x[::4]) + 9, step_mode="before")
p.varea([0, 1, 2], 0, [1, 2, 1], alpha=0.1)

curdoc().add_root(p)
