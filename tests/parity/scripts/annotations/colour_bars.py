"""Scales of colour beside a plot: linear, logarithmic, of categories."""

import numpy as np
from bokeh.models import (
    CategoricalColorMapper,
    ColorBar,
    EqHistColorMapper,
    FixedTicker,
    LinearColorMapper,
    LogColorMapper,
    LogTicker,
    PrintfTickFormatter,
)
from bokeh.plotting import curdoc, figure

data = np.arange(1, 26, dtype="float64").reshape(5, 5)
p = figure(width=600, height=400)
image = p.image(image=[data], x=0, y=0, dw=1, dh=1, palette="Viridis256")
linear = LinearColorMapper(palette="Viridis256", low=1, high=25, low_color="blue", high_color="red", nan_color="gray")
p.add_layout(ColorBar(color_mapper=linear, label_standoff=12, border_line_color=None, title="linear"), "right")
p.add_layout(
    ColorBar(
        color_mapper=LogColorMapper(palette="Cividis256", low=1, high=25), ticker=LogTicker(), location=(0, 0),
        formatter=PrintfTickFormatter(format="%d"), width=300, height=12, orientation="horizontal",
    ),
    "below",
)  # fmt: skip
p.add_layout(
    ColorBar(color_mapper=CategoricalColorMapper(palette=["red", "green"], factors=["a", "b"]), major_tick_in=2), "left"
)
p.add_layout(
    ColorBar(
        color_mapper=EqHistColorMapper(palette="Turbo256", bins=1000), bar_line_color="black", scale_alpha=0.8,
        ticker=FixedTicker(ticks=[1, 10, 20]), major_label_overrides={1: "least"}, display_low=2, display_high=20,
    ),
    "right",
)  # fmt: skip
bar = image.construct_color_bar(padding=3, title="made by the image")
p.add_layout(bar, "above")

curdoc().add_root(p)
