"""Checks that a callback can be called as it is going to be, at the moment when it is registered."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import FunctionType, MethodType
from typing import Any

__all__ = ["check_callback", "check_event_callback", "takes"]


def check_callback(callback: Callable[..., Any], arguments: tuple[str, ...], what: str = "callback") -> None:
    """Raise ValueError unless ``callback`` can be called with as many positional arguments as are named."""
    if not callable(callback):
        raise ValueError(f"a {what} must be callable, got {callback!r}")
    wanted = len(arguments)
    # Plain functions are nearly all, and inspect.signature takes longer than everything else in on_change.
    code = None
    if type(callback) is FunctionType:
        code, given = callback.__code__, wanted
    elif type(callback) is MethodType and type(callback.__func__) is FunctionType:
        code, given = callback.__func__.__code__, wanted + 1
    if code is not None and code.co_argcount == given and not code.co_kwonlyargcount:
        return
    try:
        signature = inspect.signature(callback)
    except (ValueError, TypeError):
        return
    try:
        signature.bind(*arguments)
    except TypeError:
        expected = ", ".join(arguments)
        raise ValueError(
            f"a {what} is called with ({expected}); {getattr(callback, '__name__', callback)!r} has the signature"
            f" {signature}"
        ) from None


def check_event_callback(callback: Callable[..., Any]) -> None:
    """Raise ValueError unless ``callback`` can be called with an event or, as it may not care which, with nothing."""
    if not takes(callback, ()):
        check_callback(callback, ("event",), "callback for events")


def takes(callback: Callable[..., Any], arguments: tuple[str, ...]) -> bool:
    """Tell whether ``callback`` can be called with as many positional arguments as are named."""
    try:
        check_callback(callback, arguments)
    except ValueError:
        return False
    return True
