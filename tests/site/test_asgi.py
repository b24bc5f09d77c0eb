"""The relay in a real ASGI server."""

from __future__ import annotations

import threading
import time

import pytest
import uvicorn
from sites import SECRET, app
from test_wsgi_servers import ask, message, token_in, until
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from syncviz.server.server import Server
from syncviz.site.asgi import relay_asgi
from syncviz.site.proxy import Proxy
from syncviz.site.request import Request
from syncviz.util.token import get_session_id


@pytest.fixture(scope="module")
def sidecar():
    with Server({"/app": app}, port=0, address="127.0.0.1", sign_sessions=True, secret_key=SECRET) as running:
        yield running


@pytest.fixture(scope="module")
def proxy(sidecar):
    made = Proxy(sidecar.url, SECRET, relays=20)
    yield made
    made.close()


@pytest.fixture(scope="module")
def site(proxy):
    """The port of a site whose visitors say in a cookie who they are."""

    async def application(scope, receive, send):
        cookies = dict(scope["headers"]).get(b"cookie", b"").decode()
        user = cookies.partition("user=")[2] or None
        await relay_asgi(scope, receive, send, proxy=proxy, path=scope["path"][4:], root="/viz", user=user)

    config = uvicorn.Config(
        application, "127.0.0.1", 0, ws="websockets-sansio", lifespan="off", log_level="error", ws_max_size=2**26
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    until(lambda: server.started)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join(20)
    assert not thread.is_alive()


def token_of(proxy, user):
    answer = proxy.answer(Request("GET", "/app", "", (("Host", "x"),), "/viz"), user)
    assert answer.status == 200
    return token_in(b"".join(answer.body))


def open_socket(port, token, path="/viz/app/ws", **headers):
    return connect(
        f"ws://127.0.0.1:{port}{path}", subprotocols=["bokeh", token], additional_headers=headers, max_size=None
    )


def test_a_session_works_both_ways(site, proxy, sidecar):
    token = token_of(proxy, "ada")
    with open_socket(site, token, Cookie="user=ada", Origin=f"http://127.0.0.1:{site}") as opened:
        assert opened.subprotocol == "bokeh"
        assert "ACK" in message(opened)[0]
        slider, _ = (root["id"] for root in ask(opened, "PULL-DOC-REQ", {})["doc"]["roots"])
        changed = {"kind": "ModelChanged", "model": {"id": slider}, "attr": "value", "new": 30}
        assert ask(opened, "PATCH-DOC", {"events": [changed]}, until="PATCH-DOC")["events"][0]["new"] == 60
        ask(opened, "PATCH-DOC", {"events": [{"kind": "TitleChanged", "title": "é" * 3_000_000}]})
        assert ask(opened, "PULL-DOC-REQ", {})["doc"]["title"] == "é" * 3_000_000
        assert proxy.open_relays == 1
    until(lambda: proxy.open_relays == 0)
    served = sidecar.sidecar.find("/app", get_session_id(token))
    until(lambda: not served.peers)
    assert served.context.token_payload["user"] == "ada"


@pytest.mark.parametrize("headers", [
    {"Cookie": "user=bob"}, {}, {"Cookie": "user=ada", "Origin": "https://evil.example"}
])  # fmt: skip
def test_others_are_refused(site, proxy, headers):
    token = token_of(proxy, "ada")
    with pytest.raises(InvalidStatus) as refused, open_socket(site, token, **headers):
        pass
    assert refused.value.response.status_code == 403
    assert proxy.open_relays == 0


@pytest.mark.parametrize("path", ["/viz/app", "/viz/_control/ws", "/viz/static/ws", "/viz/../ws"])
def test_other_places(site, proxy, path):
    with pytest.raises(InvalidStatus), open_socket(site, token_of(proxy, "ada"), path, Cookie="user=ada"):
        pass


def test_the_end_of_the_session_reaches_the_browser_with_its_code(site, proxy, sidecar):
    token = token_of(proxy, "ada")
    with open_socket(site, token, Cookie="user=ada") as opened:
        assert "ACK" in message(opened)[0]
        sidecar.io_loop.call(lambda: sidecar.sidecar.logouts.end("ada", (), at=time.time()))
        with pytest.raises(ConnectionClosed):
            opened.recv(30)
        assert opened.close_code == 4401
    until(lambda: proxy.open_relays == 0)


def test_there_are_only_so_many(site, proxy):
    for _ in range(20):
        proxy.reserve_relay()
    try:
        with pytest.raises(InvalidStatus), open_socket(site, token_of(proxy, "eve"), Cookie="user=eve"):
            pass
    finally:
        for _ in range(20):
            proxy.release_relay()
    with open_socket(site, token_of(proxy, "eve"), Cookie="user=eve") as opened:
        assert "ACK" in message(opened)[0]
