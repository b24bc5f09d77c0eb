"""A plot, a slider and a button with JavaScript of its own, to be shown in somebody else's page."""

from syncviz.io import curdoc
from syncviz.layouts import column
from syncviz.models import Button, ColumnDataSource, CustomJS, DataTable, Slider, TableColumn
from syncviz.plotting import figure

source = ColumnDataSource(data={"x": [1, 2, 3], "y": [3, 1, 2]}, name="source")
plot = figure(width=300, height=200, name="plot")
plot.line("x", "y", source=source, line_width=6, color="red")
slider = Slider(start=0, end=10, step=1, value=1, title="factor", name="slider")
table = DataTable(source=source, columns=[TableColumn(field="x", title="x")], width=300, height=80, reorderable=False)
button = Button(label="js", name="button")
button.js_on_event("button_click", CustomJS(code="window.ran = true"))


def scale(attr, old, new):
    source.data = {"x": [1, 2, 3], "y": [3 * new, new, 2 * new]}


slider.on_change("value", scale)
curdoc().add_root(column(plot, slider, table, button))
