"""Theme: values by class name, looked up along the bases of a class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from weakref import WeakKeyDictionary

from ..core.changes import ModelChanged
from ..core.coercions import REFUSED
from ..core.has_props import models_in, same
from ..core.property import UNSET, Property
from ..errors import UnknownModel
from ..model import Model
from ..models import get_model_class

__all__ = ["DEFAULT", "Theme", "theme_of"]


class Theme:
    """Values for properties that nobody has set: ``{"attrs": {"Plot": {"width": 400}}}``.

    A value given for a class holds for its subclasses too, unless they are given one of their own, or do not accept
    it. Names of classes and properties that this version of BokehJS does not have are left alone, so that a theme can
    serve several. Raises ValueError for a value that its property does not accept.
    """

    def __init__(self, json: Mapping[str, Any] | None = None) -> None:
        attrs = (json or {}).get("attrs", {})
        if not isinstance(attrs, Mapping) or not all(isinstance(values, Mapping) for values in attrs.values()):
            raise ValueError(f"a theme is {{'attrs': {{class name: {{property: value}}}}}}, got {json!r}")
        self._attrs: dict[str, dict[str, Any]] = {name: dict(values) for name, values in attrs.items()}
        # A program's own classes come and go with their sessions.
        self._by_class: WeakKeyDictionary[type, dict[str, Any] | None] = WeakKeyDictionary()
        for class_name, values in self._attrs.items():
            try:
                cls = get_model_class(class_name)
            except UnknownModel:
                continue
            for name, value in values.items():
                prop = cls._properties.get(name)
                if prop is not None and _accepted(prop, value) is REFUSED:
                    raise ValueError(f"theme: {class_name}.{name} expects {prop.expected}; got {value!r}")

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
            known: Mapping[str, Property] = getattr(cls, "_properties", {})
            accepted = {name: _accepted(known[name], value) for name, value in values.items() if name in known}
            self._by_class[cls] = {name: one for name, one in accepted.items() if one is not REFUSED} or None
        return self._by_class[cls]

    def apply(self, model: Model) -> list[ModelChanged]:
        """Give a model this theme in place of the one that it has; return what is different for it by that."""
        before, after = model._themed or {}, self.values_for(type(model)) or {}
        names = [name for name in {**before, **after} if name not in model._values and model._properties[name].sent]
        old = {name: model.default_seen(model._properties[name]) for name in names}
        model.apply_theme(after)
        changes = []
        for name in names:
            new = model.default_seen(model._properties[name])
            if new is not UNSET and not same(old[name], new):
                changes.append(ModelChanged(model, name, old[name], new))
        return changes


def _accepted(prop: Property, value: Any) -> Any:
    """Return a value in the form to keep. Models cannot be shared, so a theme has none."""
    accepted = prop.accept(value)
    return REFUSED if any(True for _ in models_in(accepted)) else accepted


DEFAULT = Theme()


def theme_of(theme: Theme | str | None) -> Theme:
    """Return a theme given as such, by name, or not at all. Raises ValueError for an unknown name."""
    if theme is None or theme == "default":
        return DEFAULT
    if isinstance(theme, Theme):
        return theme
    raise ValueError(f"a theme is a Theme object or the name of a built-in one ('default'), got {theme!r}")
