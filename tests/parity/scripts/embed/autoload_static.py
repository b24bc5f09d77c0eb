"""A script in a file of its own, and the tag that loads it."""

import re

from bokeh.embed import autoload_static
from bokeh.plotting import figure
from bokeh.resources import CDN

p = figure(width=200, height=150)
p.line([1, 2], [3, 4])
js, tag = autoload_static(p, CDN, "static/plot.js")

result = {
    "tag": re.sub(r'id="[^"]*"', 'id=""', " ".join(tag.split())),
    "has": ["embed_items" in js, "cdn.bokeh.org" in js, 'src="static/plot.js"' in tag],
}
