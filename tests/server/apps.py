"""Applications that several tests serve."""

from __future__ import annotations

from syncviz.models import ColumnDataSource, Slider, TextInput


def sliders(doc):
    """A slider whose value times a column is another column; a text input that is the title."""
    slider = Slider(start=0, end=10, value=1, step=0.1, title="factor", name="slider")
    source = ColumnDataSource(data={"x": [0, 1, 2], "y": [0, 1, 2]}, name="source")
    text = TextInput(value="title", name="text")

    def move(attr, old, new):
        source.data = {"x": [0, 1, 2], "y": [new * x for x in range(3)]}

    def rename(attr, old, new):
        doc.title = new

    slider.on_change("value", move)
    text.on_change("value", rename)
    for root in (slider, source, text):
        doc.add_root(root)
    doc.title = "Sliders"


def empty(doc):
    """Nothing."""
