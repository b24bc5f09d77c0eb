"""What a program writes in a class of its own for a property: ``x = Float(default=1.0)``.

A description becomes ``Property`` descriptors when its class is made (``HasProps`` sees to that). It says what is
accepted in the grammar of the kinds (``core/kinds.py``), into which kinds that are compiled already may be mixed.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import cache, partial
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import TYPE_CHECKING, Any, ClassVar

from ... import palettes
from ..accepts import Accept
from ..coercions import REFUSED
from ..kinds import Kind, KindCompiler
from ..values import ATOMS, is_model, shortened
from .descriptor import UNSET, Default, Property

if TYPE_CHECKING:
    from ..has_props import HasProps

__all__ = ["INTRINSIC", "Description", "InstanceDefault", "Member", "compiler", "described", "kind_of"]

_FACTORIES = (FunctionType, MethodType, BuiltinFunctionType, partial)


class _Intrinsic:
    __slots__ = ()

    def __repr__(self) -> str:
        return "Intrinsic"


INTRINSIC: Any = _Intrinsic()
"""Stands for the default that a kind of property has where the program gives none."""


class _Compiler(KindCompiler):
    """Keeps nothing that it has compiled but names: other kinds may hold a class, which would live as long."""

    def compile(self, kind: Any) -> Kind:
        return super().compile(kind) if isinstance(kind, str | Kind) else self._compile(kind)


@cache
def compiler() -> KindCompiler:
    """Return the compiler of all descriptions; the names of the colours are read when it is first needed."""
    return _Compiler(palettes.named_colors)


class InstanceDefault:
    """A default that is a new model each time: ``Instance(Range1d, default=InstanceDefault(Range1d, start=0))``."""

    def __init__(self, model: type[Any], **properties: Any) -> None:
        self.model = model
        self.properties = properties

    def __call__(self) -> Any:
        return self.model(**self.properties)

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.properties.items())
        return f"<Instance: {self.model.__name__}({given})>"


class Member:
    """What stands in the body of a class and adds properties to it, or changes them."""

    def define(self, owner: type[HasProps], name: str) -> None:
        """Put what this describes under ``owner.name``, in place of itself."""
        raise NotImplementedError


class Description(Member):
    """Any value. The classes derived from this are the kinds of properties.

    ``default`` is a value, or a function that makes one for each object. Raises ValueError, when the class is made,
    for one that the property does not accept.
    """

    kind: ClassVar[Any] = "Any"
    start: ClassVar[Any] = None
    sent = True
    readonly = False

    def __init__(self, default: Any = INTRINSIC, *, help: str | None = None) -> None:
        self.default = default
        self.help = help
        self._converters: list[tuple[Any, Callable[[Any], Any]]] = []
        self._checks: list[tuple[Callable[[Any, Any], Any], Any]] = []

    def accepts(self, kind: Any, converter: Callable[[Any], Any]) -> Description:
        """Take values of another kind (a description, or a class) as well: ``converter`` makes them fit."""
        if isinstance(kind, Description) or (isinstance(kind, type) and issubclass(kind, Description)):
            fits = kind_of(kind).accept
        else:
            fits = partial(_instance_of, kind)
        self._converters.append((fits, converter))
        return self

    def asserts(self, check: Callable[[Any, Any], Any], message: Any) -> Description:
        """Refuse values for which ``check(obj, value)`` is not true, with a sentence or the function that raises one.

        Raises, when a value is set, ValueError with ``message``, or calls ``message(obj, name, value)``.
        """
        self._checks.append((check, message))
        return self

    def grammar(self) -> Any:
        """Return what is accepted, in the grammar of kinds."""
        return self.kind

    def compiled(self) -> Kind:
        """Return the kind, compiled."""
        kind = compiler().compile(self.grammar())
        if not self._converters:
            return kind
        return kind._replace(
            accept=partial(_converted, kind.accept, tuple(self._converters)), plain=frozenset(), by_type=False
        )

    def is_valid(self, value: Any) -> bool:
        """Tell whether a value is accepted."""
        return self.compiled().accept(value) is not REFUSED

    def intrinsic(self) -> Any:
        """Return the default where the program gives none; UNSET for a property that must be set."""
        return self.start

    def define(self, owner: type[HasProps], name: str) -> None:
        setattr(owner, name, self.property_named(name, owner))

    def property_named(self, name: str, owner: type[HasProps]) -> Property:
        """Return the descriptor under one name."""
        kind = self.compiled()
        make: Any = partial(_CheckedProperty, tuple(self._checks)) if self._checks else Property
        default = self.compiled_default(kind, f"{owner.__name__}.{name}")
        made: Property = make(name, kind, default, readonly=self.readonly, sent=self.sent)
        return made

    def compiled_default(self, kind: Kind, place: str) -> Any:
        """Return the default as a descriptor has it."""
        value = self.intrinsic() if self.default is INTRINSIC else self.default
        return compiled_default(value, kind, place, must_fit=self.default is not INTRINSIC)

    def __str__(self) -> str:
        return type(self).__name__


class _CheckedProperty(Property):
    """A property with checks that look at the object as well."""

    __slots__ = ("checks",)

    def __init__(self, checks: tuple[Any, ...], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.checks = checks
        self.plain = frozenset()
        self.by_type = False

    def prepare(self, owner: HasProps, value: Any) -> Any:
        prepared = super().prepare(owner, value)
        for check, message in self.checks:
            if not check(owner, prepared):
                if callable(message):
                    message(owner, self.name, value)
                else:
                    raise ValueError(f"{type(owner).__name__}.{self.name}: {message}")
        return prepared


def _instance_of(cls: type, value: Any) -> Any:
    return value if isinstance(value, cls) else REFUSED


def _converted(accept: Accept, converters: tuple[tuple[Accept, Callable[[Any], Any]], ...], value: Any) -> Any:
    accepted = accept(value)
    if accepted is not REFUSED:
        return accepted
    for fits, convert in converters:
        if fits(value) is not REFUSED:
            return accept(convert(value))
    return REFUSED


def described(parameter: Any) -> Description:
    """Return a parameter of a description (``List(Int)``, ``List(Int())``) as an object. Raises ValueError."""
    if isinstance(parameter, Description):
        return parameter
    if isinstance(parameter, type) and issubclass(parameter, Description):
        return parameter()
    raise ValueError(f"expected a property such as Int or Nullable(String), got {parameter!r}")


def kind_of(parameter: Any) -> Kind:
    """Return the compiled kind of a parameter."""
    return described(parameter).compiled()


def compiled_default(value: Any, kind: Kind, place: str, must_fit: bool = True) -> Any:
    """Return a default as a descriptor has it: UNSET, a constant, or a ``Default`` that makes one.

    Raises ValueError for one that is not of the kind; unless it ``must_fit``, there is no default then.
    """
    if value is UNSET:
        return UNSET
    if isinstance(value, (*_FACTORIES, InstanceDefault)):
        # Another value each time, perhaps: it has to be sent even when nobody touched it.
        return Default(partial(_made, value, kind, place), models=True)
    accepted = kind.accept(value)
    if accepted is REFUSED:
        if must_fit:
            raise ValueError(_misfit(kind, place, value))
        return UNSET
    if type(accepted) in ATOMS:
        return accepted
    if is_model(accepted):
        return Default(accepted.clone, models=True)
    empty = isinstance(accepted, list | dict | set) and not accepted
    return Default(partial(copy, accepted), models=isinstance(accepted, tuple), empty=empty)


def _made(factory: Callable[[], Any], kind: Kind, place: str) -> Any:
    value = factory()
    accepted = kind.accept(value)
    if accepted is REFUSED:
        raise ValueError(_misfit(kind, place, value))
    return accepted


def _misfit(kind: Kind, place: str, value: Any) -> str:
    return f"{place} expects {kind.expected}; its default is {shortened(value, 120)} of type {type(value).__name__}"
