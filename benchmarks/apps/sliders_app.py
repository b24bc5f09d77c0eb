"""The classic sliders application, written once and run on whichever library the environment names.

``SYNCVIZ_BENCH_LIB`` is ``bokeh`` or ``syncviz`` (the default). The server runs this file as a script;
``benchmarks/document_child.py`` imports it and calls ``make_document`` with a document of its own.
"""

import importlib
import os
from typing import Any

import numpy as np

LIB = os.environ.get("SYNCVIZ_BENCH_LIB", "syncviz")

io = importlib.import_module(f"{LIB}.io")
layouts = importlib.import_module(f"{LIB}.layouts")
models = importlib.import_module(f"{LIB}.models")
plotting = importlib.import_module(f"{LIB}.plotting")

POINTS = 200


def make_document(doc: Any) -> None:
    """Fill a document with a figure of one sine line, a text input and four sliders with their callbacks."""
    x = np.linspace(0, 4 * np.pi, POINTS)
    source = models.ColumnDataSource(data={"x": x, "y": np.sin(x)})

    plot = plotting.figure(
        height=400,
        width=400,
        title="my sine wave",
        tools="crosshair,pan,reset,save,wheel_zoom",
        x_range=(0, 4 * np.pi),
        y_range=(-2.5, 2.5),
    )
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)

    text = models.TextInput(title="title", value="my sine wave")
    offset = models.Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1)
    amplitude = models.Slider(title="amplitude", value=1.0, start=-5.0, end=5.0, step=0.1)
    phase = models.Slider(title="phase", value=0.0, start=0.0, end=2 * np.pi)
    freq = models.Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1)

    def update_title(attr: str, old: object, new: object) -> None:
        plot.title.text = text.value

    def update_data(attr: str, old: object, new: object) -> None:
        x = np.linspace(0, 4 * np.pi, POINTS)
        y = amplitude.value * np.sin(freq.value * x + phase.value) + offset.value
        source.data = {"x": x, "y": y}

    text.on_change("value", update_title)
    for slider in (offset, amplitude, phase, freq):
        slider.on_change("value", update_data)

    inputs = layouts.column(text, offset, amplitude, phase, freq)
    doc.add_root(layouts.row(inputs, plot, width=800))
    doc.title = "Sliders"


make_document(io.curdoc())
