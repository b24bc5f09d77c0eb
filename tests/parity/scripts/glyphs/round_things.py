"""Circles, rings, wedges, arcs, ellipses and polygons."""

from math import pi

from bokeh.plotting import curdoc, figure

p = figure(width=450, height=450, match_aspect=True, x_range=(0, 10), y_range=(0, 10))
p.circle(x=[1, 2.5], y=[1, 1], radius=[0.4, 0.8], fill_color="tomato", radius_dimension="max")
p.circle([4], [1], radius=0.5, fill_alpha=0.2, hatch_pattern="dot")
p.annulus(x=[6], y=[1], inner_radius=0.3, outer_radius=0.8, color="slateblue")
p.annular_wedge(x=8, y=1, inner_radius=0.3, outer_radius=0.8, start_angle=0, end_angle=pi, direction="clock")
p.wedge(x=[1], y=[4], radius=0.9, start_angle=[0], end_angle=[60], start_angle_units="deg", end_angle_units="deg")
p.arc(x=[3], y=[4], radius=0.8, start_angle=0.4, end_angle=4.8, line_width=4)
p.ellipse(x=[5, 7], y=[4, 4], width=1.5, height=[0.5, 1], angle=pi / 4, fill_color=["gold", "orchid"])
p.ngon(x=[1, 3, 5], y=[7, 7, 7], radius=0.8, n=[3, 5, 8], angle=0.1)
p.wedge(7, 7, 1, 0, 1.5, direction="clock", line_color=None)

curdoc().add_root(p)
