"""Selectors as JSON, for whoever looks for models in another process.

The form (docs/wire.md): a list of conditions that a model has to fulfil all of. ``[key, value]`` asks for an equal
value, ``[key, operator, value]`` for another relation, and of ``{"any": [SELECTOR, …]}`` one is enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import DeserializationError
from .decoding import Deserializer
from .encoding import Serializer
from .query import EQ, GEQ, GT, IN, LEQ, LT, NEQ, OR, Operator, selector_of
from .values import is_model, shortened

__all__ = ["MAX_CONDITIONS", "decode_selector", "encode_selector"]

MAX_CONDITIONS = 200
"""Conditions that one selector from outside may have, with those of its alternatives."""

_OPERATORS = {operator.name: operator for operator in (EQ, GEQ, GT, IN, LEQ, LT, NEQ)}


def encode_selector(selector: Any) -> list[Any]:
    """Return the JSON-able form of a selector: a name, a model class or a dict.

    Raises TypeError for what is no selector, SerializationError for values that have no form on the wire.
    """
    return _encode(selector_of(selector), Serializer(deferred=False))


def decode_selector(encoded: Any, models: Mapping[str, Any]) -> Mapping[Any, Any]:
    """Return the selector for `query.find`; ``models`` are those that its values may refer to, by id.

    Raises DeserializationError.
    """
    return _decode(encoded, Deserializer(models), [MAX_CONDITIONS])


def _encode(selector: Mapping[Any, Any], serializer: Serializer) -> list[Any]:
    conditions: list[Any] = []
    for key, reference in selector.items():
        if key is OR:
            conditions.append({"any": [_encode(selector_of(one), serializer) for one in reference]})
        elif not isinstance(key, str):
            raise TypeError(f"a selector has names of properties as keys, got {key!r}")
        elif key == "type":
            conditions.append([key, _class_name(reference)])
        elif isinstance(reference, Mapping) and reference and all(isinstance(one, Operator) for one in reference):
            conditions += [[key, operator.name, _value(serializer, value)] for operator, value in reference.items()]
        else:
            conditions.append([key, _value(serializer, reference)])
    return conditions


def _value(serializer: Serializer, value: Any) -> Any:
    # In full it would be another model than the receiver's.
    return {"id": value.id} if is_model(value) else serializer.encode(value)


def _class_name(reference: Any) -> str:
    if isinstance(reference, str):
        return reference
    if not (isinstance(reference, type) and hasattr(reference, "model_names")):
        raise TypeError(f"the type in a selector is a model class or its name, got {reference!r}")
    # An abstract class has no name of its own on the wire; a program's own subclass has no other.
    cls: Any = reference
    name: str = cls.__name__ if cls.__name__ in cls.model_names else cls.wire_name
    return name


def _decode(encoded: Any, deserializer: Deserializer, left: list[int]) -> Mapping[Any, Any]:
    if not isinstance(encoded, list):
        raise DeserializationError(f"a selector is a list of conditions, got {shortened(encoded)}")
    left[0] -= max(len(encoded), 1)  # looking at an empty one costs time as well
    if left[0] < 0:
        raise DeserializationError(f"a selector has at most {MAX_CONDITIONS} conditions")
    selector: dict[Any, Any] = {}
    for condition in encoded:
        match condition:
            case ["type", str(name)]:
                selector["type"] = name
            case [str(key), value]:
                selector[key] = deserializer.decode(value)
            case [str(key), str(name), value] if name in _OPERATORS and isinstance(selector.get(key, {}), dict):
                selector.setdefault(key, {})[_OPERATORS[name]] = deserializer.decode(value)
            case {"any": [*alternatives]}:
                selector[OR] = [_decode(one, deserializer, left) for one in alternatives]
            case _:
                raise DeserializationError(
                    "a condition is [property, value], [property, operator, value] with one of the operators"
                    f" {', '.join(_OPERATORS)}, or {{'any': [selectors]}}, got {shortened(condition)}"
                )
    return selector
