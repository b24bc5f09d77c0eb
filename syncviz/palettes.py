"""Bokeh's palettes, and functions that make new ones. Works without numpy.

A palette is a tuple of colours as ``"#rrggbb"``. There are

* single palettes, named by family and size: ``Viridis256``, ``Blues9``, ``Category10_3``;
* families, dicts from size to palette: ``Viridis``, ``Blues``, ``Category10``;
* groups, dicts from name to family: ``brewer``, ``d3``, ``tol``, ``colorblind``, ``mpl``, ``bokeh``;
  ``all_palettes`` holds every family and ``small_palettes`` the same without seven long (256) palettes;
* ``PaleTextBackground``, ``DarkText``, ``Greys10`` and ``Greys11``, which belong to no family;
* ``named_colors``, the CSS colours from name to ``"#rrggbb"``, and ``__palettes__``, the names of all
  single palettes.

The colours are in ``palettes.json`` beside this file and are read when the first of these names is used.
Sources: colorbrewer2.org (brewer), d3, matplotlib (mpl), Google AI (Turbo), Paul Tol (tol), Okabe and Ito
(Colorblind), all as Bokeh 3 has them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeAlias

from .errors import MissingDependency, nearest

__all__ = [
    "Palette",
    "PaletteCollection",
    "PaletteMap",
    "cividis",
    "diverging_palette",
    "gray",
    "grey",
    "inferno",
    "interp_palette",
    "linear_palette",
    "magma",
    "plasma",
    "to_rgba_array",
    "turbo",
    "varying_alpha_palette",
    "viridis",
]

Palette: TypeAlias = tuple[str, ...]
PaletteCollection: TypeAlias = dict[int, Palette]
PaletteMap: TypeAlias = dict[str, PaletteCollection]

_WITHOUT_LONG = ("Greys", "Magma", "Inferno", "Plasma", "Viridis", "Cividis", "Turbo")


@lru_cache(maxsize=1)
def _names() -> dict[str, Any]:
    """Every lazy attribute of this module."""
    raw = json.loads(Path(__file__).with_suffix(".json").read_bytes())
    families = {
        name: {int(size): _split(digits) for size, digits in sizes.items()}
        for name, sizes in raw["families"].items()
    }
    names: dict[str, Any] = dict(families)
    for name, sizes in families.items():
        names.update({_single_name(name, size): palette for size, palette in sizes.items()})
    names.update({name: _split(digits) for name, digits in raw["single"].items()})
    names.update(
        {group: {name: families[name] for name in members} for group, members in raw["groups"].items()}
    )
    names["all_palettes"] = {name: dict(sizes) for name, sizes in families.items()}
    names["small_palettes"] = {name: dict(sizes) for name, sizes in families.items()}
    for name in _WITHOUT_LONG:
        del names["small_palettes"][name][256]
    names["named_colors"] = raw["colors"]
    names["__palettes__"] = [
        _listed_name(name, size) for name in sorted(families) for size in sorted(families[name])
    ]
    return names


def _split(digits: str) -> Palette:
    return tuple(f"#{digits[at : at + 6]}" for at in range(0, len(digits), 6))


def _single_name(family: str, size: int) -> str:
    return f"{family}_{size}" if any(sign.isdigit() for sign in family) else f"{family}{size}"


def _listed_name(family: str, size: int) -> str:
    # Bokeh's list, and so its enumeration of palettes, spells Category20b and Category20c unlike its module.
    return f"{family}_{size}" if family[-1].isdigit() else f"{family}{size}"


def __getattr__(name: str) -> Any:
    if name.startswith("__") and name != "__palettes__":  # the import machinery asks for those
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    names = _names()
    if name not in names:
        raise AttributeError(f"module {__name__!r} has no palette, family or group {name!r}{nearest(name, names)}")
    return names[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *_names()})


def _fractions(length: int, n: int) -> list[float]:
    """``n`` evenly spaced positions from the first to the last of ``length`` items."""
    if n < 2:
        return [0.0] * n
    step = (length - 1) / (n - 1)
    return [i * step for i in range(n - 1)] + [float(length - 1)]


def linear_palette(palette: Sequence[str], n: int) -> Palette:
    """``n`` colours taken from ``palette`` at even distances, its first and last among them.

    Raises ``ValueError`` if ``n`` is negative or larger than the palette.
    """
    if not 0 <= n <= len(palette):
        raise ValueError(f"expected between 0 and {len(palette)} colours, the length of the palette, got {n}")
    return tuple(palette[math.floor(at)] for at in _fractions(len(palette), n))


def diverging_palette(
    palette1: Sequence[str], palette2: Sequence[str], n: int, midpoint: float = 0.5
) -> Palette:
    """``n`` colours: ``palette1`` and after it ``palette2`` backwards, both thinned to their share.

    Args:
        palette1: the palette at the beginning, from dark to light.
        palette2: the palette at the end, from dark to light too; it is reversed.
        n: the number of colours.
        midpoint: where the two meet, from 0 (only ``palette2``) to 1 (only ``palette1``).

    Raises ``ValueError`` if a share is larger than its palette.
    """
    share = round(midpoint * n)
    return linear_palette(palette1, share) + linear_palette(palette2[::-1], n - share)


def interp_palette(palette: Sequence[str], n: int) -> Palette:
    """``n`` colours by linear interpolation between those of ``palette``, in red, green, blue and alpha.

    ``palette`` holds hex colours (``#rgb[a]``, ``#rrggbb[aa]``) or CSS names; a result with transparency has
    the form ``#rrggbbaa``. Raises ``ValueError`` if the palette is empty, ``n`` is negative or a colour is
    not understood.
    """
    if not palette:
        raise ValueError("expected a palette with at least one colour, got an empty one")
    if n < 0:
        raise ValueError(f"expected a number of colours that is not negative, got {n}")
    colours = [_rgba(colour) for colour in palette]
    result = []
    for at in _fractions(len(colours), n):
        left = min(int(at), len(colours) - 1)
        right = min(left + 1, len(colours) - 1)
        red, green, blue, alpha = (
            (high - low) * (at - left) + low for low, high in zip(colours[left], colours[right], strict=True)
        )
        result.append(_hex(int(red), int(green), int(blue), alpha / 255))
    return tuple(result)


def varying_alpha_palette(
    color: str, n: int | None = None, start_alpha: int = 0, end_alpha: int = 255
) -> Palette:
    """One colour in ``n`` steps of transparency.

    Args:
        color: a hex colour or a CSS name. Its own alpha, if any, scales the two bounds.
        n: the number of colours; by default so many that neighbours differ by one step of alpha.
        start_alpha: alpha of the first, from 0 (clear) to 255 (opaque).
        end_alpha: alpha of the last.

    Raises ``ValueError`` if the colour is not understood or a bound is out of range.
    """
    for name, value in (("start_alpha", start_alpha), ("end_alpha", end_alpha)):
        if not 0 <= value <= 255:
            raise ValueError(f"expected {name} between 0 and 255, got {value}")
    red, green, blue, alpha = _rgba(color)
    if alpha < 255:
        start_alpha = round(start_alpha * (alpha / 255))
        end_alpha = round(end_alpha * (alpha / 255))
    count = n if n is not None and n >= 1 else abs(end_alpha - start_alpha) + 1
    if count == 1:
        return (_hex(red, green, blue, start_alpha / 255),)
    first, last = start_alpha / 255, end_alpha / 255
    return tuple(_hex(red, green, blue, first + (last - first) * i / (count - 1)) for i in range(count))


def _rgba(colour: str) -> tuple[int, int, int, int]:
    text = _names()["named_colors"].get(colour.lower(), colour)
    digits = text[1:]
    if re.fullmatch(r"#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})", text) is None:
        raise ValueError(f"expected a CSS colour name, '#rgb[a]' or '#rrggbb[aa]', got {colour!r}")
    if len(digits) < 6:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue, alpha = bytes.fromhex(digits.ljust(8, "f"))
    return red, green, blue, alpha


def _hex(red: int, green: int, blue: int, alpha: float) -> str:
    opaque = f"#{red:02x}{green:02x}{blue:02x}"
    return opaque if alpha >= 1 else f"{opaque}{round(alpha * 255):02x}"


def to_rgba_array(palette: Sequence[str]) -> Any:
    """The palette as a numpy array of bytes, one row (red, green, blue, alpha) for each colour.

    Raises ``MissingDependency`` without numpy, ``ValueError`` for a colour that is not understood.
    """
    try:
        import numpy as np
    except ImportError as error:
        raise MissingDependency("to_rgba_array needs numpy: pip install 'syncviz[numpy]'") from error
    return np.array([_rgba(colour) for colour in palette], dtype=np.uint8).reshape(-1, 4)


def magma(n: int) -> Palette:
    """``n`` of the 256 colours of Magma; ``ValueError`` for more."""
    return linear_palette(_names()["Magma256"], n)


def inferno(n: int) -> Palette:
    """``n`` of the 256 colours of Inferno; ``ValueError`` for more."""
    return linear_palette(_names()["Inferno256"], n)


def plasma(n: int) -> Palette:
    """``n`` of the 256 colours of Plasma; ``ValueError`` for more."""
    return linear_palette(_names()["Plasma256"], n)


def viridis(n: int) -> Palette:
    """``n`` of the 256 colours of Viridis; ``ValueError`` for more."""
    return linear_palette(_names()["Viridis256"], n)


def cividis(n: int) -> Palette:
    """``n`` of the 256 colours of Cividis; ``ValueError`` for more."""
    return linear_palette(_names()["Cividis256"], n)


def turbo(n: int) -> Palette:
    """``n`` of the 256 colours of Turbo; ``ValueError`` for more."""
    return linear_palette(_names()["Turbo256"], n)


def grey(n: int) -> Palette:
    """``n`` of the 256 shades of grey, from black to white; ``ValueError`` for more."""
    return linear_palette(_names()["Greys256"], n)


def gray(n: int) -> Palette:
    """The same as :func:`grey`."""
    return grey(n)
