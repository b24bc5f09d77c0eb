"""Lists, dicts, sets and column data that report their own mutation to the property that holds them.

``fig.renderers.append(r)`` and ``source.data["x"] = xs`` are edits like any assignment. A container belongs to one
property of one object; what is assigned is copied into a new container, so nothing is shared by accident. Lists,
dicts and sets inside of one report as well, as a change of the whole value. A container that is no longer part of
the property's value (it was replaced, or taken out) is an ordinary one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import ref

if TYPE_CHECKING:
    from .has_props import HasProps

__all__ = ["TrackedColumns", "TrackedDict", "TrackedList", "TrackedSet", "adopt", "plain_copy", "refill", "track"]

C = TypeVar("C", bound=type)


class _Tracked:
    """What the containers share: the object and the property which they belong to."""

    __slots__ = ()

    attr: str
    _owner: ref[HasProps] | None

    @property
    def owner(self) -> HasProps | None:
        """The object; None for a container that belongs to none (any more)."""
        return None if self._owner is None else self._owner()

    def release(self: Any) -> None:
        """Make this an ordinary container."""
        self._owner = None

    def bind(self: Any, owner: HasProps, attr: str) -> None:
        """Make this part of the value of ``owner.attr``."""
        # Weak, so that an object and its containers go without a garbage collection when nobody needs them.
        self._owner = ref(owner)
        self.attr = attr


def _reporting(base: type, *names: str, **renamed: str) -> Callable[[C], C]:
    """Wrap the mutating methods of ``base`` so that the owner validates and learns of the outcome.

    ``renamed``: methods that the class gets under other names.
    """

    def wrap(name: str) -> Callable[..., Any]:
        original = getattr(base, name)
        in_place = name.startswith("__i")

        @wraps(original)
        def method(self: Any, *args: Any, **kwargs: Any) -> Any:
            owner = self.owner
            if owner is None:
                return original(self, *args, **kwargs)
            top = owner._values.get(self.attr)
            if top is not self and not _within(top, self):
                self.release()
                return original(self, *args, **kwargs)
            before = base(self)
            old = plain_copy(top) if owner._properties[self.attr].nests else before
            try:
                result = original(self, *args, **kwargs)
                announce = owner.container_changed(top, self.attr, old)
            except Exception:
                refill(self, before)
                raise
            # The change has been made: what a callback raises now does not undo it.
            if announce is not None:
                announce()
            return self if in_place else result

        return method

    def decorate(cls: C) -> C:
        for name, original in {**{name: name for name in names}, **renamed}.items():
            setattr(cls, name, wrap(original))
        return cls

    return decorate


def refill(container: Any, content: Any) -> None:
    """Replace the content of a list, dict or set, and tell nobody."""
    if isinstance(container, list):
        list.__setitem__(container, slice(None), content)
    elif isinstance(container, dict):
        dict.clear(container)
        dict.update(container, content)
    else:
        set.clear(container)
        set.update(container, content)


def _within(top: Any, wanted: Any) -> bool:
    """Tell whether a container is, at some depth, part of another."""
    items = top.values() if isinstance(top, dict) else top if isinstance(top, list) else ()
    return any(item is wanted or _within(item, wanted) for item in items if isinstance(item, _Tracked))


def plain_copy(value: Any) -> Any:
    """Return lists, dicts and sets as plain ones, copied however deep; anything else as it is."""
    if isinstance(value, list):
        return [plain_copy(item) if isinstance(item, list | dict | set) else item for item in value]
    if isinstance(value, dict):
        return {
            key: plain_copy(item) if isinstance(item, list | dict | set) else item for key, item in value.items()
        }
    return set(value) if isinstance(value, set) else value


@_reporting(
    list, "__setitem__", "__delitem__", "__iadd__", "__imul__", "clear", "extend", "insert", "pop", "remove",
    "reverse", "sort", _append="append",
)  # fmt: skip
class TrackedList(list[Any], _Tracked):
    """A list that is the value of a property."""

    __slots__ = ("_owner", "attr")

    _append: Callable[[Any], None]

    def append(self, item: Any) -> None:
        """Add an item at the end."""
        owner = self.owner
        # While a document is put together nobody listens yet: then only the new item needs a look, not all of them.
        if owner is None or owner._values.get(self.attr) is not self or not owner.appended_unheard(self, item):
            self._append(item)

    def __reduce__(self) -> tuple[type, tuple[list[Any]]]:
        return list, (list(self),)

    def __copy__(self) -> list[Any]:
        return list(self)


@_reporting(dict, "__setitem__", "__delitem__", "__ior__", "clear", "pop", "popitem", "setdefault", "update")
class TrackedDict(dict[Any, Any], _Tracked):
    """A dict that is the value of a property."""

    __slots__ = ("_owner", "attr")

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

    __slots__ = ("_owner", "attr")

    def __reduce__(self) -> tuple[type, tuple[set[Any]]]:
        return set, (set(self),)

    def __copy__(self) -> set[Any]:
        return set(self)


@_reporting(dict, "__delitem__", "clear", "pop", "popitem")
class TrackedColumns(dict[str, Any], _Tracked):
    """The columns of a data source: setting one sends that one and not all."""

    __slots__ = ("_owner", "attr")

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
        owner = self.owner
        if owner is None or owner._values.get(self.attr) is not self:
            self.release()
            dict.update(self, columns)
        elif columns:
            owner.columns_changed(self.attr, columns)

    def __reduce__(self) -> tuple[type, tuple[dict[str, Any]]]:
        return dict, (dict(self),)

    def __copy__(self) -> dict[str, Any]:
        return dict(self)


_Holders = (list, dict, set)


def track(value: Any, owner: HasProps, attr: str, nests: bool = False) -> Any:
    """Return ``value`` as a container that belongs to ``owner.attr``; anything else than a container as it is.

    ``nests``: there may be containers inside.
    """
    tracked: Any
    if isinstance(value, list):
        tracked = TrackedList(value)
    elif isinstance(value, dict):
        tracked = TrackedDict(value)
    elif isinstance(value, set):
        tracked = TrackedSet(value)
    else:
        return value
    tracked.bind(owner, attr)
    if nests:
        adopt(tracked)
    return tracked


def adopt(container: Any) -> None:
    """Make the containers inside of a tracked one report as well; those that do are kept as they are."""
    owner, attr = container.owner, container.attr
    if isinstance(container, list):
        for index, item in enumerate(container):
            if isinstance(item, _Holders):
                list.__setitem__(container, index, _adopted(item, owner, attr))
    elif isinstance(container, dict):
        for key, item in container.items():
            if isinstance(item, _Holders):
                dict.__setitem__(container, key, _adopted(item, owner, attr))


def _adopted(item: Any, owner: HasProps, attr: str) -> Any:
    if isinstance(item, _Tracked) and item.owner is owner and item.attr == attr:
        adopt(item)
        return item
    return track(item, owner, attr, nests=True)
