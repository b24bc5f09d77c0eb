"""A legend beside the plot, put together item by item."""

from bokeh.models import Legend, LegendItem
from bokeh.plotting import curdoc, figure

p = figure(width=480, height=300)
thin = p.line([1, 2, 3], [1, 2, 3], line_width=1)
thick = p.line([1, 2, 3], [3, 2, 1], line_width=5, line_color="olive")
dots = p.scatter([1, 2, 3], [3, 2, 1], size=9, color="olive")
legend = Legend(
    items=[("thin", [thin]), ("thick and dotted", [thick, dots])],
    location="center",
    click_policy="hide",
    glyph_width=30,
    spacing=8,
    title="lines",
    title_text_font_style="bold",
)
p.add_layout(legend, "right")
p.legend.items.append(LegendItem(label={"value": "again"}, renderers=[thin], index=0))

curdoc().add_root(p)
