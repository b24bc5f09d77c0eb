"""Cells that can be edited."""

from bokeh.models import (
    CheckboxEditor,
    ColumnDataSource,
    DataTable,
    DateEditor,
    IntEditor,
    NumberEditor,
    PercentEditor,
    SelectEditor,
    StringEditor,
    TableColumn,
    TextEditor,
    TimeEditor,
)
from bokeh.plotting import curdoc

source = ColumnDataSource({key: [1, 2] for key in "abcdefghi"})
editors = [
    CheckboxEditor(),
    DateEditor(),
    IntEditor(step=5),
    NumberEditor(step=0.25),
    PercentEditor(),
    SelectEditor(options=["1", "2"]),
    StringEditor(completions=["one", "two"]),
    TextEditor(),
    TimeEditor(),
]
columns = [
    TableColumn(field=key, title=key.upper(), editor=editor) for key, editor in zip("abcdefghi", editors, strict=True)
]
table = DataTable(source=source, columns=columns, editable=True, reorderable=False, sortable=False, auto_edit=True)
table.columns.append(TableColumn(field="a", title="again"))

curdoc().add_root(table)
