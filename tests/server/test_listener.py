"""Where a server listens: Unix sockets (ports are in test_server.py)."""

from __future__ import annotations

import socket

import pytest
from websockets.sync.client import unix_connect

from syncviz.errors import AddressInUse, SettingError
from syncviz.server.server import Server

from .apps import sliders
from .client import Client, root_named, token_of
from .support import read_response


@pytest.fixture
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("s") / "sock"


def request(path, target="/"):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
        sock.settimeout(10)
        sock.connect(str(path))
        sock.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        return read_response(sock)


def test_page_and_websocket(path):
    with Server(sliders, unix_socket=path) as server:
        assert (server.port, server.address, server.url) == (0, None, f"unix:{path}")
        status, _, body = request(path)
        assert status == 200
        token = token_of(body.decode())
        with unix_connect(str(path), "ws://localhost/ws", subprotocols=["bokeh", token]) as ws:
            client = Client(ws)
            doc = client.pull()
            assert client.change(root_named(doc, "slider"), "value", 3).kind == "OK"
        with pytest.raises(SettingError, match="a browser cannot open a Unix socket"):
            server.show()
        with pytest.raises(AddressInUse, match=r"listens on .* already"):
            Server(sliders, unix_socket=path)
    assert not path.exists()


def test_what_a_killed_server_left_is_replaced(path):
    left = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    left.bind(str(path))
    left.close()
    with Server(sliders, unix_socket=path):
        assert request(path, "/healthz")[0] == 200


def test_paths_that_will_not_do(path, tmp_path):
    path.write_text("my diary")
    with pytest.raises(AddressInUse, match="exists and is no socket"):
        Server(sliders, unix_socket=path)
    assert path.read_text() == "my diary"
    with pytest.raises(SettingError, match=r"unix_socket: cannot listen on .*No such file or directory"):
        Server(sliders, unix_socket=tmp_path / "nowhere" / "sock")
    with pytest.raises(SettingError, match="unix_socket and port contradict each other"):
        Server(sliders, unix_socket=path, port=0)
