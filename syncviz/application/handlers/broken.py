"""``BrokenHandler``: stands for what could not be loaded, while somebody is mending it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .handler import Handler

if TYPE_CHECKING:
    from ...document import Document

__all__ = ["BrokenHandler"]


class BrokenHandler(Handler):
    """Fails for every session.

    Args:
        filename: what could not be loaded.
        error: why.
    """

    def __init__(self, filename: str, error: Exception) -> None:
        super().__init__()
        self._filename = filename
        self._error = str(error)
        self._error_detail = getattr(error, "detail", "")

    def modify_document(self, document: Document) -> None:
        """The application reports `error`."""

    def url_path(self) -> str | None:
        return "/" + os.path.splitext(os.path.basename(os.path.normpath(self._filename)))[0]
