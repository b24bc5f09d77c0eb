"""The demo in a real browser: the page draws, moves, and belongs to its visitor."""

from __future__ import annotations

import re
import time
import urllib.request

import pytest
from e2e_support import SECRET

from syncviz.util.token import generate_jwt_token, generate_session_id

pytestmark = pytest.mark.e2e

SOURCE = "Bokeh.documents[0].get_model_by_name('amplitude')"
LINE_Y = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'ColumnDataSource').data.y"
TITLE = "[...Bokeh.documents[0]._all_models.values()].find(m => m.type == 'Title').text"


def test_the_page_draws_and_names_the_visitor(demo, new_visitor):
    visitor = new_visitor().open(f"{demo}/?name=Ada")
    assert visitor.page.inner_text("h1") == "Hello, Ada!"
    assert visitor.evaluate(TITLE) == "A sine wave for Ada"
    assert visitor.evaluate(f"{LINE_Y}.length") == 200
    canvas = visitor.page.locator(".bk-Canvas canvas").first
    assert canvas.bounding_box()["width"] > 200
    assert visitor.complaints == []


def test_a_slider_moved_by_keyboard_changes_the_line(demo, new_visitor):
    visitor = new_visitor().open(f"{demo}/?name=Ada")
    before = visitor.evaluate(f"Math.max(...{LINE_Y})")
    visitor.press("amplitude", "ArrowRight", times=5)
    visitor.wait_for(f"() => Math.abs(Math.max(...{LINE_Y}) - {before}) > 0.4")
    after = visitor.evaluate(f"Math.max(...{LINE_Y})")
    amplitude = visitor.model("amplitude", "it.value")
    assert amplitude == pytest.approx(1.5)
    assert after == pytest.approx(amplitude, abs=0.01)
    assert visitor.complaints == []


def test_text_typed_into_the_input_becomes_the_title(demo, new_visitor):
    visitor = new_visitor().open(f"{demo}/")
    field = visitor.page.locator(".bk-TextInput input")
    field.fill("Crème & <b>brûlée</b>")
    field.press("Enter")
    visitor.wait_for(f"() => {TITLE} == 'Crème & <b>brûlée</b>'")
    assert visitor.complaints == []


def test_two_browsers_have_a_session_each(demo, new_visitor):
    ada, bob = new_visitor().open(f"{demo}/?name=Ada"), new_visitor().open(f"{demo}/?name=Bob")
    ada.press("amplitude", "ArrowRight", times=3)
    ada.wait_for(f"() => Math.max(...{LINE_Y}) > 1.25")
    assert ada.evaluate(TITLE) == "A sine wave for Ada"
    assert bob.evaluate(TITLE) == "A sine wave for Bob"
    assert bob.evaluate(f"Math.max(...{LINE_Y})") == pytest.approx(1.0, abs=0.01)
    assert bob.model("amplitude", "it.value") == 1.0


def test_a_name_is_escaped(demo, new_visitor):
    visitor = new_visitor().open(f"{demo}/?name=%3Cscript%3Ealert(1)%3C/script%3E")
    assert visitor.page.inner_text("h1") == "Hello, <script>alert(1)</script>!"
    assert visitor.evaluate(TITLE) == "A sine wave for <script>alert(1)</script>"
    assert visitor.complaints == []


def embedded(demo: str) -> tuple[str, str]:
    """Return the address of the sidecar's application and the session id in a page of the demo."""
    with urllib.request.urlopen(f"{demo}/", timeout=30) as answer:
        page = answer.read().decode()
    session_id = re.search(r"[A-Za-z0-9]{44}\.[A-Za-z0-9_-]{43}", page).group()
    url = re.search(r"http://localhost:\d+/sliders", page.replace("\\u002f", "/").replace("\\/", "/")).group()
    return url, session_id


def status(url: str, session_id: str) -> int:
    query = f"{url}/autoload.js?bokeh-autoload-element=e1&bokeh-app-path=/sliders"
    request = urllib.request.Request(query, headers={"Bokeh-Session-Id": session_id})
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def test_a_tampered_session_id_is_refused(demo, new_visitor):
    url, session_id = embedded(demo)
    assert status(url, session_id) == 200
    changed = ("b" if session_id[0] == "a" else "a") + session_id[1:]
    assert status(url, changed) == 403
    assert status(url, session_id.split(".")[0]) == 403

    visitor = new_visitor()
    visitor.page.route(
        re.compile(r"/autoload\.js\?"),
        lambda route: route.continue_(headers={**route.request.headers, "bokeh-session-id": changed}),
    )
    visitor.page.goto(f"{demo}/")
    visitor.page.wait_for_selector("text=could not be loaded", timeout=20_000)
    assert visitor.evaluate("!window.Bokeh || Bokeh.documents.length == 0")


def socket_outcome(visitor, url: str, token: str) -> str:
    """Open a WebSocket from within a page of the demo, as BokehJS does."""
    return visitor.page.evaluate(
        """([url, token]) => new Promise(resolve => {
            const socket = new WebSocket(url, ["bokeh", token])
            socket.onopen = () => { socket.close(); resolve("opened") }
            socket.onerror = () => resolve("refused")
        })""",
        [url.replace("http", "ws") + "/ws", token],
    )


def test_an_expired_or_forged_token_is_refused(demo, new_visitor):
    visitor = new_visitor().open(f"{demo}/")
    url, _ = embedded(demo)
    session_id = generate_session_id(SECRET, signed=True)
    good = generate_jwt_token(session_id, SECRET, signed=True)
    expired = generate_jwt_token(session_id, SECRET, signed=True, expiration=60, now=time.time() - 120)
    forged = generate_jwt_token(generate_session_id("x" * 40, signed=True), "x" * 40, signed=True)
    assert socket_outcome(visitor, url, expired) == "refused"
    assert socket_outcome(visitor, url, forged) == "refused"
    assert socket_outcome(visitor, url, good) == "opened"


def test_a_page_of_another_origin_may_not_connect(demo, new_visitor):
    """The same token, from a page whose address is not on the sidecar's list (another port counts)."""
    url, _ = embedded(demo)
    token = generate_jwt_token(generate_session_id(SECRET, signed=True), SECRET, signed=True)
    visitor = new_visitor()
    visitor.page.route("http://evil.example/", lambda route: route.fulfill(body="hello", content_type="text/html"))
    visitor.page.goto("http://evil.example/")
    assert socket_outcome(visitor, url, token) == "refused"
