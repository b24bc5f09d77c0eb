"""Selectors on the wire: what they match on the other side, and what is refused."""

import json
import re

import pytest
from bokeh.core import query as bokeh_query
from bokeh.model.util import collect_models as bokeh_collect
from bokeh.models import Column as BokehColumn
from bokeh.models import Select as BokehSelect
from bokeh.models import Slider as BokehSlider

from syncviz import models
from syncviz.core import query
from syncviz.core.query import EQ, GEQ, GT, IN, LEQ, LT, NEQ, OR, find
from syncviz.core.selectors import MAX_CONDITIONS, decode_selector, encode_selector
from syncviz.errors import DeserializationError, SerializationError
from syncviz.plotting import figure


def content(column, slider, select):
    return column(name="all", children=[
        slider(name="a", value=1, start=0, end=10, tags=["left", 3]), slider(name="b", value=5, start=0, end=20),
        select(name="c", value="x", options=["x", "y"], tags=["left"]),
    ])  # fmt: skip


OURS = content(models.Column, models.Slider, models.Select)
THEIRS = content(BokehColumn, BokehSlider, BokehSelect)


def over_the_wire(selector, known=()):
    return decode_selector(json.loads(json.dumps(encode_selector(selector))), dict(known))


def found(selector, known=()):
    return [model.name for model in find(OURS.references(), over_the_wire(selector, known))]


def selectors(q, slider):
    """The same selectors, of Bokeh or of ours."""
    return [
        {"name": "a"}, {"name": "nobody"}, {}, {"type": slider}, {"type": slider, "name": "b"}, {"tags": "left"},
        {"tags": ["left", "right"]}, {"tags": 3}, {"end": {q.GEQ: 20}}, {"end": {q.LT: 20, q.GT: 0}},
        {"value": {q.IN: [1, "x"]}}, {"value": {q.NEQ: 5}, "start": 0}, {"value": {q.EQ: "x"}},
        {"end": {q.LEQ: 10.0}}, {"options": ["x", "y"]}, {q.OR: [{"name": "a"}, {"end": {q.GT: 10}}]},
        {"value": None}, {"title": ""},
    ]  # fmt: skip


@pytest.mark.parametrize("index", range(len(selectors(query, models.Slider))))
def test_a_selector_that_has_travelled_finds_what_bokeh_s_finds(index):
    theirs = bokeh_query.find(bokeh_collect(THEIRS), selectors(bokeh_query, BokehSlider)[index])
    assert sorted(found(selectors(query, models.Slider)[index]), key=str) == sorted((m.name for m in theirs), key=str)


@pytest.mark.parametrize(
    "selector",
    ["a", models.Slider, models.LayoutDOM, {"type": "Widget"}, {OR: ["a", models.Select]}],
)
def test_names_classes_and_abstract_classes(selector):
    plain = query.selector_of(selector)
    if OR in plain:
        plain = {OR: [query.selector_of(one) for one in plain[OR]]}
    assert found(selector) == [model.name for model in find(OURS.references(), plain)] != []


def test_a_class_of_the_program_s_own_is_found_by_the_name_that_it_has_on_the_wire():
    class Mine(models.Slider):
        pass

    assert encode_selector(Mine) == encode_selector(models.Slider)
    assert encode_selector(figure) == [["type", "Figure"]]


def test_values_may_be_models_that_the_receiver_has():
    source = models.ColumnDataSource(data={"x": [1]})
    renderers = [models.GlyphRenderer(data_source=source, glyph=models.Line(), name=name) for name in ("one", "two")]
    renderers[1].data_source = models.ColumnDataSource(data={"x": [1]})
    selector = over_the_wire({"data_source": source}, {source.id: source})
    assert [one.name for one in find(renderers, selector)] == ["one"]
    with pytest.raises(DeserializationError, match="no model with id"):
        over_the_wire({"data_source": source})


@pytest.mark.parametrize(
    ("selector", "error"),
    [(3, TypeError), ({3: 4}, TypeError), ({"type": int}, TypeError), ({"type": 3}, TypeError),
     ({"name": object()}, SerializationError), ({OR: [3]}, TypeError)],
)  # fmt: skip
def test_what_is_no_selector_is_refused_before_it_is_sent(selector, error):
    with pytest.raises(error):
        encode_selector(selector)


@pytest.mark.parametrize(
    "encoded",
    [None, {}, "name", [3], [[]], [["name"]], [["name", "LIKE", "a"]], [["name", "EQ", "a", "b"]], [[1, 2]],
     [{"any": 3}], [{"all": []}], [["name", "a"], ["name", "EQ", "b"]], [["a", {"type": "object", "id": "1"}]],
     [["a", {"type": "object", "name": "Slider", "id": "1"}]], [["a", {"id": "1"}]], [["a", "EQ", {"type": "no"}]]],
)  # fmt: skip
def test_what_comes_from_outside_is_looked_at(encoded):
    with pytest.raises(DeserializationError):
        decode_selector(encoded, {})


def test_the_refusal_says_what_a_condition_is():
    with pytest.raises(DeserializationError, match=re.escape("one of the operators EQ, GEQ, GT, IN, LEQ, LT, NEQ")):
        decode_selector([["name", "LIKE", "a"]], {})


def test_conditions_are_counted_at_any_depth():
    most = [["name", "a"]] * MAX_CONDITIONS
    decode_selector(most, {})
    deep: list = []
    for _ in range(MAX_CONDITIONS + 1):
        deep = [{"any": [deep]}]
    for one in ([*most, ["name", "a"]], [{"any": [most]}], [{"any": [[]] * (MAX_CONDITIONS + 1)}], deep):
        with pytest.raises(DeserializationError, match=f"at most {MAX_CONDITIONS} conditions"):
            decode_selector(one, {})


def test_the_operators_are_all_known_on_the_wire():
    comparisons = dict.fromkeys([EQ, GEQ, GT, IN, LEQ, LT, NEQ], 1)
    assert over_the_wire({"value": comparisons}) == {"value": comparisons}
