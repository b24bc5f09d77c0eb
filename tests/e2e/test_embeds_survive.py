"""What happens to documents in other people's pages: parts that come and go, the way back, a sidecar that is killed."""

from __future__ import annotations

import contextlib
import re
import threading
import urllib.request

import pytest
from e2e_support import CHROMIUM, FLAGS
from embedding_support import LOADER, site_and_sidecar
from playwright.sync_api import TimeoutError

from syncviz.client import pull_session
from syncviz.embed import server_document, server_session

pytestmark = pytest.mark.e2e

DRAWN = "() => window.Bokeh && Bokeh.documents.length == {} && Bokeh.documents.every(one => one.is_idle)"
OPEN = "() => [...Syncviz.plots.values()].every(one => one.session && one.session._connection.socket?.readyState == 1)"
ALERT = "[role=alert]"


@pytest.fixture
def both():
    with site_and_sidecar() as both:
        yield both


def test_two_on_a_page_one_in_a_frame_and_one_that_fails(both, new_visitor):
    site, sidecar = both
    site.body("/frame", server_document(sidecar.url, loader=LOADER))
    site.body(
        "/", server_document(sidecar.url), server_document(sidecar.url, loader=LOADER),
        server_document(sidecar.url, headers={"Bokeh-Token": "bad"}, loader=LOADER),
        "<iframe src='/frame' height=500></iframe>",
    )  # fmt: skip
    visitor = new_visitor()
    visitor.page.goto(site.url)
    visitor.wait_for(DRAWN.format(2))
    frame = visitor.page.frames[1]
    frame.wait_for_function(DRAWN.format(1), timeout=20_000)
    note = visitor.page.locator(ALERT)
    note.wait_for()
    assert "This plot could not be loaded: its server answered with status 403." in note.inner_text()
    assert visitor.page.get_by_role("button", name="Try again").count() == 1


def test_a_sidecar_that_is_down_and_comes(both, new_visitor):
    site, sidecar = both
    sidecar.kill()
    texts = {"waiting": "Warten auf den Server."}
    site.body("/", "<h1>Shop</h1>", server_document(sidecar.url, loader=LOADER, texts=texts, height=300))
    visitor = new_visitor()
    visitor.page.goto(site.url)
    note = visitor.page.get_by_role("status").filter(has_text="Warten auf den Server.")
    note.wait_for()
    assert visitor.page.locator("h1").bounding_box()["y"] < 100
    assert visitor.page.locator("[data-syncviz]").bounding_box()["height"] >= 300
    sidecar.start()
    visitor.page.get_by_role("button", name="Try again").click()
    visitor.wait_for(DRAWN.format(1))
    assert note.count() == 0


def test_a_load_that_another_one_overtakes(both, new_visitor):
    site, sidecar = both
    site.body("/", server_document(sidecar.url, loader=LOADER))
    visitor = new_visitor()
    visitor.page.goto(site.url)
    visitor.wait_for(DRAWN.format(1))
    # The second load begins while the first pulls its session.
    visitor.evaluate("""async () => {
        const [plot] = Syncviz.plots.values();
        const {WebSocket} = window;
        let second;
        window.WebSocket = class extends WebSocket {
            constructor(...all) { super(...all); window.WebSocket = WebSocket; second = plot.load(); }
        };
        await plot.load();
        await second;
    }""")
    visitor.wait_for(DRAWN.format(1))
    assert len([line for line in visitor.traffic if line.startswith("socket")]) == 3


def test_a_sidecar_that_is_killed_under_load(both, new_visitor):
    site, sidecar = both
    site.pages["/"] = lambda: f"<h1>Shop</h1>{server_document(sidecar.url, loader=LOADER)}"
    visitor, guest = new_visitor(), new_visitor()
    visitor.open(site.url)
    with pull_session(url=sidecar.url) as session:
        session.document.title = "for you"
        element = server_session(session_id=session.id, url=sidecar.url, loader=LOADER)
    site.body("/own", element)
    guest.open(f"{site.url}/own")
    assert guest.evaluate("Bokeh.documents[0].title()") == "for you"

    answers, stop = [], threading.Event()

    def ask():
        while not stop.is_set() and len(answers) < 20_000:
            with urllib.request.urlopen(site.url, timeout=10) as answer:
                answers.append(answer.status)
            stop.wait(0.01)

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        visitor.press("factor", "ArrowRight", times=3)
        sidecar.kill()
        visitor.page.get_by_text("The connection of this plot is lost.").wait_for()
        newcomer = new_visitor()
        newcomer.page.goto(site.url)
        newcomer.page.get_by_text("The server of this plot cannot be reached.").wait_for()
        sidecar.start()
        newcomer.wait_for(DRAWN.format(1))
        visitor.page.get_by_text("This plot was started anew").wait_for()
        visitor.press("factor", "ArrowRight", times=2)
        visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('source').data.y[0] == 9")
        # What the site's view had made of it, only the view can make again.
        guest.page.get_by_role("button", name="Load the page again").wait_for()
    finally:
        stop.set()
        thread.join()
    assert set(answers) == {200}


def move_until_heard(page, above):
    """Move the handle until the callback was heard: what is edited before the document is pulled again is lost."""
    handle = page.locator(".bk-Slider", has_text="factor").locator(".noUi-handle")
    for _ in range(20):
        handle.focus()
        handle.press("ArrowRight")
        with contextlib.suppress(TimeoutError):
            heard = f"() => Bokeh.documents[0].get_model_by_name('source').data.y[0] > {above}"
            page.wait_for_function(heard, timeout=1000)
            return
    raise AssertionError(f"no move of the handle was heard; y[0] is still {above}")


def test_a_connection_that_breaks_comes_back_to_its_session(both, new_visitor):
    site, sidecar = both
    site.body("/", server_document(sidecar.url, loader=LOADER))
    visitor = new_visitor().open(site.url)
    visitor.press("factor", "ArrowRight", times=2)
    visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('source').data.y[0] == 9")
    visitor.evaluate("(window.broken = [...Syncviz.plots.values()][0].session._connection.socket).close()")
    visitor.wait_for("() => window.broken.readyState == 3")
    visitor.wait_for(OPEN)
    move_until_heard(visitor.page, above=9)
    assert visitor.page.get_by_text("started anew").count() == 0


def test_the_way_back(both, browser):
    """Playwright starts Chromium without its cache of pages, so this one has it."""
    site, sidecar = both
    site.body("/", server_document(sidecar.url, loader=LOADER))
    site.body("/other", "<p>other</p>")
    chromium = browser.browser_type.launch(
        executable_path=CHROMIUM, args=FLAGS, ignore_default_args=["--disable-back-forward-cache"]
    )
    try:
        page = chromium.new_page()
        page.goto(site.url)
        page.wait_for_function(DRAWN.format(1))
        page.evaluate("addEventListener('pageshow', event => { window.persisted = event.persisted })")
        page.goto(f"{site.url}/other")
        page.go_back(wait_until="commit")
        page.wait_for_function("() => window.persisted")
        page.wait_for_function(OPEN)
        move_until_heard(page, above=3)
    finally:
        chromium.close()


def test_in_print_the_plot_is_there(both, new_visitor):
    site, sidecar = both
    site.body("/", server_document(sidecar.url, loader=LOADER))
    visitor = new_visitor().open(site.url)
    assert len(re.findall(rb"/Subtype\s*/Image", visitor.page.pdf())) >= 1


def sockets_of(visitor):
    opened = []
    visitor.page.on("websocket", lambda one: opened.append(one))
    return opened


def test_a_part_that_comes_and_goes(both, new_visitor):
    site, sidecar = both
    site.body("/", f"<script async src='{LOADER}'></script><main id='main'></main>")
    site.pages["/part"] = lambda: server_document(sidecar.url, loader=LOADER, height=400)
    visitor = new_visitor()
    opened = sockets_of(visitor)
    visitor.page.goto(site.url)
    insert = "fetch('/part').then(a => a.text()).then(t => { document.getElementById('main').innerHTML = t })"
    for _ in range(2):
        visitor.evaluate(insert)
        visitor.wait_for(DRAWN.format(1))
        visitor.wait_for("() => document.querySelectorAll('.bk-Column').length == 1")
    # Moved to another place it stays.
    visitor.evaluate("document.body.append(document.querySelector('[data-syncviz]'))")
    visitor.press("factor", "ArrowRight")
    visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('source').data.y[0] == 6")
    visitor.evaluate("document.querySelector('[data-syncviz]').remove()")
    visitor.wait_for("() => Bokeh.documents.length == 0 && Syncviz.plots.size == 0")
    for one in opened:
        if not one.is_closed():
            one.wait_for_event("close", timeout=20_000)
    assert len(opened) == 2


