"""Theme: values by class name, looked up along the bases of a class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["DEFAULT", "Theme", "theme_of"]


class Theme:
    """Values for properties that nobody has set: ``{"attrs": {"Plot": {"width": 400}}}``.

    A value given for a class holds for its subclasses too, unless they are given one of their own.
    """

    def __init__(self, json: Mapping[str, Any] | None = None) -> None:
        attrs = (json or {}).get("attrs", {})
        if not isinstance(attrs, Mapping) or not all(isinstance(values, Mapping) for values in attrs.values()):
            raise ValueError(f"a theme is {{'attrs': {{class name: {{property: value}}}}}}, got {json!r}")
        self._attrs: dict[str, dict[str, Any]] = {name: dict(values) for name, values in attrs.items()}
        self._by_class: dict[type, dict[str, Any] | None] = {}

    @property
    def is_empty(self) -> bool:
        """Whether this theme changes nothing."""
        return not self._attrs

    def values_for(self, cls: type) -> Mapping[str, Any] | None:
        """Return the values for objects of a class, or None; the same mapping for every object."""
        if cls not in self._by_class:
            values: dict[str, Any] = {}
            for base in reversed(cls.__mro__):
                values.update(self._attrs.get(base.__name__, {}))
            known = getattr(cls, "_properties", {})
            self._by_class[cls] = {name: value for name, value in values.items() if name in known} or None
        return self._by_class[cls]


DEFAULT = Theme()


def theme_of(theme: Theme | str | None) -> Theme:
    """Return a theme given as such, by name, or not at all. Raises ValueError for an unknown name."""
    if theme is None or theme == "default":
        return DEFAULT
    if isinstance(theme, Theme):
        return theme
    raise ValueError(f"a theme is a Theme object or the name of a built-in one ('default'), got {theme!r}")
