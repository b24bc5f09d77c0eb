"""What is below the page of a `live`: its requests go on to the sidecar, for the visitor whom the site knows."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from asgiref.sync import sync_to_async
from django.core.exceptions import PermissionDenied
from django.core.handlers.asgi import ASGIRequest
from django.db import connections
from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse

from syncviz.site.proxy import UNKNOWN, Proxy
from syncviz.site.request import Answer, Request

from . import sidecar
from .conf import config
from .registry import Live
from .shortcuts import nonce_of, ticket
from .visitors import check_access, knows_users, refusal, user_of

__all__ = ["ASKED", "Asked", "expect_asgi", "pass_on", "proxy"]

ASKED = "syncviz"
"""The key of the `Asked` in the scope of a request that stands for a WebSocket (`syncviz_django.asgi`)."""

_SMALL = 65536
_BOKEH = "_bokeh"  # below this, the sidecar's own files; an application may have ones of the same name


@dataclass
class Asked:
    """What the site's middleware and the view have found out about a WebSocket."""

    allowed: bool = False
    user: Any = UNKNOWN
    host: str = ""
    status: int = 0


_relayed_by_asgi = False


def expect_asgi() -> None:
    """From now on WebSockets come to `syncviz_django.asgi.relay`, where ASGI serves the site."""
    global _relayed_by_asgi
    _relayed_by_asgi = True


@functools.cache
def proxy(asgi: bool) -> Proxy:
    """This process's proxy. ``asgi`` tells that WebSockets come to `syncviz_django.asgi.relay`. Raises
    MissingDependency without urllib3."""
    conf = config()
    return Proxy(
        sidecar.start, conf.secret_key, public_url=conf.public_url or conf.url, timeout=conf.timeout,
        origins=[origin for origin in conf.origins if "://" in origin], relays=conf.relays, asgi=asgi,
    )


def _forget(**kwargs: Any) -> None:
    if proxy.cache_info().currsize:
        for asgi in (False, True):
            proxy(asgi).close()
        proxy.cache_clear()


sidecar.stopped.connect(_forget)


def pass_on(request: Any, live: Live, rest: str = "") -> HttpResponseBase:
    """Answer a request for the application's own page, or for what is below it, ``rest``."""
    if rest:
        check_access(request, live)
    elif (refused := refusal(request, live)) is not None:
        return refused
    user = _user(request, live, rest) if knows_users(request) else UNKNOWN
    under_asgi = isinstance(request, ASGIRequest)
    asked = request.scope.get(ASKED) if under_asgi else None
    if asked is not None and rest == "ws":
        asked.allowed, asked.user, asked.host = True, user, request.get_host()
        return HttpResponse()
    answer = proxy(under_asgi and _relayed_by_asgi).answer(_request_of(request, live, rest, user), user)
    if answer.status == 101:
        return _Switching(answer.body)
    return _response(answer, under_asgi)


def _user(request: Any, live: Live, rest: str) -> Any:
    """Who asks. Another site's page asks for nobody if it has no token: what it got for the visitor, it could use."""
    foreign = request.headers.get("Sec-Fetch-Site") == "cross-site"
    return None if foreign and rest != "ws" and not _has(request, "bokeh-token") else user_of(request, live)


def _has(request: Any, *names: str) -> bool:
    return any(name in request.GET or name in request.headers for name in names)


def _request_of(request: Any, live: Live, rest: str, user: Any) -> Request:
    place = quote(request.path[: len(request.path) - len(rest)].rstrip("/"))
    path = rest.removeprefix(_BOKEH) if rest.startswith(f"{_BOKEH}/") else f"/{live.name}/{rest}".rstrip("/")
    path, root = path.encode().decode("latin-1"), f"{place}/{_BOKEH}"
    made = Request.from_environ(request.META, path, root)  # under ASGI it has the same names
    headers = [("Host", request.get_host()), *(item for item in made.headers if item[0].lower() != "host")]
    if rest in ("", "autoload.js") and not _has(request, "bokeh-token", "bokeh-session-id"):
        if live.login_required and user is None:
            raise PermissionDenied(f"{live.name} is for pages of its own site")
        headers.append(("Bokeh-Token", ticket(None if user is UNKNOWN else user, live.name)[1]))
    return replace(
        made, headers=tuple(headers), scheme=request.scheme, place=place, nonce=None if rest else nonce_of(request)
    )


def _response(answer: Answer, under_asgi: bool) -> HttpResponseBase:
    length = next((value for name, value in answer.headers if name.lower() == "content-length"), "")
    response: HttpResponseBase
    if answer.status == 304 or (length.isdecimal() and int(length) <= _SMALL):
        # Read at once, so that no slow visitor keeps a connection to the sidecar.
        response = HttpResponse(b"".join(answer.body), status=answer.status, reason=answer.reason)
    else:
        body: Any = _pieces(answer.body) if under_asgi else answer.body
        response = StreamingHttpResponse(body, status=answer.status, reason=answer.reason)
    del response.headers["Content-Type"]
    for name, value in answer.headers:
        present = response.headers.get(name)
        response.headers[name] = value if present is None else f"{present}, {value}"
    return response


async def _pieces(body: Iterable[bytes]) -> AsyncIterator[bytes]:
    pieces = iter(body)
    try:
        while (piece := await sync_to_async(lambda: next(pieces, None), thread_sensitive=False)()) is not None:
            yield piece
    finally:
        close = getattr(body, "close", None)
        if close is not None:
            close()


class _Switching(StreamingHttpResponse):
    """A 101: the server's iterating it begins the relay, which writes to the visitor by itself."""

    status_code = 101

    def __init__(self, relayed: Any) -> None:
        super().__init__()
        self._relayed = relayed
        self._resource_closers.append(relayed.close)

    def __iter__(self) -> Iterator[bytes]:
        connections.close_all()  # a relay may last for hours, in the greenlet that has them
        return iter(self._relayed)
