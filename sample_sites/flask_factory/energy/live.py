"""The live parts. Each function fills the document of one session; its callbacks run in the sidecar."""

import random
import time

from syncviz.layouts import column, row
from syncviz.models import ColumnDataSource, Div, Slider, Span
from syncviz.plotting import figure
from syncviz_flask import SyncViz

viz = SyncViz()
MINUTES = 5


@viz.app("/meter")
def meter(doc):
    """What the user's household draws now. The readings are made up, and different for each user."""
    user = doc.session_context.token_payload["user"]
    household = random.Random(user)
    load = 300 + 200 * household.random()

    def reading():
        nonlocal load
        load = min(max(load + household.gauss(0, 40), 80), 3000)
        return load

    now = time.time()
    times = [(now - second) * 1000 for second in range(60 * MINUTES, 0, -1)]
    source = ColumnDataSource({"time": times, "watts": [reading() for _ in times]}, name="readings")
    plot = figure(
        height=300, width=600, title=f"Household of {user}", x_axis_type="datetime", y_axis_label="watts",
        toolbar_location=None, name="plot",
    )  # fmt: skip
    plot.line("time", "watts", source=source, line_width=2)
    limit = Span(location=1000, dimension="width", line_color="firebrick", line_dash="dashed", name="limit")
    plot.add_layout(limit)
    doc.add_root(plot)
    doc.title = f"Meter of {user}"

    def tick():
        source.stream({"time": [time.time() * 1000], "watts": [reading()]}, rollover=60 * MINUTES)

    doc.add_periodic_callback(tick, 1000)


@viz.app("/tariff")
def tariff(doc):
    """What a year costs with a price for the day and one for the night."""
    hours = list(range(24))
    source = ColumnDataSource({"hour": hours, "cents": [0] * 24}, name="costs")
    plot = figure(height=300, width=400, title="cost of an average day", x_axis_label="hour", y_axis_label="cents")
    plot.vbar(x="hour", top="cents", width=0.8, source=source)
    yearly = Slider(title="kWh a year", start=500, end=10_000, step=100, value=3000, name="yearly")
    day = Slider(title="cents by day", start=10, end=60, value=35, name="day")
    night = Slider(title="cents by night", start=10, end=60, value=22, name="night")
    total = Div(name="total")

    def compute(attr, old, new):
        hourly = yearly.value / 365 / 24
        cents = [hourly * (day.value if 6 <= hour < 22 else night.value) for hour in hours]
        source.data["cents"] = cents
        total.text = f"<b>{sum(cents) * 365 / 100:,.2f} € a year</b>"

    for slider in (yearly, day, night):
        slider.on_change("value", compute)
    compute("value", None, None)
    doc.add_root(row(column(yearly, day, night, total), plot))
    doc.title = "Tariff"
