"""Values to try on properties, each with a label and in a group."""

from __future__ import annotations

import datetime as dt
import decimal
import fractions
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from .both import Side

__all__ = ["GROUPS", "POOL"]

_NOW = dt.datetime(2020, 1, 2, 3)
_GROUPS: dict[str, list[Any]] = {
    "nothing": [None],
    "truths": [True, False, np.True_],
    "whole": [0, 1, -1, 3, 10**12, np.int64(2)],
    "fractions": [0.5, 1.5, -2.5, float("nan"), float("inf"), np.float64(1.5)],
    "exact": [decimal.Decimal("1.5"), fractions.Fraction(1, 2)],
    "texts": [
        "", "x", "auto", "red", "#ff0000", "#12g", "rgb(1, 2, 3)", "1px", "50%", "12pt", "solid", "4 2", "center",
        "left", "top_left", "horizontal", "data", "@x", "data:image/png;base64,", "--x", np.str_("x"),
    ],
    "iso": ["2020-01-02", "2020-01-02T03:04:05", "12:30"],
    "bytes": [b"x"],
    "lists": [[], [1], [1, 2], [1.5, 2], ["a"], ["a", "b"], [["a", "b"]], [("a", 1)], [("a", "b")], [None]],
    "tuples": [
        (1, 2), ("a", "b"), ("a", 1), (1, 2, 3), (1, 2, 3, 0.5), (1, 2, 3, 4), ("a", "b", "c"), ("a", "b", 0.5),
        range(3),
    ],
    "arrays": [
        np.array([1, 2]), np.array([1.5, 2.5]), np.array(["a", "b"]), np.array([[1, 2], [3, 4]]), pd.Series([1, 2]),
        pd.Index(["a", "b"]),
    ],
    "dicts": [{}, {"a": 1}, {"a": "b"}, {"a": [1, 2]}, {1: "a"}, {"field": "x"}, {"value": 1}],
    "sets": [set(), {1}, {"a"}],
    "moments": [dt.date(2020, 1, 2), _NOW, np.datetime64("2020-01-02"), pd.Timestamp(_NOW), pd.NaT],
    "times": [dt.time(1, 2)],
    "durations": [dt.timedelta(days=1)],
    "numpy durations": [np.timedelta64(5, "D")],
    "others": [object, len],
}  # fmt: skip
_MODELS = (
    "BasicTickFormatter", "BasicTicker", "BoxAnnotation", "BuiltinIcon", "CDSView", "Column", "ColumnDataSource",
    "CustomJS", "DataRange1d", "Div", "FactorRange", "FixedTicker", "GlyphRenderer", "HoverTool", "InlineStyleSheet",
    "Legend", "Line", "LinearAxis", "LinearColorMapper", "LinearScale", "Menu", "Node", "PanTool", "Range1d", "Slider",
    "Stack", "Styles", "TableColumn", "TeX", "Title", "Tooltip",
)  # fmt: skip


def _same(value: Any) -> Callable[[Side], Any]:
    return lambda side: value


def _model(name: str) -> Callable[[Side], Any]:
    return lambda side: side.model(name)()


POOL: dict[str, Callable[[Side], Any]] = {
    **{repr(value): _same(value) for values in _GROUPS.values() for value in values},
    **{f"<{name}>": _model(name) for name in _MODELS},
    "[<Slider>]": lambda side: [side.model("Slider")()],
    "{a: <Slider>}": lambda side: {"a": side.model("Slider")()},
    "field": lambda side: side.field("x"),
    "field with transform": lambda side: side.field("x", side.model("Jitter")()),
    "value(1)": lambda side: side.value(1),
    "value('x')": lambda side: side.value("x"),
    "value(None)": lambda side: side.value(None),
    "expr": lambda side: side.expr(side.model("Stack")()),
}
"""Label to a function that makes the value for one library."""

GROUPS: dict[str, frozenset[str]] = {
    **{name: frozenset(map(repr, values)) for name, values in _GROUPS.items()},
    "models": frozenset(f"<{name}>" for name in _MODELS),
    "specs": frozenset({"field", "field with transform", "value(1)", "value('x')", "value(None)", "expr",
                        repr({"field": "x"}), repr({"value": 1})}),
}  # fmt: skip
"""Name of a group to labels."""
