"""Closed shapes: one, many, and some with holes."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

p = figure(match_aspect=True)
p.patch([0, 1, 1, 0], [0, 0, 1, 1], fill_color="khaki", line_color="black")
p.patch([2, 3, float("nan"), 4, 5, 4.5], [0, 1, float("nan"), 0, 0, 1], fill_alpha=0.4)
source = ColumnDataSource(
    {
        "xs": [[0, 1, 0.5], [1, 2, 1.5]],
        "ys": [[2, 2, 3], [2, 2, 3]],
        "fill": ["red", "blue"],
        "hatch": ["/", "x"],
    }
)
p.patches("xs", "ys", fill_color="fill", hatch_pattern="hatch", source=source)
p.multi_polygons(
    xs=[[[[4, 6, 6, 4], [4.5, 5.5, 5.5, 4.5]]], [[[7, 8, 7.5]], [[7, 8, 7.5]]]],
    ys=[[[[2, 2, 4, 4], [2.5, 2.5, 3.5, 3.5]]], [[[2, 2, 3]], [[3.2, 3.2, 4]]]],
    color=["mediumpurple", "seagreen"],
)

curdoc().add_root(p)
