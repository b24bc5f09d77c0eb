"""``Entries``: what a site's configuration says, read with errors that name the entry and what it may be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..errors import SettingError, nearest
from ..util.urls import http_parts

__all__ = ["Entries", "EntryError"]


class EntryError(SettingError):
    """An entry of a site's configuration is wrong; ``entry`` is its name."""

    def __init__(self, entry: str, message: str) -> None:
        super().__init__(message)
        self.entry = entry


class Entries:
    """Reads entries by name.

    Args:
        given: the configuration, with others' entries or without.
        key: how an entry is called there, such as ``"SYNCVIZ_{}"``.
        shown: how error messages call it; as ``key`` does, if not given.

    All methods raise `EntryError` for a value that will not do, and take None for a missing one.
    """

    def __init__(self, given: Mapping[str, Any], key: str = "{}", shown: str | None = None) -> None:
        self._given = given
        self._key = key
        self._shown = shown or key

    def wrong(self, name: str, says: str) -> EntryError:
        """An error about the entry; ``says`` goes on after its name."""
        return EntryError(name, f"{self._shown.format(name)} {says}")

    def unknown(self, name: str, known: Sequence[str]) -> EntryError:
        """An error about an entry that there is not."""
        shown = self._shown.format
        return EntryError(
            name,
            f"there is no entry {shown(name)}{nearest(shown(name), [shown(one) for one in known])}"
            f" (there are {', '.join(map(self._key.format, known))})",
        )

    def get(self, name: str) -> Any:
        """The value as it is, None without one."""
        return self._given.get(self._key.format(name))

    def text(self, name: str, default: str) -> str:
        """Text that is not empty."""
        value = self._or(name, default)
        if not isinstance(value, str) or not value:
            raise self.wrong(name, f"is text, got {value!r}")
        return value

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number in a range."""
        value = self._or(name, default)
        if type(value) is not int or not least <= value <= most:
            raise self.wrong(name, f"is a whole number from {least} to {most}, got {value!r}")
        return value

    def flag(self, name: str) -> bool:
        """True or False; False without a value."""
        value = self._or(name, False)
        if not isinstance(value, bool):
            raise self.wrong(name, f"is True or False, got {value!r}")
        return value

    def choice(self, name: str, default: str, choices: Sequence[str]) -> str:
        """One of several words."""
        value = self._or(name, default)
        if value not in choices:
            hint = nearest(value, choices) if isinstance(value, str) else ""
            raise self.wrong(name, f"is one of {', '.join(map(repr, choices))}, got {value!r}{hint}")
        return str(value)

    def texts(self, name: str, what: str, default: Sequence[str] = ()) -> tuple[str, ...]:
        """A list of texts; one alone will do as well. ``what`` says what it lists."""
        value = self._or(name, default)
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) and item for item in value):
            raise self.wrong(name, f"lists {what}, got {value!r}")
        return tuple(value)

    def url(self, name: str) -> str | None:
        """An ``http://`` or ``https://`` address, without a slash at the end."""
        value = self.get(name)
        if value is None:
            return None
        if http_parts(value) is None:
            raise self.wrong(name, f"is an http:// or https:// address, got {value!r}")
        return str(value).rstrip("/")

    def function(self, name: str, what: str) -> Callable[..., Any] | None:
        """Something that can be called; ``what`` says with what, and for what."""
        value = self.get(name)
        if value is not None and not callable(value):
            raise self.wrong(name, f"is {what}, got {value!r}")
        found: Callable[..., Any] | None = value
        return found

    def secret(self, name: str) -> str | None:
        """A key of 32 bytes at least; the message does not repeat it."""
        value = self.get(name)
        if value is not None and (not isinstance(value, str) or len(value.encode()) < 32):
            raise self.wrong(name, "is text of at least 32 bytes; `syncviz secret` makes one")
        return value

    def _or(self, name: str, default: Any) -> Any:
        value = self.get(name)
        return default if value is None else value
