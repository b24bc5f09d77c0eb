"""The test helpers of the Flask extension: the pages of a site, opened by a visitor without a browser."""

from __future__ import annotations

import pytest
from flask import Flask, render_template_string

from syncviz.models import Slider
from syncviz_flask import SyncViz
from syncviz_flask.testing import visiting, visitor  # noqa: F401 - a fixture

viz = SyncViz()


@viz.app("/slider")
def slider(doc):
    doc.title = "N=" + ",".join(value.decode() for value in doc.session_context.request.arguments.get("N", []))
    model = Slider(start=0, end=10, value=1, name="amplitude")
    model.on_change("value", lambda attr, old, new: setattr(doc, "title", f"at {new}"))
    doc.add_root(model)


@pytest.fixture
def app():
    app = Flask(__name__)
    viz.init_app(app)

    @app.route("/<int:value>")
    @viz.live("slider")
    def index(doc, value):
        doc.roots[0].value = value

    @app.route("/")
    def plain():
        return render_template_string("<p>{{ syncviz_document('/slider', N='a b&c') }}</p>")

    return app


def test_the_page_of_a_view_is_opened_with_its_own_session(app, visitor):  # noqa: F811
    with visitor.open_html(app.test_client().get("/7").text) as page:
        assert page.select_one("amplitude").value == 7
        page.select_one("amplitude").value = 8
        page.settle()
        assert page.document.title == "at 8"


def test_the_page_of_a_template_has_its_arguments(app, visitor):  # noqa: F811
    with visitor.open_html(app.test_client().get("/").text) as page:
        assert page.document.title == "N=a b&c"


def test_the_sidecar_ends_with_the_block(app):
    with visiting(app) as someone:
        someone.open("slider").close()
    assert not app.extensions["syncviz"].sidecar.healthy()
