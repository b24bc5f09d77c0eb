"""A plot for a template of one's own: a script and a place for it."""

import json
import re

from bokeh.embed import components
from bokeh.models import Button
from bokeh.plotting import figure

p = figure(width=200, height=150, title="one")
p.line([1, 2, 3], [3, 1, 2])
button = Button(label="two")


def documents(script):
    return list(json.loads(re.search(r"docs_json = '(.*?)';", script).group(1)).values())


script, div = components(p)
bare, _ = components(Button(label="bare"), wrap_script=False)
_, divs = components((figure(width=100, height=100), button))
_, named = components({"first": figure(), "second": Button()}, wrap_plot_info=True)
_, info = components({"only": Button(name="b")}, wrap_plot_info=False)

result = {
    "script": [script.strip().startswith("<script"), script.strip().endswith("</script>"), "<script" in bare],
    "div": re.sub(r'"[^"]*"', '""', div),
    "attributes": sorted(re.findall(r'([a-z-]+)="', div)),
    "divs": len(divs),
    "named": sorted(named),
    "info": [bool(info["only"].elementid), bool(info["only"].id), info["only"].name, info["only"].tags],
}
