"""A visit over Bokeh's wire protocol, which syncviz, Bokeh, Panel, bokeh-fastapi and bokeh-django speak."""

from __future__ import annotations

import base64
import gzip
import json
from array import array
from collections.abc import Sequence
from time import perf_counter
from typing import Self

from benchmarks.driver import DriverError, Message, Replica, Target, find_token
from benchmarks.visits.base import check_sine

__all__ = ["FloorVisit", "WireVisit", "decode_floats"]


class WireVisit:
    """Closed-loop slider moves on one open session: patch out, recomputed data and ``OK`` back, next one.

    The frequency slider goes through its range in steps of 0.1, so every move is a change.
    """

    stays = True

    def __init__(self, replica: Replica) -> None:
        self.replica = replica
        self.sock = replica.wire.sock
        self.size = len(replica.reply.content)
        self.started = 0.0
        self.value = 0.0
        # looked up at the first move: pages that are only opened need no look into their document
        self.slider = self.source = ""
        self._mark = b""
        self._moves = 0
        self._reqid = ""
        self._data: Message | None = None

    @classmethod
    def open(cls, target: Target, *, quick_ack: bool = False) -> Self:
        """Page, token out of the page, WebSocket, ACK, pull."""
        return cls(Replica.open(target, quick_ack=quick_ack))

    @staticmethod
    def check_page(body: bytes) -> None:
        """Raise DriverError where the page has no token."""
        find_token(body)

    def start(self) -> None:
        """Send the next move."""
        if not self.slider:
            self._find_models()
        self._moves += 1
        self.value = 0.1 + self._moves % 50 / 10
        content = b'{"events":[{"kind":"ModelChanged","model":{"id":"%b"},"attr":"value","new":%b}]}' % (
            self.slider.encode(),
            repr(self.value).encode(),
        )
        self._data = None
        self.started = perf_counter()
        self._reqid = self.replica.wire.send("PATCH-DOC", content)

    def fill(self) -> None:
        """Read once."""
        self.replica.wire.fill()

    def done(self) -> bool:
        """Whether the source's new data and ``OK`` are both there. DriverError for anything else."""
        wire = self.replica.wire
        messages, wire.inbox = wire.inbox, []
        answered = False
        for message in messages:
            if message.kind == "PATCH-DOC":
                if self._mark in message.content:
                    self._data = message
            elif message.kind == "OK" and message.reqid == self._reqid:
                # every patch that follows from a move comes before its OK
                answered = True
            else:
                raise DriverError(f"expected OK for {self._reqid}, got {message.kind}: {message.content[:500]!r}")
        if answered and self._data is None:
            raise DriverError(f"expected new data before the OK for {self._reqid}")
        return answered

    def verify(self) -> None:
        """Raise DriverError unless the data of the last move is the sine of the slider's value."""
        assert self._data is not None
        for event in json.loads(self._data.content)["events"]:
            if event.get("model", {}).get("id") == self.source:
                columns = dict((event.get("data") or event.get("new"))["entries"])
                check_sine(decode_floats(columns["y"], self._data.buffers), self.value)
                return
        raise DriverError(f"no event about the source in {self._data.content[:500]!r}")

    def close(self) -> None:
        """Close the connection; the session stays on the server until it expires."""
        self.replica.close()

    def _find_models(self) -> None:
        sliders = self.replica.models("Slider")
        slider = next((id for id, values in sliders.items() if values.get("title") == "frequency"), None)
        source = next(iter(self.replica.models("ColumnDataSource")), None)
        if slider is None or source is None:
            raise DriverError(f"no frequency slider or no data source in the pulled document: {sliders}")
        self.slider, self.source = slider, source
        self._mark = f'"{source}"'.encode()


class FloorVisit(WireVisit):
    """A visit at a server that computes nothing: its answers have the right size, not the right sine."""

    def verify(self) -> None:
        """Nothing: there is no application."""


def decode_floats(value: object, buffers: dict[str, bytes]) -> Sequence[float]:
    """A float64 column off the wire: ndarray or typed array (base64 of gzip, or a buffer), or plain list."""
    if isinstance(value, list):
        return value
    if (
        not isinstance(value, dict)
        or value.get("type") not in ("ndarray", "typed_array")
        or "array" not in value
    ):
        raise DriverError(f"expected a column of numbers, got {str(value)[:200]}")
    if value["dtype"] != "float64" or value["order"] != "little":
        raise DriverError(f"expected little-endian float64, got {value['order']} {value['dtype']}")
    data = value["array"]["data"]
    raw = gzip.decompress(base64.b64decode(data)) if isinstance(data, str) else buffers[data["id"]]
    return array("d", raw)
