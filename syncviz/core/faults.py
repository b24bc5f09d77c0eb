"""Which part of a value is the one that a property does not accept: for the sentence of an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import nearest
from .coercions import REFUSED
from .values import is_model, shortened

if TYPE_CHECKING:
    from .kinds import Kind

__all__ = ["Entries", "Fields", "Inside", "Items", "fault_in"]


class Items(NamedTuple):
    """A list, tuple or set, all of whose items are of one kind."""

    kind: Kind


class Entries(NamedTuple):
    """A mapping from keys of one kind to values of one kind."""

    keys: Kind
    values: Kind


class Fields(NamedTuple):
    """A mapping with keys of these names, each for a value of a kind of its own."""

    kinds: Mapping[str, Kind]


Inside = Items | Entries | Fields


def fault_in(value: Any, inside: tuple[Inside, ...]) -> str:
    """Return a clause that names the wrong part of a refused value, or what is wrong with the whole; else "".

    ``inside`` are the forms of containers that the property accepts. Where the value may be of several, the one that
    goes on being right for longest is meant.
    """
    if isinstance(value, type) and hasattr(value, "model_names"):
        return f"; that is the class, not an object: {value.__name__}(…)"
    found = [place for form in inside if (place := _first_fault(value, form)) is not None]
    if found:
        return max(found, key=lambda place: place[0])[1]
    if is_model(value) and any(isinstance(form, Items) and form.kind.accept(value) is not REFUSED for form in inside):
        return "; put it in a list: […]"
    return ""


def _first_fault(value: Any, form: Inside) -> tuple[int, str] | None:
    """Return the place of the first wrong part and the clause on it, or None."""
    if isinstance(form, Items):
        parts = _faults_of_items(value, form) if isinstance(value, list | tuple | set | frozenset) else iter(())
    elif not isinstance(value, Mapping):
        return None
    elif isinstance(form, Entries):
        parts = _faults_of_entries(value, form)
    else:
        parts = _faults_of_fields(value, form)
    return next(parts, None)


def _faults_of_items(value: Any, form: Items) -> Iterator[tuple[int, str]]:
    for place, item in enumerate(value):
        if form.kind.accept(item) is REFUSED:
            which = "a member" if isinstance(value, set | frozenset) else f"item [{place}]"
            yield place, f"; {which} is {_described(item, form.kind)}"


def _faults_of_entries(value: Mapping[Any, Any], form: Entries) -> Iterator[tuple[int, str]]:
    for place, (key, item) in enumerate(value.items()):
        if form.keys.accept(key) is REFUSED:
            yield place, f"; one key is {_described(key, form.keys)}"
        elif form.values.accept(item) is REFUSED:
            yield place, f"; under the key {key!r} is {_described(item, form.values)}"


def _faults_of_fields(value: Mapping[Any, Any], form: Fields) -> Iterator[tuple[int, str]]:
    for place, (key, item) in enumerate(value.items()):
        kind = form.kinds.get(key)
        if kind is None:
            yield place, f"; there is no key {key!r}{nearest(str(key), form.kinds)}"
        elif kind.accept(item) is REFUSED:
            yield place, f"; under the key {key!r} is {_described(item, kind)}"


def _described(part: Any, kind: Kind) -> str:
    if isinstance(part, type) and hasattr(part, "model_names"):
        return f"the class {part.__name__}, not an object: {part.__name__}(…)"
    hint = nearest(part, kind.words) if isinstance(part, str) else ""
    return f"{shortened(part, 60)} of type {type(part).__name__}{hint}"
