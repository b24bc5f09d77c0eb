"""Showing plots: each goes into the current document and its file."""

from pathlib import Path

from bokeh.io import output_file, show
from bokeh.models import Button
from bokeh.plotting import curdoc, figure

output_file("shown.html", title="Shown", mode="cdn")
p = figure(width=200, height=150)
p.line([1, 2], [3, 4])
show(p)
written = Path("shown.html").exists()
show(Button(label="next"))
show(p)

result = {"written": written, "roots": [type(root).__name__ for root in curdoc().roots]}
