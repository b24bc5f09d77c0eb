"""What can be set from outside: every ``SYNCVIZ_*`` environment variable, in one table.

A setting is asked for by calling it, and answers with the first of these that is given: the argument of that
call (a keyword or command-line option that the user passed), a value set in the program (``settings.log_level
= "debug"``), the environment variable, the default. The names follow Bokeh's ``BOKEH_*`` where Bokeh has the
same setting.

The environment is read when a setting is asked for, not when this module is imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

from .errors import SettingError, nearest

__all__ = [
    "BOOL", "NAMES", "PATH", "SECRET", "TEXT", "BoundSetting", "Kind", "Setting", "SettingInfo", "Settings", "choice",
    "refuse", "settings",
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


def _port(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise refuse()
    port = int(value)
    if not 1 <= port <= 65535:
        raise refuse()
    return port


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
_PORT = Kind("a port number from 1 to 65535", _port)
NAMES = Kind("names separated by commas", _names)
_HTTP_URL = Kind("a URL that begins with http:// or https://", _http_url)

_LOG_LEVELS = ("trace", "debug", "info", "warn", "error", "fatal")


@dataclass(frozen=True, slots=True)
class SettingInfo:
    """One line of ``syncviz settings``: values as text, secrets masked; ``source`` is where it is from."""

    name: str
    env_var: str
    value: str
    source: str
    default: str
    allowed: str
    help: str


class Setting(Generic[T]):
    """One row of the table: name (taken from the attribute), variable, kind, default, help.

    ``default`` may be a function of the :class:`Settings`, for a default that follows from other settings.
    """

    def __init__(
        self,
        kind: Kind[Any],
        default: T | Callable[[Settings], T],
        help: str,
        *,
        secret: bool = False,
        env: str | None = None,
    ) -> None:
        self.kind = kind
        self.default = default
        self.help = " ".join(help.split())
        self.secret = secret
        self.name = ""
        self.env_var = "" if env is None else f"SYNCVIZ_{env}"

    def __set_name__(self, owner: type[Settings], name: str) -> None:
        self.name = name
        self.env_var = self.env_var or f"SYNCVIZ_{name.upper()}"

    @overload
    def __get__(self, instance: None, owner: type[Settings]) -> Setting[T]: ...

    @overload
    def __get__(self, instance: Settings, owner: type[Settings]) -> BoundSetting[T]: ...

    def __get__(self, instance: Settings | None, owner: type[Settings]) -> Setting[T] | BoundSetting[T]:
        return self if instance is None else BoundSetting(self, instance)

    def __set__(self, instance: Settings, value: object) -> None:
        instance._given[self.name] = self.read(value, f"setting {self.name!r}")

    def __delete__(self, instance: Settings) -> None:
        instance._given.pop(self.name, None)

    def read(self, value: object, origin: str) -> T:
        """Return ``value`` converted, or raise :class:`SettingError` that names ``origin``."""
        try:
            converted: T = self.kind.convert(value)
        except ValueError:
            came = f"a value that is {type(value).__name__}" if self.secret else repr(value)
            # The cause is dropped on purpose: a conversion error quotes the value, which may be a secret.
            raise SettingError(f"{origin}: expected {self.kind.allowed}, got {came}") from None
        return converted

    def show(self, value: object) -> str:
        """Return ``value`` as text for people; a secret's length at most."""
        if value is None:
            return "(not set)"
        if self.secret:
            return f"******** ({len(str(value))} characters)"
        if isinstance(value, tuple):
            return ",".join(value) or "(none)"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return str(value)


class BoundSetting(Generic[T]):
    """A setting of one :class:`Settings` object; call it to get its value."""

    __slots__ = ("_owner", "setting")

    def __init__(self, setting: Setting[T], owner: Settings) -> None:
        self.setting = setting
        self._owner = owner

    def __call__(self, value: object = None) -> T:
        """Return ``value`` if it is not ``None``, else what is set, else the environment's, else the default.

        Raises :class:`SettingError` that names the setting or the variable, what came and what is allowed.
        """
        setting = self.setting
        if value is not None:
            return setting.read(value, f"setting {setting.name!r}")
        return self.resolve()[0]

    def resolve(self) -> tuple[T, str]:
        """Return the value that holds without a keyword, and where it is from.

        That is ``"program"``, ``"environment"`` or ``"default"``.
        """
        setting, owner = self.setting, self._owner
        if setting.name in owner._given:
            return owner._given[setting.name], "program"
        text = owner._environ.get(setting.env_var)
        # An empty variable is how a shell or a compose file says "not set", so it is not an empty value.
        if text:
            return setting.read(text, f"environment variable {setting.env_var}"), "environment"
        default = setting.default
        return (default(owner) if callable(default) else default), "default"

    def info(self) -> SettingInfo:
        """Describe this setting and where its value is from; a bad value is shown as the error it causes."""
        setting = self.setting
        default: Any = setting.default
        source = "environment"
        try:
            value, source = self.resolve()
            shown = setting.show(value)
            default_text = setting.show(default(self._owner) if callable(default) else default)
        except SettingError as error:
            shown = default_text = f"error: {error}"
            if not callable(default):
                default_text = setting.show(default)
        return SettingInfo(
            setting.name, setting.env_var, shown, source, default_text, setting.kind.allowed, setting.help
        )

    def __repr__(self) -> str:
        info = self.info()
        return f"<setting {info.name} = {info.value} ({info.source})>"


class Settings:
    """All settings of syncviz. The module's ``settings`` is the one that everything uses.

    ``environ`` is the mapping that variables are looked up in, ``os.environ`` if not given.
    """

    _given: dict[str, Any]
    _environ: Mapping[str, str]

    secret_key = Setting[str | None](
        SECRET, None, """The secret that signs session ids and tokens: at least 32 bytes, random, the same
        for the web site and the sidecar. `syncviz secret` prints one.""", secret=True)
    sign_sessions = Setting[bool](
        BOOL, False, """Whether only sessions whose id and token are signed with the secret key are
        accepted.""")
    allow_ws_origin = Setting[tuple[str, ...]](
        NAMES, (), """Origins (host or host:port, separated by commas) whose pages may open a WebSocket to
        the sidecar; its own address if none is given.""")
    resources = Setting[str](
        choice("cdn", "server", "inline", "relative", "absolute",
                "server-dev", "relative-dev", "absolute-dev"),
        "cdn", """Where pages get BokehJS from, if a page does not say.""")
    cdn_version = Setting[str | None](
        TEXT, None, """The version of BokehJS that pages load from the CDN; the installed one if not
        given.""")
    minified = Setting[bool](BOOL, True, """Whether pages load the minified BokehJS.""")
    rootdir = Setting[str | None](
        PATH, None, """The directory that "relative" resources are relative to; the current one if not
        given.""")
    perform_document_validation = Setting[bool](
        BOOL, True, """Whether documents are looked through for problems before they are written into a page.""",
        env="VALIDATE_DOC")
    chromium_path = Setting[str | None](
        PATH, None, """Where Chromium is, which takes pictures for export_png and export_svg.""")
    ignore_filename = Setting[bool](
        BOOL, False, """Whether show and save give pages the program's name whatever output_file said.""")
    pretty = Setting[bool](BOOL, False, """Whether documents in pages are laid out for people to read.""")
    log_level = Setting[str](
        choice(*_LOG_LEVELS), "info", """How much BokehJS writes to the browser's console.""")
    py_log_level = Setting[str](
        choice(*_LOG_LEVELS, "warning", "critical", "none"), "info", """How much the sidecar logs; "none"
        leaves logging alone.""")
    default_server_host = Setting[str](TEXT, "localhost", """The host of the sidecar where no URL is
        given.""")
    default_server_port = Setting[int](_PORT, 5006, """The port of the sidecar where no URL is given.""")
    default_server_url = Setting[str](
        _HTTP_URL, lambda self: f"http://{self.default_server_host()}:{self.default_server_port()}",
        """The URL of the sidecar that url="default" stands for.""")
    browser = Setting[str | None](
        TEXT, None, """The browser that --show opens: a name that Python's webbrowser module knows, or
        "none".""")

    def __init__(self, environ: Mapping[str, str] | None = None) -> None:
        object.__setattr__(self, "_given", {})
        object.__setattr__(self, "_environ", os.environ if environ is None else environ)

    def __setattr__(self, name: str, value: object) -> None:
        if name not in self.names():
            raise SettingError(f"there is no setting {name!r}{nearest(name, self.names())}")
        object.__setattr__(self, name, value)

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The names of all settings, in the order of the table."""
        return tuple(name for name, value in vars(cls).items() if isinstance(value, Setting))

    def secret_key_bytes(self) -> bytes | None:
        """The secret key in UTF-8, or ``None``. Its length is checked where it is used
        (``syncviz.util.token``).
        """
        key = self.secret_key()
        return None if key is None else key.encode("utf-8")

    def describe(self) -> list[SettingInfo]:
        """One :class:`SettingInfo` for each setting; secrets are masked."""
        return [getattr(self, name).info() for name in self.names()]

    def __repr__(self) -> str:
        changed = [info for info in self.describe() if info.source != "default"]
        return f"Settings({', '.join(f'{info.name}={info.value}' for info in changed)})"


settings = Settings()
