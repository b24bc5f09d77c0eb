"""Column data: out of frames and groups, streamed, patched, copied no more than once; beside the real Bokeh's."""

from __future__ import annotations

import base64
import gzip
import subprocess
import sys
import tracemalloc
import warnings
from array import array
from dataclasses import dataclass
from datetime import date, datetime

import bokeh.models
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from bokeh.core.serialization import Serializer as TheirSerializer

from syncviz import models
from syncviz.core.serialization import Serializer
from syncviz.document import Document
from syncviz.errors import MissingDependency
from syncviz.plotting import figure
from syncviz.util.warnings import BokehUserWarning

PLAIN = {"a": [1.5, 2.5], "b": ["x", "y"], "t": [datetime(2020, 1, 1), datetime(2020, 6, 1, 12, 30)]}
TUPLES = pd.MultiIndex.from_tuples([("p", 1), ("q", 2)], names=["one", "two"])


def pandas(**changes):
    return pd.DataFrame({**PLAIN, **changes})


FRAMES = {
    "plain": pandas,
    "named": lambda: pandas().set_index("t"),
    "index of text": lambda: pandas().set_index("b"),
    "several levels": lambda: pandas().set_index(["a", "b"]),
    "levels without names": lambda: pandas().set_index(pd.MultiIndex.from_tuples([("p", 1), ("q", 2)])),
    "levels with names": lambda: pandas().set_index(TUPLES),
    "a column called index": lambda: pandas(index=[5, 6]),
    "index called index": lambda: pandas().rename_axis("index"),
    "zone": lambda: pandas().assign(t=lambda frame: frame["t"].dt.tz_localize("Europe/Paris")),
    "zone in the index": lambda: pandas().set_index(pd.date_range("2020-01-01", periods=2, tz="UTC")),
    "dates in the index": lambda: pandas().set_index(pd.date_range("2020-01-01", periods=2)),
    "levels of columns": lambda: pd.DataFrame([[1, 2]], columns=pd.MultiIndex.from_tuples([("a", "1"), ("a", "2")])),
    "categories": lambda: pandas(c=pd.Categorical(["v", "w"], categories=["w", "v", "u"])),
    "ordered categories": lambda: pandas(c=pd.Categorical(["v", "w"], ordered=True)),
    "categories as columns": lambda: pandas().rename(columns=str).set_axis(pd.CategoricalIndex(list("abt")), axis=1),
    "missing": lambda: pandas(a=[1, None], b=["x", None], t=[datetime(2020, 1, 1), pd.NaT]),
    "numbers that can be missing": lambda: pandas(
        i=pd.array([1, None], dtype="Int64"), j=pd.array([1, 2], dtype="Int32"), u=pd.array([1, 2], dtype="UInt8"),
        f=pd.array([1.5, None], dtype="Float64"), g=pd.array([1.5, None], dtype="Float32"),
    ),
    "text that can be missing": lambda: pandas(s=pd.array(["x", None], dtype="string")),
    "truth": lambda: pandas(v=[True, False], w=pd.array([True, False], dtype="boolean")),
    "durations": lambda: pandas(d=pd.to_timedelta(["1h", "2D"])),
    "sorts of numbers": lambda: pandas(i=np.array([1, 2], "int8"), j=[1, 2**40], f=np.array([1, 2], "float32")),
    "objects": lambda: pandas(o=[[1, 2], [3]], d=[date(2020, 1, 1), date(2020, 1, 2)]),
    "no rows": lambda: pandas()[:0],
    "polars": lambda: pl.DataFrame(PLAIN),
    "polars with an index": lambda: pl.DataFrame({"index": [1, 2]}),
    "polars with missing ones": lambda: pl.DataFrame({"a": [1, None], "f": [None, 1.5], "s": ["x", None]}),
    "polars categories": lambda: pl.DataFrame({"a": pl.Series(["x", "y"], dtype=pl.Categorical)}),
    "polars dates": lambda: pl.DataFrame({"a": [date(2020, 1, 1), None], "t": [datetime(2020, 1, 1), None]}),
    "polars zone": lambda: pl.DataFrame({"t": pl.Series([datetime(2020, 6, 1)]).dt.replace_time_zone("Europe/Paris")}),
    "arrow": lambda: pa.table({"a": [1, 2], "b": ["x", "y"], "t": [datetime(2020, 1, 1), datetime(2020, 1, 2)]}),
    "arrow with missing ones": lambda: pa.table({"a": [1, None], "b": ["x", None]}),
    "groups": lambda: pd.DataFrame({"k": [1, 1, 2], "v": [3.0, 4, 5]}).groupby("k"),
    "groups of two": lambda: pd.DataFrame({"k": [1, 1, 2], "l": ["a", "b", "a"], "v": [3, 4, 5]}).groupby(["k", "l"]),
}  # fmt: skip


def columns(rep):
    found = []
    for name, column in rep.get("entries", ()):
        if isinstance(column, dict):
            content = column["array"]
            if isinstance(content, dict):
                content = gzip.decompress(base64.b64decode(content["data"]))
            column = (column["dtype"], column["shape"], repr(content))
        found.append((name, column))
    return found


def both(use):
    """Return the columns that ``use(models)`` ends with, ours and theirs."""
    ours = Serializer(deferred=False).encode(dict(use(models).data))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it uses what pandas 3 has deprecated
        theirs = TheirSerializer(deferred=False).encode(dict(use(bokeh.models).data))
    return columns(ours), columns(theirs)


@pytest.mark.parametrize("name", FRAMES)
def test_columns_of_frames_are_those_of_bokeh(name):
    ours, theirs = both(lambda m: m.ColumnDataSource(FRAMES[name]()))
    assert ours == theirs
    assert ours


@pytest.mark.parametrize("name", ["plain", "polars", "arrow", "groups"])
def test_every_way_to_give_a_frame_is_the_same(name):
    frame = FRAMES[name]()
    source = models.ColumnDataSource(data=frame)
    later = models.ColumnDataSource()
    later.data = frame
    drawn = figure().line(source.column_names[1], source.column_names[-1], source=frame).data_source
    made = models.ColumnDataSource.from_groupby(frame) if name == "groups" else models.ColumnDataSource.from_df(frame)
    for data in (later.data, drawn.data, made):
        assert list(data) == source.column_names
        assert all(repr(list(data[key])) == repr(list(source.data[key])) for key in data)


def test_pandas_needs_no_narwhals_and_others_say_that_they_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "narwhals.stable.v1", None)
    monkeypatch.setitem(sys.modules, "narwhals", None)
    assert models.ColumnDataSource(pandas()).column_names == ["index", "a", "b", "t"]
    for frame in (pl.DataFrame({"a": [1]}), pa.table({"a": [1]})):
        with pytest.raises(MissingDependency, match="read by narwhals, which is not installed: pip install narwhals"):
            models.ColumnDataSource(frame)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingDependency, match="pip install pandas"):
        models.ColumnDataSource({"a": [1]}).to_df()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (5, "expected a dict of columns, a dataclass, or a data frame .* got 5 of type int"),
        ("text", "got 'text' of type str"),
        ([1, 2], r"got \[1, 2\] of type list"),
        (object(), "of type object"),
        (pl.LazyFrame({"a": [1]}), r"a LazyFrame of polars\S* has no data yet: collect\(\) it first"),
        (pl.DataFrame({"index": [1], "level_0": [2]}), "columns 'index' and 'level_0'"),
        (pandas(index=[1, 2], level_0=[1, 2]), "a column 'level_0' and an index of that name"),
        (pandas().rename_axis("a"), "a column 'a' and an index of that name"),
    ],
)
def test_what_has_no_columns_is_refused(data, words):
    with pytest.raises(ValueError, match=r"ColumnDataSource\.data: .*" + words):
        models.ColumnDataSource(data)


def test_columns_out_of_dataclasses():
    @dataclass
    class Rows:
        x: list[int]
        y: list[int]

    assert models.ColumnDataSource(Rows([1], [2])).data == {"x": [1], "y": [2]}
    source = models.ColumnDataSource(Rows([1], [2]))
    source.stream(Rows([3], [4]))
    assert source.data == {"x": [1, 3], "y": [2, 4]}


def test_frames_come_back():
    source = models.ColumnDataSource({"a": [1, 2], "b": ["x", "y"]})
    assert source.to_df().equals(pd.DataFrame({"a": [1, 2], "b": ["x", "y"]}))


STREAMS = {
    "lists": ({"a": [1], "b": ["x"]}, {"a": [2, 3], "b": ["y", "z"]}, None),
    "rollover": ({"a": [1, 2, 3]}, {"a": [4, 5]}, 3),
    "rollover of one": ({"a": [1, 2, 3]}, {"a": [4, 5]}, 1),
    "arrays": ({"a": np.array([1.5, 2])}, {"a": np.array([3.5])}, 2),
    "an array after a list": ({"a": [1, 2]}, {"a": np.array([3])}, None),
    "a list after an array": ({"a": np.array([1, 2])}, {"a": [3]}, None),
    "a series in a dict": ({"a": [1, 2]}, {"a": pd.Series([3])}, None),
    "dates": ({"t": np.array(["2020-01-01"], "M8[s]")}, {"t": np.array(["2020-01-02"], "M8[s]")}, None),
    "dates after numbers": ({"t": np.array([1.0])}, {"t": np.array(["1970-01-02"], "M8[s]")}, None),
    "into nothing": ({}, {"a": [1, 2], "b": [3, 4]}, None),
    "a frame": (pandas()[["a"]], pandas()[["a"]], None),
    "a frame with an index": (pandas().set_index("t"), pandas().set_index("t"), 3),
    "a frame into nothing": ({}, pandas()[["a"]], None),
    "a row": (pandas()[["a"]], pd.Series({"a": 7.5}, name=9), None),
    "a row into nothing": ({}, pd.Series({"a": 7.5, "c": 3}), None),
}


@pytest.mark.parametrize("name", STREAMS)
def test_what_is_streamed_is_appended_as_in_bokeh(name):
    start, new, rollover = STREAMS[name]

    def use(m):
        source = m.ColumnDataSource(start)
        source.stream(dict(new) if isinstance(new, dict) else new, rollover)
        return source

    ours, theirs = both(use)
    assert sorted(ours) == sorted(theirs)
    assert ours


@pytest.mark.parametrize("kind", [list, tuple, lambda items: array("l", items)])
@pytest.mark.parametrize("rollover", [None, 0, 1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("new", [[], [4], [4, 5], range(4, 9), (4, 5, 6, 7, 8)])
def test_the_newest_rows_are_kept(kind, rollover, new):
    column = kind([1, 2, 3])
    source = models.ColumnDataSource({"a": column})
    source.stream({"a": new}, rollover)
    rows = [1, 2, 3, *new]
    kept = len(rows) if rollover is None else min(rollover, len(rows))
    assert list(source.data["a"]) == rows[len(rows) - kept :]
    assert list(column) == [1, 2, 3]


def test_what_is_streamed_travels_alone():
    doc = Document()
    source = models.ColumnDataSource()
    doc.add_root(figure())
    doc.roots[0].line("a", "b", source=source)
    changes = []
    doc.on_change(changes.append)
    source.stream(pl.DataFrame({"a": [1, 2], "b": [3, 4]}))
    source.stream(pl.DataFrame({"a": [5], "b": [6]}))
    assert [change.kind for change in changes] == ["ColumnDataChanged", "ColumnsStreamed", "ColumnsStreamed"]
    assert {name: list(column) for name, column in changes[2].data.items()} == {"index": [0], "a": [5], "b": [6]}
    assert list(source.data["a"]) == [1, 2, 5]


@pytest.mark.parametrize(
    ("new", "rollover", "words"),
    [
        ({"a": [1]}, None, r"exactly the columns of the source \(missing: 'b'\)"),
        ({"a": [1], "b": [2], "c": [3]}, None, r"\(unknown: 'c'\)"),
        ({"a": [1], "bb": [2]}, None, r"missing: 'b'; unknown: 'bb', did you mean 'b'"),
        ({"a": [1], "b": [2, 3]}, None, "same length, got 'a' has 1, 'b' has 2"),
        ({"a": [1], "b": [2]}, -1, "rollover is None or the number of rows to keep, got -1"),
        (pandas(), None, "unknown: 't'"),
        (5, None, "expected a dict of columns"),
    ],
)
def test_what_cannot_be_streamed_changes_nothing(new, rollover, words):
    source = models.ColumnDataSource({"a": [1], "b": [2]})
    with pytest.raises(ValueError, match=words):
        source.stream(new, rollover)
    assert source.data == {"a": [1], "b": [2]}
    empty = models.ColumnDataSource()
    with pytest.raises(ValueError, match=r"same length|rollover"):
        empty.stream({"a": [1], "b": [2, 3]} if rollover is None else {"a": [1]}, rollover)
    assert empty.data == {}


PATCHES = {
    "cells": {"a": [(0, 9), (2, 8)]},
    "slices": {"a": [(slice(2), [7, 8])], "b": [(slice(1, 3), ["p", "q"])]},
    "steps": {"a": [(slice(0, 3, 2), [7, 8])]},
    "open slice": {"a": [(slice(1, None), [7, 8])]},
    "part of an array": {"i": [((0, slice(0, 2), 1), np.array([50, 60]))]},
    "cell of an array": {"i": [((1, 0, 2), 70)]},
    "block of an array": {"i": [((1, slice(2), slice(0, 3, 2)), np.array([1, 2, 3, 4]))]},
    "part of a list": {"l": [((1, slice(2)), np.array([1, 2]))]},
}


@pytest.mark.parametrize("name", PATCHES)
def test_what_is_patched_is_as_in_bokeh(name):
    def use(m):
        source = m.ColumnDataSource({
            "a": [1, 2, 3], "b": ["x", "y", "z"], "i": [np.arange(6).reshape(2, 3) for _ in range(3)],
            "l": [np.arange(4) for _ in range(3)],
        })  # fmt: skip
        source.patch(PATCHES[name])
        return source

    def shown(source):
        return {key: [np.asarray(item).tolist() for item in column] for key, column in source.data.items()}

    assert shown(use(models)) == shown(use(bokeh.models))


@pytest.mark.parametrize(
    "patches",
    [
        {"c": [(0, 1)]},
        {"a": [(5, 1)]},
        {"a": [(-1, 1)]},
        {"a": [(slice(0, 9), [1] * 9)]},
        {"a": [(slice(-1, None), [1])]},
        {"a": [(slice(2, 1), [])]},
        {"a": [((), 1)]},
        {"a": [((0,), 1)]},
        {"a": [(("x", 1), 1)]},
        {"a": [("x", 1)]},
    ],
)
def test_what_cannot_be_patched_is_refused_as_in_bokeh(patches):
    for library in (models, bokeh.models):
        source = library.ColumnDataSource({"a": [1, 2, 3]})
        with pytest.raises(ValueError, match=r"\S"):
            source.patch(patches)
        assert source.data == {"a": [1, 2, 3]}


def test_columns_are_added_and_removed_as_in_bokeh():
    for library, warning in ((models, BokehUserWarning), (bokeh.models, bokeh.util.warnings.BokehUserWarning)):
        source = library.ColumnDataSource()
        assert source.length == 0
        assert [source.add([1]), source.add([2]), source.add([3], "c")] == ["Series 0", "Series 1", "c"]
        source.remove("Series 0")
        assert source.column_names == ["Series 1", "c"]
        assert source.add([4]) == "Series 2"
        assert source.length == 1
        with pytest.warns(UserWarning, match="Seris 1"):
            source.remove("Seris 1")
        with pytest.warns(warning, match="c"):
            source.data["c"] = [1, 2]
        with pytest.raises(RuntimeError, match="length"):
            source.length


def test_a_column_to_remove_names_the_nearest():
    with pytest.warns(BokehUserWarning, match="no column 'xx' to remove, did you mean 'x'"):
        models.ColumnDataSource({"x": []}).remove("xx")


@pytest.mark.parametrize("dtype", ["float64", "float32", "int64", "int32", "bool"])
def test_a_column_is_copied_once_on_its_way_to_the_wire(dtype):
    column = np.arange(1_000_000).astype(dtype)
    for size in (10, None):  # what is made on first use is not counted
        tracemalloc.start()
        source = models.ColumnDataSource({"x": column[:size]})
        plot = figure()
        plot.line("x", "x", source=source)
        doc = Document()
        doc.add_root(plot)
        _, buffers = doc.to_wire()
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert source.data["x"].base is column
    assert [len(buffer.data) for buffer in buffers] == [column.nbytes if dtype != "int64" else column.nbytes // 2]
    assert peak < column.nbytes * 1.02 + 500_000
    before = bytes(buffers[0].data[:80])
    column[:10] = 0
    assert bytes(buffers[0].data[:80]) == before


def test_columns_of_lists_need_no_numpy():
    program = (
        "import sys; sys.modules['numpy'] = sys.modules['pandas'] = sys.modules['narwhals'] = None\n"
        "from datetime import datetime\n"
        "from syncviz.models import ColumnDataSource\n"
        "from syncviz.plotting import figure, curdoc\n"
        "source = ColumnDataSource({'x': [1, 2], 't': [datetime(2020, 1, 1), datetime(2020, 1, 2)]})\n"
        "figure().line('t', 'x', source=source)\n"
        "source.stream({'x': [3], 't': [datetime(2020, 1, 3)]}, rollover=2)\n"
        "source.patch({'x': [(0, 9), (slice(1, 2), [8])]})\n"
        "source.add(range(2), 'r')\n"
        "assert source.data['x'] == [9, 8] and source.length == 2\n"
        "curdoc().add_root(figure())\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
