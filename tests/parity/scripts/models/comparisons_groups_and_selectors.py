"""Models that are used by others: groupings, comparisons, selectors, textures, coordinates."""

from bokeh.models import (
    CanvasTexture,
    ColumnDataSource,
    CustomJSCompare,
    DataTable,
    GroupByModels,
    GroupByName,
    ImageURLTexture,
    Indexed,
    NanCompare,
    Node,
    Range1d,
    RendererGroup,
    TableColumn,
    WheelZoomTool,
)
from bokeh.models.coordinates import CoordinateMapping
from bokeh.models.nodes import XY
from bokeh.models.selectors import ByClass, ByCSS, ByID, ByXPath
from bokeh.plotting import curdoc, figure

p = figure(tools="hover")
source = ColumnDataSource({"x": [1, 2], "y": [2, 1]})
group = RendererGroup(visible=True)
first = p.line("x", "y", source=source)
second = p.scatter("x", "y", source=source)
first.group = second.group = group
p.hover.renderers = [first, second]
p.add_tools(
    WheelZoomTool(hit_test_mode="point", hit_test_behavior=GroupByModels(groups=[[first], [second]]), level=1),
    WheelZoomTool(hit_test_behavior=GroupByName()),
)
textured = figure()
textured.rect(
    [1], [1], 1, 1, hatch_pattern="own",
    hatch_extra={
        "own": CanvasTexture(code="ctx.fillRect(0, 0, 5, 5)", repetition="repeat_x"),
        "picture": ImageURLTexture(url="a.png"),
    },
)  # fmt: skip
table = DataTable(
    source=source,
    columns=[
        TableColumn(field="x", sorter=NanCompare(ascending_first=True)),
        TableColumn(field="y", sorter=CustomJSCompare(args={"n": 1}, code="return x - y")),
    ],
)
curdoc().add_root(p)
curdoc().add_root(textured)
curdoc().add_root(table)
result = [
    ByID(query="a"), ByClass(query="b"), ByCSS(query="c"), ByXPath(query="d"), XY(x=1, y=2),
    CoordinateMapping(x_target=Range1d(0, 1), y_target=Range1d(0, 2)),
    Indexed(index=1, renderer=first), Node(target=p, symbol="left"), Node.canvas.top, Node.frame.center,
]  # fmt: skip
