"""Models that a program defines itself, for data that it shares with the browser."""

from __future__ import annotations

from typing import Any, ClassVar

from ..core.has_props import HasProps, NonQualified
from ..core.property import UNSET, Default, Property
from ..core.registry import registry
from ..core.serialization import Serializer
from ..errors import SerializationError
from .model import Model

__all__ = ["DataModel"]


class DataModel(Model):
    """Base of models that only have properties: nothing is drawn, but both sides have the values.

        class Player(DataModel):
            name = Required(String)
            score = Int(default=0)

    An object of it is used as any other model: as a root, in properties, in ``CustomJS`` arguments, with ``on_change``
    and ``js_link``. The browser knows the class as ``module.Player``, in a main program as ``Player``;
    ``__qualified_model__`` in the class gives it another name. Raises ValueError for a name of BokehJS' own.
    """

    __slots__ = ()

    _definition: ClassVar[dict[str, Any] | None] = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        name = _name_of(cls)
        _check_name(name)
        cls.wire_name = cls.__qualified_model__ = name
        cls.model_names = cls.model_names | {name}
        cls._definition = None
        registry.add_defined(name, cls)

    __qualified_model__: ClassVar[str] = "DataModel"

    @classmethod
    def definition(cls) -> dict[str, Any] | None:
        """Return what tells the browser of the class. Raises SerializationError for a default without a wire form."""
        if cls is DataModel:
            return None
        if cls._definition is None:
            _check_name(cls.wire_name)  # once more: the names may not have been known when the class was made
            cls._definition = _definition_of(cls)
        return cls._definition


def _name_of(cls: type[DataModel]) -> str:
    given = vars(cls).get("__qualified_model__")
    if given is not None:
        return str(given)
    if cls.__module__ == "__main__" or issubclass(cls, NonQualified):
        return cls.__name__
    return f"{cls.__module__}.{cls.__name__}"


def _check_name(name: str) -> None:
    if name in registry.names():
        raise ValueError(f"{name} is a model of BokehJS; give the class another name, or a __qualified_model__")


def _definition_of(cls: type[DataModel]) -> dict[str, Any]:
    base = next(one for one in cls.__mro__[1:] if issubclass(one, DataModel))
    definition: dict[str, Any] = {"type": "model", "name": cls.wire_name}
    if base is not DataModel:
        definition["extends"] = {"id": base.wire_name}
    properties, overrides = [], []
    for prop in _units_first(cls._properties):
        inherited = base._properties.get(prop.name)
        if inherited is prop:
            continue
        if inherited is not None and inherited.accept == prop.accept:
            overrides.append({"name": prop.name, **_default_of(cls, prop)})
        else:
            # The browser takes any value: what is right is known here.
            properties.append({"name": prop.name, "kind": "Any", **_default_of(cls, prop)})
    if properties:
        definition["properties"] = properties
    if overrides:
        definition["overrides"] = overrides
    return definition


def _units_first(properties: dict[str, Property]) -> list[Property]:
    found: list[Property] = []
    for prop in properties.values():
        if prop.units_of is None:
            units = properties.get(f"{prop.name}_units")
            found.extend([prop] if units is None or units.units_of != prop.name else [units, prop])
    return found


def _default_of(cls: type[HasProps], prop: Property) -> dict[str, Any]:
    default = prop.default
    if default is UNSET:
        return {}
    try:
        value = default.make() if isinstance(default, Default) else default
        return {"default": Serializer(deferred=False).encode(value)}
    except SerializationError as error:
        raise SerializationError(f"the default of {cls.__name__}.{prop.name}: {error}") from error
