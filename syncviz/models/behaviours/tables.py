"""Which methods, positional arguments and defaults a class has, by catalogue class (and property)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...core.property import Default
from ...core.registry import registry
from .buttons import ButtonMethods, DropdownMethods, LegendMethods, ToggleMethods
from .callbacks import CoordinateTransformMethods, CustomJSMethods, LayoutProviderMethods
from .constructors import (
    DataRange1dMethods,
    FactorRangeMethods,
    FlexBoxMethods,
    HTMLMethods,
    ImageMethods,
    LegendItemMethods,
    MapPlotMethods,
    MercatorAxisMethods,
)
from .dates import DateRangeSliderMethods, DateSliderMethods
from .filters import FilterMethods
from .formatters import datetime_formatter, relative_datetime_context, timedelta_formatter
from .inputs import DataTableMethods, FileInputMethods, color_map
from .layouts import LayoutDOMMethods
from .nodes import BoxAnnotationMethods, NodeMethods
from .plots import PlotMethods
from .ranges import Range1dMethods
from .renderers import ContourRendererMethods, GlyphRendererMethods
from .sources import ColumnDataSourceMethods
from .tools import ToolMethods
from .units import CustomDimensionalMethods, DimensionalMethods, MetricMethods

__all__ = ["COLUMNS", "DEFAULTS", "FORMER", "FUNCTIONS", "MIXINS", "POSITIONAL", "positional_of"]

MIXINS: dict[str, type] = {
    "BoxAnnotation": BoxAnnotationMethods,
    "Button": ButtonMethods,
    "ColumnDataSource": ColumnDataSourceMethods,
    "ContourRenderer": ContourRendererMethods,
    "CoordinateTransform": CoordinateTransformMethods,
    "CustomDimensional": CustomDimensionalMethods,
    "CustomJS": CustomJSMethods,
    "DataRange1d": DataRange1dMethods,
    "DataTable": DataTableMethods,
    "DateRangeSlider": DateRangeSliderMethods,
    "DateSlider": DateSliderMethods,
    "DatetimeRangeSlider": DateRangeSliderMethods,
    "Dimensional": DimensionalMethods,
    "Dropdown": DropdownMethods,
    "FactorRange": FactorRangeMethods,
    "FileInput": FileInputMethods,
    "Filter": FilterMethods,
    "FlexBox": FlexBoxMethods,
    "GlyphRenderer": GlyphRendererMethods,
    "HTML": HTMLMethods,
    "Image": ImageMethods,
    "LayoutDOM": LayoutDOMMethods,
    "LayoutProvider": LayoutProviderMethods,
    "Legend": LegendMethods,
    "LegendItem": LegendItemMethods,
    "GMapPlot": MapPlotMethods,
    "MercatorAxis": MercatorAxisMethods,
    "Metric": MetricMethods,
    "Node": NodeMethods,
    "Plot": PlotMethods,
    "Range1d": Range1dMethods,
    "Tool": ToolMethods,
    "Toggle": ToggleMethods,
}

_TILES = ("url", "tile_size", "min_zoom", "max_zoom")
_WEDGE = ("x", "y", "radius", "start_angle", "end_angle", "direction")
_IMAGE = ("image", "x", "y", "dw", "dh", "dilate")

POSITIONAL: dict[str, tuple[str, ...]] = {
    "BaseText": ("text",),
    "BooleanFilter": ("booleans",),
    "BuiltinIcon": ("icon_name",),
    "ByCSS": ("query",),
    "ByClass": ("query",),
    "ByID": ("query",),
    "ByXPath": ("query",),
    "ColorMapper": ("palette",),
    "GroupFilter": ("column_name", "group"),
    "IndexFilter": ("indices",),
    "SVGIcon": ("svg",),
    "SetValue": ("obj", "attr", "value"),
    "TablerIcon": ("icon_name",),
    "ValueOf": ("obj", "attr"),
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
    "MercatorTileSource": (
        *_TILES,
        "x_origin_offset",
        "y_origin_offset",
        "extra_url_vars",
        "initial_resolution",
    ),
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


def _graph_part(glyph: str, *columns: str) -> Default:
    def make() -> Any:
        source = registry.resolve("ColumnDataSource")(data={name: [] for name in columns})
        return registry.resolve("GlyphRenderer")(data_source=source, glyph=registry.resolve(glyph)())

    return Default(make, models=True)


DEFAULTS: dict[tuple[str, str], Any] = {
    ("Plot", "title"): Default(lambda: registry.resolve("Title")(text=""), models=True),
    ("DatetimeAxis", "formatter"): Default(datetime_formatter, models=True),
    ("TimedeltaAxis", "formatter"): Default(timedelta_formatter, models=True),
    # What the browser computes; until it says so, as in Bokeh.
    ("FactorRange", "start"): 0,
    ("FactorRange", "end"): 0,
    ("ToolProxy", "active"): False,
    ("GraphRenderer", "node_renderer"): _graph_part("Scatter", "index"),
    ("GraphRenderer", "edge_renderer"): _graph_part("MultiLine", "start", "end"),
}
"""Where a Python program finds another default than BokehJS has, as in Bokeh."""

FUNCTIONS: dict[str, tuple[str, Callable[..., Any]]] = {
    "ColorMap": ("models/widgets/palette_select", color_map),
    "RELATIVE_DATETIME_CONTEXT": ("models/formatters/datetime_tick_formatter", relative_datetime_context),
}
"""What programs import from among the models and is none: where BokehJS would have it, and what it is."""

FORMER: dict[str, dict[str, str]] = {
    tool: {"select_every_mousemove": "continuous"} for tool in ("BoxSelectTool", "LassoSelectTool", "PolySelectTool")
}
"""Names that properties had in older versions of Bokeh, which still understands them, by class: name to property."""
