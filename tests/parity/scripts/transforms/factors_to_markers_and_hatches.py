"""Names become markers and patterns."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure
from bokeh.transform import factor_hatch, factor_mark

source = ColumnDataSource({"x": [1, 2, 3], "y": [3, 1, 2], "kind": ["a", "b", "c"]})
kinds = ["a", "b", "c"]
p = figure()
p.scatter("x", "y", source=source, marker=factor_mark("kind", ["hex", "circle_x", "triangle"], kinds), size=20)
p.scatter("x", "y", source=source, marker=factor_mark("kind", ["plus"], kinds[:1], start=0, end=1))
p.vbar("x", 0.4, "y", source=source, hatch_pattern=factor_hatch("kind", ["/", "o", "cross"], kinds), fill_alpha=0.1)

curdoc().add_root(p)
