"""The sample site with a factory, a login and two applications in Chromium, started by the commands of its README."""

from __future__ import annotations

import os
import re
import sys
import time
from pathlib import Path

import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

SITE = ROOT / "sample_sites" / "flask_factory"
COMMANDS = re.findall(r"^    (.*?)(?:\s+#.*)?$", (SITE / "README.md").read_text(), re.MULTILINE)


def model(name):
    """JavaScript: the model of that name, whichever of the page's documents has it."""
    return f"Bokeh.documents.map(one => one.get_model_by_name('{name}')).find(Boolean)"


@pytest.fixture(scope="module", params=["development", "production"])
def site(request, tmp_path_factory):
    lines = COMMANDS[:1] if request.param == "development" else COMMANDS[1:]
    assert lines[-1].startswith("flask" if request.param == "development" else "gunicorn")
    port, directory = free_port(), tmp_path_factory.mktemp("site")
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "TMPDIR": str(directory),
        "FLASK_RUN_PORT": str(port), "FLASK_SYNCVIZ_PORT": str(free_port()),
        "GUNICORN_CMD_ARGS": f"--bind 127.0.0.1:{port} --no-control-socket --log-level warning",
    }
    url = f"http://127.0.0.1:{port}"
    with running(["sh", "-c", "\n".join(lines)], f"{url}/login", cwd=SITE, **environment):
        yield url


def log_in(visitor, site, name):
    visitor.page.goto(f"{site}/")
    visitor.page.fill("[name=name]", name)
    visitor.page.fill("[name=password]", "demo")
    visitor.page.click("button")
    visitor.page.wait_for_selector("#tariff")


def open_dashboard(visitor, url):
    visitor.page.goto(url)
    visitor.wait_for("() => window.Bokeh && Bokeh.documents.length == 2 && Bokeh.documents.every(one => one.is_idle)")


def test_without_a_login_there_is_nothing_to_see(site, new_visitor):
    page = new_visitor().page
    for path in ("/", "/viz/meter", "/viz/tariff/autoload.js?bokeh-autoload-element=e"):
        page.goto(f"{site}{path}")
        assert "/login" in page.url and "demo" in page.inner_text("body")
    page.fill("[name=name]", "ada")
    page.fill("[name=password]", "guess")
    page.click("button")
    assert page.inner_text("[role=alert]") == "No user has this name and password."


def test_a_dashboard_of_two_plots(site, new_visitor):
    visitor = new_visitor()
    log_in(visitor, site, "Ada")
    open_dashboard(visitor, f"{site}/?limit=700")
    plot, limit, readings = map(model, ("plot", "limit", "readings"))
    assert visitor.evaluate(f"{plot}.title.text") == "Ada: limit 700 W"
    assert visitor.evaluate(f"{limit}.location") == 700
    last = visitor.evaluate(f"{readings}.data.time[299]")
    visitor.wait_for(f"() => {readings}.data.time[299] > {last}")
    total = model("total")
    before = visitor.evaluate(f"{total}.text")
    visitor.press("cents by day", "ArrowRight", times=2)
    visitor.wait_for(f"() => {total}.text != '{before}'")
    assert all(site.partition("//")[2] in line for line in visitor.traffic), visitor.traffic
    assert visitor.complaints == []


def test_each_user_has_ones_own_and_a_logout_closes_it(site, new_visitor):
    ada, bob = new_visitor(), new_visitor()
    for visitor, name in ((ada, "ada"), (bob, "bob")):
        visitor.context.request.post(f"{site}/login", form={"name": name, "password": "demo"})
    sockets = []
    ada.page.on("websocket", lambda opened: sockets.append(opened))
    open_dashboard(ada, site)
    open_dashboard(bob, site)
    assert bob.evaluate(f"{model('plot')}.title.text") == "Bob: limit 1000 W"
    other = ada.context.new_page()
    other.goto(site)
    assert len(sockets) == 2 and not any(opened.is_closed() for opened in sockets)
    other.get_by_role("button", name="Log out").click()
    deadline = time.monotonic() + 20
    while not all(opened.is_closed() for opened in sockets[:2]):
        assert time.monotonic() < deadline
        ada.page.wait_for_timeout(50)
    readings = model("readings")
    last = bob.evaluate(f"{readings}.data.time[299]")
    bob.wait_for(f"() => {readings}.data.time[299] > {last}")
    assert bob.complaints == []


def test_an_applications_own_page(site, new_visitor):
    visitor = new_visitor()
    log_in(visitor, site, "bob")
    visitor.open(f"{site}/viz/meter")
    assert visitor.evaluate("document.title") == "Meter of bob"
    assert visitor.complaints == []
