"""A whole page: its title, its resources, what is in it."""

import re

from bokeh.embed import file_html
from bokeh.models import Div
from bokeh.plotting import figure
from bokeh.resources import CDN, INLINE, Resources

p = figure(width=200, height=150)
p.scatter([1, 2, 3], [3, 1, 2])
page = file_html(p, CDN, "A & B")
inline = file_html(Div(text="in"), INLINE, "inline")
both = file_html([p, Div(text="two")], Resources(mode="cdn", minified=False), "two roots")
own = file_html(
    Div(text="own"), CDN, "own", template="{% block contents %}<main>{{ plot_div }}</main>{% endblock %} {{ extra }}",
    template_variables={"extra": "more"},
)  # fmt: skip


def sources(html):
    return [re.sub(r"\d+\.\d+\.\d+", "VERSION", url) for url in re.findall(r'src="([^"]*)"', html)]


result = {
    "title": re.search("<title>(.*?)</title>", page, re.S).group(1).strip(),
    "doctype": page.lstrip().lower().startswith("<!doctype html>"),
    "sources": sources(page),
    "unminified": sources(both),
    "roots": [len(re.findall("data-root-id", html)) for html in (page, both)],
    "inline": [sources(inline), len(inline) > 500_000],
    "own": ["<main>" in own, "more" in own],
}
