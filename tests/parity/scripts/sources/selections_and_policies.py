"""What is selected, and which renderers take part."""

from bokeh.models import ColumnDataSource, IntersectRenderers, Selection, UnionRenderers
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2, 3], "y": [3, 1, 2]}, selection_policy=IntersectRenderers())
source.selected.indices = [0, 2]
other = ColumnDataSource({"x": [1], "y": [1]})
other.selected.multiline_indices = {0: [1]}
third = ColumnDataSource({"xs": [[1, 2]], "ys": [[1, 2]]}, selection_policy=UnionRenderers())
third.selected.image_indices = []
third.selected.line_indices = [0]
p = figure(tools="lasso_select")
p.scatter("x", "y", source=source, size=12)
p.line("x", "y", source=other)
p.multi_line("xs", "ys", source=third)

curdoc().add_root(p)
result = [source.selected.indices, other.selected.multiline_indices, Selection(indices=[3])]
