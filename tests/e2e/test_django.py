"""The Django sample site in Chromium, under each server that the docs name."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

SITE = ROOT / "sample_sites" / "django_dashboard"
TITLE = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'Title').text"
LINE_Y = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'ColumnDataSource').data.y"
PORT = "PORT"
SERVERS = {
    "runserver": ([sys.executable, "manage.py", "runserver", PORT], "{}"),
    "gthread": (
        [sys.executable, "-m", "gunicorn", "-k", "gthread", "--threads", "8", "-b", f"127.0.0.1:{PORT}", "site_wsgi"],
        "{}",
    ),
    "uvicorn": (
        [sys.executable, "-m", "uvicorn", "--port", PORT, "--log-level", "warning", "site_asgi:application"],
        "{}",
    ),
}


@pytest.fixture(scope="module", params=SERVERS)
def site(request, tmp_path_factory):
    command, entries = SERVERS[request.param]
    database = str(tmp_path_factory.mktemp("django") / "db.sqlite3")
    environment = {"SITE_DATABASE": database, "SITE_SYNCVIZ": entries}
    subprocess.run(
        [sys.executable, "manage.py", "demo", "--only-data"], cwd=SITE, check=True, env={**os.environ, **environment}
    )
    port = str(free_port())
    url = f"http://127.0.0.1:{port}"
    with running([word.replace(PORT, port) for word in command], f"{url}/login/", cwd=SITE, **environment):
        yield url


def log_in(visitor, site, name):
    visitor.page.goto(f"{site}/login/")
    visitor.page.fill("[name=username]", name)
    visitor.page.fill("[name=password]", "demo")
    visitor.page.click("button")
    visitor.page.wait_for_selector("#who")


def test_a_pulled_session_is_customised_and_lives(site, new_visitor):
    visitor = new_visitor().open(f"{site}/sliders-for-you/?name=Ada")
    assert visitor.evaluate(TITLE) == "Special sliders for Ada"
    visitor.press("amplitude", "ArrowRight", times=5)
    visitor.wait_for(f"() => Math.max(...{LINE_Y}) > 1.4")
    assert visitor.complaints == []


def test_users_see_their_own_and_logging_out_closes_it(site, new_visitor):
    ada, bob = new_visitor(), new_visitor()
    log_in(ada, site, "ada")
    log_in(bob, site, "bob")
    sockets = []
    ada.page.on("websocket", lambda opened: sockets.append(opened))
    ada.open(f"{site}/prices/")
    assert ada.evaluate(TITLE) == "Prices for ada"
    assert bob.page.goto(f"{site}/prices/").status == 403
    bob.page.goto(f"{site}/")
    assert "not for you" in bob.page.inner_text("body")

    source = "Bokeh.documents[0].get_model_by_name('prices')"
    ada.wait_for(f"() => {source}.data.step.length > 101")  # out of the database, and it moves
    other = ada.context.new_page()
    with sockets[0].expect_event("close", timeout=20_000):
        other.goto(f"{site}/login/")
        token = next(cookie["value"] for cookie in ada.context.cookies() if cookie["name"] == "csrftoken")
        other.request.post(f"{site}/logout/", headers={"X-CSRFToken": token})


def test_somebody_unknown_is_led_to_the_login(site, new_visitor):
    visitor = new_visitor()
    visitor.page.goto(f"{site}/prices/")
    assert "/login/?next=/prices/" in visitor.page.url
