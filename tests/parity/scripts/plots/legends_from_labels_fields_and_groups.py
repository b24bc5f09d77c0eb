"""Three ways to a legend, and what can be set on it."""

from bokeh.models import ColumnDataSource
from bokeh.palettes import Category10
from bokeh.plotting import column, curdoc, figure

data = {
    "x": [1, 2, 3, 4, 5, 6],
    "y": [2, 5, 3, 6, 4, 7],
    "kind": ["cat", "dog", "cat", "owl", "dog", "owl"],
    "colour": [Category10[3][i] for i in (0, 1, 0, 2, 1, 2)],
}
source = ColumnDataSource(data)

by_label = figure(width=300, height=250)
by_label.line("x", "y", source=source, legend_label="line")
by_label.scatter("x", "y", source=source, legend_label="marks")
by_label.legend.orientation = "horizontal"
by_label.legend.click_policy = "mute"
by_label.legend.label_text_font_size = "11px"

by_field = figure(width=300, height=250)
by_field.scatter("x", "y", color="colour", size=12, source=source, legend_field="kind")
by_field.legend.location = (10, 20)
by_field.legend.background_fill_alpha = 0.4

by_group = figure(width=300, height=250)
by_group.scatter("x", "y", color="colour", size=12, source=source, legend_group="kind")
by_group.legend[0].title = "animal"
by_group.legend.border_line_width = 3
by_group.legend.ncols = 2

curdoc().add_root(column(by_label, by_field, by_group))
