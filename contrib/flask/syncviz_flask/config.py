"""The extension's configuration: what ``app.config`` says, checked and typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from syncviz.errors import SettingError
from syncviz.util.token import generate_secret_key

__all__ = ["Config", "read_config"]

KINDS = ("embedded", "external")


@dataclass(frozen=True)
class Config:
    """Read once, when the extension is initialised.

    ``secret_key`` signs session ids and tokens. ``url`` is the external sidecar's; ``address``, ``port`` and
    ``origins`` are for the embedded one.
    """

    kind: str
    secret_key: str
    url: str | None
    address: str
    port: int
    origins: tuple[str, ...]
    token_lifetime: int
    timeout: float

    def __repr__(self) -> str:
        return f"Config(kind={self.kind!r}, url={self.url!r}, port={self.port!r}, origins={self.origins!r}, …)"


def read_config(config: Mapping[str, Any]) -> Config:
    """Read the ``SYNCVIZ_*`` entries. Raises SettingError, which names the entry and says what it may be."""
    url = config.get("SYNCVIZ_URL")
    kind = config.get("SYNCVIZ_SIDECAR", "external" if url else "embedded")
    if kind not in KINDS:
        raise SettingError(f"SYNCVIZ_SIDECAR is one of {', '.join(map(repr, KINDS))}, got {kind!r}")
    if kind == "external" and not url:
        raise SettingError(
            "SYNCVIZ_SIDECAR is 'external', so SYNCVIZ_URL has to say where the sidecar is, such as"
            " 'http://localhost:5006'"
        )
    if url is not None and not (isinstance(url, str) and url.startswith(("http://", "https://"))):
        raise SettingError(f"SYNCVIZ_URL is an http:// or https:// address, got {url!r}")
    return Config(
        kind=kind,
        secret_key=_secret(config, kind),
        url=None if url is None else url.rstrip("/"),
        address=_text(config, "SYNCVIZ_ADDRESS", "localhost"),
        port=_number(config, "SYNCVIZ_PORT", 0, 0, 65535),
        origins=_origins(config),
        token_lifetime=_number(config, "SYNCVIZ_TOKEN_LIFETIME", 300, 1, 86_400),
        timeout=float(_number(config, "SYNCVIZ_TIMEOUT", 30, 1, 3600)),
    )


def _secret(config: Mapping[str, Any], kind: str) -> str:
    secret = config.get("SYNCVIZ_SECRET_KEY")
    if secret is None:
        if kind == "external":
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


def _origins(config: Mapping[str, Any]) -> tuple[str, ...]:
    value = config.get("SYNCVIZ_ORIGINS", ("http://localhost:5000", "http://127.0.0.1:5000"))
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list | tuple) or not all(isinstance(origin, str) and origin for origin in value):
        raise SettingError(
            "SYNCVIZ_ORIGINS lists where the site's pages are served from, such as ['https://www.example.org'],"
            f" got {value!r}"
        )
    return tuple(value)
