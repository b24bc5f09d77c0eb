"""What holds other values: lists, dicts, tuples, columns; and objects of a class."""

from __future__ import annotations

import typing as t
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..arrays import is_array
from ..coercions import REFUSED
from ..kinds import Kind
from ..registry import registry
from .description import INTRINSIC, Description, compiler, described
from .descriptor import UNSET
from .simple import Enum, Int

__all__ = [
    "Array",
    "ColumnData",
    "Dict",
    "EagerDataFrame",
    "EagerSeries",
    "Instance",
    "List",
    "Object",
    "PandasDataFrame",
    "PandasGroupBy",
    "RelativeDelta",
    "RestrictedDict",
    "Seq",
    "Set",
    "Struct",
    "Tuple",
]


class _Of(Description):
    """A container of items of one kind."""

    form: t.ClassVar[str]

    def __init__(self, item_type: Any, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.item = described(item_type)

    def grammar(self) -> Any:
        return (self.form, self.item.compiled())

    def __str__(self) -> str:
        return f"{type(self).__name__}({self.item})"


class List(_Of):
    """A list; it reports its own mutation."""

    form = "List"

    def intrinsic(self) -> Any:
        return []


class Set(_Of):
    """A set; it reports its own mutation."""

    form = "Set"

    def grammar(self) -> Any:
        kind = compiler().compile(super().grammar())

        def accept(value: Any) -> Any:
            return kind.accept(value) if isinstance(value, set | frozenset) else REFUSED

        return kind._replace(accept=accept)

    def intrinsic(self) -> Any:
        return set()


class Seq(_Of):
    """Any sequence: a list, tuple or array."""

    form = "Arrayable"

    def intrinsic(self) -> Any:
        return UNSET


class Array(_Of):
    """An array of numpy's."""

    form = "Arrayable"

    def grammar(self) -> Any:
        return Kind(lambda value: value if is_array(value) else REFUSED, "a numpy array")

    def intrinsic(self) -> Any:
        return UNSET


class Dict(Description):
    """A dict with keys and values of two kinds; it reports its own mutation."""

    def __init__(
        self, keys_type: Any, values_type: Any, *, default: Any = INTRINSIC, help: str | None = None
    ) -> None:
        super().__init__(default, help=help)
        self.keys, self.values = described(keys_type), described(values_type)

    def grammar(self) -> Any:
        return ("Mapping", self.keys.compiled(), self.values.compiled())

    def intrinsic(self) -> Any:
        return {}

    def __str__(self) -> str:
        return f"{type(self).__name__}({self.keys}, {self.values})"


class ColumnData(Dict):
    """Columns by name."""


class RestrictedDict(Dict):
    """A dict in which some keys must not be."""

    def __init__(
        self, keys_type: Any, values_type: Any, disallow: t.Iterable[Any], default: Any = INTRINSIC, *,
        help: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(keys_type, values_type, default=default, help=help)
        self.disallow = frozenset(disallow)

    def grammar(self) -> Any:
        kind = compiler().compile(super().grammar())

        def accept(value: Any) -> Any:
            return REFUSED if isinstance(value, Mapping) and self.disallow & value.keys() else kind.accept(value)

        keys = ", ".join(map(repr, sorted(self.disallow, key=str)))
        return kind._replace(accept=accept, expected=f"{kind.expected}, without the keys {keys}")


class RelativeDelta(Dict):
    """A duration by calendar: ``{"months": 1}``."""

    _NAMES = ("years", "months", "days", "hours", "minutes", "seconds", "microseconds")

    def __init__(self, default: Any = INTRINSIC, *, help: str | None = None) -> None:
        super().__init__(Enum(*self._NAMES), Int, default=default, help=help)


class Tuple(Description):
    """A tuple of as many values as there are kinds."""

    def __init__(self, *type_params: Any, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.items = [described(parameter) for parameter in type_params]

    def grammar(self) -> Any:
        return ("Tuple", *(item.compiled() for item in self.items))

    def intrinsic(self) -> Any:
        return UNSET

    def __str__(self) -> str:
        return f"Tuple({', '.join(map(str, self.items))})"


class Struct(Description):
    """A dict with exactly these keys; ``Optional(…)`` ones may be absent."""

    def __init__(self, **fields: Any) -> None:
        super().__init__(fields.pop("default", INTRINSIC), help=fields.pop("help", None))
        self.fields = {
            name: (described(one.inner), True) if isinstance(one, Optional) else (described(one), False)
            for name, one in fields.items()
        }

    def grammar(self) -> Any:
        return (
            "Struct",
            tuple(
                (name, ("Opt", one.compiled()) if optional else one.compiled())
                for name, (one, optional) in self.fields.items()
            ),
        )

    def intrinsic(self) -> Any:
        return UNSET


class Optional:
    """A key of a ``Struct`` that may be absent."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner


class Object(Description):
    """An object of a class: the class, its name ``"package.module.Class"``, or a function that returns it."""

    def __init__(self, instance_type: Any, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self._instance_type = instance_type

    @property
    def instance_type(self) -> type[Any]:
        """The class; found when it is first needed."""
        found = self._instance_type
        if isinstance(found, str):
            found = _class_named(found)
        elif not isinstance(found, type):
            found = found()
        self._instance_type = found
        return found  # type: ignore[no-any-return]

    def grammar(self) -> Any:
        def accept(value: Any) -> Any:
            return value if isinstance(value, self.instance_type) else REFUSED

        named = self._instance_type
        name = named.rpartition(".")[2] if isinstance(named, str) else getattr(named, "__name__", "object")
        return Kind(accept, f"{'an' if name[:1] in 'AEIOU' else 'a'} {name}", refers=True, by_type=True)

    def intrinsic(self) -> Any:
        return UNSET

    def __str__(self) -> str:
        return f"{type(self).__name__}({getattr(self._instance_type, '__name__', self._instance_type)})"


class Instance(Object):
    """A model of a class, or another object with properties."""


def _class_named(name: str) -> type[Any]:
    """Return a class by name; that of a model is known without its module."""
    module, _, last = name.rpartition(".")
    if module.startswith(("bokeh.models", "syncviz.models")) or not module:
        return registry.resolve(last)
    found: type[Any] = getattr(import_module(module), last)
    return found


def _of_library(module: str, name: str) -> Kind:
    """Return the kind of a class of a library, which is not imported for that."""

    def accept(value: Any) -> Any:
        bases = type(value).__mro__
        return value if any(c.__name__ == name and c.__module__.startswith(module) for c in bases) else REFUSED

    return Kind(accept, f"a {name} of {module}")


def _accept_frame(value: Any) -> Any:
    return value if hasattr(value, "columns") and hasattr(value, "shape") else REFUSED


def _accept_series(value: Any) -> Any:
    return value if hasattr(value, "to_numpy") and hasattr(value, "name") and hasattr(value, "dtype") else REFUSED


class PandasDataFrame(Description):
    """A DataFrame of pandas."""

    kind = _of_library("pandas", "DataFrame")
    start = UNSET

    def __init__(self) -> None:
        super().__init__()


class PandasGroupBy(Description):
    """Groups of a DataFrame of pandas."""

    kind = _of_library("pandas", "GroupBy")
    start = UNSET

    def __init__(self, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)


class EagerDataFrame(PandasGroupBy):
    """A DataFrame of any library."""

    kind = Kind(_accept_frame, "a DataFrame")


class EagerSeries(PandasGroupBy):
    """A column of a DataFrame of any library."""

    kind = Kind(_accept_series, "a column of a DataFrame")
