"""Which worker a request is for, and what travels with a connection."""

from __future__ import annotations

import os
import socket

import pytest

from syncviz.application.application import Application
from syncviz.errors import LocalError
from syncviz.server.board import Board, Column, WorkerState
from syncviz.server.channel import Channel, Note
from syncviz.server.http import HTTPServer
from syncviz.server.relay import Relay, named_session
from syncviz.server.sidecar import Sidecar
from syncviz.server.supervisor import Seat
from syncviz.server.upgrade import UPGRADE, Upgrade
from syncviz.util.token import generate_bokeh_token, generate_jwt_token

from .support import hub_thread

SESSION = "the-session"
TOKEN = generate_jwt_token(SESSION, signed=False)
BOKEH_TOKEN = generate_bokeh_token(SESSION, signed=False)


def request(path="/", query="", method="GET", **environ):
    return {"REQUEST_METHOD": method, "PATH_INFO": path, "QUERY_STRING": query, **environ}


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        (request(), None),
        (request(query="a=1&b"), None),
        (request(query=f"bokeh-session-id={SESSION}"), SESSION),
        (request(query="a=1&bokeh%2Dsession-id=the%2Dsession&bokeh-session-id=other"), SESSION),
        (request(query="bokeh-session-id="), ""),
        (request(query=f"bokeh-token={TOKEN}"), SESSION),
        (request(query="bokeh-token=nonsense"), None),
        (request(HTTP_BOKEH_SESSION_ID=SESSION), SESSION),
        (request("/ws", **{UPGRADE: Upgrade("k"), "HTTP_SEC_WEBSOCKET_PROTOCOL": f"bokeh, {TOKEN}"}), SESSION),
        (request("/ws", **{UPGRADE: Upgrade("k"), "HTTP_SEC_WEBSOCKET_PROTOCOL": f"bokeh,{BOKEH_TOKEN}"}), SESSION),
        (request("/ws", **{UPGRADE: Upgrade("k"), "HTTP_SEC_WEBSOCKET_PROTOCOL": "bokeh, nonsense"}), None),
        (request("/ws", **{UPGRADE: Upgrade("k"), "HTTP_SEC_WEBSOCKET_PROTOCOL": "bokeh"}), None),
        (request("/ws", **{UPGRADE: Upgrade("k")}), None),
        # Not a WebSocket: the view would look at the query, and so does this.
        (request(query=f"bokeh-session-id={SESSION}", HTTP_SEC_WEBSOCKET_PROTOCOL="bokeh, x"), SESSION),
    ],
)
def test_the_session_that_a_request_names(environ, expected):
    assert named_session(environ) == expected


@pytest.fixture
def seats():
    board, channels = Board(3), [Channel() for _ in range(3)]
    for number in range(3):
        board.put(number, Column.STATE, WorkerState.SERVING)
    yield [Seat(number, channels, board, -1, -1) for number in range(3)]
    for channel in channels:
        channel.close()


@pytest.fixture
def hub():
    with hub_thread() as thread:
        yield thread


def relays(hub, seats, prefix=""):
    """A relay of each seat, with a server that never starts."""

    def make(seat):
        sidecar = Sidecar({"/": Application(), "/plots": Application()})
        return Relay(seat, sidecar, HTTPServer(("127.0.0.1", 0), None), prefix)

    return [hub.call(lambda seat=seat: make(seat)) for seat in seats]


def test_all_workers_agree_and_each_has_a_share(hub, seats):
    every = relays(hub, seats)
    owners = [{relay.owner(f"session-{number}") for relay in every} for number in range(300)]
    assert all(len(owner) == 1 for owner in owners)
    assert {owner.pop() for owner in owners} == {0, 1, 2}
    assert [every[0].owns(f"session-{number}") for number in range(9)] == [
        every[0].owner(f"session-{number}") == 0 for number in range(9)
    ]
    assert {relay.destination(request(query=f"bokeh-session-id={SESSION}")) for relay in every} == {
        every[0].owner(SESSION)
    }


def test_new_sessions_go_where_there_are_few(hub, seats):
    first, *_ = relays(hub, seats, "/deep")
    board = seats[0].board
    assert first.destination(request("/deep")) == 0, "nobody has any"
    first._sidecar.hub._sessions.update({str(number): None for number in range(12)})
    try:
        board.put(1, Column.SESSIONS, 5)
        board.put(2, Column.SESSIONS, 4)
        assert first.destination(request("/deep")) == 2
        assert board.get(2, Column.SESSIONS) == 5, "so that not everybody goes there at once"
        assert first.destination(request("/deep/plots/autoload.js")) == 1
        board.put(2, Column.SESSIONS, 0)
        board.put(2, Column.STATE, WorkerState.STARTING)
        assert first.destination(request("/deep/plots")) == 1, "one that is not there gets none"
        for other in (request("/deep/healthz"), request("/deep", method="POST"), request("/deep/plots/ws")):
            assert first.destination(other) == 0
        for number in (1, 2):
            board.put(number, Column.SESSIONS, 9)
        assert first.destination(request("/deep")) == 0, "a small difference is none"
    finally:
        first._sidecar.hub._sessions.clear()


def test_a_session_is_never_made_by_a_worker_that_does_not_own_it(hub):
    def attempt():
        sidecar = Sidecar({"/": Application()})
        sidecar.start()
        try:
            sidecar.owns = lambda session_id: session_id == "mine"
            assert sidecar.session("/", "mine").session.id == "mine"
            with pytest.raises(LocalError, match="another worker"):
                sidecar.session("/", "yours")
        finally:
            sidecar.stop()

    hub.call(attempt)


@pytest.mark.parametrize("signed", [False, True])
def test_ids_that_are_made_here_belong_here(signed):
    from syncviz.server.sidecar import Options

    sidecar = Sidecar({}, Options(sign_sessions=signed, secret_key="x" * 32))
    sidecar.owns = lambda session_id: hash(session_id) % 5 == 3
    assert all(hash(sidecar.new_session_id()) % 5 == 3 for _ in range(20))


# -- channels


@pytest.mark.parametrize("address", [("10.0.0.1", 4711), ("::1", 4711, 0, 0), ""])
@pytest.mark.parametrize("size", [0, 10, 120_000])
def test_a_connection_arrives_with_all_that_belongs_to_it(address, size):
    channel = Channel()
    client, server = socket.socketpair()
    received = b"\n" * size
    with client:
        channel.send(server.fileno(), address, received)
        server.close()
        parcel = channel.receive()
        assert (parcel.address, parcel.received) == (address, received)
        assert not os.get_inheritable(parcel.descriptor)
        with socket.socket(fileno=parcel.descriptor) as taken:
            taken.sendall(b"hello")
            assert client.recv(5) == b"hello"
    with pytest.raises(BlockingIOError):
        channel.receive()
    channel.close()


def test_a_note_arrives():
    channel = Channel()
    channel.tell(Note(["ada", ["proof"]]))
    assert channel.receive().content == ["ada", ["proof"]]
    channel.close()


def test_what_does_not_fit_is_refused_and_leaks_nothing():
    channel = Channel()
    client, server = socket.socketpair()
    with client, server:
        channel._outlet.sendmsg([b"null\n", b"x" * 250_000], [
            (socket.SOL_SOCKET, socket.SCM_RIGHTS, server.fileno().to_bytes(4, "little"))
        ])  # fmt: skip
        before = os.listdir("/proc/self/fd")
        with pytest.raises(ValueError, match="lost on its way"):
            channel.receive()
        channel._outlet.send(b"null\n")  # without a descriptor
        with pytest.raises(ValueError, match="lost on its way"):
            channel.receive()
        assert len(os.listdir("/proc/self/fd")) == len(before)
    channel.close()


def test_a_full_channel_says_so():
    channel = Channel()
    client, server = socket.socketpair()
    with client, server, pytest.raises(BlockingIOError):
        for _ in range(10_000):
            channel.send(server.fileno(), "", b"x" * 1000)
    channel.close()


# -- the board


def test_the_board_is_shared_with_a_child():
    board = Board(2)
    pid = os.fork()
    if pid == 0:
        board.put(1, Column.SESSIONS, 7)
        board.add(1, Column.SESSIONS, 2)
        os._exit(0)
    os.waitpid(pid, 0)
    board.put(1, Column.PID, pid)
    assert [row.sessions for row in board.stats()] == [0, 9]
    assert board.stats()[1].number == 2 and board.stats()[0].state is WorkerState.STARTING
    board.forget(1)
    assert (board.get(1, Column.SESSIONS), board.get(1, Column.PID)) == (0, pid)
