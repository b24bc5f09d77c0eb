"""What constructors understand beyond properties by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.registry import registry
from ...core.specs import value
from ..names import is_a

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = [
    "DataRange1dMethods",
    "FactorRangeMethods",
    "FlexBoxMethods",
    "HTMLMethods",
    "ImageMethods",
    "LegendItemMethods",
    "MapPlotMethods",
    "MercatorAxisMethods",
]


class _Variadic(_Base):
    """Takes any number of arguments as the items of one property."""

    __slots__ = ()

    _variadic: str

    def _take_positional(self, args: tuple[Any, ...], properties: dict[str, Any]) -> None:
        name = self._variadic
        if name in properties:
            raise TypeError(f"{type(self).__name__} takes its {name} by position or as {name}=[…], not both")
        properties[name] = list(args)


class FlexBoxMethods(_Variadic):
    """Mixed into Row and Column: ``Row(plot, slider)``."""

    __slots__ = ()
    _variadic = "children"


class FactorRangeMethods(_Variadic):
    """Mixed into FactorRange: ``FactorRange("a", "b")``."""

    __slots__ = ()
    _variadic = "factors"


class HTMLMethods(_Variadic):
    """Mixed into HTML: ``HTML("a ", span, " b")``."""

    __slots__ = ()
    _variadic = "html"


class MercatorAxisMethods(_Base):
    """Mixed into MercatorAxis: ``MercatorAxis("lon")`` (or "lat", the default)."""

    __slots__ = ()

    ticker: Any
    formatter: Any

    def __init__(self, dimension: str = "lat", **properties: Any) -> None:
        if dimension not in ("lat", "lon"):
            raise ValueError(f"MercatorAxis expects the dimension 'lat' or 'lon', got {dimension!r}")
        super().__init__(**properties)
        for part in (self.ticker, self.formatter):
            if is_a(part, "MercatorTicker") or is_a(part, "MercatorTickFormatter"):
                part.dimension = dimension


class ImageMethods(_Base):
    """Mixed into Image: ``palette`` in place of a colour mapper."""

    __slots__ = ()

    _extra_keywords = frozenset({"palette"})

    def _initialise(self, properties: Any) -> None:
        if "palette" in properties:
            if "color_mapper" in properties:
                raise ValueError("Image takes a palette or a color_mapper, not both")
            properties = dict(properties)
            mapper = registry.resolve("LinearColorMapper")
            properties["color_mapper"] = mapper(palette=properties.pop("palette"))
        super()._initialise(properties)


class LegendItemMethods(_Base):
    """Mixed into LegendItem: a text is the label itself, not the name of a column."""

    __slots__ = ()

    def _initialise(self, properties: Any) -> None:
        if isinstance(properties.get("label"), str):
            properties = {**properties, "label": value(properties["label"])}
        super()._initialise(properties)


class DataRange1dMethods(_Base):
    """Mixed into DataRange1d: a range that follows the data has no bounds."""

    __slots__ = ()

    def _initialise(self, properties: Any) -> None:
        if properties.get("follow") is not None:
            properties = {**properties, "bounds": None}
        super()._initialise(properties)


class MapPlotMethods(_Base):
    """Mixed into the plots on maps, whose ranges are fixed."""

    __slots__ = ()

    def _initialise(self, properties: Any) -> None:
        for name in ("x_range", "y_range"):
            given = properties.get(name)
            if given is not None and not is_a(given, "Range1d"):
                raise ValueError(f"{type(self).__name__}.{name} expects a Range1d, got {given!r}")
        super()._initialise(properties)
