"""The live parts of the site."""

import math
import random

from syncviz.layouts import column, row
from syncviz.models import ColumnDataSource, Select, Slider, TextInput
from syncviz.plotting import figure


def prices(doc):
    """Prices out of the database, and new ones twice a second."""
    from .models import Price

    user = doc.session_context.token_payload["user"]
    shares = list(Price.objects.order_by("share").values_list("share", flat=True).distinct())
    source = ColumnDataSource(data={"step": [], "value": []}, name="prices")
    plot = figure(height=300, width=600, title=f"Prices for {user['username']}")
    plot.line("step", "value", source=source, line_width=2)
    select = Select(title="share", value=shares[0], options=shares, name="share")

    def load(attr, old, new):
        rows = Price.objects.filter(share=select.value).values_list("step", "value")
        source.data = {"step": [step for step, _ in rows], "value": [value for _, value in rows]}

    def tick():
        step, value = source.data["step"][-1] + 1, source.data["value"][-1]
        source.stream({"step": [step], "value": [value * (1 + random.gauss(0, 0.01))]}, rollover=200)

    load("value", None, None)
    select.on_change("value", load)
    doc.add_root(column(select, plot))
    doc.add_periodic_callback(tick, 500)


def sliders(doc):
    """A sine that follows a slider."""
    steps = [i / 20 for i in range(200)]
    source = ColumnDataSource(data={"x": steps, "y": [math.sin(x) for x in steps]})
    plot = figure(height=300, width=400, title="my sine wave")
    plot.line("x", "y", source=source)
    title = TextInput(title="title", value="my sine wave", name="title")
    amplitude = Slider(title="amplitude", value=1, start=-5, end=5, step=0.1, name="amplitude")

    def update(attr, old, new):
        source.data = {"x": steps, "y": [amplitude.value * math.sin(x) for x in steps]}

    amplitude.on_change("value", update)
    title.on_change("value", lambda attr, old, new: setattr(plot.title, "text", new))
    doc.add_root(row(column(title, amplitude), plot))
