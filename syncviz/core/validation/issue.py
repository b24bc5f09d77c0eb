"""Kinds of findings: a code, a name, and what is wrong. Codes and names are Bokeh's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

__all__ = ["Error", "Issue", "Warning"]


@dataclass(frozen=True)
class Issue:
    """A kind of finding. Each kind of errors and of warnings has a code and a name of its own."""

    code: int
    name: str
    description: str

    _known: ClassVar[dict[int, Issue]]

    def __post_init__(self) -> None:
        self._known[self.code] = self

    @classmethod
    def get_by_code(cls, code: int) -> Self:
        """Return the kind with a code. Raises KeyError."""
        return cls._known[code]  # type: ignore[return-value]

    @classmethod
    def get_by_name(cls, name: str) -> Self:
        """Return the kind with a name. Raises KeyError."""
        for issue in cls.all():
            if issue.name == name:
                return issue
        raise KeyError(name)

    @classmethod
    def all(cls) -> list[Self]:
        """Return all kinds."""
        return list(cls._known.values())  # type: ignore[arg-type]


@dataclass(frozen=True)
class Error(Issue):
    """What cannot be drawn as it is."""

    _known: ClassVar[dict[int, Issue]] = {}


@dataclass(frozen=True)
class Warning(Issue):
    """What can be drawn, but is hardly meant."""

    _known: ClassVar[dict[int, Issue]] = {}
