"""Columns replaced one by one and all together, with a callback that counts."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2], "y": [3, 4]})
p = figure()
p.line("x", "y", source=source)
curdoc().add_root(p)

seen = []
source.on_change("data", lambda attr, old, new: seen.append((attr, sorted(new))))
source.data["y"] = [5, 6]
source.data["z"] = [7, 8]
source.data = {"x": [1], "y": [2]}
source.data.update({"x": [9], "y": [9]})
del source.data["y"]
source.data = dict(source.data, y=[1])
source.stream({"x": [10], "y": [2]})
source.patch({"x": [(0, 0)]})

result = {"seen": seen, "data": source.data}
