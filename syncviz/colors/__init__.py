"""Colours as objects: ``RGB``, ``HSL``, the named ones of CSS and groups of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..util.lazy import lazy_door
from .color import HSL, RGB, Color, ColorLike

if TYPE_CHECKING:
    from . import groups, named

__all__ = ["HSL", "RGB", "Color", "ColorLike", "groups", "named"]

__getattr__, __dir__ = lazy_door(__name__, {"groups": f"{__name__}.groups:", "named": f"{__name__}.named:"})
