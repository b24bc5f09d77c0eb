"""Callbacks of every kind in a real `syncviz serve`, over the wire."""

from __future__ import annotations

from pathlib import Path

import pytest

from syncviz.core.serialization import json_dumps
from syncviz.protocol.messages import patch_doc

from ..server.client import connected, get, root_named, token_of
from .test_command import serving

APP = Path(__file__).with_name("callbacks_app.py")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """The application's URL and the file that the server logs to."""
    log = tmp_path_factory.mktemp("log") / "log"
    with serving(APP, "--log-file", log) as (_, url):
        yield url, log


@pytest.fixture
def session(served):
    url, _ = served
    with connected(url + "/ws", token_of(get(url).text)) as client:
        client.doc = client.pull()
        yield client


def asked(client, what):
    """Ask for something; return what is answered."""
    reply = client.change(root_named(client.doc, "ask"), "value", what)
    assert reply.kind == "OK", reply
    answer = root_named(client.doc, "answer")
    event = client.wait_for_patch(lambda event: event.get("attr") == "value" and event["model"]["id"] == answer)
    return event["new"].removeprefix(f"{what}: ")


@pytest.mark.parametrize(
    ("what", "answer"),
    [
        ("forms", "plain coroutine method partial later"),
        ("timers", "coroutine coroutine partial partial refused tick tick"),
        ("handle", "(3, False) False"),
        ("unlocked", "5 refused"),
        ("threads", "all came"),
        ("edit_from_a_thread", "refused"),
        ("executors", "6 True"),
        ("asyncio_run", "8"),
        ("blocking", "waited"),
        ("waiting", "waited"),
        ("whole", "whole"),
        ("fail_in_a_tick", "lives"),
    ],
)
def test_callback(session, what, answer):
    assert asked(session, what) == answer


def test_event(session):
    event = {"type": "event", "name": "button_click", "values": {"type": "map", "entries": [
        ["model", {"id": root_named(session.doc, "button")}]]}}  # fmt: skip
    message = {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event}
    assert session.request(patch_doc([json_dumps(message)])).kind == "OK"
    answer = root_named(session.doc, "answer")
    told = session.wait_for_patch(lambda event: event.get("attr") == "value" and event["model"]["id"] == answer)
    assert told["new"] == ": clicked button_click"


@pytest.mark.parametrize("what", ["fail", "fail_later"])
def test_failing_callback_is_told_to_the_browser_and_the_session_goes_on(served, session, what):
    reply = session.change(root_named(session.doc, "ask"), "value", what)
    assert reply.kind == "ERROR"
    assert "a callback on the server failed" in reply.content["text"]
    assert "detail" not in str(reply.content), "that is for the log, unless --dev is given"
    assert asked(session, "forms")
    text = served[1].read_text()
    assert "a callback failed: ValueError: the detail of the failure" in text
    assert f", in {what}\n" in text


def test_changes_of_one_callback_leave_as_one_message_in_order(session):
    before = len(session.messages)
    assert asked(session, "many_changes") == "done"
    (events,) = session.messages[before:]
    told = [event.get("title") or (event["attr"], event["new"]) for event in events]
    assert told == [
        *(("value", 100 + value) for value in range(5)), "many", ("label", "changed"), ("end", 2_000_000),
        ("value", "many_changes: done"),
    ]  # fmt: skip
