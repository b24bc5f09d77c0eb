"""Lines of equal height and what lies between them."""

import numpy as np
from bokeh.models import ContourColorBar, ContourRenderer
from bokeh.palettes import Sunset8
from bokeh.plotting import curdoc, figure

x, y = np.meshgrid(np.linspace(-2, 2, 25), np.linspace(-1, 3, 20))
z = x**2 - y**3 / 4
p = figure(width=450, height=350)
levels = np.linspace(-5, 4, 7)
both = p.contour(
    x=x, y=y, z=z, levels=levels, fill_color=Sunset8, line_color="black", hatch_pattern=["x"] + [" "] * 5,
    line_dash=["solid"] * 3 + ["dashed"] * 4, fill_alpha=0.5,
)  # fmt: skip
lines = p.contour(x, y, z, levels=levels[::2], line_color="navy", line_width=2)
bar = both.construct_color_bar(title="height")
p.add_layout(bar, "right")
own = ContourColorBar(levels=[0, 1], line_renderer=lines.line_renderer, fill_renderer=both.fill_renderer)

curdoc().add_root(p)
result = [isinstance(both, ContourRenderer), type(bar).__name__, own.levels, both.levels]
