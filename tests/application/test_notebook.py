"""Notebooks as applications."""

from __future__ import annotations

import sys

import nbformat
import pytest

from syncviz.application import Application
from syncviz.application.handlers import DirectoryHandler, NotebookHandler
from syncviz.errors import HandlerError, MissingDependency, SettingError

HEAD = "from syncviz.document.current import curdoc\nfrom syncviz.models import Slider"


def notebook(path, *cells):
    book = nbformat.v4.new_notebook()
    book.cells = [nbformat.v4.new_markdown_cell("# text"), *(nbformat.v4.new_code_cell(cell) for cell in cells)]
    for cell in book.cells:
        cell.pop("id", None)
    book.nbformat_minor = 4
    path.write_text(nbformat.writes(book))
    return path


def test_cells_run_one_behind_the_other(tmp_path):
    path = notebook(
        tmp_path / "board.ipynb", HEAD, "slider = Slider(start=0, end=1, value=0, step=1)\nslider",
        "curdoc().add_root(slider)\ncurdoc().title = __file__",
    )  # fmt: skip
    handler = NotebookHandler(filename=path)
    assert handler.url_path() == "/board"
    for _ in range(2):
        document = Application(handler).create_document()
        assert document.title == str(path)
        assert len(document.roots) == 1


def test_what_is_for_ipython_is_ignored_and_said_once(tmp_path, caplog):
    path = notebook(
        tmp_path / "magic.ipynb", HEAD, "%matplotlib inline\n!ls -l\nfiles = !ls\nx = 1", "%%bash\nexit 3",
        "%%time\nx += 1", "%%capture out\nx += 1", "display = 5\ncurdoc().title = str(x)",
    )  # fmt: skip
    handler = NotebookHandler(filename=path)
    for _ in range(2):
        assert Application(handler).create_document().title == "3"
    ignored = [record.getMessage() for record in caplog.records if "IPython" in record.getMessage()]
    assert [text.split(": ")[1].split(" is")[0] for text in ignored] == ["%matplotlib", "!ls -l", "!ls", "%%bash"]


def test_error_names_the_notebook_and_shows_the_line(tmp_path):
    path = notebook(tmp_path / "fails.ipynb", "a = 1", "b = a / 0")
    with pytest.raises(HandlerError, match=r"fails.ipynb, line \d+: ZeroDivisionError") as caught:
        Application(NotebookHandler(filename=path)).create_document()
    assert "b = a / 0" in caught.value.detail


def test_syntax_error(tmp_path):
    handler = NotebookHandler(filename=notebook(tmp_path / "bad.ipynb", "b = ("))
    assert handler.failed
    assert "bad.ipynb" in handler.error


@pytest.mark.parametrize("text", ["", "{}", "no json", '{"nbformat": 4, "nbformat_minor": 4, "cells": 7}'])
def test_no_notebook(tmp_path, text):
    path = tmp_path / "no.ipynb"
    path.write_text(text)
    with pytest.raises(SettingError, match=r"no.ipynb is no notebook"):
        NotebookHandler(filename=path)


def test_notebook_that_is_not_there(tmp_path):
    with pytest.raises(SettingError, match="cannot read the notebook"):
        NotebookHandler(filename=tmp_path / "nothing.ipynb")


@pytest.mark.parametrize("name", ["nbformat", "nbconvert", "IPython.core.inputtransformer2"])
def test_missing_package(tmp_path, monkeypatch, name):
    path = notebook(tmp_path / "a.ipynb", "a = 1")
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingDependency, match=r"syncviz\[notebook\]"):
        NotebookHandler(filename=path)


def test_main_of_a_directory_with_relative_imports(tmp_path):
    (tmp_path / "__init__.py").write_text("")
    (tmp_path / "data.py").write_text("TITLE = 'from data'")
    notebook(tmp_path / "main.ipynb", HEAD, "from .data import TITLE", "curdoc().title = TITLE")
    assert Application(DirectoryHandler(filename=tmp_path)).create_document().title == "from data"
