"""Our client against our own sidecar."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import numpy as np
import pytest

from syncviz.client import pull_session, push_session
from syncviz.client.connection import Connection
from syncviz.document import Document
from syncviz.errors import ConnectionLost, PatchRefused, SessionExpired, SessionRefused
from syncviz.models import ColumnDataSource, Div
from syncviz.util.token import generate_bokeh_token, generate_jwt_token, generate_session_id

from .conftest import named, serve_with_sidecar

KEY = "k" * 44


@pytest.fixture
def url(sidecar_url: str) -> str:
    return sidecar_url


@pytest.fixture(scope="module")
def signing_url() -> Iterator[str]:
    with serve_with_sidecar(sign_sessions=True, secret_key=KEY) as url:
        yield url


def test_what_is_changed_in_a_view_is_there_for_the_visitor(url: str) -> None:
    with pull_session(url=url) as session:
        session.document.title = "for Ada"
        named(session, "source").stream({"x": [1.0], "y": [2.0]})
    with pull_session(session.id, url) as visitor:
        assert visitor.document.title == "for Ada"
        assert len(named(visitor, "source").data["x"]) == 201


def test_a_pushed_document(url: str) -> None:
    document = Document(title="pushed")
    document.add_root(ColumnDataSource(data={"x": np.arange(4)}, name="numbers"))
    with push_session(document, url=url) as session:
        document.add_root(Div(text="late", name="late"))
        with pull_session(session.id, url) as other:
            assert other.document.title == "pushed"
            assert np.asarray(named(other, "numbers").data["x"]).tolist() == [0, 1, 2, 3]
            named(other, "late").text = "changed by the other"
        session.force_roundtrip()
        assert named(session, "late").text == "changed by the other"


def test_many_threads_with_a_session_each(url: str) -> None:
    failures: list[BaseException] = []
    results: list[float] = []

    def view(value: int) -> None:
        try:
            with pull_session(url=url) as session:
                for step in range(10):
                    named(session, "amplitude").value = value + step / 100
                session.force_roundtrip()
                results.append(float(np.max(np.asarray(named(session, "source").data["y"]))))
        except BaseException as error:  # noqa: BLE001 - raised in the test's thread
            failures.append(error)

    threads = [threading.Thread(target=view, args=(value,)) for value in (1, 2, 3, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failures == []
    assert sorted(round(result) for result in results) == [1, 2, 3, 4]


def test_signed_sessions(signing_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SYNCVIZ_SECRET_KEY", KEY)
    monkeypatch.setenv("SYNCVIZ_SIGN_SESSIONS", "yes")
    with pull_session(url=signing_url) as session:
        session.document.title = "signed"
        assert session.id.count(".") == 1
    token = generate_bokeh_token(session.id)
    with pull_session(session.id, signing_url, token=token) as again:
        assert again.document.title == "signed"


def test_tokens_that_are_refused(signing_url: str) -> None:
    with pytest.raises(SessionRefused, match="SYNCVIZ_SECRET_KEY"):
        pull_session(url=signing_url)
    other = "o" * 44
    session_id = generate_session_id(other, True)
    with pytest.raises(SessionRefused, match="SYNCVIZ_SECRET_KEY"):
        pull_session(session_id, signing_url, token=generate_jwt_token(session_id, other, True))
    session_id = generate_session_id(KEY, True)
    good = generate_jwt_token(session_id, KEY, True)
    with pytest.raises(SessionRefused):
        pull_session(session_id, signing_url, token=good[:-2] + ("AA" if good[-2:] != "AA" else "BB"))
    late = generate_jwt_token(session_id, KEY, True, now=time.time() - 1000)
    with pytest.raises(SessionExpired):
        pull_session(session_id, signing_url, token=late)
    pull_session(session_id, signing_url, token=good).close()


def test_an_application_that_is_not_there(url: str) -> None:
    with pytest.raises(SessionRefused, match="no application at '/nowhere'"):
        pull_session(url=url.replace("sliders", "nowhere"))


def test_a_callback_that_fails_on_the_server(url: str) -> None:
    with pull_session(url=url) as session:
        named(session, "amplitude").title = "fails on the server"
        named(session, "amplitude").value = 2
        with pytest.raises(PatchRefused, match="callback"):
            session.force_roundtrip()
        session.pull()
        assert named(session, "amplitude").value == 2


def test_a_program_that_is_busy_elsewhere_is_not_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve_with_sidecar(keep_alive_milliseconds=100) as url:
        session, silent = pull_session(url=url), pull_session(url=url)
        ours, theirs = session._connection, silent._connection
        assert ours is not None
        assert theirs is not None
        deadline = time.monotonic() + 30
        while not dropped(theirs):
            assert time.monotonic() < deadline, "nobody was dropped, so this shows nothing"
            ours.beat()
            time.sleep(0.02)
        session.document.title = "still here"
        session.close()
        with pytest.raises(ConnectionLost):
            silent.force_roundtrip()


def dropped(connection: Connection) -> bool:
    """Whether the server has closed; pings that came in are thrown away unanswered."""
    assert connection._sock is not None
    connection._sock.settimeout(0.0)
    try:
        while connection._sock.recv(100_000):
            pass
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def test_a_sidecar_that_stops_says_so() -> None:
    with serve_with_sidecar() as url:
        session = pull_session(url=url)
    with pytest.raises(ConnectionLost):
        session.force_roundtrip()
    session.close()


def test_who_sent_too_much_is_named() -> None:
    words = "does not take a message as large .*websocket-max-message-size"
    with (
        serve_with_sidecar(websocket_max_message_size_bytes=100_000) as url,
        pytest.raises(ConnectionLost, match=words),
        pull_session(url=url) as session,
    ):
        session.document.add_root(ColumnDataSource(data={"x": np.arange(100_000.0)}))
