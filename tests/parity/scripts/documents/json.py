"""A document to JSON and back."""

import json

from bokeh.document import Document
from bokeh.models import ColumnDataSource, CustomJS, Slider
from bokeh.plotting import column, curdoc, figure

p = figure(title="kept", width=200, height=200)
p.line("x", "y", source=ColumnDataSource({"x": [1, 2], "y": [3.5, float("nan")]}))
slider = Slider(start=0, end=1, value=0.5)
slider.js_on_change("value", CustomJS(args={"p": p}, code="p.width += 1"))
doc = curdoc()
doc.add_root(column(slider, p))
doc.title = "Kept"
text = json.dumps(doc.to_json(deferred=False))
back = Document.from_json(json.loads(text))
back_again = Document.from_json_string(json.dumps(back.to_json(deferred=False)))

result = {
    "same": back.to_json(deferred=False)["roots"],
    "title": back_again.title,
    "kinds": [type(root).__name__ for root in back_again.roots],
    "value": back.select_one({"type": Slider}).value,
    "keys": sorted(set(doc.to_json(deferred=False)) - {"defs"}),
}
