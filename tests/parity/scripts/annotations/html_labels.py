"""Labels and titles drawn as HTML."""

from bokeh.models import ColumnDataSource, HTMLLabel, HTMLLabelSet, HTMLTitle
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2], "y": [2, 1], "t": ["one", "two"]})
p = figure(width=300, height=250)
p.scatter("x", "y", source=source)
p.add_layout(HTMLLabel(x=1.5, y=1.5, text="between", text_color="green", background_fill_color="beige"))
p.add_layout(HTMLLabelSet(x="x", y="y", text="t", source=source, x_offset=5))
p.add_layout(HTMLTitle(text="in HTML", align="right"), "below")

curdoc().add_root(p)
