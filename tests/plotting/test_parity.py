"""The documents of whole programs, held against those of the real Bokeh."""

from __future__ import annotations

import importlib.metadata

import pytest

from syncviz.models.catalogue import load

from .parity import difference, documents_of, plain
from .programs import PROGRAMS


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_the_document_is_that_of_bokeh(program):
    ours, theirs = documents_of(program)
    assert difference(ours, theirs) == []
    assert ours["roots"]


def test_the_oracle_is_of_the_catalogue_in_use():
    assert importlib.metadata.version("bokeh").split(".")[:2] == load().version.split(".")[:2]


def document(*roots):
    return {"version": "1", "title": "t", "roots": list(roots), "config": {}}


def slider(model_id, **attributes):
    return {"type": "object", "name": "Slider", "id": model_id, "attributes": attributes}


def test_the_comparer_sees_values_and_ignores_ids_and_defaults():
    one = plain(document(slider("a", value=1, step=1)))
    assert difference(one, plain(document(slider("b", value=1.0)))) == []
    assert difference(one, plain(document(slider("a", value=2)))) == [".roots[0].value: ours 1.0, theirs 2.0"]
    assert "only theirs" in difference(one, plain(document(slider("a", value=1, title="x"))))[0]


def test_the_comparer_follows_references():
    shared = plain(document(slider("a", value=1), {"id": "a"}))
    assert difference(shared, plain(document(slider("x", value=1), {"id": "x"}))) == []
    assert difference(shared, plain(document(slider("x", value=1), slider("y", value=1))))


def test_the_comparer_tells_the_name_of_a_column_from_a_value():
    def scatter(x):
        return document({"type": "object", "name": "Scatter", "id": "s", "attributes": {"fill_color": x}})

    field, value = {"type": "field", "field": "red"}, {"type": "value", "value": "red"}
    assert difference(plain(scatter(field)), plain(scatter(value)))
