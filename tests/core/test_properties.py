"""The kinds of properties that programs use: what Bokeh's accept, ours accept, and keep as the same value."""

from __future__ import annotations

import datetime as dt
import importlib
import itertools
import threading

import bokeh.core.properties as theirs
import numpy as np
import pytest
from bokeh.core.has_props import HasProps as TheirHasProps

from syncviz import models
from syncviz.core import properties as ours
from syncviz.core.has_props import HasProps
from syncviz.errors import UnknownProperty, UnsetValueError
from syncviz.model import DataModel

DAY, NOON = dt.date(2020, 1, 2), dt.datetime(2020, 1, 2, 12, 30)

SAMPLES = [
    None, True, False, 0, 1, -1, 300, 1.5, 0.5, 1j, "a", "", "red", "auto", "#ff0000", "1px", "2020-01-02", "10:11:12",
    '{"a": 1}', b"x", [], [1, 2], ["a", "b"], (1, 2), (1, "a"), ("a", "b"), (255, 0, 0), {}, {"a": 1}, {"a": [1]},
    {1: 1}, {1}, DAY, NOON, dt.time(1, 2, 3), dt.timedelta(1), {"months": 1}, "circle", "solid", "4 2", "dashed",
    {"a": 1, "b": 2}, [[1]], [("a", 1)], np.int64(3), np.float64(3.5),
]  # fmt: skip

SOURCES = [
    "Null()", "Bool()", "Int()", "Float()", "Complex()", "String()", "Bytes()", "Byte()", "Any()", "AnyRef()",
    "Alpha()", "Angle()", "Percent()", "Size()", "Auto()", "CoordinateLike()", "Date()", "Datetime()", "Time()",
    "TimeDelta()", "Factor()", "FactorSeq()", "MarkerType()", "MathString()", "MinMaxBounds()", "RelativeDelta()",
    "TextLike()", "Regex('^a')", "Interval(Int, 0, 5)", "Interval(Float, 0, 5)", "NonNegative(Float)",
    "Positive(Int, default=1)", "Nullable(Int)", "Required(Int)", "NotSerialized(Int)", "Either(Int, String)",
    "List(Int)", "List(Nullable(Either(Int, String)))", "Seq(Int)", "Set(Int)", "Array(Float)", "Dict(String, Int)",
    "Dict(String, List(Int))", "Dict(Int, Int)", "Tuple(Int, Int)", "Tuple(Int, String)", "Enum('a', 'b')",
    "RestrictedDict(String, Int, disallow=['a'])", "Object(dict)", "NonEmpty(List(Int), default=[1])",
    "Len(List(Int), 2, default=[1, 2])", "PandasDataFrame()", "EagerSeries()", "Color(default='red')",
    "ColorHex(default='red')", "DashPattern()", "ColorSpec(default='red')", "NumberSpec(default=1)",
    "AlphaSpec(default=1)", "AngleSpec(default=1)", "StringSpec(default='a')", "NullStringSpec()", "NullDistanceSpec()",
    "FontStyleSpec(default='normal')", "HatchPatternSpec(default=None)", "LineCapSpec(default='butt')",
    "LineJoinSpec(default='miter')", "MarkerSpec(default='circle')", "TextAlignSpec(default='left')",
    "TextBaselineSpec(default='top')", "BoolSpec(default=True)", "IntSpec(default=1)", "FloatSpec(default=1)",
    "DataSpec(Int, default=1)", "CSSLength(default='1em')", "FontSize(default='1px')", "JSON(default='1')",
]  # fmt: skip

# Where ours differs on purpose: what is convenient and means the same is accepted (a tuple for a list), and what
# cannot be used is refused where Bokeh only notices in the browser, or never.
KNOWN = {
    ("List(Int)", "(1, 2)"), ("List(Int)", "(255, 0, 0)"),
    ("List(Nullable(Either(Int, String)))", "(1, 2)"), ("List(Nullable(Either(Int, String)))", "(1, 'a')"),
    ("List(Nullable(Either(Int, String)))", "('a', 'b')"), ("List(Nullable(Either(Int, String)))", "(255, 0, 0)"),
    ("NonEmpty(List(Int), default=[1])", "(1, 2)"), ("NonEmpty(List(Int), default=[1])", "(255, 0, 0)"),
    ("Len(List(Int), 2, default=[1, 2])", "(1, 2)"),
    ("CoordinateLike()", "datetime.timedelta(days=1)"), ("Date()", repr(NOON)), ("Seq(Int)", "b'x'"),
    ("DashPattern()", "b'x'"),
    ("Color(default='red')", "-1"), ("ColorSpec(default='red')", "-1"),
}  # fmt: skip

_UNSET = object()
_serial = itertools.count()


def a_class(base, module, source):
    namespace = {name: getattr(module, name) for name in theirs.__all__}
    # Bokeh warns of two classes with one name, as long as it has not forgotten the first.
    return type("Sample", (base,), {"__module__": f"sample_{next(_serial)}", "x": eval(source, namespace)})


def kept(cls, value):
    """What an object keeps of a value, in a comparable form; _UNSET where the value is refused."""
    obj = cls()
    try:
        obj.x = value
    except (ValueError, AttributeError, TypeError):
        return _UNSET
    return plain(obj.x)


def plain(value):
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def test_every_name_of_bokeh_is_there():
    assert set(theirs.__all__) <= set(ours.__all__)
    for name in ours.__all__:
        assert getattr(ours, name) is not None
    vectorization = importlib.import_module("syncviz.core.property.vectorization")
    assert set(importlib.import_module("bokeh.core.property.vectorization").__all__) == set(vectorization.__all__)


@pytest.mark.parametrize("source", SOURCES)
def test_the_same_values_are_accepted(source):
    mine, other = a_class(HasProps, ours, source), a_class(TheirHasProps, theirs, source)
    for value in SAMPLES:
        found, expected = kept(mine, value), kept(other, value)
        if (source, repr(value)) in KNOWN:
            assert (found is _UNSET) != (expected is _UNSET), (value, "is no longer an exception")
            continue
        assert (found is _UNSET) == (expected is _UNSET), value
        # Dates are numbers at once where Bokeh makes them so when they are sent; colours are text at once.
        if not isinstance(value, dt.date | dt.time) and "Color" not in source and "Datetime" not in source:
            assert found is expected or found == expected, value


@pytest.mark.parametrize("source", [s for s in SOURCES if "Spec" not in s])
def test_the_same_defaults(source):
    mine, other = a_class(HasProps, ours, source)(), a_class(TheirHasProps, theirs, source)()
    try:
        expected = other.x
    except ValueError:
        with pytest.raises(UnsetValueError):
            mine.x
    else:
        assert plain(mine.x) == plain(expected)


class Thing(HasProps):
    number = ours.Int(default=3)
    names = ours.List(ours.String)
    pair = ours.Tuple(ours.Int, ours.Int)
    maybe = ours.Nullable(ours.Float)
    late = ours.Float(default=lambda: 2.5)


def test_objects_with_properties_outside_of_documents():
    thing = Thing(number=4)
    assert (thing.number, thing.names, thing.maybe, thing.late) == (4, [], None, 2.5)
    with pytest.raises(UnsetValueError, match=r"Thing\.pair is required"):
        thing.pair
    thing.names.append("a")
    with pytest.raises(ValueError, match=r"Thing\.names expects a list of which each item is text"):
        thing.names.append(5)
    assert thing.names == ["a"]
    assert Thing().names == []
    with pytest.raises(UnknownProperty, match="did you mean 'number'"):
        Thing(numbre=5)
    with pytest.raises(ValueError, match=r"Thing\.number expects a whole number; got 'x' of type str"):
        thing.number = "x"


def test_a_default_that_does_not_fit_is_refused_when_the_class_is_made():
    with pytest.raises(ValueError, match=r"Wrong\.x expects a whole number; its default is 'a' of type str"):
        type("Wrong", (HasProps,), {"x": ours.Int(default="a")})
    lazy = type("Lazy", (HasProps,), {"x": ours.Int(default=lambda: "a")})
    with pytest.raises(ValueError, match=r"Lazy\.x expects a whole number"):
        lazy().x


def test_parameters_must_be_properties():
    with pytest.raises(ValueError, match=r"expected a property such as Int or Nullable\(String\), got <class 'int'>"):
        ours.List(int)


def test_overrides():
    class Special(Thing):
        number = ours.Override(default=9)
        names = ours.Override(default=["x"])

    assert Special().number == 9
    assert Thing().number == 3
    assert Special().names == ["x"]
    assert Special().names is not Special().names
    with pytest.raises(ValueError, match=r"Special\.number expects"):
        Special(number=1.5)
    with pytest.raises(ValueError, match="its default is 'a'"):
        type("Wrong", (Thing,), {"number": ours.Override(default="a")})
    with pytest.raises(UnknownProperty, match="did you mean 'number'"):
        type("Wrong", (Thing,), {"numbre": ours.Override(default=1)})


def test_aliases():
    class Named(Thing):
        count = ours.Alias("number")
        amount = ours.DeprecatedAlias("number", since=(1, 2, 0), extra="It counts.")

    named = Named(count=5)
    assert (named.number, named.count) == (5, 5)
    named.count = 6
    assert named.number == 6
    with pytest.warns(DeprecationWarning, match=r"Named\.amount was deprecated in 1\.2\.0; use number\. It counts\."):
        assert named.amount == 6
    with pytest.warns(DeprecationWarning) as caught:
        named.amount = 7
    assert (named.number, caught[0].filename) == (7, __file__)


def test_included_properties():
    class Line(HasProps):
        color = ours.ColorSpec(default="red")
        angle = ours.AngleSpec(default=0)

    class Box(HasProps):
        border = ours.Include(Line, prefix="border")
        plain = ours.Include(Line)

    assert {"border_color", "border_angle", "border_angle_units", "color", "angle"} <= Box.properties()
    assert Box(border_color="blue").border_color == "blue"
    assert Box().border_color == "red"


def test_converters_and_checks():
    class Checked(HasProps):
        low = ours.Int(default=0)
        high = ours.Int(default=10).accepts(ours.String, int)
        high.asserts(lambda obj, value: value > obj.low, "be above low")
        names = ours.List(ours.String().accepts(int, str))

    checked = Checked(low=5)
    checked.high = "7"
    assert checked.high == 7
    with pytest.raises(ValueError, match=r"Checked\.high: be above low"):
        checked.high = 5
    with pytest.raises(ValueError, match=r"be above low"):
        checked.update(high=4)
    assert checked.high == 7
    checked.names = ["a", 5]
    assert checked.names == ["a", "5"]

    def complain(obj, name, value):
        raise ValueError(f"{name} cannot be {value}")

    even = type("Even", (HasProps,), {"x": ours.Int(default=0).asserts(lambda obj, value: value % 2 == 0, complain)})
    with pytest.raises(ValueError, match="x cannot be 3"):
        even(x=3)


def test_readonly_properties():
    cls = type("Read", (DataModel,), {"__module__": "test_readonly", "x": ours.Readonly(ours.Int, default=1)})
    with pytest.raises(AttributeError, match=r"Read\.x is computed in the browser"):
        cls().x = 5
    assert cls().x == 1


def test_instances_of_classes_by_name_and_by_function():
    class Holder(HasProps):
        slider = ours.Nullable(ours.Instance("bokeh.models.Slider"))
        plot = ours.Nullable(ours.Instance("syncviz.models.plots.Plot"))
        day = ours.Object("datetime.date", default=DAY)
        thing = ours.Instance(lambda: Thing, default=ours.InstanceDefault(Thing, number=8))

    from syncviz.models import Plot, Slider

    holder = Holder(slider=Slider(), plot=Plot())
    assert holder.thing.number == 8
    assert holder.thing is holder.thing
    assert Holder().thing is not holder.thing
    assert holder.day == DAY
    with pytest.raises(ValueError, match=r"Holder\.slider expects a Slider, or None"):
        holder.slider = Plot()
    assert repr(ours.InstanceDefault(Thing, number=8)) == "<Instance: Thing(number=8)>"


def test_models_of_a_class_that_was_accepted_are_looked_at_where_it_matters():
    class Holder(HasProps):
        tools = ours.List(ours.Either(ours.Instance(models.PanTool), ours.Instance(models.ResetTool)))
        drag = ours.Either(ours.Auto, ours.Instance(models.PanTool))
        wide = ours.Either(
            ours.TypeOfAttr(ours.Instance(models.PanTool), "dimensions", ours.Enum("width")),
            ours.Instance(models.ResetTool),
        )

    holder = Holder()
    for _ in range(2):
        holder.tools = [models.PanTool(), models.ResetTool(), models.PanTool()]
        holder.drag = models.PanTool()
        holder.drag = "auto"
        holder.wide = models.PanTool(dimensions="width")
        for name, value in {
            "tools": [models.PanTool(), models.SaveTool()], "drag": models.ResetTool(),
            "wide": models.PanTool(dimensions="height"),
        }.items():  # fmt: skip
            with pytest.raises(ValueError, match=rf"Holder\.{name} expects"):
                setattr(holder, name, value)
        with pytest.raises(ValueError, match=r"Holder\.drag expects"):
            holder.drag = "no"


def test_images(tmp_path):
    pillow = pytest.importorskip("PIL.Image")
    cls = type("Pictured", (HasProps,), {"x": ours.Image()})
    path = tmp_path / "a.png"
    pillow.new("RGB", (2, 2), "red").save(path)
    obj = cls(x=path)
    assert obj.x.startswith("data:image/png;base64,iVBOR")
    assert cls(x=pillow.open(path)).x.startswith("data:image/png;base64,iVBOR")
    assert cls(x="data:image/png;base64,AAAA").x == "data:image/png;base64,AAAA"
    with pytest.raises(ValueError, match="an image"):
        obj.x = 5


def test_structs():
    struct = ours.Struct(a=ours.Int, b=ours.Optional(ours.String))
    assert struct.is_valid({"a": 1})
    assert struct.is_valid({"a": 1, "b": "x"})
    assert not struct.is_valid({"b": "x"})
    assert not struct.is_valid({"a": 1, "c": 2})


def test_validation_can_be_switched_off_for_a_block():
    thing = Thing()
    with ours.validate(False):
        thing.number = "x"
        with ours.validate(True), pytest.raises(ValueError, match="whole number"):
            thing.number = "y"
        thing.number = [1]
    assert thing.number == [1]
    with pytest.raises(ValueError, match="whole number"):
        thing.number = "x"

    @ours.without_property_validation
    def work(thing, value):
        """Docs."""
        thing.number = value
        return value

    assert work(thing, "z") == thing.number == "z"
    assert work.__doc__ == "Docs."
    ours.set_validation_default(False)
    try:
        thing.number = "w"
    finally:
        ours.set_validation_default(True)
    assert thing.number == "w"


def test_the_block_of_another_thread_is_its_own():
    thing = Thing()
    with ours.validate(False):
        outcome = []

        def elsewhere():
            try:
                thing.number = "x"
            except ValueError:
                outcome.append("refused")

        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join(20)
    assert outcome == ["refused"]
