"""What type checkers refuse: every line with a comment, for the reason that the comment has."""

from __future__ import annotations

from syncviz import models
from syncviz.models import ColumnDataSource, Range1d, Row, Slider
from syncviz.plotting import figure

slider = Slider(start=0, end=1, value=0)
fig = figure()

# Names
models.Slidr  # error: Module has no attribute "Slidr"; maybe "Slider"
Slider(vlaue=3)  # error: Unexpected keyword argument "vlaue" for "Slider"; did you mean "value"
slider.vlaue  # error: "Slider" has no attribute "vlaue"; maybe "value"
slider.vlaue = 3  # error: "Slider" has no attribute "vlaue"; maybe "value"
slider.js_lnk("value", fig, "width")  # error: "Slider" has no attribute "js_lnk"
figure(titel="x")  # error: Unexpected keyword argument "titel" for "figure"; did you mean "title"
fig.circel([1], [2])  # error: "figure" has no attribute "circel"
fig.line([1], [2], line_colr="red")  # error: Unexpected keyword argument "line_colr" for "line"
fig.scatter([1], [2], selection_colr="red")  # error: Unexpected keyword argument "selection_colr" for "scatter"
fig.title.txet = "x"  # error: "Title" has no attribute "txet"

# Values
slider.value = "x"  # error: expression has type "str"
slider.title = 3  # error: expression has type "int"
slider.orientation = "diagonal"  # error: expression has type "Literal['diagonal']"
slider.value_throttled = 3  # error: is read-only
fig.title = 5  # error: variable has type "Title | str | None"
fig.width = "wide"  # error: expression has type "str"
figure(x_axis_type="logarithmic")  # error: Argument "x_axis_type" to "figure" has incompatible type
Row(slider, 5)  # error: Argument 2 to "Row" has incompatible type "int"
Range1d(0, 1, 2)  # error: Too many positional arguments for "Range1d"
ColumnDataSource({}).patch(5)  # error: Argument 1 to "patch"
text: str = slider.value  # error: expression has type "float", variable has type "str"
