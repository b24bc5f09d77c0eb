"""The kinds of properties that are seldom used."""

from datetime import time, timedelta

import numpy as np
import pandas as pd
from bokeh.core.properties import RGB as RGBProperty
from bokeh.core.properties import (
    Alias,
    Any,
    AnyRef,
    Array,
    Auto,
    BoolSpec,
    Bytes,
    ColorHex,
    ColumnData,
    Complex,
    CoordinateLike,
    CSSLength,
    DashPatternSpec,
    DataSpec,
    EagerDataFrame,
    EagerSeries,
    Either,
    Factor,
    FactorSeq,
    Float,
    FloatSpec,
    FontSize,
    FontStyleSpec,
    HatchPatternSpec,
    HatchPatternType,
    Int,
    IntSpec,
    Len,
    LineCapSpec,
    LineJoinSpec,
    List,
    MarkerType,
    MathString,
    MinMaxBounds,
    NonEmpty,
    Nothing,
    NotSerialized,
    Null,
    NullDistanceSpec,
    NullStringSpec,
    Object,
    PandasDataFrame,
    PandasGroupBy,
    Readonly,
    RelativeDelta,
    Required,
    RestrictedDict,
    Seq,
    String,
    TextAlignSpec,
    TextBaselineSpec,
    TextLike,
    Time,
    TimeDelta,
    TypeOfAttr,
    UnsetValueError,
)
from bokeh.model import Model


class Odd(Model):
    length = CSSLength(default="2em")
    paint = ColorHex(default="#112233")
    raw = Bytes(default=b"abc")
    where = CoordinateLike(default=1)
    factor = Factor(default="a")
    factors = FactorSeq(default=["a"])
    font = FontSize(default="12px")
    hatch = HatchPatternType(default="dot")
    marker = MarkerType(default="hex")
    maths = MathString(default="x")
    bounds = MinMaxBounds(default="auto")
    filled = NonEmpty(List(Int), default=[1])
    two = Len(Seq(Float), 2, default=[1, 2])
    nothing = Null()
    words = TextLike(default="t")
    clock = Time(default=time(12))
    span = TimeDelta(default=timedelta(hours=1))
    auto = Either(Auto, Int, default="auto")
    local = NotSerialized(Int, default=3)
    same = Alias("auto")
    switch = BoolSpec(default=True)
    dashes = DashPatternSpec(default="solid")
    whole = IntSpec(default=1)
    real = FloatSpec(default=1.5)
    style = FontStyleSpec(default="italic")
    pattern = HatchPatternSpec(default=None)
    cap = LineCapSpec(default="round")
    join = LineJoinSpec(default="miter")
    far = NullDistanceSpec(default=None)
    note = NullStringSpec(default=None)
    align = TextAlignSpec(default="left")
    base = TextBaselineSpec(default="top")


it = Odd()
taken = []
for name, values in {
    "length": ["3px", "wide"], "paint": ["red", "#abc"], "raw": [b"x", "x"], "where": [2.5, "f", ("a", "b")],
    "factor": [("a", "b"), 3], "factors": [["a", "b"], [("a", "b")], "a"], "font": ["2em", "big"],
    "hatch": ["/", "x"], "marker": ["star", "heart"], "bounds": [None, (1, 2), "none"], "filled": [[2], []],
    "two": [[3, 4], [1]], "nothing": [None, 1], "clock": [time(13, 30), 3], "span": [timedelta(days=1), "long"],
    "auto": [3, "car"], "cap": ["butt", "cut"], "far": [2, None], "style": ["bold"],
}.items():  # fmt: skip
    for value in values:
        try:
            setattr(it, name, value)
            taken.append([name, str(value), "taken"])
        except ValueError:
            taken.append([name, str(value), "refused"])
it.same = 7
frame = pd.DataFrame({"a": [1, 2]})
kinds = [
    Array, AnyRef, Any, ColumnData, Complex, DataSpec, EagerDataFrame, EagerSeries, Nothing, Object, PandasDataFrame,
    PandasGroupBy, RestrictedDict, TypeOfAttr, RGBProperty, Readonly, RelativeDelta, Required,
]  # fmt: skip
valid = [
    PandasDataFrame().is_valid(frame), PandasDataFrame().is_valid([1]), PandasGroupBy().is_valid(frame.groupby("a")),
    EagerDataFrame().is_valid(frame), EagerSeries().is_valid(frame["a"]), EagerSeries().is_valid([1]),
    ColumnData(String, Seq(Any)).is_valid({"a": [1]}), Complex().is_valid(1 + 2j), Array(Float).is_valid(np.zeros(2)),
]  # fmt: skip


class Unset(Model):
    must = Required(Int)


try:
    Unset().must
    unset = "a value"
except UnsetValueError:
    unset = "unset"
result = {"taken": taken, "auto": it.auto, "kinds": [kind.__name__ for kind in kinds], "valid": valid, "unset": unset}
