"""Defaults of the catalogue, compiled: a constant where nothing can change it, else a function that makes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..core.property import Default
from ..core.registry import registry
from ..core.serialization import Deserializer

__all__ = ["compile_default"]

Make = Callable[[], Any]


def compile_default(encoded: Any) -> Any:
    """Return the default which a wire form stands for: a plain value, or a ``Default``."""
    if not isinstance(encoded, dict | list):
        return encoded
    form = encoded.get("type") if isinstance(encoded, dict) else "list"
    if form not in ("list", "map", "set", "object"):
        return Deserializer().decode(encoded)
    entries = encoded if isinstance(encoded, list) else encoded.get("entries", ())
    return Default(_maker(encoded), models=_has_models(encoded), empty=form != "object" and not entries)


def _has_models(encoded: Any) -> bool:
    if isinstance(encoded, dict):
        return encoded.get("type") == "object" or any(_has_models(item) for item in encoded.values())
    return isinstance(encoded, list) and any(_has_models(item) for item in encoded)


def _maker(encoded: Any) -> Make:
    if isinstance(encoded, list):
        makers = [_maker(item) for item in encoded]
        return lambda: [make() for make in makers]
    if not isinstance(encoded, dict):
        return lambda: encoded
    form = encoded["type"]
    if form == "object":
        return _model_maker(encoded["name"], encoded.get("attributes", {}))
    if form == "map":
        pairs = [(_maker(key), _maker(item)) for key, item in encoded.get("entries", ())]
        return lambda: {key(): item() for key, item in pairs}
    if form == "set":
        members = [_maker(item) for item in encoded.get("entries", ())]
        return lambda: {make() for make in members}
    value = Deserializer().decode(encoded)
    return lambda: value


def _model_maker(name: str, attributes: dict[str, Any]) -> Make:
    makers = {key: _maker(item) for key, item in attributes.items()}
    cls: Any = None

    def make() -> Any:
        nonlocal cls
        if cls is None:  # not before it is needed: making a class makes its bases
            cls = registry.resolve(name)
        return cls(**{key: item() for key, item in makers.items()}) if makers else cls()

    return make
