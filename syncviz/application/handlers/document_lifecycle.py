"""``DocumentLifecycleHandler``: what documents want to have called when their session ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lifecycle import LifecycleHandler

if TYPE_CHECKING:
    from ..contexts import SessionContext

__all__ = ["DocumentLifecycleHandler"]


class DocumentLifecycleHandler(LifecycleHandler):
    """Runs the callbacks of ``Document.on_session_destroyed``.

    A session does that by itself when it ends; this is for programs that run sessions of their own.
    """

    def __init__(self) -> None:
        super().__init__()
        self.hooks["on_session_destroyed"] = _run_callbacks


def _run_callbacks(session_context: SessionContext) -> None:
    document = session_context.document
    if document is not None:
        for callback in document.take_destroyed_callbacks():
            document.run(callback, session_context)
