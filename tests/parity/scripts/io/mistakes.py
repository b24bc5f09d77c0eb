"""What cannot be shown or saved."""

from bokeh.embed import components, file_html, json_item, server_document
from bokeh.io import curdoc, export_png, export_svg, export_svgs, install_notebook_hook, push_notebook, save
from bokeh.models import Button
from bokeh.resources import CDN, Resources

result = []
button = Button()
for attempt in (
    lambda: save(3, "a.html", CDN, "t"),
    lambda: components("text"),
    lambda: components([]),
    lambda: file_html([], CDN),
    lambda: json_item([button]),
    lambda: Resources(mode="fast"),
    lambda: server_document("ws://apps.example"),
    lambda: install_notebook_hook("mine", None, None, None, overwrite="maybe") and None,
):
    try:
        attempt()
        result.append("done")
    except (AttributeError, TypeError, ValueError):
        result.append("refused")
result.append([callable(function) for function in (export_png, export_svg, export_svgs, push_notebook, curdoc)])
