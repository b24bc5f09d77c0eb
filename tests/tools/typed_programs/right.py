"""What type checkers accept, and what they say that it is."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import assert_type

import numpy as np
import pandas as pd

from syncviz import models
from syncviz.core.types import ColorLike
from syncviz.document import Document
from syncviz.layouts import column, row
from syncviz.models import (
    Axis,
    BoxAnnotation,
    Button,
    Circle,
    ColorBar,
    ColumnDataSource,
    CrosshairTool,
    CustomJS,
    DataTable,
    DateSlider,
    Div,
    FactorRange,
    GlyphRenderer,
    HoverTool,
    Legend,
    LinearAxis,
    LinearColorMapper,
    Plot,
    Range1d,
    Row,
    Select,
    Slider,
    Span,
    TableColumn,
    TabPanel,
    Tabs,
    TapTool,
    Title,
    WheelZoomTool,
)
from syncviz.models.dom import Div as DomDiv
from syncviz.models.widgets.sliders import Slider as SameSlider
from syncviz.plotting import figure
from syncviz.transform import linear_cmap

fig = figure(
    title="t", width=300, x_range=(0, 5), x_axis_type="datetime", tools="pan,reset", active_drag="pan",
    background_fill_color=(1, 2, 3),
)  # fmt: skip
line = fig.line(
    [1, 2, 3], np.array([1, 2, 3]), line_width=2, color="red", legend_label="a", selection_color="blue",
    hover_line_alpha=0.4,
)  # fmt: skip
assert_type(line, GlyphRenderer)
source = ColumnDataSource({"a": [1], "b": [2]})
fig.circle(x="a", y="b", radius=3, source=source, fill_color=linear_cmap("a", "Viridis256", 0, 1))
fig.scatter([1], [2], size=np.float32(3), marker="square", alpha=[0.1])
fig.vbar(x=["a", "b"], top=[1, 2], width=0.9)

CrosshairTool(icon=Path("cross.svg")) if Path("cross.svg").exists() else None
same: Slider = SameSlider()
DomDiv(style={})

# A property takes more than it gives.
fig.title = "other"
assert_type(fig.title, Title)
fig.title.text = "x"
fig.title = Title(text="y")

# Where the class of a model is not known, any attribute may be used.
fig.x_range.start = 3
fig.xaxis.axis_label = "time"
line.glyph.line_color = "red"

slider = Slider(start=0, end=Fraction(1, 2), value=np.int64(1), step=0.1, title="x")
assert_type(slider.value, float)
slider.value = np.float64(3)
slider.js_link("value", line.glyph, "line_width")
slider.margin = (1, 2, 3, 4)
slider.margin = [1, 2, 3, 4]
DateSlider(start=date(2020, 1, 1), end="2021-01-01", value=datetime(2020, 2, 3))

frames = ColumnDataSource(pd.DataFrame({"a": [1]}))
frames.data["x"] = [1]
frames.stream({"a": [1], "index": [1], "x": [1]}, rollover=3)

select = Select(options=["a", "b"], value="a")


def changed(attr: str, old: object, new: object) -> None:
    """Not called."""


select.on_change("value", changed)
Row(slider, select).children.append(fig)
Row(children=[slider], sizing_mode="stretch_width")
assert_type(column(slider, row(fig)), models.Column)
axis = LinearAxis(ticker=[1, 2, 3], axis_label_text_font_size="12px", major_label_overrides={1: "a"})
axis.ticker = np.array([1.0])
base: Axis = axis
hover = HoverTool(tooltips=[("a", "@a")])
hover.tooltips = {"a": "@a"}
fig.add_tools(hover, CrosshairTool())
fig.add_layout(Legend(items=[("a", [line])]), "right")
Range1d(0, 10)
FactorRange("a", "b")
FactorRange(factors=[("a", "b"), ("a", "c")])
Div(text="x", styles={"color": "red"})
Circle("x", "y", 1, line_dash="dashed", line_color="field")
CustomJS(args={"s": slider}, code="")
DataTable(source=source, columns=[TableColumn(field="a", title="A")])
BoxAnnotation(left=1, right=date(2020, 1, 1), fill_alpha=0.1)
Span(location=3, dimension="width")
ColorBar(color_mapper=LinearColorMapper(palette="Viridis256", low=0, high=1))
Tabs(tabs=[TabPanel(child=fig, title="x")])
Button(label="x", button_type="success").on_click(lambda: None)
assert_type(fig.width, float)
plot: Plot = fig
fig.toolbar.active_scroll = WheelZoomTool()
fig.toolbar.active_tap = TapTool()
document = Document()
document.add_root(fig)
document.roots[0].title.text = "z"
document.select_one({"type": Plot}).width = 200


def paint(colour: ColorLike) -> None:
    """The types are for the functions of programs too."""
    line.glyph.line_color = colour


paint((1, 2, 3))
