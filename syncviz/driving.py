"""Periodic callbacks that are given a value, another one each time: ``@linear(m=0.05)``, ``@repeat([1, 2, 3])``.

Each function returns a decorator. What it decorates takes one value, the result takes none::

    @cosine(w=0.03)
    def update(height):
        bar.top = height

    curdoc().add_periodic_callback(update, 50)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import count as _integers
from itertools import cycle
from typing import Any, TypeAlias

__all__ = ["bounce", "cosine", "count", "force", "linear", "repeat", "sine"]

Decorator: TypeAlias = "partial[Callable[[], None]]"


def force(f: Callable[[Any], None], sequence: Iterator[Any]) -> Callable[[], None]:
    """Return a function that calls ``f`` with the next value of an iterator.

    Without a next value it raises StopIteration.
    """

    def wrapper() -> None:
        f(next(sequence))

    return wrapper


def bounce(sequence: Sequence[Any]) -> Decorator:
    """Go through a sequence to its end and back, over and over. Raises ValueError for an empty one."""
    items = _not_empty(sequence)
    return partial(force, sequence=cycle([*items, *items[::-1]]))


def repeat(sequence: Sequence[Any]) -> Decorator:
    """Go through a sequence, over and over. Raises ValueError for an empty one."""
    return partial(force, sequence=cycle(_not_empty(sequence)))


def count() -> Decorator:
    """Count: 0, 1, 2 …"""
    return partial(force, sequence=_integers())


def linear(m: float = 1, b: float = 0) -> Decorator:
    """Values ``m * i + b`` for i = 0, 1, 2 …"""
    return partial(force, sequence=(m * i + b for i in _integers()))


def cosine(w: float, A: float = 1, phi: float = 0, offset: float = 0) -> Decorator:
    """Values ``A * cos(w * i + phi) + offset`` for i = 0, 1, 2 …"""
    return partial(force, sequence=(A * math.cos(w * i + phi) + offset for i in _integers()))


def sine(w: float, A: float = 1, phi: float = 0, offset: float = 0) -> Decorator:
    """Values ``A * sin(w * i + phi) + offset`` for i = 0, 1, 2 …"""
    return partial(force, sequence=(A * math.sin(w * i + phi) + offset for i in _integers()))


def _not_empty(sequence: Sequence[Any]) -> list[Any]:
    items = list(sequence)
    if not items:
        raise ValueError("expected a sequence with at least one value, got an empty one")
    return items
