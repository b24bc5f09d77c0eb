"""Forwards requests over pooled connections, and streams the answers back."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import urlsplit

from ..errors import SettingError
from ..util.optional import need
from ..util.urls import http_parts
from .request import Answer, Refused, forwardable

__all__ = ["HTTPRelay"]

log = logging.getLogger(__name__)

_PIECE: Final = 65536
_CONNECT: Final = 5.0
_THEIRS: Final = frozenset({"date", "server"})  # the site's server says these itself


class HTTPRelay:
    """The connections of one process to a sidecar; threads and greenlets share them.

    Args:
        url: the sidecar's, with its prefix.
        timeout: seconds that the sidecar may be silent.
        pool: how many connections are kept open; more are made when they are needed.

    Raises `MissingDependency` without urllib3, `SettingError` for what is no URL.
    """

    def __init__(self, url: str, timeout: float = 30.0, pool: int = 32) -> None:
        parts = http_parts(url)
        if parts is None or parts.query or parts.fragment:
            raise SettingError(f"the proxy needs the sidecar's http:// or https:// address, got {url!r}")
        self._urllib3 = need("urllib3", "the proxy keeps its connections with urllib3")
        self._url = url
        self._timeout = timeout
        self._size = pool
        self._pool: Any = None
        self._pid = 0

    def send(self, method: str, target: str, headers: list[tuple[str, str]]) -> Answer:
        """Ask for ``target``, a path with its query, without a body.

        Raises `Refused` with 502 where the sidecar cannot be reached or answers nonsense, with 504 where it is silent.
        """
        errors = self._urllib3.exceptions
        given = self._urllib3.HTTPHeaderDict(headers)
        for attempt in (1, 2):
            try:
                response = self._connections().urlopen(
                    method, target, headers=given, redirect=False, retries=False, preload_content=False,
                    decode_content=False, assert_same_host=False,
                    timeout=self._urllib3.Timeout(connect=_CONNECT, read=self._timeout),
                )
                break
            except errors.NewConnectionError as error:  # counts as a timeout with urllib3
                log.error("the sidecar at %s cannot be reached: %s", self._url, error)
                raise Refused(502, "the server of this plot cannot be reached") from error
            except (errors.ConnectTimeoutError, errors.ReadTimeoutError) as error:
                log.error("the sidecar at %s does not answer: %s", self._url, error)
                raise Refused(504, "the server of this plot does not answer in time") from error
            except errors.ProtocolError as error:
                # A connection that was kept may have been closed a moment ago; a GET may be asked twice.
                if attempt == 2:
                    log.error("the sidecar at %s broke off: %s", self._url, error)
                    raise Refused(502, "the server of this plot broke off") from error
            except errors.HTTPError as error:
                log.error("the sidecar at %s cannot be reached: %s", self._url, error)
                raise Refused(502, "the server of this plot cannot be reached") from error
        body = _Body(response)
        try:
            passed = list(forwardable(response.headers.items(), response=True))
        except Refused as error:
            body.close()
            log.error("the sidecar at %s answered with a header that is none", self._url)
            raise Refused(502, "the server of this plot answered with something that is not HTTP/1.1") from error
        kept = [item for item in passed if item[0].lower() not in _THEIRS]
        length = response.headers.get("Content-Length")
        if length is not None and length.isdecimal() and "Transfer-Encoding" not in response.headers:
            kept.append(("Content-Length", length))
        return Answer(response.status, response.reason or "", kept, body)

    def close(self) -> None:
        """Close the connections that nobody uses."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

    def _connections(self) -> Any:
        # A pool that was made before a fork would have the parent's sockets.
        if self._pool is None or self._pid != os.getpid():
            parts = urlsplit(self._url)
            origin = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
            self._pool, self._pid = self._urllib3.connection_from_url(origin, maxsize=self._size), os.getpid()
        return self._pool


class _Body:
    """The body of an answer as it comes; one that is not read to its end costs the connection."""

    def __init__(self, response: Any) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield from self._response.stream(_PIECE, decode_content=False)
        self._response.release_conn()
        self._response = None

    def close(self) -> None:
        if self._response is not None:
            self._response.close()
            self._response.release_conn()
            self._response = None
