"""Modules through which programs import a part of the models by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import UnknownModel, nearest
from .factory import factory

__all__ = ["model_door"]


def model_door(package: str, places: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__, __dir__`` for a module that has the models which BokehJS keeps under ``places``.

    A class whose key is qualified (``dom.Div``) is found there under its last name. ``__getattr__`` raises
    UnknownModel, which names the nearest match.
    """
    classes = factory.catalogue.classes

    def __dir__() -> list[str]:
        return sorted(key.rpartition(".")[2] for key in classes if _is_here(key))

    def _is_here(key: str) -> bool:
        return (classes[key].module or "").startswith(places)

    def __getattr__(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        for key in (f"{places.split('/')[1]}.{name}", name):
            if key in classes and _is_here(key):
                return factory.get(key)
        raise UnknownModel(f"{package} has no model {name!r}{nearest(name, __dir__())}")

    return __getattr__, __dir__
