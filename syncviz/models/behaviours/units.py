"""Methods of units of measurement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["CustomDimensionalMethods", "DimensionalMethods", "MetricMethods"]

_PREFIXES = (*"QRYZEPTGMkh", "", *"dcmµnpfazyrq")


class DimensionalMethods(_Base):
    """Mixed into Dimensional."""

    __slots__ = ()

    def is_known(self, unit: str) -> bool:
        """Tell whether it is one of these units, by its short name."""
        raise NotImplementedError(f"{type(self).__name__} is a base of units and has none itself")


class CustomDimensionalMethods(_Base):
    """Mixed into CustomDimensional."""

    __slots__ = ()

    basis: Any

    def is_known(self, unit: str) -> bool:
        """Tell whether it is one of these units, by its short name."""
        return unit in self.basis


class MetricMethods(_Base):
    """Mixed into Metric."""

    __slots__ = ()

    base_unit: Any

    def is_known(self, unit: str) -> bool:
        """Tell whether it is the base unit with one of the metric prefixes, or without."""
        return unit in {prefix + self.base_unit for prefix in _PREFIXES}
