"""Theme: values by class name, looked up along the bases of a class."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import Any
from weakref import WeakKeyDictionary

from ..core.changes import ModelChanged
from ..core.coercions import REFUSED
from ..core.has_props import models_in, same
from ..core.property import UNSET, Property
from ..errors import UnknownModel, nearest
from ..model import Model
from ..models import get_model_class
from ..models.catalogue import SUPPORTED, load
from ..models.factory import factory
from ..settings import read_config

__all__ = ["DEFAULT", "Theme"]

log = logging.getLogger(__name__)

#: Values for all glyphs that have the property of that name, as the key of a theme, and such a property.
_GLYPH_DEFAULTS = {"line_defaults": "line_alpha", "fill_defaults": "fill_alpha", "text_defaults": "text_alpha"}
#: What programs make plots with. It is a class too, of a room further up.
_FIGURE = "figure"


class Theme:
    """Values for properties that nobody has set: ``{"attrs": {"Plot": {"width": 400}}}``.

    A value given for a class holds for its subclasses too, unless they are given one of their own, or do not accept
    it. ``line_defaults``, ``fill_defaults`` and ``text_defaults``, beside ``attrs``, hold for all glyphs that have such
    properties.

    A theme is read from a file, in JSON or YAML, or given as ``json``; a mapping may also come first. Raises
    ValueError for a value that its property does not accept, and for a property that neither its class nor a subclass
    has (in any supported version of BokehJS: a theme may serve several). A class that is not known may be one that the
    program has yet to define, so that is only logged. For YAML without PyYAML it raises
    :class:`~syncviz.errors.MissingDependency`.
    """

    def __init__(
        self, filename: str | os.PathLike[str] | Mapping[str, Any] | None = None,
        json: Mapping[str, Any] | None = None,
    ) -> None:
        if (filename is None) == (json is None):
            raise ValueError("a theme is made from a file or from json: give one of them")
        origin = "theme"
        if isinstance(filename, str | os.PathLike):
            origin = f"theme {os.fspath(filename)}"
            json = read_config(filename)
        elif json is None:
            json = filename
        parts = _checked_parts(json, origin)
        self._attrs = parts.pop("attrs")
        self._glyphs = parts
        # A program's own classes come and go with their sessions.
        self._by_class: WeakKeyDictionary[type, dict[str, Any] | None] = WeakKeyDictionary()
        for class_name, values in self._attrs.items():
            _check_values(class_name, values, origin)

    @property
    def is_empty(self) -> bool:
        """Whether this theme changes nothing."""
        return not self._attrs and not self._glyphs

    def values_for(self, cls: type) -> Mapping[str, Any] | None:
        """Return the values for objects of a class, or None; the same mapping for every object."""
        if cls not in self._by_class:
            values: dict[str, Any] = {}
            known: Mapping[str, Property] = getattr(cls, "_properties", {})
            if "Glyph" in getattr(cls, "model_names", ()):
                for part, sign in _GLYPH_DEFAULTS.items():
                    values.update(self._glyphs.get(part, {}) if sign in known else {})
            for base in reversed(cls.__mro__):
                values.update(self._attrs.get(base.__name__, {}))
            accepted = {name: _accepted(known[name], value) for name, value in values.items() if name in known}
            self._by_class[cls] = {name: one for name, one in accepted.items() if one is not REFUSED} or None
        return self._by_class[cls]

    def apply_to_model(self, model: Model) -> None:
        """Give one model this theme, until it becomes part of a document, whose theme it then has."""
        model.apply_theme(self.values_for(type(model)))

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


def _checked_parts(json: Any, origin: str) -> dict[str, Any]:
    """Return a theme's own copy of its parts, those that are empty left out, but for ``attrs``."""
    expected = "{'attrs': {class name: {property: value}}}"
    if not isinstance(json, Mapping):
        raise ValueError(f"{origin}: a theme is {expected}, got {json!r}")
    known = ("attrs", *_GLYPH_DEFAULTS)
    for key in json:
        if key not in known:
            raise ValueError(f"{origin}: a theme has {', '.join(known)}, got {key!r}{nearest(str(key), known)}")
    attrs = json.get("attrs") or {}
    if not isinstance(attrs, Mapping):
        raise ValueError(f"{origin}: a theme is {expected}, got attrs: {attrs!r}")
    values: dict[str, Any] = {**attrs, **{part: json[part] or {} for part in _GLYPH_DEFAULTS if part in json}}
    for name, one in values.items():
        if not isinstance(one, Mapping):
            raise ValueError(f"{origin}: {name} has properties and their values, got {one!r}")
    return {
        "attrs": {name: dict(values[name]) for name in attrs},
        **{part: dict(values[part]) for part in _GLYPH_DEFAULTS if values.get(part)},
    }


def _check_values(class_name: str, values: Mapping[str, Any], origin: str) -> None:
    key = "Figure" if class_name == _FIGURE else class_name
    try:
        cls = get_model_class(key)
    except UnknownModel:
        if not any(class_name in load(minor).classes for minor in SUPPORTED):
            log.warning(
                "%s: there is no class %r (yet)%s", origin, class_name, nearest(class_name, factory.names())
            )
        return
    for name, value in values.items():
        prop = cls._properties.get(name)
        if prop is not None:
            if _accepted(prop, value) is REFUSED:
                raise ValueError(f"{origin}: {class_name}.{name} expects {prop.expected}; got {value!r}")
        elif not any(_has_property(minor, key, name) for minor in SUPPORTED):
            hint = nearest(name, cls._properties)
            raise ValueError(f"{origin}: {class_name} has no property {name!r}{hint}")


def _has_property(minor: str, class_name: str, name: str) -> bool:
    """Tell whether a class, or one that is derived from it, has a property in one version of BokehJS."""
    classes = load(minor).classes
    key: str | None = class_name if class_name in classes else None
    below = [] if key is None else load(minor).derived_from(class_name)
    while key is not None and key in classes:
        below.append(key)
        key = classes[key].base
    return any(name in classes[one].properties for one in below)


def _accepted(prop: Property, value: Any) -> Any:
    """Return a value in the form to keep. Models cannot be shared, so a theme has none."""
    accepted = prop.accept(value)
    return REFUSED if any(True for _ in models_in(accepted)) else accepted


DEFAULT = Theme(json={})
