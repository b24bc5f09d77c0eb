"""Whether values of properties are validated: always, unless a program says otherwise for a block of its own code."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar, Token
from functools import wraps
from typing import ParamSpec, TypeVar

__all__ = ["is_validating", "set_validation_default", "validate", "without_property_validation"]

P = ParamSpec("P")
R = TypeVar("R")

_wanted: ContextVar[bool] = ContextVar("syncviz_validation")
_default = True


class validate:
    """``with validate(False):`` lets a block give properties values that they would refuse, in this thread (greenlet,
    task) alone.

    Such a value is kept as it came: what a program changes inside of it later is not noticed, and one that has no form
    for the wire is an error when it is to be sent. Nothing becomes faster by it.
    """

    def __init__(self, value: bool) -> None:
        self.value = value
        self._before: list[Token[bool]] = []

    def __enter__(self) -> None:
        """Begin the block."""
        self._before.append(_wanted.set(self.value))

    def __exit__(self, *error: object) -> None:
        """End the block; what held before holds again."""
        _wanted.reset(self._before.pop())


def without_property_validation(function: Callable[P, R]) -> Callable[P, R]:
    """Return the function so that it runs in a block of ``validate(False)``."""

    @wraps(function)
    def unvalidated(*args: P.args, **kwargs: P.kwargs) -> R:
        with validate(False):
            return function(*args, **kwargs)

    return unvalidated


def set_validation_default(value: bool) -> None:
    """Say what holds outside of all blocks, in the whole program."""
    global _default
    _default = value


def is_validating() -> bool:
    """Tell whether a value that does not fit is to be refused here."""
    return _wanted.get(_default)
