"""One document, several peers: order, answers, corrections, time, and the end."""

import gc
import threading
import weakref

import pytest

from syncviz.core.serialization import json_dumps
from syncviz.document import Document, without_document_lock
from syncviz.document.scope import CURRENT
from syncviz.errors import DocumentLocked, LocalError, SettingError
from syncviz.models import Button, Column, ColumnDataSource, Slider, TextInput
from syncviz.protocol.connection import EXTENSIONS, Acked, InfoRequested, PatchReceived, PullRequested
from syncviz.protocol.messages import patch_doc, pull_doc_req, pull_models_req, push_doc, server_info_req
from syncviz.sync.limits import Limits
from syncviz.sync.peer import PING_PREFIX, Peer
from syncviz.sync.schedule import AT_ONCE
from syncviz.sync.session import Session

from .world import Client, World, content


def make_document():
    document = Document(title="start")
    slider = Slider(id="s0", title="one", value=1, start=0, end=100)
    document.add_root(Column(id="c0", children=[slider, TextInput(id="t0", title="text", value="a")]))
    document.add_root(ColumnDataSource(id="d0", data={"x": [1, 2, 3]}))
    return document


@pytest.fixture
def world():
    return World(make_document())


def model(world, model_id):
    return world.document.get_model_by_id(model_id)


def events(client):
    return [event for patch in client.patches for event in patch]


def news(client):
    """Attribute and new value of what a client was told."""
    return [(event.get("attr"), event.get("new")) for event in events(client)]


def send(client, *raw):
    """A client's patch, written by hand."""
    client.request(patch_doc([json_dumps(event) for event in raw]))


def changed(model_id, attr, new):
    return {"kind": "ModelChanged", "model": {"id": model_id}, "attr": attr, "new": new}


# Order


def test_a_pull_gives_the_document(world):
    client = world.client()
    assert content(client.document) == content(world.document)
    assert [reply.kind for reply in client.replies] == ["PULL-DOC-REPLY"]


def test_an_edit_reaches_the_others_and_is_answered(world):
    a, b = world.client(), world.client()
    a.model("s0").value = 7
    world.settle()
    assert model(world, "s0").value == 7
    assert b.model("s0").value == 7
    assert a.patches == []
    assert [reply.kind for reply in a.replies[1:]] == ["OK"]
    assert news(b) == [("value", 7)]


def test_who_asks_for_single_models_takes_part_by_its_own_edits_alone(world):
    a, b = world.client(), world.client(pull=False)
    b.request(pull_models_req([["name", None], ["type", "Slider"]]))
    world.settle()
    [reply] = b.replies
    assert (reply.kind, reply.content["models"][0]["id"]) == ("PULL-MODELS-REPLY", "s0")
    a.model("s0").value = 7
    world.settle()
    send(b, changed("s0", "title", "changed"))
    world.settle()
    assert b.patches == []
    assert [reply.kind for reply in b.replies] == ["PULL-MODELS-REPLY", "OK"]
    assert (a.model("s0").title, model(world, "s0").value) == ("changed", 7)
    assert a.refused == []


def test_who_has_the_document_is_told_of_single_models_behind_the_changes_before(world):
    a, b = world.client(), world.client()
    a.model("s0").value = 7
    b.request(pull_models_req([["type", "Slider"]], ["s0"]))
    world.settle()
    assert b.replies[-1].content["models"] == [{"id": "s0"}]
    assert b.model("s0").value == 7


def test_a_selector_that_cannot_be_is_an_error_of_the_request_alone(world):
    client = world.client()
    client.request(pull_models_req([["name", "LIKE", "a"]]))
    client.request(pull_models_req([["data", {"type": "map", "entries": [["x", [1, 2, 3]]]}]]))
    world.settle()
    assert [reply.kind for reply in client.replies[1:]] == ["ERROR", "PULL-MODELS-REPLY"]
    assert "one of the operators" in client.replies[1].content["text"]


def test_a_callback_never_overtakes_its_cause(world):
    """A sets 90, the server clamps to 50: A is told 50, B 90 and then 50."""
    a, b = world.client(), world.client()

    def clamp(attr, old, new):
        model(world, "s0").value = min(new, 50)

    model(world, "s0").on_change("value", clamp)
    a.model("s0").value = 90
    world.settle()
    assert news(a) == [("value", 50)]
    assert news(b) == [("value", 90), ("value", 50)]
    assert a.model("s0").value == b.model("s0").value == 50


def test_one_turn_is_one_patch_and_patches_precede_the_answer(world):
    client = world.client()

    def echo(attr, old, new):
        model(world, "t0").value = str(new)
        world.document.title = str(new)

    model(world, "s0").on_change("value", echo)
    client.model("s0").value = 3
    world.settle()
    assert len(client.patches) == 1
    kinds = [type(message).__name__ for message in client.messages]
    assert kinds == ["Acked", "Replied", "PatchReceived", "Replied"]


def test_who_pulls_while_the_document_is_held_gets_streamed_rows_once(world):
    early = world.client()
    world.edit(world.document.hold)
    world.edit(model(world, "d0").stream, {"x": [4]})
    assert news(early) == []
    late = world.client()
    world.edit(model(world, "d0").stream, {"x": [5]})
    world.edit(world.document.unhold)
    world.settle()
    for client in (early, late):
        assert list(client.model("d0").data["x"]) == [1, 2, 3, 4, 5]


def test_a_correction_while_the_document_is_held_tells_streamed_rows_once(world):
    a = world.client()
    world.edit(world.document.hold)
    world.edit(model(world, "d0").stream, {"x": [4]})
    # Refused, so the present columns are told; they have the held row in them.
    send(a, {"kind": "ColumnsStreamed", "model": {"id": "d0"}, "attr": "data", "data": {"type": "map"}})
    world.settle()
    world.edit(world.document.unhold)
    world.settle()
    assert list(a.model("d0").data["x"]) == [1, 2, 3, 4]


def test_peers_share_one_message(world):
    clients = [world.client(), world.client(), world.client()]
    model(world, "s0").value = 5
    world.session.flush(world.now)
    first, second, third = (client.peer.take()[0][0] for client in clients)
    assert first is second is third


def test_nothing_is_encoded_when_nobody_else_listens(world, monkeypatch):
    client = world.client()
    monkeypatch.setattr(world.document, "encode_change", None)
    client.model("s0").value = 5
    world.settle()
    assert client.replies[-1].kind == "OK"


def test_no_patches_before_the_first_pull(world):
    client = world.client(pull=False)
    model(world, "s0").value = 5
    world.settle()
    assert client.messages == [Acked(EXTENSIONS)]
    client.request(pull_doc_req())
    world.settle()
    assert client.model("s0").value == 5
    assert client.patches == []


def test_changes_before_a_pull_in_the_same_turn_come_once(world):
    early, late = world.client(), world.client(pull=False)
    model(world, "d0").stream({"x": [4]})
    late.request(pull_doc_req())
    world.settle()
    assert list(late.model("d0").data["x"]) == [1, 2, 3, 4]
    assert late.patches == []
    assert list(early.model("d0").data["x"]) == [1, 2, 3, 4]


def test_new_models_go_out_in_full_and_later_by_id(world):
    a, b = world.client(), world.client()
    a.model("c0").children = [*a.model("c0").children, Slider(id="new", title="n", value=2, start=0, end=9)]
    a.model("s0").js_property_callbacks = {}
    world.settle()
    a.model("new").value = 3
    world.settle()
    assert b.model("new").value == 3
    assert events(b)[-1] == changed("new", "value", 3)


def test_what_only_a_browser_computes_stays_with_it(world):
    a, b = world.client(), world.client()
    send(a, changed("s0", "value_throttled", 4))
    world.settle()
    assert a.replies[-1].kind == "OK"
    assert b.patches == []


def test_versions_are_told(world):
    client = world.client()
    client.request(server_info_req())
    world.settle()
    assert client.replies[-1].content == {"version_info": {"bokeh": "3.10.2", "server": "1"}}


# A push


def test_a_push_replaces_the_document_for_everybody(world):
    other = world.client()
    pusher = world.client(pull=False)
    document = Document(title="pushed")
    document.add_root(Slider(id="mine", title="m", value=1, start=0, end=9))
    pusher.push(document)
    world.settle()
    assert pusher.replies[-1].kind == "OK"
    assert content(world.document) == content(document) == content(other.document)
    other.model("mine").value = 4
    world.settle()
    assert pusher.model("mine").value == 4


def test_a_refused_push_changes_nothing(world):
    other, pusher = world.client(), world.client(pull=False)
    before = content(world.document)
    pusher.request(push_doc({"roots": [{"type": "object", "name": "NoSuchModel", "id": "x"}]}))
    world.settle()
    assert pusher.replies[-1].kind == "ERROR"
    assert "NoSuchModel" in pusher.replies[-1].content["text"]
    assert content(world.document) == before
    model(world, "s0").value = 9
    world.flush()
    world.settle()
    assert pusher.patches == []
    assert other.model("s0").value == 9


def test_what_callbacks_do_to_a_pushed_document_comes_behind_the_ok(world):
    pusher = world.client(pull=False)

    def on_change(change):
        if change.kind == "TitleChanged" and change.title == "pushed":
            world.document.title = "renamed"

    world.document.on_change(on_change)
    pusher.push(Document(title="pushed"))
    world.settle()
    assert [type(message).__name__ for message in pusher.messages] == ["Acked", "Replied", "PatchReceived"]
    assert pusher.document.title == world.document.title == "renamed"


# Bad input


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (changed("s0", "disabled", "no bool"), "disabled"),
        (changed("nobody", "value", 1), "nobody"),
        ({"kind": "Strange"}, "Strange"),
        ({"kind": "ModelChanged", "model": {"id": ["x"]}, "attr": "value", "new": 1}, "event 0"),
        ({"kind": "ModelChanged", "model": 3, "attr": {}, "new": 1}, "event 0"),
        ({"kind": "RootRemoved", "model": {"id": {}}}, "event 0"),
        ({"kind": "RootAdded", "model": None}, "event 0"),
        ({"kind": "ColumnsStreamed", "model": {"id": "d0"}, "attr": "data", "data": {"z": [1]}}, "event 0"),
        ({"kind": "ColumnsPatched", "model": {"id": "d0"}, "attr": "data", "patches": 5}, "event 0"),
        ({}, "event 0"),
    ],
)
@pytest.mark.parametrize("raced", [False, True])
def test_bad_events_get_an_error_and_cost_nothing_else(world, event, said, raced):
    a, b = world.client(), world.client()
    before = content(world.document)
    if raced:
        world.edit(setattr, world.document, "title", "raced")
        before = content(world.document)
    send(a, event, changed("t0", "value", "good"))
    world.settle()
    assert a.replies[-1].kind == "ERROR"
    assert said in a.replies[-1].content["text"]
    assert a.replies[-1].content["traceback"] is None
    before["models"]["t0"][1]["value"] = "good"
    assert content(world.document) == content(b.document) == before


def test_a_refused_value_is_put_right_for_its_author_only(world):
    a, b = world.client(), world.client()
    send(a, changed("s0", "disabled", "no bool"))
    world.settle()
    assert news(a) == [("disabled", False)]
    assert b.patches == []


def test_a_refused_root_is_taken_away_again(world):
    a = world.client()
    send(a, {"kind": "RootAdded", "model": {"type": "object", "name": "NoSuchModel", "id": "r9"}})
    world.settle()
    assert events(a) == [{"kind": "RootRemoved", "model": {"id": "r9"}}]


def test_a_refused_title_is_put_right(world):
    a = world.client()
    send(a, {"kind": "TitleChanged", "title": 5})
    world.settle()
    assert events(a) == [{"kind": "TitleChanged", "title": "start"}]


def test_many_refusals_make_a_short_answer(world):
    a = world.client()
    send(a, *[changed("nobody", "value", "x" * 2000)] * 100)
    world.settle()
    text = a.replies[-1].content["text"]
    assert "100 of 100" in text
    assert "95 more" in text
    assert len(text) < 4000


def test_only_joined_peers_and_requests_are_served(world):
    with pytest.raises(LocalError, match="has not joined"):
        world.session.receive(Peer(), PullRequested("m"), 0.0)
    client = world.client()
    with pytest.raises(LocalError, match="Acked"):
        world.session.receive(client.peer, Acked(), 0.0)
    assert not world.session.in_turn


# Callbacks that fail


def fail(attr, old, new):
    raise ZeroDivisionError("a secret")


def test_a_failing_callback_is_reported_without_its_secrets(world, caplog):
    a, b = world.client(), world.client()
    model(world, "s0").on_change("value", fail)
    a.model("s0").value = 5
    world.settle()
    reply = a.replies[-1]
    assert reply.kind == "ERROR"
    assert "callback" in reply.content["text"]
    assert "secret" not in reply.content["text"]
    assert reply.content["traceback"] is None
    assert b.model("s0").value == 5
    assert "secret" in caplog.text
    a.model("t0").value = "fine"
    world.settle()
    assert a.replies[-1].kind == "OK"


def test_in_development_the_traceback_is_told():
    world = World(make_document(), Limits(development=True))
    world.session.on_callback_error = [].append
    a = world.client()
    model(world, "s0").on_change("value", fail)
    a.model("s0").value = 5
    world.settle()
    assert "a secret" in a.replies[-1].content["text"]
    assert "ZeroDivisionError" in a.replies[-1].content["traceback"]


def test_the_shell_hears_of_failures_and_runs_callbacks(world):
    failures, ran = [], []
    world.session.on_callback_error = failures.append
    world.session.runner = lambda callback, args: (ran.append(callback), callback(*args))
    model(world, "s0").on_change("value", fail)
    model(world, "s0").value = 5
    assert ran == [fail]
    assert [type(failure) for failure in failures] == [ZeroDivisionError]


def test_a_failing_session_callback_does_not_stop_the_others(world):
    failures, ran = [], []
    world.session.on_callback_error = failures.append

    def broken():
        raise ZeroDivisionError

    world.document.add_next_tick_callback(broken)
    world.document.add_next_tick_callback(lambda: ran.append(1))
    world.due()
    assert ran == [1]
    assert len(failures) == 1
    a = world.client()
    a.model("s0").value = 5
    world.settle()
    assert a.replies[-1].kind == "OK"


def test_coroutine_functions_need_a_runner(world):
    failures = []
    world.session.on_callback_error = failures.append

    async def coroutine():
        raise AssertionError("never runs")

    world.document.add_next_tick_callback(coroutine)
    world.due()
    assert "runner" in str(failures[0])


def test_callbacks_see_their_document(world):
    seen = []
    model(world, "s0").on_change("value", lambda attr, old, new: seen.append(CURRENT.get()))
    world.document.add_next_tick_callback(lambda: seen.append(CURRENT.get()))
    a = world.client()
    a.model("s0").value = 5
    world.settle()
    assert [document is world.document for document in seen] == [True, True]
    assert CURRENT.get() is None


def test_unlocked_callbacks_see_a_locked_document(world):
    failures = []
    world.session.on_callback_error = failures.append

    @without_document_lock
    def unlocked():
        CURRENT.get().title = "changed"

    world.document.add_next_tick_callback(unlocked)
    world.due()
    assert isinstance(failures[0], DocumentLocked)
    assert world.document.title == "start"


def test_ui_events_run_callbacks(world):
    clicks = []
    button = Button(id="b0", label="b")
    button.on_event("button_click", lambda event: clicks.append(event.model.id))
    world.document.add_root(button)
    a, b = world.client(), world.client()
    values = {"type": "map", "entries": [["model", {"id": "b0"}]]}
    event = {"type": "event", "name": "button_click", "values": values}
    send(a, {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event})
    world.settle()
    assert clicks == ["b0"]
    assert a.replies[-1].kind == "OK"
    assert b.patches == []


# Races


def test_racing_edits_end_with_the_owners_order(world):
    a, b = world.client(), world.client()
    a.model("s0").value = 10
    b.model("s0").value = 20
    world.settle()
    assert a.model("s0").value == b.model("s0").value == model(world, "s0").value


def test_who_drags_on_is_put_right_when_it_stops(world):
    a, b = world.client(), world.client()
    b.model("s0").value = 90
    b.send_up()
    # A drags on, not knowing of it: what it is told meanwhile must not pull its slider back.
    for value in (10, 11, 12, 13):
        a.model("s0").value = value
        while a.send_up():
            pass
        world.advance(0.2)
        a.arrive()
        a.look()
        assert news(a) == [("value", 90)]
        a.model("s0").value = value
    while a.send_up():
        pass
    world.advance(0.3)
    a.arrive()
    a.look()
    assert news(a) == [("value", 90), ("value", 13)]
    world.settle()
    assert a.model("s0").value == b.model("s0").value == model(world, "s0").value == 13


def test_a_refused_edit_is_put_right_at_once(world):
    a = world.client()
    send(a, changed("s0", "value", "high"))
    a.send_up()
    a.arrive()
    a.look()
    assert news(a) == [("value", 1)]


def test_no_correction_for_who_has_seen_the_change(world):
    a, b = world.client(), world.client()
    b.model("s0").value = 90
    world.settle()
    told = len(a.patches)
    a.model("s0").value = 10
    world.settle()
    assert len(a.patches) == told


def test_edits_of_different_things_need_no_correction(world):
    a, b = world.client(), world.client()
    b.model("t0").value = "b"
    b.send_up()
    a.model("s0").value = 10
    a.send_up()
    world.settle()
    assert news(a) == [("value", "b")]


def test_the_same_root_added_on_both_sides_ends_in_one_place(world):
    a, b = world.client(), world.client()
    b.document.add_root(Slider(id="z", title="z", value=1, start=0, end=9))
    b.document.add_root(b.model("s0"))
    a.document.add_root(a.model("s0"))
    b.send_up()
    b.send_up()
    world.settle()
    expected = ["c0", "d0", "z", "s0"]
    assert [root.id for root in world.document.roots] == expected
    assert content(a.document) == content(b.document) == content(world.document)


def test_a_push_that_raced_with_an_edit_stands(world):
    a, b = world.client(), world.client()
    b.model("s0").value = 90
    b.send_up()
    document = Document.from_json(world.document.to_json())
    document.get_model_by_id("s0").value = 5
    a.push(document)
    world.settle()
    assert model(world, "s0").value == a.model("s0").value == b.model("s0").value == 5


def test_pulling_again_on_the_same_connection_brings_the_present_state(world):
    a, b = world.client(), world.client()
    a.slow = True
    b.model("d0").stream({"x": [4]})
    world.settle()
    a.request(pull_doc_req())
    a.model("s0").value = 33
    a.slow = False
    world.settle()
    assert content(a.document) == content(b.document) == content(world.document)
    assert list(a.model("d0").data["x"]) == [1, 2, 3, 4]


def test_a_reconnecting_browser_disturbs_nobody(world):
    other = world.client()
    gone = world.client()
    gone.leave()
    again = world.client(rejoining=True)
    doc, _ = again.document.to_wire()
    again.request(
        patch_doc(
            [json_dumps({"kind": "RootAdded", "model": root}) for root in doc["roots"]]
            + [json_dumps({"kind": "TitleChanged", "title": doc["title"]})]
        )
    )
    values = {"type": "map"}
    event = {"type": "event", "name": "client_reconnected", "values": values}
    send(again, {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": event})
    before = content(world.document)
    world.settle()
    assert [reply.kind for reply in again.replies] == ["PULL-DOC-REPLY", "OK", "OK"]
    assert content(world.document) == before
    assert other.patches == []
    assert again.patches == []


def test_a_rejoining_peer_gets_its_data_inside_the_json():
    numpy = pytest.importorskip("numpy")
    document = Document()
    document.add_root(ColumnDataSource(id="d0", data={"x": numpy.arange(5.0)}))
    world = World(document)
    fresh, again = world.client(), world.client(rejoining=True)
    assert len(fresh.replies[0].buffers) == 1
    assert len(again.replies[0].buffers) == 0
    assert list(again.model("d0").data["x"]) == [0, 1, 2, 3, 4]


def test_what_a_browser_edits_once_it_is_back_is_not_taken_back(world):
    """BokehJS says when it has put the snapshot in place; a slider that is moved from then on must not jump."""
    back = world.client(rejoining=True)
    reconnected = {"type": "event", "name": "client_reconnected", "values": {"type": "map"}}
    send(back, {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": reconnected})
    for value in (2, 3, 4):
        back.model("s0").value = value
    world.settle()
    assert model(world, "s0").value == 4
    assert back.patches == []


def test_what_a_rejoining_peer_edits_before_it_has_the_snapshot_is_put_right(world):
    again = world.client(rejoining=True, pull=False)
    again.adopt(Document.from_json(world.document.to_json()))
    again.request(pull_doc_req())
    again.model("s0").value = 77
    world.settle()
    assert model(world, "s0").value == again.model("s0").value == 77


# Pings


def test_pings_are_few_and_end_when_everything_is_seen(world):
    a = world.client()
    pings = 0
    for number in range(100):
        world.edit(setattr, model(world, "s0"), "value", number % 50)
        pings += sum(isinstance(item, bytes) for item in a.down)
        a.arrive()
        a.look()
        a.send_up()
        world.advance(0.05)
    assert 3 <= pings <= 8
    world.settle()
    assert a.peer.settled == a.peer.sent
    assert world.session.next_deadline() is None


def test_foreign_pongs_are_not_ours(world):
    a = world.client()
    assert not world.session.pong(a.peer, b"17", world.now)
    assert not world.session.pong(a.peer, PING_PREFIX + b"17", world.now)


def test_a_peer_that_never_pongs_stalls_nothing(world):
    a = world.client()
    a.slow = True
    for number in range(50):
        world.edit(setattr, model(world, "s0"), "value", number)
        world.advance(1.0)
    assert world.session.next_deadline() is None


def test_what_is_remembered_for_convergence_is_bounded():
    world = World(make_document(), Limits(max_unsettled=50))
    ledger = world.session._ledger

    def turn_over(times):
        for number in range(times):
            slider = Slider(id=f"r{number}", title="r", value=1, start=0, end=9)
            world.edit(world.document.add_root, slider)
            slider.value = 2
            world.edit(world.document.remove_root, slider)

    turn_over(100)
    assert len(ledger) == len(ledger._gone) == 0
    lagging = world.client()
    lagging.slow = True
    turn_over(300)
    assert len(ledger) <= 128
    assert len(ledger._gone) <= 128
    lagging.model("s0").value = 77
    lagging.slow = False
    world.settle()
    assert content(lagging.document) == content(world.document)
    turn_over(70)
    world.settle()
    assert len(ledger) + len(ledger._gone) <= 256


# Slow peers


def test_a_slow_peer_harms_only_itself():
    world = World(make_document(), Limits(outbox_bytes=50_000, outbox_messages=1000))
    slow, quick = world.client(), world.client()
    slow.slow = True
    for _ in range(40):
        world.edit(world.document.send_message, "note", "x" * 5000)
        quick.deliver_all()
    assert slow.peer.overflowed
    assert not quick.peer.overflowed
    assert len(events(quick)) == 40
    slow.leave()
    back = world.client(rejoining=True)
    assert content(back.document) == content(world.document)


def test_a_lagging_peer_gets_the_latest_only(world):
    slow = world.client()
    slow.slow = True
    for number in range(50):
        world.edit(setattr, model(world, "s0"), "value", number)
        world.edit(lambda: model(world, "d0").stream({"x": [9]}, rollover=10))
    slow.slow = False
    world.settle()
    assert content(slow.document) == content(world.document)
    assert len(events(slow)) == 2


# Time


def test_session_callbacks_run_when_due(world):
    ran = []
    document = world.document
    document.add_timeout_callback(lambda: ran.append("timeout"), 100)
    periodic = document.add_periodic_callback(lambda: ran.append("periodic"), 40)
    world.due()
    assert world.session.next_deadline() == pytest.approx(world.now + 0.04)
    world.advance(0.13)
    assert ran == ["periodic", "periodic", "timeout", "periodic"]
    document.remove_periodic_callback(periodic)
    world.due()
    assert world.session.next_deadline() is None
    assert document.session_callbacks == []


def test_callbacks_registered_before_the_session_count():
    document = Document()
    ran = []
    document.add_next_tick_callback(lambda: ran.append(1))
    session = Session("id", document, 5.0)
    assert session.next_deadline() == AT_ONCE
    session.due(5.0)
    assert ran == [1]


def test_work_outside_of_a_turn_wakes_the_shell_once(world):
    world.document.title = "one"
    world.document.title = "two"
    assert world.wakes == 1
    world.flush()
    world.document.add_next_tick_callback(lambda: None)
    assert world.wakes == 2
    world.due()
    a = world.client()
    a.model("s0").value = 3
    world.settle()
    assert world.wakes == 2


def test_next_ticks_may_come_from_other_threads(world):
    ran = []
    threads = [
        threading.Thread(target=world.document.add_next_tick_callback, args=(lambda: ran.append(1),))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert world.wakes >= 1
    assert world.session.next_deadline() == AT_ONCE
    world.due()
    assert ran == [1] * 8


# The end


def test_a_session_expires_when_nobody_has_used_it(world):
    session = world.session
    assert not session.expired(world.now + 14.9)
    assert session.expired(world.now + 15)
    a = world.client()
    assert not session.expired(world.now + 1e6)
    world.advance(100.0)
    a.leave()
    assert not session.expired(world.now + 14.9)
    assert session.expired(world.now + 15)


def test_a_session_in_its_turn_does_not_expire(world):
    seen = []
    world.document.add_next_tick_callback(lambda: seen.append(world.session.expired(1e9)))
    world.due()
    assert seen == [False]
    assert world.session.expired(1e9)


def test_leaving_twice_or_unjoined_is_no_error(world):
    a = world.client()
    world.session.leave(a.peer, world.now)
    world.session.leave(a.peer, world.now)
    world.session.leave(Peer(), world.now)
    assert world.session.peers == ()


def test_nothing_is_sent_to_who_has_left(world):
    a, b = world.client(), world.client()
    model(world, "s0").value = 5
    world.session.leave(a.peer, world.now)
    assert world.session.flush(world.now) == [b.peer]
    assert a.peer.take() == ([], None)


def test_destroying_runs_the_hooks_once_and_lets_go(world):
    ended = []
    world.document.session_context = "context"
    world.document.on_session_destroyed(ended.append)
    a = world.client()
    world.session.destroy()
    world.session.destroy()
    assert ended == ["context"]
    assert world.session.peers == ()
    with pytest.raises(LocalError, match="destroyed"):
        world.session.join(Peer(), 0.0)
    assert a.peer.take() == ([], None)


def test_memory_comes_back_without_a_collection():
    gc.collect()
    gc.disable()
    try:
        document = make_document()
        slider = document.get_model_by_id("s0")
        slider.on_change("value", lambda attr, old, new: None)
        session = Session("id", document, 0.0)
        peer = Peer()
        session.join(peer, 0.0)
        session.receive(peer, PullRequested("m1"), 0.0)
        event = changed("s0", "value", 3)
        session.receive(peer, PatchReceived("m2", [event], {}), 0.0)
        session.receive(peer, InfoRequested("m3"), 0.0)
        session.flush(0.0)
        peer.take()
        session.leave(peer, 1.0)
        session.destroy()
        watched = [weakref.ref(one) for one in (session, document, slider, peer)]
        del document, session, slider, peer
        assert [watch() for watch in watched] == [None] * 4
    finally:
        gc.enable()


@pytest.mark.parametrize("bad", [{"pong_grace": -1}, {"outbox_bytes": 0}, {"unused_lifetime": float("nan")}])
def test_limits_are_checked(bad):
    with pytest.raises(SettingError, match=next(iter(bad))):
        Limits(**bad)


def test_clients_of_the_test_world_see_violations():
    world = World(make_document())
    client = Client(world, pull=False)
    assert client.messages == [Acked(EXTENSIONS)]
