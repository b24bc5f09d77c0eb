"""What cannot be laid out is refused."""

from bokeh.layouts import column, gridplot, layout, row
from bokeh.models import Button
from bokeh.plotting import curdoc, figure

result = []
for attempt in (
    lambda: row(Button(), 3),
    lambda: column("text"),
    lambda: layout([[Button(), "text"]]),
    lambda: gridplot([figure()], toolbar_location="middle"),
    lambda: row([Button()], children=[Button()]),
    lambda: column(Button(), sizing_mode="huge"),
    lambda: gridplot([[figure()]], ncols=2),
):
    try:
        attempt()
        result.append("done")
    except ValueError:
        result.append("ValueError")
curdoc().add_root(row())
