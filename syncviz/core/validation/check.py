"""Running the checks of models, and telling what they found.

A check is a function from a model to findings. Checks of BokehJS' models come from the room ``models`` (`add_checks`),
others are methods that `syncviz.core.validation.error` and `warning` have marked. Which checks a class has is found out
once.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ...errors import UnsetValueError
from ...settings import settings
from ..property import UNSET
from . import errors
from .issue import Error, Issue, Warning

__all__ = [
    "Check",
    "ValidationIssue",
    "ValidationIssues",
    "add_checks",
    "check_integrity",
    "is_silenced",
    "process_validation_issues",
    "silence",
    "silenced",
]

log = logging.getLogger(__name__)

Check: TypeAlias = Callable[[Any], Iterable[tuple[Issue, str]]]
"""From a model to kinds of findings, each with what there is to add; an empty text where the model says all."""

_OF_REQUIRED = {
    "api_key": errors.MISSING_GOOGLE_API_KEY, "data_source": errors.NO_SOURCE_FOR_GLYPH, "glyph": errors.MISSING_GLYPH,
}  # fmt: skip

_table: dict[str, tuple[Check, ...]] = {}
_silenced: set[Warning] = set()


@dataclass
class ValidationIssue:
    """A finding: the code and name of its kind, what is wrong, and with which model."""

    code: int
    name: str
    text: str
    extra: str = field(default="", compare=False)


@dataclass
class ValidationIssues:
    """Findings, in the order of the models that have them."""

    error: list[ValidationIssue] = field(default_factory=list)
    warning: list[ValidationIssue] = field(default_factory=list)


def add_checks(table: Mapping[str, tuple[Check, ...]]) -> None:
    """Have checks run for all models of classes that have a name among their ``model_names``. Before there are any."""
    _table.update(table)


def silence(warning: Warning, silence: bool = True) -> set[Warning]:
    """Say nothing of a kind of warnings any more, or, with False, again. Returns the kinds that are silenced."""
    if not isinstance(warning, Warning):
        raise ValueError(f"one of syncviz.core.validation.warnings can be silenced, got {warning!r}")
    (_silenced.add if silence else _silenced.discard)(warning)
    return _silenced


def is_silenced(warning: Warning) -> bool:
    """Tell whether a kind of warnings is silenced."""
    return warning in _silenced


@contextlib.contextmanager
def silenced(warning: Warning) -> Iterator[None]:
    """Silence a kind of warnings for a block."""
    silence(warning)
    try:
        yield
    finally:
        silence(warning, False)


def check_integrity(models: Iterable[Any]) -> ValidationIssues:
    """Return what is wrong with models. None of them is changed."""
    issues = ValidationIssues()
    for model in models:
        cls = type(model)
        found = cls.__dict__.get("_integrity")
        required, checks, methods = _integrity_of(cls) if found is None else found
        unset = [name for name in required if name not in model._values] if required else None
        if unset:
            for name in unset:
                _note(issues, model, _OF_REQUIRED.get(name, errors.EXT), f"the required property {name!r} has no value")
            continue  # what a check would look at may be missing
        try:
            for check in checks:
                for issue, detail in check(model):
                    _note(issues, model, issue, detail)
        except UnsetValueError:
            continue  # of another model, about which that is said
        for method in methods:
            noted = issues.error if getattr(cls, method).validator_type == "error" else issues.warning
            noted.extend(getattr(model, method)())
    return issues


def process_validation_issues(issues: ValidationIssues) -> None:
    """Log findings, but for warnings that are silenced.

    Raises RuntimeError where the setting ``validation_level`` wants it.
    """
    if not issues.error and not issues.warning:
        return
    warnings = [one for one in issues.warning if not is_silenced(Warning.get_by_code(one.code))]
    said = [_logged(log.warning, "W", one) for one in sorted(warnings, key=_code)]
    failed = [_logged(log.error, "E", one) for one in sorted(issues.error, key=_code)]
    level = settings.validation_level()
    reasons = failed if level == "errors" else failed + said if level == "all" else []
    if reasons:
        raise RuntimeError(f"the document is not as the setting validation_level wants it: {'; '.join(reasons)}")


def _code(issue: ValidationIssue) -> int:
    return issue.code


def _logged(write: Callable[..., None], letter: str, issue: ValidationIssue) -> str:
    text = f"{letter}-{issue.code} ({issue.name}): {issue.text}: {issue.extra}"
    write("%s", text)
    return text


def _note(issues: ValidationIssues, model: Any, issue: Issue, detail: str) -> None:
    extra = f"{model!r}: {detail}" if detail else repr(model)
    noted = issues.error if isinstance(issue, Error) else issues.warning
    noted.append(ValidationIssue(issue.code, issue.name, issue.description, extra))


def _integrity_of(cls: Any) -> tuple[tuple[str, ...], tuple[Check, ...], tuple[str, ...]]:
    """Return the required properties of a class, its checks, and the methods that are some; the class keeps them."""
    required = tuple(
        prop.name
        for prop in cls._properties.values()
        if prop.default is UNSET and prop.sent and prop.name not in cls._derived
    )
    checks = tuple(check for name in sorted(_table.keys() & cls.model_names) for check in _table[name])
    methods = tuple(
        name for name in dir(cls) if name.startswith("_check") and hasattr(getattr(cls, name), "validator_type")
    )
    found = (required, checks, methods)
    type.__setattr__(cls, "_integrity", found)
    return found
