"""Other means of drawing, and what the plot measures."""

from bokeh.layouts import row
from bokeh.plotting import curdoc, figure

plots = []
for backend in ("canvas", "svg", "webgl"):
    p = figure(width=200, height=200, output_backend=backend, title=backend, hold_render=backend == "svg")
    p.scatter(list(range(50)), [i * 7 % 13 for i in range(50)], size=4)
    plots.append(p)
plots[0].aspect_ratio = 1.5
plots[1].aspect_scale = 2
plots[1].match_aspect = True
plots[2].sizing_mode = "scale_width"

curdoc().add_root(row(*plots, sizing_mode="stretch_width"))
