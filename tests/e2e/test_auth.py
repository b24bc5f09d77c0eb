"""Logging in, and out, in a browser: the module of docs/auth.md."""

from __future__ import annotations

import re
import sys

import pytest
from e2e_support import ROOT, SECRET, free_port, running

pytestmark = pytest.mark.e2e

APP = ROOT / "benchmarks" / "apps" / "sliders_app.py"
KEEP_CODES = """
window.codes = []
window.WebSocket = class extends WebSocket {
    constructor(...args) { super(...args); this.addEventListener("close", (event) => window.codes.push(event.code)) }
}
"""


@pytest.fixture
def site(tmp_path):
    module = tmp_path / "auth.py"
    module.write_text(re.search(r"```python\n(import hmac.*?)```", (ROOT / "docs" / "auth.md").read_text(), re.S)[1])
    port = free_port()
    command = [
        sys.executable, "-m", "syncviz", "serve", str(APP), "--port", str(port), "--auth-module", str(module),
        "--enable-xsrf-cookies", "--cookie-path", "/", "--num-procs", "2",
    ]  # fmt: skip
    environment = {"SYNCVIZ_BENCH_LIB": "syncviz", "PYTHONPATH": str(ROOT), "SYNCVIZ_COOKIE_SECRET": SECRET}
    with running(command, f"http://localhost:{port}/healthz", **environment):
        yield f"http://localhost:{port}"


def log_in(page, password):
    page.fill("[name=name]", "ada")
    page.fill("[name=password]", password)
    page.click("button")


def test_log_in_and_out(site, new_visitor):
    ada = new_visitor()
    ada.page.add_init_script(KEEP_CODES)
    ada.page.goto(f"{site}/sliders_app?x=1")
    assert ada.page.url == f"{site}/login?next=/sliders_app%3Fx%3D1"
    log_in(ada.page, "guess")
    assert "That is not the password." in ada.page.content()
    assert ada.page.url.startswith(f"{site}/login")
    log_in(ada.page, "demo")
    ada.page.wait_for_url(f"{site}/sliders_app?x=1")
    ada.wait_for("() => window.Bokeh && Bokeh.documents.length > 0 && Bokeh.documents[0].is_idle")

    other = ada.context.new_page()
    other.goto(f"{site}/logout")
    other.click("button")
    other.wait_for_url(f"{site}/login?next=/*")
    ada.wait_for("() => window.codes[0] == 4401")
    ada.wait_for("() => window.codes.length > 1")  # it has tried to come back
    assert ada.evaluate("window.codes.slice(1).every((code) => code == 1006)")
    ada.page.reload()
    assert ada.page.url.startswith(f"{site}/login?next=/sliders_app")
