"""One of several, or some of several."""

from bokeh.models import Checkbox, CheckboxButtonGroup, CheckboxGroup, RadioButtonGroup, RadioGroup, Switch
from bokeh.plotting import column, curdoc

labels = ["red", "green", "blue"]
widgets = [
    CheckboxGroup(labels=labels, active=[0, 2], inline=True),
    CheckboxButtonGroup(labels=labels, active=[1], button_type="success", orientation="vertical"),
    RadioGroup(labels=labels, active=1),
    RadioButtonGroup(labels=labels, active=None),
    Checkbox(label="sure", active=True),
    Switch(active=True, on_icon="check", off_icon="clear_selection", width=40),
]
widgets[0].active.append(1)
widgets[2].active = 0
curdoc().add_root(column(*widgets))
