"""Embedded documents under a Content-Security-Policy, in a browser that holds it."""

from __future__ import annotations

import pytest
from embedding_support import LOADER, site_and_sidecar

from syncviz.embed import server_document, server_session
from syncviz.embed.loader import LOADER_PATH

pytestmark = pytest.mark.e2e

NONCE = "n0nce4tests"


@pytest.fixture(scope="module")
def both():
    with site_and_sidecar() as both:
        yield both


def policy(site, sidecar, script):
    site.csp = (
        f"default-src 'none'; script-src {script}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        f"connect-src 'self' {sidecar.root} {sidecar.root.replace('http', 'ws')}"
    )


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
