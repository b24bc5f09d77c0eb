"""A real Chromium and a real site, each started once for the module that asks for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from e2e_support import CHROMIUM, FLAGS, SECRET, Visitor, free_port, running
from playwright.sync_api import Browser, sync_playwright


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def new_visitor(browser: Browser) -> Iterator[Any]:
    visitors: list[Visitor] = []

    def make() -> Visitor:
        visitors.append(Visitor(browser))
        return visitors[-1]

    yield make
    for visitor in visitors:
        visitor.close()


@pytest.fixture(scope="module")
def demo() -> Iterator[str]:
    """The sample site of ``make demo``, on a free port; its address."""
    port = free_port()
    url = f"http://localhost:{port}"
    command = [sys.executable, "sample_sites/flask_sliders/app.py"]
    with running(command, f"{url}/", PORT=str(port), FLASK_SYNCVIZ_SECRET_KEY=SECRET):
        yield url
