"""Every model that BokehJS has: ``syncviz.models.Slider``, ``syncviz.models.LinearAxis`` …

Classes are made when they are first asked for (``import *`` asks for all).
``AttributeError`` for an unknown name says which one is nearest.
"""

from __future__ import annotations

from typing import Any

from ..core.registry import registry
from ..errors import UnknownModel, nearest
from ..model import Model
from .factory import factory

__all__ = ["Model", "get_model_class", *(name for name in factory.names() if name.isidentifier())]  # noqa: PLE0604

get_model_class = registry.resolve


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        cls = factory.get(name)
    except KeyError:
        raise UnknownModel(f"syncviz.models has no model {name!r}{nearest(name, factory.names())}") from None
    globals()[name] = cls
    return cls


def __dir__() -> list[str]:
    return sorted({*globals(), *factory.names()})
