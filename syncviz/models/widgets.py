"""The widgets among the models: ``from syncviz.models.widgets import Slider``."""

from __future__ import annotations

from typing import Any

from ..errors import UnknownModel, nearest
from .factory import factory

__all__ = ["widget_names"]


def widget_names() -> list[str]:
    """Return the names of all widgets."""
    return [key for key, spec in factory.catalogue.classes.items() if (spec.module or "").startswith("models/widgets/")]


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name not in factory.catalogue.classes or not (factory.catalogue.classes[name].module or "").startswith(
        "models/widgets/"
    ):
        raise UnknownModel(f"syncviz.models.widgets has no widget {name!r}{nearest(name, widget_names())}")
    return factory.get(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *widget_names()})
