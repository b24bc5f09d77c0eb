"""Pages in Chromium that know one origin only: the site's, whose server relays the WebSocket or cannot."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import sync_playwright
from sites import SECRET, app, site

from syncviz.server.server import Server

pytestmark = pytest.mark.e2e

DRAWN = "() => window.Bokeh && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle"


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        chromium.close()


@pytest.mark.parametrize("server", ["gunicorn-gthread", "gunicorn-gevent", "waitress"])
def test_two_users_and_a_logout(browser, server, tmp_path):
    with Server(
        {"/app": app}, port=0, address="127.0.0.1", sign_sessions=True, secret_key=SECRET, allow_websocket_origin=["*"]
    ) as sidecar, site(server, tmp_path, sidecar.url) as running:
        sockets, requests = [], []

        def visit(user, path):
            context = browser.new_context()
            page = context.new_page()
            page.on("request", lambda request: requests.append(request.url))
            page.on("websocket", lambda opened: sockets.append(opened.url))
            page.goto(f"{running.url}/login/{user}")
            page.goto(running.url + path)
            page.wait_for_function(DRAWN, timeout=30_000)
            return page

        ada, bob = visit("ada", "/viz/app"), visit("bob", "/")
        pulled = visit("ada", "/pulled")
        title = "() => Bokeh.documents[0].get_model_by_name('slider').title"
        assert (ada.evaluate(title), bob.evaluate(title), pulled.evaluate(title)) == ("of ada", "of bob", "of ada")
        assert pulled.evaluate("() => Bokeh.documents[0].get_model_by_name('slider').value") == 40
        for page in (ada, bob, pulled):
            page.evaluate("() => { Bokeh.documents[0].get_model_by_name('slider').value = 21 }")
            page.wait_for_function("() => Bokeh.documents[0].get_model_by_name('double').value == 42", timeout=20_000)
        assert len(sockets) == 3
        assert not [url for url in requests if f":{sidecar.port}/" in url]
        relayed = server != "waitress"
        assert all((f":{running.port}/viz/app/ws" in url) is relayed for url in sockets), sockets
        ada.request.get(f"{running.url}/logout")
        deadline = time.monotonic() + 20
        while any(served.peers for served in sidecar.sidecar.sessions() if served.owner == "ada"):
            assert time.monotonic() < deadline
            ada.wait_for_timeout(50)
        bob.evaluate("() => { Bokeh.documents[0].get_model_by_name('slider').value = 22 }")
        bob.wait_for_function("() => Bokeh.documents[0].get_model_by_name('double').value == 44", timeout=20_000)
        for page in (ada, bob, pulled):
            page.context.close()
