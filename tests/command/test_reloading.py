"""`syncviz serve --dev`: the process starts again when a file changes, and says in the page what is wrong."""

from __future__ import annotations

import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from syncviz.server.reload import PageReloader

from .processes import serving, wait_until

SCRIPT = "from syncviz.io import curdoc\ncurdoc().title = {title!r}\n"


def fetch(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.read().decode()


def test_script_mended_and_broken_and_mended(tmp_path):
    path = tmp_path / "app.py"
    path.write_text(SCRIPT.format(title="first"))
    with serving("--dev", path) as server:
        boot = server.url.removesuffix("app") + "_dev/boot"
        assert "<title>first</title>" in fetch(server.url)
        first = fetch(boot)
        assert first in fetch(server.url)
        path.write_text(SCRIPT.format(title="second"))
        wait_until(lambda: "<title>second</title>" in fetch(server.url), otherwise=lambda: server.log)
        assert fetch(boot) not in ("", first)
        path.write_text("x = (\n")
        page = wait_until(
            lambda: "SyntaxError" in (text := fetch(server.url)) and text, otherwise=lambda: server.log
        )
        assert fetch(boot) in page, "the page of an error is loaded again as well"
        path.write_text(SCRIPT.format(title="third"))
        wait_until(lambda: "<title>third</title>" in fetch(server.url), otherwise=lambda: server.log)
        assert "app.py changed; starting again" in server.log
        assert "Traceback" not in server.log
        server.process.terminate()
        assert server.process.wait(20) == 0


@pytest.mark.parametrize("name", ["helper.py", "templates/index.html", "theme.yaml", "static/style.css"])
def test_files_of_a_directory(tmp_path, name):
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "main.py").write_text(SCRIPT.format(title="title"))
    for folder in ("templates", "static"):
        (tmp_path / "app" / folder).mkdir()
    with serving("--dev", tmp_path / "app") as server:
        boot = server.url.removesuffix("app") + "_dev/boot"
        first = fetch(boot)
        (tmp_path / "app" / name).write_text("")
        wait_until(lambda: fetch(boot) != first, otherwise=lambda: server.log)


def test_the_old_name_serves_for_development(tmp_path):
    path = tmp_path / "app.py"
    path.write_text("1 / 0\n")
    with serving(path, program=[Path(sys.executable).parent / "syncviz-server"]) as server:
        assert "ZeroDivisionError" in fetch(server.url)


def test_watch_names_further_files(tmp_path):
    path, other = tmp_path / "app.py", tmp_path / "elsewhere" / "table.parquet"
    path.write_text(SCRIPT.format(title="first"))
    other.parent.mkdir()
    other.write_text("")
    with serving("--dev", path, "--watch", other) as server:
        boot = server.url.removesuffix("app") + "_dev/boot"
        first = fetch(boot)
        (other.parent / "unrelated.parquet").write_text("1")
        other.write_text("1")
        wait_until(lambda: fetch(boot) != first, otherwise=lambda: server.log)
        assert "unrelated" not in server.log


def test_script_in_pages():
    reloader = PageReloader("/p/_dev/boot")
    page = reloader.page("<html><body>text</body></html>")
    assert page.endswith("</script></body></html>")
    assert reloader.page("text").startswith("text<script")
    assert '"https://site.org/p/_dev/boot"' in reloader.script("https://site.org")
