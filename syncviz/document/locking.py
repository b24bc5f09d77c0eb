"""Callbacks that run without holding the document, and what they may do to it: nothing but ask for a callback."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import DocumentLocked

if TYPE_CHECKING:
    from .document import Document

__all__ = ["UnlockedDocument", "needs_lock", "without_document_lock"]

F = TypeVar("F", bound=Callable[..., Any])

_ALLOWED = frozenset({"add_next_tick_callback", "remove_next_tick_callback", "session_context"})


def without_document_lock(func: F) -> F:
    """Let a callback run beside others of its session; it may change the document only in a next-tick callback."""
    func.nolock = True  # type: ignore[attr-defined]
    return func


def needs_lock(callback: Callable[..., Any]) -> bool:
    """Tell whether a callback has to hold the document while it runs."""
    return not getattr(callback, "nolock", False)


class UnlockedDocument:
    """What ``curdoc()`` is inside a callback that holds no lock.

    Everything but ``add_next_tick_callback`` and ``remove_next_tick_callback`` raises DocumentLocked.
    """

    __slots__ = ("_document",)

    def __init__(self, document: Document) -> None:
        object.__setattr__(self, "_document", document)

    def __getattr__(self, name: str) -> Any:
        if name in _ALLOWED:
            return getattr(self._document, name)
        raise DocumentLocked(_message(name))

    def __setattr__(self, name: str, value: Any) -> None:
        raise DocumentLocked(_message(name))


def _message(name: str) -> str:
    return (
        f"a callback that runs without the document lock cannot use document.{name}; put what changes the document"
        " into a function and hand that to add_next_tick_callback"
    )
