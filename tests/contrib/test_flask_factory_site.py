"""The sample site with a factory, without a browser: who may come in, and what the applications do."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from syncviz_flask.testing import visiting

ROOT = Path(__file__).parents[2]


@pytest.fixture
def app(monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "sample_sites" / "flask_factory")
    from energy import create_app

    yield create_app(TESTING=True)
    for name in [name for name in sys.modules if name.partition(".")[0] == "energy"]:
        del sys.modules[name]


def client_of(app, name):
    client = app.test_client()
    assert client.post("/login", data={"name": name, "password": "demo"}).status_code == 302
    return client


def parts(html):
    """The two plots of the dashboard."""
    first, _, second = html.partition('<section id="tariff">')
    return first, second


def test_the_dashboard(app):
    client = client_of(app, "Ada")
    with visiting(app) as visitor:
        meter, tariff = parts(client.get("/?limit=800").text)
        with visitor.open_html(meter) as page:
            assert page.select_one("plot").title.text == "Ada: limit 800 W"
            assert page.document.title == "Meter of ada"
            seen = page.select_one("readings").data["time"][-1]
            page.wait_for(lambda: page.select_one("readings").data["time"][-1] > seen)
        with visitor.open_html(tariff) as page:
            page.slide("yearly", 2000)
            page.slide("day", 30)
            page.slide("night", 30)
            page.settle()
            assert page.select_one("total").text == "<b>600.00 € a year</b>"


def test_nobody_gets_below_the_proxy_without_a_login(app):
    for path in ("/", "/viz/meter", "/viz/meter/ws", "/viz/tariff/autoload.js", "/viz/static/js/bokeh.min.js"):
        answer = app.test_client().get(path)
        assert answer.status_code == 302 and answer.location.startswith("/login")


def test_the_pages_policy_has_the_nonce_of_the_page(app):
    answer = client_of(app, "bob").get("/viz/tariff")
    try:
        nonce = answer.headers["Content-Security-Policy"].partition("'nonce-")[2].partition("'")[0]
        assert answer.text.count("<script") == len(re.findall(rf'<script[^>]* nonce="{re.escape(nonce)}"', answer.text))
    finally:
        app.extensions["syncviz"].sidecar.stop()


def test_the_command_of_the_docs_is_this_sites(app):
    words = ", ".join(f'"{word}"' for word in app.config["SYNCVIZ_COMMAND"])
    assert f"SYNCVIZ_COMMAND = [{words}]" in (ROOT / "docs" / "flask.md").read_text()
