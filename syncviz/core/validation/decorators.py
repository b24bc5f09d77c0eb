"""Checks of a program's own models: methods that `check_integrity` calls."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeAlias

from ...errors import LocalError
from .check import ValidationIssue
from .issue import Error, Issue, Warning

__all__ = ["error", "warning"]

Method: TypeAlias = Callable[[Any], str | None]
Marked: TypeAlias = Callable[[Any], list[ValidationIssue]]


def error(code_or_name: int | str | Issue) -> Callable[[Method], Marked]:
    """Mark a method as the check for an error: one of ``validation.errors``, its code, or a name of the program's own.

        class Gauge(DataModel):
            @error("UPSIDE_DOWN")
            def _check_limits(self):
                if self.low > self.high:
                    return f"low is {self.low}, high is {self.high}"

    The method's name begins with ``_check``; it returns what is wrong, or None.
    """
    return _marker(code_or_name, Error, "error")


def warning(code_or_name: int | str | Issue) -> Callable[[Method], Marked]:
    """Mark a method as the check for a warning, as `error` does."""
    return _marker(code_or_name, Warning, "warning")


def _marker(code_or_name: int | str | Issue, kind: type[Issue], validator_type: str) -> Callable[[Method], Marked]:
    issue, name = _named(code_or_name, kind, validator_type)

    def mark(method: Method) -> Marked:
        if not method.__name__.startswith("_check"):
            raise LocalError(f"the name of a check begins with '_check', got {method.__qualname__!r}")

        @functools.wraps(method)
        def check(model: Any) -> list[ValidationIssue]:
            extra = method(model)
            return [] if extra is None else [ValidationIssue(issue.code, name, issue.description, extra)]

        check.validator_type = validator_type  # type: ignore[attr-defined]
        return check

    return mark


def _named(code_or_name: int | str | Issue, kind: type[Issue], validator_type: str) -> tuple[Issue, str]:
    if isinstance(code_or_name, str):
        issue: Issue = kind.get_by_name("EXT")
        return issue, f"EXT:{code_or_name}"
    if isinstance(code_or_name, Issue):
        return code_or_name, code_or_name.name
    try:
        issue = kind.get_by_code(code_or_name)
    except KeyError:
        raise ValueError(f"there is no {validator_type} with the code {code_or_name!r}") from None
    return issue, issue.name
