from __future__ import annotations

import json
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syncviz.core.serialization import Buffer
from syncviz.errors import ProtocolError
from syncviz.protocol.codec import Assembler, Fragment, Message, Outgoing

from .helpers import assembled, binary, raw, text

HEADER = {"msgid": "p1", "msgtype": "OK"}


def feed(fragments: list[Fragment], **limits: int) -> list[Message]:
    assembler = Assembler(**limits)
    return [message for message in map(assembler.feed, fragments) if message is not None]


def test_a_message_without_buffers() -> None:
    [message] = feed(raw({"msgid": "p1", "msgtype": "OK", "reqid": "q7"}, {"a": [1]}))
    assert message == Message("OK", "p1", "q7", {"a": [1]}, {})


@pytest.mark.parametrize("header", [HEADER, {**HEADER, "num_buffers": 0}, {**HEADER, "something": "else"}])
def test_num_buffers_may_be_absent_or_zero_and_other_keys_are_ignored(header: dict[str, object]) -> None:
    [message] = feed(raw(header))
    assert message == Message("OK", "p1", None, {}, {})


def test_metadata_is_read_over() -> None:
    assert feed(raw(HEADER, metadata={"made": "by hand"})) == feed(raw(HEADER))


def test_buffers_arrive_under_their_ids() -> None:
    data = {"0": b"", "1": b"\x00\xff", "p1007": b"abc"}
    [message] = feed(raw({**HEADER, "num_buffers": 3}, buffers=data))
    assert message.buffers == data


def test_messages_follow_each_other() -> None:
    one = raw({**HEADER, "num_buffers": 1}, buffers={"0": b"1"})
    messages = feed([*one, *raw(HEADER), *one])
    assert [message.buffers for message in messages] == [{"0": b"1"}, {}, {"0": b"1"}]


WRONG_HEADERS = [
    ("not JSON", "not JSON"),
    ('{"msgid": NaN}', "not JSON"),
    ("[1]", "must be a JSON object"),
    ("null", "must be a JSON object"),
    ('{"msgtype": "OK"}', "no 'msgid'"),
    ('{"msgid": "1"}', "no 'msgtype'"),
    ({"msgid": 1, "msgtype": "OK"}, "'msgid' must be a string"),
    ({"msgid": "x" * 257, "msgtype": "OK"}, "256 characters"),
    ({"msgid": "1", "msgtype": None}, "'msgtype' must be a string"),
    ({**HEADER, "reqid": None}, "'reqid' must be a string"),
    ({**HEADER, "num_buffers": -1}, "integer from 0"),
    ({**HEADER, "num_buffers": True}, "integer from 0"),
    ({**HEADER, "num_buffers": 1.0}, "integer from 0"),
    ({**HEADER, "num_buffers": "1"}, "integer from 0"),
    ({**HEADER, "num_buffers": None}, "integer from 0"),
    ("[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(("header", "says"), WRONG_HEADERS, ids=range(len(WRONG_HEADERS)))
def test_a_wrong_header_is_refused_at_once(header: object, says: str) -> None:
    assembler = Assembler()
    with pytest.raises(ProtocolError, match=says) as caught:
        assembler.feed(text(header))
    assert caught.value.code == 1002


ONE = {**HEADER, "num_buffers": 1}
TWO = {**HEADER, "num_buffers": 2}
WRONG_BODIES = [
    ([binary(json.dumps(HEADER).encode())], "message header as text, received a binary"),
    ([text(HEADER), binary(b"{}")], "metadata as text"),
    ([text(HEADER), text("[]")], "metadata must be a JSON object"),
    ([text(HEADER), text({}), binary(b"{}")], "content as text"),
    ([text(HEADER), text({}), text("[]")], "content must be a JSON object"),
    ([text(HEADER), text({}), Fragment(b'{"a":"\xff"}', True)], "content is not JSON"),
    ([*raw(ONE), binary(b"")], "buffer header as text"),
    ([*raw(ONE), text("[]")], "buffer header must be a JSON object"),
    ([*raw(ONE), text({})], "must have the key 'id'"),
    ([*raw(ONE), text({"id": "0", "size": 1})], "must have the key 'id'"),
    ([*raw(ONE), text({"id": 0})], "'id' must be a string"),
    ([*raw(ONE), text({"id": "0"}), text("{}")], "buffer as binary, received a text"),
    ([*raw(TWO, buffers={"0": b""}), text({"id": "0"})], "two buffers"),
]


@pytest.mark.parametrize(("fragments", "says"), WRONG_BODIES, ids=range(len(WRONG_BODIES)))
def test_a_wrong_fragment_ends_the_stream(fragments: list[Fragment], says: str) -> None:
    assembler = Assembler()
    for fragment in fragments[:-1]:
        assert assembler.feed(fragment) is None
    with pytest.raises(ProtocolError, match=says):
        assembler.feed(fragments[-1])
    with pytest.raises(ProtocolError, match="after one that broke"):
        assembler.feed(text(HEADER))


def test_the_size_limit_holds_for_the_sum_of_all_fragments() -> None:
    fragments = raw(TWO, {"a": "x" * 100}, buffers={"0": b"y" * 100, "1": b"z" * 100})
    size = sum(len(fragment.data) for fragment in fragments)
    assert len(feed(fragments * 3, max_size=size)) == 3
    with pytest.raises(ProtocolError, match=f"{size - 1} bytes") as caught:
        feed(fragments, max_size=size - 1)
    assert caught.value.code == 1009


def test_the_number_of_buffers_is_limited_before_any_arrives() -> None:
    assert feed([text(TWO)], max_buffers=2) == []
    with pytest.raises(ProtocolError, match="1 buffers") as caught:
        feed([text(TWO)], max_buffers=1)
    assert caught.value.code == 1009


def test_an_error_shows_little_of_what_was_sent() -> None:
    with pytest.raises(ProtocolError) as caught:
        feed([text({"msgid": "1", "msgtype": ["secret" * 1000]})])
    assert "secret" not in str(caught.value)
    with pytest.raises(ProtocolError) as caught:
        feed([text({**HEADER, "num_buffers": "s" * 1000})])
    assert len(str(caught.value)) < 120


def test_outgoing_fragments_are_made_once() -> None:
    outgoing = Outgoing("OK", b"{}", reqid="q1")
    assert outgoing.fragments() is outgoing.fragments()


def test_outgoing_ids_differ() -> None:
    assert len({Outgoing("OK", b"{}").msgid for _ in range(100)}) == 100


def test_a_foreign_request_id_is_escaped() -> None:
    outgoing = Outgoing("OK", b"{}", reqid='"},{"\n\u2028')
    assert assembled(outgoing).reqid == '"},{"\n\u2028'


def test_num_buffers_is_left_out_where_there_are_none() -> None:
    header = json.loads(bytes(Outgoing("OK", b"{}").fragments()[0].data))
    assert set(header) == {"msgid", "msgtype"}


def test_views_of_wide_items_travel_as_their_bytes() -> None:
    numbers = array("d", [1.0, 2.0])
    grid = memoryview(numbers).cast("B").cast("d", (2, 1))
    every_second = memoryview(b"abcdef")[::2]
    views = [memoryview(numbers), grid, every_second, memoryview(array("d"))]
    outgoing = Outgoing("X", b"{}", [Buffer(str(i), view) for i, view in enumerate(views)])
    message = assembled(outgoing)
    expected = [numbers.tobytes(), numbers.tobytes(), b"ace", b""]
    assert [bytes(data) for data in message.buffers.values()] == expected
    assert all(len(fragment.data) == len(bytes(fragment.data)) for fragment in outgoing.fragments())
    assert outgoing.size == 2 + 16 + 16 + 3


json_objects = st.dictionaries(
    st.text(max_size=5),
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.text()
        | st.floats(allow_nan=False, allow_infinity=False),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
        max_leaves=10,
    ),
    max_size=4,
)
ids = st.text(max_size=40)
buffer_lists = st.dictionaries(ids, st.binary(max_size=64), max_size=4)


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(max_size=20), json_objects, buffer_lists, st.none() | ids), max_size=4))
def test_what_is_sent_is_what_is_received(
    sent: list[tuple[str, dict[str, object], dict[str, bytes], str | None]],
) -> None:
    assembler = Assembler()
    for msgtype, content, buffers, reqid in sent:
        body = json.dumps(content).encode()
        outgoing = Outgoing(msgtype, body, [Buffer(*item) for item in buffers.items()], reqid)
        received = [assembler.feed(fragment) for fragment in outgoing.fragments()]
        assert received[:-1] == [None] * (len(received) - 1)
        assert received[-1] == Message(msgtype, outgoing.msgid, reqid, content, buffers)


fragments = st.builds(
    Fragment,
    st.binary(max_size=30)
    | json_objects.map(lambda value: json.dumps(value).encode())
    | st.sampled_from([b"{}", json.dumps(HEADER).encode(), json.dumps(TWO).encode(), b'{"id":"0"}']),
    st.booleans(),
)


@settings(deadline=None)
@given(st.lists(fragments, max_size=12))
def test_garbage_ends_in_protocol_errors_only(garbage: list[Fragment]) -> None:
    assembler = Assembler(max_size=200, max_buffers=3)
    broken = False
    for fragment in garbage:
        try:
            message = assembler.feed(fragment)
        except ProtocolError as error:
            assert error.code in (1002, 1009)
            broken = True
        else:
            assert not broken
            assert message is None or isinstance(message, Message)
