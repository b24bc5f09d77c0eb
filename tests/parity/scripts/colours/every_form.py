"""A colour in every form in which it may be given."""

from bokeh.plotting import curdoc, figure

p = figure(background_fill_color="#fafafaff", border_fill_color=(250, 240, 230), outline_line_color=None)
p.title.text_color = (0, 0, 128, 0.5)
p.line([0, 1], [0, 1], color="rgb(10, 20, 30)")
p.line([0, 1], [1, 1], color="rgba(10, 20, 30, 0.5)")
p.line([0, 1], [2, 1], color="#0a141e80")
p.line([0, 1], [3, 1], color="teal")
p.line([0, 1], [4, 1], color="#abc")
p.line([0, 1], [5, 1], color=0xFF8800FF)
p.scatter([1, 2], [1, 2], color=["#11223344", "LightGoldenRodYellow".lower()])
p.scatter([1, 2], [2, 2], color=[(255, 0, 0), (0, 0, 255, 0.5)])
result = []
for wrong in ("bluish", "#12345", (1, 2), (300, 0, 0), "rgb(1,2)", 3.5):
    try:
        p.border_fill_color = wrong
        result.append("accepted")
    except ValueError:
        result.append("ValueError")
p.border_fill_color = "white"
curdoc().add_root(p)
