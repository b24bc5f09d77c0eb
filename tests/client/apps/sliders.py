"""The application that the real bokeh serves: a slider whose callback recomputes the data."""

import numpy as np
from bokeh.io import curdoc
from bokeh.models import ColumnDataSource, Div, Slider

x = np.linspace(0, 4 * np.pi, 200)
source = ColumnDataSource(data={"x": x, "y": np.sin(x)}, name="source")
amplitude = Slider(start=-5, end=5, value=1, step=0.1, name="amplitude")
arguments = curdoc().session_context.request.arguments
greeting = Div(text=",".join(value.decode() for value in arguments.get("name", [])), name="greeting")
total = Div(text="", name="total")


def recompute(attr, old, new):
    source.data = {"x": x, "y": amplitude.value * np.sin(x)}


def add_up(attr, old, new):
    total.text = f"{float(np.sum(source.data['y'])):.3f}"


amplitude.on_change("value", recompute)
source.on_change("data", add_up)
curdoc().title = "sliders of bokeh"
for root in (source, amplitude, greeting, total):
    curdoc().add_root(root)
