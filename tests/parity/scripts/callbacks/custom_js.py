"""Code that runs in the browser when something changes."""

from bokeh.models import ColumnDataSource, CustomJS, Slider
from bokeh.plotting import column, curdoc, figure

source = ColumnDataSource({"x": [0, 1, 2], "y": [0, 1, 4]})
p = figure(width=300, height=250)
p.line("x", "y", source=source)
power = Slider(start=0, end=4, value=2, step=0.5, title="power")
code = "const x = source.data.x; source.data = {x, y: x.map((v) => v ** cb_obj.value)};"
power.js_on_change("value", CustomJS(args={"source": source}, code=code))
power.js_on_change("value_throttled", CustomJS(code="console.log(this.value)"))
shift = Slider(start=0, end=4, value=0, title="shift")
shift.js_on_change("value", CustomJS(args={"a": p, "n": 3, "words": ["x", "y"]}, code="a.title.text = `${n}`"))
p.x_range.js_on_change("start", CustomJS(args={"p": p}, code="p.title.text = String(cb_obj.start)"))
p.x_range.js_on_change("end", *p.x_range.js_property_callbacks["change:start"])
module = CustomJS(code="export default (args, obj) => { console.log(obj.value) }", module=True)
shift.js_on_change("change:title", module)

curdoc().add_root(column(power, shift, p))
