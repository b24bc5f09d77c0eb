"""What a property accepts, compiled from the catalogue's kinds.

A kind is a name (``"Float"``) or a tuple (``("Nullable", "Float")``); ``syncviz/models/catalogue.py`` describes the
grammar. Compiling one gives a ``Kind``: a function that takes a value and returns it in the form to keep, or
``REFUSED``, and a phrase for error messages. Refusal is a return value and not an exception because alternatives
(``Or``) try one after the other, for every property of every model that is made.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from .accepts import (
    Accept,
    accept_anything,
    accept_bool,
    accept_bytes,
    accept_date,
    accept_float,
    accept_font_size,
    accept_int,
    accept_json,
    accept_model,
    accept_null,
    accept_percent,
    accept_str,
    plain_spec,
    refuse,
)
from .coercions import DASHES, REFUSED, accept_color, accept_css_length, accept_dash, accept_temporal
from .encoding import is_lasting
from .faults import Entries, Fields, Inside, Items
from .specs import Expr, Spec, spec_of_mapping
from .values import is_column

__all__ = ["Kind", "KindCompiler"]


class Kind(NamedTuple):
    """A compiled kind.

    ``refers``: values may hold models. ``contains``: values may be lists, dicts or sets that report their own
    mutation, and with ``nests`` there may be more of them inside. ``plain``: the types whose every value is
    accepted as it is (lets long lists be checked as a whole). ``by_type``: whether a model is accepted depends on its
    class alone. ``words``: the texts that have a meaning, of which the nearest is named where another
    one was given. ``inside``: the forms of containers that are accepted, for finding what is wrong with one.
    """

    accept: Accept
    expected: str
    refers: bool = False
    contains: bool = False
    plain: frozenset[type] = frozenset()
    nests: bool = False
    by_type: bool = False
    words: tuple[str, ...] = ()
    inside: tuple[Inside, ...] = ()


_NUMBER_TYPES: frozenset[type] = frozenset({int, float})

_SIMPLE: dict[str, Kind] = {
    "Unknown": Kind(accept_anything, "any value", refers=True, contains=True, nests=True),
    "Any": Kind(accept_anything, "any value", refers=True, contains=True, nests=True),
    "Opaque": Kind(accept_anything, "any value", refers=True, contains=True, nests=True),
    "Bool": Kind(accept_bool, "True or False", plain=frozenset({bool})),
    "Int": Kind(accept_int, "a whole number", plain=frozenset({int})),
    "Float": Kind(accept_float, "a number", plain=_NUMBER_TYPES),
    "Temporal": Kind(accept_temporal, "a number or a date", plain=_NUMBER_TYPES),
    "Str": Kind(accept_str, "text", plain=frozenset({str})),
    "Font": Kind(accept_str, "the name of a font"),
    "FontSize": Kind(accept_font_size, "a font size such as '12px' or '1.5em'"),
    "JSON": Kind(accept_json, "text that is JSON"),
    "CSSLength": Kind(accept_css_length, "a CSS length such as '2em' or '50%'"),
    "Date": Kind(accept_date, "a date"),
    "Null": Kind(accept_null, "None"),
    "Bytes": Kind(accept_bytes, "bytes"),
    "Percent": Kind(accept_percent, "a number from 0 to 1"),
    "AnyRef": Kind(accept_model, "a model or a dict", refers=True),
    # Functions and page elements exist in the browser only.
    "Func": Kind(refuse, "a JavaScript function"),
    "Node": Kind(refuse, "a page element"),
}


class KindCompiler:
    """Compiles kinds against one catalogue's colour names; equal kinds are compiled once."""

    def __init__(self, colours: Mapping[str, Any]) -> None:
        self.colours = colours
        self._done: dict[Any, Kind] = {}

    def compile(self, kind: Any) -> Kind:
        """Return the compiled form; what is compiled already stays as it is, also inside of others.

        Raises ValueError for a kind that is not in the grammar.
        """
        if isinstance(kind, Kind):
            return kind
        done = self._done.get(kind)
        if done is None:
            done = self._done[kind] = self._compile(kind)
        return done

    def _compile(self, kind: Any) -> Kind:
        if isinstance(kind, str):
            if kind == "Color":
                expected = "a colour: a CSS name, '#rrggbb', 'rgb(…)' or a tuple (r, g, b[, a])"
                return Kind(self._accept_color, expected, words=tuple(self.colours))
            if kind in _SIMPLE:
                return _SIMPLE[kind]
        else:
            make = getattr(self, "_" + kind[0].lower(), None)
            if make is not None:
                made: Kind = make(*kind[1:])
                return made
        raise ValueError(f"unknown kind {kind!r} in the catalogue")

    def _accept_color(self, value: Any) -> Any:
        return accept_color(value, self.colours)

    def _nullable(self, inner: Any) -> Kind:
        base = self.compile(inner)
        accept = base.accept

        def accept_nullable(value: Any) -> Any:
            return None if value is None else accept(value)

        return base._replace(
            accept=accept_nullable, expected=f"{base.expected}, or None", plain=base.plain | {type(None)}
        )

    def _opt(self, inner: Any) -> Kind:
        return self._nullable(inner)

    def _or(self, *inner: Any) -> Kind:
        if any(item[:2] == ("Enum", "LineDash") for item in inner):
            return Kind(
                accept_dash, "a dash pattern: 'solid', 'dashed', '4 2' or a list of lengths", contains=True,
                words=tuple(DASHES),
            )  # fmt: skip
        kinds = [self.compile(item) for item in inner]
        accepts = [item.accept for item in kinds]

        def accept_or(value: Any) -> Any:
            for accept in accepts:
                accepted = accept(value)
                if accepted is not REFUSED:
                    return accepted
            return REFUSED

        phrases = list(dict.fromkeys(item.expected for item in kinds if item.accept is not refuse))
        plain: frozenset[type] = frozenset().union(*(item.plain for item in kinds))
        return Kind(
            accept_or, ", or ".join(phrases), any(item.refers for item in kinds), any(item.contains for item in kinds),
            plain, any(item.nests for item in kinds), all(item.by_type or not item.refers for item in kinds),
            tuple(word for item in kinds for word in item.words), tuple(form for item in kinds for form in item.inside),
        )  # fmt: skip

    def _enum(self, name: str | None, values: Sequence[Any]) -> Kind:
        members = list(values)
        allowed = frozenset(members)

        def accept_enum(value: Any) -> Any:
            if type(value) is bool:
                return REFUSED
            try:
                return value if value in allowed else REFUSED
            except TypeError:
                return REFUSED

        shown = members if len(members) <= 16 else [*members[:15], "…"]
        return Kind(
            accept_enum, "one of " + ", ".join(map(repr, shown)) if len(shown) > 1 else repr(shown[0]),
            words=tuple(member for member in members if isinstance(member, str)),
        )  # fmt: skip

    def _ref(self, name: str) -> Kind:
        def accept_ref(value: Any) -> Any:
            names = getattr(type(value), "model_names", None)
            return value if names is not None and name in names else REFUSED

        article = "an" if name[0] in "AEIO" or name.startswith("Un") else "a"
        return Kind(accept_ref, f"{article} {name}", refers=True, by_type=True)

    def _bounded(self, inner: Any, fits: Callable[[Any], bool], word: str) -> Kind:
        base = self.compile(inner)
        accept = base.accept

        def accept_bounded(value: Any) -> Any:
            accepted = accept(value)
            return accepted if accepted is not REFUSED and fits(accepted) else REFUSED

        return Kind(accept_bounded, base.expected + word)

    def _nonnegative(self, inner: Any) -> Kind:
        return self._bounded(inner, lambda number: number >= 0, " not below 0")

    def _positive(self, inner: Any) -> Kind:
        return self._bounded(inner, lambda number: number > 0, " above 0")

    def _and(self, *inner: Any) -> Kind:
        kinds = [self.compile(item) for item in inner]

        def accept_and(value: Any) -> Any:
            for kind in kinds:
                value = kind.accept(value)
                if value is REFUSED:
                    return REFUSED
            return value

        return kinds[0]._replace(
            accept=accept_and, expected=" and ".join(kind.expected for kind in kinds), plain=frozenset()
        )

    def _regex(self, pattern: str) -> Kind:
        matches = re.compile(pattern).search

        def accept_regex(value: Any) -> Any:
            return value if isinstance(value, str) and matches(value) else REFUSED

        return Kind(accept_regex, f"text like {pattern}")

    def _prefixedstr(self, prefix: str) -> Kind:
        def accept_prefixed(value: Any) -> Any:
            return value if isinstance(value, str) and value.startswith(prefix) else REFUSED

        return Kind(accept_prefixed, f"text that starts with {prefix!r}")

    def _items(self, inner: Any) -> tuple[Kind, Callable[[Sequence[Any]], Any]]:
        base = self.compile(inner)
        accept, by_type = base.accept, base.by_type
        accepted_types = set(base.plain)

        def accept_items(value: Sequence[Any]) -> Any:
            if accept is accept_anything or accepted_types.issuperset(map(type, value)):
                return list(value)
            items = []
            for item in value:
                accepted = accept(item)
                if accepted is REFUSED:
                    return REFUSED
                items.append(accepted)
                if by_type and accepted is item and is_lasting(type(item)):
                    accepted_types.add(type(item))  # no need to look at the next model of that class
            return items

        return base, accept_items

    def _list(self, inner: Any) -> Kind:
        base, accept_items = self._items(inner)

        def accept_list(value: Any) -> Any:
            if isinstance(value, list | tuple):
                return accept_items(value)
            if is_column(value) and not isinstance(value, array):
                return accept_items(list(value))
            return REFUSED

        return Kind(
            accept_list, f"a list of which each item is {base.expected}", base.refers, True, nests=base.contains,
            inside=(Items(base),),
        )  # fmt: skip

    def _nonemptylist(self, inner: Any) -> Kind:
        base = self._list(inner)
        return base._replace(
            accept=lambda value: base.accept(value) if is_column(value) and len(value) else REFUSED,
            expected=base.expected + ", not empty",
        )

    def _arrayable(self, inner: Any) -> Kind:
        base, accept_items = self._items(inner)
        plain = base.plain

        def accept_arrayable(value: Any) -> Any:
            if isinstance(value, list | tuple):
                return accept_items(value)
            # What an array of numbers holds is not looked at; that it holds text can be seen without.
            texts = plain is _NUMBER_TYPES and getattr(getattr(value, "dtype", None), "kind", "") in ("U", "S")
            return value if is_column(value) and not texts else REFUSED

        return Kind(
            accept_arrayable, f"a list or array of which each item is {base.expected}", base.refers, True,
            nests=base.contains, inside=(Items(base),),
        )  # fmt: skip

    _iterable = _arrayable

    def _set(self, inner: Any) -> Kind:
        base, accept_items = self._items(inner)

        def accept_set(value: Any) -> Any:
            if not isinstance(value, set | frozenset | list | tuple):
                return REFUSED
            items = accept_items(list(value))
            return items if items is REFUSED else set(items)

        expected = f"a set of which each member is {base.expected}"
        return Kind(accept_set, expected, base.refers, True, inside=(Items(base),))

    def _tuple(self, *inner: Any) -> Kind:
        kinds = [self.compile(item) for item in inner]
        required = sum(1 for item in inner if not (isinstance(item, tuple) and item[0] == "Opt"))

        def accept_tuple(value: Any) -> Any:
            if not isinstance(value, tuple | list) or not required <= len(value) <= len(kinds):
                return REFUSED
            items = tuple(kind.accept(item) for kind, item in zip(kinds, value, strict=False))
            return REFUSED if any(item is REFUSED for item in items) else items

        phrases = ", ".join(kind.expected for kind in kinds)
        return Kind(accept_tuple, f"a tuple ({phrases})", any(kind.refers for kind in kinds))

    def _keyval(self, key: Any, inner: Any) -> Kind:
        return self._mapping(key, inner)

    def _dict(self, inner: Any) -> Kind:
        return self._mapping("Str", inner)

    def _mapping(self, key: Any, inner: Any) -> Kind:
        keys, values = self.compile(key), self.compile(inner)
        accept_key, accept_value = keys.accept, values.accept

        def accept_mapping(value: Any) -> Any:
            if type(value) is not dict and not isinstance(value, Mapping):
                return REFUSED
            accepted = {}
            for name, item in value.items():
                new_name, new_item = accept_key(name), accept_value(item)
                if new_name is REFUSED or new_item is REFUSED:
                    return REFUSED
                accepted[new_name] = new_item
            return accepted

        return Kind(
            accept_mapping, f"a dict from {keys.expected} to {values.expected}", keys.refers or values.refers, True,
            nests=values.contains, inside=(Entries(keys, values),),
        )  # fmt: skip

    def _struct(self, fields: Sequence[tuple[str, Any]], partial: bool = False) -> Kind:
        kinds = {name: self.compile(kind) for name, kind in fields}
        required = set() if partial else {
            name for name, kind in fields if not (isinstance(kind, tuple) and kind[0] == "Opt")
        }  # fmt: skip

        def accept_struct(value: Any) -> Any:
            if not isinstance(value, Mapping):
                return REFUSED
            accepted = {}
            for name, item in value.items():
                if name not in kinds:
                    return REFUSED
                accepted[name] = kinds[name].accept(item)
                if accepted[name] is REFUSED:
                    return REFUSED
            return accepted if required <= accepted.keys() else REFUSED

        return Kind(
            accept_struct, f"a dict with the keys {', '.join(map(repr, kinds))}",
            any(kind.refers for kind in kinds.values()), True, nests=any(kind.contains for kind in kinds.values()),
            inside=(Fields(kinds),),
        )  # fmt: skip

    def _partialstruct(self, fields: Sequence[tuple[str, Any]]) -> Kind:
        return self._struct(fields, partial=True)

    def _spec(self, name: str, variant: str, inner: Any, units: Sequence[str] = (), _unit: str | None = None) -> Kind:
        """A visual property: a value, or the name of a column, or a dict or object that says which."""
        base = self.compile(inner)
        # Coordinates may be dates and factors; numbers elsewhere are just that.
        one = self.compile("Temporal") if name in ("NumberSpec", "AngleSpec") else base
        accept_value, plain = one.accept, one.plain
        if name in ("DistanceSpec", "NullDistanceSpec"):
            accept_value, plain = _no_negatives(accept_value), frozenset()
        temporal = "Coordinate" in name
        takes_fields = variant == "vector"
        if takes_fields:
            plain |= {str}

        def accept_spec(value: Any) -> Any:
            if takes_fields and isinstance(value, str):
                return accept_str(value)
            if isinstance(value, Spec):
                return plain_spec(value, accept_value)
            accepted = accept_value(value)
            if accepted is not REFUSED:
                return accepted
            if takes_fields and "Expression" in getattr(type(value), "model_names", ()):
                return Expr(expr=value)
            if temporal and isinstance(value, date | datetime | time | timedelta):
                return accept_temporal(value)
            if isinstance(value, Mapping):
                spec = spec_of_mapping(value)
                return REFUSED if spec is None else plain_spec(spec, accept_value)
            return accept_temporal(value) if temporal and hasattr(value, "dtype") else REFUSED

        field = ", the name of a column, or value(…), field(…), expr(…)" if takes_fields else ", or value(…), expr(…)"
        return Kind(
            accept_spec, base.expected + field, refers=True, contains=base.contains, plain=plain, nests=base.nests,
            words=base.words,
        )  # fmt: skip


def _no_negatives(accept: Accept) -> Accept:
    """Return ``accept`` for lengths: numbers below 0 are refused."""

    def accept_length(value: Any) -> Any:
        accepted = accept(value)
        return REFUSED if isinstance(accepted, int | float) and accepted < 0 else accepted

    return accept_length
