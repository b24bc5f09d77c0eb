"""The methods that draw glyphs, one for each class of glyphs in the catalogue."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..models.behaviours import positional_of
from ..models.factory import factory
from .glyphs import plan_of

__all__ = ["GLYPHS", "MARKERS", "GlyphMethods"]

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


class GlyphMethods:
    """The glyph methods. ``plot`` is what they draw in, ``coordinates`` a CoordinateMapping or None.

    Each takes the glyph's coordinates by position or by keyword (numbers, columns, or names of columns of
    ``source``), every property of the glyph, the shorthands ``color`` and ``alpha``, properties of the
    renderer (``name``, ``level``, ``visible``, ``view``, ``x_range_name`` …), ``legend_label``,
    ``legend_field`` or ``legend_group``, and the visual properties with the prefixes ``selection_``,
    ``nonselection_``, ``hover_`` and ``muted_``. They return the GlyphRenderer.
    """

    plot: Any
    coordinates: Any

    def scatter(self, *args: Any, marker: Any = None, **keywords: Any) -> Any:
        """Draw markers of the type ``marker``: a name, a shortcut such as ``"+"``, or the name of a column.

        Positional: x, y, size, angle, marker.
        """
        if marker is not None:
            keywords["marker"] = marker
        keywords = _named("scatter", "Scatter", args, keywords)
        marker = keywords.get("marker", "circle")
        if isinstance(marker, str):
            keywords["marker"] = marker = _SHORTCUTS.get(marker, marker)
        if "radius" in keywords and isinstance(marker, str) and marker == "circle":
            _deprecated("scatter(radius=…)", "circle(radius=…)")
            if "size" in keywords:
                raise ValueError("scatter takes a size or a radius, not both")
            del keywords["marker"]
            return self.circle(**keywords)
        return _draw(self, "Scatter", keywords)

    def circle(self, *args: Any, **keywords: Any) -> Any:
        """Draw circles whose radius is in units of the data. Positional: x, y, radius."""
        if "size" in keywords:
            _deprecated("circle(size=…)", "scatter(size=…)")
            if "radius" in keywords:
                raise ValueError("circle takes a size or a radius, not both")
            return self.scatter(*args, **keywords)
        return _draw(self, "Circle", _named("circle", "Circle", args, keywords))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


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
    warnings.warn(f"{old} is the old way to write {new}", DeprecationWarning, stacklevel=3)


def _glyph_method(name: str, key: str) -> Callable[..., Any]:
    def method(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
        return _draw(self, key, _named(name, key, args, keywords))

    names = ", ".join(positional_of(key))
    return _renamed(method, name, f"Draw ``{key}`` glyphs and return the GlyphRenderer. Positional: {names}.")


def _marker_method(marker: str) -> Callable[..., Any]:
    def method(self: GlyphMethods, *args: Any, **keywords: Any) -> Any:
        _deprecated(f"{marker}(…)", f"scatter(marker={marker!r}, …)")
        return self.scatter(*args, marker=marker, **keywords)

    return _renamed(method, marker, f"Draw markers: the old way to write ``scatter(marker={marker!r})``.")


def _renamed(method: Callable[..., Any], name: str, doc: str) -> Callable[..., Any]:
    method.__name__ = name
    method.__qualname__ = f"GlyphMethods.{name}"
    method.__doc__ = doc
    return method


for _name in MARKERS:
    if _name not in vars(GlyphMethods):
        setattr(GlyphMethods, _name, _marker_method(_name))
for _name, _key in GLYPHS.items():
    if _name not in ("scatter", "circle"):
        setattr(GlyphMethods, _name, _glyph_method(_name, _key))
