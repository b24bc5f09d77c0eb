"""Selecting models by their properties: ``plot.select(type=Line)``, ``doc.select({"name": "sine"})``."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

__all__ = [
    "EQ",
    "GEQ",
    "GT",
    "IN",
    "LEQ",
    "LT",
    "NEQ",
    "OR",
    "Operator",
    "find",
    "is_single_string_selector",
    "match",
    "matches",
    "only",
    "selector_of",
]


class Operator:
    """A comparison that may stand in a selector in place of a value: ``{"line_width": {GEQ: 2}}``."""

    __slots__ = ("_compare", "name")

    def __init__(self, name: str, compare: Callable[[Any, Any], bool]) -> None:
        self.name = name
        self._compare = compare

    def __call__(self, value: Any, reference: Any) -> bool:
        try:
            return bool(self._compare(value, reference))
        except TypeError:
            return False

    def __repr__(self) -> str:
        return self.name


EQ = Operator("EQ", lambda value, reference: value == reference)
NEQ = Operator("NEQ", lambda value, reference: value != reference)
GEQ = Operator("GEQ", lambda value, reference: value >= reference)
GT = Operator("GT", lambda value, reference: value > reference)
LEQ = Operator("LEQ", lambda value, reference: value <= reference)
LT = Operator("LT", lambda value, reference: value < reference)
IN = Operator("IN", lambda value, reference: value in reference)
OR = Operator("OR", lambda value, reference: False)
"""``{OR: [selector, …]}`` matches what one of the selectors matches."""


def selector_of(selector: Any) -> Mapping[Any, Any]:
    """Return a selector as a mapping: a name, a model class, or a mapping as it is.

    Raises TypeError for anything else.
    """
    if isinstance(selector, str):
        return {"name": selector}
    if isinstance(selector, type):
        return {"type": selector}
    if isinstance(selector, Mapping):
        return selector
    raise TypeError(f"a selector is a name, a model class or a dict, got {selector!r}")


def find(models: Iterable[Any], selector: Mapping[Any, Any]) -> Iterator[Any]:
    """Yield the models that match."""
    return (model for model in models if matches(model, selector))


def only(found: Iterable[Any], selector: Any) -> Any:
    """Return the one model of those found, or None. Raises ValueError where there are several."""
    models = list(found)
    if len(models) > 1:
        raise ValueError(f"found {len(models)} models that match {selector!r} where at most one was expected")
    return models[0] if models else None


def match(model: Any, selector: Any) -> bool:
    """Tell whether a model fulfils a selector: a name, a model class or a dict. Raises TypeError for others."""
    return matches(model, selector_of(selector))


def is_single_string_selector(selector: Any, field: str) -> bool:
    """Tell whether a selector asks for nothing but one text in ``field``."""
    return isinstance(selector, Mapping) and len(selector) == 1 and isinstance(selector.get(field), str)


def matches(model: Any, selector: Mapping[Any, Any]) -> bool:
    """Tell whether ``model`` fulfils every condition of ``selector``."""
    for key, reference in selector.items():
        if key is OR:
            if not any(matches(model, alternative) for alternative in reference):
                return False
        elif key == "type":
            if not (isinstance(model, reference) if isinstance(reference, type) else reference in model.model_names):
                return False
        elif key == "name" and not isinstance(reference, Mapping):
            # What programs ask for most, and of all models.
            values = model._values
            if (values["name"] if "name" in values else model._properties["name"].default) != reference:
                return False
        elif key == "tags" and not isinstance(reference, Mapping):
            wanted = list(reference) if isinstance(reference, list | tuple | set) else [reference]
            if not any(tag in wanted for tag in model._values.get("tags", ())):
                return False
        else:
            name = model._aliases.get(key, key)
            if name not in model._properties or not _fulfils(model.peek(name), reference):
                return False
    return True


def _fulfils(value: Any, reference: Any) -> bool:
    if isinstance(reference, Mapping) and reference and all(isinstance(op, Operator) for op in reference):
        return all(op(value, operand) for op, operand in reference.items())
    return EQ(value, reference)
