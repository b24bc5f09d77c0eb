"""The ready-made context of dates."""

from bokeh.models import DatetimeTickFormatter
from bokeh.models.formatters import RELATIVE_DATETIME_CONTEXT
from bokeh.plotting import curdoc, figure

p = figure(x_axis_type="datetime", width=500, height=200)
p.line([1.70e12, 1.71e12], [1, 2])
p.xaxis.formatter = DatetimeTickFormatter(days="%d", context=RELATIVE_DATETIME_CONTEXT())

curdoc().add_root(p)
