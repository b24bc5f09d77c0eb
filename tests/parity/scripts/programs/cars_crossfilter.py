"""Explore a table of cars: choose what stands on the axes, in the size and in the colour."""

import numpy as np
import pandas as pd
from bokeh.layouts import column, row
from bokeh.models import ColumnDataSource, HoverTool, Select
from bokeh.palettes import Spectral5
from bokeh.plotting import curdoc, figure

rng = np.random.default_rng(5)
count = 60
frame = pd.DataFrame(
    {
        "weight": rng.normal(1400, 250, count).round(),
        "power": rng.normal(95, 30, count).round(),
        "consumption": rng.normal(7.5, 1.5, count).round(1),
        "cylinders": [str(number) for number in rng.choice([3, 4, 6, 8], count)],
        "maker": [f"maker {number}" for number in rng.integers(1, 6, count)],
    }
)

SIZES = list(range(6, 22, 3))
COLORS = Spectral5
columns = sorted(frame.columns)
discrete = [name for name in columns if frame[name].dtype == object or str(frame[name].dtype) in ("str", "string")]
continuous = [name for name in columns if name not in discrete]


def create_figure():
    xs = frame[x.value].values
    ys = frame[y.value].values
    options = {}
    if x.value in discrete:
        options["x_range"] = sorted(set(xs))
    if y.value in discrete:
        options["y_range"] = sorted(set(ys))
    plot = figure(
        height=600,
        width=800,
        tools="pan,box_zoom,hover,reset",
        title=f"{x.value.title()} vs {y.value.title()}",
        **options,
    )
    plot.xaxis.axis_label = x.value.title()
    plot.yaxis.axis_label = y.value.title()
    if x.value in discrete:
        plot.xaxis.major_label_orientation = np.pi / 4

    sizes = [9] * len(xs)
    if size.value != "None":
        groups = pd.cut(frame[size.value].values, len(SIZES), labels=False)
        sizes = [SIZES[int(number)] for number in groups]
    colors = ["#31AADE"] * len(xs)
    if color.value != "None":
        groups = pd.cut(frame[color.value].values, len(COLORS), labels=False)
        colors = [COLORS[int(number)] for number in groups]

    source = ColumnDataSource(
        {"x": list(xs), "y": list(ys), "size": sizes, "color": colors, "maker": list(frame.maker)}
    )
    plot.scatter(
        "x",
        "y",
        source=source,
        color="color",
        size="size",
        line_color="white",
        alpha=0.6,
        hover_color="white",
        hover_alpha=0.5,
    )
    plot.select_one(HoverTool).tooltips = [("maker", "@maker"), (x.value, "@x"), (y.value, "@y")]
    return plot


def update(attr, old, new):
    layout.children[1] = create_figure()


x = Select(title="X-Axis", value="weight", options=columns)
y = Select(title="Y-Axis", value="power", options=columns)
size = Select(title="Size", value="None", options=["None", *continuous])
color = Select(title="Color", value="None", options=["None", *continuous])
for control in (x, y, size, color):
    control.on_change("value", update)

controls = column(x, y, color, size, width=200)
layout = row(controls, create_figure())
curdoc().add_root(layout)
curdoc().title = "Crossfilter"

size.value = "consumption"
color.value = "power"
x.value = "maker"
