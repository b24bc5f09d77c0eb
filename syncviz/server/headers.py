"""The head of an HTTP/1 request, read strictly.

gevent's own parser takes what RFC 9112 forbids (two Content-Lengths, Content-Length beside Transfer-Encoding,
blanks before a colon, folded lines); each of them has been used to smuggle a request past a proxy. Here
whatever two readers could understand differently is refused.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from ..errors import RemoteError

__all__ = ["BadRequest", "Head", "environ_key", "parse_header_line", "parse_request_line"]

_LONGEST: Final = 64  # characters of a name that is worth keeping: anybody may send longer ones
_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_TARGET: Final = re.compile(r"[\x21-\x7e]+")
_VALUE: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_HOST: Final = re.compile(r"(?:[A-Za-z0-9._~%!$&'()*+,;=-]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{0,5})?")
_ABSOLUTE: Final = re.compile(r"https?://[^/?#]*", re.IGNORECASE)

# Whose second occurrence has no defined meaning, or a dangerous one.
_ONLY_ONCE: Final = frozenset({
    "host", "content-length", "transfer-encoding", "content-type", "origin", "sec-websocket-key",
    "sec-websocket-version", "authorization", "bokeh-session-id",
})


class BadRequest(RemoteError, ValueError):
    """The peer's HTTP request is refused with ``status`` (such as ``"400 Bad Request"``)."""

    def __init__(self, status: str, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Head:
    """The header lines of one request, in order; names are lower case, values stripped."""

    __slots__ = ("_by_name", "items")

    def __init__(self) -> None:
        self.items: list[tuple[str, str]] = []
        self._by_name: dict[str, str] = {}

    def add(self, name: str, value: str) -> None:
        """Raises `BadRequest` for a second line of a name that may come once."""
        if name in self._by_name and name in _ONLY_ONCE:
            raise BadRequest("400 Bad Request", f"the header {name!r} comes twice")
        self.items.append((name, value))
        self._by_name.setdefault(name, value)

    def get(self, name: str, default: str = "") -> str:
        """The first value of that name (any case)."""
        return self._by_name.get(name.lower(), default)

    def check(self, version: str) -> int | None:
        """Check the head as a whole; return the length of the body, None where the request names none.

        Raises:
            BadRequest: what RFC 9112 sections 3.2 and 6 forbid, or what this server does not support.
        """
        host = self._by_name.get("host")
        if host is None:
            if version == "HTTP/1.1":
                raise BadRequest("400 Bad Request", "an HTTP/1.1 request needs a Host header")
        elif not _HOST.fullmatch(host):
            raise BadRequest("400 Bad Request", f"the Host header {host[:80]!r} is no host")
        length = self._by_name.get("content-length")
        coding = self._by_name.get("transfer-encoding")
        if coding is not None:
            if length is not None:
                raise BadRequest("400 Bad Request", "Content-Length and Transfer-Encoding exclude each other")
            if version != "HTTP/1.1":
                raise BadRequest("400 Bad Request", f"Transfer-Encoding does not exist in {version}")
            if coding.lower() != "chunked":
                raise BadRequest("501 Not Implemented", f"transfer coding {coding[:40]!r} is not supported")
        if length is None:
            return None
        if not (length.isascii() and length.isdigit() and len(length) < 19):
            raise BadRequest("400 Bad Request", f"the Content-Length {length[:40]!r} is no number")
        return int(length)


def parse_request_line(line: str) -> tuple[str, str, str]:
    """Return method, target and version of a request line without its line end.

    An absolute target (``http://host/path``) is returned as its path. Raises `BadRequest`.
    """
    words = line.split(" ")
    if len(words) != 3:
        raise BadRequest("400 Bad Request", "the request line must be a method, a target and a version")
    method, target, version = words
    if not _TOKEN.fullmatch(method):
        raise BadRequest("400 Bad Request", "the request's method is malformed")
    if version not in ("HTTP/1.1", "HTTP/1.0"):
        raise BadRequest("505 HTTP Version Not Supported", "this server speaks HTTP/1.0 and HTTP/1.1")
    if not _TARGET.fullmatch(target):
        raise BadRequest("400 Bad Request", "the request's target has characters that must be escaped")
    if not target.startswith("/") and target != "*":
        match = _ABSOLUTE.match(target)
        if match is None:
            raise BadRequest("400 Bad Request", "the request's target is neither a path nor an http URL")
        target = target[match.end():]
        if not target.startswith("/"):
            target = "/" + target
    return method, target, version


def parse_header_line(line: str) -> tuple[str, str]:
    """Return name (lower case) and value of one header line without its line end. Raises `BadRequest`."""
    name, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(name):
        raise BadRequest("400 Bad Request", "a header line is malformed")
    value = value.strip(" \t")
    if not _VALUE.fullmatch(value):
        raise BadRequest("400 Bad Request", f"the header {name[:40]!r} has control characters")
    return name.lower(), value


def environ_key(name: str) -> str:
    """The key under which a WSGI environ has the header of that name (any but those of the body)."""
    return _kept_key(name) if len(name) <= _LONGEST else _key(name)


def _key(name: str) -> str:
    return "HTTP_" + name.upper().replace("-", "_")


_kept_key = functools.lru_cache(maxsize=1024)(_key)
