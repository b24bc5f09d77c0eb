"""How a document calls its callbacks when no session takes care of them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from ..errors import LocalError
from .scope import CURRENT

if TYPE_CHECKING:
    from .document import Document

__all__ = ["Guard", "call", "whole"]

Guard = Callable[[Callable[..., Any], tuple[Any, ...]], None]
"""Called with a callback and its arguments; takes care of everything that can come of it."""


def call(document: Document, callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
    """Call a callback with the document as the current one. Raises what it raises; LocalError for a coroutine."""
    token = CURRENT.set(document)
    try:
        outcome = callback(*args)
    finally:
        CURRENT.reset(token)
    if isinstance(outcome, Coroutine):
        outcome.close()
        raise LocalError(f"{callback!r} is a coroutine function; those run in a server's session only")


_NOTHING_TO_DO: AbstractContextManager[None] = nullcontext()


def whole(document: Document) -> AbstractContextManager[None]:
    """Let a block of edits run to its end whatever callbacks do; the first error of one is raised then.

    Where a guard takes care of callbacks, their errors do not come this way at all.
    """
    return _NOTHING_TO_DO if document.guard is not None else _collected(document)


@contextmanager
def _collected(document: Document) -> Iterator[None]:
    """Raise the first error of a callback when the block has ended."""
    errors: list[Exception] = []

    def guard(callback: Callable[..., Any], args: tuple[Any, ...]) -> None:
        try:
            call(document, callback, args)
        except Exception as error:  # noqa: BLE001 - a callback's, raised below
            errors.append(error)

    document.guard = guard
    try:
        yield
    finally:
        if document.guard is guard:
            document.guard = None
    if errors:
        raise errors[0]
