"""Visits: what counts as a complete and right move, in each protocol."""

from __future__ import annotations

import base64
import gzip
import json
import math
import threading
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

from benchmarks.driver import DriverError, Message, Target
from benchmarks.visits import DashVisit, NiceGuiVisit, Visit, WireVisit, decode_floats, run_moves
from benchmarks.visits.base import check_sine

STEP = 4 * math.pi / 199


def sine(frequency: float) -> list[float]:
    return [math.sin(frequency * STEP * index) for index in range(200)]


def wire_visit(*messages: Message) -> WireVisit:
    class Wire:
        inbox = list(messages)

    class Replica:
        wire = Wire()

    visit = WireVisit.__new__(WireVisit)
    visit.replica = Replica()  # type: ignore[assignment]
    visit.source, visit.value = "s", 1.0
    visit._reqid, visit._mark, visit._data = "b1", b'"s"', None
    return visit


def new_data(values: list[float]) -> Message:
    data = {"type": "map", "entries": [["x", [0.0] * 200], ["y", values]]}
    event = {"kind": "ColumnDataChanged", "model": {"id": "s"}, "attr": "data", "data": data}
    return Message("PATCH-DOC", None, json.dumps({"events": [event]}).encode())


def test_a_move_is_complete_with_its_data_and_its_ok() -> None:
    visit = wire_visit(new_data(sine(1.0)))
    assert not visit.done()
    visit.replica.wire.inbox = [Message("OK", "b1", b"{}")]
    assert visit.done()
    visit.verify()


def test_wrong_data_does_not_pass_for_a_round_trip() -> None:
    visit = wire_visit(new_data([0.0] * 200), Message("OK", "b1", b"{}"))
    assert visit.done()
    with pytest.raises(DriverError, match="expected 200 points"):
        visit.verify()


def test_an_ok_without_data_and_an_error_are_failures() -> None:
    with pytest.raises(DriverError, match="expected new data"):
        wire_visit(Message("OK", "b1", b"{}")).done()
    with pytest.raises(DriverError, match="got ERROR"):
        wire_visit(Message("ERROR", "b1", b"{}")).done()


def test_decode_floats() -> None:
    raw = array("d", [1.0, -2.5]).tobytes()
    column = {"type": "ndarray", "dtype": "float64", "order": "little"}
    deferred = {**column, "array": {"type": "bytes", "data": {"id": "b"}}}
    inline = {**column, "array": {"type": "bytes", "data": base64.b64encode(gzip.compress(raw)).decode()}}
    for value in (deferred, inline, [1.0, -2.5]):
        assert list(decode_floats(value, {"b": raw})) == [1.0, -2.5]
    with pytest.raises(DriverError, match="float64"):
        decode_floats({**inline, "dtype": "float32"}, {})
    with pytest.raises(DriverError, match="expected a column"):
        decode_floats("text", {})


def test_check_sine() -> None:
    check_sine(sine(2.0), 2.0)
    with pytest.raises(DriverError, match="expected 200 points"):
        check_sine(sine(2.0)[:-1], 2.0)


def moved(visit: Visit) -> None:
    """Two moves by the loop that rows use, both right."""
    try:
        assert len(run_moves([visit], count=2, seconds=10.0, timeout=20.0)) == 2
        visit.verify()
    finally:
        visit.close()


class DashServer(BaseHTTPRequestHandler):
    """Answers as Dash does; what the callback is asked for goes into the figure."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        slider = {"props": {"id": "frequency", "value": 1.0}}
        answers: dict[str, object] = {
            "/a/_dash-layout": {"props": {"children": [slider, {"props": {"id": "graph"}}]}},
            "/a/_dash-dependencies": [
                {"output": "graph.figure", "inputs": [{"id": "frequency", "property": "value"}]}
            ],
        }
        self.answer(json.dumps(answers.get(self.path, "_dash-config")).encode())

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert asked["changedPropIds"] == ["frequency.value"]
        [frequency] = asked["inputs"]
        figure = {"data": [{"y": sine(frequency["value"])}]}
        self.answer(json.dumps({"response": {"graph": {"figure": figure}}}).encode())

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def in_thread(server: Any) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join(20)


def test_a_visit_speaks_dash() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), DashServer) as server, in_thread(server):
        moved(DashVisit.open(Target(server.server_address[1], "/a")))


PAGE = """
const app = createApp(parseElements(String.raw`{"4": {"tag": "nicegui-plotly"}, "7": {"tag": "q-slider",
 "props": {"aria-label": "frequency"}, "events": [{"type": "update:modelValue", "listener_id": "l&amp;1"}]}}`), {
 query: {'client_id': 'c1', 'next_message_id': 0},
"""


def nicegui_page(connection: ServerConnection, request: Request) -> Response | None:
    return None if request.path.startswith("/_nicegui_ws/") else connection.respond(200, PAGE)


def nicegui_talk(connection: ServerConnection) -> None:
    """Engine.IO's and Socket.IO's greetings, a ping, then an update of the plot for every event of the slider."""
    assert connection.request is not None
    assert "client_id=c1" in connection.request.path
    connection.send('0{"sid":"x"}')
    assert connection.recv(timeout=20) == "40"
    connection.send('40{"sid":"y"}')
    for packet in connection:
        connection.send("2")
        assert connection.recv(timeout=20) == "3"
        name, event = json.loads(str(packet)[2:])
        assert (name, event["id"], event["listener_id"], event["client_id"]) == ("event", 7, "l&1", "c1")
        options = {"data": [{"y": sine(json.loads(event["args"][0]))}]}
        connection.send("42" + json.dumps(["update", {"7": {}}]))
        connection.send("42" + json.dumps(["update", {"4": {"props": {"options": options}}}]))


def test_a_visit_speaks_nicegui() -> None:
    server = serve(nicegui_talk, "127.0.0.1", 0, process_request=nicegui_page, compression=None)
    with server, in_thread(server):
        moved(NiceGuiVisit.open(Target(server.socket.getsockname()[1], "/a")))
