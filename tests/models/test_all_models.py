"""Every registered model of BokehJS: made, written, read back; and what happens to wrong names."""

from __future__ import annotations

import pytest

import syncviz.models as models
from syncviz.core.registry import registry
from syncviz.core.serialization import Deserializer, Serializer, json_dumps, json_loads
from syncviz.errors import DeserializationError, UnknownModel, UnknownProperty
from syncviz.model import Model, collect_models
from syncviz.models import catalogue
from syncviz.models.factory import ModelFactory, factory

FACTORIES = {minor: ModelFactory(catalogue.load(minor)) for minor in catalogue.SUPPORTED}


def registered(minor: str) -> list[str]:
    return [key for key, spec in FACTORIES[minor].catalogue.classes.items() if spec.registered]


@pytest.fixture(params=catalogue.SUPPORTED)
def minor(request, monkeypatch):
    """One catalogue after the other as that of the program."""
    made = FACTORIES[request.param]
    monkeypatch.setattr(registry, "_classes", {})
    monkeypatch.setattr(registry, "make", made.by_wire_name)
    return request.param


@pytest.mark.parametrize("minor", catalogue.SUPPORTED)
def test_there_are_406_of_them(minor):
    assert len(registered(minor)) == 406


def written(model: Model, deferred: bool) -> tuple[object, dict[str, bytes]]:
    serializer = Serializer(deferred=deferred)
    rep = json_loads(json_dumps(serializer.encode(model)))
    return rep, {buffer.id: bytes(buffer.data) for buffer in serializer.buffers}


@pytest.mark.parametrize("deferred", [False, True])
@pytest.mark.parametrize("name", registered("3.9"))
def test_each_is_made_written_and_read_back(name, deferred):
    check_round_trip(factory.get(name)(name="n", tags=[1, "two"]), deferred)


def test_each_of_every_catalogue_is_made_written_and_read_back(minor):
    made = FACTORIES[minor]
    for name in registered(minor):
        model = made.get(name)()
        assert model.wire_name == made.catalogue.classes[name].wire_name
        check_round_trip(model, False)


def check_round_trip(model: Model, deferred: bool) -> None:
    rep, buffers = written(model, deferred)
    assert rep["name"] == model.wire_name
    read = Deserializer({}, registry.resolve).decode(rep, buffers)
    assert type(read).wire_name == type(model).wire_name
    assert read.id == model.id
    again, _ = written(read, deferred)
    assert again == rep
    # Looking at all values makes the defaults that can change; nobody is told of another value by that.
    for attr, value in model.properties_with_values().items():
        assert attr in type(model)._properties
        if not isinstance(value, Model | list | dict | set):
            assert getattr(read, attr) is value or getattr(read, attr) == value or value != value
    looked_at, _ = written(model, deferred)
    restored = Deserializer({}, registry.resolve).decode(looked_at)
    assert {one.id for one in collect_models([restored])} == {one.id for one in collect_models([model])}


@pytest.mark.parametrize("name", registered("3.9"))
def test_each_default_is_accepted_by_its_own_property(name):
    model = factory.get(name)()
    for prop in type(model)._properties.values():
        value = model.peek(prop.name)
        if (
            value is not None
            and not isinstance(value, Model)
            and model.properties_with_values().get(prop.name) == value
        ):
            prop.prepare(model, value)


def test_all_can_be_imported_at_once():
    names: dict = {}
    exec("from syncviz.models import *", names)
    assert names["Slider"] is factory.get("Slider")
    assert names["Range1d"].__name__ == "Range1d"
    assert "dom.Div" not in names


def test_unknown_models_name_the_nearest():
    with pytest.raises(AttributeError, match="'Sldier', did you mean 'Slider'"):
        models.Sldier
    with pytest.raises(UnknownModel, match="did you mean 'Slider'"):
        models.get_model_class("slider")
    with pytest.raises(DeserializationError, match="did you mean 'Slider'"):
        Deserializer({}, registry.resolve).decode({"type": "object", "name": "Slyder", "id": "x"})


def test_unknown_properties_name_the_nearest():
    slider = models.Slider(start=0, end=1, value=0)
    for wrong in (
        lambda: models.Slider(vlaue=1),
        lambda: slider.vlaue,
        lambda: setattr(slider, "vlaue", 2),
        lambda: slider.update(vlaue=2),
        lambda: slider.on_change("vlaue", lambda attr, old, new: None),
        lambda: slider.remove_on_change("vlaue", lambda attr, old, new: None),
    ):
        with pytest.raises(UnknownProperty, match="Slider has no property 'vlaue', did you mean 'value'"):
            wrong()
        with pytest.raises(AttributeError):
            wrong()


def test_classes_are_made_once_and_inherit():
    assert models.Slider is models.Slider is models.get_model_class("Slider")
    assert issubclass(models.Slider, models.Widget)
    assert issubclass(models.LinearAxis, models.Axis)
    assert "Widget" in models.Slider.model_names
    assert "Slider" in dir(models)


def test_required_properties_say_so():
    renderer = models.GlyphRenderer()
    with pytest.raises(ValueError, match=r"GlyphRenderer\.glyph is required"):
        renderer.glyph
    assert not hasattr(models.Slider(), "no_such_thing")


def test_aliases_are_other_names():
    tool = models.HoverTool(toggleable=False)
    assert tool.visible is False
    tool.toggleable = True
    assert tool.visible is True
    assert "toggleable" not in written(tool, False)[0].get("attributes", {})


def test_ids_are_text():
    assert models.Slider(id="mine").id == "mine"
    for wrong in (5, "", b"x"):
        with pytest.raises(ValueError, match="id of a model"):
            models.Slider(id=wrong)


class Louder(models.Slider):
    """A user's own class."""

    def __init__(self, top: float, **properties) -> None:
        super().__init__(start=0, end=top, value=1, **properties)
        self._top = top

    @property
    def double(self) -> float:
        return self.value * 2

    @double.setter
    def double(self, value: float) -> None:
        self.value = value / 2


def test_users_own_subclasses_are_their_ancestor_to_the_browser():
    louder = Louder(10, title="t")
    assert written(louder, False)[0] == {
        "type": "object", "name": "Slider", "id": louder.id,
        "attributes": {"start": 0, "end": 10, "value": 1, "title": "t"},
    }  # fmt: skip
    louder.double = 8
    assert louder.value == 4
    assert louder._top == 10
    with pytest.raises(AttributeError, match="no property 'loudness'"):
        louder.loudness = 3
    assert models.get_model_class("Slider") is models.Slider
    layout = models.Column(children=[louder])
    assert list(layout.select(Louder)) == [louder]
