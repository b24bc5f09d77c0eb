"""A page with places for roots by their names."""

import re

from bokeh.embed import RenderRoot, file_html
from bokeh.models import Button, Div
from bokeh.plotting import curdoc
from bokeh.resources import CDN

template = """
{% block contents %}
<header>{{ embed(roots.head) }}</header>
{% for root in roots %}<p>{{ embed(root) }}</p>{% endfor %}
{% endblock %}
"""
doc = curdoc()
doc.add_root(Button(label="h", name="head"))
doc.add_root(Div(text="t", name="text"))
html = file_html(list(doc.roots), CDN, "placed", template=template, template_variables={"unused": 1})

result = {
    "header": len(re.findall("<header><div", html)),
    "paragraphs": len(re.findall("<p><div", html)),
    "root": RenderRoot.__name__,
}
