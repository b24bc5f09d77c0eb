"""What waits for a peer that lags, and what becomes superfluous meanwhile."""

import orjson
import pytest

from syncviz.core.serialization import Buffer
from syncviz.protocol.messages import ok, pull_doc_reply
from syncviz.sync.entries import Entry
from syncviz.sync.outbox import Batch, Outbox


def value(model, attr, new, **options):
    options = {"replaces": True, "removable": True, **options}
    event = {"kind": "ModelChanged", "model": {"id": model}, "attr": attr, "new": new}
    return Entry(event, (), (model, attr), **options)


def stream(model, rows, rollover=None, buffers=(), column="x"):
    event = {
        "kind": "ColumnsStreamed",
        "model": {"id": model},
        "attr": "data",
        "data": {"type": "map", "entries": [[column, rows]]},
        "rollover": rollover,
    }
    return Entry(event, buffers, (model, "data"), removable=True, mergeable=True)


def whole(model, rows):
    event = {"kind": "ColumnDataChanged", "model": {"id": model}, "attr": "data", "data": rows, "cols": None}
    return Entry(event, (), (model, "data"), replaces=True, removable=True)


def message(text):
    return Entry({"kind": "MessageSent", "msg_type": "note", "msg_data": text})


def put(outbox, *entries):
    outbox.put_patch(Batch(entries))


def told(outgoings):
    """What the messages say, short."""
    out = []
    for outgoing in outgoings:
        if outgoing.msgtype != "PATCH-DOC":
            out.append(outgoing.msgtype)
            continue
        for event in orjson.loads(outgoing.content)["events"]:
            if event["kind"] == "ModelChanged":
                out.append((event["attr"], event["new"]))
            elif event["kind"] == "ColumnsStreamed":
                out.append(("stream", *[rows for _, rows in event["data"]["entries"]]))
            elif event["kind"] == "ColumnDataChanged":
                out.append(("whole", event["data"]))
            else:
                out.append(event["msg_data"])
    return out


@pytest.fixture
def outbox():
    return Outbox(max_bytes=10_000, max_messages=100)


def test_a_peer_that_keeps_up_gets_the_shared_message(outbox):
    batch = Batch([value("m", "a", 1)])
    other = Outbox()
    outbox.put_patch(batch)
    other.put_patch(batch)
    assert outbox.take()[0] is other.take()[0]
    assert outbox.take() == []
    assert len(outbox) == 0
    assert outbox.size == 0


def test_batches_that_supersede_nothing_stay_shared(outbox):
    first, second = Batch([value("m", "a", 1)]), Batch([value("m", "b", 2)])
    outbox.put_patch(first)
    outbox.put_patch(second)
    assert outbox.take() == [first.outgoing(), second.outgoing()]


def test_newer_value_replaces_older(outbox):
    put(outbox, value("m", "a", 1), value("m", "b", 1))
    put(outbox, value("m", "a", 2))
    put(outbox, value("m", "a", 3))
    assert told(outbox.take()) == [("b", 1), ("a", 3)]


def test_newer_value_in_the_same_batch_replaces_older(outbox):
    put(outbox, message("first"))
    put(outbox, value("m", "a", 1), message("between"), value("m", "a", 2))
    assert told(outbox.take()) == ["first", "between", ("a", 2)]


def test_dropping_in_one_outbox_leaves_others_alone(outbox):
    other = Outbox()
    old, new = Batch([value("m", "a", 1)]), Batch([value("m", "a", 2)])
    for box in (outbox, other):
        box.put_patch(old)
    outbox.put_patch(new)
    assert told(outbox.take()) == [("a", 2)]
    assert told(other.take()) == [("a", 1)]


def test_what_holds_models_is_not_dropped(outbox):
    put(outbox, value("m", "a", {"id": "n"}, removable=False))
    put(outbox, value("m", "a", None))
    put(outbox, value("m", "a", 7))
    assert told(outbox.take()) == [("a", {"id": "n"}), ("a", 7)]


def test_messages_are_never_dropped(outbox):
    put(outbox, message("one"))
    put(outbox, message("one"))
    assert told(outbox.take()) == ["one", "one"]


def test_whole_data_replaces_all_that_was_said_of_the_source(outbox):
    put(outbox, stream("s", [1]))
    put(outbox, value("m", "a", 1))
    put(outbox, stream("s", [2], rollover=5))
    put(outbox, whole("s", [9]))
    put(outbox, stream("s", [10]))
    assert told(outbox.take()) == [("a", 1), ("whole", [9]), ("stream", [10])]


def test_streams_become_one(outbox):
    put(outbox, stream("s", [1]))
    put(outbox, stream("t", [7]), stream("s", [2, 3]))
    put(outbox, stream("s", [4]))
    assert told(outbox.take()) == [("stream", [1, 2, 3, 4]), ("stream", [7])]


def test_merged_streams_keep_no_more_than_the_rollover(outbox):
    for number in range(0, 100, 2):
        put(outbox, stream("s", [number, number + 1], rollover=3))
    (outgoing,) = outbox.take()
    rows = orjson.loads(outgoing.content)["events"][0]["data"]["entries"][0][1]
    assert rows[-3:] == [97, 98, 99]
    assert len(rows) <= 8


@pytest.mark.parametrize(
    "second",
    [
        stream("s", [2], rollover=4),
        stream("s", [2], column="y"),
        stream("s", {"type": "ndarray", "array": {"id": "b"}}, buffers=[Buffer("b", b"xy")]),
    ],
)
def test_streams_that_differ_stay_apart(outbox, second):
    put(outbox, stream("s", [1]))
    put(outbox, second)
    assert len(outbox.take()) == 2


def test_a_stream_is_not_merged_across_other_edits_of_the_source(outbox):
    patch = Entry({"kind": "MessageSent", "msg_data": "patch"}, (), ("s", "data"), removable=True)
    put(outbox, stream("s", [1]))
    put(outbox, patch)
    put(outbox, stream("s", [2]))
    assert told(outbox.take()) == [("stream", [1]), "patch", ("stream", [2])]


def test_answers_come_behind_patches(outbox):
    put(outbox, value("m", "a", 1))
    outbox.put_reply(ok("r1"))
    put(outbox, value("m", "a", 2))
    outbox.put_reply(ok("r2"))
    messages = outbox.take()
    assert told(messages) == [("a", 2), "OK", "OK"]
    assert [message.reqid for message in messages[1:]] == ["r1", "r2"]


def test_nothing_is_dropped_across_a_snapshot(outbox):
    put(outbox, value("m", "a", 1))
    outbox.put_reply(ok("r1"))
    outbox.put_barrier(pull_doc_reply("r2", {"roots": []}))
    put(outbox, value("m", "a", 2))
    put(outbox, value("m", "a", 3))
    assert told(outbox.take()) == [("a", 1), "OK", "PULL-DOC-REPLY", ("a", 3)]


def test_buffers_travel_with_their_events(outbox):
    event = {"kind": "ModelChanged", "attr": "a", "new": {"id": "b1"}}
    put(outbox, Entry(event, [Buffer("b1", b"123")], ("m", "a"), replaces=True, removable=True))
    put(outbox, value("m", "b", 1))
    first, _ = outbox.take()
    assert first.buffers == [Buffer("b1", b"123")]


def test_past_the_bound_everything_is_dropped_and_nothing_taken(outbox):
    for number in range(20):
        put(outbox, value("m", f"a{number}", "x" * 1000))
    assert outbox.overflowed
    assert outbox.size == 0
    put(outbox, value("m", "a", 1))
    outbox.put_reply(ok("r"))
    outbox.put_barrier(pull_doc_reply("r2", {"roots": []}))
    assert outbox.take() == []


def test_too_many_messages_overflow(outbox):
    for number in range(101):
        outbox.put_reply(ok(str(number)))
    assert outbox.overflowed


def test_merging_streams_counts_towards_the_bound(outbox):
    for _ in range(30):
        put(outbox, stream("s", ["x" * 500]))
    assert outbox.overflowed


def test_superseded_values_never_overflow(outbox):
    put(outbox, value("m", "b", 1))
    for number in range(5000):
        put(outbox, value("m", "a", "x" * 100 + str(number)))
    assert not outbox.overflowed
    assert len(outbox) == 2
    assert len(outbox._queue) < 100
    assert outbox.size < 400


def test_one_large_batch_and_a_large_snapshot_pass(outbox):
    put(outbox, value("m", "a", "x" * 50_000))
    assert not outbox.overflowed
    outbox.take()
    outbox.put_barrier(pull_doc_reply("r", {"roots": ["x" * 50_000]}))
    put(outbox, value("m", "a", "x" * 50))
    assert not outbox.overflowed
    assert len(outbox.take()) == 2


def test_one_large_batch_passes_beside_small_messages(outbox):
    put(outbox, value("m", "a", "x" * 50))
    put(outbox, value("m", "b", "x" * 50_000))
    outbox.put_reply(ok("r"))
    assert not outbox.overflowed
    assert len(outbox.take()) == 3
    put(outbox, value("m", "b", "x" * 50_000))
    put(outbox, value("m", "c", "x" * 50_000))
    assert outbox.overflowed


def test_asking_for_snapshots_without_reading_them_overflows(outbox):
    for number in range(3):
        outbox.put_barrier(pull_doc_reply(str(number), {"roots": ["x" * 9_000]}))
    assert outbox.overflowed


def test_size_is_that_of_what_waits(outbox):
    entry = value("m", "a", 1)
    put(outbox, entry)
    put(outbox, entry)
    assert outbox.size == entry.size
