"""The small modules of ``util`` that programs import: their names are Bokeh's, and so are their answers."""

from __future__ import annotations

import datetime as dt
import importlib
import logging
import subprocess
import sys

import bokeh.util.serialization as theirs
import numpy as np
import pandas as pd
import pytest

import syncviz.util.serialization as ours
from syncviz.core.properties import Int, String
from syncviz.errors import SettingError
from syncviz.util import browser
from syncviz.util.options import Options


@pytest.mark.parametrize("name", ["browser", "hex", "logconfig", "options", "serialization", "warnings"])
def test_the_names_of_bokeh(name):
    mine, other = importlib.import_module(f"syncviz.util.{name}"), importlib.import_module(f"bokeh.util.{name}")
    assert set(other.__all__) <= set(mine.__all__)
    assert all(hasattr(mine, each) for each in mine.__all__)


VALUES = [
    dt.date(2020, 1, 2), dt.datetime(2020, 1, 2, 3), dt.time(1, 2, 3), dt.timedelta(1), np.datetime64("2020-01-02"),
    np.timedelta64(5, "s"), pd.Timestamp("2020-01-02"), pd.Period("2020-01"), 5, "a", None,
]  # fmt: skip


def answer(function, value):
    try:
        return function(value)
    except ValueError:
        return "refused"


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_dates_and_durations(value):
    for name in ("is_datetime_type", "is_timedelta_type", "convert_datetime_type", "convert_timedelta_type"):
        assert answer(getattr(ours, name), value) == answer(getattr(theirs, name), value), name


def test_times_that_are_missing():
    assert np.isnan(ours.convert_datetime_type(pd.NaT))
    assert ours.convert_date_to_datetime(dt.date(1970, 1, 2)) == 86_400_000
    with pytest.raises(ValueError, match="expected a date, got 5"):
        ours.convert_date_to_datetime(5)
    with pytest.raises(ValueError, match="expected a duration, got 'a' of type str"):
        ours.convert_timedelta_type("a")


@pytest.mark.parametrize(
    "array",
    [np.array(["2020-01-01"], "M8[D]"), np.array([1], "m8[s]"), np.array([1, 2]), np.array([True]), np.array(["a"]),
     np.array([1, 2**40]), np.array([]), np.array([1.5], "float32"), np.array([-5], "int16")],
    ids=repr,
)  # fmt: skip
def test_arrays(array):
    for name in ("transform_array", "convert_datetime_array"):
        mine, other = getattr(ours, name)(array), getattr(theirs, name)(array)
        assert mine.dtype == other.dtype
        assert np.array_equal(mine, other)
    assert ours.array_encoding_disabled(array) == theirs.array_encoding_disabled(array)


def test_series():
    for series in (pd.Series([1, 2]), pd.Series([1.5, None]), pd.Index([2**40])):
        assert np.array_equal(ours.transform_series(series), theirs.transform_series(series), equal_nan=True)
    periods = pd.period_range("2020-01", periods=2, freq="M")
    assert list(ours.transform_series(periods)) == [1577836800000.0, 1580515200000.0]


def test_ids():
    assert len({ours.make_id(), ours.make_id(), ours.make_globally_unique_id()}) == 3
    assert len(ours.make_globally_unique_id()) == 36
    assert ours.make_globally_unique_css_safe_id()[0].isalpha()


class Connect(Options):
    host = String(default="localhost")
    port = Int(default=80)


def test_options_take_their_own_out_of_the_keywords():
    keywords = {"port": 5, "title": "x"}
    options = Connect(keywords)
    assert (options.host, options.port, keywords) == ("localhost", 5, {"title": "x"})
    keywords = {"port": "many", "host": "h"}
    with pytest.raises(ValueError, match=r"Connect\.port expects a whole number"):
        Connect(keywords)
    assert keywords == {"port": "many", "host": "h"}


def test_pages_and_files_are_opened(monkeypatch, tmp_path):
    opened = []

    class Fake:
        def open(self, url, new=0, autoraise=True):
            opened.append((url, new, autoraise))

    monkeypatch.setattr("webbrowser.get", lambda name=None: Fake())
    browser.view("http://localhost:5006/app", new="tab")
    browser.view(str(tmp_path / "a b.html"), autoraise=False)
    assert opened[0] == ("http://localhost:5006/app", 2, True)
    assert opened[1][0].startswith("file:///")
    assert opened[1][0].endswith("a%20b.html")
    assert opened[1][1:] == (0, False)
    with pytest.raises(SettingError, match="expected one of same, window, tab, got 'tabs'"):
        browser.view("x", new="tabs")


def test_no_browser_and_an_unknown_one():
    assert isinstance(browser.get_browser_controller("none"), browser.DummyWebBrowser)
    browser.view("http://localhost", browser="none")
    with pytest.raises(SettingError, match="there is no browser 'nonesuch'"):
        browser.get_browser_controller("nonesuch")


def test_logging_in_one_line():
    code = (
        "import logging; from syncviz.util.logconfig import basicConfig; basicConfig(level=logging.DEBUG,"
        " format='%(name)s %(message)s'); logging.getLogger('syncviz.x').debug('heard')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == "syncviz.x heard\n"
    assert logging.getLogger("syncviz").level == logging.NOTSET


def test_the_compiler_says_what_to_do_instead():
    with pytest.raises(ImportError, match=r"compiles no TypeScript.*syncviz\.model\.DataModel"):
        exec("from syncviz.util.compiler import TypeScript")
    with pytest.raises(AttributeError):
        importlib.import_module("syncviz.util.compiler").nothing
    theirs = importlib.import_module("bokeh.util.compiler")
    for name in theirs.__all__:
        with pytest.raises(ImportError, match=name):
            getattr(importlib.import_module("syncviz.util.compiler"), name)
