"""Lazy package doors: names that a package offers, but imports only when somebody asks for them (PEP 562)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from typing import Any

from ..errors import nearest

__all__ = ["lazy_door"]


def lazy_door(
    package: str, places: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the pair ``__getattr__, __dir__`` for a package's ``__init__``.

    ``package`` is the package's ``__name__``. ``places`` maps each public name to where it lives:
    ``"package.module"`` for the attribute of the same name in that module, ``"package.module:other"`` for an
    attribute of another name, ``"package.module:"`` for the module itself. A name is imported on first use
    and then kept in the package.

    The returned ``__getattr__`` raises :class:`AttributeError`, which names the nearest match, for any other
    name::

        __getattr__, __dir__ = lazy_door(__name__, {"server_session": "syncviz.embed.server"})
    """
    names = dict(places)

    def __getattr__(name: str) -> Any:  # PEP 562 calls it
        place = names.get(name)
        if place is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}{nearest(name, names)}")
        module_name, colon, attribute = place.partition(":")
        value: Any = importlib.import_module(module_name)
        if attribute or not colon:
            value = getattr(value, attribute or name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return __getattr__, __dir__
