"""Points beside a factor: a factor and how far from it."""

from bokeh.plotting import curdoc, figure

days = ["mon", "tue", "wed"]
p = figure(x_range=days, y_range=["low", "high"], width=300, height=250)
p.scatter(x=[("mon", -0.2), ("mon", 0.2), "tue", ("wed", 0.1)], y=["low", "high", ("low", 0.3), "high"], size=14)
p.rect(x=days, y=["low", "high", "low"], width=0.8, height=0.5, fill_alpha=0.2)

curdoc().add_root(p)
