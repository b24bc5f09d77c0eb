"""Copies of models, deep enough to be their own."""

from bokeh.models import ColumnDataSource, LinearColorMapper, Scatter, Slider
from bokeh.plotting import column, curdoc, figure

slider = Slider(start=0, end=1, value=0.25, tags=["x"])
twin = slider.clone()
changed = slider.clone(value=0.75, title="other")
source = ColumnDataSource({"a": [1, 2]})
glyph = Scatter(x="a", y="a", fill_color={"field": "a", "transform": LinearColorMapper(palette="Greys3")})
copy = glyph.clone(size=9)
twin.tags.append("y")

p = figure()
p.add_glyph(source, glyph)
p.add_glyph(source, copy)
curdoc().add_root(column(slider, twin, changed, p))
result = [slider.tags, twin.tags, twin.id == slider.id, copy.fill_color["transform"] is glyph.fill_color["transform"]]
