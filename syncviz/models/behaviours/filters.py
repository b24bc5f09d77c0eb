"""Filters joined with operators: ``IndexFilter([0, 1]) & ~GroupFilter("kind", "a")``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["FilterMethods"]


def _joined(name: str, *operands: Any) -> Any:
    if not all(is_a(operand, "Filter") for operand in operands):
        return NotImplemented
    return registry.resolve(name)(operands=list(operands))


class FilterMethods(_Base):
    """Mixed into Filter."""

    __slots__ = ()

    def __and__(self, other: Any) -> Any:
        return _joined("IntersectionFilter", self, other)

    def __or__(self, other: Any) -> Any:
        return _joined("UnionFilter", self, other)

    def __sub__(self, other: Any) -> Any:
        return _joined("DifferenceFilter", self, other)

    def __xor__(self, other: Any) -> Any:
        return _joined("SymmetricDifferenceFilter", self, other)

    def __invert__(self) -> Any:
        return registry.resolve("InversionFilter")(operand=self)
