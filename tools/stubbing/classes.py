"""The stub of ``syncviz.models``: each class with its properties and its constructor."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from syncviz.models import behaviours
from syncviz.models.catalogue import DERIVED, UNSET, ClassSpec
from syncviz.models.catalogue import PropertySpec as Prop
from syncviz.models.factory import ModelFactory

from .kinds import Typing
from .text import HEADER, default, definition

__all__ = ["ModelStubs"]

IMPORTS = '''# mypy: disable-error-code="assignment, misc, override"

from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date
from typing import Any, Literal, TypeAlias

from ..core.types import Array, Attribute as _P, Binary, ColorLike, ColumnLike, Dash, Moment, Number, Scalar
from ..core.types import Picture, SpecLike, Whole
from ..model import Model as Model
'''


class ModelStubs:
    """Writes the classes of one factory."""

    def __init__(self, factory: ModelFactory) -> None:
        self.factory = factory
        self.classes = factory.catalogue.classes
        self.typing = Typing(factory.catalogue, behaviours.COERCIONS)

    def keys(self) -> list[str]:
        """Return the keys of the classes to write, bases first."""
        return [key for key, spec in self.classes.items() if spec.base is not None and key != "Model"]

    def own(self, key: str) -> Iterator[Prop]:
        """Yield what a class (re)defines: its properties, and the units of those that have some."""
        for prop in self.factory.own_properties(key):
            if prop.name.startswith("_"):
                continue
            yield prop
            if prop.kind[0] == "Spec" and len(prop.kind) > 4:
                *_, units, unit = prop.kind
                yield Prop(f"{prop.name}_units", ("Enum", None, units), unit)

    def all_properties(self, key: str) -> dict[str, tuple[str, Prop]]:
        """Return every property of a class by name, with the key of the class that (re)defines it; own ones first."""
        found: dict[str, tuple[str, Prop]] = {}
        step: str | None = key
        while step is not None:
            for prop in self.own(step):
                found.setdefault(prop.name, (step, prop))
            step = self.classes[step].base
        return found

    def write(self, owner: str, prop: Prop) -> str:
        """Return the type of what may be assigned; another name takes what the property takes."""
        if prop.alias is not None:
            owner, prop = self.all_properties(owner)[prop.alias]
        return self.typing.write(owner, prop)

    def read(self, owner: str, prop: Prop) -> str:
        """Return the type that reading gives."""
        if prop.alias is not None:
            owner, prop = self.all_properties(owner)[prop.alias]
        return self.typing.read(owner, prop)

    def render(self) -> str:
        """Return the text of ``syncviz/models/__init__.pyi``."""
        bodies = [line for key in self.keys() for line in self._class(key, self.classes[key])]
        for key in sorted(self.typing.some):
            bodies += self._some(key)
        mixins = sorted({(mixin.__module__, mixin.__name__) for mixin in behaviours.MIXINS.values()})
        imports = [f"from {module.replace('syncviz.models', '')} import {name} as _{name}" for module, name in mixins]
        for name, (_, function) in behaviours.FUNCTIONS.items():
            imports.append(f"from {function.__module__} import {function.__name__} as _{name}")
        aliases = [f"{name}: TypeAlias = {text}" for name, text in sorted(self.typing.aliases.items())]
        for name, family in behaviours.FAMILIES.items():
            doc = "A family of models: only for asking what belongs to it."
            bodies += [f"class {name}({family.base}):", f'    """{doc}"""', ""]
        tail = [f"{name} = _{name}" for name in behaviours.FUNCTIONS]
        tail += ["HasProps: TypeAlias = Model", "", "def get_model_class(name: str) -> type[Model]: ..."]
        return "\n".join([HEADER + IMPORTS + "\n".join(imports), "", *aliases, "", *bodies, *tail, ""])

    def _class(self, key: str, spec: ClassSpec) -> list[str]:
        name = self.typing.name_of(key)
        bases = [self.typing.name_of(str(spec.base))] if spec.base != "HasProps" else ["Model"]
        mixin = behaviours.MIXINS.get(key)
        if mixin is not None:
            bases.append(f"_{mixin.__name__}")
        what = f"The BokehJS model {spec.wire_name}." if spec.registered else f"A base of BokehJS models: {key}."
        lines = [f"class {name}({', '.join(bases)}):", f'    """{what}"""', ""]
        for prop in self.own(key):
            reading, writing = self.read(key, prop), self.write(key, prop)
            if prop.readonly:
                lines += ["    @property", f"    def {prop.name}(self) -> {reading}: ..."]
            else:
                lines.append(f"    {prop.name}: _P[{reading}, {writing}]")
        return [*lines, *definition("__init__", self._parameters(key), "None"), ""]

    def _some(self, key: str) -> list[str]:
        return [
            f"class {self.typing.some_name(key)}({self.typing.name_of(key)}):",
            f'    """Some model derived from {key}, of a class that is not known here."""',
            "",
            "    def __getattr__(self, name: str) -> Any: ...",
            "    def __setattr__(self, name: str, value: Any) -> None: ...",
            "",
        ]

    def _parameters(self, key: str) -> list[str]:
        properties = self.all_properties(key)
        found, named = [], set()
        mixin = behaviours.MIXINS.get(key)
        variadic = self._inherited(key, "_variadic")
        if variadic is not None:
            found.append(f"*args: {self.typing.item(properties[variadic][1].kind)}")
        elif mixin is not None and "__init__" in vars(mixin):
            for one in list(inspect.signature(mixin.__init__).parameters.values())[1:]:
                if one.kind is not one.VAR_KEYWORD:
                    found.append(f"{one.name}: {one.annotation} = {default(one.default)}")
                    named.add(one.name)
        for name in self._positional(key):
            found.append(self.parameter(key, *properties[name]))
            named.add(name)
        if variadic is None:
            found.append("*")
        for name in sorted(self._inherited(key, "_extra_keywords") or ()):
            found.append(f"{name}: Any = ...")
        for name, (owner, prop) in properties.items():
            if name not in named and not prop.readonly:
                found.append(self.parameter(key, owner, prop))
        return [*found, "id: str = ..."]

    def parameter(self, key: str, owner: str, prop: Prop) -> str:
        """Return a property as a parameter of the constructor of the class ``key``."""
        value = prop.default
        if value is UNSET or value is DERIVED or prop.alias is not None or (key, prop.name) in behaviours.DEFAULTS:
            value = ...
        return f"{prop.name}: {self.write(key if prop.alias is None else owner, prop)} = {default(value)}"

    def _positional(self, key: str) -> tuple[str, ...]:
        step: str | None = key
        while step is not None:
            if step in behaviours.POSITIONAL:
                return behaviours.POSITIONAL[step]
            step = self.classes[step].base
        return ()

    def _inherited(self, key: str, attribute: str) -> Any:
        step: str | None = key
        while step is not None:
            found = getattr(behaviours.MIXINS.get(step), attribute, None)
            if found is not None:
                return found
            step = self.classes[step].base
        return None
