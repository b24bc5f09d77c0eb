"""Whole programs yield the documents that they yield with the real Bokeh."""

from __future__ import annotations

import importlib.metadata

import pytest

from syncviz.models.catalogue import load

from .canonical import difference, plain_document
from .deviations import DEVIATIONS
from .running import run, script_names

MINOR = ".".join(importlib.metadata.version("bokeh").split(".")[:2])


@pytest.mark.parametrize("name", script_names())
def test_a_script_yields_what_it_yields_with_bokeh(name):
    ours, theirs = run(name, "syncviz").plain, run(name, "bokeh").plain
    meant = [known for known in DEVIATIONS if known.script == name and known.minor in (None, MINOR)]
    found = difference(ours, theirs)
    assert [line for line in found if not any(known.covers(line) for known in meant)] == []
    assert [known for known in meant if not any(known.covers(line) for line in found)] == [], "no longer occurs"
    assert "result" in theirs or theirs["document"].get("roots"), "the script leaves nothing to compare"


def test_every_deviation_is_of_a_script():
    assert {known.script for known in DEVIATIONS} <= set(script_names())


def test_the_oracle_is_of_the_catalogue_in_use():
    assert load().version.split(".")[:2] == MINOR.split(".")


def document(*roots):
    return {"version": "1", "title": "t", "roots": list(roots), "config": {}}


def slider(model_id, **attributes):
    return {"type": "object", "name": "Slider", "id": model_id, "attributes": attributes}


def lines(one, other):
    return [": ".join(found) for found in difference(plain_document(one), plain_document(other))]


def test_the_comparer_sees_values_and_ignores_ids_and_defaults():
    one = document(slider("a", value=1, step=1))
    assert lines(one, document(slider("b", value=1.0))) == []
    assert lines(one, document(slider("a", value=2))) == [".roots[0].value: ours 1.0, theirs 2.0"]
    assert "only theirs" in lines(one, document(slider("a", value=1, title="x")))[0]
    assert lines(document(slider("a", show_value=1)), document(slider("a", show_value=True)))


def test_the_comparer_follows_references():
    shared = document(slider("a", value=1), {"id": "a"})
    assert lines(shared, document(slider("x", value=1), {"id": "x"})) == []
    assert lines(shared, document(slider("x", value=1), slider("y", value=1)))


def test_the_comparer_tells_the_name_of_a_column_from_a_value():
    def scatter(x):
        return document({"type": "object", "name": "Scatter", "id": "s", "attributes": {"fill_color": x}})

    field, value = {"type": "field", "field": "red"}, {"type": "value", "value": "red"}
    assert lines(scatter(field), scatter(value))
