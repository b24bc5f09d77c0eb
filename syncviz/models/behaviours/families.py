"""Families: classes that Bokeh has between others and BokehJS has not, such as ``ConnectedXYGlyph`` or ``ButtonLike``.

Nobody makes an object of one. They are for asking: ``isinstance(tool, Drag)``, ``plot.select(type=LineGlyph)``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn

__all__ = ["FAMILIES", "Family", "FamilyClass", "families_of"]


class Family(NamedTuple):
    """Where a family stands: the catalogue class it extends, and which of those that do so as well belong to it.

    These are named, or are all with the property ``having``. ``place`` is where BokehJS would keep it.
    """

    base: str
    place: str
    members: frozenset[str] = frozenset()
    having: str | None = None


def _family(base: str, place: str, *members: str) -> Family:
    return Family(base, f"models/{place}", frozenset(members))


_EDITS = ("BoxEditTool", "FreehandDrawTool", "LineEditTool", "PointDrawTool", "PolyDrawTool", "PolyEditTool")

FAMILIES: dict[str, Family] = {
    "AbstractGroup": _family("Widget", "widgets/groups", "ToggleButtonGroup", "ToggleInputGroup"),
    "ButtonLike": _family("Widget", "widgets/button_like", "AbstractButton", "ToggleButtonGroup"),
    "CategoricalMapper": _family(
        "Mapper", "mappers/categorical_mapper",
        "CategoricalColorMapper", "CategoricalMarkerMapper", "CategoricalPatternMapper",
    ),
    "ConnectedXYGlyph": _family("XYGlyph", "glyphs/connected_xy_glyph", "Line", "Patch"),
    "CustomCode": _family("Callback", "callbacks/custom_code", "CustomJS"),
    "Drag": _family(
        "GestureTool", "tools/gestures/drag",
        *_EDITS, "BoxSelectTool", "BoxZoomTool", "LassoSelectTool", "PanTool", "RangeTool",
    ),
    "FillGlyph": Family("Glyph", "models/glyphs/fill_glyph", having="fill_color"),
    "HTMLAnnotation": _family(
        "Annotation", "annotations/html/html_annotation", "HTMLLabelSet", "HTMLTextAnnotation", "ToolbarPanel"
    ),
    "HatchGlyph": Family("Glyph", "models/glyphs/hatch_glyph", having="hatch_color"),
    "LineGlyph": Family("Glyph", "models/glyphs/line_glyph", having="line_color"),
    "MapPlot": _family("Plot", "plots/map_plot", "GMapPlot"),
    "Scroll": _family("GestureTool", "tools/gestures/scroll", "WheelPanTool", "WheelZoomTool"),
    "Tap": _family("GestureTool", "tools/gestures/tap", *_EDITS, "PolySelectTool", "TapTool"),
    "TextGlyph": Family("Glyph", "models/glyphs/text_glyph", having="text_color"),
}  # fmt: skip


class FamilyClass(type):
    """The class of families: their objects are the models whose class belongs to one."""

    def __instancecheck__(cls, instance: Any) -> bool:
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass: Any) -> bool:
        return cls.__name__ in getattr(subclass, "model_names", ())

    def __call__(cls, *args: Any, **kwargs: Any) -> NoReturn:
        family = FAMILIES[cls.__name__]
        which = ", ".join(sorted(family.members)) or f"all glyphs with {family.having}"
        raise TypeError(f"{cls.__name__} is only a family of models; make one of its members: {which}")


def families_of(key: str, bases: frozenset[str], properties: Any) -> Iterator[str]:
    """Yield the families of a catalogue class: its key, the names of its bases, and its properties."""
    for name, family in FAMILIES.items():
        if key in family.members or (family.having in properties and family.base in bases):
            yield name
