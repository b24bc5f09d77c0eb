"""Objects with properties: storage, defaults, validation, batched updates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from ..errors import DeserializationError, UnknownProperty, nearest
from .containers import TrackedColumns, TrackedList, adopt, plain_copy, refill
from .encoding import ENCODERS
from .introspection import Introspection
from .property import UNSET, Default, Property
from .property.description import Member
from .specs import Spec
from .values import ATOMS, is_model

__all__ = [
    "HasProps", "MetaHasProps", "NonQualified", "Qualified", "abstract", "models_in", "references_in", "same",
    "set_values", "wire_attributes",
]  # fmt: skip

T = TypeVar("T")

_set_slot = object.__setattr__
_CONTAINERS = (list, tuple, dict, set)
_WRITTEN_AS_THEY_ARE = frozenset({str, bool, type(None)})


def same(old: Any, new: Any) -> bool:
    """Tell whether two values are surely equal; where that is dear or impossible to find out, they are not."""
    if old is new:
        return True
    kind = type(old)
    if kind in ATOMS:
        return kind is type(new) and bool(old == new)
    if old is UNSET or new is UNSET:
        return False
    try:
        return bool(old == new)
    except (ValueError, TypeError):  # arrays, and lists of arrays, have no single truth value
        return False


class _Missing:
    """The text of an error, put together when somebody reads it: ``hasattr`` only wants to know that there is one.

    Looking for the nearest name takes a hundred times as long as everything else that ``hasattr`` does.
    """

    __slots__ = ("cls", "name")

    def __init__(self, cls: type[HasProps], name: str) -> None:
        self.cls = cls
        self.name = name

    def __str__(self) -> str:
        if self.name.startswith("_"):
            return f"{self.cls.__name__!r} object has no attribute {self.name!r}"
        names = [*self.cls._properties, *(name for name in dir(self.cls) if not name.startswith("_"))]
        return f"{self.cls.__name__} has no property {self.name!r}{nearest(self.name, names)}"

    __repr__ = __str__


class HasProps(Introspection):
    """Base of everything that has properties.

    Only values that were set, and defaults that can change and were looked at, are kept in the object; all other
    defaults stay with the class.
    """

    __slots__ = ("__dict__", "__weakref__", "_values")

    _properties: ClassVar[dict[str, Property]] = {}
    # Whose defaults are models, and the names of all that may hold some.
    _holding: ClassVar[tuple[tuple[Property, ...], frozenset[str]]] = ((), frozenset())
    _aliases: ClassVar[dict[str, str]] = {}

    _values: dict[str, Any]
    _themed: Mapping[str, Any] | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name, member in list(vars(cls).items()):
            if isinstance(member, Member):
                member.define(cls, name)
        properties: dict[str, Property] = {}
        for base in reversed(cls.__mro__):
            for name, member in vars(base).items():
                if isinstance(member, Property):
                    properties[name] = member
        cls._properties = properties
        cls._holding = (
            tuple(prop for prop in properties.values() if isinstance(prop.default, Default) and prop.default.models),
            frozenset(name for name, prop in properties.items() if prop.refers),
        )

    def __init__(self, **properties: Any) -> None:
        set_values(self, {})
        if properties:
            self._initialise(properties)

    def _initialise(self, properties: Mapping[str, Any]) -> None:
        """Take the first values: validated, and reported to nobody because nobody can listen yet."""
        own = self._properties
        values = self._values
        for name, value in properties.items():
            prop = own.get(name)
            if prop is None:
                prop = self.property_named(name)
            if value is UNSET:
                continue
            # What ``prepare`` does first, without the call: half of all values are of such a type.
            prepared = value if type(value) in prop.plain else prop.prepare(self, value)
            default = prop.default
            # A value that is the default anyway need not travel.
            if type(default) is type(prepared) and type(prepared) in ATOMS and default == prepared:
                continue
            values[prop.name] = prepared

    @classmethod
    def property_named(cls, name: str) -> Property:
        """Return the property. Raises UnknownProperty, which names the nearest one that exists."""
        prop = cls._properties.get(cls._aliases.get(name, name))
        if prop is None:
            raise UnknownProperty(
                f"{cls.__name__} has no property {name!r}{nearest(name, cls._properties)}"
                f" (see {cls.__name__}.properties() for all)"
            )
        return prop

    @classmethod
    def properties(cls) -> set[str]:
        """Return the names of all properties, those by which programs may also call them included."""
        return {*cls._properties, *cls._aliases}

    if not TYPE_CHECKING:  # checkers shall complain of names that no class declares

        def __getattr__(self, name: str) -> Any:
            # Only reached for what is no property and no method.
            alias = type(self)._aliases.get(name)
            if alias is not None:
                return getattr(self, alias)
            raise UnknownProperty(_Missing(type(self), name))

        def __setattr__(self, name: str, value: Any) -> None:
            prop = self._properties.get(name)
            if prop is not None:
                self.assign(prop, value)
            elif name.startswith("_") or isinstance(getattr(type(self), name, None), property):
                _set_slot(self, name, value)
            else:
                self.assign(self.property_named(name), value)

    def default_of(self, prop: Property) -> Any:
        """Return what a property is when nobody set it. Raises UnsetValueError for a required one."""
        themed = self._themed
        if themed is not None and prop.name in themed:
            value = themed[prop.name]
            if isinstance(value, list | dict | set):  # shared by all objects of the class: each gets its own
                value = self._values[prop.name] = prop.prepare(self, value)
            return value
        default = prop.default
        if type(default) is Default:
            value = self._values[prop.name] = prop.keep_default(self, default)
            return value
        if default is UNSET:
            raise prop.unset_error(self)
        return default

    def peek(self, name: str) -> Any:
        """Return a property's value; UNSET, and not an error, for a required one without."""
        prop = self._properties[name]
        if name in self._values or prop.default is not UNSET:
            return getattr(self, name)
        return UNSET

    def default_seen(self, prop: Property) -> Any:
        """Return the same as ``default_of`` without keeping anything; UNSET for a required property."""
        themed = self._themed
        if themed is not None and prop.name in themed:
            return themed[prop.name]
        default = prop.default
        return default.make() if type(default) is Default else default

    def assign(self, prop: Property, value: Any, setter: object = None) -> None:
        """Give a property a value, on behalf of ``setter``.

        Raises ValueError for what the property does not accept; then everything is as it was.
        """
        self._check_writable(prop, setter)
        self.assign_prepared(prop, prop.prepare(self, value), setter)

    def _check_writable(self, prop: Property, setter: object) -> None:
        if prop.readonly and setter is None:
            raise UnknownProperty(f"{type(self).__name__}.{prop.name} is computed in the browser and cannot be set")

    def assign_prepared(self, prop: Property, new: Any, setter: object = None) -> None:
        """Give a property a value that ``prop.prepare`` has returned."""
        old = self._values.get(prop.name, UNSET)
        if old is UNSET:
            old = self.peek(prop.name)
        if prop.columns or not same(old, new):
            self._replace(prop, old, new, setter)()

    def reset(self, prop: Property) -> None:
        """Return a property to its default. Raises UnsetValueError for a required one, which has none."""
        name = prop.name
        if name not in self._values:
            return
        new = self.default_seen(prop)
        if new is UNSET:
            raise prop.unset_error(self)
        old = self._values[name]
        kept = isinstance(new, list | dict | set) or isinstance(prop.default, Default)
        if kept:
            new = prop.prepare(self, new)
        announce = None if same(old, new) else self._replace(prop, old, new, None)
        if not kept:
            del self._values[name]
        if announce is not None:
            announce()

    def _replace(self, prop: Property, old: Any, new: Any, setter: object) -> Callable[[], None]:
        """Keep a validated value; return what lets others know."""
        self._values[prop.name] = new
        return _nobody

    def update(self, **properties: Any) -> None:
        """Set several properties. All are validated before the first one changes."""
        prepared = [
            (prop := self.property_named(name), prop.prepare(self, value)) for name, value in properties.items()
        ]
        for prop, _ in prepared:
            self._check_writable(prop, None)
        self._check_update(prepared)
        for prop, value in prepared:
            self.assign_prepared(prop, value)

    def _check_update(self, prepared: list[tuple[Property, Any]]) -> None:
        """Raise where validated values cannot be kept all the same; models add what their document says."""

    def container_changed(self, container: Any, attr: str, old: Any) -> Callable[[], None] | None:
        """Learn from the container that is a property's value that its content has changed.

        Keeps the change and returns what lets others know of it, or None where nothing is different. Raises
        ValueError where the content is not accepted; then the container has to take its old content back.
        """
        prop = self._properties[attr]
        if prop.columns:
            if old.keys() == container.keys() and all(old[name] is container[name] for name in old):
                return None
        else:
            try:
                content = plain_copy(container) if prop.nests else type(old)(container)
            except RecursionError:
                raise ValueError(prop.too_deep(self)) from None
            prepared = prop.prepare(self, content)
            if same(old, content):
                return None
            if prop.nests:
                adopt(container)
            elif type(prepared) is type(container):
                refill(container, prepared)  # the final form: dates to numbers …
        return self._replace_content(prop, old, container)

    def appended_unheard(self, container: Any, item: Any) -> bool:
        """Append to the list that is a property's value, if nobody has to learn of it; tell whether that was done."""
        return False

    def _replace_content(self, prop: Property, old: Any, container: Any) -> Callable[[], None]:
        """Hear of a validated mutation; return what lets others know."""
        return _nobody

    def columns_changed(self, attr: str, columns: dict[str, Any], setter: object = None) -> None:
        """Set some columns of column data. Raises ValueError for what is no column."""
        prop = self._properties[attr]
        accepted = prop.prepare(self, columns)
        container: TrackedColumns = getattr(self, attr)
        old = dict(container)
        dict.update(container, accepted)
        self._columns_replaced(prop, old, container, list(columns), setter)

    def _columns_replaced(self, prop: Property, old: Any, new: Any, names: list[str], setter: object) -> None:
        """Hear of new columns; models add that others learn of it."""

    def load(self, attributes: Mapping[str, Any], decode: Callable[[Any], Any]) -> None:
        """Take the attributes of a new object from the wire, each of which ``decode`` turns into a value.

        Names that this version does not know are left out: peers of different minor versions understand each
        other. Raises DeserializationError for a value of the wrong kind.
        """
        values, properties = self._values, self._properties
        for name, item in attributes.items():
            value = item if type(item) in ATOMS else decode(item)
            prop = properties.get(name)
            if prop is None:
                continue
            if type(value) in prop.plain:  # as `prepare` begins: its call would be half of the time of most values
                values[name] = value
                continue
            try:
                values[name] = prop.prepare(self, value)
            except ValueError as error:
                raise DeserializationError(str(error)) from error

    def apply_theme(self, values: Mapping[str, Any] | None) -> None:
        """Use ``values`` (name to value, shared by all objects of the class) in place of defaults."""
        _set_slot(self, "_themed", values or None)

    def direct_references(self) -> list[Any]:
        """Return the models that this object's values hold, one for each place where they are held."""
        return references_in(self._values, self._holding[1])

    def materialise(self) -> None:
        """Make the defaults that are models, so that both sides of a wire have the same ones."""
        values = self._values
        for prop in self._holding[0]:
            if prop.name not in values:
                if self._themed is None and not prop.contains:
                    values[prop.name] = prop.default.make()
                else:
                    self.default_of(prop)

    def clone(self, **overrides: Any) -> Self:
        """Return a new object with the same values (models and arrays are shared, not copied)."""
        return type(self)(**{**self._values, **overrides})

    def __copy__(self) -> Self:
        return self.clone()

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied deeply; use clone() for one more with the same"
            " values, or Document.to_json() and Document.from_json() for a document"
        )

    def equals(self, other: object) -> bool:
        """Tell whether ``other`` is of the same class and has the same values."""
        return type(other) is type(self) and same(
            self.properties_with_values(), other.properties_with_values()
        )


# A slot's own setter takes half the time of object.__setattr__, and each model sets four when it is made.
set_values: Callable[[HasProps, dict[str, Any]], None] = HasProps.__dict__["_values"].__set__

MetaHasProps = type(HasProps)


class Qualified:
    """Says that the browser knows a class by its module and its name; so it is with all classes of programs."""

    __slots__ = ()


class NonQualified:
    """Says that the browser knows a class by its name alone."""

    __slots__ = ()


def abstract(cls: type[T]) -> type[T]:
    """Mark a class as one of which nobody makes objects: a decorator, for readers only."""
    return cls


def _nobody() -> None:
    """Stands for letting others know where there are none."""


def references_in(values: Mapping[str, Any], names: frozenset[str]) -> list[Any]:
    """Return the models in those of an object's values that may hold some, as `HasProps.direct_references` does."""
    found: list[Any] = []
    for name, value in values.items():
        kind = type(value)
        if kind in ATOMS or name not in names:
            continue
        # Nearly all are models or lists of models: a generator for each would double the time.
        if kind is TrackedList:
            for item in value:
                if hasattr(type(item), "model_names"):
                    found.append(item)
                elif type(item) not in ATOMS:
                    found.extend(models_in(item))
        elif hasattr(kind, "model_names"):
            found.append(value)
        else:
            found.extend(models_in(value))
    return found


def wire_attributes(obj: HasProps, values: Mapping[str, Any], serializer: Any) -> dict[str, Any]:
    """Return what has to be sent for a peer to have an equal object; ``values`` are those that the object has."""
    attributes: dict[str, Any] = {}
    properties = obj._properties
    encode = serializer.encode
    for name, value in values.items():
        prop = properties[name]
        kind = type(value)
        if prop.encode is not None:
            attributes[name] = prop.encode(serializer, value, obj)
        elif not prop.sent:
            continue
        elif kind in _WRITTEN_AS_THEY_ARE or (kind is float and value - value == 0.0):  # which inf and nan are not
            attributes[name] = value
        elif not prop.empty_default or not isinstance(value, _CONTAINERS) or value:
            encoder = ENCODERS.get(kind)
            attributes[name] = encode(value) if encoder is None else encoder(serializer, value)
    themed = obj._themed if serializer.theme is None else serializer.theme.values_for(type(obj))
    if themed is not None:
        for name, value in themed.items():
            if name not in values and name in properties and properties[name].sent:
                prop = properties[name]
                attributes[name] = prop.encode(serializer, value, obj) if prop.encode else encode(value)
    return attributes


def models_in(value: Any) -> Iterable[Any]:
    """Yield the models in a value: itself, or in lists, tuples, sets, dicts and specs, however deep."""
    if is_model(value):
        yield value
    elif isinstance(value, list | tuple | set):
        for item in value:
            if type(item) not in ATOMS:
                yield from models_in(item)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if type(key) not in ATOMS:
                yield from models_in(key)
            if type(item) not in ATOMS:
                yield from models_in(item)
    elif isinstance(value, Spec):
        for _, part in value._parts():
            if type(part) not in ATOMS:
                yield from models_in(part)
    elif isinstance(value, SimpleNamespace):
        yield from models_in(vars(value))
