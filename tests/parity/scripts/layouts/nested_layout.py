"""Lists of lists become rows and columns."""

from bokeh.layouts import layout
from bokeh.models import Button, Slider
from bokeh.plotting import curdoc, figure

plots = [figure(width=200, height=150) for _ in range(3)]
for number, p in enumerate(plots):
    p.scatter([1, 2, 3], [number, 1, 2])
curdoc().add_root(
    layout(
        [
            [Slider(start=0, end=1, value=0.5, title="s"), Button(label="go")],
            [plots[0], [plots[1], plots[2]]],
        ],
        sizing_mode="scale_width",
    )
)
curdoc().add_root(layout(Button(label="a"), Button(label="b")))
curdoc().add_root(layout([Button(label="c")], [Button(label="d"), Button(label="e")], name="rows"))
