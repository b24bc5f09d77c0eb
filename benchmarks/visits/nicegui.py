"""A visit at a NiceGUI page: Socket.IO 5 over Engine.IO 4 over a WebSocket, framed by hand.

An Engine.IO packet is a digit and text (0 open, 2 ping, 3 pong, 4 message); a Socket.IO packet inside a message is a
digit and JSON (0 connect, 2 event).
"""

from __future__ import annotations

import json
import re
import secrets
from time import perf_counter
from typing import Any, Self
from urllib.parse import urlencode

from benchmarks.driver import DriverError, Target
from benchmarks.frames import CLOSE, PING, PONG, TEXT, FrameParser, encode_frame
from benchmarks.visits.base import check_sine
from benchmarks.web import WebConnection, WebError, connect, upgrade

__all__ = ["NiceGuiVisit"]

_ELEMENTS = re.compile(rb"parseElements\(String\.raw`(.*?)`\)", re.DOTALL)
_CLIENT = re.compile(rb"'client_id': '([^']+)'")
_ESCAPES = ((b"&#36;", b"$"), (b"&#96;", b"`"), (b"&gt;", b">"), (b"&lt;", b"<"), (b"&amp;", b"&"))


class NiceGuiVisit:
    """One open page: its elements are on the server as long as it is connected."""

    stays = True

    def __init__(self, target: Target) -> None:
        with WebConnection(target.port, timeout=target.timeout) as web:
            response = web.get(target.path)
        if response.status != 200:
            raise WebError(f"expected 200 for {target.path}, got {response.status}: {response.body[:500]!r}")
        self.check_page(response.body)
        self.size = len(response.body)
        self.started = 0.0
        self.value = 0.0
        self._moves = 0
        self._page = response.body
        self._slider: dict[str, Any] = {}
        self._plot = ""
        self._update: dict[str, Any] = {}
        self._inbox: list[str] = []
        self._parser = FrameParser()
        match = _CLIENT.search(response.body)
        assert match is not None
        self._client = match[1].decode()
        self.sock = connect(target.port, timeout=target.timeout)
        try:
            self._connect(target)
        except BaseException:
            self.sock.close()
            raise

    @classmethod
    def open(cls, target: Target, *, quick_ack: bool = False) -> Self:
        """Page, WebSocket, Socket.IO's connect with the page's client in it."""
        if quick_ack:
            raise ValueError("a NiceGUI visit acknowledges as the kernel does")
        return cls(target)

    @staticmethod
    def check_page(body: bytes) -> None:
        """Raise DriverError unless the page names its client."""
        if _CLIENT.search(body) is None:
            raise DriverError(f"expected a NiceGUI page, got {body[:300]!r}")

    def start(self) -> None:
        """Send the slider's event with the next value."""
        if not self._slider:
            self._find_elements()
        self._moves += 1
        self.value = 0.1 + self._moves % 50 / 10
        event = {**self._slider, "client_id": self._client, "args": [json.dumps(self.value)]}
        packet = f"42{json.dumps(['event', event])}".encode()
        self._update = {}
        self.started = perf_counter()
        self.sock.sendall(encode_frame(TEXT, packet))

    def fill(self) -> None:
        """Read once; answer pings of the WebSocket and of Engine.IO."""
        data = self.sock.recv(262144)
        if not data:
            raise DriverError("the server closed the connection")
        self._feed(data)

    def done(self) -> bool:
        """Whether an update of the plot is there."""
        packets, self._inbox = self._inbox, []
        for packet in packets:
            if packet.startswith("42"):
                name, *arguments = json.loads(packet[2:])
                if name == "update" and self._plot in arguments[0]:
                    self._update = arguments[0][self._plot]
                    return True
        return False

    def verify(self) -> None:
        """Raise DriverError unless the plot of the last update is the sine of the slider's value."""
        check_sine(self._update["props"]["options"]["data"][0]["y"], self.value)

    def close(self) -> None:
        """Close the connection."""
        self.sock.close()

    def _connect(self, target: Target) -> None:
        query = {
            "client_id": self._client,
            "next_message_id": 0,
            "implicit_handshake": "true",
            "document_id": secrets.token_hex(8),
            "tab_id": secrets.token_hex(8),
            "EIO": 4,
            "transport": "websocket",
        }
        path = f"/_nicegui_ws/socket.io/?{urlencode(query)}"
        _, rest = upgrade(self.sock, target.port, path)
        self._feed(rest)
        self._expect("0")
        self.sock.sendall(encode_frame(TEXT, b"40"))
        self._expect("40")

    def _expect(self, start: str) -> None:
        while not self._inbox:
            self.fill()
        packet = self._inbox.pop(0)
        if not packet.startswith(start):
            raise DriverError(f"expected a packet {start}, got {packet[:300]}")

    def _feed(self, data: bytes) -> None:
        for opcode, payload in self._parser.feed(data):
            if opcode == TEXT and payload == b"2":
                self.sock.sendall(encode_frame(TEXT, b"3"))
            elif opcode == TEXT:
                self._inbox.append(payload.decode())
            elif opcode == PING:
                self.sock.sendall(encode_frame(PONG, payload))
            elif opcode == CLOSE:
                raise DriverError(f"the server closed with {payload!r}")

    def _find_elements(self) -> None:
        match = _ELEMENTS.search(self._page)
        if match is None:
            raise DriverError("no elements in the NiceGUI page")
        text = match[1]
        for escape, character in _ESCAPES:
            text = text.replace(escape, character)
        for number, element in json.loads(text).items():
            if element.get("props", {}).get("aria-label") == "frequency":
                listener = next(each for each in element["events"] if each["type"] == "update:modelValue")
                self._slider = {"id": int(number), "listener_id": listener["listener_id"]}
            elif "plotly" in json.dumps(element.get("component", element["tag"])):
                self._plot = number
        if not self._slider or not self._plot:
            raise DriverError("no frequency slider or no plot in the NiceGUI page")
        self._page = b""
