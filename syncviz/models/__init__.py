"""Every model that BokehJS has: ``syncviz.models.Slider``, ``syncviz.models.LinearAxis`` …

Classes are made when they are first asked for (``import *`` asks for all).
``AttributeError`` for an unknown name says which one is nearest.
"""

# No "from __future__ import annotations" here: that would be what syncviz.models.annotations is.
from importlib import import_module
from typing import Any

from ..core.registry import registry
from ..errors import UnknownModel, nearest
from ..model import Model
from .behaviours import FUNCTIONS
from .doors import DOORS
from .factory import factory

__all__ = ["Model", "get_model_class", *FUNCTIONS, *(name for name in factory.names() if name.isidentifier())]  # noqa: PLE0604

get_model_class = registry.resolve


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: Any
    if name in FUNCTIONS:
        found = FUNCTIONS[name][1]
    elif name in DOORS:
        found = import_module(f"{__name__}.{name}")
    else:
        try:
            found = factory.get(name)
        except KeyError:
            raise UnknownModel(f"syncviz.models has no model {name!r}{nearest(name, factory.names())}") from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *factory.names(), *FUNCTIONS, *DOORS})
