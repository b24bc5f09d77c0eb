"""Models that a program declares for itself, with their definitions for the browser."""

from bokeh.core.properties import Any, Bool, Dict, Float, Int, List, Nullable, Override, String
from bokeh.model import DataModel
from bokeh.models import CustomJS, Slider
from bokeh.plotting import column, curdoc


class Tank(DataModel):
    level = Float(default=0.5)
    title = String(default="tank", help="what it is called")
    valves = List(Int, default=[1, 2])
    notes = Dict(String, Any)
    leaking = Bool(default=False)
    label = Nullable(String)


class BigTank(Tank):
    level = Override(default=5)
    parts = List(String)


tank, big = Tank(title="first"), BigTank(level=7, notes={"a": 1})
heard = []
tank.on_change("level", lambda attr, old, new: heard.append((attr, old, new)))
slider = Slider(start=0, end=1, value=0.5)
slider.js_on_change("value", CustomJS(args={"tank": tank}, code="tank.level = this.value"))
tank.js_on_change("level", CustomJS(args={"big": big}, code="big.level = this.level"))
curdoc().add_root(column(slider))
curdoc().add_root(tank)
curdoc().add_root(big)
tank.level = 0.75
tank.valves.append(3)

result = {"heard": heard, "values": [tank.level, tank.valves, big.level, big.title, big.notes, tank.label]}
