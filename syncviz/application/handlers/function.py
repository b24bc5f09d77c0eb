"""``FunctionHandler``: a function ``f(doc)`` fills the document."""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...errors import HandlerError, SettingError
from .handler import Handler

if TYPE_CHECKING:
    from ...document import Document

__all__ = ["FunctionHandler"]

log = logging.getLogger(__name__)


class FunctionHandler(Handler):
    """Calls ``func(document)`` for every session.

    Args:
        func: takes the document as its one argument, which may have any name.
        trap_exceptions: log what ``func`` raises and serve the document as it is then, instead of an error.

    Raises:
        SettingError: ``func`` cannot be called with one argument.
    """

    def __init__(self, func: Callable[[Document], Any], *, trap_exceptions: bool = False) -> None:
        super().__init__()
        check_signature(func)
        self._func = func
        self._trap_exceptions = trap_exceptions
        self._ran = False

    @property
    def safe_to_fork(self) -> bool:
        return not self._ran

    def modify_document(self, document: Document) -> None:
        self._ran = True
        try:
            self._func(document)
        except Exception as error:
            if self._trap_exceptions:
                log.exception("the function %s failed", _name(self._func))
                return
            message = f"the function {_name(self._func)} failed: {type(error).__name__}: {error}"
            raise HandlerError(message, traceback.format_exc()) from error


def check_signature(func: Callable[..., Any]) -> None:
    """Raise :class:`~syncviz.errors.SettingError` unless ``func`` can be called with a document alone."""
    if not callable(func):
        raise SettingError(f"expected a function that takes a document, got {func!r}")
    if inspect.iscoroutinefunction(func):
        raise SettingError(f"{_name(func)} is `async def`; a document is filled by a plain function")
    try:
        signature = inspect.signature(func)
    except (TypeError, ValueError):
        return  # some builtins do not tell
    try:
        signature.bind(object())
    except TypeError as error:
        raise SettingError(
            "expected a function that takes one argument, the document; "
            f"{_name(func)} has the signature {signature}"
        ) from error


def _name(func: Callable[..., Any]) -> str:
    return getattr(func, "__qualname__", None) or repr(func)
