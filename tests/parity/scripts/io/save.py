"""Saving pages into files, with and without `output_file`."""

import json
import re
from pathlib import Path

from bokeh.io import output_file, reset_output, save
from bokeh.models import Div
from bokeh.plotting import curdoc, figure
from bokeh.resources import CDN

p = figure(width=200, height=150)
p.line([1, 2], [3, 4])
first = save(p, "first.html", CDN, "First")
output_file("second.html", title="Second", mode="cdn")
second = save(p)
curdoc().add_root(Div(text="third"))
third = save(curdoc(), "third.html", resources=CDN, title="Third")
reset_output()


def content(path):
    html = Path(path).read_text(encoding="utf-8")
    (document,) = json.loads(re.search(r'application/json"[^>]*>(.*?)</script>', html, re.S).group(1)).values()
    return [re.search("<title>(.*?)</title>", html, re.S).group(1).strip(), document["roots"]]


result = {
    "names": [Path(path).name for path in (first, second, third)],
    "pages": [content(path) for path in (first, second, third)],
    "absolute": Path(first).is_absolute(),
}
