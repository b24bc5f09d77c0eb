"""WebSockets through a site that ASGI serves: whose they are, the site's own middleware says."""

from __future__ import annotations

import asyncio
import json

import pytest
from asgiref.testing import ApplicationCommunicator
from django.core.asgi import get_asgi_application
from django.db import connections
from django.test import override_settings
from django_support import logged_in, request_of

from syncviz_django.asgi import relay
from syncviz_django.shortcuts import pull_session

pytestmark = pytest.mark.usefixtures("django_site")

HOST = "localhost:8000"


@pytest.fixture(autouse=True)
def through_the_site():
    with override_settings(SYNCVIZ={"PROXY": True, "PERMISSIONS": ["dashboard.view_price"]}):
        yield


async def other(scope, receive, send):
    """What serves all that is not syncviz's."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept", "subprotocol": "other"})
    else:
        await get_asgi_application()(scope, receive, send)


def scope(token, client=None, path="/sliders/ws", **headers):
    given = {"host": HOST, "origin": f"http://{HOST}", **headers}
    if client is not None:
        given["cookie"] = "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())
    return {
        "type": "websocket", "path": path, "raw_path": path.encode(), "root_path": "", "scheme": "ws",
        "query_string": b"", "headers": [(name.encode(), value.encode()) for name, value in given.items()],
        "client": ("127.0.0.1", 5), "server": ("127.0.0.1", 8000), "subprotocols": ["bokeh", token],
    }  # fmt: skip


async def opened(asked):
    connection = ApplicationCommunicator(relay(other), asked)
    await connection.send_input({"type": "websocket.connect"})
    return connection, await connection.receive_output(30)


def joins(asked):
    async def run():
        connection, first = await opened(asked)
        if first["type"] == "websocket.close":
            await connection.wait(30)
            return False
        header = json.loads((await connection.receive_output(30))["text"])
        await connection.send_input({"type": "websocket.disconnect", "code": 1000})
        await connection.wait(30)
        return first["subprotocol"] == "bokeh" and header["msgtype"] == "ACK"

    return asyncio.run(run())


def test_a_session_is_its_users():
    ada, bob = logged_in("ada"), logged_in("bob")
    with pull_session(request_of(ada), "sliders") as session:
        token = session.token
        assert joins(scope(token, ada))
        for asked in (scope(token, bob), scope(token), scope("x", ada), scope(token, ada, "/prices/ws")):
            assert not joins(asked)
        assert not joins(scope(token, ada, origin="https://evil.example"))
        assert not joins(scope(token, ada, host="evil.example", origin="http://evil.example"))


def test_what_is_for_few():
    ada, bob = logged_in("ada"), logged_in("bob")
    with pull_session(request_of(ada), "prices") as session:
        assert joins(scope(session.token, ada, "/prices/ws"))
        assert not joins(scope(session.token, bob, "/prices/ws"))


def test_sessions_of_nobody():
    with pull_session(request_of(None), "sliders") as session:
        assert joins(scope(session.token))
        assert not joins(scope(session.token, logged_in("ada")))


def log_out(client):
    client.post("/logout/")
    connections.close_all()  # this thread's


def test_a_logout_reaches_the_browser():
    ada = logged_in("ada")

    async def run(token):
        connection, first = await opened(scope(token, ada))
        assert first["type"] == "websocket.accept"
        await asyncio.to_thread(log_out, ada)
        while (message := await connection.receive_output(30))["type"] == "websocket.send":
            pass
        await connection.wait(30)
        return message["code"]

    with pull_session(request_of(ada), "sliders") as session:
        token = session.token
    assert asyncio.run(run(token)) == 4401


def test_other_websockets_are_the_applications():
    async def run():
        connection, first = await opened({**scope("x"), "path": "/chat/"})
        await connection.wait(30)
        return first

    assert asyncio.run(run())["subprotocol"] == "other"
