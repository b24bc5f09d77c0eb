"""The methods that draw glyphs, one for each class of glyphs in the catalogue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..models.factory import factory
from ..util.warnings import BokehDeprecationWarning, warn
from .glyph_method import GlyphMethod
from .glyphs import plan_of

if TYPE_CHECKING:
    from .signatures import GlyphSignatures as _Base
else:
    _Base = object

__all__ = ["GLYPHS", "MARKERS", "GlyphMethods", "markers"]

# Acronyms stay together: ImageRGBA is image_rgba, HBar is hbar, MathMLGlyph is mathml.
_NAMES = {
    "HArea": "harea", "HAreaStep": "harea_step", "HBar": "hbar", "HSpan": "hspan", "HStrip": "hstrip",
    "VArea": "varea", "VAreaStep": "varea_step", "VBar": "vbar", "VSpan": "vspan", "VStrip": "vstrip",
    "ImageRGBA": "image_rgba", "ImageURL": "image_url", "MathMLGlyph": "mathml", "TeXGlyph": "tex",
}  # fmt: skip
# Spline has no counterpart in Bokeh's Python.
_ONLY_IN_JS = frozenset({"Spline"})


def _glyphs() -> dict[str, str]:
    """Return method name to class key of all glyphs that can be drawn."""
    found: dict[str, str] = {}
    for key in factory.catalogue.derived_from("Glyph"):
        if key not in _ONLY_IN_JS:
            found[_NAMES.get(key) or re.sub(r"(?<!^)(?=[A-Z])", "_", key).lower()] = key
    return found


GLYPHS = _glyphs()
"""Glyph methods: name of the method to the catalogue's class."""

MARKERS = tuple(factory.catalogue.enums["MarkerType"])
"""The types of markers that ``scatter`` draws."""

_SHORTCUTS = {
    "*": "asterisk", "+": "cross", "o": "circle", "o+": "circle_cross", "o.": "circle_dot", "ox": "circle_x",
    "oy": "circle_y", "-": "dash", ".": "dot", "v": "inverted_triangle", "^": "triangle",
    "^.": "triangle_dot",
}  # fmt: skip


class GlyphMethods(_Base):
    """The glyph methods. ``plot`` is what they draw in, ``coordinates`` a CoordinateMapping or None.

    Each takes the glyph's coordinates by position or by keyword (numbers, columns, or names of columns of
    ``source``), every property of the glyph, the shorthands ``color`` and ``alpha``, properties of the
    renderer (``name``, ``level``, ``visible``, ``view``, ``x_range_name`` …), ``legend_label``,
    ``legend_field`` or ``legend_group``, and the visual properties with the prefixes ``selection_``,
    ``nonselection_``, ``hover_`` and ``muted_``. They return the GlyphRenderer.
    """

    plot: Any
    coordinates: Any

    def __init__(self, plot: Any, coordinates: Any = None) -> None:
        self.plot = plot
        self.coordinates = coordinates


def markers() -> None:
    """Print the types of markers that ``scatter`` draws, and their shortcuts."""
    print("Markers:", *MARKERS, sep="\n  ")  # noqa: T201
    print("Shortcuts:", *(f"{short!r}: {name}" for short, name in _SHORTCUTS.items()), sep="\n  ")  # noqa: T201


def _named(method: str, key: str, args: tuple[Any, ...], keywords: dict[str, Any]) -> dict[str, Any]:
    """Return all arguments by name. Raises TypeError for too many and for what comes twice."""
    if args:
        names = plan_of(key).cls._positional
        if len(args) > len(names):
            raise TypeError(f"{method} takes {len(names)} positional arguments ({', '.join(names)}), got {len(args)}")
        for name, value in zip(names, args, strict=False):
            if name in keywords:
                raise TypeError(f"{method} got {name!r} twice")
            keywords[name] = value
    return keywords


def _draw(target: GlyphMethods, key: str, keywords: dict[str, Any]) -> Any:
    coordinates = target.coordinates
    if coordinates is not None:
        keywords.setdefault("coordinates", coordinates)
    return plan_of(key).render(target.plot, keywords)


def _deprecated(old: str, new: str) -> None:
    warn(f"{old} is the old way to write {new}", BokehDeprecationWarning)


def _glyph_method(name: str, key: str) -> GlyphMethod:
    def method(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
        return _draw(self, key, _named(name, key, args, keywords))

    return GlyphMethod(name, key, method, f"Draw ``{key}`` glyphs and return the GlyphRenderer.")


def _scatter(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
    keywords = _named("scatter", "Scatter", args, keywords)
    if keywords.get("marker", "") is None:
        del keywords["marker"]
    marker = keywords.get("marker", "circle")
    if isinstance(marker, str):
        keywords["marker"] = marker = _SHORTCUTS.get(marker, marker)
    if "radius" in keywords and isinstance(marker, str) and marker == "circle":
        _deprecated("scatter(radius=…)", "circle(radius=…)")
        if "size" in keywords:
            raise ValueError("scatter takes a size or a radius, not both")
        del keywords["marker"]
        return _circle(self, **keywords)
    return _draw(self, "Scatter", keywords)


def _circle(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
    if "size" in keywords:
        _deprecated("circle(size=…)", "scatter(size=…)")
        if "radius" in keywords:
            raise ValueError("circle takes a size or a radius, not both")
        return _scatter(self, *args, **keywords)
    return _draw(self, "Circle", _named("circle", "Circle", args, keywords))


def _marker_method(marker: str) -> GlyphMethod:
    def method(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
        _deprecated(f"{marker}(…)", f"scatter(marker={marker!r}, …)")
        if "marker" in keywords:
            raise TypeError(f"{marker} draws one type of markers and takes no marker; use scatter(marker=…)")
        return _scatter(self, *args, marker=marker, **keywords)

    return GlyphMethod(marker, "Scatter", method, f"Draw markers: the old way to write ``scatter(marker={marker!r})``.")


_METHODS = {
    **{marker: _marker_method(marker) for marker in MARKERS},
    **{name: _glyph_method(name, key) for name, key in GLYPHS.items()},
    "scatter": GlyphMethod(
        "scatter",
        "Scatter",
        _scatter,
        "Draw markers of the type ``marker``: a name, a shortcut such as ``'+'``, or the name of a column.",
    ),
    "circle": GlyphMethod("circle", "Circle", _circle, "Draw circles whose radius is in units of the data."),
}
for _name, _method in _METHODS.items():
    setattr(GlyphMethods, _name, _method)
