from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from syncviz.core.serialization import Buffer
from syncviz.errors import LocalError
from syncviz.protocol import messages
from syncviz.protocol.codec import Fragment, Outgoing
from syncviz.protocol.connection import (
    ANSWERS,
    CLIENT_MOVES,
    EXTENSIONS,
    SERVER_MOVES,
    Acked,
    ClientConnection,
    Event,
    InfoRequested,
    ModelsRequested,
    PatchReceived,
    PullRequested,
    PushReceived,
    Replied,
    ServerConnection,
    State,
    Violated,
)

from .helpers import End, feed, opened, raw, synced, transfer
from .test_codec import fragments

DOC = {"roots": [], "title": "t"}
EVENTS = [b'{"kind":"TitleChanged","title":"Hello"}']
PATCH = [{"kind": "TitleChanged", "title": "Hello"}]


def test_opening() -> None:
    server, client = ServerConnection(), ClientConnection()
    assert (server.state, client.state) == (State.OPENING, State.OPENING)
    server.send(messages.ack())
    assert transfer(server, client) == [Acked()]
    assert (server.state, client.state) == (State.ACKED, State.ACKED)


def test_pulling_makes_both_ends_synced() -> None:
    server, client = opened()
    request = messages.pull_doc_req()
    client.send(request)
    assert transfer(client, server) == [PullRequested(request.msgid)]
    assert server.state is State.ACKED, "the client has no document before the reply"
    server.send(messages.pull_doc_reply(request.msgid, DOC, [Buffer("0", b"x")]))
    assert server.state is State.SYNCED
    reply = Replied(request.msgid, "PULL-DOC-REPLY", {"doc": DOC}, {"0": b"x"})
    assert transfer(server, client) == [reply]
    assert client.state is State.SYNCED


def test_a_request_that_goes_with_the_handshake_counts_as_sent_where_the_ack_names_it() -> None:
    server, client = ServerConnection(), ClientConnection()
    request = messages.pull_doc_req()
    client.pull_ahead(request)
    server.send(messages.ack(["PULL-MODELS-REQ"], request.msgid))
    assert transfer(server, client) == [Acked(frozenset({"PULL-MODELS-REQ"}), pulled=True)]
    assert client.unanswered == {request.msgid: "PULL-DOC-REQ"}
    with pytest.raises(LocalError, match="sent already"):
        client.send(request)
    # what the server makes of the header
    server.pull_ahead(request.msgid)
    [asked] = server.events()
    assert asked == PullRequested(request.msgid)
    server.send(messages.pull_doc_reply(request.msgid, DOC))
    assert transfer(server, client) == [Replied(request.msgid, "PULL-DOC-REPLY", {"doc": DOC}, {})]
    assert client.state is State.SYNCED


@pytest.mark.parametrize("named", [None, "s0", 7, ["s1"]])
def test_a_request_that_the_ack_does_not_name_is_still_to_be_sent(named: object) -> None:
    server, client = ServerConnection(), ClientConnection()
    request = messages.pull_doc_req()
    client.pull_ahead(request)
    server.send(messages.ack(pull=named))  # type: ignore[arg-type]
    assert transfer(server, client) == [Acked()]
    assert client.unanswered == {}
    client.send(request)
    assert transfer(client, server) == [PullRequested(request.msgid)]


def test_nothing_counts_as_sent_that_did_not_go_with_the_handshake() -> None:
    server, client = ServerConnection(), ClientConnection()
    server.send(messages.ack(pull="s1"))
    assert transfer(server, client) == [Acked()]


@pytest.mark.parametrize("accepted", [True, False])
def test_pushing_makes_both_ends_synced_if_the_server_takes_the_document(accepted: bool) -> None:
    server, client = opened()
    request = messages.push_doc(DOC, [Buffer("0", b"x")])
    client.send(request)
    assert transfer(client, server) == [PushReceived(request.msgid, DOC, {"0": b"x"})]
    server.send(messages.ok(request.msgid) if accepted else messages.error(request.msgid, "no"))
    [reply] = transfer(server, client)
    assert isinstance(reply, Replied)
    assert reply.kind == ("OK" if accepted else "ERROR")
    expected = State.SYNCED if accepted else State.ACKED
    assert (server.state, client.state) == (expected, expected)


def test_patches_travel_both_ways_and_only_the_server_answers() -> None:
    server, client = synced()
    patch = messages.patch_doc(EVENTS, [Buffer("0", b"x")])
    client.send(patch)
    assert transfer(client, server) == [PatchReceived(patch.msgid, PATCH, {"0": b"x"})]
    back = messages.patch_doc(EVENTS)
    server.send(back)
    server.send(messages.ok(patch.msgid))
    assert transfer(server, client) == [
        PatchReceived(back.msgid, PATCH, {}),
        Replied(patch.msgid, "OK", {}, {}),
    ]
    with pytest.raises(LocalError, match="cannot send OK"):
        client.send(messages.ok(back.msgid))


def test_asking_for_versions() -> None:
    server, client = opened()
    request = messages.server_info_req()
    client.send(request)
    assert transfer(client, server) == [InfoRequested(request.msgid)]
    server.send(messages.server_info_reply(request.msgid, {"bokeh": "3", "server": "3"}))
    content = {"version_info": {"bokeh": "3", "server": "3"}}
    assert transfer(server, client) == [Replied(request.msgid, "SERVER-INFO-REPLY", content, {})]
    assert server.state is State.ACKED


@pytest.mark.parametrize("start", [opened, synced])
def test_asking_for_some_models_leaves_the_state_as_it_is(start: Callable[[], tuple[End, End]]) -> None:
    server, client = start()
    state = client.state
    request = messages.pull_models_req([["name", "plot"]], {"p1": None})
    client.send(request)
    assert transfer(client, server) == [ModelsRequested(request.msgid, [["name", "plot"]], frozenset({"p1"}))]
    server.send(messages.pull_models_reply(request.msgid, {"models": [{"id": "p1"}]}, [Buffer("0", b"x")]))
    reply = Replied(request.msgid, "PULL-MODELS-REPLY", {"models": [{"id": "p1"}]}, {"0": b"x"})
    assert transfer(server, client) == [reply]
    assert (server.state, client.state) == (state, state)


@pytest.mark.parametrize("content", [b"{}", b'{"extensions":["ANOTHER",3]}', b'{"extensions":"PULL-MODELS-REQ"}'])
def test_a_request_that_the_ack_does_not_name_is_not_made(content: bytes) -> None:
    client = ClientConnection()
    feed(client, list(Outgoing("ACK", content).fragments()))
    with pytest.raises(LocalError, match="does not answer PULL-MODELS-REQ"):
        client.send(messages.pull_models_req([]))
    assert client.to_send() == []


def test_bokeh_s_server_may_patch_before_the_client_pulled() -> None:
    _, client = opened()
    event = feed(client, list(messages.patch_doc(EVENTS).fragments()))
    assert [type(each) for each in event] == [PatchReceived]
    assert client.state is State.ACKED


BUILDERS: dict[str, Callable[[], Outgoing]] = {
    "ACK": messages.ack,
    "OK": lambda: messages.ok("q"),
    "ERROR": lambda: messages.error("q", "no"),
    "PULL-DOC-REQ": messages.pull_doc_req,
    "PULL-DOC-REPLY": lambda: messages.pull_doc_reply("q", DOC),
    "PULL-MODELS-REQ": lambda: messages.pull_models_req([["name", "a"]]),
    "PULL-MODELS-REPLY": lambda: messages.pull_models_reply("q", {"models": []}),
    "PUSH-DOC": lambda: messages.push_doc(DOC),
    "PATCH-DOC": lambda: messages.patch_doc(EVENTS),
    "SERVER-INFO-REQ": messages.server_info_req,
    "SERVER-INFO-REPLY": lambda: messages.server_info_reply("q", {}),
}


def in_state(state: State, end: type[End]) -> End:
    if state is State.OPENING:
        return end()
    pair = opened() if state is State.ACKED else synced()
    connection = next(each for each in pair if type(each) is end)
    if state is State.CLOSED:
        connection.close()
    assert connection.state is state
    return connection


@pytest.mark.parametrize("msgtype", BUILDERS)
@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("end", [ServerConnection, ClientConnection])
def test_the_table_decides_what_may_be_sent(end: type[End], state: State, msgtype: str) -> None:
    connection = in_state(state, end)
    moves = SERVER_MOVES if end is ServerConnection else CLIENT_MOVES
    is_answer = msgtype in {"OK", "ERROR", "PULL-DOC-REPLY", "PULL-MODELS-REPLY", "SERVER-INFO-REPLY"}
    if msgtype in moves["send"][state] and not is_answer:
        connection.send(BUILDERS[msgtype]())
        assert connection.to_send() != []
    else:
        says = "must not answer 'q'" if msgtype in moves["send"][state] else f"cannot send {msgtype} while"
        with pytest.raises(LocalError, match=says):
            connection.send(BUILDERS[msgtype]())
        assert connection.to_send() == []
        assert connection.state is state


@pytest.mark.parametrize("msgtype", [*BUILDERS, "NO-SUCH-TYPE"])
@pytest.mark.parametrize("state", [State.OPENING, State.ACKED, State.SYNCED])
@pytest.mark.parametrize("end", [ServerConnection, ClientConnection])
def test_the_table_decides_what_may_come(end: type[End], state: State, msgtype: str) -> None:
    connection = in_state(state, end)
    moves = SERVER_MOVES if end is ServerConnection else CLIENT_MOVES
    outgoing = BUILDERS[msgtype]() if msgtype in BUILDERS else Outgoing(msgtype, b"{}")
    [event] = feed(connection, list(outgoing.fragments()))
    is_answer = outgoing.reqid is not None
    if msgtype in moves["receive"][state] and not is_answer:
        assert not isinstance(event, Violated)
        assert connection.state is moves["receive"][state][msgtype]
    else:
        assert isinstance(event, Violated)
        assert event.code == 1002
        assert connection.state is State.CLOSED


@pytest.mark.parametrize("answer", ["OK", "ERROR", "PULL-DOC-REPLY", "PULL-MODELS-REPLY", "SERVER-INFO-REPLY"])
@pytest.mark.parametrize("request_type", ANSWERS)
def test_a_request_has_one_answer_and_of_its_kind(request_type: str, answer: str) -> None:
    server, client = synced()
    request = BUILDERS[request_type]()
    client.send(request)
    transfer(client, server)
    assert server.unanswered == client.unanswered == {request.msgid: request_type}
    answers = {
        "OK": messages.ok(request.msgid),
        "ERROR": messages.error(request.msgid, "no"),
        "PULL-DOC-REPLY": messages.pull_doc_reply(request.msgid, DOC),
        "PULL-MODELS-REPLY": messages.pull_models_reply(request.msgid, {"models": []}),
        "SERVER-INFO-REPLY": messages.server_info_reply(request.msgid, {}),
    }
    if answer in ANSWERS[request_type]:
        server.send(answers[answer])
        [reply] = transfer(server, client)
        assert isinstance(reply, Replied)
        assert (reply.msgid, reply.kind) == (request.msgid, answer)
        assert server.unanswered == client.unanswered == {}
        with pytest.raises(LocalError, match="nothing unanswered"):
            server.send(answers[answer])
    else:
        with pytest.raises(LocalError, match=request_type):
            server.send(answers[answer])
        [violation] = feed(client, list(answers[answer].fragments()))
        assert violation == Violated(1002, f"the server answered {request_type} with {answer}")


HEADER = {"msgid": "p9", "msgtype": ""}
WRONG_FOR_SERVER = [
    ("PATCH-DOC", {}, "'events'"),
    ("PULL-MODELS-REQ", {"known": {}}, "'known'"),
    ("PULL-MODELS-REQ", {"known": [1]}, "'known'"),
    ("PATCH-DOC", {"events": {}}, "'events'"),
    ("PATCH-DOC", {"events": [[]]}, "'events'"),
    ("PATCH-DOC", {"events": [{}, None]}, "'events'"),
    ("PUSH-DOC", {}, "'doc'"),
    ("PUSH-DOC", {"doc": []}, "'doc'"),
    ("PUSH-DOC", {"doc": {}}, "'roots'"),
    ("PUSH-DOC", {"doc": {"roots": {}}}, "'roots'"),
]


@pytest.mark.parametrize(("msgtype", "content", "says"), WRONG_FOR_SERVER)
def test_wrong_content_from_a_client(msgtype: str, content: object, says: str) -> None:
    server, _ = synced()
    [event] = feed(server, raw({"msgid": "p9", "msgtype": msgtype}, content))
    assert isinstance(event, Violated)
    assert event.code == 1002
    assert says in event.reason


WRONG_FOR_CLIENT = [
    (messages.pull_doc_req, "ERROR", {}),
    (messages.pull_doc_req, "ERROR", {"text": None, "traceback": None}),
    (messages.pull_doc_req, "ERROR", {"text": "no", "traceback": 3}),
    (messages.pull_doc_req, "PULL-DOC-REPLY", {"doc": {}}),
    (messages.server_info_req, "SERVER-INFO-REPLY", {"version_info": "3"}),
    (lambda: messages.pull_models_req([]), "PULL-MODELS-REPLY", {"models": {}}),
]


@pytest.mark.parametrize(("build", "msgtype", "content"), WRONG_FOR_CLIENT)
def test_wrong_content_from_a_server(build: Callable[[], Outgoing], msgtype: str, content: object) -> None:
    _, client = synced()
    request = build()
    client.send(request)
    [event] = feed(client, raw({"msgid": "s", "msgtype": msgtype, "reqid": request.msgid}, content))
    assert isinstance(event, Violated)
    assert client.state is State.CLOSED


def test_two_unanswered_requests_of_one_id_are_refused() -> None:
    server, _ = synced()
    message = raw({"msgid": "1", "msgtype": "PULL-DOC-REQ"})
    assert feed(server, message * 2)[1:] == [
        Violated(1002, "two unanswered requests have the message id '1'")
    ]


def test_one_message_object_is_not_sent_twice_by_a_client() -> None:
    _, client = opened()
    request = messages.pull_doc_req()
    client.send(request)
    with pytest.raises(LocalError, match="sent already"):
        client.send(request)


def test_a_violation_closes_and_drops_what_was_to_be_sent() -> None:
    server, _ = synced()
    server.send(messages.patch_doc(EVENTS))
    [event] = feed(server, [Fragment(b"nonsense", True), *raw({"msgid": "1", "msgtype": "PULL-DOC-REQ"})])
    assert isinstance(event, Violated)
    assert server.state is State.CLOSED
    assert server.to_send() == []
    with pytest.raises(LocalError, match="closed"):
        server.send(messages.patch_doc(EVENTS))


def test_what_came_before_a_violation_is_still_reported() -> None:
    server, _ = synced()
    events = feed(server, [*raw({"msgid": "1", "msgtype": "PULL-DOC-REQ"}), Fragment(b"", True)])
    assert [type(event) for event in events] == [PullRequested, Violated]


def test_a_message_that_is_too_big_is_told_from_a_wrong_one() -> None:
    server = ServerConnection(max_size=100, max_buffers=1)
    server.send(messages.ack())
    [event] = feed(server, list(messages.patch_doc([b'{"a":"' + b"x" * 100 + b'"}']).fragments()))
    assert event == Violated(1009, "a message may have 100 bytes and this one has more")


@settings(deadline=None)
@given(st.text(min_size=30, max_size=60))
def test_a_reason_fits_into_a_close_frame(msgtype: str) -> None:
    _, client = opened()
    [event] = feed(client, raw({"msgid": "1", "msgtype": msgtype}))
    assert isinstance(event, Violated)
    assert 0 < len(event.reason.encode()) <= 123


@settings(deadline=None)
@given(st.lists(fragments, max_size=12), st.sampled_from([ServerConnection, ClientConnection]), st.booleans())
def test_garbage_never_raises(garbage: list[Fragment], end: type[End], ready: bool) -> None:
    connection = in_state(State.SYNCED if ready else State.OPENING, end)
    events = feed(connection, garbage)
    violations = [event for event in events if isinstance(event, Violated)]
    assert len(violations) <= 1
    assert (connection.state is State.CLOSED) == bool(violations)
    assert not violations or events[-1] is violations[0]


class Conversation(RuleBasedStateMachine):
    """Two ends that say whatever they may, over a wire that delivers one fragment at a time, whenever."""

    def __init__(self) -> None:
        super().__init__()
        self.server, self.client = ServerConnection(), ClientConnection()
        self.wires: dict[str, list[Fragment]] = {"up": [], "down": []}
        self.requests: list[PullRequested | ModelsRequested | PushReceived | PatchReceived | InfoRequested] = []
        self.sent = {"up": 0, "down": 0}
        self.seen = {"up": 0, "down": 0}
        self.server.send(messages.ack(sorted(EXTENSIONS)))
        self.sent["down"] += 1

    @rule(what=st.sampled_from(sorted(ANSWERS)), buffers=st.integers(0, 2))
    def ask(self, what: str, buffers: int) -> None:
        data = [Buffer(str(i), bytes(i)) for i in range(buffers)]
        build = {
            "PATCH-DOC": lambda: messages.patch_doc(EVENTS, data),
            "PUSH-DOC": lambda: messages.push_doc(DOC, data),
        }.get(what, BUILDERS[what])
        if self.client.state is State.OPENING:
            with pytest.raises(LocalError):
                self.client.send(build())
        else:
            self.client.send(build())
            self.sent["up"] += 1

    @rule()
    def patch_from_server(self) -> None:
        if self.server.state is State.SYNCED:
            self.server.send(messages.patch_doc(EVENTS, [Buffer("0", b"x")]))
            self.sent["down"] += 1
        else:
            with pytest.raises(LocalError):
                self.server.send(messages.patch_doc(EVENTS))

    @rule(which=st.integers(0, 5), refuse=st.booleans())
    def answer(self, which: int, refuse: bool) -> None:
        if not self.requests:
            return
        request = self.requests.pop(which % len(self.requests))
        if refuse:
            self.server.send(messages.error(request.msgid, "no"))
        elif isinstance(request, PullRequested):
            self.server.send(messages.pull_doc_reply(request.msgid, DOC))
        elif isinstance(request, ModelsRequested):
            self.server.send(messages.pull_models_reply(request.msgid, {"models": []}))
        elif isinstance(request, InfoRequested):
            self.server.send(messages.server_info_reply(request.msgid, {}))
        else:
            self.server.send(messages.ok(request.msgid))
        self.sent["down"] += 1

    @rule(count=st.integers(1, 8))
    def deliver_up(self, count: int) -> None:
        for event in self.deliver("up", self.client, self.server, count):
            assert isinstance(event, PullRequested | ModelsRequested | PushReceived | PatchReceived | InfoRequested)
            self.requests.append(event)

    @rule(count=st.integers(1, 8))
    def deliver_down(self, count: int) -> None:
        for event in self.deliver("down", self.server, self.client, count):
            assert isinstance(event, Acked | Replied | PatchReceived)

    def deliver(self, way: str, sender: End, receiver: End, count: int) -> list[Event]:
        wire = self.wires[way]
        wire.extend(sender.to_send())
        part, wire[:count] = wire[:count], []
        events = feed(receiver, part)
        self.seen[way] += len(events)
        return events

    @invariant()
    def nobody_is_cut(self) -> None:
        assert State.CLOSED not in (self.server.state, self.client.state)

    def teardown(self) -> None:
        for _ in range(2):
            self.deliver_up(10_000)
            self.deliver_down(10_000)
        assert self.seen == self.sent
        assert self.server.unanswered.keys() == {request.msgid for request in self.requests}
        assert self.client.unanswered == self.server.unanswered


TestConversation = Conversation.TestCase
TestConversation.settings = settings(deadline=None)
