"""A marked region of any shape, and one in screen units."""

from bokeh.models import PolyAnnotation
from bokeh.plotting import curdoc, figure

p = figure(width=300, height=300, x_range=(0, 10), y_range=(0, 10))
p.scatter([2, 5, 7], [3, 6, 2], size=10)
p.add_layout(PolyAnnotation(xs=[1, 4, 6, 3], ys=[1, 2, 7, 6], fill_color="pink", line_color="red", editable=True))
p.add_layout(
    PolyAnnotation(
        xs=[20, 60, 40], ys=[20, 20, 60], xs_units="screen", ys_units="screen", fill_alpha=0.5, hover_fill_alpha=1
    )
)

curdoc().add_root(p)
