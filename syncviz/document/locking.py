"""Callbacks that run without holding the document, and what they may do to it: nothing but ask for a callback."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..errors import DocumentLocked
from .scope import CURRENT

if TYPE_CHECKING:
    from .document import Document

__all__ = ["UnlockedDocument", "edit_check", "needs_lock", "without_document_lock"]

F = TypeVar("F", bound=Callable[..., Any])

_ALLOWED = frozenset({"add_next_tick_callback", "remove_next_tick_callback", "session_context"})


def without_document_lock(func: F) -> F:
    """Let a callback run beside others of its session; it may change the document only in a next-tick callback."""
    try:
        func.nolock = True  # type: ignore[attr-defined]
    except AttributeError:  # a bound method

        @wraps(func)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            return func(*args, **kwargs)

        wrapper.nolock = True  # type: ignore[attr-defined]
        return cast("F", wrapper)
    return func


def needs_lock(callback: Callable[..., Any]) -> bool:
    """Tell whether a callback has to hold the document while it runs."""
    while type(callback) is partial:
        if getattr(callback, "nolock", False):
            return False
        callback = callback.func
    return not getattr(callback, "nolock", False)


def edit_check(thread: int, this_thread: Callable[[], int]) -> Callable[[], None]:
    """Return a ``Document.check`` that allows edits in one thread only, by its number, and there only while no
    callback without the document lock runs."""

    def check() -> None:
        if this_thread() != thread:
            raise DocumentLocked(
                "the document of a session can be changed in the server's thread only, and this is another one; put"
                " what changes it into a function and hand that to document.add_next_tick_callback"
            )
        if type(CURRENT.get()) is UnlockedDocument:
            raise DocumentLocked(_message(" or its models"))

    return check


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
        raise DocumentLocked(_message(f".{name}"))

    def __setattr__(self, name: str, value: Any) -> None:
        raise DocumentLocked(_message(f".{name}"))


def _message(what: str) -> str:
    return (
        f"a callback that runs without the document lock cannot use the document{what}; put what changes the document"
        " into a function and hand that to add_next_tick_callback"
    )
