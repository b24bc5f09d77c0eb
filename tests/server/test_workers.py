"""Several processes on one port, met as a user meets them: through the port, and with ``kill``."""

from __future__ import annotations

import contextlib
import os
import signal
import socket

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect as connect_websocket

from syncviz.client import pull_session, push_session
from syncviz.document import Document
from syncviz.errors import ConnectionFailed
from syncviz.models import Slider
from syncviz.server.server import Server
from syncviz.util.identity import make_order
from syncviz.util.token import generate_jwt_token, generate_secret_key, generate_session_id, get_session_id

from .client import connected, get, root_named, token_of
from .support import connect, read_response
from .worker_support import running, site, until

IDS = [f"visitor-{number}" for number in range(12)]


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with site(tmp_path_factory.mktemp("site"), num_procs=3, unused_session_lifetime=600_000) as running:
        yield running


def owner_of(running, session_id):
    """The process that made that session, once."""
    (pid,) = running.notes(f"built {session_id}")
    return pid


def page(running, session_id="", query="", **headers):
    named = f"bokeh-session-id={session_id}&" if session_id else ""
    answer = get(f"{running.url}/?{named}{query}", headers=headers)
    assert answer.status == 200, answer.text
    return answer.text


# -- one session, one process


def test_a_session_lives_in_one_process_wherever_its_connections_land(shared):
    owners = set()
    for session_id in IDS:
        for pid in shared.pids():
            shared.via(pid, lambda session_id=session_id: page(shared, session_id))
        owners.add(owner_of(shared, session_id))
    assert owners == set(shared.pids()), "every process has some of them"
    assert shared.sum("passed_on") == shared.sum("taken_over") > 0


def test_two_first_requests_at_once_make_one_session(tmp_path):
    with site(tmp_path) as running:
        def built():
            return running.notes("built twin")

        first = running.landing(running.pids()[0], lambda: page(running, "twin", "how=slow"), built)
        (owner,) = until(built)  # it is being made: that waits for the gate
        other = next(pid for pid in running.pids() if pid != owner)
        second = running.landing(other, lambda: page(running, "twin", "how=slow"))
        (tmp_path / "gate").touch()
        assert {get_session_id(token_of(found.result(30))) for found in (first, second)} == {"twin"}
        assert built() == [owner]


def test_the_request_that_makes_a_session_arrives_as_it_was(shared):
    # No id leads to a known worker, so one of these connections is passed on, whichever that is.
    before = shared.sum("passed_on")
    for pid in shared.pids():
        session_id = f"request-{pid}"
        html = shared.via(pid, lambda session_id=session_id: page(
            shared, session_id, "a=1&a=2&b=%C3%BC", **{"Cookie": "user=ada; flavour=mint", "X-Custom": "yes"}
        ))
        with connected(f"{shared.url}/ws", token_of(html)) as client:
            document = client.pull()
        (double,) = (root for root in document["roots"] if root["attributes"]["name"] == "double")
        (seen,) = double["attributes"]["tags"]
        seen = {key: dict(value["entries"]) for key, value in seen["entries"]} if "entries" in seen else seen
        assert seen["arguments"] == {"a": ["1", "2"], "b": ["ü"]}
        assert seen["cookies"] == {"user": "ada", "flavour": "mint"}
        assert seen["headers"]["X-Custom"] == "yes"
        assert seen["headers"]["Host"] == f"localhost:{shared.port}"
    assert shared.sum("passed_on") > before


def test_one_connection_serves_sessions_of_all_workers(shared):
    with connect(shared.port) as sock:
        for session_id in IDS:
            sock.sendall(f"GET /?bokeh-session-id={session_id} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            status, _, body = read_response(sock)
            assert status == 200
            assert get_session_id(token_of(body.decode())) == session_id
        # All of it at once: what was read too far travels along.
        sock.sendall(b"".join(
            f"GET /?bokeh-session-id={session_id} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() for session_id in IDS
        ))
        for session_id in IDS:
            assert get_session_id(token_of(read_response(sock)[2].decode())) == session_id


def test_a_request_with_a_body_is_passed_on_whole(shared):
    for session_id in IDS[:4]:
        with connect(shared.port) as sock:
            sock.sendall(
                f"POST /?bokeh-session-id={session_id} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"
                .encode() + b"x" * 100_000 + b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
            )
            assert read_response(sock)[0] == 405
            assert read_response(sock)[0] == 200


# -- clients


def test_clients_of_one_session_meet_through_different_workers(shared):
    ada = pull_session(session_id="meeting", url=shared.url)
    owner = owner_of(shared, "meeting")
    bob = shared.elsewhere(owner, lambda: pull_session(session_id="meeting", url=shared.url))
    try:
        ada.document.get_model_by_name("slider").value = 21
        bob.force_roundtrip()
        assert bob.document.get_model_by_name("double").value == 42
        bob.document.get_model_by_name("slider").value = 30
        ada.force_roundtrip()
        assert ada.document.get_model_by_name("double").value == 60
        assert list(ada.document.get_model_by_name("source").data["x"]) == [1, 2, 21, 30]
        assert owner_of(shared, "meeting") == owner
    finally:
        ada.close()
        bob.close()


def test_a_pushed_document_is_shown_by_a_page_that_lands_elsewhere(shared):
    document = Document(title="from the web site")
    document.add_root(Slider(start=0, end=1, value=0.5, title="pushed"))
    session = push_session(document, session_id="pushed", url=shared.url)
    try:
        html = shared.elsewhere(owner_of(shared, "pushed"), lambda: page(shared, "pushed"))
        assert "<title>from the web site</title>" in html
        assert get_session_id(token_of(html)) == "pushed"
    finally:
        session.close()


def test_real_bokeh_client_meets_ours(shared, asyncio_loop):
    from bokeh.client import pull_session as bokeh_pull_session

    ours = pull_session(session_id="peer", url=shared.url)
    theirs = shared.elsewhere(
        owner_of(shared, "peer"), lambda: bokeh_pull_session(session_id="peer", url=shared.url)
    )
    try:
        theirs.document.get_model_by_name("slider").value = 8
        theirs.force_roundtrip()
        ours.force_roundtrip()
        assert ours.document.get_model_by_name("double").value == 16
    finally:
        theirs.close()
        ours.close()


def test_two_users_whose_pages_and_sockets_land_anywhere(shared):
    """A page's id leads to the worker that made it; its socket may be accepted by any."""
    for pid in shared.pids():
        html = shared.via(pid, lambda: page(shared))
        token = token_of(html)
        owner = owner_of(shared, get_session_id(token))

        def moves(token=token):
            with connected(f"{shared.url}/ws", token) as client:
                document = client.pull()
                client.change(root_named(document, "slider"), "value", 50)
                return client.wait_for_patch(lambda event: event.get("attr") == "value" and event["new"] == 100)

        assert shared.elsewhere(owner, moves)


def test_ids_that_are_signed_elsewhere(tmp_path):
    secret = generate_secret_key()
    with site(tmp_path, sign_sessions=True, secret_key=secret, generate_session_ids=False) as running:
        assert get(running.url).status == 403
        for _ in range(4):
            session_id = generate_session_id(secret, signed=True)
            html = page(running, session_id)
            owner = owner_of(running, session_id)
            token = generate_jwt_token(session_id, secret, signed=True)

            def pull(token=token):
                with connected(f"{running.url}/ws", token) as client:
                    return client.pull()

            assert running.elsewhere(owner, pull)["roots"]
            assert running.elsewhere(owner, lambda session_id=session_id: page(running, session_id))
            assert get_session_id(token_of(html)) == session_id
        assert get(f"{running.url}/?bokeh-session-id=unsigned").status == 403


def test_ids_that_are_signed_here(tmp_path):
    with site(tmp_path, num_procs=3, sign_sessions=True, secret_key=generate_secret_key()) as running:
        for pid in running.pids():
            token = token_of(running.via(pid, lambda: page(running)))
            assert owner_of(running, get_session_id(token)) in running.pids()
            with connected(f"{running.url}/ws", token) as client:
                assert client.pull()["roots"]


def test_a_logout_closes_the_users_sockets_in_all_processes(tmp_path):
    secret = generate_secret_key()
    options = {"num_procs": 3, "sign_sessions": True, "secret_key": secret}
    with site(tmp_path, **options) as running, contextlib.ExitStack() as open_ones:
        owners, sockets = set(), []
        while len(owners) < 3:
            session_id = generate_session_id(secret, signed=True)
            token = generate_jwt_token(session_id, secret, signed=True, extra_payload={"user": "ada"})
            url = running.url.replace("http", "ws", 1) + "/ws"
            sockets.append(open_ones.enter_context(connect_websocket(url, subprotocols=["bokeh", token])))
            owners.add(owner_of(running, session_id))
        answer = get(f"{running.url}/_control/close-user", method="POST", data=make_order(secret, "ada").encode())
        assert answer.status == 202
        for opened in sockets:
            with pytest.raises(ConnectionClosed):
                while True:
                    opened.recv(20)
            assert opened.close_code == 4401


def test_new_sessions_are_spread(tmp_path):
    """Even where one worker gets every connection."""
    with site(tmp_path, num_procs=3) as running:
        busy = running.pids()[1]
        for _ in range(30):
            running.via(busy, lambda: page(running))
        counts = [row["sessions"] for row in until(
            lambda: running.stats() if running.sum("sessions") == 30 else None
        )]
        assert min(counts) >= 7, counts


def test_a_unix_socket(tmp_path):
    path = str(tmp_path / "socket")

    def visit(session_id):
        with socket.socket(socket.AF_UNIX) as sock:
            sock.settimeout(20)
            sock.connect(path)
            sock.sendall(f"GET /?bokeh-session-id={session_id} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            status, _, body = read_response(sock)
            assert (status, get_session_id(token_of(body.decode()))) == (200, session_id)

    with site(tmp_path, port=None, unix_socket=path) as running:
        for session_id in IDS:
            for pid in running.pids():
                running.via(pid, lambda session_id=session_id: visit(session_id))
            owner_of(running, session_id)
        pid = running.pids()[0]
        os.kill(pid, signal.SIGTERM)
        until(lambda: running.pids()[0] not in (0, pid))
        assert os.path.exists(path), "the others listen there"
        visit("another")
        assert running.ask("stop") == "stopped"
        assert not os.path.exists(path)


# -- what happens when one ends


def test_a_killed_worker_is_replaced_and_the_others_go_on(tmp_path):
    with site(tmp_path) as running:
        sessions = {}
        while len(sessions) < 2:  # one of each worker
            client = pull_session(session_id=f"user-{os.urandom(4).hex()}", url=running.url)
            owner = owner_of(running, client.id)
            sessions.setdefault(owner, client)
            if sessions[owner] is not client:
                client.close()
        (victim, lost), (survivor, kept) = sessions.items()
        try:
            os.kill(victim, signal.SIGKILL)
            kept.document.get_model_by_name("slider").value = 7
            kept.force_roundtrip()
            assert kept.document.get_model_by_name("double").value == 14
            with pytest.raises(ConnectionFailed):
                lost.document.get_model_by_name("slider").value = 9
                lost.force_roundtrip()
                lost.force_roundtrip()
            # Who comes while there is nobody waits for the successor, and the session is made anew.
            again = pull_session(session_id=lost.id, url=running.url)
            assert again.document.get_model_by_name("slider").value == 1
            first, second = running.notes(f"built {lost.id}")
            assert first == victim and second in running.pids()
            again.close()
        finally:
            kept.close()
            with contextlib.suppress(ConnectionFailed):
                lost.close()
        assert [row["restarts"] for row in running.stats() if row["pid"] == survivor] == [0]
        assert running.sum("restarts") == 1
        assert f"process {victim}) ended with signal 9" in running.log()


def test_a_worker_that_ends_again_and_again_is_given_a_rest(tmp_path):
    with site(tmp_path, rest=600) as running:
        for restarts in (1, 2):
            os.kill(running.stats()[0]["pid"], signal.SIGKILL)
            until(lambda restarts=restarts: running.stats()[0]["restarts"] == restarts)
            if restarts == 1:
                until(lambda: running.stats()[0]["state"] == 1)
        assert running.stats()[0]["state"] == 2
        statuses = {get(f"{running.url}/?bokeh-session-id={session_id}").status for session_id in IDS}
        assert statuses == {200, 503}, "what leads to the other one is served"
        assert {get(running.url).status for _ in range(5)} == {200}


def test_a_worker_that_is_asked_to_end_is_replaced_too(tmp_path):
    with site(tmp_path) as running:
        pid = running.pids()[0]
        os.kill(pid, signal.SIGTERM)
        until(lambda: running.pids()[0] not in (0, pid) and running.stats()[0]["state"] == 1)
        assert running.notes("unloaded") == [pid]
        assert sorted(running.notes("loaded")) == sorted([pid, *running.pids()])


def test_what_is_for_a_worker_that_ends_waits_for_its_successor(tmp_path):
    with site(tmp_path) as running:
        owner = running.pids()[0]
        mine = next(name for name in IDS if page(running, name) and owner_of(running, name) == owner)
        other = next(pid for pid in running.pids() if pid != owner)
        name = next(name for name in map(str, range(100)) if _is_built(running, name, owner))
        os.kill(owner, signal.SIGTERM)  # it ends when that request is answered
        until(lambda: running.stats()[0]["state"] == 0)
        late = running.landing(other, lambda: page(running, mine))
        assert not late.done() and running.pids()[0] == owner
        (tmp_path / "gate").touch()
        assert get_session_id(token_of(late.result(30))) == mine
        assert running.notes(f"built {mine}") == [owner, running.pids()[0]]
        assert running.notes(f"built {name}") == [owner]


def _is_built(running, name, pid):
    """Begin to make a session, which waits for the gate; return whether it is that worker that makes it."""
    running.begin(lambda: page(running, name, "how=slow"))
    return until(lambda: running.notes(f"built {name}")) == [pid]


def test_a_worker_that_cannot_begin_is_an_error_of_start(tmp_path):
    with site(tmp_path, fails=True) as running:
        assert "no database here" in running.began["error"]
        assert "worker " in running.began["error"]
        assert "RuntimeError" in running.began["detail"]
        assert running.process.wait(30) == 0
        for pid in running.notes("loaded"):
            until(lambda pid=pid: not os.path.exists(f"/proc/{pid}"))


# -- the end of all


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_server_ends_in_good_order(tmp_path, number):
    with site(tmp_path) as running:
        pids = running.pids()
        client = pull_session(session_id="last", url=running.url)
        assert running.ask("run") == "runs"
        until(lambda: _catches(running.process.pid, signal.SIGTERM))
        running.process.send_signal(number)
        assert running.answer() == "stopped"
        assert running.process.wait(30) == 0
        assert running.gone()
        assert sorted(running.notes("unloaded")) == sorted(pids)
        assert len(running.notes("destroyed last")) <= 1
        with pytest.raises(ConnectionFailed):
            client.force_roundtrip()
        client.close()
        assert "ended with" not in running.log() and "Traceback" not in running.log()


def test_stop_and_unlisten(tmp_path):
    with site(tmp_path) as running:
        client = pull_session(session_id="stays", url=running.url)
        assert running.ask("unlisten") == "done"
        until(lambda: not _listens(running.port))
        client.document.get_model_by_name("slider").value = 4
        client.force_roundtrip()
        assert client.document.get_model_by_name("double").value == 8
        client.close()
        assert running.ask("stop") == "stopped"
        assert running.process.wait(30) == 0
        assert running.gone()


@pytest.mark.parametrize("whose", ["the program", "the supervisor"])
def test_nothing_is_left_when_a_parent_is_killed(tmp_path, whose):
    with site(tmp_path) as running:
        page(running)
        pids = [running.process.pid, running.began["supervisor"], *running.pids()]
        assert all(map(_running, pids))
        if whose == "the program":
            running.process.kill()
            running.process.wait()
        else:
            assert running.ask("run") == "runs"
            os.kill(running.began["supervisor"], signal.SIGKILL)
            assert "ended by somebody else" in running.answer()["error"]
            assert running.process.wait(30) == 1
        until(running.gone)
        assert len(running.notes("unloaded")) == 2, "the workers still end in good order"


def test_a_worker_that_hangs_is_killed(tmp_path):
    with site(tmp_path) as running:
        os.kill(running.pids()[0], signal.SIGSTOP)
        os.kill(running.began["supervisor"], signal.SIGTERM)
        until(lambda: running.pids()[1] == 0)
        os.kill(running.began["supervisor"], signal.SIGTERM)  # whoever asks a second time wants it now
        until(lambda: running.pids() == [0, 0])
        assert "it is killed" in running.log()


# -- what it costs


def test_nothing_is_left_of_connections_that_were_passed_on(tmp_path):
    with site(tmp_path) as running:
        page(running, "leak")
        owner = owner_of(running, "leak")
        other = next(pid for pid in running.pids() if pid != owner)

        def state():
            return _descriptors(other), _watched(other), _descriptors(running.began["supervisor"])

        def visit():
            # The second request is passed on from a connection whose first one was answered by `other`.
            with connect(running.port) as sock:
                for target in ("/healthz", "/?bokeh-session-id=leak"):
                    sock.sendall(f"GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                    yield read_response(sock)[0]

        running.elsewhere(owner, lambda: list(visit()))
        before = until(state)
        for _ in range(20):
            assert running.elsewhere(owner, lambda: list(visit())) == [200, 200]
        until(lambda: state() == before)
        until(lambda: running.stats()[0]["connections"] == running.stats()[1]["connections"] == 0)


def _catches(pid, number):
    """Whether a process has a handler for a signal."""
    with open(f"/proc/{pid}/status") as status:
        (mask,) = (int(line.split()[1], 16) for line in status if line.startswith("SigCgt"))
    return bool(mask & 1 << (number - 1))


def _listens(port):
    with socket.socket() as sock:
        return sock.connect_ex(("127.0.0.1", port)) == 0


def _descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def _watched(pid):
    """How many descriptors are in the epoll sets of a process."""
    count = 0
    for name in os.listdir(f"/proc/{pid}/fdinfo"):
        with open(f"/proc/{pid}/fdinfo/{name}") as info:
            count += sum(line.startswith("tfd:") for line in info)
    return count


_running = running


# -- settings


def test_what_does_not_go_together():
    def modify(document):
        pass

    from syncviz.errors import SettingError
    from syncviz.server.ioloop import IOLoop

    for wrong in (-1, 1.5, "two"):
        with pytest.raises(SettingError, match="num_procs"):
            Server(modify, port=0, num_procs=wrong)
    with pytest.raises(SettingError, match="io_loop"):
        Server(modify, port=0, num_procs=2, io_loop=IOLoop())
    server = Server(modify, port=0, num_procs=2)
    with pytest.raises(SettingError, match="worker"):
        server.get_sessions()
    server.stop()
    server = Server(modify, port=0)
    assert server.workers == []
    server.stop()


def test_a_program_with_threads_is_warned(tmp_path):
    with site(tmp_path, threads=True) as running:
        assert "the program has 2 threads when its server starts" in running.log()
        assert get(running.url).status == 200
