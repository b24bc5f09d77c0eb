"""The proxy in real WSGI servers: what each of them lets through, and that nothing is left behind."""

from __future__ import annotations

import json
import socket
import time
from contextlib import ExitStack, suppress

import pytest
from sites import RELAYING, SECRET, SERVERS, app, site
from test_proxy import OK, upstream
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from syncviz.server.server import Server
from syncviz.util.token import get_session_id


@pytest.fixture(scope="module")
def sidecar():
    with Server({"/app": app}, port=0, address="127.0.0.1", sign_sessions=True, secret_key=SECRET) as running:
        yield running


@pytest.fixture(scope="module", params=SERVERS)
def any_site(request, sidecar, tmp_path_factory):
    with site(request.param, tmp_path_factory.mktemp("site"), sidecar.url) as running:
        yield running
    log = running.log()
    assert "Traceback" not in log, log


def token_in(page):
    return page.decode().partition('"token":"')[2].partition('"')[0]


def open_socket(running, token, cookie="", **headers):
    headers["Cookie"] = headers.get("Cookie", cookie)
    return connect(
        f"ws://127.0.0.1:{running.port}/viz/app/ws", subprotocols=["bokeh", token], additional_headers=headers,
        open_timeout=30, close_timeout=5, max_size=None,
    )


def handshake(token, cookie, running, extra=""):
    return (
        f"GET /viz/app/ws HTTP/1.1\r\nHost: 127.0.0.1:{running.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
        f"Sec-WebSocket-Protocol: bokeh, {token}\r\nCookie: {cookie}\r\n{extra}\r\n"
    ).encode()


def message(opened):
    """The next message's header and content."""
    header, _, content = (opened.recv(30) for _ in range(3))
    return header, content


def ask(opened, kind, content, until=None):
    """Send a request; return the content of its answer, or of the message of the kind ``until`` that comes with it."""
    for part in ({"msgid": "q1", "msgtype": kind}, {}, content):
        opened.send(json.dumps(part))
    found = None
    while True:
        header, text = map(json.loads, message(opened))
        if header["msgtype"] == until:
            found = text
        if "reqid" in header:
            return found or text


def until(what):
    deadline = time.monotonic() + 20
    while not what():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_pages_scripts_and_files_come_through(any_site, sidecar):
    cookie = any_site.login("ada")
    status, headers, page = any_site.get("/viz/app", Cookie=cookie)
    assert status == 200 and b'src="/viz/static/js/bokeh.min.js' in page
    assert "of ada" in repr([served.session.document.roots[0].title for served in sidecar.sidecar.sessions()])
    path = page.decode().partition('src="')[2].partition('"')[0]
    status, headers, script = any_site.get(path)
    assert status == 200 and len(script) == int(headers["Content-Length"]) > 1_000_000
    etag = headers["ETag"]
    assert any_site.get(path, **{"If-None-Match": etag})[0] == 304
    assert any_site.get(path, "HEAD")[1]["Content-Length"] == str(len(script))
    status, _, autoload = any_site.get("/viz/app/autoload.js?bokeh-autoload-element=e", Cookie=cookie)
    assert status == 200 and (b'"/viz/app"' if any_site.server in RELAYING else b'"/app"') in autoload
    assert any_site.get("/viz/app/metadata")[0] == 200
    assert any_site.get("/viz/")[:2][0] in (302, 404)


def test_sockets_are_relayed_or_the_page_knows_where_to_go(any_site, sidecar):
    cookie = any_site.login("ada")
    _, _, page = any_site.get("/viz/app", Cookie=cookie)
    token = token_in(page)
    if any_site.server in RELAYING:
        with open_socket(any_site, token, Cookie=cookie) as opened:
            assert "ACK" in opened.recv(30)
        return
    assert f'"absolute_url":"{sidecar.url}/app"'.encode() in page
    assert "WebSockets are not relayed" in any_site.log()
    with pytest.raises(InvalidStatus) as refused:
        open_socket(any_site, token, Cookie=cookie)
    assert refused.value.response.status_code == 501


@pytest.mark.parametrize("any_site", RELAYING, indirect=True)
class TestRelay:
    def test_a_session_works_both_ways_and_whole(self, any_site, sidecar):
        cookie = any_site.login("ada")
        token = token_in(any_site.get("/viz/app", Cookie=cookie)[2])
        served = sidecar.sidecar.find("/app", get_session_id(token))
        assert served.context.token_payload["user"] == "ada"
        with open_socket(any_site, token, Cookie=cookie) as opened:
            assert "ACK" in message(opened)[0]
            slider, double = (root["id"] for root in ask(opened, "PULL-DOC-REQ", {})["doc"]["roots"])
            changed = {"kind": "ModelChanged", "model": {"id": slider}, "attr": "value", "new": 30}
            seen = ask(opened, "PATCH-DOC", {"events": [changed]}, until="PATCH-DOC")
            assert seen["events"][0]["model"] == {"id": double} and seen["events"][0]["new"] == 60
            ask(opened, "PATCH-DOC", {"events": [{"kind": "TitleChanged", "title": "é" * 3_000_000}]})
        assert served.session.document.title == "é" * 3_000_000
        with open_socket(any_site, token, Cookie=cookie) as opened:
            message(opened)
            assert ask(opened, "PULL-DOC-REQ", {})["doc"]["title"] == "é" * 3_000_000

    def test_many_at_once_and_nothing_is_left(self, any_site, sidecar):
        cookie = any_site.login("ada")
        token = token_in(any_site.get("/viz/app", Cookie=cookie)[2])
        any_site.get("/descriptors")
        before = int(any_site.get("/descriptors")[2])
        for how in ("politely", "by the sidecar"):
            with ExitStack() as stack:
                sockets = []
                for _ in range(12):  # more than there are threads
                    sockets.append(stack.enter_context(open_socket(any_site, token, Cookie=cookie)))
                for opened in sockets:
                    assert "ACK" in opened.recv(30)
                assert any_site.get("/descriptors")[0] == 200
                if how == "by the sidecar":
                    sidecar.io_loop.call(lambda: [peer.transport.abort(1006, "") for peer in sidecar.sidecar.peers()])
                    for opened in sockets:
                        with pytest.raises(ConnectionClosed):
                            while True:
                                opened.recv(30)
        with ExitStack() as stack:
            for _ in range(6):  # the visitor goes without a word
                raw = stack.enter_context(socket.create_connection(("127.0.0.1", any_site.port), timeout=30))
                raw.sendall(handshake(token, cookie, any_site))
                assert raw.recv(100).startswith(b"HTTP/1.1 101")
        until(lambda: int(any_site.get("/descriptors")[2]) <= before + 2)

    def test_other_users_and_pages_are_refused(self, any_site):
        ada, bob = any_site.login("ada"), any_site.login("bob")
        token = token_in(any_site.get("/viz/app", Cookie=ada)[2])
        for headers in ({"Cookie": bob}, {}, {"Cookie": ada, "Origin": "https://evil.example"}, {"Origin": "null"}):
            with pytest.raises(InvalidStatus) as refused:
                open_socket(any_site, token, **headers)
            assert refused.value.response.status_code == 403
        named = {"Bokeh-Session-Id": get_session_id(token)}
        query = f"/viz/app?bokeh-token={token}"
        for cookie in (bob, ""):
            assert any_site.get("/viz/app", **named, Cookie=cookie)[0] == 403
            assert any_site.get(query, Cookie=cookie)[0] == 403
        assert any_site.get("/viz/app", **named, Cookie=ada)[0] == 200
        assert any_site.get(query, Cookie=ada)[0] == 200
        with open_socket(any_site, token, Cookie=ada, Origin=any_site.url) as opened:
            assert "ACK" in opened.recv(30)

    def test_a_logout_closes_what_is_open(self, any_site):
        ada, bob = any_site.login("ada"), any_site.login("bob")
        tokens = [token_in(any_site.get("/viz/app", Cookie=cookie)[2]) for cookie in (ada, bob)]
        first, other = (open_socket(any_site, *who) for who in zip(tokens, (ada, bob), strict=True))
        with first, other:
            assert any_site.get("/logout", Cookie=ada)[0] == 200
            with pytest.raises(ConnectionClosed):
                while True:
                    first.recv(30)
            assert first.close_code == 4401
            assert "ACK" in other.recv(30)
            other.ping().wait(30)

    def test_what_is_no_handshake(self, any_site):
        assert any_site.get("/viz/app/ws")[0] == 426


SMUGGLING = {
    "both lengths": "Content-Length: 60\r\nTransfer-Encoding: chunked\r\n",
    "two lengths": "Content-Length: 0\r\nContent-Length: 60\r\n",
    "a hidden encoding": "Transfer-Encoding: xchunked\r\nContent-Length: 60\r\n",
    "a blank before the colon": "Transfer-Encoding : chunked\r\n",
    "a folded header": "Transfer-Encoding:\r\n chunked\r\n",
    "an underscore": "Content_Length: 60\r\nTransfer_Encoding: chunked\r\n",
    "a length of its own kind": "Content-Length: +60\r\n",
    "a body": "Content-Length: 60\r\n",
    "chunks": "Transfer-Encoding: chunked\r\n",
    "Connection names a header": "Connection: close, Host, Syncviz-Pass, X-Forwarded-For, Cookie\r\n",
    "two hosts": "Host: evil.example\r\n",
}


@pytest.fixture(scope="module", params=["gunicorn-gthread", "gunicorn-gevent", "pywsgi", "werkzeug", "waitress"])
def noted(request, tmp_path_factory):
    with upstream(*[OK] * 1000) as running:
        url = running.url
        with site(request.param, tmp_path_factory.mktemp("site"), url) as served:
            yield served, running


@pytest.mark.parametrize("lines", SMUGGLING.values(), ids=SMUGGLING)
@pytest.mark.parametrize("target", ["/viz/app", "/viz/app/ws"])
def test_one_request_stays_one(noted, lines, target):
    served, running = noted
    before = len(running.heads)
    hidden = b"GET /_control/x HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Hidden: 1\r\n\r\n"
    with socket.create_connection(("127.0.0.1", served.port), timeout=30) as raw:
        raw.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n{lines}\r\n0\r\n\r\n".encode() + hidden)
        raw.settimeout(0.3)  # however the server takes it: it answers at once, or never
        with suppress(OSError):
            while raw.recv(65536):
                pass
    served.get("/descriptors")
    for head in running.heads[before:]:
        text = head.decode("latin-1").lower()
        assert text.count(" http/1.1\r\n") == 1 and text.startswith("get /base/app")
        assert "transfer-encoding" not in text and "content-length" not in text and "x-hidden" not in text
        assert text.count("\r\nhost: ") == 1 and "\r\nhost: 127.0.0.1:" in text
        assert text.count("\r\nsyncviz-pass: ") == 1 and "\r\nx-forwarded-for: 127.0.0.1\r\n" in text


@pytest.mark.parametrize("target", [
    "http://evil.example/viz/app", "/viz/../_control/close-user", "/viz/%2e%2e/_control/close-user",
    "/viz/app/..%2f..%2f_control/close-user", "/viz//_control/close-user", "/viz/_control%2fclose-user", "/viz\\app",
    "/viz/app%0d%0aX-Evil:%201", "/viz/%5f%63ontrol/close-user", "//viz/app", "/viz/app%00",
])  # fmt: skip
def test_no_target_leads_elsewhere(noted, target):
    served, running = noted
    before = len(running.heads)
    with socket.create_connection(("127.0.0.1", served.port), timeout=30) as raw:
        raw.sendall(f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
        with suppress(OSError):
            while raw.recv(65536):
                pass
    for head in running.heads[before:]:
        assert head.startswith(b"GET /base/app HTTP/1.1\r\nHost: 127.0.0.1:") and b"\r\nx-evil" not in head.lower()


def test_a_sidecar_that_is_down(tmp_path):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # has the port and does not listen
        with site("gunicorn-gthread", tmp_path, f"http://127.0.0.1:{nobody.getsockname()[1]}") as running:
            status, headers, text = running.get("/viz/app")
            assert (status, headers["Cache-Control"]) == (502, "no-store") and b"cannot be reached" in text
            with pytest.raises(InvalidStatus) as refused:
                open_socket(running, "x" * 44)
            assert refused.value.response.status_code == 502
            assert running.get("/")[0] == 200
