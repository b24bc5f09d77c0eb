"""Opening a page in a web browser of this machine."""

from __future__ import annotations

import webbrowser

import pytest

from syncviz.errors import SettingError
from syncviz.util.web_browser import open_page

URL = "http://localhost:5006/"


class Browser:
    def __init__(self):
        self.opened = []

    def open(self, url, new=0):
        self.opened.append((url, new))


@pytest.mark.parametrize(("new", "way"), [("tab", 2), ("window", 1)])
def test_a_page_is_opened_in_the_browser_of_that_name(monkeypatch, new, way):
    browser = Browser()
    monkeypatch.setattr(webbrowser, "get", {"firefox": browser}.__getitem__)
    open_page(URL, "firefox", new)
    assert browser.opened == [(URL, way)]


def test_a_controller_comes_before_any_browser():
    browser = Browser()
    open_page(URL, "none", controller=browser)
    assert browser.opened == [(URL, 2)]


def test_no_browser_is_looked_for_where_none_is_wanted(monkeypatch):
    monkeypatch.setattr(webbrowser, "get", None)
    open_page(URL, "none")


def test_what_cannot_be_opened_is_refused():
    with pytest.raises(SettingError, match="there is no browser 'netscape'"):
        open_page(URL, "netscape")
    with pytest.raises(SettingError, match="expected 'tab' or 'window', got 'sidebar'"):
        open_page(URL, new="sidebar")
