"""Children that come, go and change places."""

from bokeh.layouts import column, row
from bokeh.models import Button, Div
from bokeh.plotting import curdoc

first, second, third = (Div(text=text) for text in ("1", "2", "3"))
box = column(first, second)
curdoc().add_root(box)
box.children.append(third)
box.children.insert(0, Button(label="top"))
box.children.remove(second)
box.children[1], box.children[2] = box.children[2], box.children[1]
inner = row(second)
box.children.extend([inner])
inner.children = [*inner.children, Div(text="4")]
box.children = [child for child in box.children if not isinstance(child, Button)]

result = [type(child).__name__ for child in box.children]
