"""The extension's configuration: what ``app.config`` says, checked and typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from syncviz.site.config import SITE_ENTRIES, SiteConfig, read_site_config
from syncviz.site.entries import Entries, EntryError
from syncviz.util.token import generate_secret_key

from .proxy import ENTRIES as PROXY_ENTRIES
from .proxy import ProxyConfig, read_proxy_config

__all__ = ["Config", "read_config"]

_PREFIX: Final = "SYNCVIZ_"
_KNOWN: Final = tuple(sorted({*SITE_ENTRIES, *PROXY_ENTRIES, "CSP_NONCE", "USER"}))
_ORIGINS: Final = ("http://localhost:5000", "http://127.0.0.1:5000")


@dataclass(frozen=True, kw_only=True)
class Config(SiteConfig):
    """Read once, when the extension is initialised.

    ``user`` says who is asking: called in a request, it returns text, a number, small JSON, or None. ``csp_nonce``
    returns the nonce that the response's Content-Security-Policy has. ``proxy`` is None for a site without one.
    """

    user: Callable[[], Any] | None
    csp_nonce: Callable[[], Any] | None
    proxy: ProxyConfig | None


def read_config(config: Mapping[str, Any]) -> Config:
    """Read the ``SYNCVIZ_*`` entries. Raises EntryError, which names the entry and says what it may be."""
    entries = Entries(config, _PREFIX + "{}")
    for name in config:
        if name.startswith(_PREFIX) and name.removeprefix(_PREFIX) not in _KNOWN:
            raise entries.unknown(name.removeprefix(_PREFIX), _KNOWN)
    return Config(
        **read_site_config(entries, _ORIGINS, _secret),
        user=entries.function("USER", "a function without arguments that returns the user"),
        csp_nonce=entries.function("CSP_NONCE", "a function without arguments that returns the nonce of the response"),
        proxy=read_proxy_config(entries),
    )


def _secret(kind: str) -> str:
    if kind != "embedded":
        raise EntryError(
            "SECRET_KEY",
            "SYNCVIZ_SECRET_KEY is missing: the site signs session ids with the key that the sidecar checks them with."
            " Make one with `syncviz secret` and give it to both",
        )
    # The embedded sidecar lives and dies with this process, so nobody else needs to know the key.
    return generate_secret_key()
