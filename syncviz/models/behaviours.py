"""What BokehJS cannot tell about its models: methods, conveniences of assignment, a few defaults.

The tables are keyed by catalogue class and property; the factory consults them when it makes a class.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..core.coercions import REFUSED
from ..core.property import Default
from ..core.registry import registry
from .plots import PlotMethods
from .ranges import FactorRangeMethods, Range1dMethods
from .sources import ColumnDataSourceMethods

__all__ = ["COERCIONS", "COLUMNS", "DEFAULTS", "MIXINS", "POSITIONAL", "TEMPORAL", "is_font_size", "positional_of"]

_FONT_SIZE = re.compile(r"[0-9]+(?:\.[0-9]+)?(?:%|em|ex|ch|ic|rem|vw|vh|vi|vb|vmin|vmax|cm|mm|q|in|pc|pt|px)\Z", re.I)


def is_font_size(value: str) -> Any:
    """Return the text if it is a font size with a unit, else REFUSED (it names a column)."""
    return value if _FONT_SIZE.match(value) else REFUSED


def _title(value: Any) -> Any:
    return registry.resolve("Title")(text=value) if isinstance(value, str) else value


def _ticker(value: Any) -> Any:
    if isinstance(value, list | tuple) or (hasattr(value, "__array__") and not hasattr(value, "model_names")):
        return registry.resolve("FixedTicker")(ticks=[float(tick) if not isinstance(tick, int) else tick for tick in value])
    return value


MIXINS: dict[str, type] = {
    "ColumnDataSource": ColumnDataSourceMethods,
    "FactorRange": FactorRangeMethods,
    "Plot": PlotMethods,
    "Range1d": Range1dMethods,
}

_TILES = ("url", "tile_size", "min_zoom", "max_zoom")
_WEDGE = ("x", "y", "radius", "start_angle", "end_angle", "direction")
_IMAGE = ("image", "x", "y", "dw", "dh", "dilate")

POSITIONAL: dict[str, tuple[str, ...]] = {
    "AnnularWedge": ("x", "y", "inner_radius", "outer_radius", "start_angle", "end_angle", "direction"),
    "Annulus": ("x", "y", "inner_radius", "outer_radius"),
    "Arc": _WEDGE,
    "Bezier": ("x0", "y0", "x1", "y1", "cx0", "cy0", "cx1", "cy1"),
    "Block": ("x", "y", "width", "height"),
    "Circle": ("x", "y", "radius"),
    "ColumnDataSource": ("data",),
    "Ellipse": ("x", "y", "width", "height", "angle"),
    "HArea": ("x1", "x2", "y"),
    "HAreaStep": ("x1", "x2", "y"),
    "HBar": ("y", "height", "right", "left"),
    "HSpan": ("y",),
    "HStrip": ("y0", "y1"),
    "HexTile": ("q", "r"),
    "Image": _IMAGE,
    "ImageRGBA": _IMAGE,
    "ImageStack": _IMAGE,
    "ImageURL": ("url", "x", "y", "w", "h", "angle", "dilate"),
    "Line": ("x", "y"),
    "Marker": ("x", "y", "size", "angle"),
    "MercatorTileSource": (*_TILES, "x_origin_offset", "y_origin_offset", "extra_url_vars", "initial_resolution"),
    "MultiLine": ("xs", "ys"),
    "MultiPolygons": ("xs", "ys"),
    "Ngon": ("x", "y", "radius"),
    "Patch": ("x", "y"),
    "Patches": ("xs", "ys"),
    "Quad": ("left", "right", "top", "bottom"),
    "Quadratic": ("x0", "y0", "x1", "y1", "cx", "cy"),
    "Range1d": ("start", "end"),
    "Ray": ("x", "y", "length", "angle"),
    "Rect": ("x", "y", "width", "height", "angle", "dilate"),
    "Scatter": ("x", "y", "size", "angle", "marker"),
    "Segment": ("x0", "y0", "x1", "y1"),
    "Step": ("x", "y"),
    "Text": ("x", "y", "text", "angle", "x_offset", "y_offset"),
    "TileSource": (*_TILES, "extra_url_vars"),
    "VArea": ("x", "y1", "y2"),
    "VAreaStep": ("x", "y1", "y2"),
    "VBar": ("x", "width", "top", "bottom"),
    "VSpan": ("x",),
    "VStrip": ("x0", "x1"),
    "Wedge": _WEDGE,
}
"""What may be given by position, in Bokeh's order."""


def positional_of(key: str) -> tuple[str, ...]:
    """Return what the class of a catalogue key takes by position, without making the class."""
    return POSITIONAL.get(key, ())

COLUMNS = frozenset({("ColumnDataSource", "data")})
"""Properties whose value is column data: single columns travel by themselves."""

TEMPORAL: frozenset[tuple[str, str]] = frozenset()
"""Properties that take a date beside what BokehJS says."""

COERCIONS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("Plot", "title"): _title,
    ("ContinuousAxis", "ticker"): _ticker,
    ("LinearAxis", "ticker"): _ticker,
    ("Grid", "ticker"): _ticker,
}

DEFAULTS: dict[tuple[str, str], Any] = {
    ("Plot", "title"): Default(lambda: registry.resolve("Title")(text=""), models=True),
}
"""Where a Python program finds another default than BokehJS has."""
