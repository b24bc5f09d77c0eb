"""The mutable tree of models: what a session on the server holds and a browser has a replica of."""

from __future__ import annotations

from .document import DEFAULT_TITLE, Document
from .locking import without_document_lock

__all__ = ["DEFAULT_TITLE", "Document", "without_document_lock"]
