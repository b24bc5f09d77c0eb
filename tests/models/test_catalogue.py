"""The catalogue: its shape for both versions, and its facts against ``bokeh.models`` as the oracle."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys

import bokeh.events
import bokeh.models
import bokeh.plotting
import pytest
from bokeh.colors import named
from bokeh.core.property.singletons import Intrinsic, Undefined
from bokeh.core.serialization import Serializer
from bokeh.model import Model

from syncviz import palettes
from syncviz.errors import SettingError
from syncviz.models import catalogue
from syncviz.models.catalogue import DERIVED, UNSET, load

PRIMITIVES = {
    *(
        "Any",
        "Unknown",
        "Bool",
        "Str",
        "Null",
        "Bytes",
        "Float",
        "Int",
        "Percent",
        "Color",
        "CSSLength",
        "Font",
    ),
    *("Date", "AnyRef", "Func", "Node", "Opaque"),
}
ONE_INNER = {
    *(
        "Nullable",
        "Opt",
        "NonNegative",
        "Positive",
        "List",
        "NonEmptyList",
        "Iterable",
        "Arrayable",
        "Set",
        "Dict",
    ),
}

WITH_UNITS = {"AngleSpec", "DistanceSpec", "NullDistanceSpec", "XOrYCoordinateSpec"}

# Classes that BokehJS alone has, and what Python alone has on a common class (a deprecated alias).
ONLY_IN_JS = {
    *("CartesianFrame", "ClickButton", "LinearInterpolationScale", "OnOffButton", "ParkMillerLCG", "Spline"),
    "ToolButton",
}
PROPERTIES_ONLY_IN_PYTHON = {
    ("BoxSelectTool", "select_every_mousemove"),
    ("LassoSelectTool", "select_every_mousemove"),
    ("PolySelectTool", "select_every_mousemove"),
}
# BokehJS declares these on a base where Python has them on leaves, or for itself.
PROPERTIES_ONLY_IN_JS = {
    *((cls, name) for cls in ("Range", "DataRange") for name in ("bounds", "min_interval", "max_interval")),
    ("ToolProxy", "visible"),
}
# Python's default is another one: a title object for the text, richer formats, arguments of a constructor,
# renderers that BokehJS leaves open.
DEFAULTS_THAT_DIFFER = {
    *((cls, "title") for cls in ("Plot", "Figure", "GMapPlot", "GMap")),
    ("DatetimeAxis", "formatter"),
    ("TimedeltaAxis", "formatter"),
    ("MercatorAxis", "ticker"),
    ("MercatorAxis", "formatter"),
    ("GraphRenderer", "node_renderer"),
    ("GraphRenderer", "edge_renderer"),
}


@pytest.fixture(params=catalogue.SUPPORTED)
def cat(request):
    return load(request.param)


@pytest.fixture(scope="module")
def oracle():
    """Model classes of the installed Bokeh by wire name, and the catalogue of the same version."""
    assert issubclass(bokeh.plotting.figure, Model)  # its import defines the model Figure
    for module in pkgutil.walk_packages(bokeh.models.__path__, "bokeh.models."):
        importlib.import_module(module.name)
    return Model.model_class_reverse_map, load()


def inner_kinds(kind):
    """The kinds that ``kind`` is directly made of; empty for a primitive one."""
    if isinstance(kind, str):
        return ()
    match kind[0]:
        case "Enum" | "Ref" | "PrefixedStr" | "Regex" | "Alias":
            return ()
        case "Struct" | "PartialStruct":
            return tuple(inner for _, inner in kind[1])
        case "Spec":
            return (kind[3],)
        case _:
            return kind[1:]


def all_kinds(kind):
    yield kind
    for inner in inner_kinds(kind):
        yield from all_kinds(inner)


def own_properties(cat):
    return [(spec, prop) for spec in cat.classes.values() for prop in spec.own.values()]


def test_counts(cat):
    registered = [spec for spec in cat.classes.values() if spec.registered]
    assert len(registered) == 406
    assert len(cat.classes) == 461
    assert len(cat.keys_by_wire_name) == 406
    assert len(cat.enums) == 72
    assert sum(event.name is not None for event in cat.events.values()) == (31 if cat is load("3.9") else 32)
    assert cat.version.startswith(("3.9.", "3.10."))


def test_every_base_comes_first_and_passes_on_its_properties(cat):
    seen = set()
    for key, spec in cat.classes.items():
        assert key == spec.name
        seen.add(key)
        if spec.base is None:
            assert key == "HasProps"
            continue
        assert spec.base in seen
        base = cat.classes[spec.base].properties
        names = list(spec.properties)
        assert names[: len(base)] == list(base)
        assert names[len(base) :] == [name for name in spec.own if name not in base]
        for name, prop in base.items():
            assert (spec.properties[name] is prop) == (name not in spec.overrides)


def test_the_grammar_of_kinds_is_complete(cat):
    keys = set(cat.classes)
    named_enums = {(name, values) for name, values in cat.enums.items()}
    for spec, prop in own_properties(cat):
        for kind in all_kinds(prop.kind):
            hash(kind)
            if isinstance(kind, str):
                assert kind in PRIMITIVES, (spec.name, prop.name, kind)
                continue
            tag, *rest = kind
            match tag:
                case "Enum":
                    name, values = rest
                    assert isinstance(values, tuple)
                    assert values
                    assert name is None or (name, values) in named_enums
                case "Ref":
                    assert rest[0] in keys
                case "PrefixedStr":
                    assert isinstance(rest[0], str)
                case "Alias":
                    assert kind is prop.kind
                    assert prop.alias == rest[0]
                    assert prop.alias in spec.properties
                case "Struct" | "PartialStruct":
                    assert all(isinstance(field, str) for field, _ in rest[0])
                case "Spec":
                    assert kind is prop.kind
                    name, shape, _value, *units = rest
                    assert shape == ("scalar" if name.endswith("Scalar") else "vector")
                    assert bool(units) == (name in WITH_UNITS)
                    assert not units or units[1] in units[0]
                case "Or":
                    assert len(rest) >= 2
                    assert not any(isinstance(inner, tuple) and inner[0] == "Or" for inner in rest)
                case "Mapping" | "KeyVal":
                    assert len(rest) == 2
                case "Tuple":
                    assert rest
                case _:
                    assert tag in ONE_INNER
                    assert len(rest) == 1


def test_browser_only_kinds_are_never_all_that_a_public_property_takes(cat):
    for spec, prop in own_properties(cat):
        if not prop.internal:
            assert prop.kind not in ("Func", "Node", "Opaque", "Date"), (spec.name, prop.name)


def test_properties_of_equal_kind_share_it(cat):
    kinds = {}
    for _, prop in own_properties(cat):
        assert kinds.setdefault(prop.kind, prop.kind) is prop.kind


def test_defaults_are_plain_wire_data_without_ids(cat):
    def look(rep):
        if isinstance(rep, list):
            for item in rep:
                look(item)
        elif isinstance(rep, dict):
            assert "id" not in rep
            assert rep["type"] in ("object", "map", "set", "number", "field", "expr")
            if rep["type"] == "object":
                spec = cat.classes[cat.keys_by_wire_name[rep["name"]]]
                assert set(rep.get("attributes", {})) <= set(spec.properties)
            for item in rep.values():
                look(item if not isinstance(item, dict) or "type" in item else list(item.values()))

    for _, prop in own_properties(cat):
        if prop.default is not UNSET and prop.default is not DERIVED:
            json.dumps(prop.default, allow_nan=False)
            look(prop.default)


def test_derived_defaults_are_marked(cat):
    derived = {(spec.name, prop.name) for spec, prop in own_properties(cat) if prop.default is DERIVED}
    assert {("ToolProxy", "visible"), ("ToolProxy", "active")} <= derived
    assert all(cat.classes[key].own[name].internal for key, name in derived if key != "ToolProxy")


def test_mixins_are_flattened_with_their_prefix(cat):
    axis = cat.classes["Axis"]
    assert ("axis_label_", "TextScalar") in axis.mixins or ("axis_label_", "Text") in axis.mixins
    assert "axis_label_text_font" in axis.own
    line = cat.classes["Line"].properties
    assert line["line_dash"].kind[:3] == ("Spec", "LineDashScalar", "scalar")
    scatter = cat.classes["Scatter"].properties
    assert scatter["fill_color"].kind == ("Spec", "ColorSpec", "vector", ("Nullable", "Color"))
    assert scatter["angle"].kind == (
        "Spec",
        "AngleSpec",
        "vector",
        "Float",
        ("deg", "rad", "grad", "turn"),
        "rad",
    )
    assert scatter["x"].default == {"type": "field", "field": "x"}
    assert scatter["size"].default == 4


def test_names_with_a_qualified_or_doubled_wire_name(cat):
    classes = cat.classes
    assert classes["HTML"].wire_name == "bokeh.models.dom.HTML"
    assert classes["Div"].wire_name == "Div"
    assert classes["dom.Div"].wire_name == "bokeh.models.dom.Div"
    assert cat.keys_by_wire_name["bokeh.models.dom.Div"] == "dom.Div"
    assert classes["TextAnnotation"].registered
    assert not classes["HTMLTextAnnotation"].registered
    assert classes["HTMLTextAnnotation"].wire_name == "TextAnnotation"
    assert classes["HTMLTitle"].base == "HTMLTextAnnotation"
    assert classes["Title"].base == "TextAnnotation"


def test_modules_tell_widgets_from_the_rest(cat):
    assert cat.classes["Slider"].module == "models/widgets/sliders/slider"
    assert [key for key, spec in cat.classes.items() if spec.module is None] == [
        "HasProps",
        "Model",
        "DocumentConfig",
    ]


def test_flags_and_overrides(cat):
    plot = cat.classes["Plot"].properties
    assert plot["title"].convert
    assert plot["inner_width"].readonly
    assert cat.classes["DataRange1d"].properties["start"].convert
    assert "width" in cat.classes["Plot"].properties
    overrides = sum(len(spec.overrides) for spec in cat.classes.values())
    assert overrides > 80
    assert cat.classes["InspectTool"].properties["toggleable"].alias == "visible"


def test_events(cat):
    pan = cat.events["Pan"]
    assert (pan.name, pan.base, pan.publish) == ("pan", "PointEvent", True)
    assert pan.values == (
        *(
            ("model", "origin"),
            ("sx", "sx"),
            ("sy", "sy"),
            ("x", "x"),
            ("y", "y"),
            ("modifiers", "modifiers"),
        ),
        *(("delta_x", "delta_x"), ("delta_y", "delta_y")),
    )
    assert cat.events["ClearInput"].publish is False
    assert cat.events["UIEvent"].name is None
    seen = {"BokehEvent"}
    for name, event in cat.events.items():
        assert event.base in seen
        seen.add(name)


def test_named_colours(cat):
    assert cat.colours == {name: getattr(named, name).to_hex() for name in named.__all__} == palettes.named_colors


def test_every_event_of_python_is_there(oracle):
    _, cat = oracle
    theirs = {cls.event_name for cls in bokeh.events._CONCRETE_EVENT_CLASSES.values()} - {None}
    assert theirs | {"clear_input"} == {event.name for event in cat.events.values()} - {None}
    for name, event in cat.events.items():
        if event.name in theirs:
            assert bokeh.events._CONCRETE_EVENT_CLASSES[event.name].__name__ == name


def test_every_registered_class_exists_in_python(oracle):
    models, cat = oracle
    assert {wire for wire in cat.keys_by_wire_name if wire not in models} == ONLY_IN_JS


def common(models, cat):
    for wire, key in cat.keys_by_wire_name.items():
        if wire in models:
            yield cat.classes[key], models[wire]


def test_python_and_bokehjs_have_the_same_properties(oracle):
    only_python, only_js = set(), set()
    for spec, cls in common(*oracle):
        ours = {prop.name for prop in spec.properties.values() if not prop.internal}
        theirs = set(cls.properties())
        units = {f"{name}_units" for name in ours if len(spec.properties[name].kind) == 6}
        only_python |= {(spec.name, name) for name in theirs - set(spec.properties) - units}
        only_js |= {(spec.name, name) for name in ours - theirs if spec.properties[name].alias is None}
    assert only_python == PROPERTIES_ONLY_IN_PYTHON
    assert only_js == PROPERTIES_ONLY_IN_JS


def wire(value):
    """A Python default as JSON of the wire, in the form of the catalogue."""

    def plain(rep):
        if isinstance(rep, list | tuple):
            return [plain(item) for item in rep]
        if not isinstance(rep, dict):
            return rep
        if rep.get("type") == "value" and set(rep) == {"type", "value"}:
            return plain(rep["value"])
        return {key: plain(item) for key, item in rep.items() if not (key == "id" and rep.get("type") == "object")}

    return plain(Serializer().encode(value))


def filled(cat, rep):
    """``rep`` with the defaults of its models written out: the sides send different subsets of these."""
    if isinstance(rep, list):
        return [filled(cat, item) for item in rep]
    if not isinstance(rep, dict):
        return rep
    if rep.get("type") == "object":
        spec = cat.classes[cat.keys_by_wire_name[rep["name"]]]
        defaults = {
            prop.name: prop.default
            for prop in spec.properties.values()
            if prop.default is not UNSET and prop.default is not DERIVED and not prop.internal
        }
        return {"object": rep["name"], **filled(cat, {**defaults, **rep.get("attributes", {})})}
    rep = {key: filled(cat, item) for key, item in rep.items()}
    if rep.get("type") == "map" and "entries" in rep:
        rep["entries"] = sorted(rep["entries"], key=str)
    return rep


def test_python_and_bokehjs_have_the_same_defaults(oracle):
    _, cat = oracle
    equal, different = 0, set()
    for spec, cls in common(*oracle):
        theirs = set(cls.properties())
        for prop in spec.properties.values():
            if prop.name not in theirs or prop.default is DERIVED or prop.alias is not None:
                continue
            default = cls.lookup(prop.name).class_default(cls)
            if default is Undefined or default is Intrinsic:
                same = prop.default is UNSET
            elif prop.default is UNSET:
                same = False
            else:
                encoded = wire(default)
                same = encoded == prop.default or filled(cat, encoded) == filled(cat, prop.default)
            if same:
                equal += 1
            else:
                different.add((spec.name, prop.name))
    # Bokeh 3.9 alone gives the two ends of a FactorRange a default; BokehJS computes them in both.
    computed = {("FactorRange", "start"), ("FactorRange", "end")} if cat is load("3.9") else set()
    assert different == DEFAULTS_THAT_DIFFER | computed
    assert equal > 8700


def test_load_gives_one_object_per_version():
    assert load("3.9") is load("3.9")
    assert load("3.9") is not load("3.10")
    assert load() is load(catalogue.default_minor())
    assert "3.9." in repr(load("3.9"))


@pytest.mark.parametrize(
    ("installed", "minor"),
    [("3.9.2", "3.9"), ("3.10.2", "3.10"), ("3.10.0rc1", "3.10"), ("3.11.0", "3.10"), ("3.27.1", "3.10")],
)
def test_default_minor_follows_the_installed_wheel(monkeypatch, installed, minor):
    monkeypatch.setattr(catalogue, "installed_version", lambda name: {"bokeh": installed}[name])
    assert catalogue.default_minor() == minor


def test_default_minor_without_a_wheel(monkeypatch):
    monkeypatch.setattr(catalogue, "installed_version", lambda name: None)
    assert catalogue.default_minor() == "3.9"


@pytest.mark.parametrize("installed", ["2.4.3", "3.8.1", "4.0.0"])
def test_other_wheels_are_refused(monkeypatch, installed):
    monkeypatch.setattr(catalogue, "installed_version", lambda name: installed)
    with pytest.raises(SettingError, match=rf"bokeh {installed} is installed; expected bokeh>=3\.9,<4"):
        catalogue.default_minor()


def test_an_unsupported_version_is_refused():
    with pytest.raises(SettingError, match=r"no catalogue of BokehJS '3\.8'; expected one of 3\.9, 3\.10"):
        load("3.8")


def test_an_unknown_class_is_a_key_error():
    with pytest.raises(KeyError):
        load().classes["Slidr"]


def test_loading_imports_neither_bokeh_nor_numpy():
    program = (
        "import sys; from syncviz.models.catalogue import load; load().classes['Slider'].properties; "
        "assert not {'bokeh', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)


def test_derived_classes(cat):
    glyphs = cat.derived_from("Glyph")
    assert {"Line", "Scatter", "TeXGlyph"} <= set(glyphs)
    assert not {"Glyph", "XYGlyph", "Plot"} & set(glyphs)
    assert cat.derived_from("Slider") == []
    assert set(cat.derived_from("Plot")) == {"Figure", "GMapPlot", "GMap"}
