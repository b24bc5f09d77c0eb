"""Lazy package doors: a name costs nothing until it is asked for."""

import sys
import types

import pytest

from syncviz.util.lazy import lazy_door

DOOR = "a_package_for_this_test"


@pytest.fixture
def door():
    module = types.ModuleType(DOOR)
    module.__getattr__, module.__dir__ = lazy_door(
        DOOR, {"dumps": "json", "tokenise": "tokenize:tokenize", "colours": "colorsys:"}
    )
    sys.modules[DOOR] = module
    yield module
    del sys.modules[DOOR]


def test_names_come_from_where_they_live(door):
    import colorsys
    import json
    import tokenize

    assert door.dumps is json.dumps
    assert door.tokenise is tokenize.tokenize
    assert door.colours is colorsys


def test_a_name_is_kept_after_first_use(door):
    assert "dumps" not in vars(door)
    value = door.dumps
    assert vars(door)["dumps"] is value


def test_dir_lists_names_before_they_are_used(door):
    assert {"dumps", "tokenise", "colours", "__name__"} <= set(dir(door))


def test_unknown_name_is_an_attribute_error_that_helps(door):
    with pytest.raises(AttributeError, match="has no attribute 'dump', did you mean 'dumps'"):
        _ = door.dump
    assert not hasattr(door, "zzz")


def test_a_broken_module_is_not_hidden(door):
    module = types.ModuleType(DOOR)
    module.__getattr__, _ = lazy_door(DOOR, {"gone": "no_such_module_anywhere", "gone_too": "json"})
    with pytest.raises(ModuleNotFoundError):
        _ = module.gone
    with pytest.raises(AttributeError, match="gone_too"):
        _ = module.gone_too
