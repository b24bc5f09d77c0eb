"""Absolute ``http`` and ``https`` URLs."""

from __future__ import annotations

from typing import Final
from urllib.parse import SplitResult, urlsplit

__all__ = ["DEFAULT_PORTS", "http_parts"]

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
"""By scheme, what a URL without a port means (RFC 9110, section 4.2)."""


def http_parts(url: object) -> SplitResult | None:
    """Return the parts of an absolute ``http`` or ``https`` URL; None for everything else.

    It has a host, and its port, if it has one, is a port.
    """
    if not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url)
        usable = parts.scheme in DEFAULT_PORTS and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None
