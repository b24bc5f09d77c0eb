"""Text for the pointer: a list, one template, HTML, and formats for its fields."""

from bokeh.models import HoverTool
from bokeh.plotting import curdoc, figure

data = {"x": [1, 2], "y": [3, 4], "place": ["Ulm", "Bonn"], "when": [1.6e12, 1.7e12]}
pairs = figure(tooltips=[("place", "@place"), ("at", "($x{0.0}, $y{0.0})"), ("row", "$index")])
pairs.scatter("x", "y", source=data)
text = figure(tooltips="@place is at @x")
text.scatter("x", "y", source=data)
own = figure(tools="")
dots = own.scatter("x", "y", source=data)
own.add_tools(
    HoverTool(
        tooltips="<b>@place</b> <i>@when{%F}</i>",
        formatters={"@when": "datetime", "$x": "printf"},
        mode="hline",
        renderers=[dots],
        point_policy="snap_to_data",
        line_policy="nearest",
        anchor="top_center",
        attachment="vertical",
        show_arrow=False,
        muted_policy="ignore",
        limit=3,
    )
)
none = figure(tooltips=None, tools="pan")
none.scatter("x", "y", source=data)
for p in (pairs, text, own, none):
    curdoc().add_root(p)
