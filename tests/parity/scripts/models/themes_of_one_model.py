"""Laying theme values over a model by hand, and taking them off."""

from bokeh.models import ColumnDataSource, Slider
from bokeh.plotting import curdoc

slider = Slider(start=0, end=1, value=0, bar_color="red")
slider.apply_theme({"bar_color": "blue", "title": "themed"})
over = [slider.bar_color, slider.title, slider.themed_values()]
slider.unapply_theme()
slider.set_from_json("value", 0.75)
curdoc().add_root(slider)
source = ColumnDataSource({"a": [1]})
source.set_from_json("name", "s")
lonely = Slider(start=0, end=1, value=0)
lonely.destroy()

result = [over, slider.title, slider.value, source.name]
