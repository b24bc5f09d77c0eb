"""The session page: what a browser finds in it, whatever title, ids and tokens are."""

import json
import sys

import jinja2
import pytest
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from syncviz.embed.bundle import Bundle
from syncviz.embed.items import RenderRoot, RenderRoots
from syncviz.embed.page import server_html_page
from syncviz.errors import MissingDependency, SettingError
from syncviz.resources import CDN, Resources
from syncviz.util.html import SafeHTML, script_json, script_source

BUNDLE = Bundle((("/static/js/bokeh.min.js?v=1", None), ("/static/js/bokeh-gl.min.js?v=2", None)), (), "warn")


def page(**changes):
    arguments = {
        "token": "t.o.k",
        "roots": [RenderRoot("e1", "m1", "first"), RenderRoot("e2", "m2")],
        "title": "A title",
        "bundle": BUNDLE,
    }
    arguments |= changes
    return server_html_page(**{**arguments, "roots": RenderRoots(arguments["roots"])})


def config_of(script):
    return json.loads(script[script.rindex("})({") + 3 : script.rindex(");")])


def test_the_whole_page(parse):
    found = parse(page())
    assert page().startswith("<!DOCTYPE html>\n")
    assert [tag for tag, _, _ in found.elements] == [
        "html",
        "head",
        "meta",
        "meta",
        "link",
        "title",
        "style",
        "script",
        "script",
        "body",
        "div",
        "div",
        "script",
    ]
    assert found.find("html")[0][0] == {"lang": "en"}
    assert found.find("title")[0][1].strip() == "A title"
    assert [(div["id"], div["data-root-id"], div["style"]) for div, _ in found.find("div")] == [
        ("e1", "m1", "display: contents;"),
        ("e2", "m2", "display: contents;"),
    ]
    assert [tag for tag, _ in found.find("script")[:2]] == [
        {"src": "/static/js/bokeh.min.js?v=1", "defer": None},
        {"src": "/static/js/bokeh-gl.min.js?v=2", "defer": None},
    ]
    assert config_of(found.find("script")[2][1]) == {
        "element": None,
        "items": [
            {
                "token": "t.o.k",
                "roots": {"m1": "e1", "m2": "e2"},
                "root_ids": ["m1", "m2"],
                "use_for_title": True,
            }
        ],
        "scripts": [],
        "app_path": None,
        "absolute_url": None,
        "log_level": "warn",
    }


def test_where_the_websocket_is(parse):
    config = config_of(page(app_path="/app", absolute_url="https://h/app"))
    assert (config["app_path"], config["absolute_url"]) == ("/app", "https://h/app")


def test_nonce_is_on_every_script_and_style(parse):
    found = parse(page(nonce="n0nce"))
    assert [attributes["nonce"] for attributes, _ in [*found.find("script"), *found.find("style")]] == [
        "n0nce"
    ] * 4
    assert "nonce=" not in page()


def test_integrity_of_cdn_scripts(parse):
    bundle = Bundle.from_resources(CDN)
    first = parse(page(bundle=bundle)).find("script")[0][0]
    assert first["src"] == CDN.js_files[0]
    assert first["integrity"] == f"sha384-{CDN.hashes[CDN.js_files[0]]}"
    assert first["crossorigin"] == "anonymous"
    assert bundle.log_level == "info"


def test_inline_sources_survive_the_parser(parse):
    bundle = Bundle.from_resources(Resources("inline", components=["bokeh-api"]))
    found = parse(page(bundle=bundle)).find("script")
    assert len(found) == 2
    [source] = Resources("inline", components=["bokeh-api"]).js_inline
    assert found[0][1].strip() == script_source(source).strip()


def test_script_source_escapes_what_ends_a_script(parse, in_page):
    source = "log.loaded.push('</script><b>', \"<!-- x\", /<\\/SCRIPT>/.test('</SCRIPT>'));"
    escaped = script_source(source)
    [(tag, _, text)] = parse(f"<script>{escaped}</script>").elements
    assert (tag, "".join(text)) == ("script", escaped)
    assert in_page(escaped)["loaded"] == ["</script><b>", "<!-- x", True]


NASTY = st.text(st.sampled_from("<>/&'\"\\\u2028\u2029 ;{}()=!-abcscriptSCRIPTtitleTITLE\u00e9\U0001f600"))


WORST = "</title></style></script><script>alert('1')</script><b x=\"&amp;\u2028\"><!--"


@example(**dict.fromkeys(("title", "token", "root", "element", "lang", "nonce", "path"), WORST))
@given(title=NASTY, token=NASTY, root=NASTY, element=NASTY, lang=NASTY, nonce=NASTY, path=NASTY)
@hypothesis_settings(max_examples=200, deadline=None)
def test_nothing_breaks_out(parse, title, token, root, element, lang, nonce, path):
    text = page(
        title=title,
        token=token,
        roots=[RenderRoot(element, root)],
        lang=lang,
        nonce=nonce,
        app_path=path,
        bundle=Bundle(((f"/{path}.js", None),)),
    )
    found = parse(text)
    assert [tag for tag, _, _ in found.elements] == [
        "html",
        "head",
        "meta",
        "meta",
        "link",
        "title",
        "style",
        "script",
        "body",
        "div",
        "script",
    ]
    assert found.find("html")[0][0] == {"lang": lang}
    assert found.find("title")[0][1] == f"{title}\n"
    assert found.find("div")[0][0] == {"id": element, "data-root-id": root, "style": "display: contents;"}
    assert found.find("script")[0][0] == {"src": f"/{path}.js", "defer": None, "nonce": nonce}
    attributes, script = found.find("script")[1]
    assert attributes == {"nonce": nonce}
    assert script.isascii()
    config = config_of(script)
    assert (config["items"][0]["token"], config["items"][0]["roots"]) == (token, {root: element})
    assert config["app_path"] == path


@given(st.text())
@hypothesis_settings(max_examples=100, deadline=None)
def test_script_json_is_json_without_signs_that_html_knows(text):
    for value in (text, {text: [text]}):
        made = script_json(value)
        assert json.loads(made) == value
        assert made.isascii()
        assert not set("<>&") & set(made)


# --- templates of the user's own

OWN = """<html lang="{{ lang }}"><head><title>{{ title }}</title>{{ bokeh_css }}{{ bokeh_js }}</head>
<body><h1>{{ heading }}</h1>{% for root in roots %}<p>{{ root }}</p>{% endfor %}{{ plot_script }}</body>
</html>"""


def test_template_text(parse):
    text = page(template=OWN, template_variables={"heading": "<b>"}, title="</title>", nonce="n")
    found = parse(text)
    tags = ["html", "head", "title", "script", "script", "body", "h1", "p", "div", "p", "div", "script"]
    assert [tag for tag, _, _ in found.elements] == tags
    assert found.find("h1")[0][1] == "<b>"
    assert found.find("script")[0][0] == {"src": "/static/js/bokeh.min.js?v=1", "nonce": "n"}
    assert config_of(found.find("script")[2][1])["items"][0]["token"] == "t.o.k"


def test_compiled_template_and_variables_that_win():
    compiled = jinja2.Environment(autoescape=False).from_string("{{ title }}|{{ plot_div }}")
    text = page(template=compiled, template_variables={"title": "mine"})
    assert text.startswith('mine|<div id="e1" data-root-id="m1"')


def test_what_is_no_template():
    with pytest.raises(SettingError, match=r"the text of a Jinja template or a jinja2\.Template, got int"):
        page(template=5)


@pytest.mark.parametrize("first", ["", "{% extends base %}"])
def test_a_template_of_blocks_extends_the_page(first):
    text = first + "{% block contents %}<h1>{{ heading }}</h1>{{ super() }}{% endblock %}"
    own = page(template=text, template_variables={"heading": "<Grüße>"}, title="</title>")
    assert own.startswith("<!DOCTYPE html>")
    assert "<title>&lt;/title&gt;</title>" in own
    assert "/static/js/bokeh.min.js?v=1" in own
    assert own.index("<h1>&lt;Grüße&gt;</h1>") < own.index('id="e1"') < own.index("t.o.k") < own.index("</body>")


def test_without_jinja(monkeypatch):
    monkeypatch.setitem(sys.modules, "jinja2", None)
    assert "A title" in page()
    with pytest.raises(MissingDependency, match="pip install jinja2"):
        page(template="a template that nobody has compiled yet: {{ title }}")


def test_safe_html_is_text():
    assert SafeHTML("<b>").__html__() == "<b>"
    assert isinstance(SafeHTML("<b>"), str)


# --- what its script does


def script_of(text):
    return text[text.rindex("<script>") + 8 : text.rindex("</script>")]


ROOTS = [{"tag": "div", "id": "e1"}, {"tag": "div", "id": "e2"}]


def test_script_draws_when_the_page_is_there(in_page, fake_bokeh):
    # As in a browser: the deferred BokehJS comes after the inline script, before DOMContentLoaded.
    done = in_page(script_of(page()), elements=ROOTS, late=fake_bokeh, readyState="loading")
    assert done["console"] == []
    assert done["levels"] == ["warn"]
    items = config_of(page())["items"]
    assert done["embeds"] == [[{}, items, None, None]]


def test_script_may_stand_before_the_elements(in_page):
    late = "document.body.appendChild(Object.assign(document.createElement('div'), {id: 'e1'}));"
    done = in_page(script_of(page()), late=late, readyState="loading")
    [(place, notes)] = done["body"][0].items()
    assert place == "div#e1"
    assert len(notes) == 1


def test_script_says_that_bokehjs_is_missing(in_page):
    done = in_page(script_of(page()), elements=ROOTS, readyState="loading")
    message = "This plot could not be loaded: BokehJS is missing on this page."
    assert done["body"] == [{"div#e1": [{"div": message}]}, {"div#e2": []}]
    assert done["console"] == ["syncviz: BokehJS is missing on this page"]


def test_script_says_that_a_document_without_roots_failed(in_page, fake_bokeh):
    broken = fake_bokeh + "window.Bokeh.embed.embed_items = () => Promise.resolve([]);"
    done = in_page(script_of(page(roots=[])), before=broken)
    assert done["body"] == [{"div": "This plot could not be loaded: its server did not open the session."}]
