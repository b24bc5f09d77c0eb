"""The current document: ``curdoc()``.

It is a context variable: each thread, greenlet and asyncio task sees its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .document import Document
from .scope import CURRENT

__all__ = ["curdoc", "set_curdoc", "use_curdoc"]

_default: ContextVar[Document | None] = ContextVar("syncviz_default_document", default=None)


def curdoc() -> Any:
    """Return the document that callbacks and scripts work on.

    Inside a session's script or callback that is the session's document; elsewhere it is one of this program's
    own, made on first use.
    """
    document = CURRENT.get()
    if document is None:
        document = _default.get()
        if document is None:
            document = Document()
            _default.set(document)
    return document


def set_curdoc(document: Document | None) -> None:
    """Make a document current; None returns to a new one of this program's own."""
    CURRENT.set(None)
    _default.set(document)


@contextmanager
def use_curdoc(document: Any) -> Iterator[Any]:
    """Make a document current for a block."""
    token = CURRENT.set(document)
    try:
        yield document
    finally:
        CURRENT.reset(token)
