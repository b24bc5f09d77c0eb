"""Which web pages may open a WebSocket here, and read ``autoload.js`` with their visitors' cookies.

A browser lets every page open a WebSocket to everywhere and only tells whose page it is (the ``Origin``
header, RFC 6454). Programs that are no browsers send no such header and are not asked for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from ..errors import SettingError
from ..util.urls import DEFAULT_PORTS

__all__ = ["Origins", "own_origins"]

_ENTRY = re.compile(
    r"(?:(?P<scheme>https?)://)?"
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9*_-]+(?:\.[A-Za-z0-9*_-]+)*)"
    r"(?::(?P<port>\d{1,5}|\*))?/?"
)
_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(?P<port>\d{1,5}))?"
)


class _Rule(NamedTuple):
    scheme: str | None  # None: either
    labels: tuple[str, ...] | None  # of the host, "*" for any one label; None: any host
    port: int | None  # None: the scheme's own
    any_port: bool


class Origins:
    """An allow-list of origins.

    Args:
        entries: each is ``host``, ``host:port``, ``scheme://host`` or ``scheme://host:port``. A host may be
            ``*`` (any) or have ``*`` for single labels (``*.example.com``); ``*`` alone allows every origin.
            Without a port the scheme's own is meant (80 or 443), without a scheme either.

    Raises:
        SettingError: an entry has none of these forms.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self.entries = tuple(entries)
        self._everything = "*" in self.entries
        self._rules = [_rule(entry) for entry in self.entries if entry != "*"]
        self._known: dict[str, bool] = {}

    def __repr__(self) -> str:
        return f"Origins({list(self.entries)!r})"

    def allow(self, origin: str) -> bool:
        """Whether pages of ``origin`` (the header's value) are allowed; ``null`` only by ``*``."""
        if self._everything:
            return True
        known = self._known.get(origin)
        if known is None:
            known = self._matches(origin)
            if len(self._known) < 1000:  # what anybody may send must not pile up
                self._known[origin] = known
        return known

    def _matches(self, origin: str) -> bool:
        match = _ORIGIN.fullmatch(origin.lower())
        if match is None:
            return False
        scheme, host = match["scheme"], match["host"]
        port = int(match["port"]) if match["port"] else DEFAULT_PORTS[scheme]
        labels = _labels(host)
        return any(_rule_allows(rule, scheme, labels, port) for rule in self._rules)


def own_origins(scheme: str, address: str | None, port: int) -> list[str]:
    """The origins of pages that the server at ``address`` (None or empty: all interfaces) serves itself."""
    hosts = ["localhost", "127.0.0.1", "[::1]"]
    if address and address not in ("0.0.0.0", "::", "::1"):  # noqa: S104 - compared, not bound
        name = f"[{address}]" if ":" in address else address
        if name not in hosts:
            hosts.append(name)
    return [f"{scheme}://{host}:{port}" for host in hosts]


def _rule(entry: str) -> _Rule:
    match = _ENTRY.fullmatch(entry.strip().lower())
    if match is None or (match["port"] not in (None, "*") and int(match["port"]) > 65535):
        raise SettingError(
            f"allow_websocket_origin: expected host, host:port or scheme://host:port, got {entry!r}"
        )
    labels = None if match["host"] == "*" else _labels(match["host"])
    any_port = match["port"] == "*"
    port = int(match["port"]) if match["port"] and not any_port else None
    return _Rule(match["scheme"], labels, port, any_port)


def _rule_allows(rule: _Rule, scheme: str, labels: tuple[str, ...], port: int) -> bool:
    if rule.scheme is not None and rule.scheme != scheme:
        return False
    if not rule.any_port and port != (DEFAULT_PORTS[scheme] if rule.port is None else rule.port):
        return False
    if rule.labels is None:
        return True
    return len(rule.labels) == len(labels) and all(
        allowed in ("*", label) for allowed, label in zip(rule.labels, labels, strict=True)
    )


def _labels(host: str) -> tuple[str, ...]:
    return (host,) if host.startswith("[") else tuple(host.split("."))
