"""The kinds of errors. Some of Bokeh's cannot occur here, because what they are about is refused when it is set."""

from __future__ import annotations

from typing import Final

from .issue import Error

__all__ = [
    "BAD_COLUMN_NAME", "BAD_EXTRA_RANGE_NAME", "CDSVIEW_FILTERS_WITH_CONNECTED", "DUPLICATE_FACTORS",
    "EQUAL_SLIDER_START_END", "EXT", "INCOMPATIBLE_BOX_EDIT_RENDERER",
    "INCOMPATIBLE_LINE_EDIT_INTERSECTION_RENDERER", "INCOMPATIBLE_LINE_EDIT_RENDERER",
    "INCOMPATIBLE_MAP_RANGE_TYPE", "INCOMPATIBLE_POINT_DRAW_RENDERER", "INCOMPATIBLE_POLY_DRAW_RENDERER",
    "INCOMPATIBLE_POLY_EDIT_RENDERER", "INCOMPATIBLE_POLY_EDIT_VERTEX_RENDERER", "INCOMPATIBLE_SCALE_AND_RANGE",
    "INVALID_PROPERTY_VALUE", "MALFORMED_GRAPH_SOURCE", "MIN_PREFERRED_MAX_HEIGHT", "MIN_PREFERRED_MAX_WIDTH",
    "MISSING_GLYPH", "MISSING_GOOGLE_API_KEY", "MISSING_MERCATOR_DIMENSION",
    "NON_MATCHING_DATA_SOURCES_ON_LEGEND_ITEM_RENDERERS", "NON_MATCHING_SCALE_BAR_UNIT", "NOT_A_PROPERTY_OF",
    "NO_RANGE_TOOL_RANGES", "NO_SOURCE_FOR_GLYPH", "REPEATED_LAYOUT_CHILD", "REQUIRED_RANGE", "REQUIRED_SCALE",
    "WEIGHTED_STACK_COLOR_MAPPER_LABEL_LENGTH_MISMATCH",
]  # fmt: skip

BAD_COLUMN_NAME: Final = Error(1001, "BAD_COLUMN_NAME", "a column is named which the data source does not have")
MISSING_GLYPH: Final = Error(1002, "MISSING_GLYPH", "the renderer has no glyph")
NO_SOURCE_FOR_GLYPH: Final = Error(1003, "NO_SOURCE_FOR_GLYPH", "the renderer has no data source")
REQUIRED_RANGE: Final = Error(1004, "REQUIRED_RANGE", "the plot lacks a range")
MISSING_GOOGLE_API_KEY: Final = Error(1005, "MISSING_GOOGLE_API_KEY", "maps of Google need an API key")
NON_MATCHING_DATA_SOURCES_ON_LEGEND_ITEM_RENDERERS: Final = Error(
    1006, "NON_MATCHING_DATA_SOURCES_ON_LEGEND_ITEM_RENDERERS",
    "the label is a column, so its renderers must have one and the same source",
)  # fmt: skip
MISSING_MERCATOR_DIMENSION: Final = Error(1007, "MISSING_MERCATOR_DIMENSION", "its dimension must be 'lat' or 'lon'")
REQUIRED_SCALE: Final = Error(1008, "REQUIRED_SCALE", "the plot lacks a scale")
INCOMPATIBLE_SCALE_AND_RANGE: Final = Error(
    1009, "INCOMPATIBLE_SCALE_AND_RANGE", "a FactorRange needs a CategoricalScale, and other ranges need another one"
)
MALFORMED_GRAPH_SOURCE: Final = Error(1011, "MALFORMED_GRAPH_SOURCE", "a source of the graph lacks a column")
INCOMPATIBLE_MAP_RANGE_TYPE: Final = Error(1012, "INCOMPATIBLE_MAP_RANGE_TYPE", "the ranges of a map must be Range1d")
INCOMPATIBLE_POINT_DRAW_RENDERER: Final = Error(
    1013, "INCOMPATIBLE_POINT_DRAW_RENDERER", "a PointDrawTool needs renderers of glyphs with x and y"
)
INCOMPATIBLE_BOX_EDIT_RENDERER: Final = Error(
    1014, "INCOMPATIBLE_BOX_EDIT_RENDERER", "a BoxEditTool needs renderers of Rect glyphs"
)
INCOMPATIBLE_POLY_DRAW_RENDERER: Final = Error(
    1015, "INCOMPATIBLE_POLY_DRAW_RENDERER", "a PolyDrawTool needs renderers of MultiLine or Patches glyphs"
)
INCOMPATIBLE_POLY_EDIT_RENDERER: Final = Error(
    1016, "INCOMPATIBLE_POLY_EDIT_RENDERER", "a PolyEditTool needs renderers of MultiLine or Patches glyphs"
)
INCOMPATIBLE_POLY_EDIT_VERTEX_RENDERER: Final = Error(
    1017, "INCOMPATIBLE_POLY_EDIT_VERTEX_RENDERER", "the vertex_renderer of a PolyEditTool needs a glyph with x and y"
)
NO_RANGE_TOOL_RANGES: Final = Error(1018, "NO_RANGE_TOOL_RANGES", "the tool needs an x_range or a y_range")
DUPLICATE_FACTORS: Final = Error(1019, "DUPLICATE_FACTORS", "factors are there more than once")
BAD_EXTRA_RANGE_NAME: Final = Error(1020, "BAD_EXTRA_RANGE_NAME", "a range is named which the plot does not have")
EQUAL_SLIDER_START_END: Final = Error(1021, "EQUAL_SLIDER_START_END", "the slider begins where it ends")
MIN_PREFERRED_MAX_WIDTH: Final = Error(1022, "MIN_PREFERRED_MAX_WIDTH", "min_width, width and max_width must rise")
MIN_PREFERRED_MAX_HEIGHT: Final = Error(1023, "MIN_PREFERRED_MAX_HEIGHT", "min_height, height and max_height must rise")
CDSVIEW_FILTERS_WITH_CONNECTED: Final = Error(
    1024, "CDSVIEW_FILTERS_WITH_CONNECTED", "a view with a filter does not fit a glyph whose points are connected"
)
INCOMPATIBLE_LINE_EDIT_RENDERER: Final = Error(
    1025, "INCOMPATIBLE_LINE_EDIT_RENDERER", "a LineEditTool needs renderers of Line or MultiLine glyphs"
)
INCOMPATIBLE_LINE_EDIT_INTERSECTION_RENDERER: Final = Error(
    1026, "INCOMPATIBLE_LINE_EDIT_INTERSECTION_RENDERER", "the intersection_renderer of a LineEditTool needs a line"
)
REPEATED_LAYOUT_CHILD: Final = Error(1027, "REPEATED_LAYOUT_CHILD", "a model is in the layout more than once")
NOT_A_PROPERTY_OF: Final = Error(1028, "NOT_A_PROPERTY_OF", "the model has no such property")
INVALID_PROPERTY_VALUE: Final = Error(1029, "INVALID_PROPERTY_VALUE", "the property does not take this value")
WEIGHTED_STACK_COLOR_MAPPER_LABEL_LENGTH_MISMATCH: Final = Error(
    1030, "WEIGHTED_STACK_COLOR_MAPPER_LABEL_LENGTH_MISMATCH", "there are not as many stack_labels as colours"
)
NON_MATCHING_SCALE_BAR_UNIT: Final = Error(
    1031, "NON_MATCHING_SCALE_BAR_UNIT", "the unit is none of those that the scale bar has"
)
EXT: Final = Error(9999, "EXT", "something else is wrong")
