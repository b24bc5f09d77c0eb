"""Arrows of all heads, in data and screen units."""

from bokeh.models import Arrow, ColumnDataSource, NormalHead, OpenHead, TeeHead, VeeHead
from bokeh.plotting import curdoc, figure

p = figure(width=350, height=350, x_range=(0, 10), y_range=(0, 10))
source = ColumnDataSource({"a": [1, 2], "b": [1, 3], "c": [4, 5], "d": [5, 8]})
p.add_layout(Arrow(end=OpenHead(line_color="firebrick", line_width=4), x_start=1, y_start=1, x_end=8, y_end=2))
p.add_layout(Arrow(end=NormalHead(fill_color="orange", size=18), x_start=2, y_start=8, x_end=9, y_end=8))
p.add_layout(
    Arrow(start=TeeHead(), end=VeeHead(size=35), x_start="a", y_start="b", x_end="c", y_end="d", source=source)
)
p.add_layout(
    Arrow(
        x_start=100, y_start=100, x_end=0, y_end=0, start_units="screen", end_units="screen", end=None,
        start=NormalHead(fill_color=None), line_dash="dotted",
    )
)  # fmt: skip

curdoc().add_root(p)
