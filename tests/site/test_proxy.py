"""What goes on to the sidecar of a request, byte by byte, and what does not."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import contextmanager

import pytest

from syncviz.errors import SettingError
from syncviz.site import copying
from syncviz.site.copying import CopyingThread, Pair
from syncviz.site.proxy import UNKNOWN, Proxy
from syncviz.site.request import Refused, Request, target_of
from syncviz.site.websocket_relay import same_origin
from syncviz.util.identity import read_pass

SECRET = "k" * 40
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


class Upstream:
    """Notes what comes, and answers it with given bytes; a connection for each answer unless they say otherwise."""

    def __init__(self, *answers: bytes, keep: bool = False) -> None:
        self.heads: list[bytes] = []
        self.connections = 0
        self._answers = list(answers)
        self._keep = keep
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/base"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with sock:
                while self._answers:
                    data = b""
                    while not data.endswith(b"\r\n\r\n") and (piece := sock.recv(65536)):
                        data += piece
                    if not data:
                        break
                    self.heads.append(data)
                    sock.sendall(self._answers.pop(0))
                    if not self._keep:
                        break

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)

    def lines(self) -> list[str]:
        return self.heads[-1].decode("latin-1").split("\r\n")[:-2]


@contextmanager
def upstream(*answers: bytes, keep: bool = False):
    running = Upstream(*answers, keep=keep)
    try:
        yield running
    finally:
        running.close()


def request(path="/app", query="", method="GET", root="/viz", scheme="https", **headers):
    named = tuple((name.replace("_", "-"), value) for name, value in {"Host": "site.example", **headers}.items())
    return Request(method, path, query, named, root, scheme, "10.1.2.3")


def body(answer):
    try:
        return b"".join(answer.body)
    finally:
        if hasattr(answer.body, "close"):
            answer.body.close()


@contextmanager
def proxied(*answers: bytes, keep: bool = False, **options):
    with upstream(*answers, keep=keep) as running:
        proxy = Proxy(running.url, SECRET, **options)
        try:
            yield proxy, running
        finally:
            proxy.close()


def header(lines, name):
    return [line.partition(": ")[2] for line in lines if line.lower().startswith(name.lower() + ":")]


def test_headers_about_the_connection_stay_here():
    with proxied(OK) as (proxy, running):
        asked = request(
            query="a=1&b=%20", Connection="keep-alive, X-Secret", Keep_Alive="5", TE="trailers", Upgrade="h2c",
            X_Secret="no", Proxy_Authorization="no", Cookie="a=b", If_None_Match='"x"', Range="bytes=1-2",
        )
        assert body(proxy.answer(asked, UNKNOWN)) == b"ok"
        lines = running.lines()
        assert lines[0] == "GET /base/app?a=1&b=%20 HTTP/1.1"
        for name in ("X-Secret", "TE", "Upgrade", "Keep-Alive", "Proxy-Authorization", "Transfer-Encoding"):
            assert header(lines, name) == [], name
        assert header(lines, "Cookie") == ["a=b"]
        assert header(lines, "If-None-Match") == ['"x"']
        assert header(lines, "Range") == ["bytes=1-2"]
        assert header(lines, "Host") == [running.url.partition("//")[2].partition("/")[0]]


def test_what_only_the_proxy_says():
    with proxied(OK) as (proxy, running):
        lies = {
            "X-Forwarded-For": "6.6.6.6", "X-Forwarded-Proto": "ftp", "X-Forwarded-Prefix": "/x",
            "X-Real-IP": "6.6.6.6", "Forwarded": "for=6.6.6.6", "Syncviz-Pass": "forged",
            "X-Forwarded-Host": "evil", "X-Scheme": "x",
            "X_Forwarded_For": "6.6.6.6",
        }  # fmt: skip
        named = (("Host", "site.example"), *lies.items())
        body(proxy.answer(Request("GET", "/app", "", named, "/viz", "https", "10.1.2.3"), "ada"))
        lines = running.lines()
        assert header(lines, "X-Forwarded-For") == ["10.1.2.3"]
        assert header(lines, "X-Forwarded-Proto") == ["https"]
        assert header(lines, "X-Forwarded-Host") == ["site.example"]
        assert header(lines, "X-Forwarded-Prefix") == ["/viz"]
        assert "6.6.6.6" not in repr(lines) and "evil" not in repr(lines)
        (text,) = header(lines, "Syncviz-Pass")
        stated = read_pass(text, SECRET, time.time())
        assert (stated.identified, stated.user, stated.root, stated.sockets) == (True, "ada", "/viz", None)


@pytest.mark.parametrize(("user", "identified"), [(UNKNOWN, False), (None, True), ({"id": 7}, True)])
def test_the_pass_says_whether_the_site_knows_its_visitors(user, identified):
    with proxied(OK) as (proxy, running):
        body(proxy.answer(request(), user))
        stated = read_pass(header(running.lines(), "Syncviz-Pass")[0], SECRET, time.time())
        assert stated.identified is identified
        assert stated.user == (None if user is UNKNOWN else user)


def test_without_a_socket_pages_are_told_where_the_sidecar_is():
    for options, sockets in (({}, "https://viz.example/app"), ({"asgi": True}, None)):
        with proxied(OK, public_url="https://viz.example/", **options) as (proxy, running):
            body(proxy.answer(request(), UNKNOWN))
            assert read_pass(header(running.lines(), "Syncviz-Pass")[0], SECRET, time.time()).sockets == sockets


@pytest.mark.parametrize("path", [
    "/_control/close-user", "/_dev/boot", "/healthz", "/liveness", "/login", "/app/../_control/close-user", "/..",
    "/./app", "//app", "/app//ws", "/a\\b", "http://evil.example/", "app", "", "/app/static", "/static", "/static/",
    "/static/../x", "/static/js/..", "/app/static/..", "/.env", "/%2e%2e/x", "/a%00b", "/a\r\nX: y",
    "/a b", "/a?b",
    "/a#b", "/_x/static/y", "/app;x", "/é", "/" + "a" * 9000,
])  # fmt: skip
def test_other_places_are_not_there(path):
    with proxied(applications=None) as (proxy, running):
        assert (proxy.answer(request(path)).status, running.heads) == (404, [])


@pytest.mark.parametrize(("path", "target", "application"), [
    ("/app", "/app", "/app"), ("/app/", "/app", "/app"), ("/a/b.c", "/a/b.c", "/a/b.c"), ("/app/ws", "/app/ws", "/app"),
    ("/app/autoload.js", "/app/autoload.js", "/app"), ("/static/js/x.js", "/static/js/x.js", ""), ("/ws", "/ws", "/"),
    ("/app/static/a b%20.png", "", None), ("/app/static/\xc3\xbc.png", "/app/static/%C3%BC.png", "/app"),
    ("/metadata", "/metadata", "/"), ("/", "/", "/"),
])  # fmt: skip
def test_where_paths_lead(path, target, application):
    if application is None:
        with pytest.raises(Refused):
            target_of(path, None)
    else:
        assert target_of(path, None) == (target, application)


def test_only_the_applications_that_there_are():
    assert target_of("/app/ws", {"/app": 1}) == ("/app/ws", "/app")
    assert target_of("/static/x", {"/app": 1}) == ("/static/x", "")
    for path in ("/other", "/other/ws", "/other/static/x", "/", "/autoload.js", "/app/other"):
        with pytest.raises(Refused):
            target_of(path, {"/app": 1})


@pytest.mark.parametrize("headers", [
    {"Content_Length": "5"}, {"Transfer_Encoding": "chunked"}, {"Transfer_Encoding": "identity"},
    {"Content_Length": "0, 5"}, {"Content_Length": "+0"}, {"Content_Length": "-1"}, {"Content_Length": "0x0"},
])  # fmt: skip
def test_no_body_goes_on(headers):
    with proxied() as (proxy, running):
        assert proxy.answer(request(**headers)).status == 400
        assert running.heads == []


@pytest.mark.parametrize(
    "headers", [{"X_A": "b\r\nEvil: 1"}, {"X_A": "b\nEvil: 1"}, {"X_A": "\0"}, {"X A": "b"}, {"X:A": "b"}]
)
def test_headers_that_are_none(headers):
    with proxied() as (proxy, running):
        assert proxy.answer(request(**headers)).status == 400
        assert running.heads == []


@pytest.mark.parametrize("query", ["a b", "a\r\nGET /x HTTP/1.1", "a#b", 'a="', "\x7f", "é", "a" * 9000])
def test_queries_that_are_none(query):
    with proxied() as (proxy, running):
        assert proxy.answer(request(query=query)).status == 400
        assert running.heads == []


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get"])
def test_methods_that_change_something(method):
    with proxied() as (proxy, running):
        answer = proxy.answer(request(method=method))
        assert (answer.status, running.heads) == (405, [])
        assert ("Allow", "GET, HEAD") in answer.headers


def test_an_answer_comes_as_it_was_without_the_connections_headers():
    given = (
        b"HTTP/1.1 200 Fine\r\nContent-Type: text/x\r\nConnection: X-Hop\r\nX-Hop: 1\r\nSet-Cookie: a=1\r\n"
        b"Set-Cookie: b=2\r\nServer: x\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\nETag: \"e\"\r\n\r\n"
        b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    )  # fmt: skip
    with proxied(given) as (proxy, _):
        answer = proxy.answer(request())
        assert body(answer) == b"abcde"  # neither unpacked, nor looked at
        names = [name.lower() for name, _ in answer.headers]
        assert names.count("set-cookie") == 2
        assert not {"connection", "x-hop", "server", "transfer-encoding", "content-length"} & set(names)
        assert (answer.status, answer.reason) == (200, "Fine")


def test_a_large_answer_is_not_kept_whole():
    size = 50_000_000
    with proxied(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + bytes(size)) as (proxy, _):
        answer = proxy.answer(request())
        assert ("Content-Length", str(size)) in answer.headers
        pieces = list(map(len, answer.body))
        assert sum(pieces) == size and max(pieces) <= 65536


def test_a_body_that_breaks_off_is_an_error_for_the_server_too():
    with proxied(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc") as (proxy, _):
        answer = proxy.answer(request())
        with pytest.raises(Exception, match="IncompleteRead"):
            body(answer)


def test_connections_are_kept_and_one_that_was_closed_is_replaced():
    with proxied(OK, OK, OK, keep=True) as (proxy, running):
        for _ in range(3):
            assert body(proxy.answer(request())) == b"ok"
        assert running.connections == 1
    with proxied(OK, OK) as (proxy, running):  # keeps none, and does not say so
        for _ in range(2):
            assert body(proxy.answer(request())) == b"ok"
        assert running.connections == 2


def test_half_read_answers_do_not_mix():
    big = b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + b"x" * 1_000_000
    with proxied(big, OK) as (proxy, running):
        answer = proxy.answer(request())
        next(iter(answer.body))
        answer.body.close()
        assert body(proxy.answer(request())) == b"ok"
        assert running.connections == 2


def test_a_sidecar_that_is_silent_is_a_504():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = Proxy(f"http://127.0.0.1:{listener.getsockname()[1]}", SECRET, timeout=0.2)
        answer = proxy.answer(request())
        assert answer.status == 504 and b"in time" in body(answer)


@pytest.mark.parametrize("given", [b"", b"nonsense\r\n\r\n"])
def test_nonsense_is_a_502(given):
    with proxied(given, given) as (proxy, _):
        assert proxy.answer(request()).status == 502


@pytest.mark.parametrize(("location", "leads"), [
    ("/base/app", "/viz/app"), ("/elsewhere", "/elsewhere"), ("https://x.example/base/", "https://x.example/base/"),
    ("//evil/base/", "//evil/base/"),
])  # fmt: skip
def test_redirects_stay_below_the_proxy(location, leads):
    with proxied(b"HTTP/1.1 302 Found\r\nLocation: %b\r\nContent-Length: 0\r\n\r\n" % location.encode()) as (proxy, _):
        assert ("Location", leads) in proxy.answer(request("/")).headers


@pytest.mark.parametrize(("origin", "host", "same"), [
    ("https://site.example", "site.example", True), ("http://site.example", "site.example", True),
    ("https://site.example:443", "site.example", True), ("http://site.example:8000", "site.example:8000", True),
    ("http://[::1]:80", "[::1]", True), ("https://SITE.example", "site.EXAMPLE", True),
    ("https://evil.example", "site.example", False), ("http://site.example:8001", "site.example:8000", False),
    ("null", "site.example", False), ("https://site.example.evil", "site.example", False),
    ("https://user@site.example", "site.example", False), ("https://site.example/x", "site.example", False),
    ("file://site.example", "site.example", False), ("https://site.example:x", "site.example", False),
    ("https://", "", False),
])  # fmt: skip
def test_whose_pages_may_open_sockets(origin, host, same):
    assert same_origin(origin, host) is same


def test_what_cannot_be_a_proxy(monkeypatch):
    monkeypatch.delenv("SYNCVIZ_SECRET_KEY", raising=False)
    with pytest.raises(SettingError, match="SYNCVIZ_SECRET_KEY"):
        Proxy("http://localhost:5006", None)
    with pytest.raises(SettingError, match="32"):
        Proxy("http://localhost:5006", "short")
    for url in ("localhost:5006", "ftp://x", "http://", "http://x/?y"):
        with pytest.raises(SettingError, match="address"):
            Proxy(url, SECRET)
    with pytest.raises(SettingError, match="public_url"):
        Proxy("http://x", SECRET, public_url="viz.example")


def test_a_header_that_is_none_in_an_answer_is_a_502(caplog):
    with proxied(b"HTTP/1.1 200 OK\r\nX-A: a\x01b\r\nContent-Length: 2\r\n\r\nok") as (proxy, _):
        answer = proxy.answer(request())
        assert answer.status == 502 and b"not HTTP/1.1" in body(answer)
    assert "a header that is none" in caplog.text


def test_the_relaying_thread_is_replaced_where_it_ended_by_an_error(monkeypatch):
    failing = []
    monkeypatch.setattr(threading, "excepthook", failing.append)
    monkeypatch.setattr(copying._Copier, "turn", lambda self: 1 / 0)
    thread, closed = CopyingThread(), []
    with connected_pair(lambda: closed.append(1)) as (pair, _, _):
        thread.add(pair)
        until(lambda: closed and failing)
    monkeypatch.undo()
    with connected_pair(lambda: closed.append(2)) as (pair, visitor, sidecar):
        thread.add(pair)
        visitor.sendall(b"hello")
        sidecar.settimeout(20)
        assert sidecar.recv(10) == b"hello"
    until(lambda: closed == [1, 2])


@contextmanager
def connected_pair(closed):
    """A pair, and the ends that the visitor and the sidecar have."""
    (left, visitor), (right, sidecar) = socket.socketpair(), socket.socketpair()
    with visitor, sidecar:
        yield Pair(left, right, closed=closed), visitor, sidecar


def until(what):
    deadline = time.monotonic() + 20
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.01)
