"""The live part: four sliders and a text input that change a 200-point sine through Python callbacks."""

from math import pi, sin

from syncviz.layouts import column, row
from syncviz.models import ColumnDataSource, Slider, TextInput
from syncviz.plotting import figure

N = 200
X = [4 * pi * i / (N - 1) for i in range(N)]


def sliders(doc):
    source = ColumnDataSource(data={"x": X, "y": [sin(x) for x in X]})
    plot = figure(
        height=400, width=400, title="my sine wave", tools="crosshair,pan,reset,save,wheel_zoom",
        x_range=(0, 4 * pi), y_range=(-2.5, 2.5),
    )  # fmt: skip
    plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)

    text = TextInput(title="title", value="my sine wave", name="title")
    offset = Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1, name="offset")
    amplitude = Slider(title="amplitude", value=1.0, start=-5.0, end=5.0, step=0.1, name="amplitude")
    phase = Slider(title="phase", value=0.0, start=0.0, end=2 * pi, step=0.1, name="phase")
    frequency = Slider(title="frequency", value=1.0, start=0.1, end=5.1, step=0.1, name="frequency")

    def update_title(attr, old, new):
        plot.title.text = new

    def update_data(attr, old, new):
        a, b, w, k = amplitude.value, offset.value, phase.value, frequency.value
        source.data = {"x": X, "y": [a * sin(k * x + w) + b for x in X]}

    text.on_change("value", update_title)
    for widget in (offset, amplitude, phase, frequency):
        widget.on_change("value", update_data)

    doc.add_root(row(column(text, offset, amplitude, phase, frequency), plot, width=800))
    doc.title = "Sliders"
