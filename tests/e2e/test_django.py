"""The Django sample site in Chromium, under each server that the docs name."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass

import django
import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

SITE = ROOT / "sample_sites" / "django_dashboard"
TITLE = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'Title').text"
LINE_Y = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'ColumnDataSource').data.y"
PORT = "PORT"
PYTHON, PORT, SIDECAR = sys.executable, "PORT", "SIDECAR_PORT"
GUNICORN = [PYTHON, "-m", "gunicorn", "--no-control-socket", "--log-level", "warning", "-b", f"127.0.0.1:{PORT}"]
SERVERS = {
    "demo": ([PYTHON, "manage.py", "demo", PORT], {"PROXY": False}),
    "runserver, proxy": ([PYTHON, "manage.py", "runserver", "--noreload", PORT], {"PROXY": True}),
    "gthread": ([*GUNICORN, "-k", "gthread", "--threads", "8", "site_wsgi"], {"PROXY": True}),
    "gevent": (
        [*GUNICORN, "-k", "gevent", "--workers", "2", "site_wsgi"],
        {"PROXY": True, "SIDECAR": "managed", "PORT": SIDECAR},
    ),
    "uvicorn": (
        [PYTHON, "-m", "uvicorn", "--port", PORT, "--log-level", "warning", "site_asgi:application"], {"PROXY": True}
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory):
    made = tmp_path_factory.mktemp("django") / "db.sqlite3"
    subprocess.run(
        [PYTHON, "manage.py", "demo", "--only-data"], cwd=SITE, check=True,
        env={**os.environ, "SITE_DATABASE": str(made)},
    )  # fmt: skip
    return made


@pytest.fixture(scope="module", params=SERVERS)
def site(request, database, tmp_path_factory):
    command, entries = SERVERS[request.param]
    place = tmp_path_factory.mktemp("django")
    entries = {name: free_port() if value == SIDECAR else value for name, value in entries.items()}
    environment = {
        "SITE_DATABASE": str(place / "db.sqlite3"), "SITE_SYNCVIZ": json.dumps(entries), "TMPDIR": str(place),
    }  # fmt: skip
    shutil.copy(database, environment["SITE_DATABASE"])
    port = str(free_port())
    url = f"http://127.0.0.1:{port}"
    with running([word.replace(PORT, port) for word in command], f"{url}/login/", cwd=SITE, **environment):
        yield Site(url, entries["PROXY"])


@dataclass
class Site:
    url: str
    proxy: bool

    def holds(self, visitor):
        """Whether all that the visitor's browser asked for is the site's own."""
        own = (f" {self.url}/", f" {self.url.replace('http', 'ws', 1)}/", " data:", " blob:")
        foreign = [line for line in visitor.traffic if not any(place in line for place in own)]
        return bool(foreign) != self.proxy


def log_in(visitor, site, name):
    visitor.page.goto(f"{site.url}/login/")
    visitor.page.fill("[name=username]", name)
    visitor.page.fill("[name=password]", "demo")
    visitor.page.click("button")
    visitor.page.wait_for_selector("#who", timeout=60_000)


def test_a_pulled_session_is_customised_and_lives(site, new_visitor):
    visitor = new_visitor()
    policy = visitor.page.request.get(f"{site.url}/sliders-for-you/").headers.get("content-security-policy", "")
    assert ("script-src 'self' 'nonce-" in policy) == (django.VERSION >= (6, 0))
    visitor.open(f"{site.url}/sliders-for-you/?name=Ada")
    assert visitor.evaluate(TITLE) == "Special sliders for Ada"
    visitor.press("amplitude", "ArrowRight", times=5)
    visitor.wait_for(f"() => Math.max(...{LINE_Y}) > 1.4")
    assert visitor.complaints == []
    assert site.holds(visitor), visitor.traffic


# Asks the site; at the sidecar itself, where there is no proxy, a token is a ticket for whoever has it.
REPLAY = """async token => {
  const answer = await fetch("autoload.js?bokeh-autoload-element=e", {headers: {"Bokeh-Token": token}});
  const socket = new WebSocket(location.href.replace("http", "ws") + "ws", ["bokeh", token]);
  const opened = await new Promise(resolve => {
    socket.onopen = () => resolve(true);
    socket.onerror = () => resolve(false);
  });
  socket.close();
  return [answer.status, opened];
}"""
TICKET = "JSON.parse(document.querySelector('[data-syncviz]').dataset.syncviz).headers[0][1]"


def test_users_see_their_own_and_logging_out_closes_it(site, new_visitor):
    ada, bob = new_visitor(), new_visitor()
    log_in(ada, site, "ada")
    log_in(bob, site, "bob")
    ada.open(f"{site.url}/sliders/")
    token = ada.evaluate(TICKET)
    assert ada.page.evaluate(REPLAY, token) == [200, True]
    for other in (bob, new_visitor()):
        other.page.goto(f"{site.url}/sliders/")
        assert other.page.evaluate(REPLAY, token) == [403, False]

    sockets = []
    ada.page.on("websocket", lambda opened: sockets.append(opened))
    ada.open(f"{site.url}/prices/")
    assert ada.evaluate(TITLE) == "Prices for ada"
    assert bob.page.goto(f"{site.url}/prices/").status == 403
    bob.page.goto(f"{site.url}/")
    assert "not for you" in bob.page.inner_text("body")

    ada.open(f"{site.url}/admin/dashboard/price/")
    assert ada.page.locator("canvas").count() > 0 and "ACME" in ada.page.inner_text("#result_list")
    assert [line for line in ada.complaints if "404" not in line] == []  # the icon, which the admin does not have
    assert site.holds(ada), ada.traffic
    sockets.clear()
    ada.open(f"{site.url}/")

    source = "Bokeh.documents[0].get_model_by_name('prices')"
    ada.wait_for(f"() => {source}.data.step.length > 101")  # out of the database, and it moves
    other = ada.context.new_page()
    with sockets[0].expect_event("close", timeout=60_000):
        other.goto(f"{site.url}/login/")
        token = next(cookie["value"] for cookie in ada.context.cookies() if cookie["name"] == "csrftoken")
        other.request.post(f"{site.url}/logout/", headers={"X-CSRFToken": token})
