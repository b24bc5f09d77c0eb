"""The named enumerations of Bokeh's Python interface, by Bokeh's names.

Each is a tuple of its values that also has them as attributes: ``LineJoin.miter == "miter"``. The values are
those of Bokeh 3.10, of which 3.9 lacks one (``AutosizeMode.ignore_viewport``). What a property takes is not
decided here but by its kind in the catalogue, where BokehJS's own enumerations are
(``syncviz.models.catalogue``); these are for programs that offer or check a choice. ``NamedColor`` and
``Palette`` are made from the palette data on first use.
"""

from __future__ import annotations

from typing import Any

from .. import palettes

# fmt: off
__all__ = [
    "Enumeration", "enumeration", "Align", "AlternationPolicy", "Anchor", "AngleUnits", "Auto",
    "AutosizeMode", "AxisLabelStandoffMode", "AxisType", "BuiltinFormatter", "ButtonType",
    "CalendarPosition", "ContextWhich", "CoordinateUnits", "DashPattern", "DateFormat", "DatetimeUnits",
    "Dimension", "Dimensions", "Direction", "FlowMode", "FontStyle", "HAlign", "HatchPattern",
    "HatchPatternAbbreviation", "HexTileOrientation", "HoldPolicy", "HorizontalLocation", "ImageOrigin",
    "ImplicitTarget", "JitterRandomDistribution", "KeyModifier", "LabelOrientation", "LatLon",
    "LegendClickPolicy", "LegendLocation", "LineCap", "LineDash", "LineJoin", "Location", "MapType",
    "MarkerType", "Movable", "NamedColor", "NumeralLanguage", "Orientation", "OutlineShapeName",
    "OutputBackend", "PaddingUnits", "Palette", "PanDirection", "Place", "RadiusDimension",
    "RegionSelectionMode", "RenderLevel", "ResetPolicy", "Resizable", "ResolutionType", "RoundingFunction",
    "ScrollbarPolicy", "SelectionMode", "SizingMode", "SizingPolicy", "SortDirection", "SpatialUnits",
    "StartEnd", "StepMode", "TeXDisplay", "TextAlign", "TextBaseline", "TextureRepetition",
    "TimedeltaResolutionType", "ToolIcon", "ToolName", "TooltipAttachment", "TooltipFieldFormatter",
    "TrackPolicy", "VAlign", "VerticalAlign", "VerticalLocation", "WindowAxis",
]
# fmt: on


class Enumeration(tuple[Any, ...]):
    """An ordered set of strings or integers; the first is the default of a property with this enumeration."""

    case_sensitive: bool

    def __new__(cls, *values: str | int, case_sensitive: bool = True) -> Enumeration:
        """Raises ``ValueError`` unless there are values, all strings or all integers, and no two equal."""
        strings = all(isinstance(value, str) and value for value in values)
        if not values or not (strings or all(isinstance(value, int) for value in values)):
            raise ValueError(f"expected at least one value, all strings or all integers, got {values!r}")
        if len(set(values)) != len(values):
            raise ValueError(f"expected values of which no two are equal, got {values!r}")
        self = super().__new__(cls, values)
        self.case_sensitive = case_sensitive
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        return tuple(self), {"case_sensitive": self.case_sensitive}

    def __contains__(self, value: object) -> bool:
        if not self.case_sensitive and isinstance(value, str):
            value = value.lower()
        return super().__contains__(value)

    def __getattr__(self, name: str) -> Any:
        if super().__contains__(name):
            return name
        raise AttributeError(f"no such value: {name!r}; expected one of {', '.join(map(repr, self))}")

    def __repr__(self) -> str:
        return f"Enumeration({', '.join(map(str, self))})"


def enumeration(*values: str | int, case_sensitive: bool = True) -> Enumeration:
    """An enumeration of ``values``; ``ValueError`` as for :class:`Enumeration`."""
    return Enumeration(*values, case_sensitive=case_sensitive)


# fmt: off
Align = Enumeration("start", "center", "end")
AlternationPolicy = Enumeration("none", "even", "odd", "every")
Anchor = Enumeration(
    "top_left", "top_center", "top_right", "center_left", "center_center", "center_right",
    "bottom_left", "bottom_center", "bottom_right", "top", "left", "center", "right", "bottom",
)
AngleUnits = Enumeration("deg", "rad", "grad", "turn")
Auto = Enumeration("auto")
AutosizeMode = Enumeration("fit_columns", "fit_viewport", "force_fit", "ignore_viewport", "none")
AxisLabelStandoffMode = Enumeration("tick_labels", "axis")
AxisType = Enumeration("linear", "log", "datetime", "timedelta", "mercator")
BuiltinFormatter = Enumeration("raw", "basic", "numeral", "printf", "datetime")
ButtonType = Enumeration("default", "primary", "success", "warning", "danger", "light")
CalendarPosition = Enumeration("auto", "above", "below")
ContextWhich = Enumeration("start", "center", "end", "all")
CoordinateUnits = Enumeration("canvas", "screen", "data")
DashPattern = Enumeration("solid", "dashed", "dotted", "dotdash", "dashdot")
DateFormat = Enumeration(
    "ATOM", "W3C", "RFC-3339", "ISO-8601", "COOKIE", "RFC-822", "RFC-850", "RFC-1036", "RFC-1123",
    "RFC-2822", "RSS", "TIMESTAMP",
)
DatetimeUnits = Enumeration(
    "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours", "days",
    "months", "years",
)
Dimension = Enumeration("width", "height")
Dimensions = Enumeration("width", "height", "both")
Direction = Enumeration("clock", "anticlock")
FlowMode = Enumeration("block", "inline")
FontStyle = Enumeration("normal", "italic", "bold", "bold italic")
HAlign = Enumeration("left", "center", "right")
HatchPattern = Enumeration(
    "blank", "dot", "ring", "horizontal_line", "vertical_line", "cross", "horizontal_dash",
    "vertical_dash", "spiral", "right_diagonal_line", "left_diagonal_line", "diagonal_cross",
    "right_diagonal_dash", "left_diagonal_dash", "horizontal_wave", "vertical_wave", "criss_cross",
)
HatchPatternAbbreviation = Enumeration(
    " ", ".", "o", "-", "|", "+", '"', ":", "@", "/", "\\", "x", ",", "`", "v", ">", "*",
)
HexTileOrientation = Enumeration("pointytop", "flattop")
HoldPolicy = Enumeration("combine", "collect")
HorizontalLocation = Enumeration("left", "right")
ImageOrigin = Enumeration("bottom_left", "top_left", "bottom_right", "top_right")
ImplicitTarget = Enumeration("viewport", "canvas", "plot", "frame", "parent")
JitterRandomDistribution = Enumeration("uniform", "normal")
KeyModifier = Enumeration("shift", "ctrl", "alt")
LabelOrientation = Enumeration("horizontal", "vertical", "parallel", "normal")
LatLon = Enumeration("lat", "lon")
LegendClickPolicy = Enumeration("none", "hide", "mute")
LegendLocation = Anchor
LineCap = Enumeration("butt", "round", "square")
LineDash = Enumeration("solid", "dashed", "dotted", "dotdash", "dashdot")
LineJoin = Enumeration("miter", "round", "bevel")
Location = Enumeration("above", "below", "left", "right")
MapType = Enumeration("satellite", "roadmap", "terrain", "hybrid")
MarkerType = Enumeration(
    "asterisk", "circle", "circle_cross", "circle_dot", "circle_x", "circle_y", "cross", "dash",
    "diamond", "diamond_cross", "diamond_dot", "dot", "hex", "hex_dot", "inverted_triangle", "plus",
    "square", "square_cross", "square_dot", "square_pin", "square_x", "star", "star_dot", "triangle",
    "triangle_dot", "triangle_pin", "x", "y",
)
Movable = Enumeration("none", "x", "y", "both")
NumeralLanguage = Enumeration(
    "be-nl", "chs", "cs", "da-dk", "de-ch", "de", "en", "en-gb", "es-ES", "es", "et", "fi", "fr-CA",
    "fr-ch", "fr", "hu", "it", "ja", "nl-nl", "pl", "pt-br", "pt-pt", "ru", "ru-UA", "sk", "th", "tr",
    "uk-UA",
)
Orientation = Enumeration("horizontal", "vertical")
OutlineShapeName = Enumeration(
    "none", "box", "rectangle", "square", "circle", "ellipse", "trapezoid", "parallelogram", "diamond",
    "triangle",
)
OutputBackend = Enumeration("canvas", "svg", "webgl")
PaddingUnits = Enumeration("percent", "absolute")
PanDirection = Enumeration("left", "right", "up", "down", "west", "east", "north", "south")
Place = Enumeration("above", "below", "left", "right", "center")
RadiusDimension = Enumeration("x", "y", "max", "min")
RegionSelectionMode = Enumeration("replace", "append", "intersect", "subtract", "xor")
RenderLevel = Enumeration("image", "underlay", "glyph", "guide", "annotation", "overlay")
ResetPolicy = Enumeration("standard", "event_only")
Resizable = Enumeration("none", "left", "right", "top", "bottom", "x", "y", "all")
ResolutionType = Enumeration(
    "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours", "days",
    "months", "years",
)
RoundingFunction = Enumeration("round", "nearest", "floor", "rounddown", "ceil", "roundup")
ScrollbarPolicy = Enumeration("auto", "visible", "hidden")
SelectionMode = Enumeration("replace", "append", "intersect", "subtract", "xor", "toggle")
SizingMode = Enumeration(
    "stretch_width", "stretch_height", "stretch_both", "scale_width", "scale_height", "scale_both",
    "fixed", "inherit",
)
SizingPolicy = Enumeration("fixed", "fit", "min", "max")
SortDirection = Enumeration("ascending", "descending")
SpatialUnits = Enumeration("screen", "data")
StartEnd = Enumeration("start", "end")
StepMode = Enumeration("before", "after", "center")
TeXDisplay = Enumeration("inline", "block", "auto")
TextAlign = Enumeration("left", "right", "center")
TextBaseline = Enumeration("top", "middle", "bottom", "alphabetic", "hanging", "ideographic")
TextureRepetition = Enumeration("repeat", "repeat_x", "repeat_y", "no_repeat")
TimedeltaResolutionType = Enumeration(
    "nanoseconds", "microseconds", "milliseconds", "seconds", "minsec", "minutes", "hourmin", "hours",
    "days",
)
ToolIcon = Enumeration(
    "append_mode", "arrow_down_to_bar", "arrow_up_from_bar", "auto_box_zoom", "bold", "box_edit",
    "box_select", "box_zoom", "caret_down", "caret_left", "caret_right", "caret_up", "check",
    "chevron_down", "chevron_left", "chevron_right", "chevron_up", "clear_selection", "copy",
    "crosshair", "dark_theme", "delete", "freehand_draw", "fullscreen", "help", "hover",
    "intersect_mode", "invert_selection", "italic", "lasso_select", "light_theme", "line_edit",
    "maximize", "minimize", "pan", "pin", "point_draw", "pointer", "poly_draw", "poly_edit",
    "polygon_select", "range", "redo", "replace_mode", "reset", "save", "see_off", "see_on", "settings",
    "square", "square_check", "subtract_mode", "tap_select", "text_align_center", "text_align_left",
    "text_align_right", "undo", "unknown", "unpin", "wheel_pan", "wheel_zoom", "x_box_select",
    "x_box_zoom", "x_grip", "x_pan", "xor_mode", "y_box_select", "y_box_zoom", "y_grip", "y_pan",
    "zoom_in", "zoom_out",
)
ToolName = Enumeration(
    "auto_box_zoom", "box_select", "box_zoom", "click", "copy", "crosshair", "doubletap", "examine",
    "freehand_draw", "fullscreen", "help", "hover", "lasso_select", "pan", "pan_down", "pan_east",
    "pan_left", "pan_north", "pan_right", "pan_south", "pan_up", "pan_west", "poly_select", "redo",
    "reset", "save", "tap", "undo", "wheel_zoom", "xbox_select", "xbox_zoom", "xcrosshair", "xpan",
    "xwheel_pan", "xwheel_zoom", "xzoom_in", "xzoom_out", "ybox_select", "ybox_zoom", "ycrosshair",
    "ypan", "ywheel_pan", "ywheel_zoom", "yzoom_in", "yzoom_out", "zoom_in", "zoom_out",
)
TooltipAttachment = Enumeration("horizontal", "vertical", "left", "right", "above", "below")
TooltipFieldFormatter = Enumeration("numeral", "datetime", "printf")
TrackPolicy = Enumeration("auto", "min", "max", "flex", "fixed")
VAlign = Enumeration("top", "center", "bottom")
VerticalAlign = Enumeration("top", "middle", "bottom")
VerticalLocation = Enumeration("above", "below")
WindowAxis = Enumeration("none", "x", "y")
# fmt: on

NamedColor: Enumeration
Palette: Enumeration


def __getattr__(name: str) -> Enumeration:
    if name == "NamedColor":
        made = Enumeration(*palettes.named_colors, case_sensitive=False)
    elif name == "Palette":
        made = Enumeration(*palettes.__palettes__)
    else:
        raise AttributeError(f"module {__name__!r} has no enumeration {name!r}")
    globals()[name] = made
    return made
