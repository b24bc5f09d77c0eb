"""Plots in a grid with one toolbar for all."""

import numpy as np
from bokeh.layouts import gridplot
from bokeh.models import GridPlot
from bokeh.plotting import curdoc, figure

x = np.linspace(0, 6, 30)
plots = []
for power in range(1, 5):
    p = figure(title=f"power {power}", tools="pan,wheel_zoom,box_select,reset,save")
    p.line(x, np.sin(x) ** power)
    plots.append(p)
merged = gridplot([[plots[0], plots[1]], [plots[2], None]], width=200, height=150, toolbar_options={"logo": None})
apart = gridplot([figure(tools="pan") for _ in range(3)], ncols=2, merge_tools=False, sizing_mode="scale_width")
right = gridplot(
    [[figure(tools="pan,reset")], [plots[3]]], toolbar_location="right", toolbar_options={"autohide": True}
)
for p in [child[0] for child in apart.children] + [right.children[0][0]]:
    p.line([0, 1], [1, 0])

curdoc().add_root(merged)
curdoc().add_root(apart)
curdoc().add_root(right)
result = [isinstance(merged, GridPlot), len(merged.toolbar.tools), type(apart).__name__]
