"""Mistakes are refused."""

from bokeh.models import Button, ColumnDataSource, LinearAxis, Range1d, Slider
from bokeh.plotting import curdoc, figure

outcome = {}


def attempt(name, function):
    try:
        function()
        outcome[name] = "accepted"
    except (AttributeError, RuntimeError, TypeError, ValueError):
        outcome[name] = "refused"


source = ColumnDataSource({"x": [1, 2]})
attempt("misspelt property", lambda: Slider(startt=0))
attempt("set misspelt", lambda: setattr(Button(), "lable", "x"))
attempt("get misspelt", lambda: Button().lable)
attempt("wrong type", lambda: Button(label=3))
attempt("wrong enum", lambda: Button(button_type="pretty"))
attempt("wrong model", lambda: figure().add_layout(3))
attempt("wrong place", lambda: figure().add_layout(LinearAxis(), "middle"))
attempt("tool name", lambda: figure(tools="pan,wheel_zom"))
attempt("range", lambda: figure(x_range=3))
attempt("axis type", lambda: figure(x_axis_type="logarithmic"))
attempt("glyph keyword", lambda: figure().line([1], [2], line_colour="red"))
attempt("missing", lambda: figure().line([1]))
attempt("add_root twice", lambda: [curdoc().add_root(root) for root in [Button()] * 2])
attempt("list with source", lambda: figure().line("x", [1, 2], source=source))
p = figure()
attempt("not a renderer", lambda: p.renderers.append(3))
attempt("range ends", lambda: Range1d("a", "b"))
attempt("two wrong", lambda: Slider(start="a", end=0, value=0))
attempt("active", lambda: figure(tools="pan", active_drag="lasso_select"))
attempt("add_glyph", lambda: figure().add_glyph(source, 3))
attempt("palette", lambda: figure().image([[[1]]], 0, 0, 1, 1, palette="Viridiss256"))

result = outcome
