"""Hexagonal tiles, counted by hand and by `hexbin`."""

import numpy as np
from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure
from bokeh.transform import linear_cmap
from bokeh.util.hex import axial_to_cartesian, cartesian_to_axial, hexbin

random = np.random.default_rng(7)
x, y = random.normal(0, 2, 300), random.normal(0, 2, 300)

by_hand = figure(match_aspect=True, tools="")
bins = hexbin(x, y, 0.5)
counts = [int(count) for count in bins.counts]
source = ColumnDataSource({"q": [int(q) for q in bins.q], "r": [int(r) for r in bins.r], "counts": counts})
by_hand.hex_tile(
    q="q", r="r", size=0.5, line_color=None, source=source, fill_color=linear_cmap("counts", "Viridis256", 0, 9)
)
q, r = cartesian_to_axial(np.array([0.0, 1.0]), np.array([0.0, 2.0]), 0.5, "flattop")
by_hand.hex_tile(q=[0, 1, 2], r=[0, -1, 1], size=0.5, aspect_scale=1.2, orientation="flattop", scale=0.9)
centres = axial_to_cartesian(q, r, 0.5, "flattop")

curdoc().add_root(by_hand)
result = {"cells": [list(map(int, q)), list(map(int, r))], "centres": [list(map(float, c)) for c in centres]}
