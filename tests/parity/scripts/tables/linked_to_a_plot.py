"""A table and a plot of the same source, with conditions on cells."""

from bokeh.models import CDSView, ColumnDataSource, DataTable, IndexFilter, StringFormatter, TableColumn
from bokeh.plotting import curdoc, figure, row
from bokeh.transform import linear_cmap

source = ColumnDataSource({"x": [1, 2, 3, 4], "y": [4, 3, 5, 1], "note": ["a", "b", "c", "d"]})
view = CDSView(filter=IndexFilter([0, 1, 2]))
p = figure(width=300, height=250, tools="tap,box_select")
p.scatter("x", "y", source=source, view=view, size=15)
table = DataTable(
    source=source,
    view=view,
    columns=[
        TableColumn(field="x"),
        TableColumn(
            field="y", formatter=StringFormatter(background_color=linear_cmap("y", ["white", "red"], 0, 5))
        ),
        TableColumn(field="note", title="Note", sorter=None),
    ],
    width=250,
    height=250,
    frozen_columns=1,
    frozen_rows=1,
)
curdoc().add_root(row(p, table))
