"""Grids out of lists, dictionaries, rows and columns."""

from bokeh.layouts import column, grid, row
from bokeh.models import Div
from bokeh.plotting import curdoc


def words(*texts):
    return [Div(text=text) for text in texts]


a, b, c, d, e = words(*"abcde")
curdoc().add_root(grid([a, [b, c], [d, None, e]]))
curdoc().add_root(grid(words(*"fghi"), ncols=3, sizing_mode="stretch_both"))
curdoc().add_root(grid(words(*"jklm"), nrows=2))
curdoc().add_root(grid(column(*words("n", "o"), row(*words("p", "q")))))
curdoc().add_root(grid([[*words("r")], [[*words("s", "t")], *words("u")]]))
curdoc().add_root(grid([words("v"), words("w")], ncols=None))
