"""Words and numbers typed in."""

from bokeh.models import (
    FileInput,
    NumericInput,
    PasswordInput,
    Spinner,
    TextAreaInput,
    TextInput,
)
from bokeh.plotting import column, curdoc

widgets = [
    TextInput(title="name", value="Ada", placeholder="who?", prefix="Dr", suffix="!", max_length=30),
    PasswordInput(title="secret"),
    TextAreaInput(title="story", value="Once…", rows=4, cols=40, max_length=500),
    NumericInput(title="count", value=3, low=0, high=10, mode="int", format="0,0"),
    NumericInput(value=None, mode="float", placeholder="empty"),
    Spinner(title="size", value=1.5, low=0, high=5, step=0.25, page_step_multiplier=4, wheel_wait=200),
    FileInput(accept=".csv,.txt", multiple=True, title="files"),
]
widgets[0].value = "Grace"
curdoc().add_root(column(*widgets))
