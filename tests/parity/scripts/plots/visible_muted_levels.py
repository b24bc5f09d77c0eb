"""Where glyphs are drawn and whether they are."""

from bokeh.plotting import curdoc, figure

p = figure(width=300, height=300)
p.rect(x=[0], y=[0], width=4, height=4, level="underlay", color="mistyrose")
p.line([-2, 2], [-2, 2], visible=False, name="hidden")
p.scatter([-1, 0, 1], [0, 0, 0], muted=True, muted_alpha=0.1, muted_color="gray", size=20)
p.scatter([-1, 0, 1], [1, 1, 1], hover_fill_color="red", selection_line_color="blue", nonselection_fill_alpha=0.3)
p.hover.renderers = [p.renderers[-1]]
p.multi_line([[0, 1], [1, 0]], [[0, 1], [0, 1]], level="annotation", line_width=[1, 5], hover_line_alpha=1)

curdoc().add_root(p)
