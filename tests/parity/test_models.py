"""Every model that both libraries have: the same properties, with the same defaults."""

from __future__ import annotations

import warnings
from typing import Any

from bokeh.core.property.descriptors import UnsetValueError
from bokeh.core.property.singletons import Intrinsic, Undefined
from bokeh.core.serialization import SerializationError
from bokeh.core.serialization import Serializer as TheirSerializer

from syncviz.core.property import UNSET, Default
from syncviz.core.serialization import Serializer
from syncviz.models.factory import factory

from .both import common_classes
from .model_deviations import DEFAULTS, NAMES

NO_DEFAULT = "no default"


def plain(rep: Any) -> Any:
    """A wire form without what the sides write in more than one way: ids, constants as dicts, the order of entries."""
    if isinstance(rep, list | tuple):
        return [plain(item) for item in rep]
    if not isinstance(rep, dict):
        return rep
    if rep.get("type") == "value" and rep.keys() == {"type", "value"}:
        return plain(rep["value"])
    if rep.get("type") == "object":
        return {"object": rep["name"], **defaults_of(rep["name"]), **plain(rep.get("attributes", {}))}
    if rep.get("type") == "map":
        return {"type": "map", "entries": sorted(plain(rep.get("entries", [])), key=str)}
    return {key: plain(item) for key, item in rep.items()}


def defaults_of(wire_name: str) -> dict[str, Any]:
    """What holds for an object where its attributes on the wire say nothing: the sides leave out different ones."""
    spec = factory.catalogue.classes[factory.catalogue.keys_by_wire_name[wire_name]]
    return {
        prop.name: plain(prop.default)
        for prop in spec.properties.values()
        if not prop.internal and isinstance(prop.default, int | float | str | list | dict | None)
    }


def our_default(cls: Any, name: str) -> Any:
    prop = cls.property_named(name)
    if prop.default is UNSET:
        return NO_DEFAULT
    model = cls()
    value = prop.prepare(model, prop.default.make()) if isinstance(prop.default, Default) else prop.default
    serializer = Serializer()
    return plain(prop.encode(serializer, value, model) if prop.encode else serializer.encode(value))


def their_default(cls: Any, name: str) -> Any:
    value = cls.lookup(name).class_default(cls)
    return NO_DEFAULT if value is Undefined or value is Intrinsic else plain(TheirSerializer().encode(value))


def test_all_models_are_compared():
    assert len(list(common_classes())) == 399


def test_they_have_the_same_properties():
    only_ours, only_theirs = set(), set()
    for key, ours, theirs in common_classes():
        only_ours |= {(key, name) for name in ours.properties() - set(theirs.properties())}
        only_theirs |= {(key, name) for name in set(theirs.properties()) - ours.properties()}
    assert only_ours == NAMES.keys()
    assert only_theirs == set()


def test_they_have_the_same_defaults():
    compared, different = 0, {}
    for key, ours, theirs in common_classes():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some of theirs are deprecated
            for name in ours.properties() & set(theirs.properties()):
                compared += 1
                mine, other = our_default(ours, name), their_default(theirs, name)
                if mine != other:
                    different[key, name] = (mine, other)
    assert {place: values for place, values in different.items() if place not in DEFAULTS} == {}
    assert different.keys() == DEFAULTS.keys()
    assert compared > 8800


def test_new_objects_are_equal_on_the_wire():
    compared, different = 0, {}
    for key, ours, theirs in common_classes():
        if key == "Figure":  # theirs is what figure() makes, which the scripts are about
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                other = plain(TheirSerializer().encode(theirs()))
        except (SerializationError, UnsetValueError):
            continue  # they need to be told more
        compared += 1
        mine = plain(Serializer().encode(ours()))
        if mine != other:
            different[key] = {name: (mine.get(name), other.get(name)) for name in {*mine, *other}
                              if mine.get(name) != other.get(name)}  # fmt: skip
    assert different == {}
    assert compared > 280
