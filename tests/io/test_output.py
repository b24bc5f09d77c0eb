"""output_file, save and show: where pages go, and what is in them, as with Bokeh."""

import logging
import subprocess
import sys
import tempfile
import webbrowser
from pathlib import Path

import bokeh.io
import pytest

import syncviz.io
import syncviz.plotting
from syncviz.application.handlers import ScriptHandler
from syncviz.document import Document
from syncviz.errors import LocalError, SettingError
from syncviz.io import curdoc, output_file, output_server, reset_output, save, show
from syncviz.io.doc import patch_curdoc
from syncviz.io.state import DEFAULT_TITLE, State, curstate
from syncviz.io.util import default_filename, detect_current_filename, temp_filename
from syncviz.models import ColumnDataSource, Slider
from syncviz.models.dom import Div as DOMDiv
from syncviz.plotting import figure
from syncviz.resources import INLINE


class Browser:
    """Stands for a browser of the module webbrowser; it notes what it is to open."""

    def __init__(self):
        self.opened = []

    def open(self, url, new=0):
        self.opened.append((url, new))


@pytest.fixture
def browser(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_BROWSER")
    made = Browser()
    monkeypatch.setattr(webbrowser, "get", lambda name: made)
    return made


def plot():
    made = figure(width=200)
    made.line([1, 2], [3, 4])
    return made


def test_the_names_are_bokehs():
    assert set(bokeh.io.__all__) <= set(syncviz.io.__all__)
    for name in ("output_file", "output_notebook", "reset_output", "save", "show", "curdoc"):
        assert getattr(syncviz.plotting, name) is getattr(syncviz.io, name)
    for module in ("doc", "output", "saving", "showing", "state", "util", "notebook", "export"):
        ours = __import__(f"syncviz.io.{module}", fromlist=["x"])
        theirs = __import__(f"bokeh.io.{module}", fromlist=["x"])
        assert set(theirs.__all__) - {"tmp_html"} <= set(dir(ours)), module


def test_output_is_not_loaded_before_it_is_used():
    code = """
import sys
import syncviz.plotting, syncviz.io
print([name for name in sys.modules if name.startswith(("syncviz.io.", "syncviz.embed"))])
syncviz.io.notebook
print("gevent" in sys.modules)
"""
    code = code.replace("syncviz.io.notebook\n", "import syncviz.io.notebook\n")
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split() == ["[]", "False"]


def test_save_with_everything_given(tmp_path):
    template = "{{ title }}|{{ heading }}|{{ plot_script }}"
    path = save(plot(), tmp_path / "own.html", INLINE, "Own title", template=template)
    assert path == str(tmp_path / "own.html")
    assert Path(path).read_text("utf-8").startswith("Own title||<script")


def test_save_as_output_file_says(tmp_path):
    output_file(tmp_path / "a.html", title="A", mode="inline")
    assert save(plot()) == str(tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "<title>A</title>" in text
    assert "<script src=" not in text
    other = save(plot(), "relative.html")
    assert other == str(tmp_path / "relative.html")
    assert "<title>A</title>" in Path(other).read_text("utf-8")
    assert "cdn.bokeh.org" in Path(save(plot(), "cdn.html", "cdn")).read_text("utf-8")


def test_save_without_anything_said(tmp_path, monkeypatch):
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(tmp_path / "program.py"))
    (tmp_path / "program.py").touch()
    assert save(plot()) == str(tmp_path / "program.html")
    text = (tmp_path / "program.html").read_text("utf-8")
    assert f"<title>{DEFAULT_TITLE}</title>" in text
    assert "cdn.bokeh.org" in text
    output_file("other.html")
    monkeypatch.setenv("SYNCVIZ_IGNORE_FILENAME", "yes")
    assert save(plot()) == str(tmp_path / "program.html")


def test_save_with_a_state_of_its_own(tmp_path):
    state = State()
    state.output_file("mine.html", mode="inline")
    assert save(plot(), state=state) == str(tmp_path / "mine.html")
    assert curstate().file is None


def test_themes_of_what_is_saved(tmp_path):
    curdoc().theme = "night_sky"
    assert "#2C001E" in Path(save(plot(), "a.html")).read_text("utf-8")
    document = Document(theme="dark_minimal")
    document.add_root(plot())
    assert "#20262B" in Path(save(document, "b.html")).read_text("utf-8")


def test_what_cannot_be_saved(tmp_path):
    with pytest.raises(ValueError, match="expected a model"):
        save(5, "a.html")
    with pytest.raises(FileNotFoundError):
        save(plot(), tmp_path / "no such folder" / "a.html")
    assert list(tmp_path.iterdir()) == []


def test_show_writes_and_opens_a_page(tmp_path, browser):
    output_file(tmp_path / "with space.html")
    assert show(plot()) is None
    assert show([plot(), Slider(start=0, end=1, value=0)], new="window") is None
    assert show(DOMDiv()) is None
    url = f"{tmp_path.as_uri()}/with%20space.html"
    assert browser.opened == [(url, 2), (url, 1), (url, 2)]
    assert (tmp_path / "with space.html").is_file()


def test_show_without_a_file(browser, monkeypatch):
    monkeypatch.setattr("syncviz.io.util.detect_current_filename", lambda: None)
    show(plot())
    [(url, _)] = browser.opened
    path = Path(url.removeprefix("file://"))
    assert path.parent == Path(tempfile.gettempdir())
    assert "<title>" in path.read_text("utf-8")
    path.unlink()


def test_show_where_there_is_no_browser(tmp_path, monkeypatch, caplog):
    def none(name):
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    monkeypatch.delenv("SYNCVIZ_BROWSER")
    output_file("a.html")
    show(plot())
    assert f"it is {tmp_path / 'a.html'}" in caplog.text
    with pytest.raises(SettingError, match="there is no browser 'netscape'"):
        show(plot(), browser="netscape")
    with pytest.raises(SettingError, match="expected 'tab' or 'window'"):
        show(plot(), new="curtain")


@pytest.mark.parametrize("bad", [5, None, "text", [5], [], ColumnDataSource(), [plot(), ColumnDataSource()]])
def test_what_cannot_be_shown(bad):
    with pytest.raises(ValueError, match="show: expected a plot, widget or layout"):
        show(bad)


def test_applications_need_a_notebook():
    with pytest.raises(LocalError, match=r"after output_notebook\(\); .* syncviz serve"):
        show(lambda document: None)


def test_output_server_is_history():
    with pytest.raises(LocalError, match="syncviz serve"):
        output_server("a session")


def test_state():
    state = curstate()
    document = curdoc()
    assert state.document is document
    output_file("a.html", title="T", mode="relative", root_dir="/srv")
    assert (state.file.filename, state.file.title, state.file.resources.mode) == ("a.html", "T", "relative")
    assert state.file.resources.root_dir == "/srv"
    output_file("a.html", mode="cdn", root_dir="/of/no/use")
    reset_output()
    assert state.file is None
    assert not state.notebook
    assert curdoc() is not document
    state.document = document
    assert curdoc() is document
    with pytest.raises(ValueError, match="notebook_type"):
        state.notebook_type = 5
    with pytest.raises(ValueError, match="filename"):
        output_file(5)


def test_a_file_that_is_there_is_told_of(tmp_path, caplog):
    (tmp_path / "a.html").touch()
    with caplog.at_level(logging.INFO):
        output_file("a.html")
    assert "a.html is there already" in caplog.text


def test_another_current_document_for_a_while():
    document = Document()
    with patch_curdoc(document):
        assert curdoc() is document
    assert curdoc() is not document


def test_names_for_files(tmp_path, monkeypatch):
    program = tmp_path / "folder" / "program.py"
    program.parent.mkdir()
    program.touch()
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(program))
    assert detect_current_filename() == str(program)
    assert default_filename("png") == default_filename(".png") == str(program.with_suffix(".png"))
    with pytest.raises(ValueError, match="would overwrite the program"):
        default_filename("py")
    monkeypatch.setattr(sys, "exec_prefix", str(tmp_path))
    temporary = Path(default_filename("svg"))
    assert (temporary.parent, temporary.suffix) == (Path(tempfile.gettempdir()), ".svg")
    temporary.unlink()
    monkeypatch.delattr(sys.modules["__main__"], "__file__")
    assert detect_current_filename() is None
    Path(temp_filename("html")).unlink()


def test_under_a_server_scripts_show_nothing(tmp_path, caplog):
    script = tmp_path / "script.py"
    script.write_text("""
from syncviz.io import curdoc, output_file, output_notebook, reset_output, save, show
from syncviz.plotting import figure
plot = figure()
output_file("never.html")
output_notebook()
show(plot)
show(plot)
save(plot, "never.html")
reset_output()
curdoc().add_root(plot)
""")
    document = Document()
    handler = ScriptHandler(filename=str(script))
    with caplog.at_level(logging.INFO), patch_curdoc(document):
        handler.modify_document(document)
        handler.modify_document(document)
    assert not handler.failed, handler.error_detail
    assert curstate().file is None
    assert not (tmp_path / "never.html").exists()
    told = [record.getMessage() for record in caplog.records if "does nothing under a server" in record.getMessage()]
    assert sorted(line.partition(": ")[2].partition("(")[0] for line in told) == [
        "output_file", "output_notebook", "reset_output", "save", "show",
    ]  # fmt: skip
