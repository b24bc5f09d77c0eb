"""Documents: their roots, title, and what is in them."""

from bokeh.document import DEFAULT_TITLE, Document
from bokeh.models import Button, Div, Slider
from bokeh.plotting import column, curdoc

doc = Document(title="Mine")
first, second = Button(label="1", name="first"), Div(text="2")
doc.add_root(first)
doc.add_root(column(second))
doc.remove_root(first)
doc.add_root(Slider(start=0, end=1, value=0.5, name="s"))
roots = [type(root).__name__ for root in doc.roots]
found = doc.get_model_by_name("s").value
doc.clear()

other = curdoc()
default = other.title == DEFAULT_TITLE
other.title = "Current"
other.add_root(first)
result = {
    "roots": roots,
    "found": found,
    "left": len(doc.roots),
    "title": [doc.title, default],
    "models": sorted(type(model).__name__ for model in other.models),
    "missing": other.get_model_by_id("nothing"),
    "by id": other.get_model_by_id(first.id) is first,
}
