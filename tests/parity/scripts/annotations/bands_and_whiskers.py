"""Uncertainty: a band about a curve and whiskers at its points."""

from bokeh.models import Band, ColumnDataSource, OpenHead, TeeHead, Whisker
from bokeh.plotting import curdoc, figure

y = [3.0, 4.5, 4.0, 6.2, 7.1]
source = ColumnDataSource(
    {"x": [1, 2, 3, 4, 5], "y": y, "low": [v - 0.8 for v in y], "high": [v + 0.5 for v in y]}
)
p = figure(width=400, height=300)
p.line("x", "y", source=source)
p.add_layout(
    Band(base="x", lower="low", upper="high", source=source, fill_alpha=0.3, fill_color="yellow", line_color="black")
)
whisker = Whisker(base="x", upper="high", lower="low", source=source, level="annotation", line_width=2)
whisker.upper_head.size = 20
whisker.lower_head = OpenHead(size=8)
p.add_layout(whisker)
sideways = Whisker(source=source, base="y", upper="x", lower=0, dimension="width", upper_head=TeeHead(line_color="red"))
p.add_layout(sideways)

curdoc().add_root(p)
result = [whisker.upper_head.size, type(sideways.lower_head).__name__]
