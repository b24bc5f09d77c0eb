"""Models that `figure` and others usually make."""

import numpy as np
from bokeh.models import (
    Ascii,
    BoxAnnotation,
    BoxInteractionHandles,
    Canvas,
    CategoricalMarkerMapper,
    CategoricalPatternMapper,
    CategoricalTickFormatter,
    ColumnDataSource,
    DatetimeAxis,
    Div,
    Dodge,
    Drawer,
    Image,
    ImageRGBA,
    ImageStack,
    LinearColorMapper,
    MercatorAxis,
    MultiPolygons,
    PanTool,
    Plot,
    Range1d,
    Scatter,
    TimedeltaAxis,
    Toolbar,
    ToolbarPanel,
    ToolMenu,
    WeightedStackColorMapper,
)
from bokeh.plotting import curdoc

p = Plot(x_range=Range1d(0, 4), y_range=Range1d(0, 4), width=300, height=300)
data = {"image": [np.eye(3)], "packed": [np.zeros((2, 2), dtype="uint32")], "stack": [np.zeros((2, 2, 2))]}
source = ColumnDataSource({**data, "kind": ["a"], "xs": [[[[1, 2, 3]]]], "ys": [[[[1, 2, 1]]]]})
grey = LinearColorMapper(palette=["black", "white"])
p.add_glyph(source, Image(image="image", x=0, y=0, dw=1, dh=1, color_mapper=grey))
p.add_glyph(source, ImageRGBA(image="packed", x=1, y=0, dw=1, dh=1))
stacked = WeightedStackColorMapper(palette=["red", "blue"], alpha_mapper=grey)
p.add_glyph(source, ImageStack(image="stack", x=2, y=0, dw=1, dh=1, color_mapper=stacked))
p.add_glyph(source, MultiPolygons(xs="xs", ys="ys"))
marks = CategoricalMarkerMapper(factors=["a"], markers=["hex"], default_value="dot")
hatch = CategoricalPatternMapper(factors=["a"], patterns=["/"])
p.add_glyph(
    source,
    Scatter(
        x={"field": "x", "transform": Dodge(value=0.5)}, y=1, marker={"field": "kind", "transform": marks},
        hatch_pattern={"field": "kind", "transform": hatch},
    ),
)  # fmt: skip
for axis in (DatetimeAxis(), MercatorAxis(), TimedeltaAxis()):
    p.add_layout(axis, "below")
p.below[0].formatter = CategoricalTickFormatter()
p.add_layout(ToolbarPanel(toolbar=Toolbar(tools=[PanTool()])), "right")
box = BoxAnnotation(left=1, right=2, editable=True)
box.handles = BoxInteractionHandles(all=box.handles.all)
p.add_layout(box)

curdoc().add_root(p)
drawer = Drawer(location="left", elements=[Div(text="d")], open=True)
result = [Ascii(text="`x`"), Canvas(hidpi=False), drawer, ToolMenu(toolbar=p.toolbar)]
