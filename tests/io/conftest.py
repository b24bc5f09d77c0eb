"""Every test has output of its own: a state without destinations, a new current document, a directory, no browser."""

import pytest

from syncviz.io import reset_output
from syncviz.io.state import curstate


@pytest.fixture(autouse=True)
def fresh(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SYNCVIZ_BROWSER", "none")
    reset_output()
    yield tmp_path
    reset_output()
    curstate().last_comms_handle = None
