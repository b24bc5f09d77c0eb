"""Points with everything that can vary between them."""

from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure

source = ColumnDataSource(
    {
        "x": [1, 2, 3, 4],
        "y": [4, 2, 3, 1],
        "r": [8, 12, 16, 20],
        "c": ["red", "#00ff00", "rgb(0, 0, 255)", "rgba(9, 9, 9, 0.5)"],
        "m": ["circle", "square", "hex", "star"],
        "a": [0.2, 0.4, 0.6, 0.8],
        "turn": [0.0, 0.5, 1.0, 1.5],
        "dash": ["solid", "dashed", "dotted", "dotdash"],
        "pattern": ["/", "x", ".", "v"],
    }
)
p = figure()
p.scatter(
    "x", "y", size="r", color="c", alpha="a", marker="m", angle="turn", source=source,
    line_dash="dash", line_width=2, hatch_pattern="pattern", hatch_color="black", hatch_alpha=0.5,
)  # fmt: skip
p.scatter([1, 2], [1, 2], size=10, marker="dash", fill_color=None, line_cap="round", hit_dilation=2.0)
p.scatter(x=[5], y=[5], fill_color=(255, 100, 0), line_color=(0, 0, 0, 0.5), angle=30, angle_units="deg")
p.scatter(x=[6], y=[6], fill_color={"value": "pink"}, size={"value": 30})
p.scatter(x="x", y={"field": "y"}, source=source, fill_color={"field": "c"})

curdoc().add_root(p)
