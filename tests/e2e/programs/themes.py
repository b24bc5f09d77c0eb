"""A plot whose theme a button changes, in the middle of the session; another button adds a second plot."""

from bokeh.io import curdoc
from bokeh.layouts import column
from bokeh.models import Button
from bokeh.plotting import figure

names = iter(["dark_minimal", None, "carbon"])


def plot(name):
    made = figure(name=name, width=300, height=200, title="a title", x_axis_label="x")
    made.line([1, 2, 3], [4, 6, 5], legend_label="a line")
    return made


def next_theme():
    curdoc().theme = next(names)


def more():
    page.children.append(plot("second"))


theme, add = Button(label="theme"), Button(label="more")
theme.on_click(next_theme)
add.on_click(more)
page = column(plot("first"), theme, add)
curdoc().add_root(page)
