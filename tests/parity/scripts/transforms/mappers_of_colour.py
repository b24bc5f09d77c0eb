"""Numbers and names become colours."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure
from bokeh.transform import eqhist_cmap, factor_cmap, linear_cmap, log_cmap

source = ColumnDataSource(
    {"x": [1, 2, 3, 4], "y": [1, 4, 2, 3], "mass": [1, 10, 100, 1000], "kind": ["a", "b", "b", "c"]}
)
p = figure()
p.scatter("x", "y", source=source, color=linear_cmap("mass", "Viridis256", low=0, high=1000, nan_color="red"))
p.scatter(
    "x", "y", source=source, fill_color=linear_cmap("mass", ["red", "blue"], 0, 9, low_color="black", high_color="pink")
)
p.scatter("x", "y", source=source, line_color=log_cmap("mass", "Magma11", 1, 1000), size=20)
p.scatter("x", "y", source=source, fill_color=eqhist_cmap("mass", "Turbo256", low=1, high=900))
p.vbar("x", 0.5, "y", source=source, color=factor_cmap("kind", "Category10_3", ["a", "b", "c"], nan_color="gray"))
p.vbar("x", 0.2, "y", source=source, color=factor_cmap("kind", ("red", "blue"), factors=["a", "b"], start=0, end=1))

curdoc().add_root(p)
