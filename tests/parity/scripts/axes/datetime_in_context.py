"""A formatter that writes the day only where it changes."""

from bokeh.models import DatetimeTickFormatter
from bokeh.plotting import curdoc, figure

p = figure(x_axis_type="datetime", x_range=(1_700_000_000_000, 1_700_300_000_000), width=600, height=200)
p.line([1_700_000_000_000, 1_700_300_000_000], [0, 1])
p.xaxis[0].formatter = DatetimeTickFormatter(
    hours="%H:%M",
    context=DatetimeTickFormatter(hours="%A", days="%Y", hide_repeats=True),
    context_which="start",
    context_location="below",
    hide_repeats=True,
    strip_leading_zeros=["hours", "days"],
    boundary_scaling=False,
)

curdoc().add_root(p)
