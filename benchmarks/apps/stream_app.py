"""A document that streams one point every 20 ms into a source of 200, from when its slider is moved.

``SYNCVIZ_BENCH_LIB`` names the library: ``bokeh`` or ``syncviz`` (the default).
"""

import importlib
import math
import os
from itertools import count

LIB = os.environ.get("SYNCVIZ_BENCH_LIB", "syncviz")
PERIOD = 20
POINTS = 200

doc = importlib.import_module(f"{LIB}.io").curdoc()
models = importlib.import_module(f"{LIB}.models")
plotting = importlib.import_module(f"{LIB}.plotting")

source = models.ColumnDataSource(data={"x": [], "y": []})
plot = plotting.figure(height=300, width=600, title="stream")
plot.line("x", "y", source=source)
doc.add_root(plot)
go = models.Slider(title="go", start=0, end=1, value=0)
doc.add_root(go)
numbers = count()


def update() -> None:
    number = next(numbers)
    source.stream({"x": [number], "y": [math.sin(number / 10)]}, POINTS)


go.on_change("value", lambda attr, old, new: doc.add_periodic_callback(update, PERIOD))
