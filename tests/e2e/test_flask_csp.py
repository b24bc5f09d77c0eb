"""Flask sites with a strict Content-Security-Policy, in a browser that holds it; only the nonce is configured."""

from __future__ import annotations

import secrets

import pytest
from flask import Flask, g, render_template_string
from flask_support import served
from flask_talisman import Talisman

from syncviz.layouts import column
from syncviz.models import ColumnDataSource, DataTable, Slider, TableColumn
from syncviz.plotting import figure
from syncviz_flask import SyncViz

pytestmark = pytest.mark.e2e

PAGE = """<!DOCTYPE html><html><head><link rel="icon" href="data:,"></head><body>
<h1>{{ csp_nonce is defined }}</h1>{{ syncviz_document("/plot") }}{{ syncviz_document("/plot") }}</body></html>"""


def plot(doc):
    source = ColumnDataSource({"x": [1, 2], "y": [1, 2]}, name="source")
    curve = figure(width=300, height=200)
    curve.line("x", "y", source=source)
    slider = Slider(start=1, end=9, value=1, title="factor", name="slider")
    slider.on_change("value", lambda attr, old, new: source.data.update(y=[new, 2 * new]))
    table = DataTable(source=source, columns=[TableColumn(field="y")], reorderable=False, width=300, height=100)
    doc.add_root(column(slider, curve, table))


def site(**config):
    app = Flask(__name__)
    app.config.update(SYNCVIZ_SECRET_KEY="k" * 40, SYNCVIZ_ORIGINS=["http://localhost:*"], **config)
    viz = SyncViz(app)
    viz.app("/plot")(plot)
    app.add_url_rule("/", "index", lambda: render_template_string(PAGE))
    return app, viz


def guarded(app, viz, script, direct=False):
    """Give the answers of the site a policy; pages may connect to the sidecar itself if they have to."""

    @app.after_request
    def add(response):
        sidecar = ""
        if direct:
            address = viz.start(app)
            sidecar = f" {address} {address.replace('http', 'ws')}"
        response.headers["Content-Security-Policy"] = (
            f"default-src 'none'; script-src {script()}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            f"connect-src 'self'{sidecar}"
        )
        return response


def nonce():
    if "nonce" not in g:
        g.nonce = secrets.token_urlsafe(16)
    return g.nonce


def works(visitor, url):
    visitor.open(url)
    visitor.wait_for("() => Bokeh.documents.every(document => document.is_idle)")
    visitor.page.locator(".bk-Slider", has_text="factor").first.locator(".noUi-handle").press("ArrowRight")
    visitor.wait_for(
        "() => Bokeh.documents.some(document => document.get_model_by_name('source').data.y[1] == 4)"
    )
    assert visitor.page.locator(".slick-row").count() > 0
    assert visitor.complaints == []


@pytest.mark.parametrize("where", ["direct", "proxy"])
def test_a_nonce_of_the_site(new_visitor, where):
    proxy = {"SYNCVIZ_PROXY": "/viz"} if where == "proxy" else {}
    app, viz = site(SYNCVIZ_CSP_NONCE=nonce, **proxy)
    guarded(app, viz, lambda: f"'self' 'nonce-{nonce()}'", direct=not proxy)
    with served(app, viz) as url:
        visitor = new_visitor()
        works(visitor, url)
        assert visitor.page.locator(".bk-Figure").count() == 2
        if proxy:
            works(new_visitor(), f"{url}/viz/plot")  # the application's own page
            assert not [line for line in visitor.traffic if url.partition("//")[2] not in line and "blob:" not in line]


def test_a_proxy_and_no_nonce_at_all(new_visitor):
    app, viz = site(SYNCVIZ_PROXY="/viz")
    guarded(app, viz, lambda: "'self'")
    with served(app, viz) as url:
        works(new_visitor(), url)


def test_talisman(new_visitor):
    app, viz = site(SYNCVIZ_PROXY="/viz")
    policy = {"default-src": "'self'", "script-src": "'self'", "style-src": "'self' 'unsafe-inline'",
              "img-src": "'self' data:"}  # fmt: skip
    Talisman(app, force_https=False, content_security_policy=policy, content_security_policy_nonce_in=["script-src"])
    with served(app, viz) as url:
        works(new_visitor(), url)
        works(new_visitor(), f"{url}/viz/plot")
