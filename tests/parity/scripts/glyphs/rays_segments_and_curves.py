"""Straight pieces and bent ones."""

from bokeh.plotting import curdoc, figure

p = figure()
p.segment(x0=[0, 1], y0=[0, 0], x1=[1, 2], y1=[1, 2], line_width=[1, 3], color="black")
p.ray(x=[0, 0], y=[0, 0], length=45, angle=[30, 60], angle_units="deg", line_color="teal")
p.ray(x=[1], y=[1], length=0, angle=0.3, length_units="screen")
p.bezier(x0=[0], y0=[2], x1=[3], y1=[2], cx0=[1], cy0=[4], cx1=[2], cy1=[0], line_width=2)
p.quadratic(x0=[0], y0=[3], x1=[3], y1=[3], cx=[1.5], cy=[5], line_dash="dashed")
p.hspan(y=[0.5, 1.5], line_color=["red", "blue"])
p.vspan(x=[0.25], line_width=2)
p.hstrip(y0=[4, 5], y1=[4.5, 5.2], fill_alpha=0.2)
p.vstrip(x0=[2.5], x1=[2.8], hatch_pattern="+")

curdoc().add_root(p)
