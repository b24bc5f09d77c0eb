"""Cells written as numbers, dates, booleans, HTML."""

from datetime import datetime

from bokeh.models import (
    BooleanFormatter,
    ColumnDataSource,
    DataTable,
    DateFormatter,
    HTMLTemplateFormatter,
    NumberFormatter,
    ScientificFormatter,
    StringFormatter,
    TableColumn,
)
from bokeh.plotting import curdoc

source = ColumnDataSource(
    {
        "name": ["ant", "bee", "cat"],
        "mass": [0.003, 0.1, 4200.0],
        "seen": [datetime(2024, 1, day) for day in (1, 5, 9)],
        "tame": [False, True, True],
        "count": [10**9, 20_000, 3],
    }
)
columns = [
    TableColumn(field="name", title="Animal", formatter=StringFormatter(font_style="bold"), width=90),
    TableColumn(field="mass", title="g", formatter=NumberFormatter(format="0.000", text_align="right", nan_format="-")),
    TableColumn(field="mass", title="power", formatter=ScientificFormatter(precision=2, power_limit_high=3)),
    TableColumn(field="seen", formatter=DateFormatter(format="%d/%m/%Y"), sortable=False, default_sort="descending"),
    TableColumn(field="tame", formatter=BooleanFormatter(icon="check-circle")),
    TableColumn(field="count", formatter=HTMLTemplateFormatter(template="<b><%= value %></b>"), visible=False),
]
table = DataTable(
    source=source, columns=columns, width=500, height=180, index_position=-1, index_header="no", row_height=30,
    header_row=True, selectable="checkbox", scroll_to_selection=False, autosize_mode="fit_viewport", fit_columns=None,
)  # fmt: skip
source.selected.indices = [1]

curdoc().add_root(table)
