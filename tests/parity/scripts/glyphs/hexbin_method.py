"""`figure.hexbin` returns its renderer and the counts."""

import numpy as np
from bokeh.plotting import curdoc, figure

random = np.random.default_rng(3)
x, y = random.normal(0, 1, 200), random.normal(0, 1, 200)
p = figure(match_aspect=True, background_fill_color="#440154")
tiles, bins = p.hexbin(x, y, size=0.4, hover_color="pink", hover_alpha=0.8, palette="Plasma256")
_, few = p.hexbin(x, y, size=1.0, orientation="flattop", aspect_scale=2, fill_color="red", line_color="white")

curdoc().add_root(p)
result = {"glyph": tiles.glyph, "counts": [int(count) for count in bins.counts], "few": len(few.counts)}
