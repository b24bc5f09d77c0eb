"""Plots on Google Maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from .. import models
from ..errors import UnknownProperty, nearest
from ..model import Model
from ..models.factory import factory
from .axes import set_minor_ticks
from .glyph_methods import GlyphMethods
from .options import LOCATIONS, OPTIONS, place_for, toolbar_for

if TYPE_CHECKING:
    from ..models import GMap as _Base
    from .signatures import MapKeywords
else:
    _Base = factory.get("GMap")

__all__ = ["GMap", "gmap"]


_DIMENSIONS: tuple[tuple[Literal[0, 1], str, Literal["lon", "lat"]], ...] = ((0, "x", "lon"), (1, "y", "lat"))


class GMap(GlyphMethods, _Base):
    """A plot on a map of Google's, with axes of degrees.

    Keywords are the properties of ``GMapPlot`` (``api_key`` and ``map_options`` are needed), and those of ``figure``
    but for ``x_axis_type`` and ``y_axis_type``; the ranges follow the map. Raises UnknownProperty for any other
    keyword, ValueError for a value that cannot be used.
    """

    wire_name = "GMap"
    _extra_keywords = OPTIONS

    def __init__(self, **options: Unpack[MapKeywords]) -> None:
        keywords: dict[str, Any] = {**options}
        for name in keywords:
            if name not in self._properties and name not in OPTIONS and name != "id":
                raise UnknownProperty(f"GMap takes no keyword {name!r}{nearest(name, [*self._properties, *OPTIONS])}")
        pop = keywords.pop
        keywords["toolbar"] = toolbar_for(keywords)
        for dimension, name, degrees in _DIMENSIONS:
            place = place_for(dimension, pop(f"{name}_axis_location", LOCATIONS[dimension][0]))
            ticks, label = pop(f"{name}_minor_ticks", "auto"), pop(f"{name}_axis_label", "")
            keywords.setdefault(f"{name}_range", models.Range1d())
            if place is not None:
                axis = models.LinearAxis(
                    ticker=models.MercatorTicker(dimension=degrees),
                    formatter=models.MercatorTickFormatter(dimension=degrees),
                    axis_label=label,
                )
                set_minor_ticks(axis, ticks, name)
                keywords[place] = [*keywords.get(place, ()), axis]
        Model.__init__(self, **keywords)

    @property
    def plot(self) -> GMap:
        """The plot that glyph methods draw in: this one."""
        return self

    @property
    def coordinates(self) -> None:
        """The coordinate system that glyph methods use: the plot's own."""
        return None


def gmap(google_api_key: str | bytes, map_options: Any, **keywords: Any) -> GMap:
    """Return a :class:`GMap` for a key of Google's API and a GMapOptions model; keywords are those of ``GMap``."""
    return GMap(api_key=google_api_key, map_options=map_options, **keywords)
