"""Named colours, and groups of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from ..errors import nearest
from .color import RGB

__all__ = ["ColorGroup", "NamedColor"]


class NamedColor(RGB):
    """One of the colours that CSS has a name for; in CSS it is written by that name."""

    __slots__ = ("name",)

    colors: ClassVar[list[NamedColor]] = []
    """All of them, by name in lower case, sorted."""
    _by_name: ClassVar[dict[str, NamedColor]] = {}

    def __init__(self, name: str, r: int, g: int, b: int) -> None:
        super().__init__(r, g, b)
        self.name = name
        if name not in self._by_name:
            self._by_name[name] = self
            self.colors.append(self)

    @classmethod
    def find(cls, name: str) -> NamedColor | None:
        """Return the colour of that name in lower case, or None."""
        return cls._by_name.get(name)

    @classmethod
    def from_string(cls, color: str) -> RGB:
        """Return the colour of a name or of ``#rrggbb[aa]``. Raises ValueError, which names the nearest."""
        if color.startswith("#"):
            return cls.from_hex_string(color)
        found = cls.find(color)
        if found is None:
            raise ValueError(f"{color!r} is neither a named colour nor '#rrggbb[aa]'{nearest(color, cls._by_name)}")
        return found

    def to_css(self) -> str:
        return self.name


class ColorGroup:
    """Colours that belong together: iterate over it, or take one by number or by name in any case."""

    def __init__(self, name: str, *colors: NamedColor) -> None:
        self.name = name
        self._colors = colors

    def __len__(self) -> int:
        return len(self._colors)

    def __iter__(self) -> Iterator[NamedColor]:
        return iter(self._colors)

    def __getitem__(self, key: int | str) -> NamedColor:
        if not isinstance(key, str):
            return self._colors[key]
        for color in self._colors:
            if color.name == key.lower():
                return color
        raise KeyError(f"the group {self.name} has no colour {key!r}{nearest(key, [c.name for c in self._colors])}")

    def __getattr__(self, name: str) -> NamedColor:
        try:
            return self[name]
        except KeyError as error:
            raise AttributeError(error.args[0]) from None

    def __repr__(self) -> str:
        return f"<ColorGroup {self.name}: {', '.join(color.name for color in self._colors)}>"
