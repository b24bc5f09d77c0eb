"""The HTTP server over real sockets: what is answered, what is refused, what is given up."""

from __future__ import annotations

import logging
import socket

import gevent
import pytest

from syncviz.server.upgrade import UPGRADE

from .support import connect, http_server, hub_thread, read_all, read_response, upgrade_request

BAD_HEADS = {
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "nonsense host": b"GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx",
    "length and chunked": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    "length is no number": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n",
    "negative length": b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    "chunked in 1.0": b"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
    "blank before colon": b"GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n",
    "folded line": b"GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n z\r\n\r\n",
    "bare line feed": b"GET / HTTP/1.1\nHost: a\n\n",
    "bare line feed in a header": b"GET / HTTP/1.1\r\nHost: a\nX: y\r\n\r\n",
    "control character": b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n",
    "carriage return in a value": b"GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "two blanks": b"GET  / HTTP/1.1\r\nHost: a\r\n\r\n",
    "target with a quote's tab": b"GET /\x7f HTTP/1.1\r\nHost: a\r\n\r\n",
    "no path": b"GET foo HTTP/1.1\r\nHost: a\r\n\r\n",
}


def echo(environ, start_response):
    body = repr(sorted((k, v) for k, v in environ.items() if k.startswith(("HTTP_", "PATH", "QUERY")))).encode()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]


@pytest.fixture
def hub():
    with hub_thread() as thread:
        yield thread


def test_connection_serves_several_requests(hub):
    with http_server(hub, echo) as port, connect(port) as sock:
        for number in range(3):
            sock.sendall(f"GET /a%20b?n={number} HTTP/1.1\r\nHost: x\r\nX-One: 1\r\nX-One: 2\r\n\r\n".encode())
            status, headers, body = read_response(sock)
            assert status == 200
            assert b"('PATH_INFO', '/a b')" in body
            assert f"'n={number}'".encode() in body
            assert b"('HTTP_X_ONE', '1, 2')" in body
            assert "date" in headers
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert b"Connection: close" in read_all(sock)


def test_pipelined_requests_are_answered_in_order(hub):
    with http_server(hub, echo) as port, connect(port) as sock:
        sock.sendall(b"GET /1 HTTP/1.1\r\nHost: x\r\n\r\nGET /2 HTTP/1.1\r\nHost: x\r\n\r\n")
        assert b"'/1'" in read_response(sock)[2]
        assert b"'/2'" in read_response(sock)[2]


def test_answer_comes_in_one_packet_without_nagle(hub):
    seen = []

    def application(environ, start_response):
        seen.append(environ["REMOTE_PORT"])
        return echo(environ, start_response)

    with http_server(hub, application) as port, connect(port) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        first = sock.recv(65536)
        head, _, body = first.partition(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200 OK")
        assert body, "the body did not come with the head"


@pytest.mark.parametrize("head", BAD_HEADS.values(), ids=BAD_HEADS.keys())
def test_malformed_request_is_refused_and_the_connection_closed(hub, head):
    called = []

    def application(environ, start_response):
        called.append(environ)
        return echo(environ, start_response)

    with http_server(hub, application) as port, connect(port) as sock:
        sock.sendall(head)
        sock.shutdown(socket.SHUT_WR)
        answer = read_all(sock)
        assert answer.startswith(b"HTTP/1.1 400 ")
        assert b"Connection: close" in answer
        assert not called


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n", b"414"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 2000 + b"\r\n\r\n", b"431"),
        (b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 60 + b"\r\n", b"431"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 101\r\n\r\n", b"413"),
        (b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n", b"501"),
        (b"GET / HTTP/2.0\r\nHost: x\r\n\r\n", b"505"),
    ],
)
def test_limits(hub, request_, status):
    with http_server(hub, echo, head_size=1000, headers=50, body_size=100) as port, connect(port) as sock:
        sock.sendall(request_)
        assert read_all(sock).split()[1] == status


def test_header_that_passes_for_another_is_dropped(hub):
    with http_server(hub, echo) as port, connect(port) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nBokeh_Session_Id: stolen\r\n\r\n")
        assert b"stolen" not in read_response(sock)[2]


def test_slow_head_is_given_up_however_it_trickles(hub):
    with http_server(hub, echo, head=0.15) as port, connect(port) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\n")
        answer = b""
        for letter in "X: " + "a" * 1000:
            sock.settimeout(0.01)
            try:
                piece = sock.recv(65536)
            except TimeoutError:
                sock.sendall(letter.encode())
                continue
            answer = piece
            break
        assert answer.startswith(b"HTTP/1.1 408 ")


def test_idle_connection_is_closed(hub):
    with http_server(hub, echo, idle=0.1) as port, connect(port) as sock:
        assert read_all(sock) == b""
    with http_server(hub, echo, idle=0.1) as port, connect(port) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert read_response(sock)[0] == 200
        assert read_all(sock) == b""


def test_error_of_the_application_is_a_plain_500(hub, caplog):
    def application(environ, start_response):
        raise RuntimeError("secret detail")

    with caplog.at_level(logging.ERROR), http_server(hub, application) as port, connect(port) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        status, _, body = read_response(sock)
        assert status == 500
        assert b"secret" not in body
    assert "secret detail" in caplog.text


def test_upgrade_hands_over_the_socket_and_what_was_read_too_far(hub):
    opened = []

    def application(environ, start_response):
        environ[UPGRADE].accept("bokeh", lambda sock, received: opened.append((sock, received)))
        start_response("200 OK", [("Content-Length", "0"), ("Set-Cookie", "a=b")])
        return [b""]

    with http_server(hub, application) as port, connect(port) as sock:
        sock.sendall(upgrade_request("/ws", protocols="bokeh, token") + b"early")
        status, headers, _ = read_response(sock)
        assert status == 101
        assert headers["sec-websocket-protocol"] == "bokeh"
        assert headers["connection"] == "Upgrade"
        assert headers["set-cookie"] == "a=b"
        assert "content-length" not in headers
        hub.call(lambda: gevent.sleep(0))
        taken, received = opened[0]
        assert received == b"early"
        sock.sendall(b"late")
        taken.settimeout(10)
        assert taken.recv(100) == b"late"
        taken.close()
        assert sock.recv(1) == b""


@pytest.mark.parametrize(
    "change",
    [
        ("Sec-WebSocket-Version: 13", "Sec-WebSocket-Version: 8"),
        ("Upgrade: websocket", "Upgrade: other"),
        ("Connection: keep-alive, Upgrade", "Connection: keep-alive"),
        ("Sec-WebSocket-Key: ", "Sec-WebSocket-Key: @@"),
        ("HTTP/1.1", "HTTP/1.0"),
    ],
)
def test_request_that_is_no_valid_upgrade_is_an_ordinary_one(hub, change):
    asked = []

    def application(environ, start_response):
        asked.append(UPGRADE in environ)
        return echo(environ, start_response)

    with http_server(hub, application) as port, connect(port) as sock:
        sock.sendall(upgrade_request("/ws").decode("latin-1").replace(*change).encode("latin-1"))
        assert read_response(sock)[0] == 200
    assert asked == [False]
