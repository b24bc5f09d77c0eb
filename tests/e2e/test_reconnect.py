"""A browser whose connection breaks comes back, and nobody else notices."""

from __future__ import annotations

import sys

import pytest
from e2e_support import ROOT, free_port, running

pytestmark = pytest.mark.e2e

APP = ROOT / "benchmarks" / "apps" / "sliders_app.py"
SOURCE = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'ColumnDataSource')"
SLIDER = "[...Bokeh.documents[0]._all_models.values()].find(m => m.title == 'amplitude')"
KEEP_SOCKETS = """
window.sockets = []
window.WebSocket = class extends WebSocket {
    constructor(...args) { super(...args); window.sockets.push(this) }
}
"""


@pytest.fixture
def application():
    port = free_port()
    command = [sys.executable, "-m", "syncviz", "serve", str(APP), "--port", str(port)]
    with running(command, f"http://localhost:{port}/healthz", SYNCVIZ_BENCH_LIB="syncviz", PYTHONPATH=str(ROOT)):
        yield f"http://localhost:{port}/sliders_app?bokeh-session-id={'s' * 44}"


def ids(visitor):
    return visitor.evaluate("Bokeh.documents[0].roots().map(root => root.id)")


def test_a_browser_comes_back_and_the_others_notice_nothing(application, new_visitor):
    ada, bob = new_visitor(), new_visitor()
    ada.page.add_init_script(KEEP_SOCKETS)
    ada.open(application)
    bob.open(application)
    roots = ids(bob)
    bob.page.evaluate("Bokeh.documents[0].on_change(event => { (window.told ??= []).push(event.kind) })")

    ada.press("amplitude", "ArrowRight", times=2)
    bob.wait_for(f"() => Math.abs({SLIDER}.value - 1.2) < 1e-9")

    ada.evaluate("window.sockets[0].close()")
    bob.press("amplitude", "ArrowRight", times=3)
    ada.wait_for("() => window.sockets.length == 2 && window.sockets[1].readyState == 1")
    ada.wait_for(f"() => Math.abs({SLIDER}.value - 1.5) < 1e-9")
    ada.wait_for(f"() => Math.abs(Math.max(...{SOURCE}.data.y) - 1.5) < 0.01")

    told = bob.evaluate("window.told")
    assert not [kind for kind in told if kind.startswith("Root") or kind == "TitleChanged"]
    assert ids(ada) == ids(bob) == roots

    # It edits again, with the same models as everybody else, and loses none of its steps.
    ada.press("amplitude", "ArrowLeft", times=5)
    bob.wait_for(f"() => Math.abs({SLIDER}.value - 1.0) < 1e-9")
    bob.wait_for(f"() => Math.abs(Math.max(...{SOURCE}.data.y) - 1.0) < 0.01")
    ada.wait_for(f"() => Math.abs({SLIDER}.value - 1.0) < 1e-9")
    assert bob.complaints == []
    assert not [text for text in ada.complaints if "Lost websocket" not in text and "reconnect" not in text.lower()]
