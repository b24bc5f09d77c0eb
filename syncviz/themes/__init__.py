"""Themes: defaults that the models of a document have in place of BokehJS'."""

from __future__ import annotations

from .built_in import (
    CALIBER,
    CARBON,
    CONTRAST,
    DARK_MINIMAL,
    LIGHT_MINIMAL,
    NIGHT_SKY,
    built_in_themes,
    default,
    theme_of,
)
from .theme import DEFAULT, Theme

__all__ = [
    "CALIBER",
    "CARBON",
    "CONTRAST",
    "DARK_MINIMAL",
    "DEFAULT",
    "LIGHT_MINIMAL",
    "NIGHT_SKY",
    "Theme",
    "built_in_themes",
    "default",
    "theme_of",
]
