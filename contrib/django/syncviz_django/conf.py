"""The setting ``SYNCVIZ``: a dictionary, checked and typed."""

from __future__ import annotations

import functools
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from django.conf import settings
from django.core.signals import setting_changed
from django.utils.module_loading import import_string

from syncviz.site.config import SITE_ENTRIES, SiteConfig, read_site_config
from syncviz.site.entries import Entries, EntryError

__all__ = ["NAMES", "Config", "config", "read_config"]

NAMES: Final = tuple(sorted({*SITE_ENTRIES, "PERMISSIONS", "PROXY", "PUBLIC_URL", "RELAYS", "USER"} - {"FILES"}))
"""The entries of ``SYNCVIZ``. A managed sidecar serves what the site registers, so there are no ``FILES``."""

_LOCAL: Final = ("localhost:*", "127.0.0.1:*", "[::1]:*")


@dataclass(frozen=True, kw_only=True)
class Config(SiteConfig):
    """``public_url`` is where browsers reach the sidecar, if that is somewhere else than where this process does.
    ``proxy`` tells whether they reach it through the site, ``relays`` how many WebSockets one process passes on.
    ``user`` says who makes a request, instead of ``django.contrib.auth``; ``permissions`` are those that applications
    are told of."""

    public_url: str | None
    proxy: bool
    relays: int
    user: Callable[[Any], Any] | None
    permissions: tuple[str, ...]


def read_config(given: Mapping[str, Any]) -> Config:
    """Read the dictionary. Raises EntryError, which has the name of what is wrong."""
    if not isinstance(given, Mapping):
        raise EntryError("", f"SYNCVIZ is a dictionary, got {type(given).__name__}")
    entries = Entries(given, shown="SYNCVIZ['{}']")
    for name in given:
        if name not in NAMES:
            raise entries.unknown(str(name), NAMES)
    return Config(
        **read_site_config(entries, _site_origins(), _derived_secret),
        public_url=entries.url("PUBLIC_URL"),
        proxy=entries.flag("PROXY"),
        relays=entries.number("RELAYS", 1000, 0, 100_000),
        user=_user(entries),
        permissions=entries.texts("PERMISSIONS", "permissions, such as ['shop.view_order']"),
    )


@functools.cache
def config() -> Config:
    """The site's configuration, read once. Raises EntryError."""
    return read_config(getattr(settings, "SYNCVIZ", {}))


def _forget(*, setting: str, **kwargs: Any) -> None:
    if setting in ("SYNCVIZ", "SECRET_KEY", "DEBUG", "ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS"):
        config.cache_clear()


setting_changed.connect(_forget)


def _derived_secret(kind: str) -> str:
    """Every process of the site has Django's key, ``manage.py syncviz`` too. It is not used itself."""
    key = settings.SECRET_KEY
    return hmac.digest(key.encode() if isinstance(key, str) else key, b"syncviz", "sha256").hex()


def _site_origins() -> tuple[str, ...]:
    """What Django knows of where the site's pages come from."""
    if settings.DEBUG or not settings.ALLOWED_HOSTS:
        return _LOCAL
    hosts = [host for host in settings.ALLOWED_HOSTS if host != "*" and not host.startswith(".")]
    trusted = [origin for origin in settings.CSRF_TRUSTED_ORIGINS if "*" not in origin]
    return tuple(dict.fromkeys([*hosts, *trusted])) or _LOCAL


def _user(entries: Entries) -> Callable[[Any], Any] | None:
    value = entries.get("USER")
    if isinstance(value, str):
        try:
            value = import_string(value)
        except ImportError as error:
            raise entries.wrong("USER", f"is the dotted path of a function: {error}") from error
    if value is not None and not callable(value):
        raise entries.wrong("USER", f"is a function of a request, or the dotted path of one, got {value!r}")
    found: Callable[[Any], Any] | None = value
    return found
