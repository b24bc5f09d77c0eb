"""Changes that are held back and told together."""

from bokeh.core.enums import HoldPolicy
from bokeh.models import ColumnDataSource, Slider
from bokeh.plotting import curdoc

doc = curdoc()
slider = Slider(start=0, end=10, value=0)
source = ColumnDataSource({"a": [1]})
doc.add_root(slider)
doc.add_root(source)
seen = []
doc.on_change(lambda event: seen.append(type(event).__name__.removesuffix("Event")))
for policy in HoldPolicy:
    doc.hold(policy)
    slider.value += 1
    slider.value += 1
    slider.title = policy
    source.stream({"a": [2]})
    source.stream({"a": [3]})
    seen.append("held")
    doc.unhold()
    seen.append("told")

result = seen
