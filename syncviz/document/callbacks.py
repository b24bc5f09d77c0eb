"""Session callbacks as descriptions: what to call, and when. What is due is found out by ``sync/schedule.py``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol
from weakref import ReferenceType, ref

from ..core.signatures import check_callback
from ..errors import LocalError
from ..util.ids import make_id

__all__ = ["NextTickCallback", "PeriodicCallback", "SessionCallback", "TimeoutCallback"]


class Registry(Protocol):
    """Where callbacks are registered: those of a document, or of a server."""

    def add(self, callback: Any, /) -> Any: ...
    def remove(self, callback: Any, /) -> Any: ...
    def __contains__(self, callback: Any, /) -> bool: ...


class SessionCallback:
    """Base of the three; ``id`` is unique, ``callback`` takes no arguments and may be a coroutine function."""

    __slots__ = ("_registry", "callback", "id")

    def __init__(self, callback: Callable[[], Any], callback_id: str | None = None) -> None:
        check_callback(callback, (), "session callback")
        self.callback = callback
        self.id = callback_id or make_id()
        self._registry: ReferenceType[Registry] | None = None  # weak: a program may keep a handle for ever

    def registered_in(self, registry: Registry) -> None:
        """Note where the callback is registered."""
        self._registry = ref(registry)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.callback!r}>"


class NextTickCallback(SessionCallback):
    """Runs once, as soon as the session is free."""

    __slots__ = ()


class TimeoutCallback(SessionCallback):
    """Runs once, ``timeout`` milliseconds after it was added."""

    __slots__ = ("timeout",)

    def __init__(self, callback: Callable[[], Any], timeout: float, callback_id: str | None = None) -> None:
        super().__init__(callback, callback_id)
        self.timeout = _milliseconds(timeout, "timeout", 0)


class PeriodicCallback(SessionCallback):
    """Runs every ``period`` milliseconds, until it is stopped or removed."""

    __slots__ = ("period",)

    def __init__(self, callback: Callable[[], Any], period: float, callback_id: str | None = None) -> None:
        super().__init__(callback, callback_id)
        self.period = _milliseconds(period, "period", 1)

    @property
    def running(self) -> bool:
        """Whether it is called."""
        registry = self._registry() if self._registry is not None else None
        return registry is not None and self in registry

    def stop(self) -> None:
        """Call it no more, until `start`. One that is stopped already stays so. From any thread."""
        registry = self._registry() if self._registry is not None else None
        if registry is not None and self in registry:
            registry.remove(self)

    def start(self) -> None:
        """Call it again, the first time after one period. One that runs already goes on. From any thread.

        Raises LocalError where its session is over, or it was never added.
        """
        registry = self._registry() if self._registry is not None else None
        if registry is None:
            raise LocalError("the callback belongs to no document any more; add_periodic_callback makes a new one")
        if self not in registry:
            registry.add(self)


def _milliseconds(value: float, what: str, least: float) -> float:
    if type(value) not in (int, float) or not least <= value < float("inf"):
        raise ValueError(f"a {what} is a number of milliseconds, at least {least}, got {value!r}")
    return value
