"""What programs ask objects about their properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .property import UNSET, Property

if TYPE_CHECKING:
    from .serialization import Serializer

__all__ = ["Introspection"]


class Introspection:
    """The part of ``HasProps`` that only looks, or only says in other words what the rest does."""

    __slots__ = ()

    if TYPE_CHECKING:
        _properties: ClassVar[dict[str, Property]]
        _aliases: ClassVar[dict[str, str]]
        _values: dict[str, Any]
        _themed: Mapping[str, Any] | None

        @classmethod
        def property_named(cls, name: str) -> Property: ...
        def peek(self, name: str) -> Any: ...
        def assign(self, prop: Property, value: Any, setter: object = None) -> None: ...
        def apply_theme(self, values: Mapping[str, Any] | None) -> None: ...
        def to_wire(self, serializer: Any) -> Any: ...

    @classmethod
    def lookup(cls, name: str, *, raises: bool = True) -> Property | None:
        """Return a property's descriptor. Raises UnknownProperty, or with ``raises=False`` returns None."""
        if not raises and cls._aliases.get(name, name) not in cls._properties:
            return None
        return cls.property_named(name)

    @classmethod
    def descriptors(cls) -> list[Property]:
        """Return the descriptors of all properties."""
        return list(cls._properties.values())

    @classmethod
    def dataspecs(cls) -> dict[str, Property]:
        """Return the properties that may take their values from a column, by name."""
        return {name: prop for name, prop in cls._properties.items() if prop.by_column}

    @classmethod
    def properties_with_refs(cls) -> dict[str, Property]:
        """Return the properties whose values may be or hold models, by name."""
        return {name: prop for name, prop in cls._properties.items() if prop.has_ref}

    def query_properties_with_values(
        self, query: Callable[[Property], bool], *, include_defaults: bool = True, include_undefined: bool = False
    ) -> dict[str, Any]:
        """Return names and values of the properties for which ``query`` is true; without defaults what was set.

        With ``include_undefined`` those that are required and have no value yet are there as UNSET.
        """
        names = self._properties if include_defaults else self._values
        found = {name: self.peek(name) for name in names if query(self._properties[name])}
        return found if include_undefined else {name: value for name, value in found.items() if value is not UNSET}

    def properties_with_values(
        self, *, include_defaults: bool = True, include_undefined: bool = False
    ) -> dict[str, Any]:
        """Return names and values of all properties; the keywords are those of ``query_properties_with_values``."""
        return self.query_properties_with_values(
            lambda prop: True, include_defaults=include_defaults, include_undefined=include_undefined
        )

    def themed_values(self) -> dict[str, Any] | None:
        """Return what a theme has in place of defaults, or None."""
        return None if self._themed is None else dict(self._themed)

    def unapply_theme(self) -> None:
        """Return to the defaults of the class where a theme has others."""
        self.apply_theme(None)

    def set_from_json(self, name: str, value: Any, *, setter: object = None) -> None:
        """Give a property a decoded value, on behalf of ``setter``. Raises UnknownProperty and ValueError."""
        self.assign(self.property_named(name), value, setter)

    def to_serializable(self, serializer: Serializer) -> Any:
        """Return the form on the wire."""
        return self.to_wire(serializer)
