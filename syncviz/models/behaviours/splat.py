"""Lists that pass attributes on to their items: ``plot.xaxis.axis_label = "time"``."""

from __future__ import annotations

from typing import Any

from ...errors import UnknownProperty
from ...util.warnings import warn

__all__ = ["LegendSplat", "Splat"]

_OF_LISTS = frozenset(dir(list))


class Splat(list[Any]):
    """A list of models. Attributes are set on each item, and read from each, or from the only one."""

    def __setattr__(self, name: str, value: Any) -> None:
        for item in self:
            setattr(item, name, value)

    def __getattribute__(self, name: str) -> Any:
        if name in _OF_LISTS:
            return list.__getattribute__(self, name)
        if not len(self):
            raise UnknownProperty(f"cannot read {name!r}: the plot has none of these (the list is empty)")
        if len(self) == 1:
            return getattr(self[0], name)
        return Splat([getattr(item, name) for item in self])

    def __dir__(self) -> list[str]:
        kinds = {type(item) for item in self}
        return list(dir(self[0])) if len(kinds) == 1 else sorted(_OF_LISTS)


class LegendSplat(Splat):
    """The legends of a plot. Setting an attribute where there is no legend yet gives a warning."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not len(self):
            warn(
                f"plot.legend.{name} was set on a plot without a legend, which does nothing; add a"
                " Legend first, or call a glyph method with legend_label, legend_field or legend_group",
            )
        super().__setattr__(name, value)
