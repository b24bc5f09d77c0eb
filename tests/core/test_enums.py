"""``syncviz.core.enums`` against ``bokeh.core.enums``, which is the oracle here."""

from __future__ import annotations

import pickle
import subprocess
import sys

import bokeh.core.enums as oracle
import pytest

from syncviz.core import enums
from syncviz.core.enums import Enumeration, enumeration
from syncviz.models import catalogue

# Bokeh 3.10 has this value, 3.9 has not.
NEWER = {"AutosizeMode": ["ignore_viewport"]}


@pytest.mark.parametrize("name", oracle.__all__)
def test_every_enumeration_has_the_values_of_bokeh_in_their_order(name):
    ours, theirs = getattr(enums, name), list(getattr(oracle, name))
    newer = [value for value in NEWER.get(name, []) if value not in theirs]
    assert [value for value in ours if value not in newer] == theirs
    assert ours.case_sensitive is getattr(oracle, name)._case_sensitive


def test_the_door_names_every_enumeration():
    assert set(enums.__all__) == {"Enumeration", "enumeration", *oracle.__all__}


@pytest.mark.parametrize("minor", catalogue.SUPPORTED)
def test_bokehjs_takes_every_value(minor):
    in_js = catalogue.load(minor).enums
    shared = sorted(set(in_js) & set(oracle.__all__))
    assert len(shared) > 50
    assert {name: set(getattr(enums, name)) - set(in_js[name]) for name in shared} == {
        name: set() for name in shared
    }


def test_values_are_attributes_and_members():
    assert enums.LineJoin.miter == "miter"
    assert "round" in enums.LineJoin
    assert "Round" not in enums.LineJoin
    assert "RED" in enums.NamedColor
    assert 1 not in enums.NamedColor
    with pytest.raises(
        AttributeError, match=r"no such value: 'mitre'; expected one of 'miter', 'round', 'bevel'"
    ):
        enums.LineJoin.mitre


def test_an_unknown_enumeration_is_an_attribute_error():
    with pytest.raises(AttributeError, match="LineJoint"):
        enums.LineJoint


def test_new_enumerations():
    made = enumeration("a", "b")
    assert list(made) == ["a", "b"]
    assert repr(made) == "Enumeration(a, b)"
    assert list(enumeration(1, -1)) == [1, -1]
    assert pickle.loads(pickle.dumps(enumeration("a", case_sensitive=False))).case_sensitive is False


@pytest.mark.parametrize("values", [(), ("",), ("a", 1), (1.5,)])
def test_values_have_to_be_strings_or_integers(values):
    with pytest.raises(ValueError, match="at least one value, all strings or all integers"):
        Enumeration(*values)


def test_values_have_to_differ():
    with pytest.raises(ValueError, match="no two are equal"):
        Enumeration("a", "a")


def test_palette_data_is_read_when_it_is_needed():
    program = (
        "from syncviz import palettes; from syncviz.core import enums; "
        "assert palettes._names.cache_info().currsize == 0; assert len(enums.NamedColor) == 148; "
        "assert enums.NamedColor is enums.NamedColor; assert palettes._names.cache_info().currsize == 1"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=30)
