"""Whom to believe about the visitor's address and scheme, where a proxy stands between."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from typing import Any

from ..errors import SettingError

__all__ = ["TrustedProxies"]


class TrustedProxies:
    """Takes address and scheme of a request from the headers of trusted proxies.

    Args:
        entries: addresses and networks, such as ``"10.0.0.0/8"``. What comes over a Unix socket is trusted always.

    Raises:
        SettingError: an entry is neither.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._networks = []
        for entry in entries:
            try:
                self._networks.append(ipaddress.ip_network(entry, strict=False))
            except ValueError:
                raise SettingError(
                    f"trusted_proxies: expected an address or a network such as 10.0.0.0/8, got {entry!r}"
                ) from None

    def apply(self, environ: dict[str, Any]) -> None:
        """Put into a WSGI environ what a trusted proxy says: ``X-Forwarded-For`` or ``X-Real-IP`` become
        ``REMOTE_ADDR``, ``X-Forwarded-Proto`` or ``X-Scheme`` the scheme.

        Of several addresses the last one that is no trusted proxy counts: those before it may be the visitor's own
        invention.
        """
        peer = environ.get("REMOTE_ADDR", "")
        if peer and not self.trust(peer):
            return
        forwarded = [part.strip() for part in environ.get("HTTP_X_FORWARDED_FOR", "").split(",") if part.strip()]
        address = next((part for part in reversed(forwarded) if not self.trust(part)), "")
        address = address or (forwarded[0] if forwarded else environ.get("HTTP_X_REAL_IP", "").strip())
        if _is_address(address):
            environ["REMOTE_ADDR"] = address
        scheme = environ.get("HTTP_X_FORWARDED_PROTO") or environ.get("HTTP_X_SCHEME", "")
        scheme = scheme.split(",")[-1].strip().lower()
        if scheme in ("http", "https"):
            environ["wsgi.url_scheme"] = scheme

    def trust(self, address: str) -> bool:
        """Whether that is the address of a trusted proxy."""
        try:
            found = ipaddress.ip_address(address.partition("%")[0])
        except ValueError:
            return False
        mapped = getattr(found, "ipv4_mapped", None)  # how a socket for both shows IPv4
        return any((mapped or found) in network for network in self._networks)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
