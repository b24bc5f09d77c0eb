"""Callbacks that run without the document's lock."""

from bokeh.document import without_document_lock
from bokeh.models import Button
from bokeh.plotting import curdoc

calls = []


@without_document_lock
def unlocked():
    calls.append("unlocked")
    return 3


button = Button(label="go")
button.on_click(unlocked)
curdoc().add_next_tick_callback(unlocked)
curdoc().add_root(button)

unlocked()
result = calls
