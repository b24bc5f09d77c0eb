"""A thin client: HTTP by urllib, the protocol by our own client engine over `websockets`."""

from __future__ import annotations

import re
import ssl
import urllib.error
import urllib.request
from contextlib import contextmanager
from typing import Any

from websockets.sync.client import connect as ws_connect

from syncviz.core.serialization import json_dumps
from syncviz.protocol.codec import Fragment
from syncviz.protocol.connection import Acked, ClientConnection, PatchReceived, Replied
from syncviz.protocol.messages import patch_doc, pull_doc_req


class Answer:
    def __init__(self, status: int, headers: Any, body: bytes):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self) -> str:
        return self.body.decode()


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any) -> None:
        return None


_opener = urllib.request.build_opener(_NoRedirect)


def get(
    url: str, method: str = "GET", headers: dict[str, str] | None = None, data: bytes | None = None
) -> Answer:
    request = urllib.request.Request(url, data, headers=headers or {}, method=method)
    try:
        with _opener.open(request, timeout=20) as response:
            return Answer(response.status, response.headers, response.read())
    except urllib.error.HTTPError as error:
        with error:
            return Answer(error.code, error.headers, error.read())


def token_of(page: str) -> str:
    found = re.search(r'"token":"([^"]+)"', page)
    assert found, page
    return found[1]


class Client:
    """One connection in the protocol, blocking."""

    def __init__(self, ws: Any):
        self.ws = ws
        self.wire = ClientConnection(max_size=2**30)
        self.patches: list[dict[str, Any]] = []
        self.messages: list[list[dict[str, Any]]] = []  # the same, as they came
        self.replies: list[Replied] = []
        self.read_until(lambda: self.wire.state.value == "acked")

    def read_until(self, done: Any) -> None:
        while not done():
            data = self.ws.recv(timeout=10)
            text = isinstance(data, str)
            self.wire.receive(Fragment(data.encode() if text else data, text))
            for event in self.wire.events():
                if isinstance(event, PatchReceived):
                    self.patches += event.events
                    self.messages.append(event.events)
                elif isinstance(event, Replied):
                    self.replies.append(event)
                else:
                    assert isinstance(event, Acked), event

    def send(self, message: Any) -> None:
        self.wire.send(message)
        for data, text in self.wire.to_send():
            self.ws.send(bytes(data).decode() if text else bytes(data))

    def request(self, message: Any) -> Replied:
        count = len(self.replies)
        self.send(message)
        self.read_until(lambda: len(self.replies) > count)
        return self.replies[-1]

    def pull(self) -> dict[str, Any]:
        reply = self.request(pull_doc_req())
        doc: dict[str, Any] = reply.content["doc"]
        return doc

    def change(self, model_id: str, attr: str, new: Any) -> Replied:
        event = {"kind": "ModelChanged", "model": {"id": model_id}, "attr": attr, "new": new}
        return self.request(patch_doc([json_dumps(event)]))

    def wait_for_patch(self, matches: Any) -> dict[str, Any]:
        def found() -> list[dict[str, Any]]:
            return [event for event in self.patches if matches(event)]

        self.read_until(found)
        return found()[-1]


def _for_two_threads(trusting: ssl.SSLContext) -> ssl.SSLContext:
    """A context that trusts the same certificates and speaks TLS 1.2.

    This client reads in a thread of its own. In TLS 1.3 the server sends session tickets after the handshake: then the
    thread is inside of OpenSSL while another one writes the request there, and now and then the request is lost (four
    of 600 connections to a server of the standard library alone; with TLS 1.2 none of 1,500).
    """
    context = ssl.create_default_context(cadata=b"".join(trusting.get_ca_certs(binary_form=True)))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


@contextmanager
def connected(url: str, token: str, **options: Any) -> Any:
    options.setdefault("max_size", None)
    if "ssl" in options:
        options["ssl"] = _for_two_threads(options["ssl"])
    with ws_connect(url.replace("http", "ws", 1), subprotocols=["bokeh", token], **options) as ws:
        yield Client(ws)


def root_named(doc: dict[str, Any], name: str) -> str:
    for root in doc["roots"]:
        if root["attributes"].get("name") == name:
            model_id: str = root["id"]
            return model_id
    raise AssertionError(f"no root {name!r} in {doc}")
