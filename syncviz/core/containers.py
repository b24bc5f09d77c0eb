"""Lists, dicts, sets and column data that report their own mutation to the property that holds them.

``fig.renderers.append(r)`` and ``source.data["x"] = xs`` are edits like any assignment. A container belongs to one
property of one object; what is assigned is copied into a new container, so nothing is shared by accident.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .has_props import HasProps

__all__ = ["TrackedColumns", "TrackedDict", "TrackedList", "TrackedSet", "track"]

C = TypeVar("C", bound=type)


class _Tracked:
    """What the containers share: the object and the property which they belong to."""

    __slots__ = ()

    attr: str
    owner: HasProps | None

    def _bind(self, owner: HasProps, attr: str) -> Any:
        self.owner = owner
        self.attr = attr
        return self


def _reporting(base: type, *names: str) -> Callable[[C], C]:
    """Wrap the mutating methods of ``base`` so that the owner validates and learns of the outcome."""

    def wrap(name: str) -> Callable[..., Any]:
        original = getattr(base, name)

        @wraps(original)
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            owner = self.owner
            if owner is None:
                return original(self, *args, **kwargs)
            old = base(self)
            result = original(self, *args, **kwargs)
            try:
                owner.container_changed(self, self.attr, old)
            except ValueError:
                _restore(self, old)
                raise
            return self if name.startswith("__i") else result

        return method

    def decorate(cls: C) -> C:
        for name in names:
            setattr(cls, name, wrap(name))
        return cls

    return decorate


def _restore(container: Any, old: Any) -> None:
    if isinstance(container, list):
        list.__setitem__(container, slice(None), old)
    elif isinstance(container, dict):
        dict.clear(container)
        dict.update(container, old)
    else:
        set.clear(container)
        set.update(container, old)


@_reporting(
    list, "__setitem__", "__delitem__", "__iadd__", "__imul__", "append", "clear", "extend", "insert", "pop",
    "remove", "reverse", "sort",
)  # fmt: skip
class TrackedList(list[Any], _Tracked):
    """A list that is the value of a property."""

    __slots__ = ("attr", "owner")

    def __reduce__(self) -> tuple[type, tuple[list[Any]]]:
        return list, (list(self),)

    def __copy__(self) -> list[Any]:
        return list(self)


@_reporting(dict, "__setitem__", "__delitem__", "__ior__", "clear", "pop", "popitem", "setdefault", "update")
class TrackedDict(dict[Any, Any], _Tracked):
    """A dict that is the value of a property."""

    __slots__ = ("attr", "owner")

    def __reduce__(self) -> tuple[type, tuple[dict[Any, Any]]]:
        return dict, (dict(self),)

    def __copy__(self) -> dict[Any, Any]:
        return dict(self)


@_reporting(
    set, "__iand__", "__ior__", "__isub__", "__ixor__", "add", "clear", "difference_update", "discard",
    "intersection_update", "pop", "remove", "symmetric_difference_update", "update",
)  # fmt: skip
class TrackedSet(set[Any], _Tracked):
    """A set that is the value of a property."""

    __slots__ = ("attr", "owner")

    def __reduce__(self) -> tuple[type, tuple[set[Any]]]:
        return set, (set(self),)

    def __copy__(self) -> set[Any]:
        return set(self)


@_reporting(dict, "__delitem__", "clear", "pop", "popitem")
class TrackedColumns(dict[str, Any], _Tracked):
    """The columns of a data source: setting one sends that one and not all."""

    __slots__ = ("attr", "owner")

    def __setitem__(self, name: str, column: Any) -> None:
        self.update({name: column})

    def setdefault(self, name: str, default: Any = None) -> Any:
        if name not in self:
            self.update({name: default})
        return self[name]

    def __ior__(self, other: Any) -> TrackedColumns:  # type: ignore[override, misc]
        self.update(other)
        return self

    def update(self, *args: Any, **kwargs: Any) -> None:
        """Set several columns in one change."""
        columns = dict(*args, **kwargs)
        if not columns:
            return
        owner = self.owner
        if owner is None:
            dict.update(self, columns)
        else:
            owner.columns_changed(self.attr, columns)

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return dict, (dict(self),)

    def __copy__(self) -> dict[str, Any]:
        return dict(self)


_TRACKED: dict[type, Callable[[Iterable[Any]], Any]] = {list: TrackedList, dict: TrackedDict, set: TrackedSet}


def track(value: Any, owner: HasProps, attr: str) -> Any:
    """Return ``value`` as a container that belongs to ``owner.attr``; anything else than a container as it is."""
    tracked = _TRACKED.get(type(value))
    if tracked is None:
        if not isinstance(value, TrackedList | TrackedDict | TrackedSet):
            return value
        tracked = type(value)
    return tracked(value)._bind(owner, attr)
