"""Embedded documents under a Content-Security-Policy, in a browser that holds it."""

from __future__ import annotations

import time

import pytest
from embedding_support import LOADER, site_and_sidecar

from syncviz.embed import server_document, server_session
from syncviz.embed.loader import LOADER_PATH

pytestmark = pytest.mark.e2e

NONCE = "n0nce4tests"
ITSELF = ("--allow-websocket-origin", "localhost:*")


@pytest.fixture(scope="module")
def both():
    with site_and_sidecar(*ITSELF) as both:
        yield both


def policy(site, sidecar, script):
    site.csp = (
        f"default-src 'none'; script-src {script}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        f"connect-src 'self' {sidecar.root} {sidecar.root.replace('http', 'ws')}"
    )


@pytest.fixture(scope="module")
def strict():
    with site_and_sidecar(*ITSELF, "--content-security-policy", "strict", "--frame-ancestors", "self") as both:
        yield both


def works(visitor, url):
    visitor.open(url)
    visitor.press("factor", "ArrowRight", times=2)
    visitor.wait_for("() => Bokeh.documents[0].get_model_by_name('source').data.y[0] == 9")
    assert visitor.page.locator("canvas").count() > 0
    assert visitor.page.locator(".slick-row").count() > 0
    assert visitor.complaints == []


@pytest.mark.parametrize("form", ["inline", "the site's file", "the sidecar's file", "session"])
def test_nonce(both, new_visitor, form):
    site, sidecar = both
    policy(site, sidecar, f"'self' 'nonce-{NONCE}'")
    element = {
        "inline": lambda: server_document(sidecar.url, nonce=NONCE),
        "the site's file": lambda: server_document(sidecar.url, nonce=NONCE, loader=LOADER, arguments={"a": "b"}),
        "the sidecar's file": lambda: server_document(sidecar.url, nonce=NONCE, loader=sidecar.root + LOADER_PATH),
        "session": lambda: server_session(None, "s" * 44, sidecar.url, nonce=NONCE, headers={"X-User": "ada"}),
    }[form]()
    site.body("/", "<h1>Page</h1>", element)
    works(new_visitor(), site.url)


def test_without_a_nonce_by_the_host_of_the_scripts(both, new_visitor):
    site, sidecar = both
    policy(site, sidecar, f"'self' {sidecar.root}")
    site.body("/", server_document(sidecar.url, loader=LOADER, height=400))
    works(new_visitor(), site.url)


def test_custom_js_says_that_it_is_blocked(both, new_visitor):
    site, sidecar = both
    policy(site, sidecar, f"'self' 'nonce-{NONCE}'")
    texts = {"eval": "This button needs what the page forbids."}
    site.body("/", server_document(sidecar.url, nonce=NONCE, loader=LOADER, texts=texts))
    visitor = new_visitor().open(site.url)
    visitor.page.get_by_role("button", name="js").click()
    visitor.page.get_by_role("alert").filter(has_text="needs what the page forbids").wait_for()
    assert any("CustomJS" in text and "'unsafe-eval'" in text for text in visitor.complaints)
    assert visitor.evaluate("window.ran") is None

    policy(site, sidecar, f"'self' 'nonce-{NONCE}' 'unsafe-eval'")
    visitor = new_visitor().open(site.url)
    visitor.page.get_by_role("button", name="js").click()
    visitor.wait_for("() => window.ran")
    assert visitor.complaints == []


def test_the_sidecar_s_own_page(strict, new_visitor):
    _, sidecar = strict
    visitor = new_visitor()
    works(visitor, sidecar.url)
    visitor.page.get_by_role("button", name="js").click()
    said(visitor, "unsafe-eval")
    assert visitor.evaluate("window.ran") is None


def said(visitor, text):
    """Wait until the console has said something."""
    deadline = time.monotonic() + 60
    while not any(text in complaint for complaint in visitor.complaints):
        assert time.monotonic() < deadline, visitor.complaints
        visitor.page.wait_for_timeout(50)


def test_custom_js_on_the_sidecar_s_own_page(new_visitor):
    with site_and_sidecar(*ITSELF, "--content-security-policy", "strict-eval") as (_, sidecar):
        visitor = new_visitor()
        works(visitor, sidecar.url)
        visitor.page.get_by_role("button", name="js").click()
        visitor.wait_for("() => window.ran")
        assert visitor.complaints == []


def framed(site, sidecar):
    site.csp = None
    site.body("/", f'<h1>Page</h1><iframe src="{sidecar.url}" width="800" height="600"></iframe>')
    return site.url


def test_frames_of_other_sites_show_the_page_if_they_may(both, strict, new_visitor):
    visitor = new_visitor()
    visitor.page.goto(framed(*both))
    visitor.page.frame_locator("iframe").locator("canvas").first.wait_for(state="attached")
    assert visitor.complaints == []

    visitor = new_visitor()
    visitor.page.goto(framed(*strict))
    said(visitor, "frame-ancestors")
    assert visitor.page.frame_locator("iframe").locator("canvas").count() == 0


def test_an_application_that_is_not_there(both, new_visitor):
    site, sidecar = both
    site.csp = None
    site.body("/", server_document(sidecar.root + "/nothing"))
    visitor = new_visitor()
    visitor.page.goto(site.url)
    visitor.page.get_by_role("alert").filter(has_text="no such application").wait_for()
    said(visitor, "no such application")
    assert not any("CORS" in text for text in visitor.complaints)
