"""What `bokeh.plotting` brings along from other modules."""

from pathlib import Path

from bokeh.plotting import (
    Column,
    ColumnDataSource,
    Document,
    Row,
    column,
    curdoc,
    figure,
    gridplot,
    output_file,
    output_notebook,
    reset_output,
    row,
    save,
    show,
)

output_file(filename="doors.html", mode="cdn")
p = figure(width=100, height=100)
p.line("x", "x", source=ColumnDataSource({"x": [1, 2]}))
box = column(row(p), gridplot([[figure(width=90, height=90)]]))
path = save(box, title="doors", resources="cdn")
reset_output()
doc = Document()
doc.add_root(Row(Column()))

result = {
    "saved": [Path(path).name, Path("doors.html").stat().st_size > 1000],
    "document": doc.to_json(deferred=False)["roots"],
    "functions": [callable(function) for function in (show, output_notebook, curdoc)],
}
