"""Functions in Python that hear of changes, with names, methods and closures."""

from functools import partial

from bokeh.models import Select, Slider
from bokeh.plotting import column, curdoc

heard = []


def changed(attr, old, new):
    heard.append((attr, old, new))


def named(attr, old, new, who):
    heard.append((who, attr, new))


class Listener:
    def hear(self, attr, old, new):
        heard.append(("method", new))


slider = Slider(start=0, end=10, value=1)
select = Select(options=["a", "b"], value="a")
curdoc().add_root(column(slider, select))
slider.on_change("value", changed, partial(named, who="partial"))
slider.on_change("title", changed)
listener = Listener()
select.on_change("value", listener.hear)
slider.value = 3
slider.value = 3
slider.title = "new"
select.value = "b"
slider.remove_on_change("value", changed)
slider.value = 5
slider.update(value=6, title="newer")
slider.trigger("value", 6, 7)

result = heard
