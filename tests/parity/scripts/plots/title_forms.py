"""A title as text, as a model, and several of them around a plot."""

from bokeh.models import Title
from bokeh.plotting import curdoc, figure, row

plain = figure(title="as text", width=220, height=200)
plain.scatter([1, 2, 3], [2, 1, 2])

model = figure(title=Title(text="as a model", align="center", text_font_size="16px"), width=220, height=200)
model.scatter([1, 2, 3], [2, 1, 2])

later = figure(width=220, height=200)
later.title = "set later"
later.title.text_color = "teal"
later.title.text_font_style = "italic"
later.add_layout(Title(text="to the right", align="right"), "right")
later.add_layout(Title(text="below, in small", text_font_size="10px"), "below")
later.add_layout(Title(text="above the first"), "above")
later.scatter([1, 2, 3], [2, 1, 2])

curdoc().add_root(row(plain, model, later))
