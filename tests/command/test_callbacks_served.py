"""Callbacks of every kind in a real `syncviz serve`, over the wire."""

from __future__ import annotations

from pathlib import Path

import pytest
from server.client import connected, get, root_named, token_of

from syncviz.core.serialization import json_dumps
from syncviz.protocol.messages import patch_doc

from .processes import serving

APP = Path(__file__).with_name("callbacks_app.py")


@pytest.fixture(scope="module")
def served():
    with serving(APP) as running:
        yield running


@pytest.fixture
def session(served):
    with connected(served.url + "/ws", token_of(get(served.url).text)) as client:
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
    served.wait_for(rf"(?s)a callback failed: ValueError: the detail of the failure.*Traceback.*, in {what}\n")


def test_changes_of_one_callback_leave_as_one_message_in_order(session):
    before = len(session.messages)
    assert asked(session, "many_changes") == "done"
    (events,) = session.messages[before:]
    told = [event.get("title") or (event["attr"], event["new"]) for event in events]
    assert told == [
        *(("value", 100 + value) for value in range(5)), "many", ("label", "changed"), ("end", 2_000_000),
        ("value", "many_changes: done"),
    ]  # fmt: skip
