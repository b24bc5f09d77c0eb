"""https and wss, with a certificate that the test makes."""

from __future__ import annotations

import socket
import ssl
import urllib.request
from contextlib import suppress

import numpy
import pytest

from syncviz.errors import SettingError
from syncviz.models import ColumnDataSource
from syncviz.server.server import Server
from syncviz.server.tls import tls_context

from .apps import sliders
from .certificates import make_certificate
from .client import connected, root_named, token_of
from .support import read_all


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="module")
def trusting(files):
    return ssl.create_default_context(cafile=files[0])


def fetch(url, context):
    with urllib.request.urlopen(url, context=context, timeout=20) as answer:
        return answer.read().decode()


def test_page_and_websocket(files, trusting):
    with Server(sliders, port=0, ssl_certfile=files[0], ssl_keyfile=files[1]) as server:
        assert server.url == f"https://localhost:{server.port}"
        token = token_of(fetch(server.url + "/", trusting))
        options = {"ssl": trusting, "origin": server.url}
        with connected(server.url + "/ws", token, **options) as client:
            doc = client.pull()
            assert client.change(root_named(doc, "slider"), "value", 3).kind == "OK"
            client.wait_for_patch(lambda event: event.get("model") == {"id": root_named(doc, "source")})


def test_large_messages_both_ways(files, trusting):
    sent = numpy.arange(1_000_000, dtype="float64")

    def big(doc):
        doc.add_root(ColumnDataSource(data={"x": sent}, name="source"))

    with Server(big, port=0, ssl_certfile=files[0], ssl_keyfile=files[1]) as server:
        token = token_of(fetch(server.url + "/", trusting))
        with connected(server.url + "/ws", token, ssl=trusting) as client:
            doc = client.pull()
            rows = {"type": "map", "entries": [["x", list(range(300_000))]]}
            assert client.change(root_named(doc, "source"), "data", rows).kind == "OK"
            (session,) = server.get_sessions()
            assert len(session.document.get_model_by_name("source").data["x"]) == 300_000
            reply = client.pull()
            assert len(str(reply)) > 1_000_000


def test_what_comes_with_the_handshake_is_not_lost(files, trusting):
    """A client that does not wait for the 101: its first frame may be decrypted together with the request's head."""
    from .support import client_frame, read_response, upgrade_request

    with Server(sliders, port=0, ssl_certfile=files[0], ssl_keyfile=files[1]) as server:
        token = token_of(fetch(server.url + "/", trusting))
        plain = socket.create_connection(("127.0.0.1", server.port), timeout=10)
        with trusting.wrap_socket(plain, server_hostname="localhost") as sock:
            request = upgrade_request("/ws", protocols=f"bokeh, {token}")
            sock.sendall(request + client_frame(9, b"hello"))  # one TLS record
            status, _, _ = read_response(sock)
            assert status == 101
            data = b""
            while b"\x8a\x05hello" not in data:  # the pong
                piece = sock.recv(4096)
                assert piece
                data += piece


def test_a_handshake_has_to_come_in_time(files):
    with (
        Server(sliders, port=0, ssl_certfile=files[0], ssl_keyfile=files[1], request_head_timeout=0.2) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as sock,
    ):
        assert read_all(sock) == b""


def test_plain_http_is_cut_and_leaves_no_traceback(files, caplog, capfd):
    with (
        Server(sliders, port=0, ssl_certfile=files[0], ssl_keyfile=files[1]) as server,
        socket.create_connection(("127.0.0.1", server.port), timeout=10) as sock,
    ):
        sock.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        with suppress(ConnectionResetError):
            assert b"200" not in read_all(sock)
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    assert "Traceback" not in capfd.readouterr().err


def test_old_versions_are_refused(files):
    context = tls_context(*map(str, files))
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_password_of_the_key(tmp_path):
    certificate, key = make_certificate(tmp_path, password="correct horse")
    with Server(sliders, port=0, ssl_certfile=certificate, ssl_keyfile=key, ssl_password="correct horse") as server:
        assert server.url.startswith("https:")
    with pytest.raises(SettingError, match="has a password; set SYNCVIZ_SSL_PASSWORD"):
        tls_context(str(certificate), str(key))
    with pytest.raises(SettingError, match="ssl_password: this is not the password") as caught:
        tls_context(str(certificate), str(key), "battery staple")
    assert "battery" not in str(caught.value)


def test_files_that_will_not_do(tmp_path, files):
    certificate, key = map(str, files)
    _, other = make_certificate(tmp_path, name="other")
    nothing = tmp_path / "nothing.pem"
    with pytest.raises(SettingError, match=r"ssl_certfile: cannot read .*nothing\.pem"):
        Server(sliders, port=0, ssl_certfile=nothing)
    with pytest.raises(SettingError, match=r"ssl_keyfile: cannot read .*nothing\.pem"):
        Server(sliders, port=0, ssl_certfile=certificate, ssl_keyfile=nothing)
    with pytest.raises(SettingError, match="does not belong to the certificate"):
        Server(sliders, port=0, ssl_certfile=certificate, ssl_keyfile=str(other))
    nothing.write_text("no certificate")
    with pytest.raises(SettingError, match="expected a certificate and its private key in PEM"):
        Server(sliders, port=0, ssl_certfile=nothing)
    with pytest.raises(SettingError, match="ssl_keyfile is of no use without ssl_certfile"):
        Server(sliders, port=0, ssl_keyfile=key)
