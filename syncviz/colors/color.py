"""Colours as objects, in two models: red, green, blue; and hue, saturation, lightness."""

from __future__ import annotations

import colorsys
import math
import re
from typing import Any, TypeAlias

from .. import palettes

__all__ = ["HSL", "RGB", "Color", "ColorLike"]

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\Z")
_NUMBER = r"([-+]?(?:\d+\.?\d*|\.\d+)%?)"
_FUNCTION = re.compile(
    rf"(rgb|hsl)a?\(\s*{_NUMBER}(?:deg)?[\s,]+{_NUMBER}[\s,]+{_NUMBER}\s*(?:[,/]\s*{_NUMBER}\s*)?\)\Z", re.IGNORECASE
)


class Color:
    """What the two models have in common. Colours do not change; methods return new ones."""

    __slots__ = ()

    def __repr__(self) -> str:
        return self.to_css()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Color) and self.to_css() == other.to_css()

    def __hash__(self) -> int:
        return hash(self.to_css())

    @staticmethod
    def clamp(value: float, maximum: float | None = None) -> float:
        """Return ``value``, but not below 0 and not above ``maximum``."""
        value = max(value, 0)
        return value if maximum is None else min(value, maximum)

    def copy(self) -> Any:
        """Return an equal colour."""
        raise NotImplementedError

    def to_css(self) -> str:
        """Return the colour as CSS writes it."""
        raise NotImplementedError

    def to_hsl(self) -> HSL:
        """Return the colour by hue, saturation and lightness."""
        raise NotImplementedError

    def to_rgb(self) -> RGB:
        """Return the colour by red, green and blue."""
        raise NotImplementedError

    @classmethod
    def from_hsl(cls, value: HSL) -> Any:
        """Return a colour of this class that is equal to an HSL one."""
        raise NotImplementedError

    @classmethod
    def from_rgb(cls, value: RGB) -> Any:
        """Return a colour of this class that is equal to an RGB one."""
        raise NotImplementedError

    def lighten(self, amount: float) -> Any:
        """Return a colour whose lightness is ``amount`` (0 to 1) higher."""
        raise NotImplementedError

    def darken(self, amount: float) -> Any:
        """Return a colour whose lightness is ``amount`` (0 to 1) lower."""
        return self.lighten(-amount)

    def to_wire(self, serializer: Any) -> str:
        """Return the form on the wire."""
        return self.to_css()


class RGB(Color):
    """A colour by ``r``, ``g``, ``b`` from 0 to 255 and its opacity ``a`` from 0 to 1."""

    __slots__ = ("a", "b", "g", "r")

    def __init__(self, r: int, g: int, b: int, a: float = 1.0) -> None:
        self.r = r
        self.g = g
        self.b = b
        self.a = a

    def copy(self) -> RGB:
        return RGB(self.r, self.g, self.b, self.a)

    def to_css(self) -> str:
        if self.a == 1.0:
            return f"rgb({self.r}, {self.g}, {self.b})"
        return f"rgba({self.r}, {self.g}, {self.b}, {self.a})"

    def to_hex(self) -> str:
        """Return ``#rrggbb``, or ``#rrggbbaa`` where the colour is not opaque."""
        alpha = "" if self.a >= 1 else f"{round(self.a * 255):02x}"
        return f"#{self.r:02x}{self.g:02x}{self.b:02x}{alpha}"

    def to_hsl(self) -> HSL:
        hue, lightness, saturation = colorsys.rgb_to_hls(self.r / 255, self.g / 255, self.b / 255)
        return HSL(hue * 360, saturation, lightness, self.a)

    def to_rgb(self) -> RGB:
        return self.copy()

    def lighten(self, amount: float) -> RGB:
        hue, lightness, saturation = colorsys.rgb_to_hls(self.r / 255, self.g / 255, self.b / 255)
        return _rgb(hue, self.clamp(lightness + amount, 1), saturation, self.a)

    @classmethod
    def from_hsl(cls, value: HSL) -> RGB:
        return value.to_rgb()

    @classmethod
    def from_rgb(cls, value: RGB) -> RGB:
        return value.copy()

    @classmethod
    def from_tuple(cls, value: tuple[int, int, int] | tuple[int, int, int, float]) -> RGB:
        """Return the colour of (red, green, blue[, alpha]). Raises ValueError for another length."""
        if len(value) not in (3, 4):
            raise ValueError(f"expected (red, green, blue) or (red, green, blue, alpha), got {value!r}")
        return RGB(*value)

    @classmethod
    def from_hex_string(cls, hex_string: str) -> RGB:
        """Return the colour of ``#rgb[a]`` or ``#rrggbb[aa]``. Raises ValueError for other text."""
        if not isinstance(hex_string, str) or not _HEX.match(hex_string):
            raise ValueError(f"expected a colour such as '#rgb' or '#rrggbb[aa]', got {hex_string!r}")
        digits = hex_string[1:]
        if len(digits) < 6:
            digits = "".join(digit * 2 for digit in digits)
        red, green, blue, *alpha = bytes.fromhex(digits)
        return RGB(red, green, blue, alpha[0] / 255 if alpha else 1.0)

    @classmethod
    def from_css(cls, text: str) -> RGB:
        """Return the colour of any CSS text: a name, ``#rrggbb``, ``rgb(…)``, ``hsl(…)``. Raises ValueError."""
        named = palettes.named_colors.get(text.lower())
        if named is not None or text.startswith("#"):
            return cls.from_hex_string(named or text)
        match = _FUNCTION.match(text.strip())
        if match is None:
            raise ValueError(f"expected a CSS colour such as 'red', '#ff0000' or 'rgb(255, 0, 0)', got {text!r}")
        form, first, second, third, opacity = match.groups()
        alpha = 1.0 if opacity is None else _share(opacity, 1)
        if form.lower() == "hsl":
            return HSL(float(first.rstrip("%")), _share(second, 100), _share(third, 100), alpha).to_rgb()
        red, green, blue = (round(_share(part, 255) * 255) for part in (first, second, third))
        return RGB(red, green, blue, alpha)

    @property
    def brightness(self) -> float:
        """How bright the colour seems, from 0 to 1 (by HSP: the root of the weighted squares)."""
        red, green, blue = self.r / 255, self.g / 255, self.b / 255
        return math.sqrt(0.299 * red**2 + 0.587 * green**2 + 0.114 * blue**2)

    @property
    def luminance(self) -> float:
        """The relative luminance, from 0 to 1 (rec. 709, gamma 2.2)."""
        red, green, blue = (math.pow(part / 255, 2.2) for part in (self.r, self.g, self.b))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class HSL(Color):
    """A colour by hue ``h`` from 0 to 360, saturation ``s`` and lightness ``l`` from 0 to 1, and opacity ``a``."""

    __slots__ = ("a", "h", "l", "s")

    def __init__(self, h: float, s: float, l: float, a: float = 1.0) -> None:  # noqa: E741 - the name it has
        self.h = h
        self.s = s
        self.l = l
        self.a = a

    def copy(self) -> HSL:
        return HSL(self.h, self.s, self.l, self.a)

    def to_css(self) -> str:
        if self.a == 1.0:
            return f"hsl({self.h}, {self.s * 100}%, {self.l * 100}%)"
        return f"hsla({self.h}, {self.s * 100}%, {self.l * 100}%, {self.a})"

    def to_hsl(self) -> HSL:
        return self.copy()

    def to_rgb(self) -> RGB:
        return _rgb(self.h / 360, self.l, self.s, self.a)

    def lighten(self, amount: float) -> HSL:
        return HSL(self.h, self.s, self.clamp(self.l + amount, 1), self.a)

    @classmethod
    def from_hsl(cls, value: HSL) -> HSL:
        return value.copy()

    @classmethod
    def from_rgb(cls, value: RGB) -> HSL:
        return value.to_hsl()


def _rgb(hue: float, lightness: float, saturation: float, alpha: float) -> RGB:
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
    return RGB(round(red * 255), round(green * 255), round(blue * 255), alpha)


def _share(text: str, whole: float) -> float:
    """Return a part of ``whole``, or a percentage, as a number from 0 to 1."""
    number = float(text[:-1]) / 100 if text.endswith("%") else float(text) / whole
    return min(max(number, 0.0), 1.0)


ColorLike: TypeAlias = str | Color | tuple[int, int, int] | tuple[int, int, int, float]
"""What may be written for a colour."""
