"""Small plots inside a big one: a scale of their own in a part of the frame."""

from bokeh.models import DataRange1d, Range1d
from bokeh.plotting import curdoc, figure

p = figure(x_range=(0, 10), y_range=(0, 10), width=420, height=420)
for column_number in range(2):
    for line_number in range(2):
        inner = p.subplot(
            x_source=DataRange1d(),
            y_source=Range1d(0, 5),
            x_target=Range1d(column_number * 5, column_number * 5 + 4),
            y_target=Range1d(line_number * 5, line_number * 5 + 4),
        )
        inner.line([0, 1, 2, 3], [1, 4, 2, line_number + column_number], line_color="purple")
        inner.scatter([0, 1, 2, 3], [1, 4, 2, line_number + column_number])

curdoc().add_root(p)
