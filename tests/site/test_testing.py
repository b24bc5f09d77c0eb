"""The visitor without a browser."""

from __future__ import annotations

import asyncio

import pytest

from syncviz.errors import ConnectionTimeout, LocalError, PatchRefused, SessionRefused, SettingError
from syncviz.layouts import column
from syncviz.models import Button, ColumnDataSource, Div, Dropdown, Slider, Toggle
from syncviz.server.server import Server
from syncviz.site.testing import Visitor
from syncviz.util.token import generate_session_id

SECRET = "k" * 40


def sliders(doc):
    source = ColumnDataSource({"y": [0]}, name="curve")
    slider = Slider(start=0, end=10, value=1, name="amplitude")
    log = Div(text="", name="log")
    button, toggle = Button(name="go"), Toggle(name="lamp")
    dropdown = Dropdown(menu=[("One", "one")], name="menu")

    def later():
        log.text += " later"

    async def moved(attr, old, new):
        await asyncio.sleep(0.02)
        source.data = {"y": [new]}
        doc.add_next_tick_callback(later)

    def fails(event):
        raise ZeroDivisionError("on purpose")

    slider.on_change("value", moved)
    slider.on_change("value_throttled", lambda attr, old, new: setattr(log, "text", f"let go at {new}"))
    button.on_event("button_click", lambda event: setattr(log, "text", "clicked"))
    toggle.on_change("active", lambda attr, old, new: setattr(log, "text", f"lamp {new}"))
    dropdown.on_event("menu_item_click", lambda event: setattr(log, "text", event.item))
    doc.add_root(column(slider, button, toggle, dropdown, log, Button(name="bad"), name="everything"))
    doc.select_one({"name": "bad"}).on_event("button_click", fails)
    doc.add_root(source)
    arguments = doc.session_context.request.arguments
    doc.title = ",".join(value.decode() for value in arguments.get("N", []))


def restless(doc):
    div = Div(text="0", name="count")
    doc.add_root(div)
    doc.add_periodic_callback(lambda: setattr(div, "text", str(int(div.text) + 1)), 10)


def broken(doc):
    raise ZeroDivisionError


@pytest.fixture(scope="module")
def visitor():
    applications = {"/sliders": sliders, "/restless": restless, "/broken": broken}
    server = Server(applications, port=0, address="127.0.0.1", sign_sessions=True, secret_key=SECRET)
    server.start()
    yield Visitor(f"http://127.0.0.1:{server.port}", lambda: generate_session_id(SECRET, signed=True))
    server.stop()


def test_an_edit_runs_callbacks_and_settles_with_all_they_lead_to(visitor):
    with visitor.open("sliders") as page:
        page.select_one("amplitude").value = 2
        page.settle()
        assert page.select_one("curve").data["y"] == [2]
        assert page.select_one("log").text == " later"


def test_clicks_toggles_menus_and_sliders(visitor):
    with visitor.open("/sliders") as page:
        log = page.select_one("log")
        page.click("go")
        page.settle()
        assert log.text == "clicked"
        page.click(page.select_one(Toggle))
        page.settle()
        assert log.text == "lamp True"
        page.click("menu", item="one")
        page.settle()
        assert log.text == "one"
        page.slide("amplitude", 3)
        page.settle()
        assert "let go at 3" in log.text


def test_pages_have_sessions_of_their_own_and_arguments(visitor):
    with visitor.open("sliders", {"N": [1, 2]}) as one, visitor.open("sliders") as other:
        one.select_one("amplitude").value = 5
        one.settle()
        other.settle()
        assert other.select_one("amplitude").value == 1
        assert (one.document.title, other.document.title) == ("1,2", "")


def test_a_callback_that_fails_is_told(visitor):
    with visitor.open("sliders") as page:
        page.click("bad")
        with pytest.raises(PatchRefused):
            page.settle()


def test_a_document_that_never_settles(visitor):
    with visitor.open("restless") as page:
        with pytest.raises(ConnectionTimeout, match="wait_for"):
            page.settle(timeout=0.3)
        assert page.wait_for(lambda: int(page.select_one("count").text) > 3)
        with pytest.raises(ConnectionTimeout, match="false"):
            page.wait_for(lambda: False, timeout=0.05)


def test_what_there_is_not(visitor):
    with visitor.open("sliders") as page:
        with pytest.raises(LocalError, match="did you mean 'amplitude'"):
            page.select_one("amplitud")
        with pytest.raises(LocalError, match="2 models"):
            page.select_one(Button)
        with pytest.raises(LocalError, match="only buttons"):
            page.click("log")


def test_the_sidecar_refuses(visitor):
    with pytest.raises(SessionRefused, match="404"):
        visitor.open("nothing")
    with pytest.raises(SessionRefused, match="500"):
        visitor.open("broken")
    stranger = Visitor(visitor._url, lambda: "a" * 44)
    with pytest.raises(SessionRefused, match="403"):
        stranger.open("sliders")


def test_a_page_without_a_plot(visitor):
    with pytest.raises(SettingError, match="found 0"):
        visitor.open_html("<p>hello</p>")
