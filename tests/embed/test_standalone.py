"""Plots without a server, with Bokeh's own functions as the oracle: the same documents, items and scripts to load.

What browsers make of these pages is in tests/e2e/test_standalone_pages.py.
"""

import importlib
import json
import logging
import re
from types import SimpleNamespace

import jinja2
import pytest

from syncviz.core import templates
from syncviz.document import Document
from syncviz.embed import RenderRoot, autoload_static, components, file_html, json_item
from syncviz.embed.bundle import bundle_for_objs_and_resources
from syncviz.embed.util import (
    FromCurdoc,
    contains_tex_string,
    is_tex_string,
    standalone_docs_json,
    standalone_docs_json_and_render_items,
    submodel_has_python_callbacks,
)
from syncviz.io import curdoc, set_curdoc
from syncviz.models import ColumnDataSource, CustomJS, Div, Slider
from syncviz.plotting import figure
from syncviz.resources import CDN, INLINE, Resources
from tests.parity.canonical import difference, plain_document

NASTY = "</script><!-- <b>'\"\\ \u2028 &amp; Grüße"


@pytest.fixture(autouse=True)
def fresh_curdoc():
    set_curdoc(None)
    yield
    set_curdoc(None)


def library(name):
    """The modules of one of the two libraries."""
    names = ("embed", "embed.bundle", "models", "plotting", "document", "io", "resources", "layouts")
    return SimpleNamespace(
        name=name, **{one.replace(".", "_"): importlib.import_module(f"{name}.{one}") for one in names}
    )


BOTH = [library("syncviz"), library("bokeh")]


def plot(title="a plot", lib=BOTH[0]):
    made = lib.plotting.figure(title=title, width=300)
    made.line([1, 2, 3], [4, 6, 5])
    return made


def content(html):
    """The documents and items of a page or script of either library, in plain form."""
    found = re.search(r'<script type="application/json" id="([^"]+)">(.*?)</script>', html, re.DOTALL)
    found = found or re.search(r'<script id="([^"]+)" type="application/json">(.*?)</script>', html, re.DOTALL)
    if found is not None:
        docs = json.loads(_unescaped(found[2]))
    else:
        text = re.search(r"(?:docs_json = |JSON\.parse\()'((?:[^'\\]|\\.)*)'", html, re.DOTALL)[1]
        docs = json.loads(_unescaped(re.sub(r"\\(.)", r"\1", text)))
    items = re.search(r"render_items = (\[.*?\]);", html) or re.search(r'"items":(\[.*?\]),"scripts"', html)
    items = json.loads(items[1])
    for item in items:
        assert item.pop("docid") in docs
        assert sorted(item.get("roots", {})) == sorted(item.get("root_ids", []))
    order = [root["id"] for root in next(iter(docs.values()))["roots"]]
    return (
        [plain_document(doc) for doc in docs.values()],
        [[order.index(root) for root in item.get("root_ids", [])] for item in items],
        [sorted(item) for item in items],
    )


def _unescaped(text):
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&#x27;", "'").replace("&amp;", "&")


def assert_same(ours, theirs):
    for mine, others in zip(content(ours), content(theirs), strict=True):
        assert difference(mine, others) == []


def of_two_documents(lib):
    first, second = plot("one", lib), plot("two", lib)
    lib.document.Document(title="mine").add_root(first)
    lib.document.Document().add_root(second)
    return [first, second]


def some_of_a_document(lib):
    document = lib.document.Document(title="all three")
    for title in ("one", "two", "three"):
        document.add_root(plot(title, lib))
    return document.roots[1:]


def whole_document(lib):
    document = lib.document.Document(title="all of it")
    document.theme = "dark_minimal"
    document.add_root(plot("one", lib))
    document.add_root(lib.layouts.row(plot("two", lib), lib.models.Slider(start=0, end=1, value=0, name="own")))
    document.js_on_event("document_ready", lib.models.CustomJS(code="console.log('ready')"))
    return document


FORMS = {
    "one model": lambda lib: plot("one", lib),
    "several models": lambda lib: [plot("one", lib), lib.models.Div(text="<b>two</b>")],
    "of two documents": of_two_documents,
    "some of a document": some_of_a_document,
    "all roots of a document": lambda lib: whole_document(lib).roots,
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("theme", [None, "night_sky"])
def test_components_are_bokehs(form, theme):
    (ours, mine), (theirs, others) = (lib.embed.components(FORMS[form](lib), theme=theme) for lib in BOTH)
    assert_same(ours, theirs)
    assert type(mine) is type(others) or isinstance(mine, str)
    assert len(mine) == len(others) or isinstance(mine, str)


@pytest.mark.parametrize("form", [*FORMS, "a document"])
@pytest.mark.parametrize("theme", [None, "caliber"])
def test_file_html_is_bokehs(form, theme, parse):
    make = FORMS.get(form, whole_document)
    ours, theirs = (lib.embed.file_html(make(lib), lib.resources.CDN, theme=theme) for lib in BOTH)
    assert_same(ours, theirs)
    loaded = [[tag["src"] for tag, _ in parse(page).find("script") if "src" in tag] for page in (ours, theirs)]
    assert loaded[0] == loaded[1] != []
    titles = [parse(page).find("title")[0][1].strip() for page in (ours, theirs)]
    assert titles[0] == titles[1] or set(titles) == {"Bokeh Application", "syncviz application"}
    divs = [[sorted(tag) for tag, _ in parse(page).find("div")] for page in (ours, theirs)]
    assert divs[0] == divs[1]


@pytest.mark.parametrize("theme", [None, "carbon"])
def test_json_item_is_bokehs(theme):
    ours, theirs = (lib.embed.json_item(plot("one", lib), "here", theme=theme) for lib in BOTH)
    assert sorted(ours) == sorted(theirs)
    assert difference(plain_document(ours["doc"]), plain_document(theirs["doc"])) == []
    assert ours["doc"]["title"] == theirs["doc"]["title"] == ""
    assert ours["target_id"] == "here"
    assert ours["root_id"] == ours["doc"]["roots"][0]["id"]
    assert ours["version"] == ours["doc"]["version"]
    assert json_item(plot())["target_id"] is None


NEEDS = {
    "a plot": lambda lib: plot(lib=lib),
    "a widget": lambda lib: lib.models.Slider(start=0, end=1, value=0),
    "a table": lambda lib: lib.models.DataTable(source=lib.models.ColumnDataSource({"x": [1]})),
    "webgl": lambda lib: lib.plotting.figure(output_backend="webgl"),
    "a formula in a title": lambda lib: plot("$$x^2$$", lib),
    "a formula at an axis": lambda lib: lib.plotting.figure(x_axis_label=r"\(x\)"),
    "a formula at a tick": lambda lib: _with_overrides(lib),
    "a formula in a slider": lambda lib: lib.models.Slider(start=0, end=1, value=0, title=r"\[x\]"),
    "a formula in a div": lambda lib: lib.models.Div(text="it is $$x$$"),
    "none in a div": lambda lib: lib.models.Div(text="it is $$x$$", disable_math=True),
    "a formula's model": lambda lib: lib.plotting.figure(y_axis_label=lib.models.TeX(text="x")),
    "no formula": lambda lib: plot("it costs $5", lib),
}


def _with_overrides(lib):
    made = lib.plotting.figure()
    made.xaxis.major_label_overrides = {1: "$$x$$"}
    return made


@pytest.mark.parametrize("what", NEEDS)
def test_pages_load_what_they_need(what):
    ours, theirs = (
        lib.embed_bundle.bundle_for_objs_and_resources([NEEDS[what](lib)], lib.resources.Resources("cdn")).js_files
        for lib in BOTH
    )
    assert ours == [str(url) for url in theirs]


def test_bundles_of_everything_and_of_nothing():
    assert bundle_for_objs_and_resources(None, CDN).js_files == CDN.js_files
    assert bundle_for_objs_and_resources([plot()], None).js_files == []
    document = Document()
    document.add_root(Slider(start=0, end=1, value=0))
    own = Resources("cdn", components=["bokeh", "bokeh-tables", "bokeh-api"])
    names = [url.rpartition("/")[2] for url in bundle_for_objs_and_resources([document], own).js_files]
    assert [name.partition("-3.")[0] for name in names] == ["bokeh", "bokeh-api"]


@pytest.mark.parametrize(
    "text", ["$$x$$", r"\(x\)", r"\[x\]", "a $$x$$ b", "$x$", "", "$$x", "$$a$$ and $$b$$", "$$\n$$"]
)
def test_what_is_tex(text):
    theirs = importlib.import_module("bokeh.embed.util")
    assert contains_tex_string(text) == theirs.contains_tex_string(text)
    assert is_tex_string(text) == theirs.is_tex_string(text)


# --- forms of results


def test_components_have_the_form_of_what_was_given():
    script, div = components(plot())
    assert script.startswith("<script>")
    assert re.fullmatch(r'<div id="[a-z]\w+" data-root-id="\w+" style="display: contents;"></div>', div)
    assert div.__html__() == div
    script, divs = components({"a": plot(), "b": plot()})
    assert list(divs) == ["a", "b"]
    script, divs = components((plot(), plot()))
    assert len(divs) == 2
    assert isinstance(divs, tuple)
    one = plot()
    one.name, one.tags = "sales", ["x"]
    code, root = components(one, wrap_script=False, wrap_plot_info=False)
    assert "<script" not in code
    assert isinstance(root, RenderRoot)
    assert (root.id, root.name, root.tags) == (one.id, "sales", ["x"])
    assert json.dumps({one.id: root.elementid}, separators=(",", ":")) in code


@pytest.mark.parametrize("function", [components, lambda models: file_html(models, CDN), json_item])
@pytest.mark.parametrize("bad", [5, "text", [5], None, {"a": 5}, []])
def test_what_is_no_model(function, bad):
    with pytest.raises(ValueError, match="expected"):
        function(bad)


def test_more_that_cannot_be():
    one = plot()
    with pytest.raises(ValueError, match="there twice"):
        components([one, one])
    with pytest.raises(ValueError, match="text as names"):
        components({1: one})
    with pytest.raises(ValueError, match="no roots"):
        file_html(Document(), CDN)
    with pytest.raises(ValueError, match="no roots"):
        autoload_static(Document(), CDN, "x.js")
    with pytest.raises(ValueError, match="is a Theme object or one of"):
        components(one, theme="drak_minimal")


# --- nothing is changed by it


def test_models_and_documents_stay_as_they_are():
    alone, held = plot(), plot()
    document = Document(theme="caliber")
    document.add_root(held)
    document.add_root(plot())
    changes = []
    document.on_change(changes.append)
    before = document.to_json()
    for theme in (None, "night_sky"):
        components([alone, held], theme=theme)
        file_html([held], CDN, theme=theme)
        file_html(document, CDN, theme=theme)
        file_html(document, CDN, theme=theme, _always_new=True)
        json_item(alone, theme=theme)
        autoload_static(held, CDN, "x.js")
    assert alone.document is None
    assert held.document is document
    assert document.to_json() == before
    assert changes == []
    assert alone.xaxis[0].axis_label_text_color == "#444444"


def test_always_new_has_a_title_of_its_own():
    document = whole_document(BOTH[0])
    [doc], _, _ = content(file_html(document, CDN, _always_new=True))
    assert "title" not in doc
    [doc], _, _ = content(file_html(document, CDN))
    assert doc["title"] == "all of it"


def test_theme_of_the_current_document():
    curdoc().theme = "night_sky"
    code, _ = components(plot(), theme=FromCurdoc)
    assert "#2C001E" in code
    assert "#2C001E" not in components(plot())[0]


def test_callbacks_of_the_current_document_are_the_pages():
    curdoc().js_on_event("document_ready", CustomJS(code="one of the page's own"))
    [doc], _, _ = content(file_html(plot(), CDN))
    assert "one of the page's own" in str(doc["callbacks"])


# --- text that looks like markup


def test_nothing_breaks_out(parse):
    held = figure(title=NASTY)
    source = ColumnDataSource({NASTY: [NASTY]})
    held.text("x", "y", text=NASTY, source=ColumnDataSource({"x": [1], "y": [1], NASTY: [NASTY]}))
    html = file_html([held, Div(text=NASTY), Div(name=NASTY, tags=[source])], CDN, title=NASTY)
    found = parse(html)
    assert found.find("title")[0][1].strip() == NASTY
    assert [tag.get("type") for tag, _ in found.find("script") if "src" not in tag] == ["application/json", None]
    [docs] = [json.loads(text) for tag, text in found.find("script") if tag.get("type")]
    [doc] = docs.values()
    assert doc["roots"][1]["attributes"]["text"] == NASTY
    script, _ = components(Div(text=NASTY))
    [(_, text)] = parse(script).find("script")
    literal = re.search(r"JSON\.parse\('(.*)'\)", text, re.DOTALL)[1]
    [doc] = json.loads(re.sub(r"\\(.)", r"\1", literal)).values()
    assert doc["roots"][0]["attributes"]["text"] == NASTY
    _, tag = autoload_static(plot(), CDN, '/x"><script>.js')
    assert parse(tag).find("script")[0][0]["src"] == '/x"><script>.js'


def test_a_script_is_run_as_it_was_meant(in_page, fake_bokeh):
    code, root = components(Div(text=NASTY), wrap_script=False, wrap_plot_info=False)
    done = in_page(fake_bokeh, code, elements=[{"tag": "div", "id": root.elementid}])
    [[docs, items, *_]] = done["embeds"]
    [doc] = docs.values()
    assert doc["roots"][0]["attributes"]["text"] == NASTY
    assert items == [{"docid": next(iter(docs)), "roots": {root.id: root.elementid}, "root_ids": [root.id]}]
    assert done["levels"] == []


def test_pretty_documents(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_PRETTY", "yes")
    assert '\n    "title":' in file_html(plot(), CDN)


# --- scripts that a page loads


@pytest.mark.parametrize("mode", ["cdn", "inline"])
def test_autoload_static(mode, parse):
    resources = Resources(mode, components=["bokeh", "bokeh-widgets"])
    document = Document()
    document.add_root(plot())
    document.add_root(plot())
    code, tag = autoload_static(document, resources, "/static/plot.js")
    [(attributes, _)] = parse(tag).find("script")
    assert attributes["src"] == "/static/plot.js"
    config = json.loads(re.search(r'\}\)\((\{"element":.*\}),JSON\.parse', code)[1])
    assert config["element"] == attributes["id"] == config["items"][0]["elementid"]
    names = [url.rpartition("/")[2].partition("-")[0] for url, _ in config["scripts"]]
    assert names == (["bokeh"] if mode == "cdn" else [])
    assert ("if (window.Bokeh === undefined)" in code) == (mode == "inline")


# --- templates of the user's own

BLOCKS = """
{% from macros import embed %}
{% block title %}Mine: {{ title }}{% endblock %}
{% block preamble %}<style>h1 { color: red }</style>{% endblock %}
{% block contents %}
<h1>{{ heading }}</h1>
<p>{{ embed(roots.sales) }}</p>
<p>{{ embed(roots["costs"]) }}{{ doc.roots | length }}</p>
{% for one in docs %}{% for root in one.roots %}<i>{{ root.name }}</i>{% endfor %}{% endfor %}
{% endblock %}
"""


def named():
    return [figure(name="sales"), figure(name="costs")]


@pytest.mark.parametrize("first", ["", "{% extends base %}"])
def test_blocks_of_bokehs_page(first, parse):
    """The same template does the same with both."""
    pages = []
    for lib in BOTH:
        models = [lib.plotting.figure(name=name) for name in ("sales", "costs")]
        pages.append(
            lib.embed.file_html(
                models, lib.resources.CDN, "T", template=(first if lib.name == "syncviz" else "") + BLOCKS,
                template_variables={"heading": "Both"},
            )
        )  # fmt: skip
    for tag in ("title", "h1", "p", "i"):
        mine, others = ([text.strip() for _, text in parse(page).find(tag)] for page in pages)
        assert mine == others, tag
    assert parse(pages[0]).find("title")[0][1].strip() == "Mine: T"
    assert len(parse(pages[0]).find("div")) == 2
    assert parse(pages[0]).find("style")[0][1].strip().startswith("h1")


@pytest.mark.parametrize("autoescape", [True, False])
def test_templates_of_another_environment(autoescape, parse):
    environment = jinja2.Environment(autoescape=autoescape)
    page = file_html(named(), CDN, template=environment.from_string("{% extends base %}" + BLOCKS))
    assert len(parse(page).find("div")) == 2
    assert len(parse(page).find("script")) >= 3
    whole = environment.from_string("<html>{{ bokeh_js }}{{ plot_div }}{{ roots[1] }}{{ plot_script }}</html>")
    assert len(parse(file_html(named(), CDN, template=whole)).find("div")) == 3


def test_the_page_as_a_template(parse):
    pages = [parse(file_html(named(), CDN, template=template)) for template in (None, templates.FILE)]
    for page in pages:
        assert [tag for tag, _, _ in page.elements if tag != "script"] == [
            "html", "head", "meta", "meta", "link", "title", "style", "body", "div", "div",
        ]  # fmt: skip
    theirs = importlib.import_module("bokeh.core.templates")
    blocks = set(theirs.FILE.blocks) - {"root"}
    assert blocks <= set(templates.FILE.blocks)


def test_templates_by_name():
    root = RenderRoot("e", "m")
    assert templates.ROOT_DIV.render(root=root) == str(root) == root.__html__()
    assert str(root) in templates.PLOT_DIV.render(doc=SimpleNamespace(roots=[root]))
    assert templates.JS_RESOURCES.render(js_files=["a.js"], js_raw=["1 < 2"]).split() == [
        "<script", 'src="a.js"></script>', "<script>", "1", "<", "2", "</script>",
    ]  # fmt: skip
    assert "a.css" in templates.CSS_RESOURCES.render(css_files=["a.css"], css_raw=["b {}"])
    with pytest.raises(AttributeError, match=r"no attribute 'FIEL', did you mean 'FILE'"):
        templates.FIEL


def test_roots_that_there_are_not(parse):
    with pytest.raises(ValueError, match="no root with the name 'slaes', did you mean 'sales'"):
        file_html(named(), CDN, template="{% block contents %}{{ roots.slaes }}{% endblock %}")


# --- what is said of it


def test_callbacks_in_python_are_told_of(caplog):
    held = plot()
    assert not submodel_has_python_callbacks([held])
    held.x_range.on_change("start", lambda attr, old, new: None)
    assert submodel_has_python_callbacks([held])
    file_html(held, CDN, suppress_callback_warning=True)
    assert caplog.records == []
    for function in (components, lambda one: file_html(one, CDN), lambda one: autoload_static(one, CDN, "x.js")):
        caplog.clear()
        function(held)
        assert "do nothing on a page without a server" in caplog.text


def test_problems_are_told_of(caplog, monkeypatch):
    empty = figure()
    with caplog.at_level(logging.WARNING):
        file_html(empty, CDN)
    assert "has no renderers" in caplog.text
    caplog.clear()
    monkeypatch.setenv("SYNCVIZ_VALIDATE_DOC", "no")
    file_html(empty, CDN)
    assert caplog.text == ""


# --- documents alone


def test_standalone_docs_json():
    document, alone = whole_document(BOTH[0]), plot()
    docs, items = standalone_docs_json_and_render_items([document, alone])
    assert [len(doc["roots"]) for doc in docs.values()] == [2, 1]
    assert [item.docid for item in items] == list(docs)
    assert [[root.id for root in item.roots] for item in items] == [
        [root.id for root in document.roots], [alone.id],
    ]  # fmt: skip
    [doc] = standalone_docs_json([document.roots[0]]).values()
    assert len(doc["roots"]) == 2
    with pytest.raises(ValueError, match="expected a model, a document"):
        standalone_docs_json([5])


def test_inline_pages_load_nothing(parse):
    page = parse(file_html(plot(), INLINE))
    assert [tag for tag, _ in page.find("script") if "src" in tag] == []
