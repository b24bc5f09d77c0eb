"""Transforms (their documents are held against Bokeh's in tests/plotting)."""

from __future__ import annotations

import pytest

from syncviz import models, transform
from syncviz.core.specs import Expr, Field


@pytest.mark.parametrize("name", ["linear_cmap", "log_cmap", "eqhist_cmap"])
def test_colours_of_numbers(name):
    made = getattr(transform, name)("z", "Viridis3", 1, 9, low_color="red", high_color="blue", nan_color="white")
    assert isinstance(made, Field)
    assert made.field == "z"
    mapper = made.transform
    assert (mapper.low, mapper.high, mapper.low_color, mapper.high_color) == (1, 9, "red", "blue")
    assert (mapper.nan_color, len(mapper.palette)) == ("white", 3)


def test_factors():
    factors = ("a", "b")
    colours = transform.factor_cmap("c", ["red", "blue"], factors, start=1, end=2).transform
    assert (colours.factors, colours.start, colours.end) == (["a", "b"], 1, 2)
    assert transform.factor_hatch("c", ["/", "x"], factors).transform.patterns == ["/", "x"]
    assert transform.factor_mark("c", ["circle", "x"], factors).transform.markers == ["circle", "x"]


def test_shifts():
    factors = models.FactorRange("a")
    assert transform.dodge("x", 0.5, range=factors).transform.range is factors
    made = transform.jitter("x", 0.5, mean=1, distribution="normal").transform
    assert (made.width, made.mean, made.distribution) == (0.5, 1, "normal")
    with pytest.raises(ValueError, match=r"Jitter\.distribution expects one of"):
        transform.jitter("x", 1, distribution="even")


def test_expressions():
    made = transform.stack("a", "b")
    assert isinstance(made, Expr)
    assert made.expr.fields == ["a", "b"]
    assert transform.cumsum("a", include_zero=True).expr.include_zero
    step = models.StepInterpolator(x=[0, 1], y=[0, 1])
    assert transform.transform("a", step).transform is step
