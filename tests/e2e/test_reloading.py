"""`syncviz serve --dev` in a browser: a page that is open loads itself again when the program is edited."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from e2e_support import free_port, running

PROGRAM = """
from syncviz.io import curdoc
from syncviz.models import Div
curdoc().add_root(Div(text="<p id='text'>{text}</p>"))
curdoc().title = "{text}"
"""


@pytest.mark.e2e
def test_page_follows_the_program(new_visitor: Any, tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(PROGRAM.format(text="first"))
    port = free_port()
    url = f"http://localhost:{port}/app"
    command = [sys.executable, "-m", "syncviz", "serve", "--dev", "--port", str(port), str(path)]
    with running(command, url):
        page = new_visitor().page
        page.goto(url)
        page.get_by_text("first", exact=True).wait_for(timeout=30_000)
        path.write_text(PROGRAM.format(text="second"))
        page.get_by_text("second", exact=True).wait_for(timeout=30_000)
        path.write_text("1 / 0\n")
        page.get_by_text("ZeroDivisionError").first.wait_for(timeout=30_000)
        path.write_text(PROGRAM.format(text="third"))
        page.get_by_text("third", exact=True).wait_for(timeout=30_000)
        assert page.title() == "third"
