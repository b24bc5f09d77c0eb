"""The setting ``SYNCVIZ``: a dictionary, checked and typed."""

from __future__ import annotations

import functools
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.conf import settings
from django.core.signals import setting_changed
from django.utils.module_loading import import_string

from syncviz.errors import SettingError, nearest

__all__ = ["NAMES", "Config", "config", "read_config"]

NAMES: Final = (
    "SIDECAR", "URL", "PUBLIC_URL", "SECRET_KEY", "ADDRESS", "PORT", "ORIGINS", "TOKEN_LIFETIME", "TIMEOUT", "USER",
    "PERMISSIONS", "RELAY",
)
_LOCAL: Final = ("localhost:*", "127.0.0.1:*", "[::1]:*")


@dataclass(frozen=True)
class Config:
    """``url`` is where this process reaches an external sidecar, ``public_url`` where browsers do (None for the
    embedded one, which says it itself). ``relay`` tells whether WebSockets go through the site."""

    kind: str
    secret_key: str = field(repr=False)
    url: str | None
    public_url: str | None
    address: str
    port: int
    origins: tuple[str, ...]
    token_lifetime: int
    timeout: float
    user: Callable[[Any], Mapping[str, Any] | None] | None
    permissions: tuple[str, ...]
    relay: bool


def read_config(given: Mapping[str, Any]) -> Config:
    """Read the dictionary. Raises SettingError, whose text begins with the name of what is wrong."""
    if not isinstance(given, Mapping):
        raise SettingError(f"SYNCVIZ: expected a dictionary, got {type(given).__name__}")
    for name in given:
        if name not in NAMES:
            raise SettingError(f"{name}: there is no such entry{nearest(str(name), NAMES)}")
    url = _url(given, "URL")
    kind = given.get("SIDECAR", "external" if url else "embedded")
    if kind not in ("embedded", "external"):
        raise SettingError(f"SIDECAR: expected 'embedded' or 'external', got {kind!r}")
    if kind == "external" and url is None:
        raise SettingError("URL: the sidecar is external, so say where it is, such as 'http://localhost:5006'")
    if kind == "embedded" and url is not None:
        raise SettingError("URL: an embedded sidecar has no URL of its own; leave SIDECAR or URL out")
    return Config(
        kind=kind,
        secret_key=_secret(given),
        url=url,
        public_url=_url(given, "PUBLIC_URL") or url,
        address=_text(given, "ADDRESS", "localhost"),
        port=_number(given, "PORT", 0, 0, 65535),
        origins=_origins(given),
        token_lifetime=_number(given, "TOKEN_LIFETIME", 300, 1, 86_400),
        timeout=float(_number(given, "TIMEOUT", 30, 1, 3600)),
        user=_user(given),
        permissions=_texts(given, "PERMISSIONS", ()),
        relay=_flag(given, "RELAY"),
    )


@functools.cache
def config() -> Config:
    """The site's configuration, read once."""
    return read_config(getattr(settings, "SYNCVIZ", {}))


def _forget(*, setting: str, **kwargs: Any) -> None:
    if setting in ("SYNCVIZ", "SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS"):
        config.cache_clear()


setting_changed.connect(_forget)


def _secret(given: Mapping[str, Any]) -> str:
    secret = given.get("SECRET_KEY")
    if secret is None:
        # Every process of the site has Django's key, ``manage.py syncviz`` too. It is not used itself.
        key = settings.SECRET_KEY
        return hmac.digest(key.encode() if isinstance(key, str) else key, b"syncviz", "sha256").hex()
    if not isinstance(secret, str) or len(secret.encode()) < 32:
        raise SettingError("SECRET_KEY: expected text of at least 32 bytes; `syncviz secret` makes one")
    return secret


def _url(given: Mapping[str, Any], name: str) -> str | None:
    value = given.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not value.startswith(("http://", "https://")):
        raise SettingError(f"{name}: expected an http:// or https:// address, got {value!r}")
    return value.rstrip("/")


def _text(given: Mapping[str, Any], name: str, default: str) -> str:
    value = given.get(name, default)
    if not isinstance(value, str) or not value:
        raise SettingError(f"{name}: expected text, got {value!r}")
    return value


def _number(given: Mapping[str, Any], name: str, default: int, least: int, most: int) -> int:
    value = given.get(name, default)
    if type(value) is not int or not least <= value <= most:
        raise SettingError(f"{name}: expected a whole number from {least} to {most}, got {value!r}")
    return value


def _flag(given: Mapping[str, Any], name: str) -> bool:
    value = given.get(name, False)
    if not isinstance(value, bool):
        raise SettingError(f"{name}: expected True or False, got {value!r}")
    return value


def _texts(given: Mapping[str, Any], name: str, default: tuple[str, ...]) -> tuple[str, ...]:
    value = given.get(name, default)
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) and item for item in value):
        raise SettingError(f"{name}: expected a list of texts, got {value!r}")
    return tuple(value)


def _origins(given: Mapping[str, Any]) -> tuple[str, ...]:
    """Whose pages may connect: by default the hosts that Django answers for."""
    if "ORIGINS" in given:
        return _texts(given, "ORIGINS", ())
    if settings.DEBUG or not settings.ALLOWED_HOSTS:
        return _LOCAL
    hosts = [host for host in settings.ALLOWED_HOSTS if host != "*" and not host.startswith(".")]
    trusted = [origin for origin in settings.CSRF_TRUSTED_ORIGINS if "*" not in origin]
    return tuple(dict.fromkeys([*hosts, *trusted])) or _LOCAL


def _user(given: Mapping[str, Any]) -> Callable[[Any], Mapping[str, Any] | None] | None:
    value = given.get("USER")
    if isinstance(value, str):
        try:
            value = import_string(value)
        except ImportError as error:
            raise SettingError(f"USER: {error}") from error
    if value is not None and not callable(value):
        raise SettingError(f"USER: expected a function of a request, or the dotted path of one, got {value!r}")
    found: Callable[[Any], Mapping[str, Any] | None] | None = value
    return found
