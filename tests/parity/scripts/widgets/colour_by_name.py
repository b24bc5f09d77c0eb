"""A colour picker that starts with a colour by its name."""

from bokeh.models import ColorPicker
from bokeh.plotting import column, curdoc

picker = ColorPicker(color="tomato", title="paint")
other = ColorPicker(color=(0, 128, 255))
curdoc().add_root(column(picker, other))
picker.color = "navy"
