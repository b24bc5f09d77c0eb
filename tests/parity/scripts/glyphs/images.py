"""Grids of numbers and of colours as pictures."""

import numpy as np
from bokeh.models import LinearColorMapper, LogColorMapper
from bokeh.plotting import curdoc, figure

x, y = np.meshgrid(np.linspace(0, 3, 20), np.linspace(0, 2, 15))
bumps = np.sin(x * 2) * np.cos(y * 3)
p = figure(width=400, height=300, x_range=(0, 3), y_range=(0, 4), match_aspect=True)
p.image(image=[bumps], x=0, y=0, dw=3, dh=2, palette="Magma256", level="image")
p.image([bumps**2 + 0.01], [0], [2], [1.5], [2], color_mapper=LogColorMapper(palette="Greys9", low=0.01, high=1))
p.image(
    image=[bumps.astype("float32")], x=[1.5], y=[2], dw=[1.5], dh=[2], palette=["navy", "white", "maroon"],
    origin="top_left", anchor="bottom_left", global_alpha=0.5, dilate=True,
)  # fmt: skip
p.image("field", source={"field": [bumps]}, x=0, y=4, dw=1, dh=1, color_mapper=LinearColorMapper("Viridis11"))

curdoc().add_root(p)
