"""A theme for everything in the document, changed afterwards."""

from bokeh.models import Slider
from bokeh.plotting import column, curdoc, figure
from bokeh.themes import (
    CALIBER,
    CARBON,
    CONTRAST,
    DARK_MINIMAL,
    LIGHT_MINIMAL,
    NIGHT_SKY,
    Theme,
    built_in_themes,
    default,
)

p = figure(width=200, height=150, title="t")
p.line([1, 2], [3, 4], legend_label="a", line_width=7)
doc = curdoc()
doc.add_root(column(Slider(start=0, end=1, value=0), p))
seen = []
for name in (CALIBER, CARBON, CONTRAST, LIGHT_MINIMAL, NIGHT_SKY, DARK_MINIMAL):
    doc.theme = name
    seen.append([p.background_fill_color, p.xaxis[0].axis_label_text_font_size, p.legend[0].label_text_color])
doc.theme = default
seen.append([p.background_fill_color, p.xaxis[0].axis_label_text_font_size])
doc.theme = Theme(json={"attrs": {"Line": {"line_width": 3, "line_alpha": 0.5}, "Slider": {"bar_color": "red"}}})
seen.append([p.renderers[0].glyph.line_width, p.renderers[0].glyph.line_alpha])
p.renderers[0].glyph.line_alpha = 0.9

result = {"names": sorted(built_in_themes), "seen": seen}
