"""Words as glyphs: turned, aligned, in boxes, and formulas."""

from bokeh.plotting import curdoc, figure

p = figure(width=450, height=350, x_range=(0, 6), y_range=(0, 6))
p.text(x=[1, 2, 3], y=[1, 2, 3], text=["one", "two", "three"], angle=[0, 0.4, 0.8], text_color=["red", "green", "blue"])
p.text(
    [4], [4], ["in a box"], padding=6, border_radius=4, background_fill_color="lightyellow", border_line_color="gray",
    anchor="bottom_left", outline_shape="box", text_font="serif", text_font_style="italic",
)  # fmt: skip
p.text(x=[1], y=[5], text=["small\nlines"], text_line_height=1.5, text_font_size="9px", x_offset=4, y_offset=-3)
p.tex(x=[3], y=[1], text=[r"\frac{1}{2}"], display="block", macros={"half": r"\tfrac12"}, text_font_size="18px")
p.mathml(x=[5], y=[1], text=["<math><mi>x</mi></math>"], text_baseline="middle")

curdoc().add_root(p)
