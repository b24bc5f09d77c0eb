"""Documents for pages without a server: of one model, of several, of a document, with themes, and what they load."""

from bokeh.embed import components, file_html, json_item
from bokeh.embed.util import standalone_docs_json
from bokeh.io import curdoc, output_file, reset_output, save
from bokeh.layouts import column
from bokeh.models import Div, Slider
from bokeh.plotting import figure
from bokeh.resources import CDN, INLINE, Resources


def plot(title):
    made = figure(title=title, width=300)
    made.line([1, 2, 3], [4, 6, 5])
    return made


def text_of(item):
    item["doc"].pop("version")
    return {"doc": item["doc"], "target_id": item["target_id"]}


result = {
    "item": text_of(json_item(plot("one"), "place")),
    "themed": text_of(json_item(plot("two"), theme="carbon")),
    "resources": [
        CDN.js_files, CDN.js_raw, INLINE.js_files, Resources("server").js_files,
        Resources("cdn", minified=False).js_files,
    ],
}

curdoc().theme = "caliber"
curdoc().title = "all of it"
curdoc().add_root(column(plot("three"), Slider(start=0, end=1, value=0)))
curdoc().add_root(Div(text="</script>"))
[doc] = standalone_docs_json(curdoc().roots).values()
result["roots"] = len(doc["roots"])
result["title"] = doc["title"]

script, divs = components({"a": plot("four"), "b": plot("five")})
result["components"] = [sorted(divs), script.count("<script"), [div.count("data-root-id") for div in divs.values()]]
code, root = components(plot("six"), wrap_script=False, wrap_plot_info=False)
result["root"] = [root.name, root.tags, root.elementid in code]

result["loads"] = [
    file_html(one, CDN, "T").count(".min.js") for one in (plot("seven"), Slider(start=0, end=1, value=0))
]
output_file("page.html", title="a page", mode="inline")
result["saved"] = save(plot("eight")).rsplit("/", 1)[1]
document = curdoc()
reset_output()
result["reset"] = curdoc() is document
