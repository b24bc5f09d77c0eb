"""``Proxy``: a sidecar under the site's own origin, for any web framework.

The framework's view hands the request in, and gets an answer to send; `Proxy.wsgi` does both for a WSGI environ. The
site says who the visitor is (``user``), and the proxy tells the sidecar in a signed pass.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Collection, Iterable
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlsplit

from ..errors import SettingError
from ..util.identity import PASS_HEADER, make_pass
from ..util.token import Key, usable_key
from ..util.urls import http_parts
from .http_relay import HTTPRelay
from .request import Answer, Refused, Request, check_no_body, checked_query, forwardable, target_of
from .sockets import Access, access_to
from .websocket_relay import Relayed, WebSocketRelay, check_handshake, same_origin

__all__ = ["UNKNOWN", "Proxy"]

log = logging.getLogger(__name__)


class _Unknown:
    """The site does not know its visitors."""


UNKNOWN: Final = _Unknown()


class Proxy:
    """Passes requests for pages, ``autoload.js``, ``metadata``, static files and WebSockets on to a sidecar.

    Args:
        url: the sidecar's address for this process, with its prefix; or a function that returns it (and may start the
            sidecar), asked once for every process.
        secret_key: the secret that site and sidecar share.
        applications: the paths of the applications that may be reached; None: whatever has the form of one.
        public_url: where browsers reach the sidecar themselves, for WebSockets that cannot be relayed; None: nowhere,
            they are refused.
        origins: further origins (``https://www.example.org``) whose pages may open WebSockets, beside the site's own.
        timeout: seconds that the sidecar may be silent.
        relays: how many WebSockets one process relays at once; 0 relays none.
        pool: how many HTTP connections to the sidecar are kept.
        idle: seconds after which a WebSocket is closed through which nothing comes.
        asgi: WebSockets do not come as WSGI requests, but to `syncviz.site.asgi.relay_asgi`.

    Raises `SettingError`, `MissingDependency` without urllib3.
    """

    def __init__(
        self,
        url: str | Callable[[], str],
        secret_key: Key,
        *,
        applications: Collection[str] | None = None,
        public_url: str | None = None,
        origins: Iterable[str] = (),
        timeout: float = 30.0,
        relays: int = 1000,
        pool: int = 32,
        idle: float = 300.0,
        asgi: bool = False,
    ) -> None:
        usable_key(secret_key)
        if public_url is not None and http_parts(public_url) is None:
            raise SettingError(f"public_url is the http:// or https:// address of the sidecar, got {public_url!r}")
        self._secret_key = secret_key
        self._find = url if callable(url) else lambda: url
        self._applications = applications
        self._public_url = None if public_url is None else public_url.rstrip("/")
        self._origins = frozenset(origin.lower().rstrip("/") for origin in origins)
        self._timeout = timeout
        self._relays = relays
        self._pool = pool
        self._idle = idle
        self._asgi = asgi
        self._url = ""
        self._base = ""  # the sidecar's own prefix
        self._pid = 0
        self._http: HTTPRelay | None = None
        self._sockets: WebSocketRelay | None = None
        self._told: set[str] = set()
        if not callable(url):
            self._connect(url)

    @property
    def open_relays(self) -> int:
        """How many WebSockets this process relays now."""
        return 0 if self._sockets is None else self._sockets.open

    def answer(self, request: Request, user: Any = UNKNOWN) -> Answer:
        """Answer a request of ``user``: None for somebody who has not logged in, `UNKNOWN` where the site knows no
        visitors. Nothing is raised for what a visitor sends or the sidecar does."""
        try:
            return self._answer(request, user)
        except Refused as error:
            return Answer.text(error.status, HTTPStatus(error.status).phrase, str(error))

    def wsgi(
        self, environ: dict[str, Any], start_response: Callable[..., Any], path: str, root: str, user: Any = UNKNOWN
    ) -> Iterable[bytes]:
        """Answer a WSGI request whose path below the proxy is ``path``; ``root`` is what the browser has before it."""
        answer = self.answer(Request.from_environ(environ, path, root), user)
        start_response(f"{answer.status} {answer.reason}", answer.headers)
        return answer.body

    def headers_for(
        self, request: Request, user: Any, application: str = "", relayed: bool = True
    ) -> list[tuple[str, str]]:
        """What is sent to the sidecar of a request's headers, and beside them."""
        sockets = None if relayed or self._public_url is None else self._public_url + application.rstrip("/")
        identified = not isinstance(user, _Unknown)
        passed = make_pass(
            self._secret_key, identified=identified, user=user if identified else None, root=request.root,
            sockets=sockets, nonce=request.nonce, place=request.place,
        )
        return [
            *forwardable(request.headers),
            *([("X-Forwarded-For", request.client)] if request.client else []),
            ("X-Forwarded-Proto", "https" if request.scheme in ("https", "wss") else "http"),
            ("X-Forwarded-Host", _host(request)),
            ("X-Forwarded-Prefix", request.root),
            (PASS_HEADER, passed),
        ]

    def locate(self, request: Request) -> tuple[str, str]:
        """The sidecar's path and query for a request, and its application. Raises `Refused`."""
        target, application = target_of(request.path, self._applications)
        self._connected()
        query = checked_query(request.query)
        return self._base + target + (f"?{query}" if query else ""), application

    def check_origin(self, request: Request) -> None:
        """Raise `Refused` for a WebSocket that a page of another site opens."""
        origin = request.header("Origin")
        if origin and origin.lower() not in self._origins and not same_origin(origin, request.header("Host")):
            log.warning("refused a WebSocket from a page of %s", origin[:200])
            raise Refused(403, "pages of this origin may not connect here")

    def socket_url(self, target: str) -> str:
        """The sidecar's WebSocket for a target of `locate`."""
        parts = urlsplit(self._url)
        return f"{'wss' if parts.scheme == 'https' else 'ws'}://{parts.netloc}{target}"

    def reserve_relay(self) -> None:
        """Count a WebSocket that somebody else relays; `release_relay` it. Raises `Refused`."""
        self._connected()
        assert self._sockets is not None
        self._sockets.reserve()

    def release_relay(self) -> None:
        """A WebSocket that `reserve_relay` counted is over."""
        assert self._sockets is not None
        self._sockets.release()

    def _answer(self, request: Request, user: Any) -> Answer:
        check_no_body(request)
        if request.method not in ("GET", "HEAD"):
            answer = Answer.text(405, "Method Not Allowed", "this takes GET and HEAD")
            answer.headers.append(("Allow", "GET, HEAD"))
            return answer
        target, application = self.locate(request)
        http = self._connected()
        access = "they come by ASGI" if self._asgi else self._access(request)
        if request.path.rstrip("/").rpartition("/")[2] == "ws" and application:
            return self._open_socket(request, user, target, access)
        headers = self.headers_for(request, user, application, relayed=self._asgi or isinstance(access, Access))
        answer = http.send(request.method, target, headers)
        self._lead_back(answer, request.root)
        return answer

    def _open_socket(self, request: Request, user: Any, target: str, access: Access | str) -> Answer:
        check_handshake(request)
        self.check_origin(request)
        if isinstance(access, str):
            raise Refused(501, f"WebSockets cannot be relayed here: {access}")
        assert self._sockets is not None
        headers = self.headers_for(request, user)
        found = self._sockets.open_for(access, target, headers)
        if isinstance(found, Relayed):
            return Answer(101, "Switching Protocols", [("Upgrade", "websocket")], found)
        return found

    def _access(self, request: Request) -> Access | str:
        """How the visitor's socket is to be had. What is found is logged, once for each process."""
        none = "the site allows none (SYNCVIZ_PROXY_RELAYS, in Django RELAYS)"
        access = access_to(request.environ) if self._relays else none
        if isinstance(access, str):
            nowhere = "no sidecar: say where browsers reach it (SYNCVIZ_PROXY_PUBLIC_URL, in Django PUBLIC_URL)"
            words = f"WebSockets are not relayed: {access}. Pages connect to {self._public_url or nowhere}"
            level = logging.WARNING
        else:
            where = "in its greenlet" if access.cooperative else "in a thread that all of them share"
            words = f"WebSockets are relayed through {access.server}, each {where}, at most {self._relays} at once"
            level = logging.INFO
        if words not in self._told and len(self._told) < 10:
            self._told.add(words)
            log.log(level, "%s", words)
        return access

    def _connected(self) -> HTTPRelay:
        # A sidecar that was found before a fork may be the parent's own.
        if self._http is None or self._pid != os.getpid():
            self._connect(self._find())
        assert self._http is not None
        return self._http

    def _connect(self, url: str) -> None:
        self._http = HTTPRelay(url, self._timeout, self._pool)
        self._sockets = WebSocketRelay(url, self._timeout, self._relays, self._idle)
        self._url = url
        self._base = urlsplit(url).path.rstrip("/")
        self._pid = os.getpid()

    def _lead_back(self, answer: Answer, root: str) -> None:
        """Let a redirect within the sidecar lead to the same place below the proxy."""
        base = self._base
        for number, (name, value) in enumerate(answer.headers):
            if name.lower() == "location" and value.startswith(f"{base}/") and not value.startswith("//"):
                answer.headers[number] = (name, root + value[len(base):])

    def close(self) -> None:
        """Close the pooled connections; relays go on."""
        if self._http is not None:
            self._http.close()


def _host(request: Request) -> str:
    host = request.header("Host")
    return host if host and all(sign.isalnum() or sign in ".-:[]_" for sign in host) else "unknown"

