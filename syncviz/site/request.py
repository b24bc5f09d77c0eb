"""One request to the proxy, and what may go on to the sidecar of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from ..errors import SyncvizError
from ..util.identity import PASS_HEADER

__all__ = ["Answer", "Refused", "Request", "forwardable", "target_of"]

_HOP_BY_HOP: Final = frozenset({  # RFC 9110, section 7.6.1, and what stands for the message itself
    "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
    "transfer-encoding", "upgrade", "content-length", "host", "expect",
})
_OURS: Final = frozenset({  # a visitor does not say these: the proxy does, or nobody
    PASS_HEADER.lower(), "forwarded", "x-real-ip", "x-scheme",
})
_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_QUERY: Final = re.compile(r"[\x21\x24-\x7e]*")  # neither blanks, nor a quotation mark, nor a fragment
_SEGMENT: Final = re.compile(r"[^\x00-\x20\x7f/\\?#%;]+")
_APP_SEGMENT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]*")
_OWN_PATHS: Final = frozenset({"healthz", "liveness", "favicon.ico", "static", "login", "logout", "ws"})
_PARTS: Final = frozenset({"autoload.js", "metadata", "ws"})
_LONGEST: Final = 8192  # what a gevent server takes for a request line


class Refused(SyncvizError):
    """The request does not go on: ``status`` and a line of text are the answer."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


@dataclass(frozen=True, slots=True)
class Request:
    """A request as the framework understood it.

    ``path`` is below the proxy's prefix, decoded (as bytes in Latin-1, like WSGI's PATH_INFO). ``root`` is what the
    browser has before it, such as ``"/viz"``. ``headers`` are as they came; of a WSGI environ they are `from_environ`.
    ``place`` is where the browser has the application, for a site that puts it elsewhere than below ``root``.
    ``nonce`` is what the answer's Content-Security-Policy has, which the site adds.
    """

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    root: str
    scheme: str = "http"
    client: str = ""
    environ: Mapping[str, Any] = field(default_factory=dict, repr=False)
    nonce: str | None = field(default=None, repr=False)
    place: str | None = None

    @classmethod
    def from_environ(
        cls, environ: Mapping[str, Any], path: str, root: str, nonce: str | None = None
    ) -> Request:
        """The request of a WSGI environ, whose path below the proxy is ``path``."""
        headers = [
            (key[5:].replace("_", "-").title(), str(value)) for key, value in environ.items() if key.startswith("HTTP_")
        ]
        for key in ("CONTENT_TYPE", "CONTENT_LENGTH"):
            if environ.get(key):
                headers.append((key.replace("_", "-").title(), str(environ[key])))
        return cls(
            environ["REQUEST_METHOD"], path, environ.get("QUERY_STRING", ""), tuple(headers), root,
            environ.get("wsgi.url_scheme", "http"), environ.get("REMOTE_ADDR", "") or "", environ, nonce,
        )

    def header(self, name: str) -> str:
        """The value of a header, empty without one; several are joined."""
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())


@dataclass(slots=True)
class Answer:
    """What the visitor gets: ``body`` is iterated once, and has to be closed."""

    status: int
    reason: str
    headers: list[tuple[str, str]]
    body: Iterable[bytes]

    @classmethod
    def text(cls, status: int, reason: str, text: str) -> Answer:
        """A short text that no cache keeps."""
        data = text.encode() + b"\n"
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(data))),
            ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff"),
        ]
        return cls(status, reason, headers, [data])


def target_of(path: str, applications: Iterable[str] | None) -> tuple[str, str]:
    """Return where a path leads in the sidecar, percent-encoded, and which application that is of (``""`` for BokehJS'
    files).

    Only pages, their ``autoload.js``, ``metadata``, ``ws`` and static files are there. Where ``applications`` is None
    every path in the form of an application's counts as one. Raises `Refused`.
    """
    nowhere = Refused(404, "there is nothing here")
    if not path.startswith("/") or len(path) > _LONGEST:
        raise nowhere
    segments = path[1:].split("/")
    if segments[-1] == "":
        segments.pop()
    if any(segment in (".", "..") or not _SEGMENT.fullmatch(segment) for segment in segments):
        raise nowhere
    # Files first: an application's begin behind its own path, BokehJS' at the root.
    if "static" in segments:
        place = segments.index("static")
        if place + 1 == len(segments) or (place and not _is_application(segments[:place], applications)):
            raise nowhere
        application = "/" + "/".join(segments[:place]) if place else ""
    else:
        base = segments[:-1] if segments and segments[-1] in _PARTS else segments
        if not _is_application(base, applications):
            raise nowhere
        application = "/" + "/".join(base)
    return "/" + "/".join(quote(segment.encode("latin-1"), safe="@:+~!$&'()*,=") for segment in segments), application


def _is_application(segments: list[str], applications: Iterable[str] | None) -> bool:
    if applications is not None:
        return "/" + "/".join(segments) in applications
    return all(map(_APP_SEGMENT.fullmatch, segments)) and not (segments and segments[0] in _OWN_PATHS)


def checked_query(query: str) -> str:
    """Return a query that can stand in a request line. Raises `Refused`."""
    if len(query) > _LONGEST or not _QUERY.fullmatch(query):
        raise Refused(400, "the query has signs that have to be percent-encoded, or is too long")
    return query


def forwardable(headers: Iterable[tuple[str, str]], response: bool = False) -> Iterator[tuple[str, str]]:
    """The headers that a proxy passes on: none that are about the connection (also those which ``Connection`` names) or
    about the length of the message, and of a request none that only the proxy may say.

    Raises `Refused` for a header that could be read in two ways.
    """
    headers = list(headers)
    named = {
        option.strip().lower() for name, value in headers if name.lower() == "connection" for option in value.split(",")
    }
    for name, value in headers:
        low = name.lower()
        if low in _HOP_BY_HOP or low in named:
            continue
        if not response and (low in _OURS or low.startswith("x-forwarded-") or "_" in low):
            continue
        if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
            raise Refused(400, "a header has signs that no header may have")
        yield name, value.strip()


def check_no_body(request: Request) -> None:
    """Raise `Refused` for a request with a body: nothing behind the proxy takes one, and its end may be disputed."""
    if request.header("Transfer-Encoding") or request.header("Content-Length").strip() not in ("", "0"):
        raise Refused(400, "a request for this has no body")
