"""Makes model classes out of the catalogue, each on first use.

A class gets its own properties as descriptors and inherits the others. What BokehJS cannot tell (methods,
what programs may write instead of the wire's form, a few defaults) comes from ``behaviours``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..core.encoding import find_at_once
from ..core.kinds import KindCompiler
from ..core.property import UNSET, Default, Property
from ..core.registry import registry
from ..core.validation.check import add_checks
from ..core.visuals import spec_encoder, value_test
from ..model import Model
from ..model.model import encode_model
from . import behaviours, catalogue
from .behaviours import CHECKS, COERCIONS, FAMILIES, FORMER, KINDS, FamilyClass, families_of, precise_kind
from .defaults import compile_default
from .described import DESCRIPTION, SIGNATURE

__all__ = ["ModelFactory", "factory"]

# Properties which a class inherits in the catalogue, and has for itself here.
_REDEFINED: dict[str, list[str]] = {}
for _class_name, _property_name in dict.fromkeys((*KINDS, *COERCIONS, *behaviours.DEFAULTS)):
    _REDEFINED.setdefault(_class_name, []).append(_property_name)


class ModelFactory:
    """The classes of one catalogue."""

    def __init__(self, data: catalogue.Catalogue) -> None:
        self.catalogue = data
        self._classes: dict[str, type[Model]] = {"HasProps": Model, "Model": Model}
        self._compiler = KindCompiler(data.colours)

    def names(self) -> list[str]:
        """Return the names of all classes that programs may ask for."""
        return [*self.catalogue.classes, *FAMILIES]

    def by_wire_name(self, name: str) -> type[Model] | None:
        """Return the class that the wire calls ``name``, or None."""
        key = self.catalogue.keys_by_wire_name.get(name)
        return None if key is None else self.get(key)

    def get(self, key: str) -> type[Model]:
        """Return the class of a catalogue key, making it and its bases if need be. Raises KeyError."""
        cls = self._classes.get(key)
        if cls is None:
            cls = self._make_family(key) if key in FAMILIES else self._make(self.catalogue.classes[key])
            self._classes[key] = cls
            find_at_once(cls, encode_model)
        return cls

    def _make(self, spec: catalogue.ClassSpec) -> type[Model]:
        base = self.get(spec.base) if spec.base else Model
        mixin = behaviours.MIXINS.get(spec.name)
        bases = (base,) if mixin is None else (mixin, base)
        room, _, name = spec.name.rpartition(".")
        namespace: dict[str, Any] = {
            "__slots__": (),
            "__module__": f"syncviz.models.{room}" if room else "syncviz.models",
            "__doc__": DESCRIPTION,
            "__signature__": SIGNATURE,
            "model_names": base.model_names.union((spec.name,), families_of(spec.name, base.model_names, spec.own)),
            "_aliases": dict(base._aliases),
        }
        derived = [name for name, prop in spec.own.items() if prop.default is catalogue.DERIVED]
        if derived:
            namespace["_derived"] = base._derived.union(derived)
        if spec.registered:
            namespace["wire_name"] = spec.wire_name
        if spec.name in behaviours.POSITIONAL:
            namespace["_positional"] = behaviours.POSITIONAL[spec.name]
        for prop in self.own_properties(spec.name):
            if prop.alias is not None:
                namespace["_aliases"][prop.name] = prop.alias
            else:
                namespace.update(self._properties(spec.name, prop))
        return type(name, bases, namespace)

    def _make_family(self, name: str) -> type[Model]:
        base = self.get(FAMILIES[name].base)
        namespace = {"__slots__": (), "__module__": "syncviz.models", "model_names": base.model_names | {name}}
        made: type[Any] = FamilyClass(name, (base,), namespace)
        return made

    def own_properties(self, key: str) -> Iterator[catalogue.PropertySpec]:
        """Yield what the class of a catalogue key (re)defines, other names included, with the kinds used here."""
        spec = self.catalogue.classes[key]
        inherited = [spec.inherited[name] for name in _REDEFINED.get(key, ()) if name not in spec.own]
        former = [catalogue.PropertySpec(name, ("Alias", other), None) for name, other in FORMER.get(key, {}).items()]
        for prop in (*spec.own.values(), *inherited, *former):
            if prop.alias is None and prop.internal and (not prop.readonly or prop.name.startswith("_")):
                continue
            kind = precise_kind(key, prop.name, prop.kind, prop.convert)
            yield prop if kind is prop.kind else replace(prop, kind=kind)

    def _properties(self, class_name: str, spec: catalogue.PropertySpec) -> dict[str, Property]:
        """Return the descriptors for one property: itself, and its units where it has some."""
        name = spec.name
        kind = self._compiler.compile(spec.kind)
        default = self._default(class_name, spec)
        found: dict[str, Property] = {}
        encode = None
        if isinstance(spec.kind, tuple) and spec.kind[0] == "Spec":
            units_name = None
            if len(spec.kind) > 4:
                units_name = f"{name}_units"
                units = self._compiler.compile(("Enum", None, spec.kind[4]))
                found[units_name] = Property(units_name, units, spec.kind[5], sent=False, units_of=name)
            encode = spec_encoder(self._value_test(name, spec.kind), spec.kind[2] == "vector", units_name)
        found[name] = Property(
            name,
            kind,
            default,
            readonly=spec.readonly,
            # A model that the browser never hears of it would make itself, under an id unknown here.
            sent=not spec.readonly or (isinstance(default, Default) and default.models),
            columns=(class_name, name) in behaviours.COLUMNS,
            coerce=self._coercion(class_name, name),
            encode=encode,
        )
        return found

    def _coercion(self, class_name: str | None, name: str) -> Any:
        """Return what turns other forms into the property's own, for the class or its nearest base."""
        while class_name is not None:
            found = COERCIONS.get((class_name, name))
            if found is not None:
                return found
            class_name = self.catalogue.classes[class_name].base
        return None

    def _default(self, class_name: str, spec: catalogue.PropertySpec) -> Any:
        override = behaviours.DEFAULTS.get((class_name, spec.name))
        if override is not None:
            return override
        encoded = spec.default
        if encoded is catalogue.UNSET or encoded is catalogue.DERIVED:
            return UNSET
        return compile_default(encoded)

    def _value_test(self, name: str, kind: Any) -> Any:
        """Return what tells a text that is a value from one that names a column."""
        if name.endswith("hatch_pattern"):
            return self._compiler.compile(("Enum", "HatchPatternType", self.catalogue.enums["HatchPatternType"])).accept
        return value_test(self._compiler, kind)


factory = ModelFactory(catalogue.load())
add_checks(CHECKS)
registry.make = factory.by_wire_name
registry.names = lambda: factory.catalogue.keys_by_wire_name
