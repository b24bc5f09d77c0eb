"""The demo in a real browser: the page draws, moves, and belongs to its visitor."""

from __future__ import annotations

import base64
import json
import re
import time
import urllib.request

import pytest

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


def test_an_expired_token_is_refused_by_the_browser_s_socket(demo, new_visitor):
    """Open a socket from the page, with a token whose expiry was moved to the past: the signature no longer fits."""
    visitor = new_visitor().open(f"{demo}/")
    url, _ = embedded(demo)
    header = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "typ": "JWT", "session_id": "a" * 44}).encode())
    claims = base64.urlsafe_b64encode(json.dumps({"session_id": "a" * 44, "exp": int(time.time()) - 5}).encode())
    token = b".".join(part.rstrip(b"=") for part in (header, claims, b"c2ln")).decode()
    outcome = visitor.page.evaluate(
        """([url, token]) => new Promise(resolve => {
            const socket = new WebSocket(url, ["bokeh", token])
            socket.onopen = () => resolve("opened")
            socket.onerror = () => resolve("refused")
        })""",
        [url.replace("http", "ws") + "/ws", token],
    )
    assert outcome == "refused"
