"""Every marker that a scatter glyph can draw, and the names of them."""

from bokeh.core.enums import MarkerType
from bokeh.models import ColumnDataSource
from bokeh.plotting import curdoc, figure, markers

names = list(MarkerType)
source = ColumnDataSource(
    {"x": [i % 6 for i in range(len(names))], "y": [-(i // 6) for i in range(len(names))], "kind": names}
)
p = figure(width=480, height=420, toolbar_location=None, title="Markers")
p.scatter("x", "y", marker="kind", size=22, fill_alpha=0.3, source=source)
p.text("x", "y", text="kind", y_offset=26, text_align="center", text_font_size="10px", source=source)
p.axis.visible = False
p.grid.visible = False

curdoc().add_root(p)
markers()
result = names
