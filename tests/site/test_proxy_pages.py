"""Pages of a Flask site in Chromium, under each WSGI server: the documented endpoint, two users, a logout."""

from __future__ import annotations

import runpy
import time
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from sites import SECRET, app, site

from syncviz.server.server import Server

pytestmark = pytest.mark.e2e

SLIDERS = Path(__file__).parents[2] / "sample_sites" / "flask_sliders" / "sliders.py"
DRAWN = "() => window.Bokeh && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle"
NAMED = "Bokeh.documents[0].get_model_by_name"
OF_TYPE = "[...Bokeh.documents[0]._all_models.values()].find(model => model.type == '{}')"
TITLE = f"{OF_TYPE.format('Title')}.text"
LINE_Y = f"{OF_TYPE.format('ColumnDataSource')}.data.y"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def sliders():
    """The address of a sidecar that signs nothing, as in Bokeh's manual."""
    application = runpy.run_path(str(SLIDERS))["sliders"]
    with Server({"/sliders": application}, port=0, address="127.0.0.1", allow_websocket_origin=["*"]) as running:
        yield f"{running.url}/sliders"


@pytest.fixture(scope="module")
def sidecar():
    applications = {"/app": app, "/sliders": runpy.run_path(str(SLIDERS))["sliders"]}
    with Server(
        applications, port=0, address="127.0.0.1", sign_sessions=True, secret_key=SECRET, allow_websocket_origin=["*"]
    ) as running:
        yield running


@pytest.fixture(
    scope="module", params=["werkzeug", "pywsgi-patched", "gunicorn-gthread", "gunicorn-gevent", "waitress"]
)
def served(request, sidecar, sliders, tmp_path_factory):
    with site(request.param, tmp_path_factory.mktemp("site"), sidecar.url, SLIDERS_URL=sliders) as running:
        yield running


@pytest.fixture
def new_page(browser):
    """Makes pages of somebody with a browser of their own; each notes what it asks for in ``urls``."""
    contexts = []

    def make():
        contexts.append(browser.new_context())
        page = contexts[-1].new_page()
        page.urls = []
        for event in ("request", "websocket"):
            page.on(event, lambda happened: page.urls.append(happened.url))
        return page

    yield make
    for context in contexts:
        context.close()


def open_page(page, url):
    page.goto(url)
    page.wait_for_function(DRAWN, timeout=30_000)
    return page


@pytest.mark.parametrize("path", ["/sliders", "/sliders-by-the-proxy"])
def test_the_documented_endpoint(served, sliders, sidecar, new_page, path):
    page = open_page(new_page(), served.url + path)
    assert page.inner_text("h1") == "Embedded in Flask"
    assert page.evaluate(TITLE) == "Special sliders for a specific user"
    assert page.locator(".bk-Canvas canvas").first.bounding_box()["width"] > 200
    page.locator(".bk-Slider", has_text="amplitude").locator(".noUi-handle").press("ArrowRight")
    page.wait_for_function(f"() => Math.max(...{LINE_Y}) > 1.05", timeout=20_000)
    elsewhere = [url for url in page.urls if f":{served.port}/" not in url and not url.startswith(("data:", "blob:"))]
    if path == "/sliders":
        assert any(url.startswith(sliders) for url in elsewhere)
    else:
        assert all(url.startswith("ws:") for url in elsewhere) and len(elsewhere) == (served.server == "waitress")


def test_two_users_and_a_logout(served, sidecar, new_page):
    pages = []
    for user, path in (("ada", "/viz/app"), ("bob", "/"), ("ada", "/pulled")):
        page = new_page()
        page.goto(f"{served.url}/login/{user}")
        pages.append(open_page(page, served.url + path))
    title = f"() => {NAMED}('slider').title"
    assert [page.evaluate(title) for page in pages] == ["of ada", "of bob", "of ada"]
    assert pages[2].evaluate(f"() => {NAMED}('slider').value") == 40
    for page in pages:
        page.evaluate(f"() => {{ {NAMED}('slider').value = 21 }}")
        page.wait_for_function(f"() => {NAMED}('double').value == 42", timeout=20_000)
    sockets = [url for page in pages for url in page.urls if url.startswith("ws:")]
    assert len(sockets) == 3
    assert not [url for page in pages for url in page.urls if url.startswith(f"http://127.0.0.1:{sidecar.port}/")]
    relayed = served.server != "waitress"
    assert all((f":{served.port}/viz/app/ws" in url) is relayed for url in sockets), sockets
    ada, bob = pages[:2]
    ada.request.get(f"{served.url}/logout")
    deadline = time.monotonic() + 20
    while any(found.peers for found in sidecar.sidecar.sessions() if found.owner == "ada"):
        assert time.monotonic() < deadline
        ada.wait_for_timeout(50)
    bob.evaluate(f"() => {{ {NAMED}('slider').value = 22 }}")
    bob.wait_for_function(f"() => {NAMED}('double').value == 44", timeout=20_000)
