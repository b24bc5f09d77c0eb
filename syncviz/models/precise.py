"""Kinds that BokehJS leaves open, or takes numbers only where a Python program may write a date."""

from __future__ import annotations

from typing import Any

__all__ = ["KINDS", "TEMPORAL", "precise_kind"]

_PAIR = ("Tuple", "Float", "Float")
_MOMENTS = ("Tuple", "Temporal", "Temporal")
_TIME = ("Nullable", ("Or", "Str", "Temporal"))
_CALLBACK = ("Nullable", ("Ref", "Callback"))

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
    ("HoverTool", "callback"): _CALLBACK,
    ("Indexed", "renderer"): ("Ref", "GlyphRenderer"),
    ("MenuItem", "menu"): ("Nullable", ("Ref", "Menu")),
    ("TapTool", "callback"): _CALLBACK,
    ("TimePicker", "max_time"): _TIME,
    ("TimePicker", "min_time"): _TIME,
    ("TimePicker", "value"): _TIME,
    ("WebDataSource", "adapter"): ("Nullable", ("Ref", "CustomJS")),
}
"""Kinds in place of the catalogue's, also of properties which the class inherits."""

TEMPORAL = frozenset({
    *(("BoxAnnotation", side + limit) for side in ("left", "right", "top", "bottom") for limit in ("", "_limit")),
    ("Axis", "bounds"),
    ("DataRange", "end"),
    ("DataRange", "start"),
    *(("DataRange1d", name) for name in ("default_span", "follow_interval", "range_padding")),
    ("DataRange1d", "end"),
    ("DataRange1d", "start"),
    *(("HTMLLabel", name) for name in "xy"),
    *(("Label", name) for name in "xy"),
    *(("PolyAnnotation", name) for name in ("xs", "ys")),
    *(("Range", name) for name in ("bounds", "max_interval", "min_interval")),
    *(("Range1d", name) for name in ("bounds", "end", "max_interval", "min_interval", "reset_end", "reset_start",
                                     "start")),
    ("Span", "location"),
    *(("XY", name) for name in "xy"),
})  # fmt: skip
"""Properties that take dates, times and durations as well as numbers; these become milliseconds."""

_TEMPORAL_SPECS = frozenset({"DistanceSpec", "NullDistanceSpec"})


def precise_kind(class_name: str, name: str, kind: Any, convert: bool = False) -> Any:
    """Return the kind to use for a property that the catalogue says is of ``kind``."""
    exact = KINDS.get((class_name, name))
    if exact is not None:
        return exact
    if name.endswith("hatch_extra") and kind == ("Dict", "AnyRef"):
        return ("Dict", ("Ref", "Texture"))
    spec = isinstance(kind, tuple) and kind[0] == "Spec" and kind[1] in _TEMPORAL_SPECS
    if spec or (class_name, name) in TEMPORAL or (convert and kind == "Float"):
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
