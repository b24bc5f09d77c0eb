"""Model classes by name: those that exist already, and those that are made when somebody asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from weakref import WeakValueDictionary

from ..errors import UnknownModel, nearest

__all__ = ["SESSION_MODULE", "Registry", "registry"]

SESSION_MODULE = "syncviz_app_"
"""How the names of modules begin that are a program's run for one session, and end with it."""


class Registry:
    """Maps the names that types have on the wire to classes.

    ``make`` is asked for a name that is not registered yet and returns a class or None; ``names`` tells all names
    that it knows. Both are set by the room that has the catalogue.
    """

    def __init__(self) -> None:
        self._classes: dict[str, type[Any]] = {}
        self._defined: WeakValueDictionary[str, type[Any]] = WeakValueDictionary()
        self.make: Callable[[str], type[Any] | None] = lambda name: None
        self.names: Callable[[], Iterable[str]] = lambda: ()

    def add(self, name: str, cls: type[Any]) -> None:
        """Register a class; a later one of the same name replaces an earlier one (a reloaded module)."""
        self._classes[name] = cls

    def add_defined(self, name: str, cls: type[Any]) -> None:
        """Register a class that a program defined, for as long as the program has it."""
        self._defined[name] = cls

    def defined(self) -> list[type[Any]]:
        """Return the classes that programs have defined, oldest first."""
        # Most programs define none; the weak dictionary would take 5 µs to say so.
        return list(self._defined.values()) if self._defined else []

    def resolve(self, name: str) -> type[Any]:
        """Return the class of that wire name. Raises UnknownModel, which names the nearest match."""
        cls = self._classes.get(name) or self._defined.get(name)
        if cls is None:
            cls = self.make(name)
            if cls is None:
                choices = [*self.names(), *self._classes, *self._defined]
                raise UnknownModel(f"there is no model {name!r}{nearest(name, choices)}")
            self._classes.setdefault(name, cls)
        return cls


registry = Registry()
