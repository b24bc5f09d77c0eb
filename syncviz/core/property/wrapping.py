"""Descriptions around others: ``Nullable(Int)``, ``Required(String)``, ``Readonly(Float)`` …; and ``Override``."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

from ...util.warnings import BokehDeprecationWarning, warn
from ..coercions import REFUSED
from ..kinds import Kind
from .description import INTRINSIC, Description, Member, compiled_default, described, kind_of
from .descriptor import UNSET, Property

if TYPE_CHECKING:
    from ..has_props import HasProps

__all__ = [
    "Alias",
    "DeprecatedAlias",
    "Either",
    "Include",
    "Len",
    "NonEmpty",
    "NonNegative",
    "NotSerialized",
    "Nullable",
    "Override",
    "Positive",
    "Readonly",
    "Required",
    "TypeOfAttr",
]


class _Around(Description):
    """A description around one other, whose default it has unless the program says otherwise."""

    def __init__(self, inner: Any, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.inner = described(inner)

    def grammar(self) -> Any:
        return self.inner.compiled()

    def intrinsic(self) -> Any:
        return self.inner.intrinsic() if self.inner.default is INTRINSIC else self.inner.default

    def __str__(self) -> str:
        return f"{type(self).__name__}({self.inner})"


class Nullable(_Around):
    """A value of a kind, or None, the default."""

    def grammar(self) -> Any:
        return ("Nullable", self.inner.compiled())

    def intrinsic(self) -> Any:
        return None


class Required(_Around):
    """A value that must be set before it can be read or sent."""

    def intrinsic(self) -> Any:
        return UNSET


class Readonly(_Around):
    """A value that programs read and only the browser sets."""

    readonly = True

    def intrinsic(self) -> Any:
        return UNSET


class NotSerialized(_Around):
    """A value that stays on this side of the wire."""

    sent = False


class NonEmpty(_Around):
    """A container with at least one item."""

    def grammar(self) -> Any:
        return _fitting(self.inner.compiled(), lambda value: len(value) > 0, "not empty")


class Len(_Around):
    """A container of an exact length."""

    def __init__(self, inner: Any, length: int, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(inner, default=default, help=help)
        self.length = length

    def grammar(self) -> Any:
        return _fitting(self.inner.compiled(), lambda value: len(value) == self.length, f"of length {self.length}")


class NonNegative(_Around):
    """A number that is not below 0."""

    def grammar(self) -> Any:
        return ("NonNegative", self.inner.compiled())


class Positive(_Around):
    """A number above 0."""

    def grammar(self) -> Any:
        return ("Positive", self.inner.compiled())


class TypeOfAttr(_Around):
    """An object of which an attribute is of a certain kind."""

    def __init__(self, inner: Any, name: str, type: Any, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(inner, default=default, help=help)
        self.attr = name
        self.attr_kind = kind_of(type)

    def grammar(self) -> Any:
        def fits(value: Any) -> bool:
            return hasattr(value, self.attr) and self.attr_kind.accept(getattr(value, self.attr)) is not REFUSED

        return _fitting(self.inner.compiled(), fits, f"with {self.attr}: {self.attr_kind.expected}")


class Either(Description):
    """A value of one of several kinds; the first that accepts it counts, and has the default."""

    def __init__(self, first: Any, *others: Any, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.inner = [described(parameter) for parameter in (first, *others)]

    def grammar(self) -> Any:
        return ("Or", *(one.compiled() for one in self.inner))

    def intrinsic(self) -> Any:
        first = self.inner[0]
        return first.intrinsic() if first.default is INTRINSIC else first.default

    def __str__(self) -> str:
        return f"Either({', '.join(map(str, self.inner))})"


def _fitting(kind: Kind, fits: Any, words: str) -> Kind:
    def accept(value: Any) -> Any:
        accepted = kind.accept(value)
        return accepted if accepted is not REFUSED and fits(accepted) else REFUSED

    return kind._replace(accept=accept, expected=f"{kind.expected}, {words}", plain=frozenset(), by_type=False)


class Override(Member):
    """Another default for an inherited property: ``title = Override(default="untitled")``."""

    def __init__(self, *, default: Any) -> None:
        self.default = default

    def define(self, owner: type[HasProps], name: str) -> None:
        """Raises UnknownProperty for a name that is not inherited."""
        inherited = owner.property_named(name)
        kind = Kind(
            inherited.accept, inherited.expected, inherited.refers, inherited.contains, inherited.plain, inherited.nests
        )
        setattr(owner, name, inherited.with_default(compiled_default(self.default, kind, f"{owner.__name__}.{name}")))


class Alias(Member):
    """Another name of a property."""

    def __init__(self, aliased_name: str, *, help: str | None = None) -> None:
        self.aliased_name = aliased_name
        self.help = help

    def define(self, owner: type[HasProps], name: str) -> None:
        delattr(owner, name)
        owner._aliases = {**owner._aliases, name: self.aliased_name}


class DeprecatedAlias(Alias):
    """The former name of a property: using it gives a warning."""

    def __init__(
        self, aliased_name: str, *, since: tuple[int, int, int], extra: str | None = None, help: str | None = None
    ) -> None:
        super().__init__(aliased_name, help=help)
        self.since = since
        self.extra = extra

    def define(self, owner: type[HasProps], name: str) -> None:
        super().define(owner, name)
        target = self.aliased_name
        sentence = f"{owner.__name__}.{name} was deprecated in {'.'.join(map(str, self.since))}; use {target}"
        sentence = f"{sentence}. {self.extra}" if self.extra else sentence

        def read(obj: Any) -> Any:
            warn(sentence, BokehDeprecationWarning)
            return getattr(obj, target)

        def write(obj: Any, value: Any) -> None:
            warn(sentence, BokehDeprecationWarning)
            setattr(obj, target, value)

        setattr(owner, name, property(read, write))


class Include(Member):
    """All properties of another class, with a prefix: ``border = Include(LineProps, prefix="border")``."""

    def __init__(self, delegate: type[HasProps], *, help: str = "", prefix: str | None = None) -> None:
        self.delegate = delegate
        self.help = help
        self.prefix = prefix

    def define(self, owner: type[HasProps], name: str) -> None:
        delattr(owner, name)
        prefix = f"{self.prefix}_" if self.prefix else ""
        for inner, prop in self.delegate._properties.items():
            made: Property = copy(prop)
            made.name = prefix + inner
            if made.units_of is not None:
                made.units_of = prefix + made.units_of
            if made.name not in vars(owner):
                setattr(owner, made.name, made)
