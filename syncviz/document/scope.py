"""The context variable behind ``curdoc``, below the document so that the document can set it for its callbacks."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

__all__ = ["CURRENT"]

CURRENT: ContextVar[Any] = ContextVar("syncviz_current_document", default=None)
