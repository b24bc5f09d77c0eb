"""Kinds that BokehJS leaves open, or takes numbers only where a Python program may write a date."""

from __future__ import annotations

from typing import Any

from ...core.enums import NumeralLanguage

__all__ = ["KINDS", "TEMPORAL", "precise_kind"]

_PAIR = ("Tuple", "Float", "Float")
_MOMENTS = ("Tuple", "Temporal", "Temporal")
_TIME = ("Nullable", ("Or", "Str", "Temporal"))
_CALLBACK = ("Nullable", ("Ref", "Callback"))
_AUTO = ("Enum", None, ("auto",))
_MENU = ("Nullable", ("Or", ("Ref", "Menu"), _AUTO))
_LANGUAGE = ("Enum", None, tuple(NumeralLanguage))
_FACTOR = ("Or", "Str", *(("Tuple", *("Str",) * length) for length in (2, 3)))


def _active(*kinds: Any) -> Any:
    return ("Nullable", ("Or", *kinds, ("Ref", "ToolProxy"), _AUTO))


KINDS: dict[tuple[str, str], Any] = {
    **{
        (slider, name): kind
        for slider, kind in (
            ("CategoricalSlider", "Str"),
            ("DateRangeSlider", _MOMENTS),
            ("DateSlider", "Temporal"),
            ("DatetimeRangeSlider", _MOMENTS),
            ("RangeSlider", _PAIR),
            ("Slider", "Float"),
        )
        for name in ("value", "value_throttled")
    },
    **{
        (slider, name): "Temporal"
        for slider in ("DateRangeSlider", "DateSlider", "DatetimeRangeSlider")
        for name in ("start", "end")
    },
    ("Axis", "fixed_location"): ("Nullable", ("Or", "Float", _FACTOR)),
    ("GMapOptions", "styles"): ("Nullable", "JSON"),
    ("GeoJSONDataSource", "geojson"): "JSON",
    ("HoverTool", "callback"): _CALLBACK,
    ("Indexed", "renderer"): ("Ref", "GlyphRenderer"),
    ("MenuItem", "menu"): ("Nullable", ("Ref", "Menu")),
    ("NumberFormatter", "language"): _LANGUAGE,
    ("NumeralTickFormatter", "language"): _LANGUAGE,
    ("Plot", "context_menu"): _MENU,
    ("PolarTransform", "radius"): ("Spec", "NumberSpec", "vector", "Float"),  # not a distance: it may be negative
    ("Spinner", "page_step_multiplier"): ("NonNegative", "Float"),
    ("Spinner", "step"): ("Positive", "Float"),
    ("TapTool", "callback"): _CALLBACK,
    ("TimePicker", "max_time"): _TIME,
    ("TimePicker", "min_time"): _TIME,
    ("TimePicker", "value"): _TIME,
    ("Toolbar", "active_inspect"): _active(("Ref", "InspectTool"), ("List", ("Ref", "InspectTool"))),
    ("Toolbar", "active_scroll"): _active(("Ref", "Scroll")),
    ("Toolbar", "active_tap"): _active(("Ref", "Tap")),
    ("Tooltip", "content"): ("Or", "Str", ("Ref", "DOMNode"), ("Ref", "UIElement")),
    ("Tooltip", "target"): ("Or", ("Ref", "UIElement"), ("Ref", "Selector"), _AUTO),
    ("UIElement", "context_menu"): _MENU,
    ("WebDataSource", "adapter"): ("Nullable", ("Ref", "CustomJS")),
}
"""Kinds in place of the catalogue's, also of properties which the class inherits."""

_SPAN = ("bounds", "max_interval", "min_interval")

TEMPORAL: dict[str, frozenset[str]] = {
    "Axis": frozenset({"bounds"}),
    "BoxAnnotation": frozenset(side + limit for side in ("left", "right", "top", "bottom") for limit in ("", "_limit")),
    "DataRange": frozenset({"end", "start"}),
    "DataRange1d": frozenset({"default_span", "end", "follow_interval", "range_padding", "start"}),
    "HTMLLabel": frozenset({"x", "y"}),
    "Label": frozenset({"x", "y"}),
    "PolyAnnotation": frozenset({"xs", "ys"}),
    "Range": frozenset(_SPAN),
    "Range1d": frozenset({"end", "reset_end", "reset_start", "start", *_SPAN}),
    "Span": frozenset({"location"}),
    "XY": frozenset({"x", "y"}),
}
"""Properties that take dates, times and durations as well as numbers; these become milliseconds."""

_SIZES = frozenset(limit + size for limit in ("", "min_", "max_") for size in ("width", "height"))
_TEMPORAL_SPECS = frozenset({"DistanceSpec", "NullDistanceSpec"})


def precise_kind(class_name: str, name: str, kind: Any, convert: bool = False) -> Any:
    """Return the kind to use for a property that the catalogue says is of ``kind``."""
    exact = KINDS.get((class_name, name))
    if exact is not None:
        return exact
    if name.endswith("hatch_extra") and kind == ("Dict", "AnyRef"):
        return ("Dict", ("Ref", "Texture"))
    if kind == "Str" and name.endswith("text_font_size"):
        return "FontSize"
    if kind == ("Nullable", "Float") and name in _SIZES:
        return ("Nullable", ("NonNegative", "Float"))
    spec = isinstance(kind, tuple) and kind[0] == "Spec" and kind[1] in _TEMPORAL_SPECS
    if spec or name in TEMPORAL.get(class_name, ()) or (convert and kind == "Float"):
        return _with_dates(kind)
    return kind


def _with_dates(kind: Any) -> Any:
    if kind == "Float":
        return "Temporal"
    if isinstance(kind, tuple) and kind[0] == "Spec":
        return (*kind[:3], _with_dates(kind[3]), *kind[4:])
    if isinstance(kind, tuple) and kind[0] in ("Arrayable", "List", "Nullable", "Or", "Tuple"):
        return (kind[0], *map(_with_dates, kind[1:]))
    return kind
