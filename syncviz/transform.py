"""Columns seen through a transform: ``p.scatter(x=jitter("day", 0.2), color=linear_cmap("z", "Viridis256", 0,
9))``.

Each function returns a field or an expression that a glyph takes in place of the name of a column; the
browser computes the values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from . import models
from .core.specs import Expr, Field, expr, field

__all__ = [
    "cumsum",
    "dodge",
    "eqhist_cmap",
    "factor_cmap",
    "factor_hatch",
    "factor_mark",
    "jitter",
    "linear_cmap",
    "log_cmap",
    "stack",
    "transform",
]


def transform(field_name: str, transform: Any) -> Field:
    """Return the column seen through any Transform model."""
    return field(field_name, transform)


def cumsum(field_name: str, include_zero: bool = False) -> Expr:
    """Return the cumulative sum of a column, from 0 on if ``include_zero``."""
    return expr(models.CumSum(field=field_name, include_zero=include_zero))


def stack(*fields: str) -> Expr:
    """Return the sum of columns, row by row."""
    return expr(models.Stack(fields=fields))


def dodge(field_name: str, value: float, range: Any = None) -> Field:
    """Return a column shifted by ``value``; ``range`` is the FactorRange of a categorical axis."""
    return field(field_name, models.Dodge(value=value, range=range))


def jitter(
    field_name: str,
    width: float,
    mean: float = 0,
    distribution: Literal["uniform", "normal"] = "uniform",
    range: Any = None,
) -> Field:
    """Return a column with random noise: "uniform" of that width, or "normal" of that standard deviation."""
    return field(field_name, models.Jitter(mean=mean, width=width, distribution=distribution, range=range))


def factor_cmap(
    field_name: str,
    palette: str | Sequence[Any],
    factors: Iterable[Any],
    start: float = 0,
    end: float | None = None,
    nan_color: Any = "gray",
) -> Field:
    """Return colours for a column of factors; ``start`` and ``end`` choose the levels of nested factors."""
    mapper = models.CategoricalColorMapper(
        palette=palette, factors=list(factors), start=start, end=end, nan_color=nan_color
    )
    return field(field_name, mapper)


def factor_hatch(
    field_name: str,
    patterns: Sequence[Any],
    factors: Iterable[Any],
    start: float = 0,
    end: float | None = None,
) -> Field:
    """Return hatch patterns for a column of factors."""
    mapper = models.CategoricalPatternMapper(patterns=patterns, factors=list(factors), start=start, end=end)
    return field(field_name, mapper)


def factor_mark(
    field_name: str,
    markers: Sequence[Any],
    factors: Iterable[Any],
    start: float = 0,
    end: float | None = None,
) -> Field:
    """Return types of markers for a column of factors."""
    mapper = models.CategoricalMarkerMapper(markers=markers, factors=list(factors), start=start, end=end)
    return field(field_name, mapper)


def linear_cmap(
    field_name: str,
    palette: str | Sequence[Any],
    low: float,
    high: float,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
) -> Field:
    """Return colours for a column of numbers, spread evenly between ``low`` and ``high``."""
    return _continuous("LinearColorMapper", field_name, palette, low, high, low_color, high_color, nan_color)


def log_cmap(
    field_name: str,
    palette: str | Sequence[Any],
    low: float,
    high: float,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
) -> Field:
    """Return colours for a column of numbers, spread by their logarithm between ``low`` and ``high``."""
    return _continuous("LogColorMapper", field_name, palette, low, high, low_color, high_color, nan_color)


def eqhist_cmap(
    field_name: str,
    palette: str | Sequence[Any],
    low: float,
    high: float,
    low_color: Any = None,
    high_color: Any = None,
    nan_color: Any = "gray",
) -> Field:
    """Return colours for a column of numbers, spread so that each colour is used about equally often."""
    return _continuous("EqHistColorMapper", field_name, palette, low, high, low_color, high_color, nan_color)


def _continuous(name: str, field_name: str, palette: Any, low: Any, high: Any, *colours: Any) -> Field:
    low_color, high_color, nan_color = colours
    mapper = models.get_model_class(name)(
        palette=palette, low=low, high=high, low_color=low_color, high_color=high_color, nan_color=nan_color
    )
    return field(field_name, mapper)
