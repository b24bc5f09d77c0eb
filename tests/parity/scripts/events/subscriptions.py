"""Which events a model asks the browser for."""

from bokeh.events import MouseMove, Reset, Tap
from bokeh.models import Button, Checkbox, CheckboxGroup, Dropdown, RadioGroup, Switch, TextInput, Toggle
from bokeh.plotting import column, curdoc, figure

p = figure(width=100, height=100)
p.on_event(Tap, print)
p.on_event("mousemove", print)
p.on_event(MouseMove, repr)
p.on_event(Reset, lambda: None)
button, toggle, menu = Button(), Toggle(), Dropdown(menu=["a"])
button.on_click(lambda: None)
toggle.on_click(lambda active: None)
menu.on_click(print)
group, radio, text = CheckboxGroup(labels=["a", "b"]), RadioGroup(labels=["a", "b"]), TextInput()
heard = []
group.on_change("active", lambda attr, old, new: heard.append(list(new)))
radio.on_change("active", lambda attr, old, new: heard.append(new))
toggle.on_click(lambda active: heard.append(active))
text.on_event("value_submit", print)
checks = [Checkbox(label="a"), Switch()]
checks[0].on_change("active", lambda attr, old, new: heard.append(new))
checks[0].active = True
group.active = [1]
radio.active = 0
toggle.active = True
curdoc().add_root(column(button, toggle, menu, group, radio, text, *checks, p))

result = {"heard": heard, "subscribed": sorted(p.subscribed_events), "button": sorted(button.subscribed_events)}
