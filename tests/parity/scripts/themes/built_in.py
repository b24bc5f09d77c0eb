"""Every built-in theme on plots with legends, colour bars and axes of several kinds."""

from bokeh.document import Document
from bokeh.layouts import row
from bokeh.models import ColorBar, Div, LinearColorMapper, Plot, Slider
from bokeh.plotting import figure
from bokeh.themes import built_in_themes

result = {}
for name in sorted(built_in_themes):
    plot = figure(title=name, x_axis_type="datetime", y_axis_type="log", x_axis_label="time", width=300)
    plot.line([1, 2, 3], [4, 6, 5], legend_label="a line")
    plot.scatter([1, 2, 3], [1, 2, 3], size=10, color="red")
    plot.add_layout(ColorBar(color_mapper=LinearColorMapper(low=0, high=1, palette="Viridis256"), title="bar"), "right")
    factors = figure(x_range=["a", "b"])
    factors.vbar(x=["a", "b"], top=[1, 2], width=0.5)
    factors.xaxis.axis_label_text_color = "red"
    document = Document(theme=built_in_themes[name], title=name)
    document.add_root(row(plot, factors))
    document.add_root(Plot(width=123))
    document.add_root(Slider(start=0, end=1, value=0, step=0.1))
    document.add_root(Div(text="text"))
    result[name] = document.to_json(deferred=False)["roots"]
