"""For the tests of a Flask site: its sidecar and a visitor without a browser.

In ``conftest.py``, beside a fixture ``app`` that returns the site::

    pytest_plugins = ["syncviz_flask.testing"]

In a test::

    def test_amplitude(app, visitor):
        with visitor.open_html(app.test_client().get("/").text) as page:
            page.select_one("amplitude").value = 2
            page.settle()
            …
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask

from syncviz.site.testing import Page, Visitor
from syncviz.util.token import generate_session_id

from .extension import state_of

__all__ = ["Page", "Visitor", "visiting", "visitor"]


@contextmanager
def visiting(app: Flask, timeout: float = 10.0) -> Iterator[Visitor]:
    """Run the site's sidecar for the block, and give a visitor of it; ``timeout`` is in seconds."""
    state = state_of(app)
    state.sidecar.start(state.applications)
    try:
        yield Visitor(
            state.sidecar.url, lambda: generate_session_id(state.config.secret_key, signed=True), timeout,
            "" if state.config.proxy is None else state.config.proxy.prefix,
        )
    finally:
        state.sidecar.stop()


@pytest.fixture
def visitor(app: Flask) -> Iterator[Visitor]:
    """A visitor of the fixture ``app``, whose sidecar runs as long as the test."""
    with visiting(app) as someone:
        yield someone
