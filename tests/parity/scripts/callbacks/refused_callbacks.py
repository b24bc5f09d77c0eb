"""Functions that cannot be called back are refused at once."""

from bokeh.models import Button, Slider
from bokeh.plotting import curdoc

result = []
slider = Slider(start=0, end=1, value=0)
for attempt in (
    lambda: slider.on_change("value", lambda attr: None),
    lambda: slider.on_change("value", 3),
    lambda: slider.on_change("value", lambda attr, old, new, more: None),
    lambda: slider.js_on_change("value", "code"),
    lambda: slider.js_on_change("value"),
    lambda: slider.js_link("nothing", slider, "value"),
    lambda: slider.js_link("value", slider, "nothing"),
    lambda: Button().on_click(lambda a, b, c: None),
    lambda: slider.remove_on_change("value", print),
):
    try:
        attempt()
        result.append("accepted")
    except (TypeError, ValueError):
        result.append("refused")
curdoc().add_root(slider)
