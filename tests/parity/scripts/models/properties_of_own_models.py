"""Values that own models take, turn into others and refuse."""

from datetime import date, datetime

from bokeh.core.enums import Enumeration, enumeration
from bokeh.core.properties import (
    JSON,
    Alpha,
    Angle,
    Bool,
    Byte,
    Color,
    Date,
    Datetime,
    Either,
    Enum,
    Float,
    Instance,
    Int,
    Interval,
    List,
    NonNegative,
    Nullable,
    Percent,
    Positive,
    Regex,
    Required,
    Seq,
    Set,
    Size,
    String,
    Struct,
    Tuple,
)
from bokeh.model import Model
from bokeh.models import Range1d

Side = enumeration("left", "right")


class Everything(Model):
    alpha = Alpha(default=1.0)
    angle = Angle(default=0)
    flag = Bool()
    small = Byte(default=3)
    paint = Color(default="red")
    day = Date(default=date(2024, 1, 1))
    moment = Datetime(default=datetime(2024, 1, 1))
    either = Either(Int, String, default=1)
    side = Enum(Side, default="left")
    number = Float(default=1)
    range = Instance(Range1d)
    between = Interval(Float, 0, 10, default=5)
    text = JSON(default="{}")
    rows = List(List(Int))
    natural = NonNegative(Int, default=0)
    maybe = Nullable(Float)
    part = Percent(default=0.5)
    above = Positive(Float, default=1)
    word = Regex("^[a-z]+$", default="abc")
    must = Required(Int)
    several = Seq(Float, default=[1.0])
    unique = Set(Int, default={1})
    big = Size(default=3)
    struct = Struct(a=Int, b=String, default={"a": 1, "b": "x"})
    pair = Tuple(Int, String, default=(1, "x"))


it = Everything(must=1)
taken = []
for name, values in {
    "alpha": [0.5, 2, -0.1],
    "flag": [True, 1, "yes"],
    "small": [255, 256, -1],
    "paint": ["blue", "#123456", (1, 2, 3), "bluish"],
    "day": [date(2024, 2, 2), "2024-03-03", "someday"],
    "moment": [datetime(2024, 2, 2), 5.0, "x"],
    "either": [3, "x", 2.5],
    "side": ["right", "up"],
    "number": [2, 2.5, "2"],
    "range": [Range1d(), None, 3],
    "between": [0, 10, 11],
    "text": ['{"a": 1}', "{a"],
    "rows": [[[1], [2, 3]], [[1.5]], [1]],
    "natural": [3, -3],
    "maybe": [None, 2.0, "x"],
    "part": [1, 1.5],
    "above": [0, 3],
    "word": ["xyz", "XYZ"],
    "must": [None, 2],
    "several": [[1, 2], (3, 4), "x"],
    "unique": [{1, 2}, [1]],
    "big": [3, -1],
    "struct": [{"a": 2, "b": "y"}, {"a": "2"}],
    "pair": [(2, "y"), ("y", 2), (1,)],
}.items():
    for value in values:
        try:
            setattr(it, name, value)
            taken.append([name, str(value) if not isinstance(value, Range1d) else "range", "taken"])
        except ValueError:
            taken.append([name, str(value), "refused"])

result = {"taken": taken, "side": isinstance(Side, Enumeration), "sides": list(Side), "it": [it.side, it.pair]}
