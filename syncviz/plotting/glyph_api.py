"""The glyph methods under the name that Bokeh has for them."""

from __future__ import annotations

from .glyph_methods import GlyphMethods as GlyphAPI

__all__ = ["GlyphAPI"]
