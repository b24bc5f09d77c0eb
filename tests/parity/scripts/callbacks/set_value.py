"""Setting another model's property when a button is pressed."""

from bokeh.models import Button, CustomJS, OpenURL, SetValue
from bokeh.plotting import column, curdoc, figure

p = figure(width=200, height=200)
p.line([0, 1], [0, 1])
bigger = Button(label="bigger")
bigger.js_on_click(SetValue(p, "width", 400))
red = Button(label="red")
red.js_on_event("button_click", SetValue(obj=p, attr="background_fill_color", value="mistyrose"), CustomJS(code=""))
away = Button(label="away")
away.js_on_click(OpenURL(url="https://site.example", same_tab=False))

curdoc().add_root(column(bigger, red, away, p))
