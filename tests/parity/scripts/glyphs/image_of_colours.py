"""Pictures from 32-bit numbers, from bytes, from addresses, and in layers."""

import numpy as np
from bokeh.models import LinearColorMapper, WeightedStackColorMapper
from bokeh.plotting import curdoc, figure

pixels = np.zeros((8, 12, 4), dtype="uint8")
pixels[:, :, 0] = np.arange(12) * 20
pixels[:, :, 2] = np.arange(8)[:, None] * 30
pixels[:, :, 3] = 255
packed = pixels.view("uint32").reshape(8, 12)

p = figure(width=300, height=300, x_range=(0, 4), y_range=(0, 4))
p.image_rgba(image=[packed], x=0, y=0, dw=2, dh=2)
p.image_rgba(image=[packed[::2]], x=[2], y=[0], dw=[2], dh=[2], origin="top_right")
p.image_url(url=["picture.png", "other.png"], x=[0, 1], y=[4, 4], w=1, h=[1, 1], anchor="top_left", retry_attempts=2)
layers = np.stack([np.eye(5), np.eye(5)[::-1]], axis=-1)
mapper = WeightedStackColorMapper(
    palette=["red", "blue"], nan_color=(0, 0, 0, 0), alpha_mapper=LinearColorMapper(palette="Greys256", low=0, high=1)
)
p.image_stack(image=[layers], x=2, y=2, dw=2, dh=2, color_mapper=mapper)

curdoc().add_root(p)
