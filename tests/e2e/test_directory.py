"""A directory with its own page, theme and static files, as a real browser shows it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from e2e_support import free_port, running

pytestmark = pytest.mark.e2e

FILES = {
    "main.py": """
from syncviz.io import curdoc
from syncviz.models import Button
from syncviz.plotting import figure

plot = figure(name="plot", width=300, height=200, title="tides")
line = plot.line([0, 1, 2], [1, 3, 2])
button = Button(name="button", label="rise")

def rise():
    line.data_source.data = {"x": [0, 1, 2], "y": [2, 4, 3]}

button.on_click(rise)
curdoc().add_root(plot)
curdoc().add_root(button)
curdoc().title = "Tides & times"
curdoc().template_variables["harbour"] = "<Dover>"
""",
    "theme.yaml": 'attrs:\n  Plot:\n    background_fill_color: "#102030"\n',
    "templates/index.html": """
{% extends base %}
{% block contents %}
<link rel="stylesheet" href="board/static/board.css">
<main><h1 id="head">{{ harbour }}</h1><section id="left">{{ embed(roots.plot) }}</section>
<section id="right">{{ embed(roots.button) }}</section></main>
{% endblock %}
""",
    "static/board.css": "#head { color: rgb(1, 2, 3); }\n",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    board: Path = tmp_path_factory.mktemp("site") / "board"
    for name, text in FILES.items():
        (board / name).parent.mkdir(parents=True, exist_ok=True)
        (board / name).write_text(text)
    port = free_port()
    url = f"http://localhost:{port}"
    with running([sys.executable, "-m", "syncviz", "serve", str(board), "--port", str(port)], f"{url}/healthz"):
        yield f"{url}/board"


def test_the_template_places_the_roots_the_theme_colours_them_and_callbacks_run(site: str, new_visitor: Any) -> None:
    visitor = new_visitor().open(site)
    page = visitor.page
    assert page.title() == "Tides & times"
    assert page.locator("#head").inner_text() == "<Dover>"
    assert page.evaluate("getComputedStyle(document.querySelector('#head')).color") == "rgb(1, 2, 3)"
    assert page.locator("#left .bk-figure, #left .bk-Figure").count() == 1
    assert page.locator("#right .bk-Button").count() == 1
    assert visitor.model("plot", "it.background_fill_color") == "#102030"
    page.get_by_role("button", name="rise").click()
    visitor.wait_for(
        "() => [...Bokeh.documents[0].get_model_by_name('plot').renderers[0].data_source.data.y].join() == '2,4,3'"
    )
    assert visitor.complaints == []
