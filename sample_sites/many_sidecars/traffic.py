"""The live part: cars on two streets, more or fewer by a slider. Each sidecar serves it."""

import os
import random

from syncviz.io import curdoc
from syncviz.layouts import column
from syncviz.models import ColumnDataSource, Div, Slider
from syncviz.plotting import figure

MINUTES = 60

source = ColumnDataSource(data={"minute": [0], "north": [20], "south": [30]}, name="cars")
plot = figure(height=300, width=700, title="Cars in each minute", name="plot", tools="pan,reset,save")
plot.line("minute", "north", source=source, line_width=2, color="#1f77b4", legend_label="north")
plot.line("minute", "south", source=source, line_width=2, color="#d62728", legend_label="south")
plot.legend.location = "top_left"
busy = Slider(title="busy", start=0, end=100, value=20, step=1, name="busy")
where = Div(text=f"This session lives in sidecar {os.environ.get('SIDECAR', '?')}.", name="where")


def count():
    minute = source.data["minute"][-1] + 1
    cars = {street: [random.randint(0, 10) + round(busy.value)] for street in ("north", "south")}
    source.stream({"minute": [minute], **cars}, rollover=MINUTES)


curdoc().title = "Traffic"
curdoc().add_root(column(where, busy, plot))
curdoc().add_periodic_callback(count, 500)
