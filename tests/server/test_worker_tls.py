"""Workers that speak TLS: the keys of a connection stay where it was accepted, and its bytes are passed through."""

from __future__ import annotations

import re
import socket
import ssl

import pytest

from syncviz.util.token import get_session_id

from .certificates import make_certificate
from .client import connected, root_named, token_of
from .support import read_response
from .worker_support import Site, site, until


@pytest.fixture
def secure(tmp_path):
    certificate, key = make_certificate(tmp_path)
    with site(tmp_path, ssl_certfile=str(certificate), ssl_keyfile=str(key)) as running:
        yield running, ssl.create_default_context(cafile=str(certificate))


def page(running: Site, trusting: ssl.SSLContext, session_id: str) -> tuple[int, bytes]:
    with (
        socket.create_connection(("127.0.0.1", running.port), timeout=20) as plain,
        trusting.wrap_socket(plain, server_hostname="localhost") as sock,
    ):
        request = f"GET /?bokeh-session-id={session_id} HTTP/1.1\r\nHost: localhost:{running.port}\r\n\r\n".encode()
        sock.sendall(request)
        first = read_response(sock)
        sock.sendall(request)  # over the connection that is passed through already
        assert read_response(sock)[0] == first[0]
        return first[0], first[2]


def test_pages_and_sockets_that_land_elsewhere(secure):
    running, trusting = secure
    assert page(running, trusting, "mine")[0] == 200
    (owner,) = running.notes("built mine")
    status, body = running.elsewhere(owner, lambda: page(running, trusting, "mine"))
    assert status == 200
    token = token_of(body.decode())
    assert get_session_id(token) == "mine"
    assert running.notes("built mine") == [owner]

    def move():
        with connected(running.url + "/ws", token, ssl=trusting, origin=running.url) as client:
            document = client.pull()
            client.change(root_named(document, "slider"), "value", 50)
            client.wait_for_patch(lambda event: event.get("attr") == "value" and event["new"] == 100)
            big = "x" * 1_000_000
            client.change(root_named(document, "slider"), "title", big)
            with connected(running.url + "/ws", token, ssl=trusting) as other:
                assert big in str(other.pull())
            return True

    assert running.elsewhere(owner, move)
    until(lambda: running.sum("connections") == 0)
    assert not re.search("ERROR|Traceback", running.log()), running.log()


def test_the_end_of_the_owner_ends_what_is_passed_through(secure):
    import os
    import signal

    from websockets.exceptions import ConnectionClosed

    running, trusting = secure
    page(running, trusting, "mine")
    (owner,) = running.notes("built mine")
    token = token_of(page(running, trusting, "mine")[1].decode())

    def open_socket():
        with connected(running.url + "/ws", token, ssl=trusting) as client:
            client.pull()
            os.kill(owner, signal.SIGKILL)
            with pytest.raises(ConnectionClosed):
                client.ws.recv(timeout=20)
            return True

    assert running.elsewhere(owner, open_socket)
