"""Where a toolbar may be."""

from bokeh.plotting import curdoc, figure, gridplot

plots = []
for place in ("above", "below", "left", "right", None):
    p = figure(width=180, height=180, toolbar_location=place, tools="pan,wheel_zoom,reset", title=str(place))
    p.scatter([1, 2, 3], [1, 3, 2])
    plots.append(p)
plots[1].toolbar_sticky = False
plots[2].toolbar_inner = True

curdoc().add_root(gridplot(plots, ncols=3, toolbar_location=None))
