"""The sample site with nginx and two sidecars: a session has its sidecar, and pages outlive sidecars."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from e2e_support import ROOT, free_port

from syncviz.client import pull_session
from syncviz.util.token import get_session_id

pytestmark = pytest.mark.e2e


def wait_until(holds: Callable[[], Any], what: str) -> Any:
    deadline = time.monotonic() + 90
    while not (found := holds()):
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        time.sleep(0.05)
    return found


def fetch(url: str, headers: dict[str, str] | None = None) -> str:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=30) as answer:
        text: str = answer.read().decode()
        return text


class Site:
    """The whole of it: what ``run.py`` has started."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self.port = free_port()
        self.url = f"http://localhost:{self.port}/"
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, str(ROOT / "sample_sites" / "many_sidecars" / "run.py")],
                env={**os.environ, "PORT": str(self.port)},
                stdout=output, stderr=subprocess.STDOUT, start_new_session=True,
            )  # fmt: skip

    def said(self) -> str:
        return self.log.read_text(errors="replace")

    def pid_of(self, name: str) -> int:
        return int(re.findall(rf"{name}: process (\d+)", self.said())[-1])

    def kill_sidecar(self, number: int) -> int:
        pid = self.pid_of(f"sidecar {number}")
        os.kill(pid, signal.SIGKILL)
        return pid

    def pages_come_from(self) -> set[str]:
        """Where the sessions of some new pages live."""
        return {self.opened(fetch(self.url)) for _ in range(8)}

    def opened(self, page: str, name: str = "stranger") -> str:
        """Open a page's session as its browser would, and return where it lives."""
        token = re.findall(r'"Bokeh-Token","([^"]+)"', page)[0]
        script = f"{self.url}viz/traffic/autoload.js?bokeh-autoload-element=e"
        answer = fetch(script, {"Bokeh-Token": token, "Accept": "application/json"})
        assert '"created":false' in answer.replace(" ", ""), "the session is where the site has pulled it"
        with pull_session(get_session_id(token), f"{self.url}viz/traffic", token=token) as session:
            assert session.select_one("plot").title.text == f"Cars in each minute, for {name}"
            return str(session.select_one("where").text)

    def all_up(self) -> bool:
        try:
            return self.pages_come_from() == {f"This session lives in sidecar {number}." for number in (1, 2)}
        except (OSError, IndexError, AssertionError):
            return False

    def stop(self) -> None:
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(40)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(tmp_path_factory.mktemp("many_sidecars") / "log")
    try:
        wait_until(site.all_up, f"both sidecars have sessions: {site.said()}")
        yield site
    finally:
        site.stop()


def test_a_session_stays_in_its_sidecar_and_both_have_some(site: Site) -> None:
    homes = {site.opened(fetch(f"{site.url}?name=Ada{number}"), f"Ada{number}") for number in range(24)}
    assert homes == {"This session lives in sidecar 1.", "This session lives in sidecar 2."}


def test_the_sidecars_own_pages_are_not_to_be_had(site: Site) -> None:
    for path in ("viz/traffic", "viz/", "viz/traffic/metadata"):
        with pytest.raises(urllib.error.HTTPError, match="404"):
            fetch(site.url + path)
    assert "Bokeh" in fetch(f"{site.url}viz/static/js/bokeh.min.js")


def test_the_site_answers_while_a_sidecar_is_killed_and_comes_back(site: Site) -> None:
    done = threading.Event()
    pages: list[int] = []
    failures: list[str] = []

    def visit() -> None:
        while not done.is_set():
            try:
                pages.append(len(fetch(site.url)))
            except OSError as error:
                failures.append(str(error))

    visitors = [threading.Thread(target=visit) for _ in range(3)]
    for visitor in visitors:
        visitor.start()
    try:
        wait_until(lambda: len(pages) > 5, "there is a load")
        for number in (1, 2):
            killed, before = site.kill_sidecar(number), len(pages)
            wait_until(lambda before=before: len(pages) > before + 10, "pages come while a sidecar is away")
            wait_until(lambda number=number, killed=killed: site.pid_of(f"sidecar {number}") != killed, "it is started")
            wait_until(site.all_up, "both have sessions again")
    finally:
        done.set()
        for visitor in visitors:
            visitor.join(60)
    assert failures == []


def drawn(visitor: Any) -> None:
    visitor.wait_for("() => window.Bokeh && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle")
    visitor.page.locator(".bk-Canvas canvas").first.wait_for(state="attached")


def test_a_page_in_the_browser_and_the_end_of_its_sidecar(site: Site, new_visitor: Any) -> None:
    visitor = new_visitor().open(f"{site.url}?name=Ada")
    assert visitor.page.inner_text("h1") == "Hello, Ada!"
    assert visitor.model("plot", "it.title.text") == "Cars in each minute, for Ada"
    visitor.press("busy", "ArrowRight", times=2)
    visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('cars').data.north.length > 2")
    assert visitor.complaints == []
    site.kill_sidecar(int(re.findall(r"\d", visitor.model("where", "it.text"))[0]))
    visitor.page.get_by_role("alert").locator("button").click(timeout=60_000)
    drawn(visitor)
    assert visitor.model("plot", "it.title.text") == "Cars in each minute, for Ada"
    wait_until(site.all_up, "both have sessions again")


def test_a_page_that_comes_while_no_sidecar_is_there_draws_later(site: Site, new_visitor: Any) -> None:
    os.kill(site.process.pid, signal.SIGSTOP)  # nobody starts them again
    try:
        for number in (1, 2):
            site.kill_sidecar(number)
        visitor = new_visitor()
        assert visitor.page.goto(f"{site.url}?name=Ada").status == 200
        visitor.page.get_by_role("status").locator("button").wait_for()
    finally:
        os.kill(site.process.pid, signal.SIGCONT)
    drawn(visitor)
    wait_until(site.all_up, "both have sessions again")
