"""A plot beside an input, as an application."""

from syncviz.io import curdoc
from syncviz.layouts import row
from syncviz.models import TextInput
from syncviz.plotting import figure


def fill(doc):
    plot = figure(title="for everybody")
    plot.line([1, 2, 3], [3, 1, 2])
    doc.add_root(row(TextInput(value="x"), plot))


fill(curdoc())
