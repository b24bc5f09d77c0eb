"""The extension's configuration: what ``app.config`` says, checked and typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from syncviz.errors import SettingError, nearest
from syncviz.site.sidecars import EmbeddedSidecar, ExternalSidecar, ManagedSidecar, Options, SiteSidecar
from syncviz.util.token import generate_secret_key

from .proxy import ENTRIES as PROXY_ENTRIES

__all__ = ["ENTRIES", "Config", "read_config", "sidecar_for"]

KINDS: Final = ("embedded", "managed", "external")

ENTRIES: Final = (
    "SYNCVIZ_ADDRESS",
    "SYNCVIZ_COMMAND",
    "SYNCVIZ_CSP_NONCE",
    "SYNCVIZ_FILES",
    "SYNCVIZ_ORIGINS",
    "SYNCVIZ_PORT",
    "SYNCVIZ_SECRET_KEY",
    "SYNCVIZ_SIDECAR",
    "SYNCVIZ_TIMEOUT",
    "SYNCVIZ_TOKEN_LIFETIME",
    "SYNCVIZ_URL",
    "SYNCVIZ_USER",
)
"""All entries of ``app.config`` that the extension reads."""


@dataclass(frozen=True)
class Config:
    """Read once, when the extension is initialised.

    ``secret_key`` signs session ids and tokens. ``url`` is the external sidecar's; ``address``, ``port`` and
    ``origins`` are for one that the site runs, ``files`` and ``command`` for a managed one. ``user`` says who is
    asking: called in a request, it returns text, a number, small JSON, or None. ``csp_nonce`` returns the nonce that
    the response's Content-Security-Policy has.
    """

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
    user: Callable[[], Any] | None
    csp_nonce: Callable[[], Any] | None


def read_config(config: Mapping[str, Any]) -> Config:
    """Read the ``SYNCVIZ_*`` entries. Raises SettingError, which names the entry and says what it may be."""
    known = (*ENTRIES, *PROXY_ENTRIES)
    for name in config:
        if name.startswith("SYNCVIZ_") and name not in known:
            raise SettingError(f"there is no entry {name}{nearest(name, known)} (there are {', '.join(known)})")
    url = config.get("SYNCVIZ_URL")
    kind = config.get("SYNCVIZ_SIDECAR", "external" if url else "embedded")
    if kind not in KINDS:
        hint = nearest(kind, KINDS) if isinstance(kind, str) else ""
        raise SettingError(f"SYNCVIZ_SIDECAR is one of {', '.join(map(repr, KINDS))}, got {kind!r}{hint}")
    if kind == "external" and not url:
        raise SettingError(
            "SYNCVIZ_SIDECAR is 'external', so SYNCVIZ_URL has to say where the sidecar is, such as"
            " 'http://localhost:5006'"
        )
    if url is not None and not (isinstance(url, str) and url.startswith(("http://", "https://"))):
        raise SettingError(f"SYNCVIZ_URL is an http:// or https:// address, got {url!r}")
    if url is not None and kind != "external":
        raise SettingError(f"SYNCVIZ_URL is for an external sidecar, and SYNCVIZ_SIDECAR is {kind!r}; leave one out")
    user = config.get("SYNCVIZ_USER")
    if user is not None and not callable(user):
        raise SettingError(f"SYNCVIZ_USER is a function without arguments that returns the user, got {user!r}")
    nonce = config.get("SYNCVIZ_CSP_NONCE")
    if nonce is not None and not callable(nonce):
        raise SettingError(
            f"SYNCVIZ_CSP_NONCE is a function without arguments that returns the nonce of the response, got {nonce!r}"
        )
    return Config(
        kind=kind,
        secret_key=_secret(config, kind),
        url=None if url is None else url.rstrip("/"),
        address=_text(config, "SYNCVIZ_ADDRESS", "localhost"),
        port=_number(config, "SYNCVIZ_PORT", 5006 if kind == "managed" else 0, 0, 65535),
        origins=_origins(config),
        files=_texts(config, "SYNCVIZ_FILES", "files to serve, such as ['sliders.py']"),
        command=_texts(config, "SYNCVIZ_COMMAND", "a command line, such as ['flask', 'syncviz', 'serve']"),
        token_lifetime=_number(config, "SYNCVIZ_TOKEN_LIFETIME", 300, 1, 86_400),
        timeout=float(_number(config, "SYNCVIZ_TIMEOUT", 30, 1, 3600)),
        user=user,
        csp_nonce=nonce,
    )


def sidecar_for(config: Config) -> SiteSidecar:
    """Return the sidecar that a configuration asks for; nothing is started. Raises SettingError."""
    if config.url is not None:
        return ExternalSidecar(config.url)
    options = Options(config.secret_key, config.address, config.port, config.origins, config.timeout)
    if config.kind == "managed":
        return ManagedSidecar(config.files, options, config.command)
    return EmbeddedSidecar(options)


def _secret(config: Mapping[str, Any], kind: str) -> str:
    secret = config.get("SYNCVIZ_SECRET_KEY")
    if secret is None:
        if kind != "embedded":
            raise SettingError(
                "SYNCVIZ_SECRET_KEY is missing: the site signs session ids with the key that the sidecar checks them"
                " with. Make one with `syncviz secret` and give it to both"
            )
        # The embedded sidecar lives and dies with this process, so nobody else needs to know the key.
        return generate_secret_key()
    if not isinstance(secret, str) or len(secret.encode()) < 32:
        raise SettingError("SYNCVIZ_SECRET_KEY is text of at least 32 bytes; `syncviz secret` makes one")
    return secret


def _text(config: Mapping[str, Any], name: str, default: str) -> str:
    value = config.get(name, default)
    if not isinstance(value, str) or not value:
        raise SettingError(f"{name} is text, got {value!r}")
    return value


def _number(config: Mapping[str, Any], name: str, default: int, least: int, most: int) -> int:
    value = config.get(name, default)
    if type(value) is not int or not least <= value <= most:
        raise SettingError(f"{name} is a whole number from {least} to {most}, got {value!r}")
    return value


def _texts(config: Mapping[str, Any], name: str, what: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
    value = config.get(name, default)
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) and item for item in value):
        raise SettingError(f"{name} lists {what}, got {value!r}")
    return tuple(value)


def _origins(config: Mapping[str, Any]) -> tuple[str, ...]:
    here = ("http://localhost:5000", "http://127.0.0.1:5000")
    what = "where the site's pages are served from, such as ['https://www.example.org']"
    return _texts(config, "SYNCVIZ_ORIGINS", what, here)
