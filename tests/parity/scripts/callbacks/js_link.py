"""Properties that follow each other in the browser without code."""

from bokeh.models import RangeSlider, Slider, Spinner
from bokeh.plotting import column, curdoc, figure

p = figure(width=250, height=250, x_range=(0, 1), y_range=(0, 1))
dots = p.scatter([0.2, 0.8], [0.2, 0.8], size=10)
size = Slider(start=1, end=50, value=10, title="size")
size.js_link("value", dots.glyph, "size")
spinner = Spinner(low=0, high=1, step=0.1, value=1)
spinner.js_link("value", dots.glyph, "fill_alpha")
window = RangeSlider(start=0, end=1, value=(0, 1), step=0.1)
window.js_link("value", p.x_range, "start", attr_selector=0)
window.js_link("value", p.x_range, "end", attr_selector=1)

curdoc().add_root(column(size, spinner, window, p))
