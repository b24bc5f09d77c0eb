"""server_document and server_session: the requests that they cause, with bokeh.embed as the oracle."""

import html
import json
import re
import subprocess
import sys
from urllib.parse import parse_qsl, urlsplit

import bokeh.embed as theirs
import jinja2
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from syncviz.embed import autoload_server, server_document, server_session
from syncviz.embed.loader import LOADER_TEXTS, loader_source
from syncviz.errors import SettingError


@pytest.fixture(autouse=True)
def default_url(monkeypatch):
    for name in ("URL", "HOST", "PORT"):
        monkeypatch.delenv(f"SYNCVIZ_DEFAULT_SERVER_{name}", raising=False)


def config_of(element):
    """What a generated script calls its function with."""
    return json.loads(element[element.rindex("})({") + 3 : element.rindex(");")])


def request_of_ours(element):
    config = config_of(element)
    return config["url"], dict(config["headers"]), config["credentials"]


def request_of_theirs(element):
    url = re.search(r"open\('GET', \"(.*?)\"", element)[1].replace("&amp;", "&")
    headers = dict(re.findall(r'setRequestHeader\("(.*?)", "(.*?)"\)', element))
    return url, headers, "withCredentials = true" in element


def same(url):
    """A URL without what is random in it, its query decoded."""
    parts = urlsplit(url)
    query = [
        (name, "*" if name == "bokeh-autoload-element" else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return parts.scheme, parts.netloc, parts.path, query


URLS = [
    "default",
    "http://localhost:5006",
    "https://plots.example/",
    "http://h:1/app",
    "https://h/a/b//",
    "/app",
    "/",
]
OPTIONS = [
    {},
    {"relative_urls": True},
    {"resources": None},
    {"headers": {"X-User": "ada", "Accept": "a/b; q=1"}},
    {"with_credentials": True},
    {"relative_urls": True, "resources": None, "headers": {}},
]


@pytest.mark.parametrize("url", URLS)
@pytest.mark.parametrize("options", OPTIONS)
def test_requests_are_those_of_bokeh(url, options):
    ours, theirs_ = server_document(url, **options), theirs.server_document(url, **options)
    (our_url, *our_rest), (their_url, *their_rest) = request_of_ours(ours), request_of_theirs(theirs_)
    assert same(our_url) == same(their_url)
    assert our_rest == their_rest

    ours = server_session(None, "an-id.sig", url, **options)
    theirs_ = theirs.server_session(None, "an-id.sig", url, **options)
    (our_url, *our_rest), (their_url, *their_rest) = request_of_ours(ours), request_of_theirs(theirs_)
    assert same(our_url) == same(their_url)
    assert our_rest == their_rest
    assert our_rest[0]["Bokeh-Session-Id"] == "an-id.sig"


@pytest.mark.parametrize(
    "arguments",
    [
        {"name": "ada"},
        {"a b": "c&d=e", "ü": "+/?#%", "n": 5, "f": 1.5},
        {"x": "", "y": "</script>"},
        {},
    ],
)
def test_arguments_are_those_of_bokeh(arguments):
    ours = request_of_ours(server_document("http://h/app", arguments=arguments))[0]
    theirs_ = request_of_theirs(theirs.server_document("http://h/app", arguments=arguments))[0]
    assert same(ours) == same(theirs_)


def test_lists_repeat_the_argument():
    url = request_of_ours(server_document("http://h/app", arguments={"x": ["a", 1], "y": (2.5, True)}))[0]
    assert parse_qsl(urlsplit(url).query)[-4:] == [("x", "a"), ("x", "1"), ("y", "2.5"), ("y", "True")]


def test_parameters_stand_in_bokehs_order():
    document = server_document("http://h/app", True, None, {"a": "b"}, {"X-Y": "z"}, False)
    url, headers, credentials = request_of_ours(document)
    assert url.endswith("&bokeh-app-path=/app&resources=none&a=b")
    assert (headers, credentials) == ({"X-Y": "z"}, False)
    session = server_session(None, "id", "http://h/app", True, None, {"X-Y": "z"}, False)
    assert request_of_ours(session)[1] == {"X-Y": "z", "Bokeh-Session-Id": "id"}


def test_default_url_is_a_setting(monkeypatch):
    monkeypatch.setenv("SYNCVIZ_DEFAULT_SERVER_URL", "https://plots.example/base/")
    assert request_of_ours(server_document())[0].startswith("https://plots.example/base/autoload.js?")


def test_autoload_server_is_both():
    with_id = autoload_server(None, "/app", "an-id", "http://h:5006/")
    url, headers, _ = request_of_ours(with_id)
    assert url.startswith("http://h:5006/app/autoload.js?")
    assert headers == {"Bokeh-Session-Id": "an-id"}
    url, headers, _ = request_of_ours(autoload_server(arguments={"x": 1}))
    assert url.startswith("http://localhost:5006/autoload.js?")
    assert url.endswith("&x=1")
    assert headers == {}
    with pytest.raises(SettingError, match="takes no arguments"):
        autoload_server(session_id="an-id", arguments={"x": 1})


class Model:
    id = "m1"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: server_document("ws://h/ws"), "not the WebSocket's"),
        (lambda: server_document("wss://h/ws"), "not the WebSocket's"),
        (lambda: server_document("javascript:alert(1)"), "with a leading slash"),
        (lambda: server_document("localhost:5006/app"), "with a leading slash"),
        (lambda: server_document("http:/app"), "with a leading slash"),
        (lambda: server_document("http://h/app?x=1"), "arguments="),
        (lambda: server_document("http://h/app#top"), "arguments="),
        (lambda: server_document("http://h/app?"), "arguments="),
        (lambda: server_document("http://h/a b"), "percent-encoded"),
        (lambda: server_document('http://h/"><script>'), "percent-encoded"),
        (lambda: server_document("http://h\\@evil/"), "percent-encoded"),
        (lambda: server_document("http://[::1/"), "expected a URL"),
        (lambda: server_document(5), "url: expected text, got int"),
        (lambda: server_document(resources="cdn"), "resources: expected 'default' or None, got 'cdn'"),
        (
            lambda: server_document(arguments={"bokeh-session-id": "x"}),
            "'bokeh-session-id': names that begin with",
        ),
        (lambda: server_document(arguments={"resources": "none"}), "use resources=None"),
        (lambda: server_document(arguments={"a": {"b": 1}}), "value of 'a' must be text, a number"),
        (lambda: server_document(arguments={"a": [None]}), "got NoneType"),
        (lambda: server_document(arguments={1: "a"}), "names must be text"),
        (lambda: server_document(headers={"X": "y"}, with_credentials=True), "cannot be used together"),
        (lambda: server_document(headers={"X Y": "z"}), "not the name of an HTTP header"),
        (lambda: server_document(headers={"X": "a\r\nSet-Cookie: b"}), "without line breaks"),
        (lambda: server_document(headers={"X": "\u2028"}), "without line breaks"),
        (lambda: server_document(headers={"X": 5}), "must be text"),
        (
            lambda: server_session(session_id="a", headers={"bokeh-session-id": "b"}),
            "is set by server_session",
        ),
        (lambda: server_document(height="400"), "height: expected a number of pixels, got '400'"),
        (lambda: server_document(loader=5), "loader: expected the URL of the script, got int"),
        (lambda: server_document(scripts="/b.js"), "scripts: expected a list of URLs, got '/b.js'"),
        (lambda: server_document(texts={"lodaing": "x"}), "there is no text 'lodaing', did you mean 'loading'?"),
        (lambda: server_session(), "session_id: expected the id of a session"),
        (lambda: server_session(Model()), "session_id: expected the id of a session"),
        (lambda: server_session(None, ""), "session_id: expected the id of a session"),
        (lambda: server_session(None, "a\nb"), "value of Bokeh-Session-Id"),
        (lambda: server_session("model", "id"), "model: expected a model or None, got str"),
    ],
)
def test_arguments_that_make_no_sense(call, message):
    with pytest.raises(SettingError, match=re.escape(message)):
        call()


def test_errors_are_value_errors_as_in_bokeh():
    with pytest.raises(ValueError, match="WebSocket"):
        server_document("ws://h")


def test_model_is_accepted():
    assert request_of_ours(server_session(Model(), "id"))[1] == {"Bokeh-Session-Id": "id"}


# --- one element, whatever goes in


def test_it_is_one_script_element_with_a_css_safe_id(parse):
    ids = set()
    for _ in range(20):
        [(tag, attributes, text)] = parse(server_document("http://h/app")).elements
        assert tag == "script"
        assert list(attributes) == ["id"]
        assert re.fullmatch(r"[a-f][0-9a-f-]{35}", attributes["id"])
        assert config_of("".join(text))["id"] == attributes["id"]
        ids.add(attributes["id"])
    assert len(ids) == 20


def test_nonce(parse):
    [(_, attributes, _)] = parse(server_session(None, "id", nonce='a"><b>')).elements
    assert attributes["nonce"] == 'a"><b>'


NASTY = (
    st.text(st.sampled_from("<>/&'\"\\\u2028\u2029\r\n\t ;{}()=!-abcscriptSCRIPT\u00e9\U0001f600"))
    | st.text()
)


@given(
    name=NASTY,
    value=NASTY,
    header=st.text(st.characters(max_codepoint=0xFF, exclude_categories=["Cc"])),
    nonce=NASTY,
)
@hypothesis_settings(max_examples=200, deadline=None)
def test_nothing_breaks_out(parse, name, value, header, nonce):
    try:
        element = server_document(arguments={f"x{name}": value}, headers={"X": header}, nonce=nonce)
    except SettingError as error:
        assert "surrogate" in str(error)
        return
    [(tag, attributes, text)] = parse(element).elements
    script = "".join(text)
    assert tag == "script"
    assert attributes.keys() == {"id", "nonce"}
    assert attributes["nonce"] == nonce.replace("\x00", "\ufffd") or "\r" in nonce or "\x00" in nonce
    assert script.isascii()
    config = config_of(script)
    assert config["headers"] == [["X", header]]
    assert parse_qsl(urlsplit(config["url"]).query, keep_blank_values=True)[-1] == (f"x{name}", value)
    assert element.count("<") == 2 + script.count("<")
    assert "<!--" not in script


def test_template_engines_take_it_as_html():
    element = server_document("http://h/app")
    assert isinstance(element, str)
    assert element.__html__() is element
    page = jinja2.Environment(autoescape=True).from_string("<main>{{ plot }}</main>").render(plot=element)
    assert page == f"<main>{element}</main>"


# --- what the script does


SESSION_BOKEH = """
window.Bokeh = {
  documents: [],
  set_log_level(level) { log.levels.push(level); },
  require: () => ({async pull_session(...args) {
    log.embeds.push(args);
    return {document: {on_event() {}}, close() {}};
  }}),
  embed: {async add_document_standalone(document, place) { log.embeds.push(place.id); return []; }},
};
"""


def script_and_config(element):
    return element[element.index("\n") : element.rindex("</script>")], config_of(element)


@pytest.mark.parametrize("form", ["inline", "file", "own scripts"])
def test_it_asks_and_draws(in_page, form):
    loader = "/loader.js" if form == "file" else None
    scripts = ["/b.js"] if form == "own scripts" else None
    element = server_session(
        None, "an-id", "http://h/app", headers={"X-User": "ada"}, loader=loader, scripts=scripts
    )
    if form != "file":
        script, config = script_and_config(element)
        here = {"tag": "script", "id": config["id"]}
    else:
        data = html.unescape(re.search(r'data-syncviz="(.*?)"', element)[1])
        script, config = loader_source(), json.loads(data)
        here = {"tag": "div", "id": config["id"], "attributes": {"data-syncviz": data}}
    answer = {
        "token": "t.o.k", "session_id": "an-id", "created": False, "app_path": "/app", "absolute_url": "http://h/app",
        "scripts": [] if scripts else [["/b.js", None]], "log_level": "warn",
    }  # fmt: skip
    done = in_page(
        script, elements=[here], files={"/b.js": SESSION_BOKEH}, nonce="n0", content_type="application/json",
        response=(200, json.dumps(answer)),
    )  # fmt: skip
    assert done["requests"] == [
        {
            "url": config["url"],
            "headers": {
                "X-User": "ada", "Bokeh-Session-Id": "an-id", "Accept": "application/json, text/javascript;q=0.5",
            },
            "credentials": "same-origin",
        }
    ]  # fmt: skip
    assert done["scripts"] == [{"src": "/b.js", "nonce": "n0", "integrity": "", "cors": None}]
    assert done["embeds"] == [["ws://h/app/ws", "t.o.k", "q=1"], config["id"]]
    assert done["levels"] == ["warn"]
    assert done["console"] == []
    assert done["body"] == [{f"div#{config['id']}": []}]


def test_scripts_of_the_site(parse):
    element = server_document("http://h/app", scripts=["/static/a.js?v=1&w", "/static/b.js"])
    config = config_of(element)
    assert config["scripts"] == [["/static/a.js?v=1&w", None], ["/static/b.js", None]]
    assert "resources=none" in config["url"]


def test_it_runs_the_answer_of_another_server(in_page):
    script, config = script_and_config(server_document("http://h/app"))
    here = [{"tag": "script", "id": config["id"]}]
    done = in_page(script, elements=here, nonce="n0", response=(200, "log.loaded.push('ran')"))
    assert done["loaded"] == ["ran"]
    assert done["scripts"] == [{"nonce": "n0"}]
    assert done["console"] == []


@pytest.mark.parametrize(
    ("response", "reason", "tries"),
    [
        ((403, "no"), "its server answered with status 403", 1),
        ((500, "oh"), "its server answered with status 500", 1),
        ((503, "full"), "its server answered with status 503", 9),
        (None, "its server cannot be reached", 9),
    ],
)
def test_failures_are_shown_in_its_place(in_page, response, reason, tries):
    script, config = script_and_config(server_document("http://h/app", with_credentials=True))
    here = [{"tag": "p", "id": "a"}, {"tag": "script", "id": config["id"]}, {"tag": "p", "id": "b"}]
    done = in_page(script, elements=here, response=response)
    message = {"div": f"This plot could not be loaded: {reason}."}
    assert done["body"] == [{"p#a": []}, {f"div#{config['id']}": [message]}, {"p#b": []}]
    assert done["console"] == [f"syncviz: no plot from {config['url']}: {reason}"] * tries
    assert [one["credentials"] for one in done["requests"]] == ["include"] * tries


def test_texts_and_height(in_page):
    element = server_document("http://h/app", texts={"failed": "Kein Bild. {reason}"}, height=400)
    script, config = script_and_config(element)
    assert config["height"] == 400
    assert 'data-syncviz-failed="Kein Bild. {reason}"' in element
    around = {"tag": "div", "id": config["id"], "attributes": {"data-syncviz-failed": "Kein Bild."}}
    done = in_page(script, elements=[around], response=(403, ""))
    assert done["body"] == [{f"div#{config['id']}": [{"div": "Kein Bild."}]}]


def test_the_form_with_a_file(parse):
    element = server_document(
        "http://h/app", loader="/l.js?a&b", nonce="n", height=200, texts={"loading": "<Wird geladen>"}
    )
    (_, place, _), (_, note, text), (_, script, _) = parse(element).elements
    assert json.loads(place["data-syncviz"])["id"] == place["id"]
    assert place["style"] == "min-height: 200px"
    assert note["role"] == "status"
    assert "".join(text).strip() == "<Wird geladen>"
    assert script == {"async": None, "src": "/l.js?a&b", "nonce": "n"}
    assert "<script" not in server_document("http://h/app", loader="")


def test_every_text_has_a_name():
    script = loader_source()
    assert set(re.findall(r"^(\w+): \"", script, re.MULTILINE)) | {"eval"} == set(LOADER_TEXTS)
    assert all(f'"[data-syncviz-{name}]"' in script or f"{name}:" in script for name in LOADER_TEXTS)


def test_importing_embed_is_light():
    code = """
import sys
import syncviz.embed
print("syncviz.embed.server" in sys.modules)
syncviz.embed.server_document
heavy = ("bokeh", "numpy", "gevent", "jwt", "flask", "jinja2", "websockets")
print([name for name in sys.modules if name.partition(".")[0] in heavy])
"""
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split("\n")[:2] == ["False", "[]"]
