"""Patches from the browser change the document."""

from bokeh.models import ColumnDataSource, Select, Slider
from bokeh.plotting import column, curdoc

slider, select = Slider(start=0, end=10, value=1), Select(options=["a", "b"], value="a")
source = ColumnDataSource({"x": [1, 2, 3], "y": [4, 5, 6]})
doc = curdoc()
doc.add_root(column(slider, select))
doc.add_root(source)
heard = []
slider.on_change("value", lambda attr, old, new: heard.append([attr, old, new]))
source.on_change("data", lambda attr, old, new: heard.append([attr, sorted(new)]))
source.selected.on_change("indices", lambda attr, old, new: heard.append([attr, list(new)]))


def patch(*events):
    doc.apply_json_patch({"events": list(events)})


def ref(model):
    return {"id": model.id}


patch({"kind": "ModelChanged", "model": ref(slider), "attr": "value", "new": 7})
patch({"kind": "ModelChanged", "model": ref(source.selected), "attr": "indices", "new": [0, 2]})
patch({"kind": "ColumnsPatched", "model": ref(source), "attr": "data", "patches": {"x": [[0, 9]]}})
new = {"type": "map", "entries": [["x", [4]], ["y", [7]]]}
patch({"kind": "ColumnsStreamed", "model": ref(source), "attr": "data", "data": new, "rollover": 3})
patch({"kind": "TitleChanged", "title": "from the browser"})
patch(
    {"kind": "ModelChanged", "model": ref(select), "attr": "options", "new": ["a", "b", "c"]},
    {"kind": "ModelChanged", "model": ref(select), "attr": "value", "new": "c"},
)

result = {"heard": heard, "data": {name: list(column) for name, column in source.data.items()}, "select": select.value}
