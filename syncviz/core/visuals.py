"""How visual properties are written: as a value, the name of a column, or an expression, with their units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .accepts import accept_font_size
from .coercions import REFUSED
from .kinds import KindCompiler
from .specs import Spec

__all__ = ["spec_encoder", "value_test"]

_NAMES_ONLY = frozenset({"StringSpec", "NullStringSpec"})


def value_test(compiler: KindCompiler, kind: Any) -> Callable[[Any], Any]:
    """Return what tells a text that is a value of a ``("Spec", …)`` kind from one that names a column."""
    spec_name, value_kind = kind[1], kind[3]
    if spec_name in _NAMES_ONLY or "Coordinate" in spec_name:
        return _never
    if spec_name == "FontSizeSpec":
        return accept_font_size
    return _always if spec_name == "FontSpec" else compiler.compile(value_kind).accept


def _never(value: str) -> Any:
    return REFUSED


def _always(value: str) -> Any:
    return value


def spec_encoder(accept_value: Any, vector: bool, units_name: str | None) -> Any:
    """Return the function that writes a visual property: as value, field or expression, with its units."""

    def encode(serializer: Any, value: Any, model: Any) -> Any:
        if isinstance(value, Spec):
            if units_name is not None and "units" not in value and units_name in model._values:
                return {**value.to_wire(serializer), "units": model._values[units_name]}
            return value.to_wire(serializer)
        if not vector:
            return serializer.encode(value)
        if type(value) is str and accept_value(value) is REFUSED:
            rep = {"type": "field", "field": value}
        else:
            rep = {"type": "value", "value": serializer.encode(value)}
        if units_name is not None and units_name in model._values:
            rep["units"] = model._values[units_name]
        return rep

    encode.vector = vector  # type: ignore[attr-defined]
    return encode
