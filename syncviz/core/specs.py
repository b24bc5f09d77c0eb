"""``value``, ``field`` and ``expr``: where a visual property takes its numbers from.

On the wire they are ``{"type": "value", …}``, ``{"type": "field", …}`` and ``{"type": "expr", …}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["Expr", "Field", "Spec", "Value", "expr", "field", "spec_of_mapping", "value"]


class _Unset:
    __slots__ = ()

    def __repr__(self) -> str:
        return "Unset"


_UNSET: Any = _Unset()


@dataclass(slots=True, repr=False)
class Spec:
    """What the three have in common: an optional transform (a model) and optional units."""

    transform: Any = _UNSET
    units: Any = _UNSET

    _wire = ""

    def _parts(self) -> list[tuple[str, Any]]:
        parts = [(self._wire, getattr(self, self._wire))]
        if self.transform is not _UNSET and self.transform is not None:
            parts.append(("transform", self.transform))
        if self.units is not _UNSET and self.units is not None:
            parts.append(("units", self.units))
        return parts

    def to_wire(self, serializer: Any) -> dict[str, Any]:
        rep: dict[str, Any] = {"type": self._wire}
        for name, part in self._parts():
            rep[name] = serializer.encode(part)
        return rep

    def __getitem__(self, key: str) -> Any:
        """Return a part by name; specs were dictionaries in older programs."""
        for name, part in self._parts():
            if name == key:
                return part
        raise KeyError(key)

    def __contains__(self, key: object) -> bool:
        return any(name == key for name, _ in self._parts())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, dict):
            return dict(self._parts()) == other
        return type(other) is type(self) and self._parts() == other._parts()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={part!r}' for name, part in self._parts())})"


@dataclass(slots=True, repr=False, eq=False)
class Value(Spec):
    """The same for every glyph."""

    value: Any = None
    _wire = "value"


@dataclass(slots=True, repr=False, eq=False)
class Field(Spec):
    """One for each glyph, out of the column of that name."""

    field: str = ""
    _wire = "field"


@dataclass(slots=True, repr=False, eq=False)
class Expr(Spec):
    """One for each glyph, computed in the browser by an ``Expression`` model."""

    expr: Any = None
    _wire = "expr"


def value(val: Any, transform: Any = _UNSET, units: Any = _UNSET) -> Value:
    """Say that ``val`` is a value and not the name of a column (``text=value("x")``)."""
    return Value(value=val, transform=transform, units=units)


def field(name: str, transform: Any = _UNSET, units: Any = _UNSET) -> Field:
    """Say that ``name`` is the name of a column and not a value (``color=field("red")``)."""
    return Field(field=name, transform=transform, units=units)


def expr(expression: Any, transform: Any = _UNSET, units: Any = _UNSET) -> Expr:
    """Compute the values in the browser with an ``Expression`` model."""
    return Expr(expr=expression, transform=transform, units=units)


def spec_of_mapping(value: Mapping[str, Any]) -> Spec | None:
    """Return the visual property that a dict describes, or None where it describes none."""
    parts = {name: part for name, part in value.items() if name not in ("value", "field", "expr")}
    if len(value) - len(parts) != 1 or not parts.keys() <= {"transform", "units"}:
        return None
    if "value" in value:
        return Value(value=value["value"], **parts)
    if "field" in value:
        return Field(field=value["field"], **parts)
    return Expr(expr=value["expr"], **parts)
