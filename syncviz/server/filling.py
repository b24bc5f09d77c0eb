"""How a new session gets its document: made, bound to its context, filled by the application."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from ..application.application import Application, Await
from ..application.contexts import SessionContext
from ..application.handlers.code_runner import forget_modules
from ..document import Document
from ..errors import HandlerError, SyncvizError

__all__ = ["fill", "module_names"]


def module_names(document: Document) -> list[str]:
    """Return the names of the modules that were made for a document's session."""
    return [module.__name__ for module in document.modules]


def fill(
    application: Application, context: SessionContext, check: Callable[[], None] | None, run: Await
) -> Document:
    """Return a new document, filled by an application for the session of ``context``.

    ``check`` guards its edits; ``run`` runs the coroutines of hooks. Raises HandlerError, and leaves no modules behind,
    where the application's code fails.
    """
    document = Document()
    document.check = check
    document.session_context = context
    context.bind(document)
    try:
        application.on_session_created(context, run)
        application.initialize_document(document)
    except BaseException as error:
        forget_modules(module_names(document))
        if isinstance(error, SyncvizError) or not isinstance(error, Exception | SystemExit):
            raise
        message = f"the application failed: {type(error).__name__}: {error}"
        raise HandlerError(message, traceback.format_exc()) from error
    return document

