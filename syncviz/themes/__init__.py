"""Themes: defaults that the models of a document have in place of BokehJS'."""

from __future__ import annotations

from .theme import DEFAULT, Theme, theme_of

__all__ = ["DEFAULT", "Theme", "theme_of"]
