"""What the sizes of circles stand for."""

from bokeh.models import SizeBar
from bokeh.plotting import curdoc, figure

p = figure(width=450, height=300)
bubbles = p.circle(x=[1, 2, 3], y=[1, 3, 2], radius=[0.1, 0.3, 0.2])
p.add_layout(SizeBar(renderer=bubbles, glyph_fill_color="teal", title="people", bounds=(0.1, 0.3)), "right")
p.add_layout(SizeBar(renderer=bubbles, orientation="horizontal", width=200, glyph_line_color="red"), "below")

curdoc().add_root(p)
