"""The sliders application with as many further plots as are asked for, each about 30 models.

``SYNCVIZ_BENCH_UNITS`` is the number of plots, the sliders' own among them.
"""

import importlib
import os
from typing import Any

import numpy as np

LIB = os.environ.get("SYNCVIZ_BENCH_LIB", "syncviz")
UNITS = int(os.environ.get("SYNCVIZ_BENCH_UNITS", "1"))

io = importlib.import_module(f"{LIB}.io")
layouts = importlib.import_module(f"{LIB}.layouts")
models = importlib.import_module(f"{LIB}.models")
plotting = importlib.import_module(f"{LIB}.plotting")

POINTS = 200


def make_document(doc: Any) -> None:
    """Fill a document with the sine that the frequency slider moves, and with plots that nobody moves."""
    x = np.linspace(0, 4 * np.pi, POINTS)
    source = models.ColumnDataSource(data={"x": x, "y": np.sin(x)})
    frequency = models.Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)

    def update_data(attr: str, old: object, new: float) -> None:
        source.data = {"x": x, "y": np.sin(new * x)}

    frequency.on_change("value", update_data)
    others = [models.ColumnDataSource(data={"x": [0, 1, 2], "y": [2, 1, 3]}) for _ in range(UNITS - 1)]
    # one root: with many, Bokeh walks all models again for each
    doc.add_root(layouts.column(frequency, *map(_plot, [source, *others])))


def _plot(source: Any) -> Any:
    plot = plotting.figure(height=200, width=300, tools="pan,reset")
    plot.line("x", "y", source=source)
    return plot


make_document(io.curdoc())
