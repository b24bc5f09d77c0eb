"""Models that programs define: their definitions on the wire are Bokeh's, and they live as all models do."""

from __future__ import annotations

import gc
import json
import weakref
from types import SimpleNamespace

import pytest

from syncviz.application import Application
from syncviz.application.handlers import ScriptHandler
from syncviz.core.properties import Float, Instance, List, Override, Required, String
from syncviz.core.registry import registry
from syncviz.document import Document
from syncviz.errors import SerializationError
from syncviz.model import DataModel, Model, get_class
from syncviz.models import ColumnDataSource, CustomJS, Div, Slider

EVERY_KIND = """
import datetime as dt
from bokeh.core.properties import *
from bokeh.document import Document
from bokeh.model import DataModel

class Base(DataModel):
    a = Int(default=3)
    b = Float()
    c = Nullable(String)

class Middle(Base):
    a = Override(default=8)

class Every(Middle):
    x = List(Instance(Base)); e = Enum("a", "b", default="b"); t = Tuple(Int, String, default=(1, "a"))
    d = Dict(String, Int, default=dict(a=1)); col = Color(default="red"); req = Required(Int); nn = NonNegative(Int)
    f = Float(default=lambda: 3.0); l = List(Int, default=[1, 2]); cs = ColorSpec(default="fill")
    ns = NumberSpec(default=1); when = Datetime(); day = Date(); ei = Either(Int, String); an = Any(); s = Set(Int)
    al = Alpha(); sz = Size(); auto = Auto(); dash = DashPattern(); mm = MinMaxBounds(); td = TimeDelta(); nul = Null()
    sq = Seq(Int); ro = Readonly(Int, default=5); pct = Percent(); angle = AngleSpec(default=1)
    dist = DistanceSpec(default=1); rd = RelativeDelta(); mt = MarkerType(); txt = TextLike()
    ss = StringSpec(default=value("x")); inst = Nullable(Instance("bokeh.models.Slider")); mst = MathString()
    byte = Byte(); factor = Factor(); coord = CoordinateLike(); bs = BoolSpec(default=True)
    hps = HatchPatternSpec(default=None); nds = NullDistanceSpec(default=None); ms = MarkerSpec(default="circle")
    deep = List(Nullable(Either(Int, String))); dsp = DashPatternSpec(default=[])
    made = Instance(Base, default=InstanceDefault(Base, a=9))

class Renamed(DataModel):
    __qualified_model__ = "shapes.Renamed"
    n = Int(default=1)

every = Every(
    req=1, x=[Base(a=5)], cs="red", ns="col", when=dt.datetime(2020, 1, 1), day=dt.date(2020, 1, 1), angle=2,
    angle_units="deg", sq=[1, 2], s={3}, name="n", an={"k": [1]}, dash="dashed", col=(1, 2, 3),
)
document = Document()
document.add_root(every)
document.add_root(Renamed())
"""


def run(program, library, module):
    names = {"__name__": module}
    exec(program.replace("bokeh", library), names)
    return names


def described(names, module):
    """The definitions of one module and the roots, with ids in the order in which they come."""
    doc = names["document"].to_json(deferred=False)
    defs = [one for one in doc["defs"] if one["name"].startswith((f"{module}.", "shapes."))]
    text = json.dumps({"defs": defs, "roots": doc["roots"]}, sort_keys=True)
    ids: dict = {}

    def numbered(value):
        if isinstance(value, dict):
            if isinstance(value.get("id"), str) and "." not in value["id"]:
                value["id"] = ids.setdefault(value["id"], len(ids))
            for item in value.values():
                numbered(item)
        elif isinstance(value, list):
            for item in value:
                numbered(item)

    found = json.loads(text)
    numbered(found)
    return found


def test_definitions_and_values_are_those_of_bokeh():
    theirs = described(run(EVERY_KIND, "bokeh", "every_kind"), "every_kind")
    ours = described(run(EVERY_KIND, "syncviz", "every_kind"), "every_kind")
    assert ours["defs"] == theirs["defs"]
    assert ours["roots"] == theirs["roots"]
    assert [one["name"].rpartition(".")[2] for one in ours["defs"]] == ["Base", "Middle", "Every", "Renamed"]


def defined():
    class Point(DataModel):
        x = Float(default=0.0)
        y = Float(default=0.0)

    class Named(Point):
        label = Required(String)
        x = Override(default=5.0)

    class Path(DataModel):
        points = List(Instance(Point))
        start = Instance(Point, default=lambda: Point(x=1.0))

    return SimpleNamespace(Point=Point, Named=Named, Path=Path)


@pytest.fixture(scope="module", autouse=True)
def shapes():
    """Classes that are there for the tests of this file only: every document of the process defines them."""
    found = defined()
    yield found
    vars(found).clear()
    gc.collect()
    assert not registry.defined()


def test_a_data_model_is_a_model(shapes):
    point = shapes.Named(label="p", id="its-own")
    assert (point.x, point.y, point.id) == (5.0, 0.0, "its-own")
    assert isinstance(point, Model)
    seen = []
    point.on_change("x", lambda attr, old, new: seen.append((attr, old, new)))
    point.x = 6
    assert seen == [("x", 5.0, 6)]
    with pytest.raises(AttributeError, match="Named has no property 'lable', did you mean 'label'"):
        shapes.Named(lable="x")
    with pytest.raises(ValueError, match=r"Path\.points expects a list of which each item is a Point"):
        shapes.Path(points=[Slider()])
    assert get_class(shapes.Named.wire_name) is shapes.Named
    assert shapes.Named.__qualified_model__ == f"{__name__}.Named"


def test_models_inside_are_part_of_the_document(shapes):
    path, document = shapes.Path(points=[shapes.Point()]), Document()
    document.add_root(path)
    assert document.get_model_by_id(path.start.id) is path.start
    extra = shapes.Named(label="new")
    path.points.append(extra)
    assert extra.document is document
    assert {type(model) for model in path.references()} == {shapes.Path, shapes.Point, shapes.Named}
    assert set(document.select({"type": shapes.Point})) == {path.points[0], extra, path.start}
    assert list(document.select({"type": shapes.Named})) == [extra]
    path.points.remove(extra)
    assert extra.document is None


def test_round_trip_to_a_program_that_has_the_classes(shapes):
    document = Document()
    document.add_root(shapes.Path(points=[shapes.Named(label="a", y=2), shapes.Point(x=3)], name="path"))
    again = Document.from_json(json.loads(json.dumps(document.to_json(deferred=False))))
    path = again.get_model_by_name("path")
    assert type(path) is shapes.Path
    assert [type(point) for point in path.points] == [shapes.Named, shapes.Point]
    assert (path.points[0].label, path.points[0].x, path.points[0].y, path.start.x) == ("a", 5.0, 2, 1.0)


def test_round_trip_to_a_program_that_has_not():
    names = run(
        "from bokeh.core.properties import *\nfrom bokeh.model import DataModel\n"
        "class Here(DataModel):\n    n = Int(default=4)\n    m = List(Int)\n"
        "class There(Here):\n    n = Override(default=7)\n",
        "syncviz", "elsewhere",
    )  # fmt: skip
    document = Document()
    document.add_root(names["There"](m=[1], name="it"))
    text = json.dumps(document.to_json(deferred=False)).replace("elsewhere.", "nowhere.")
    it = Document.from_json(json.loads(text)).get_model_by_name("it")
    assert type(it).wire_name == "nowhere.There"
    assert (it.n, it.m) == (7, [1])
    assert [base.wire_name for base in type(it).__mro__[1:3]] == ["nowhere.Here", "Model"]
    again = it.document.to_json(deferred=False)
    assert [one["name"] for one in again["defs"] if "nowhere" in one["name"]] == ["nowhere.Here", "nowhere.There"]


def test_classes_that_may_come_later_are_defined_from_the_start():
    document = Document()
    document.add_root(Div())
    names = [one["name"] for one in document.to_json()["defs"]]
    assert f"{__name__}.Point" in names
    assert names.index(f"{__name__}.Point") < names.index(f"{__name__}.Named")


def test_a_class_of_one_session_is_not_told_to_another_and_goes_with_it(tmp_path):
    program = tmp_path / "mine.py"
    program.write_text(
        "from syncviz.core.properties import Int\nfrom syncviz.model import DataModel\nfrom syncviz.io import curdoc\n"
        "class Mine(DataModel):\n    n = Int(default=1)\n"
        "curdoc().add_root(Mine(name='it'))\n"
    )
    application = Application(ScriptHandler(filename=str(program)))
    first, second = application.create_document(), application.create_document()

    def names_of(document):
        return [one["name"] for one in document.to_json()["defs"] if one["name"].endswith(".Mine")]

    assert len(names_of(first)) == len(names_of(second)) == 1
    assert names_of(first) != names_of(second)
    cls = weakref.ref(type(first.get_model_by_name("it")))
    name = names_of(first)[0]
    assert registry.resolve(name) is cls()
    first.destroy()
    second.destroy()
    del first, second
    gc.collect()
    assert cls() is None
    assert name not in [one.wire_name for one in registry.defined()]
    with pytest.raises(AttributeError, match="there is no model"):
        registry.resolve(name)


def test_names_of_bokehjs_are_not_free():
    with pytest.raises(ValueError, match="Slider is a model of BokehJS; give the class another name"):
        type("Slider", (DataModel,), {"__module__": "__main__"})
    # In any other module it has another name.
    assert type("Slider", (DataModel,), {"__module__": "my_module"}).wire_name == "my_module.Slider"


def test_a_default_without_a_wire_form_says_where():
    from syncviz.core.properties import Any

    cls = type("Odd", (DataModel,), {"__module__": "odd_module", "x": Any(default=lambda: object())})
    with pytest.raises(SerializationError, match=r"the default of Odd\.x: "):
        cls.definition()


def test_links_and_scripts_refer_to_data_models(shapes):
    point, slider, document = shapes.Point(name="point"), Slider(start=0, end=1, value=0), Document()
    slider.js_link("value", point, "x")
    point.js_on_change("x", CustomJS(args={"p": point}, code="p.y = p.x"))
    document.add_root(slider)
    assert point.document is document
    with pytest.raises(ValueError, match="Point has no property 'z'"):
        slider.js_link("value", point, "z")
    script = slider.js_property_callbacks["change:value"][0]
    assert script.args["other"] is point


def test_changes_go_to_the_document_as_any_others(shapes):
    document, seen = Document(), []
    path = shapes.Path(points=[shapes.Point()])
    document.add_root(path)
    document.on_change(lambda change: seen.append((getattr(change, "attr", None), getattr(change, "new", None))))
    path.points[0].x = 2
    assert seen == [("x", 2)]
    event = {"kind": "ModelChanged", "model": {"id": path.points[0].id}, "attr": "y", "new": 4}
    assert document.apply_events([event], {}, None) == []
    assert path.points[0].y == 4
    refused = document.apply_events([{**event, "new": "text"}], {}, None)
    assert "Point.y expects a number" in str(refused[0].error)
    source = ColumnDataSource(tags=[shapes.Point(name="tagged")])
    document.add_root(source)
    assert document.get_model_by_name("tagged") is source.tags[0]


def test_clones_and_reprs(shapes):
    path = shapes.Path(points=[shapes.Point(x=1)])
    twin = path.clone()
    assert twin is not path
    assert twin.points == path.points
    assert repr(path).startswith("Path(id=")
