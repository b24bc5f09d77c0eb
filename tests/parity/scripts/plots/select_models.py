"""Finding models in a plot by name, type and tag, and setting them together."""

from bokeh.models import Axis, GlyphRenderer, LinearAxis, PanTool, Scatter
from bokeh.plotting import curdoc, figure

p = figure(name="main", tools="pan,wheel_zoom")
p.line([1, 2], [3, 4], name="first", tags=["data"])
p.scatter([1, 2], [3, 4], name="second", tags=["data", "marks"])
curdoc().add_root(p)

p.select_one({"name": "second"}).glyph.fill_color = "tomato"
p.set_select(Axis, {"axis_label": "something"})
p.set_select({"type": LinearAxis}, {"minor_tick_line_color": None})
curdoc().set_select({"name": "first"}, {"level": "underlay"})

result = {
    "by name": [type(it).__name__ for it in p.select(name="first")],
    "by type": sorted(type(it).__name__ for it in p.select({"type": GlyphRenderer})),
    "by text": [it.name for it in p.select("second")],
    "one": p.select_one({"name": "second"}).glyph,
    "none": p.select_one({"name": "third"}),
    "in document": len(list(curdoc().select({"type": Scatter}))),
    "root": curdoc().get_model_by_name("main") is p,
    "tool": curdoc().select_one({"type": PanTool}) is p.tools[0],
    "tags": sorted(str(it.name) for it in p.select({"tags": "data"})),
}
