"""A property: the descriptor that validates, keeps and reports one attribute of a class of objects."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any, overload

from ...errors import UnsetValueError, nearest
from ..accepts import Accept
from ..coercions import REFUSED
from ..containers import TrackedColumns, track
from ..encoding import is_lasting
from ..faults import fault_in
from ..kinds import Kind
from ..specs import Field
from ..values import shortened
from .checking import is_validating

if TYPE_CHECKING:
    from ..has_props import HasProps

__all__ = ["UNSET", "Default", "Property"]


_NEVER_COERCED = frozenset({int, float})


class _Unset:
    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Any = _Unset()
"""Stands for "no value yet": a required property that was not given one."""


class Default:
    """A default that is made anew for each object, because it can change: a container, or a model.

    ``models``: it is or holds a model; then it has to be sent even when nobody touched it, or the browser would
    make one of its own, under an id that the server never learns. ``empty``: it is an empty container.
    """

    __slots__ = ("empty", "make", "models")

    def __init__(self, make: Callable[[], Any], *, models: bool = False, empty: bool = False) -> None:
        self.make = make
        self.models = models
        self.empty = empty


class Property:
    """One property of a class.

    ``sent`` is False for what only the browser computes: it arrives from there and is never sent. ``encode`` is
    set where the wire form depends on more than the value (visual properties and their units), ``units_of`` for
    units: the name of the property as a part of which they are sent. ``coerce`` turns what programs may write into the
    property's own form, or returns it as it is; it is not asked about numbers that are in that form already.
    """

    __slots__ = (
        "accept",
        "by_type",
        "coerce",
        "columns",
        "contains",
        "default",
        "empty_default",
        "encode",
        "expected",
        "inside",
        "name",
        "nests",
        "plain",
        "readonly",
        "refers",
        "sent",
        "units_of",
        "words",
    )  # fmt: skip

    def __init__(self, name: str, kind: Kind, default: Any = UNSET, *, readonly: bool = False, sent: bool = True,
                 columns: bool = False, coerce: Accept | None = None,
                 encode: Callable[[Any, Any, Any], Any] | None = None, units_of: str | None = None) -> None:
        self.name = name
        self.accept = kind.accept
        self.expected = kind.expected
        self.refers = kind.refers and not columns
        self.contains = kind.contains
        self.nests = kind.nests and not columns
        self.plain = kind.plain if coerce is None else kind.plain & _NEVER_COERCED
        self.by_type = kind.by_type and coerce is None
        self.default = default
        self.empty_default = isinstance(default, Default) and default.empty
        self.readonly = readonly
        self.sent = sent
        self.columns = columns
        self.coerce = coerce
        self.encode = encode
        self.units_of = units_of
        self.words = kind.words
        self.inside = kind.inside

    @property
    def serialized(self) -> bool:
        """Whether the value goes over the wire, by itself or with the property it is the units of."""
        return self.sent

    @property
    def has_ref(self) -> bool:
        """Whether a value may be or hold a model."""
        return self.refers

    @property
    def by_column(self) -> bool:
        """Whether a glyph may take the value from a column."""
        return self.encode is not None and getattr(self.encode, "vector", False)

    def with_default(self, default: Any) -> Property:
        """Return the same property with another default."""
        made = copy(self)
        made.default = default
        made.empty_default = isinstance(default, Default) and default.empty
        return made

    @overload
    def __get__(self, obj: None, owner: type) -> Property: ...
    @overload
    def __get__(self, obj: HasProps, owner: type | None = None) -> Any: ...

    def __get__(self, obj: HasProps | None, owner: type | None = None) -> Any:
        if obj is None:
            return self
        try:
            return obj._values[self.name]
        except KeyError:
            return obj.default_of(self)

    def __set__(self, obj: HasProps, value: Any) -> None:
        obj.assign(self, value)

    def __delete__(self, obj: HasProps) -> None:
        obj.reset(self)

    def prepare(self, owner: HasProps, value: Any) -> Any:
        """Return the form in which ``owner`` keeps ``value``.

        Raises ValueError for what is not of the kind, unless `validate` has let it pass: then it is kept as it is.
        """
        # Most values are of one of the types that need no look inside.
        if type(value) in self.plain:
            return value
        if self.coerce is not None:
            try:
                value = self.coerce(value)
            except ValueError as error:
                if not is_validating():
                    return value
                raise ValueError(f"{type(owner).__name__}.{self.name}: {error}") from error
        accepted = self.accept(value)
        if accepted is REFUSED:
            if not is_validating():
                return value
            raise ValueError(self.complaint(owner, value))
        if self.contains:
            if self.columns:
                columns = TrackedColumns(accepted)
                columns.bind(owner, self.name)
                return columns
            try:
                return track(accepted, owner, self.name, self.nests)
            except RecursionError:
                raise ValueError(self.too_deep(owner)) from None
        elif self.by_type and accepted is value and is_lasting(type(value)):
            self.plain |= {type(value)}  # no need to look at the next model of that class
        return accepted

    def keep_default(self, owner: HasProps, default: Default) -> Any:
        """Return a new default as ``owner`` keeps it. A model needs no look: it is of the kind already."""
        made = default.make()
        return self.prepare(owner, made) if self.contains or not default.models else made

    def column_named(self, value: Any, owner: HasProps) -> str | None:
        """Return the column that a value of this visual property names, or None where it names none."""
        if isinstance(value, Field):
            return value.field
        if self.encode is None or type(value) is not str:
            return None
        # A property that takes one value for all glyphs has plain text on the wire.
        form = self.encode(_Probe, value, owner)
        return value if isinstance(form, dict) and form.get("type") == "field" else None

    def complaint(self, owner: HasProps, value: Any) -> str:
        """Return the sentence that says what was expected and what came."""
        return (
            f"{type(owner).__name__}.{self.name} expects {self.expected};"
            f" got {shortened(value, 120)} of type {type(value).__name__}"
            f"{nearest(value, self.words) if isinstance(value, str) else fault_in(value, self.inside)}"
        )

    def too_deep(self, owner: HasProps) -> str:
        """Return the sentence for a value without an end."""
        return f"{type(owner).__name__}.{self.name} was given a value that is nested too deeply, or contains itself"

    def unset_error(self, owner: HasProps) -> UnsetValueError:
        """Return the error for reading or sending a required property which has no value."""
        return UnsetValueError(
            f"{type(owner).__name__}.{self.name} is required and has no value yet; give it {self.expected}"
        )

    def __repr__(self) -> str:
        return f"<Property {self.name}: {self.expected}>"


class _Probe:
    """Stands in for a serializer where only the kind of a visual property is asked for."""

    @staticmethod
    def encode(value: Any) -> Any:
        return value
