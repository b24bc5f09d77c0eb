"""A pie from running sums, and bars on top of each other by hand."""

from math import pi

from bokeh.models import ColumnDataSource, CumSum, Stack
from bokeh.plotting import curdoc, figure
from bokeh.transform import cumsum, stack

shares = {"bread": 4, "fruit": 7, "fish": 2}
total = sum(shares.values())
source = ColumnDataSource(
    {
        "what": list(shares),
        "angle": [value / total * 2 * pi for value in shares.values()],
        "color": ["#c9a66b", "#a3b18a", "#457b9d"],
        "more": [0.1, 0.2, 0.3],
    }
)
pie = figure(height=300, width=350, toolbar_location=None, tools="hover", tooltips="@what: @angle", x_range=(-0.5, 1))
pie.wedge(
    x=0, y=1, radius=0.4, start_angle=cumsum("angle", include_zero=True), end_angle=cumsum("angle"),
    line_color="white", fill_color="color", legend_field="what", source=source,
)  # fmt: skip
pie.axis.visible = False
pie.grid.grid_line_color = None
bars = figure(x_range=list(shares), height=200)
bars.vbar(x="what", bottom=stack(), top=stack("angle"), width=0.8, source=source)
bars.vbar(x="what", bottom=stack("angle"), top=stack("angle", "more"), width=0.8, source=source, color="red")

curdoc().add_root(pie)
curdoc().add_root(bars)
result = [CumSum(field="angle"), Stack(fields=["angle", "more"])]
