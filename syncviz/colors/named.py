"""The named colours of CSS: ``from syncviz.colors.named import tomato``."""

from __future__ import annotations

from typing import Any

from ..palettes import named_colors
from .util import NamedColor

__all__ = sorted(named_colors)  # noqa: PLE0605


def _named(name: str, digits: str) -> NamedColor:
    red, green, blue = bytes.fromhex(digits[1:])
    return NamedColor(name, red, green, blue)


globals().update({name: _named(name, named_colors[name]) for name in __all__})


def __getattr__(name: str) -> Any:
    """Say which colour was meant: the colours themselves are there."""
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return NamedColor.from_string(name)
    except ValueError as error:
        raise AttributeError(str(error)) from None
