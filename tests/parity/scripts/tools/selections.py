"""Selecting points with boxes, lassos and taps, and how selected ones look."""

from bokeh.models import (
    BoxSelectTool,
    ColumnDataSource,
    CustomJS,
    LassoSelectTool,
    OpenURL,
    PolySelectTool,
    Scatter,
    TapTool,
)
from bokeh.plotting import curdoc, figure

source = ColumnDataSource({"x": [1, 2, 3, 4], "y": [1, 4, 2, 3], "page": ["a", "b", "c", "d"]})
p = figure(tools="", width=400, height=350)
dots = p.scatter(
    "x", "y", source=source, size=20, selection_color="firebrick", nonselection_fill_alpha=0.2,
    nonselection_fill_color="gray", nonselection_line_color=None,
)  # fmt: skip
p.add_tools(
    BoxSelectTool(dimensions="width", continuous=True, persistent=True, mode="append", renderers=[dots]),
    LassoSelectTool(continuous=False, mode="subtract"),
    PolySelectTool(mode="xor", greedy=False) if hasattr(PolySelectTool, "greedy") else PolySelectTool(mode="xor"),
    TapTool(callback=OpenURL(url="https://site.example/@page", same_tab=True), behavior="inspect", gesture="doubletap"),
    TapTool(callback=CustomJS(code="console.log(cb_data)"), modifiers={"alt": True}),
)
source.selected.indices = [1, 3]
line = p.line([1, 2], [1, 2])
line.nonselection_glyph = None
line.selection_glyph = None
dots.hover_glyph = Scatter(fill_color="red")

curdoc().add_root(p)
result = [dots.selection_glyph.fill_color, dots.nonselection_glyph.line_color, source.selected.indices]
