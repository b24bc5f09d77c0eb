"""Bars that stand, lie, hang and float."""

from bokeh.plotting import curdoc, figure

p = figure(width=500, height=350)
p.vbar(x=[1, 2, 3], top=[3, 4, 2], width=0.6)
p.vbar([4, 5], width=[0.3, 0.9], top=2, bottom=[-1, -2], fill_color=["salmon", "peru"], border_radius=5)
p.hbar(y=[-3, -4], right=[6, 3], height=0.5, left=1, color="slategray", border_radius=(0, 8, 8, 0))
p.hbar([-5], 0.5, [4], hatch_pattern="diagonal_cross", hatch_scale=6)
p.quad(left=[7, 8], right=[7.5, 9], bottom=[0, 1], top=[4, 3], line_color="black", fill_alpha=0.5)
p.block(x=[10], y=[0], width=[1], height=[3], fill_color="gold", border_radius=4)
p.rect(x=[12, 13], y=[2, 2], width=0.8, height=[1, 3], angle=0.4, dilate=True, border_radius={"top_left": 3})

curdoc().add_root(p)
