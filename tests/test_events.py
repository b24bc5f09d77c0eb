"""UI events against BokehJS' own table, as the catalogue has it."""

from __future__ import annotations

import pytest

import syncviz.models as models
from syncviz import events
from syncviz.core.registry import registry
from syncviz.core.serialization import Deserializer, Serializer
from syncviz.errors import DeserializationError
from syncviz.models import catalogue

TABLE = {
    (minor, spec.name): spec
    for minor in catalogue.SUPPORTED
    for spec in catalogue.load(minor).events.values()
    if spec.name is not None
}


@pytest.mark.parametrize("key", TABLE, ids="-".join)
def test_every_event_of_the_browser_is_known(key):
    spec = TABLE[key]
    cls = events.event_class(spec.name)
    assert cls.event_name == spec.name
    assert events.event_name(cls) == events.event_name(spec.name) == spec.name


def test_bokeh_has_the_same_names():
    import bokeh.events

    theirs = {
        cls.event_name for cls in vars(bokeh.events).values()
        if isinstance(cls, type) and getattr(cls, "event_name", None) is not None
    }  # fmt: skip
    assert theirs <= set(events.Event._by_name)
    for name in events.__all__:
        if isinstance(getattr(events, name), type) and hasattr(bokeh.events, name):
            assert getattr(events, name).event_name == getattr(getattr(bokeh.events, name), "event_name", None)


@pytest.mark.parametrize("name", sorted(events.Event._by_name))
def test_each_travels(name):
    cls = events.event_class(name)
    model = models.Plot(id="p")
    values = {value: [number] for number, value in enumerate(cls.values)}
    event = cls(model, **values) if issubclass(cls, events.ModelEvent) else cls(**values)
    rep = Serializer(known={"p"}).encode(event)
    assert (rep["type"], rep["name"]) == ("event", name)
    read = Deserializer({"p": model}, registry.resolve).decode(rep)
    assert type(read) is cls
    assert {value: getattr(read, value) for value in cls.values} == values
    if issubclass(cls, events.ModelEvent):
        assert read.model is model
    assert repr(read).startswith(cls.__name__)


def test_unknown_events_say_so():
    with pytest.raises(ValueError, match="there is no event 'dubletap', did you mean 'doubletap'"):
        events.event_class("dubletap")
    with pytest.raises(ValueError, match="is a base of events"):
        events.event_name(events.PlotEvent)
    rep = {"type": "event", "name": "dubletap", "values": {"type": "map"}}
    with pytest.raises(DeserializationError, match="no event 'dubletap'"):
        Deserializer().decode(rep)


def test_values_that_are_not_known_are_left_out():
    rep = {"type": "event", "name": "lodstart", "values": {"type": "map", "entries": [["new", 1], ["model", None]]}}
    assert Deserializer().decode(rep).model is None
