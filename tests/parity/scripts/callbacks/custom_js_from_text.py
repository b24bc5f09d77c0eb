"""Code with parameters checked against a module's form."""

from bokeh.models import CustomJS, Toggle
from bokeh.plotting import curdoc, figure, row

p = figure(width=200, height=200, name="target")
line = p.line([0, 1], [1, 0])
toggle = Toggle(label="line", active=True)
toggle.js_on_click(CustomJS(args={"line": line}, code="line.visible = this.active"))
toggle.js_on_event("button_click", CustomJS(code="console.log('clicked')"))
toggle.name = "toggle"

curdoc().add_root(row(toggle, p))
result = sorted(toggle.js_event_callbacks)
