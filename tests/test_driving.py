"""Driven callbacks get the values that Bokeh gives."""

from __future__ import annotations

import inspect

import bokeh.driving
import pytest

from syncviz import driving


def values(module, source, times=9):
    seen: list = []
    step = eval(source, vars(module).copy())(seen.append)
    for _ in range(times):
        step()
    return seen


@pytest.mark.parametrize(
    "source",
    ["bounce([1, 2, 3])", "bounce('a')", "repeat(['x', 'y'])", "count()", "linear()", "linear(m=2, b=-1)",
     "sine(w=0.1)", "sine(0.1, A=2, phi=1, offset=3)", "cosine(w=0.1)", "cosine(0.1, 2, 1, 3)"],
)  # fmt: skip
def test_the_values_of_bokeh(source):
    assert values(driving, source) == pytest.approx(values(bokeh.driving, source)) if "'" not in source else (
        values(driving, source) == values(bokeh.driving, source)
    )


def test_names_and_parameters():
    assert set(driving.__all__) == set(bokeh.driving.__all__)
    for name in driving.__all__:
        ours, theirs = (inspect.signature(getattr(module, name)).parameters for module in (driving, bokeh.driving))
        assert list(ours) == list(theirs)


def test_force_and_the_end_of_a_sequence():
    seen: list = []
    step = driving.force(seen.append, iter([5]))
    step()
    assert seen == [5]
    with pytest.raises(StopIteration):
        step()


def test_nothing_to_repeat():
    for function in (driving.repeat, driving.bounce):
        with pytest.raises(ValueError, match="at least one value"):
            function([])
