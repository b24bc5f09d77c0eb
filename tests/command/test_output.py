"""`syncviz json`, `html` and `init`: documents in files, and the beginning of an application."""

from __future__ import annotations

import json
import urllib.request

import pytest

from syncviz.command import main
from syncviz.document import Document

from .processes import serving

SCRIPT = (
    "import sys\nfrom syncviz.io import curdoc\nfrom syncviz.models import Div\n"
    "curdoc().add_root(Div(text=' '.join(sys.argv[1:])))\ncurdoc().title = '<t>'\n"
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").write_text(SCRIPT)
    return tmp_path


def test_json(here, capsys):
    assert main(["json", "app.py", "--args", "one", "two"]) == 0
    document = Document.from_json(json.loads((here / "app.json").read_text()))
    assert document.title == "<t>"
    assert document.roots[0].text == "one two"
    assert capsys.readouterr().err == "wrote app.json\n"
    assert main(["json", "app.py", "-o", "-", "--indent", "2"]) == 0
    assert capsys.readouterr().out.startswith('{\n  "version"')


def test_html(here, monkeypatch):
    opened = []
    monkeypatch.setattr("syncviz.command.html.open_page", opened.append)
    assert main(["html", "app.py", "-o", "page.html", "--resources", "inline", "--show"]) == 0
    page = (here / "page.html").read_text()
    assert "<title>&lt;t&gt;</title>" in page
    assert len(page) > 1_000_000, "BokehJS is in it"
    assert opened == [(here / "page.html").resolve().as_uri()]
    assert main(["html", "app.py"]) == 0
    assert "https://cdn" in (here / "app.html").read_text()


def test_bad_output(here, capsys):
    (here / "nothing.py").write_text("")
    (here / "bad.py").write_text("1 / 0")
    for arguments, words in (
        (["json", "nothing.py"], "nothing.py has added nothing to curdoc()"),
        (["html", "bad.py"], "bad.py, line 1: ZeroDivisionError"),
        (["html", "absent.py"], "there is no file 'absent.py'"),
        (["html", "app.py", "-o", "nowhere/page.html"], "cannot write 'nowhere/page.html': No such file"),
        (["html", "app.py", "-o", "a", "-o", "b"], "--output: expected one for each of the 1 files, got 2"),
    ):
        assert main(arguments) == 1
        error = capsys.readouterr().err
        assert words in error
        assert error.startswith("syncviz: ")
        assert error.count("\n") == 1
    assert sorted(path.name for path in here.iterdir()) == ["app.py", "bad.py", "nothing.py"]


def test_init_makes_an_application_that_works(here, capsys):
    assert main(["init", "demo"]) == 0
    assert "demo/main.py" in capsys.readouterr().out
    with serving("demo") as server:
        with urllib.request.urlopen(server.url, timeout=20) as answer:
            assert b"<h1>demo</h1>" in answer.read()
        with urllib.request.urlopen(server.url + "/static/style.css", timeout=20) as answer:
            assert answer.status == 200
        assert "Traceback" not in server.log
    before = (here / "demo" / "main.py").read_text()
    assert main(["init", "demo"]) == 1
    assert "is there already" in capsys.readouterr().err
    assert (here / "demo" / "main.py").read_text() == before
    assert main(["init", "two words"]) == 1
    assert not (here / "two words").exists()
