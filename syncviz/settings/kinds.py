"""How the values of settings are read: from the text of a variable, or from what a program passes."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

__all__ = [
    "BOOL", "HTTP_URL", "LEVEL", "NAMES", "PATH", "PORT", "SECRET", "TEXT", "Kind", "choice", "refuse",
    "whole",
]

T = TypeVar("T")

_TRUE = ("1", "true", "yes", "on")
_FALSE = ("0", "false", "no", "off", "")


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """How the values of a setting are read: ``allowed`` says in words what ``convert`` accepts.

    ``convert`` takes the text of an environment variable or any object that a program passes, and raises
    :class:`ValueError` for everything that it does not accept.
    """

    allowed: str
    convert: Callable[[object], T]


def refuse() -> ValueError:
    """What a `Kind` raises for a value that it does not accept."""
    return ValueError("not an accepted value")  # the caller says which setting, what came and what is allowed


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise refuse()
    return value


def _text_or_path(value: object) -> str:
    return _text(os.fspath(value) if isinstance(value, os.PathLike) else value)


def _secret(value: object) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8")  # UnicodeDecodeError is a ValueError
    return _text(value)


def _bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        folded = value.strip().lower()
        if folded in _TRUE:
            return True
        if folded in _FALSE:
            return False
    raise refuse()


def whole(minimum: int, maximum: int | None = None, what: str = "a whole number") -> Kind[int]:
    """The kind of whole numbers in a range; ``what`` is what messages call such a number."""

    def convert(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise refuse()
        number = int(value)
        if number < minimum or (maximum is not None and number > maximum):
            raise refuse()
        return number

    bound = "on" if maximum is None else f"to {maximum}"
    return Kind(f"{what} from {minimum} {bound}", convert)


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple | set | frozenset) or not all(isinstance(item, str) for item in value):
        raise refuse()
    return tuple(stripped for item in value if (stripped := item.strip()))


def _http_url(value: object) -> str:
    url = _text(value)
    if not url.startswith(("http://", "https://")):
        raise refuse()
    return url.rstrip("/")


def choice(*choices: str) -> Kind[str]:
    """The kind of one of a few words, in any case."""

    def convert(value: object) -> str:
        if not isinstance(value, str) or value.strip().lower() not in choices:
            raise refuse()
        return value.strip().lower()

    return Kind("one of " + ", ".join(choices), convert)


SECRET = Kind("a non-empty text", _secret)
TEXT = Kind("a non-empty text", _text)
PATH = Kind("a path", _text_or_path)
BOOL = Kind("yes or no (also true/false, on/off, 1/0)", _bool)
PORT = whole(1, 65535, "a port number")
LEVEL = whole(0, 9, "a level")
NAMES = Kind("names separated by commas", _names)
HTTP_URL = Kind("a URL that begins with http:// or https://", _http_url)
