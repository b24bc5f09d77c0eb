"""The nonce of a Flask site's pages, and the script that the site serves for them itself."""

from __future__ import annotations

import json
import re
import secrets
from html import unescape

import pytest
from flask import Flask, g, render_template_string
from flask_talisman import Talisman

from syncviz.embed.loader import LOADER_FILE, loader_source
from syncviz.errors import SettingError
from syncviz.models import Div
from syncviz_flask import SyncViz
from syncviz_flask.testing import visiting

SCRIPT = f"/_syncviz/{LOADER_FILE}"


def make(**config):
    app = Flask(__name__)
    app.config.update(SYNCVIZ_SECRET_KEY="k" * 40, TESTING=True, **config)
    viz = SyncViz(app)
    viz.app("/greeting")(lambda doc: doc.add_root(Div(text="hello", name="greeting")))
    app.add_url_rule("/", "index", lambda: render_template_string("{{ syncviz_document('greeting') }}"))
    app.add_url_rule("/pulled", "pulled", lambda: viz.session("greeting", lambda doc: doc.roots[0].update(text="hi")))
    return app, viz


@pytest.fixture
def sites():
    """Makes sites, and stops their sidecars."""
    made = []

    def site(**config):
        made.append(make(**config))
        return made[-1]

    yield site
    for app, viz in made:
        viz.stop(app)


def drawn():
    g.nonce = getattr(g, "nonce", None) or secrets.token_urlsafe(16)
    return g.nonce


def nonce_in(html):
    found = re.search(r'<script async src="([^"]+)" nonce="([^"]+)"></script>', html)
    assert found, html
    assert found[1].endswith(SCRIPT) and "<script>" not in html and html.count("<script") == 1
    return found[2]


def test_a_nonce_of_the_site_is_on_the_script_that_the_site_serves(sites):
    app, _ = sites(SYNCVIZ_CSP_NONCE=drawn)
    app.after_request(lambda response: (response.headers.set("X-Nonce", g.get("nonce", "")), response)[1])
    client = app.test_client()
    for path in ("/", "/pulled"):
        answer = client.get(path)
        assert nonce_in(answer.text) == answer.headers["X-Nonce"]
    assert 'src="/site/_syncviz/' in client.get("/", environ_overrides={"SCRIPT_NAME": "/site"}).text
    script = client.get(SCRIPT)
    assert script.text == loader_source() and script.mimetype == "text/javascript"
    assert "immutable" in script.headers["Cache-Control"]


def test_the_script_of_another_version_is_not_kept():
    answer = make()[0].test_client().get("/_syncviz/loader.0123456789abcdef.js")
    assert answer.status_code == 200 and answer.headers["Cache-Control"] == "public, max-age=60"


def test_talisman_is_asked_by_itself(sites):
    app, _ = sites()
    Talisman(
        app, force_https=False, content_security_policy={"script-src": "'self'"},
        content_security_policy_nonce_in=["script-src"],
    )
    answer = app.test_client().get("/")
    assert f"'nonce-{nonce_in(answer.text)}'" in answer.headers["Content-Security-Policy"]


def test_talisman_without_nonces(sites):
    app, _ = sites()
    Talisman(app, force_https=False)
    html = app.test_client().get("/").text
    assert "nonce" not in html.partition(">")[0] and SCRIPT not in html


def test_with_a_proxy_no_script_stands_in_the_page(sites):
    app, _ = sites(SYNCVIZ_PROXY="/viz")
    html = app.test_client().get("/").text
    assert f'<script async src="{SCRIPT}"></script>' in html
    config = json.loads(unescape(re.search(r'data-syncviz="([^"]*)"', html)[1]))
    assert config["url"].startswith("/viz/greeting/autoload.js?")


def test_what_a_view_says_itself_wins(sites):
    app, viz = sites(SYNCVIZ_PROXY="/viz", SYNCVIZ_CSP_NONCE=lambda: "abc")
    app.add_url_rule("/own", "own", lambda: viz.document("greeting", loader="", nonce=None))
    html = app.test_client().get("/own").text
    assert "<script" not in html and "data-syncviz" in html


def test_a_page_through_the_proxy_has_the_nonce(sites):
    app, _ = sites(SYNCVIZ_PROXY="/viz", SYNCVIZ_CSP_NONCE=lambda: "abc")
    html = app.test_client().get("/viz/greeting").text
    assert html.count("<script") == len(re.findall(r'<script[^>]* nonce="abc"', html)) > 2


@pytest.mark.parametrize("config", [{}, {"SYNCVIZ_PROXY": "/viz"}, {"SYNCVIZ_CSP_NONCE": lambda: "abc"}])
def test_a_visitor_without_a_browser_opens_such_pages(sites, config):
    app, _ = sites(**config)
    with visiting(app) as visitor, visitor.open_html(app.test_client().get("/pulled").text) as page:
        assert page.select_one("greeting").text == "hi"


@pytest.mark.parametrize("none", [None, ""])
def test_a_response_without_a_nonce(sites, none):
    app, _ = sites(SYNCVIZ_CSP_NONCE=lambda: none)
    html = app.test_client().get("/").text
    assert SCRIPT in html and "nonce" not in html


@pytest.mark.parametrize("bad", ['a"b', "a b", b"abc", 5, "'abc'"])
def test_what_is_no_nonce(sites, bad):
    app, viz = sites(SYNCVIZ_CSP_NONCE=lambda: bad)
    with app.test_request_context(), pytest.raises(SettingError, match="SYNCVIZ_CSP_NONCE returns"):
        viz.document("greeting")
    with app.app_context():
        assert "nonce" not in viz.document("greeting")  # outside of a request there is no response


def test_a_nonce_that_is_always_the_same_is_refused_at_the_start():
    with pytest.raises(SettingError, match="SYNCVIZ_CSP_NONCE is a function"):
        make(SYNCVIZ_CSP_NONCE="abc")
