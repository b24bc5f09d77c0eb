"""``SiteConfig``: what a site says of its sidecar, whatever its framework."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from .entries import Entries
from .sidecars import EmbeddedSidecar, ExternalSidecar, ManagedSidecar, Options, SiteSidecar

__all__ = ["SITE_ENTRIES", "SiteConfig", "read_site_config", "sidecar_for"]

SITE_ENTRIES: Final = (
    "ADDRESS", "COMMAND", "FILES", "ORIGINS", "PORT", "SECRET_KEY", "SIDECAR", "TIMEOUT", "TOKEN_LIFETIME", "URL",
)
"""The entries that `read_site_config` reads."""

_KINDS: Final = ("embedded", "managed", "external")


@dataclass(frozen=True, kw_only=True)
class SiteConfig:
    """``secret_key`` signs session ids and tokens. ``url`` is the external sidecar's; ``address``, ``port`` and
    ``origins`` are for one that the site runs, ``files`` and ``command`` for a managed one."""

    kind: str
    secret_key: str = field(repr=False)
    url: str | None
    address: str
    port: int
    origins: tuple[str, ...]
    files: tuple[str, ...]
    command: tuple[str, ...]
    token_lifetime: int
    timeout: float


def read_site_config(entries: Entries, origins: Sequence[str], default_secret: Callable[[str], str]) -> dict[str, Any]:
    """Read what `SiteConfig` takes. ``origins`` are the site's where it says nothing; ``default_secret`` makes a key
    for a sidecar of that kind, or raises. Raises `EntryError`."""
    url = entries.url("URL")
    kind = entries.choice("SIDECAR", "external" if url else "embedded", _KINDS)
    if kind == "external" and url is None:
        raise entries.wrong("URL", "has to say where the external sidecar is, such as 'http://localhost:5006'")
    if kind != "external" and url is not None:
        raise entries.wrong("URL", f"is for an external sidecar, and this one is {kind!r}; leave one out")
    return {
        "kind": kind,
        "secret_key": entries.secret("SECRET_KEY") or default_secret(kind),
        "url": url,
        "address": entries.text("ADDRESS", "localhost"),
        "port": entries.number("PORT", 5006 if kind == "managed" else 0, 0, 65535),
        "origins": entries.texts(
            "ORIGINS", "where the site's pages are served from, such as ['https://www.example.org']", origins
        ),
        "files": entries.texts("FILES", "files to serve, such as ['sliders.py']"),
        "command": entries.texts("COMMAND", "the words of a command line, such as ['flask', 'syncviz', 'serve']"),
        "token_lifetime": entries.number("TOKEN_LIFETIME", 300, 1, 86_400),
        "timeout": float(entries.number("TIMEOUT", 30, 1, 3600)),
    }


def sidecar_for(config: SiteConfig, prepare: Callable[[Any], None] | None = None) -> SiteSidecar:
    """Return the sidecar that a configuration asks for; nothing is started. ``prepare`` is that of `EmbeddedSidecar`.
    Raises SettingError."""
    if config.url is not None:
        return ExternalSidecar(config.url)
    options = Options(config.secret_key, config.address, config.port, config.origins, config.timeout)
    if config.kind == "managed":
        return ManagedSidecar(config.files, options, config.command)
    return EmbeddedSidecar(options, prepare)
