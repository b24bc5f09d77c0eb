"""Things beside and below each other, in lists and in arguments."""

from bokeh.layouts import Spacer, column, row
from bokeh.models import Button, Div
from bokeh.plotting import curdoc, figure

a, b, c = (figure(width=150, height=120, title=name) for name in "abc")
for p in (a, b, c):
    p.line([0, 1], [1, 0])
curdoc().add_root(row(column(a, Button(label="under a")), Spacer(width=20), column([b, c], spacing=8)))
curdoc().add_root(column(Div(text="wide"), row([Button(label="1"), Button(label="2")]), sizing_mode="stretch_width"))
curdoc().add_root(row(children=[Div(text="k")], sizing_mode="fixed", name="by keyword", align="end"))
