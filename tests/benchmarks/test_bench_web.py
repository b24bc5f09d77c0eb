"""The benchmarks' HTTP client against canned answers on a loopback socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from benchmarks.web import WebConnection, WebError, parse_head


@contextmanager
def canned(*answers: bytes) -> Iterator[int]:
    """A server that gives one answer per request, all on its first connection, then closes."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(5)

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(5)
                for answer in answers:
                    request = b""
                    while b"\r\n\r\n" not in request:
                        data = connection.recv(4096)
                        if not data:
                            return
                        request += data
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join(10)


def test_length_and_chunks_on_one_connection() -> None:
    plain = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
    chunked = b"HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"
    with canned(plain, chunked, plain) as port, WebConnection(port, timeout=5) as web:
        assert web.get("/a").body == b"hello"
        second = web.get("/b")
        assert (second.status, second.body) == (404, b"abcde")
        assert web.get("/c").status == 200


def test_a_body_up_to_the_end_of_the_connection() -> None:
    with canned(b"HTTP/1.0 200 OK\r\nX-A: 1\r\n\r\nrest") as port, WebConnection(port, timeout=5) as web:
        response = web.get("/")
    assert response.body == b"rest"
    assert response.headers == {"x-a": "1"}


def test_an_early_end_is_an_error() -> None:
    with (
        canned(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello") as port,
        WebConnection(port, timeout=5) as web,
    ):
        with pytest.raises(WebError, match="expected 50 bytes"):
            web.get("/")


def test_no_http_is_an_error() -> None:
    with pytest.raises(WebError, match="status line"):
        parse_head(b"SSH-2.0-x")
