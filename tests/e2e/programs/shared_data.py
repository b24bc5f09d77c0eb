"""A model of the program's own, which the server and a script in the page both change."""

from bokeh.core.properties import Float, Instance, Int, List, Override, String
from bokeh.io import curdoc
from bokeh.model import DataModel
from bokeh.models import Button, Column, CustomJS, Slider


class Reading(DataModel):
    value = Float(default=1.0)
    unit = String(default="m")


class Corrected(Reading):
    unit = Override(default="ft")
    steps = Int(default=3)


class Station(DataModel):
    latest = Instance(Reading, default=lambda: Reading(value=5))
    readings = List(Instance(Reading))


station = Station(name="station", readings=[Corrected(name="first")])
heard = Reading(name="heard", value=0)


def changed(attr, old, new):
    heard.value = new * 2


station.readings[0].on_change("value", changed)

slider = Slider(title="level", start=0, end=10, value=0, step=1, name="slider")
slider.js_link("value", station.readings[0], "value")

add = Button(label="Another reading")
add.on_click(lambda event: station.readings.append(Corrected(value=9, name="another")))
far = Button(label="From the page")
far.js_on_event(
    "button_click",
    CustomJS(args={"station": station}, code="station.latest.value = station.latest.value + 1"),
)
station.latest.on_change("value", lambda attr, old, new: setattr(heard, "unit", f"{new:g}"))

for root in (station, heard, Column(slider, add, far)):
    curdoc().add_root(root)
