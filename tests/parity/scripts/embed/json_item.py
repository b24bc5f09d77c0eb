"""A plot as JSON for a page that has BokehJS already."""

import json

from bokeh.embed import json_item
from bokeh.models import ColumnDataSource, Slider
from bokeh.plotting import curdoc, figure

p = figure(width=200, height=150)
p.line("x", "y", source=ColumnDataSource({"x": [1, 2], "y": [3, 4]}))
item = json_item(p, "place")
themed = json_item(figure(), theme="caliber")
slider = Slider(start=0, end=1, value=0)
curdoc().add_root(slider)
of_document = json_item(slider, "there")

result = {
    "keys": sorted(item),
    "target": [item["target_id"], themed["target_id"], of_document["target_id"]],
    "root": [item["root_id"] == p.id, of_document["root_id"] == slider.id],
    "document": item["doc"]["roots"],
    "themed": themed["doc"]["roots"],
    "json": len(json.loads(json.dumps(item))),
}
