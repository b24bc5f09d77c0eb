"""Rows grouped and added up."""

from bokeh.models import (
    AvgAggregator,
    ColumnDataSource,
    DataCube,
    GroupingInfo,
    MaxAggregator,
    MinAggregator,
    StringFormatter,
    SumAggregator,
    TableColumn,
)
from bokeh.plotting import curdoc

source = ColumnDataSource(
    {"shop": ["N", "N", "S", "S"], "fruit": ["fig", "kiwi", "fig", "kiwi"], "sold": [3, 5, 2, 7], "price": [1, 2, 1, 3]}
)
cube = DataCube(
    source=source,
    columns=[
        TableColumn(field="fruit", title="Fruit", width=80, formatter=StringFormatter(font_style="bold")),
        TableColumn(field="sold", title="Sold"),
    ],
    grouping=[
        GroupingInfo(getter="shop", aggregators=[SumAggregator(field_="sold"), AvgAggregator(field_="price")]),
        GroupingInfo(
            getter="fruit", aggregators=[MinAggregator(field_="sold"), MaxAggregator(field_="sold")], collapsed=True
        ),
    ],
    target=ColumnDataSource(data={"row_indices": [], "labels": []}),
    width=400,
)
curdoc().add_root(cube)
