"""What a model makes for itself when it is not told."""

from bokeh.core.properties import Instance, InstanceDefault, String
from bokeh.model import Model
from bokeh.models import (
    Arrow,
    BoxSelectTool,
    BoxZoomTool,
    ColorBar,
    ColumnDataSource,
    DataTable,
    GlyphRenderer,
    Legend,
    Plot,
    Range1d,
    Scatter,
    Whisker,
)


class Own(Model):
    span = Instance(Range1d, default=InstanceDefault(Range1d, start=1, end=2))
    text = String(default="t")


first, second = Own(), Own()
first.span.end = 5
renderer = GlyphRenderer(data_source=ColumnDataSource(), glyph=Scatter())
result = {
    "own": [first.span.end, second.span.end, second.span.start],
    "overlay": BoxZoomTool().overlay,
    "select": BoxSelectTool().overlay,
    "view": renderer.view,
    "selected": ColumnDataSource().selected,
    "plot": [type(value).__name__ for value in (Plot().toolbar, Plot().x_scale, Plot().title)],
    "bar": type(ColorBar().ticker).__name__,
    "arrow": [type(Arrow().end).__name__, Arrow().start],
    "heads": type(Whisker().upper_head).__name__,
    "table": type(DataTable(source=ColumnDataSource()).view.filter).__name__,
    "items": Legend().items,
}
