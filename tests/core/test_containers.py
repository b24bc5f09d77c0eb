"""Containers report their own mutation, take refused ones back, and fall silent when they are replaced."""

from __future__ import annotations

import copy
import gc
import pickle
import weakref
from array import array

import numpy
import pytest

import syncviz.models as models
from syncviz.document import Document
from syncviz.errors import DuplicateRoot


class Holder:
    """A model in a document, and what was reported of one of its properties."""

    def __init__(self, model, attr):
        self.model, self.attr = model, attr
        self.document = Document()
        self.document.add_root(model)
        self.sunk = []
        self.seen = []
        self.document.add_sink(self.sunk.append)
        model.on_change(attr, lambda attr, old, new: self.seen.append((old, copy.copy(new))))

    @property
    def value(self):
        return getattr(self.model, self.attr)

    def take(self):
        seen, self.seen, self.sunk = self.seen, [], []
        return seen


def listing():
    return Holder(models.Select(options=["b", "c", "a"]), "options")


def mapping():
    return Holder(models.CustomJS(args={"a": 1, "b": 2}), "args")


LIST_EDITS = {
    "append": lambda v: v.append("d"),
    "clear": lambda v: v.clear(),
    "extend": lambda v: v.extend(["x", "y"]),
    "extend an iterator": lambda v: v.extend(iter("xy")),
    "insert": lambda v: v.insert(1, "i"),
    "pop": lambda v: v.pop(),
    "pop first": lambda v: v.pop(0),
    "remove": lambda v: v.remove("c"),
    "reverse": lambda v: v.reverse(),
    "sort": lambda v: v.sort(),
    "sort by": lambda v: v.sort(key=str, reverse=True),
    "set item": lambda v: v.__setitem__(0, "z"),
    "set slice": lambda v: v.__setitem__(slice(0, 2), ["p", "q", "r"]),
    "delete item": lambda v: v.__delitem__(0),
    "delete slice": lambda v: v.__delitem__(slice(1, None)),
    "multiply": lambda v: v.__imul__(2),
    "add": lambda v: v.__iadd__(["k"]),
}


@pytest.mark.parametrize("edit", LIST_EDITS.values(), ids=LIST_EDITS)
def test_every_way_to_change_a_list_is_reported_once(edit):
    holder, expected = listing(), ["b", "c", "a"]
    result, plain_result = edit(holder.value), edit(expected)
    assert holder.value == expected
    assert holder.seen == [(["b", "c", "a"], expected)]
    assert len(holder.sunk) == 1
    if plain_result is not expected:
        assert result == plain_result


DICT_EDITS = {
    "set": lambda v: v.__setitem__("a", 5),
    "set new": lambda v: v.__setitem__("n", 5),
    "delete": lambda v: v.__delitem__("a"),
    "clear": lambda v: v.clear(),
    "pop": lambda v: v.pop("b"),
    "popitem": lambda v: v.popitem(),
    "setdefault": lambda v: v.setdefault("n", 7),
    "update": lambda v: v.update({"a": 3}, c=4),
    "or": lambda v: v.__ior__({"z": 1}),
}


@pytest.mark.parametrize("edit", DICT_EDITS.values(), ids=DICT_EDITS)
def test_every_way_to_change_a_dict_is_reported_once(edit):
    holder, expected = mapping(), {"a": 1, "b": 2}
    result, plain_result = edit(holder.value), edit(expected)
    assert holder.value == expected
    assert holder.seen == [({"a": 1, "b": 2}, expected)]
    assert len(holder.sunk) == 1
    if plain_result is not expected:
        assert result == plain_result


SET_EDITS = {
    "add": lambda v: v.add("tap"),
    "clear": lambda v: v.clear(),
    "discard": lambda v: v.discard("pan"),
    "remove": lambda v: v.remove("pan"),
    "pop": lambda v: v.pop(),
    "update": lambda v: v.update({"tap"}),
    "difference": lambda v: v.difference_update({"pan"}),
    "intersection": lambda v: v.intersection_update({"pan"}),
    "symmetric difference": lambda v: v.symmetric_difference_update({"pan", "tap"}),
    "and": lambda v: v.__iand__({"pan"}),
    "or": lambda v: v.__ior__({"tap"}),
    "minus": lambda v: v.__isub__({"pan"}),
    "xor": lambda v: v.__ixor__({"pan", "tap"}),
}


@pytest.mark.parametrize("edit", SET_EDITS.values(), ids=SET_EDITS)
def test_every_way_to_change_a_set_is_reported_once(edit):
    holder = Holder(models.Button(subscribed_events={"pan", "reset"}), "subscribed_events")
    before = set(holder.value)
    edit(holder.value)
    assert len(holder.seen) == len(holder.sunk) == 1
    old, new = holder.seen[0]
    assert old == before != new == holder.value


COLUMN_EDITS = {
    "set": (lambda v: v.__setitem__("x", [9]), ["x"]),
    "set new": (lambda v: v.__setitem__("n", [9]), ["n"]),
    "update": (lambda v: v.update({"x": [1], "y": [2]}), ["x", "y"]),
    "update by keyword": (lambda v: v.update(y=[2]), ["y"]),
    "or": (lambda v: v.__ior__({"y": [2]}), ["y"]),
    "setdefault": (lambda v: v.setdefault("n", [1]), ["n"]),
    "delete": (lambda v: v.__delitem__("x"), None),
    "pop": (lambda v: v.pop("x"), None),
    "popitem": (lambda v: v.popitem(), None),
    "clear": (lambda v: v.clear(), None),
}


@pytest.mark.parametrize(("edit", "cols"), COLUMN_EDITS.values(), ids=COLUMN_EDITS)
def test_every_way_to_change_columns_is_reported_once_with_those_columns(edit, cols):
    holder = Holder(models.ColumnDataSource(data={"x": [1], "y": [3]}), "data")
    expected = {"x": [1], "y": [3]}
    edit(holder.value)
    edit(expected)
    assert holder.value == expected
    assert len(holder.seen) == 1
    assert holder.seen[0][0] == {"x": [1], "y": [3]}
    (change,) = holder.sunk
    assert change.kind == "ColumnDataChanged"
    assert change.cols == cols


def test_what_changes_nothing_is_not_reported():
    holder = listing()
    holder.value.extend([])
    holder.value[0] = "b"
    holder.value.__imul__(1)
    assert holder.take() == []
    columns = Holder(models.ColumnDataSource(data={"x": [1]}), "data")
    columns.value.pop("nothing", None)
    columns.value.update()
    columns.value.setdefault("x", [5])
    assert columns.take() == []
    assert columns.value == {"x": [1]}


def test_refused_mutations_are_taken_back():
    holder = Holder(models.Tabs(tabs=[models.TabPanel(title="a")]), "tabs")
    before = list(holder.value)
    for edit in (
        lambda v: v.append(3),
        lambda v: v.extend([models.TabPanel(), "no panel"]),
        lambda v: v.__setitem__(0, None),
        lambda v: v.__iadd__([models.Slider()]),
        lambda v: v.insert(0, models.Slider()),
    ):
        with pytest.raises(ValueError, match=r"Tabs\.tabs expects a list of which each item is a TabPanel"):
            edit(holder.value)
        assert holder.value == before
    assert holder.take() == []
    numbers = Holder(models.FixedTicker(ticks=[1, 2]), "ticks")
    with pytest.raises(ValueError, match=r"FixedTicker\.ticks"):
        numbers.value += [3, "four"]
    assert numbers.value == [1, 2]


def test_a_mutation_that_fails_half_way_is_taken_back():
    holder = listing()

    def items():
        yield "x"
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError, match="no more"):
        holder.value.extend(items())
    with pytest.raises(RuntimeError, match="no more"):
        holder.value.sort(key=lambda item: next(_raise()))
    assert holder.value == ["b", "c", "a"]
    assert holder.take() == []
    holder.value.append("still reports")
    assert len(holder.take()) == 1


def _raise():
    raise RuntimeError("no more")
    yield


def test_a_foreign_model_is_refused_by_a_container_and_taken_back():
    other = Document()
    foreign = models.Slider()
    other.add_root(foreign)
    holder = Holder(models.Column(children=[models.Slider()]), "children")
    before, known = list(holder.value), dict(holder.document.known_models)
    with pytest.raises(DuplicateRoot, match="another document"):
        holder.value.append(models.Row(children=[models.Button(), foreign]))
    with pytest.raises(DuplicateRoot):
        holder.value[0] = foreign
    assert holder.value == before
    assert holder.document.known_models == known
    assert holder.sunk == []
    assert foreign.document is other


def test_an_error_in_a_callback_does_not_undo_the_change():
    holder = listing()

    def fail(attr, old, new):
        raise ValueError("mine")

    holder.model.on_change("options", fail)
    with pytest.raises(ValueError, match="mine"):
        holder.value.append("d")
    assert holder.value == ["b", "c", "a", "d"]
    assert len(holder.sunk) == 1


def test_assignment_copies():
    given = ["a", "b"]
    select = models.Select(options=given)
    given.append("c")
    assert select.options == ["a", "b"]
    other = models.Select(options=select.options)
    other.options.append("x")
    assert select.options == ["a", "b"]
    nested = {"deep": [1, [2]]}
    script = models.CustomJS(args=nested)
    nested["deep"][1].append(3)
    assert script.args == {"deep": [1, [2]]}


def test_in_place_addition_keeps_the_list():
    holder = listing()
    before = holder.value
    holder.model.options += ["d"]
    assert holder.value is before == ["b", "c", "a", "d"]
    assert len(holder.take()) == 1


def test_replaced_containers_are_silent():
    holder = listing()
    stale = holder.value
    holder.model.options = ["new"]
    holder.take()
    stale.append("d")
    stale[0] = object()  # nobody checks it any more either
    assert holder.value == ["new"]
    assert holder.take() == []
    columns = Holder(models.ColumnDataSource(data={"x": [1]}), "data")
    stale = columns.value
    columns.model.data = {"y": [2]}
    columns.take()
    stale["x"] = [5]
    stale.update(z=[1])
    stale.pop("z")
    assert stale == {"x": [5]}
    assert columns.value == {"y": [2]}
    assert columns.take() == []


def test_containers_inside_of_containers_report_too():
    holder = Holder(models.CustomJS(args={"deep": [1, {"more": [2]}], "flat": 0}), "args")
    holder.value["deep"].append(3)
    assert holder.take() == [
        ({"deep": [1, {"more": [2]}], "flat": 0}, {"deep": [1, {"more": [2]}, 3], "flat": 0})
    ]
    holder.value["deep"][1]["more"].append(4)
    (reported,) = holder.take()
    assert reported[0]["deep"] == [1, {"more": [2]}, 3]
    assert reported[1]["deep"] == [1, {"more": [2, 4]}, 3]
    holder.value["new"] = {"x": []}
    holder.value["new"]["x"].append(1)
    assert [new["new"] for _, new in holder.take()] == [{"x": [1]}, {"x": [1]}]
    taken_out = holder.value.pop("deep")
    holder.take()
    taken_out.append("silent")
    assert holder.take() == []


def test_models_inside_of_nested_containers_are_followed():
    holder = Holder(models.CustomJS(args={"list": []}), "args")
    slider = models.Slider()
    holder.value["list"].append(slider)
    assert slider.document is holder.document
    holder.value["list"].clear()
    assert slider.document is None


def test_refused_mutations_of_nested_containers_are_taken_back():
    holder = Holder(models.Button(js_property_callbacks={"change:label": []}), "js_property_callbacks")
    other = Document()
    foreign = models.CustomJS()
    other.add_root(foreign)
    with pytest.raises(DuplicateRoot):
        holder.value["change:label"].append(foreign)
    assert holder.value == {"change:label": []}
    assert holder.take() == []


def test_items_are_brought_into_form():
    holder = Holder(models.BoxAnnotation(line_dash="dashed"), "line_dash")
    holder.model.line_dash = [1, 2]
    assert holder.value == [1, 2]
    ticker = models.FixedTicker(ticks=[1])
    ticker.ticks.append(numpy.int64(3))
    assert [type(tick) for tick in ticker.ticks] == [int, int]


def test_containers_copy_and_pickle_as_plain_ones():
    select = models.Select(options=["a"])
    source = models.ColumnDataSource(data={"x": array("d", [1])})
    button = models.Button(subscribed_events={"tap"})
    script = models.CustomJS(args={"a": [1]})
    for value, plain in (
        (select.options, list), (source.data, dict), (button.subscribed_events, set), (script.args, dict),
    ):  # fmt: skip
        for copied in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert type(copied) is plain
            assert copied == value


def test_models_are_cloned_but_neither_pickled_nor_copied_deeply():
    slider = models.Slider(title="a", tags=["t"])
    for one in (copy.copy(slider), slider.clone()):
        assert one.id != slider.id
        assert (one.title, one.tags) == ("a", ["t"])
        one.tags.append("u")
        assert slider.tags == ["t"]
    assert slider.clone(title="b").title == "b"
    for refused in (pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError, match=r"Slider cannot be pickled or copied deeply; use clone\(\)"):
            refused(slider)


def test_values_without_an_end_are_refused():
    endless = [1]
    endless.append(endless)
    deep = 1
    for _ in range(100_000):
        deep = [deep]
    holder = mapping()
    for wrong in (endless, deep, {"a": endless}):
        with pytest.raises(ValueError, match=r"CustomJS\.args was given a value that is nested too deeply"):
            holder.model.args = {"x": wrong}
        with pytest.raises(ValueError, match="nested too deeply"):
            holder.value["x"] = wrong
    with pytest.raises(ValueError, match="nested too deeply"):
        holder.value["x"] = holder.value
    assert holder.value == {"a": 1, "b": 2}
    assert holder.take() == []


def test_a_model_that_nobody_needs_goes_without_a_collection():
    gc.collect()
    gc.disable()
    try:
        document, column = Document(), models.Column()
        document.add_root(column)
        plot = models.Plot(tags=[["deep"]])
        plot.renderers.append(models.GlyphRenderer(data_source=models.ColumnDataSource(data={"x": [1]})))
        column.children.append(plot)
        renderers = plot.renderers
        parts = [weakref.ref(model) for model in plot.references()]
        column.children.remove(plot)
        del plot
        # What is left of it in a program is an ordinary list.
        renderers.clear()
        assert renderers == []
        assert [part() for part in parts if part() is not None] == []
    finally:
        gc.enable()
