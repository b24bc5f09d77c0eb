"""Pages with themes and with the size of the screen."""

import json
import re

from bokeh.embed import file_html
from bokeh.plotting import figure
from bokeh.resources import CDN
from bokeh.themes import Theme

p = figure(width=200, height=150)
p.scatter([1, 2, 3], [3, 1, 2])
theme = Theme(json={"attrs": {"Plot": {"background_fill_color": "linen"}, "Axis": {"axis_line_width": 3}}})


def roots(html):
    text = re.search(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', html, re.S).group(1)
    (document,) = json.loads(text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")).values()
    return document["roots"]


result = {
    "themed": roots(file_html(p, CDN, "t", theme=theme)),
    "by name": roots(file_html(p, CDN, "t", theme="dark_minimal")),
    "always": roots(file_html(p, CDN, "t", _always_new=True)),
}
