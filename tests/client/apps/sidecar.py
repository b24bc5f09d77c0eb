"""Serve the sliders application with our own sidecar; keyword arguments of the server come as JSON."""

import json
import sys

import numpy as np

from syncviz.models import ColumnDataSource, Div, Slider
from syncviz.server.server import Server

x = np.linspace(0, 4 * np.pi, 200)


def sliders(document):
    arguments = document.session_context.request.arguments
    source = ColumnDataSource(data={"x": x, "y": np.sin(x)}, name="source")
    amplitude = Slider(start=-5, end=5, value=1, step=0.1, name="amplitude")
    greeting = Div(text=",".join(value.decode() for value in arguments.get("name", [])), name="greeting")
    total = Div(text="", name="total")

    def recompute(attr, old, new):
        source.data = {"x": x, "y": amplitude.value * np.sin(x)}

    def add_up(attr, old, new):
        total.text = f"{float(np.sum(source.data['y'])):.3f}"

    def fail(attr, old, new):
        raise ZeroDivisionError("as a test wants it")

    amplitude.on_change("value", recompute)
    source.on_change("data", add_up)
    amplitude.on_change("title", fail)
    document.title = "sliders of ours"
    for root in (source, amplitude, greeting, total):
        document.add_root(root)


server = Server({"/sliders": sliders}, port=0, **json.loads(sys.argv[1]))
server.start()
print(server.port, flush=True)
server.run_until_shutdown()
