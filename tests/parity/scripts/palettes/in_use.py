"""Palettes by name, as tuples, as lists, in mappers and for bars."""

import numpy as np
from bokeh.models import LinearColorMapper
from bokeh.palettes import Category20c, Spectral6, Viridis256, magma
from bokeh.plotting import curdoc, figure

fruits = ["apple", "pear", "plum", "kiwi", "fig", "lime"]
p = figure(x_range=fruits, height=250)
p.vbar(x=fruits, top=[5, 3, 4, 2, 4, 6], width=0.9, color=Spectral6)
p.vbar(x=fruits, top=[2, 1, 2, 1, 2, 1], width=0.5, color=Category20c[6], line_color=magma(6))
image = figure(width=250, height=250)
image.image(image=[np.outer(np.arange(4), np.arange(4))], x=0, y=0, dw=1, dh=1, palette=Viridis256)
image.image(image=[np.eye(3)], x=1, y=0, dw=1, dh=1, color_mapper=LinearColorMapper(palette="OrRd3"))

curdoc().add_root(p)
curdoc().add_root(image)
