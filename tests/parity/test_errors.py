"""What is said of mistakes with models, beside what Bokeh says: the same mistakes are found, and more is told."""

from __future__ import annotations

from typing import Any

import bokeh.models
import pytest

from syncviz import models

# What is done, with the parts that our sentence must have and, for comparison, parts of Bokeh's.
MISTAKES: dict[str, tuple[Any, tuple[str, ...], tuple[str, ...]]] = {
    "misspelt keyword": (
        lambda m: m.Slider(vlaue=1),
        ("Slider", "'vlaue'", "did you mean 'value'", "Slider.properties()"),
        ("'vlaue'", "similar attributes are value"),
    ),
    "misspelt attribute": (
        lambda m: setattr(m.Slider(), "vlaue", 1), ("'vlaue'", "did you mean 'value'"), ("'vlaue'",),
    ),
    "misspelt attribute, read": (
        lambda m: m.Slider().vlaue, ("'vlaue'", "did you mean 'value'"), ("'vlaue'",),
    ),
    "misspelt name in update": (
        lambda m: m.Slider().update(vlaue=1), ("'vlaue'", "did you mean 'value'"), ("'vlaue'",),
    ),
    "misspelt model": (
        lambda m: m.Slidr, ("'Slidr'", "did you mean 'Slider'"), ("'Slidr'",),
    ),
    "value of another kind": (
        lambda m: m.Slider(start="a"), ("Slider.start", "a number", "'a'", "str"), ("start", "Real", "str"),
    ),
    "None": (
        lambda m: m.Slider(start=None), ("Slider.start", "a number", "None"), ("start", "Real", "None"),
    ),
    "text for a truth": (
        lambda m: m.Slider(show_value="yes"), ("Slider.show_value", "True or False", "'yes'"), ("show_value", "bool"),
    ),
    "unknown choice": (
        lambda m: m.Slider(orientation="horizntal"),
        ("Slider.orientation", "'vertical', 'horizontal'", "did you mean 'horizontal'"),
        ("orientation", "horizontal or vertical"),
    ),
    "unknown choice among other kinds": (
        lambda m: m.Toolbar(logo="gray"), ("Toolbar.logo", "did you mean 'grey'"), ("logo", "'grey'"),
    ),
    "misspelt colour": (
        lambda m: m.BoxAnnotation(fill_color="rde"), ("fill_color", "#rrggbb", "did you mean 'red'"), ("fill_color",),
    ),
    "misspelt palette": (
        lambda m: m.LinearColorMapper(palette="Virdis256"), ("palette", "did you mean 'Viridis256'"), ("palette",),
    ),
    "misspelt dash": (
        lambda m: m.Line(line_dash="dahsed"), ("line_dash", "did you mean 'dashed'"), ("line_dash",),
    ),
    "misspelt key": (
        lambda m: m.TapTool(modifiers={"shft": True}), ("modifiers", "did you mean 'shift'"), ("modifiers", "shift"),
    ),
    "model of another class": (
        lambda m: m.Plot(x_range=m.Slider()), ("Plot.x_range", "a Range", "Slider"), ("x_range", "Range", "Slider"),
    ),
    "class for an object": (
        lambda m: m.Plot(x_range=m.Range1d),
        ("Plot.x_range", "a Range", "the class, not an object: Range1d(…)"), ("x_range", "Range1d"),
    ),
    "one of many items": (
        lambda m: m.Column(children=[m.Slider(), 5]),
        ("Column.children", "item [1] is 5 of type int"), ("children", "invalid items [5]"),
    ),
    "no list around it": (
        lambda m: m.Column(children=m.Slider()), ("Column.children", "put it in a list"), ("children", "sequence"),
    ),
    "no column": (
        lambda m: m.ColumnDataSource(data={"a": [1], "b": 5}),
        ("ColumnDataSource.data", "under the key 'b' is 5 of type int"), ("data", "keys: b"),
    ),
    "no number above 0": (
        lambda m: m.Spinner(step=0), ("Spinner.step", "a number above 0", "got 0"), ("step", "1e-16"),
    ),
    "too many by position": (
        lambda m: m.Slider(1), ("Slider takes 0 positional arguments, got 1; name the others",), ("positional",),
    ),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_are_told_of(mistake):
    do, ours, theirs = MISTAKES[mistake]
    with pytest.raises((AttributeError, ValueError, TypeError)) as mine:
        do(models)
    with pytest.raises((AttributeError, ValueError, TypeError)) as other:
        do(bokeh.models)
    assert [part for part in ours if part not in str(mine.value)] == [], str(mine.value)
    assert [part for part in theirs if part not in str(other.value)] == [], str(other.value)
    # Who catches Bokeh's error catches ours: of a wrong value always, of a wrong number of arguments as Python's own.
    assert isinstance(mine.value, (type(other.value), TypeError))


MUTATIONS: dict[str, tuple[Any, Any, str]] = {
    "append": (
        lambda m: m.Column(children=[m.Div()]), lambda column: column.children.append(3), "item [1] is 3 of type int",
    ),
    "item": (
        lambda m: m.Column(children=[m.Div()]), lambda c: c.children.__setitem__(0, "x"), "item [0] is 'x' of type str",
    ),
    "extend": (
        lambda m: m.Select(options=["a"]), lambda select: select.options.extend(["b", 1]), "item [2] is 1 of type int",
    ),
    "key": (
        lambda m: m.Div(styles={"a": "b"}), lambda div: div.styles.update(c=3), "under the key 'c' is 3 of type int",
    ),
}  # fmt: skip


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_mutations_are_refused_and_taken_back(mutation):
    make, do, clause = MUTATIONS[mutation]
    model = make(models)
    before = model.properties_with_values()
    with pytest.raises(ValueError, match="expects") as mine:
        do(model)
    assert clause in str(mine.value)
    assert model.properties_with_values() == before
    theirs = make(bokeh.models)
    with pytest.raises(ValueError, match="failed to validate"):
        do(theirs)
