"""The markers' own methods, as programs of old times call them."""

from bokeh.plotting import curdoc, figure

p = figure(width=400, height=400)
x, y = [1, 2, 3], [3, 1, 2]
for method in (
    p.asterisk, p.circle_cross, p.circle_dot, p.circle_x, p.circle_y, p.cross, p.dash, p.diamond, p.diamond_cross,
    p.diamond_dot, p.dot, p.hex, p.hex_dot, p.inverted_triangle, p.plus, p.square, p.square_cross, p.square_dot,
    p.square_pin, p.square_x, p.star, p.star_dot, p.triangle, p.triangle_dot, p.triangle_pin, p.x, p.y,
):  # fmt: skip
    method(x, y, size=8, color="teal")

curdoc().add_root(p)
