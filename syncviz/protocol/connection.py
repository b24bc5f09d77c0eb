"""Who may say what when: the two ends of a connection as one state machine each.

`SERVER_MOVES` and `CLIENT_MOVES` are the whole rule book. For each state they name the messages that this end
may send and receive then, and the state that follows. Anything else is a mistake: of this program when it
sends (`syncviz.errors.LocalError`), of the peer when it is received (a `Violated` event, after which the
connection is closed). Requests are remembered until they are answered, so that every answer has a question,
and one only.

Nothing here does I/O. The shell hands over what it reads (`receive`), acts upon `events`, and writes what
`to_send` gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, NamedTuple, TypeAlias

from ..errors import LocalError, ProtocolError
from .codec import (
    DEFAULT_MAX_BUFFERS,
    DEFAULT_MAX_SIZE,
    Assembler,
    Fragment,
    Message,
    Outgoing,
)

__all__ = [
    "ANSWERS",
    "CLIENT_MOVES",
    "EXTENSIONS",
    "PULL_HEADER",
    "SERVER_MOVES",
    "Acked",
    "ClientConnection",
    "Event",
    "InfoRequested",
    "ModelsRequested",
    "PatchReceived",
    "PullRequested",
    "PushReceived",
    "Replied",
    "ServerConnection",
    "State",
    "Violated",
]

Buffers: TypeAlias = Mapping[str, bytes | memoryview]


class State(Enum):
    """Where a connection stands."""

    OPENING = "opening"
    """The WebSocket is open; the server's ACK has not been sent (or received)."""
    ACKED = "acked"
    """The server has said ACK; the client has no document yet, so no patches are sent to it."""
    SYNCED = "synced"
    """The client has pulled or pushed a document: both ends hold the same one and may patch it."""
    CLOSED = "closed"
    """Over; nothing more is sent, and what still comes in is ignored."""

    # Enum's own is written in Python: 0.2 µs for each look into a table of moves.
    __hash__ = object.__hash__


class PullRequested(NamedTuple):
    """The client asks for the document; answer with ``pull_doc_reply`` or ``error``."""

    msgid: str


class PushReceived(NamedTuple):
    """The client brings a document (an object with a list of ``roots``); answer with ``ok`` or ``error``."""

    msgid: str
    doc: dict[str, Any]
    buffers: Buffers


class PatchReceived(NamedTuple):
    """The peer changed the document. A server answers with ``ok`` or ``error``, a client not at all."""

    msgid: str
    events: list[dict[str, Any]]
    buffers: Buffers


class ModelsRequested(NamedTuple):
    """The client asks for some models; answer with ``pull_models_reply`` or ``error``.

    ``selector`` is what it sent, as it came; ``known`` are the ids of the models that it has already.
    """

    msgid: str
    selector: Any
    known: frozenset[str]


class InfoRequested(NamedTuple):
    """The client asks for versions; answer with ``server_info_reply``."""

    msgid: str


class Acked(NamedTuple):
    """The server has accepted the connection; it answers these requests beyond Bokeh's.

    ``pulled``: it has taken the request for the document that came along with the handshake.
    """

    extensions: frozenset[str] = frozenset()
    pulled: bool = False


class Replied(NamedTuple):
    """The server answers the request ``msgid``; ``kind`` is the answer's message type."""

    msgid: str
    kind: str
    content: dict[str, Any]
    buffers: Buffers


class Violated(NamedTuple):
    """The peer broke the protocol: close the WebSocket with this code and reason.

    ``code`` is 1002 (protocol error) or 1009 (too big); ``reason`` fits into a close frame.
    """

    code: int
    reason: str


Event: TypeAlias = (
    PullRequested | ModelsRequested | PushReceived | PatchReceived | InfoRequested | Acked | Replied | Violated
)
Moves: TypeAlias = Mapping[State, Mapping[str, State]]

_OPENING, _ACKED, _SYNCED = State.OPENING, State.ACKED, State.SYNCED

_TO_SERVER: Final[Moves] = {
    _OPENING: {},
    _ACKED: {
        "PULL-DOC-REQ": _ACKED,
        "PULL-MODELS-REQ": _ACKED,
        "PUSH-DOC": _ACKED,
        "PATCH-DOC": _ACKED,
        "SERVER-INFO-REQ": _ACKED,
    },
    _SYNCED: {
        "PULL-DOC-REQ": _SYNCED,
        "PULL-MODELS-REQ": _SYNCED,
        "PUSH-DOC": _SYNCED,
        "PATCH-DOC": _SYNCED,
        "SERVER-INFO-REQ": _SYNCED,
    },
    State.CLOSED: {},
}
_TO_CLIENT: Final[Moves] = {
    _OPENING: {"ACK": _ACKED},
    _ACKED: {
        "PULL-DOC-REPLY": _SYNCED,
        "PULL-MODELS-REPLY": _ACKED,
        "SERVER-INFO-REPLY": _ACKED,
        "OK": _ACKED,  # and on to SYNCED when it answers a PUSH-DOC
        "ERROR": _ACKED,
    },
    _SYNCED: {
        "PULL-DOC-REPLY": _SYNCED,
        "PULL-MODELS-REPLY": _SYNCED,
        "SERVER-INFO-REPLY": _SYNCED,
        "OK": _SYNCED,
        "ERROR": _SYNCED,
        "PATCH-DOC": _SYNCED,
    },
    State.CLOSED: {},
}

SERVER_MOVES: Final[Mapping[str, Moves]] = {"send": _TO_CLIENT, "receive": _TO_SERVER}
CLIENT_MOVES: Final[Mapping[str, Moves]] = {
    "send": _TO_SERVER,
    # Bokeh's server sends patches from its ACK on, to clients that have no document yet as well.
    "receive": {**_TO_CLIENT, _ACKED: {**_TO_CLIENT[_ACKED], "PATCH-DOC": _ACKED}},
}

ANSWERS: Final[Mapping[str, frozenset[str]]] = {
    "PULL-DOC-REQ": frozenset({"PULL-DOC-REPLY", "ERROR"}),
    "PULL-MODELS-REQ": frozenset({"PULL-MODELS-REPLY", "ERROR"}),
    "PUSH-DOC": frozenset({"OK", "ERROR"}),
    "PATCH-DOC": frozenset({"OK", "ERROR"}),
    "SERVER-INFO-REQ": frozenset({"SERVER-INFO-REPLY", "ERROR"}),
}
"""What may answer which request of a client."""

EXTENSIONS: Final = frozenset({"PULL-MODELS-REQ"})
"""Requests that Bokeh does not know, and closes a connection for. A client makes those that the ACK names."""

PULL_HEADER: Final = "Syncviz-Pull"
"""A header of the handshake: the message id of a request for the document, which the server may take as sent."""

_ALL_ANSWERS: Final = frozenset().union(*ANSWERS.values())
_OBJECTS: Final = frozenset({dict})
_MAX_REASON: Final = 123  # RFC 6455, 5.5: a control frame has 125 bytes, two of them are the close code


class _Connection:
    """What both ends have in common: state, what was received, what is to be sent, open requests."""

    _moves: Mapping[str, Moves]
    _peer: str

    def __init__(self, max_size: int, max_buffers: int) -> None:
        self._state = State.OPENING
        self._assembler = Assembler(max_size, max_buffers)
        self._events: list[Event] = []
        self._out: list[Fragment] = []
        self._open: dict[str, str] = {}

    @property
    def state(self) -> State:
        """Where this connection stands."""
        return self._state

    @property
    def between_messages(self) -> bool:
        """Whether the peer has not left a message unfinished."""
        return self._assembler.between_messages

    @property
    def unanswered(self) -> Mapping[str, str]:
        """The client's requests that have no answer yet: message id to message type, oldest first."""
        return self._open

    def receive(self, *fragments: tuple[bytes | memoryview, bool]) -> None:
        """Take what came in over the WebSocket, in order; never raises for what the peer sent."""
        if self._state is State.CLOSED:
            return
        try:
            for fragment in fragments:
                message = self._assembler.feed(fragment)
                if message is not None:
                    self._events.append(self._understand(message))
        except ProtocolError as error:
            self.close()
            reason = str(error).encode()[:_MAX_REASON].decode(errors="ignore")
            self._events.append(Violated(error.code, reason))

    def events(self) -> list[Event]:
        """What happened since the last call, in order."""
        events, self._events = self._events, []
        return events

    def send(self, outgoing: Outgoing) -> None:
        """Queue a message.

        Raises:
            LocalError: this end may not send that now; nothing was queued.
        """
        self.note_sent(outgoing)
        self._out.extend(outgoing.fragments())

    def note_sent(self, outgoing: Outgoing) -> None:
        """Take note of a message that the caller writes by itself, and does not queue.

        Raises:
            LocalError: this end may not send that now.
        """
        following = self._moves["send"][self._state].get(outgoing.msgtype)
        if following is None:
            raise LocalError(f"cannot send {outgoing.msgtype} while the connection is {self._state.value}")
        self._state = self._sending(outgoing, following)

    def to_send(self) -> list[Fragment]:
        """What is to be written, in order and as one piece; it counts as written from now on."""
        out, self._out = self._out, []
        return out

    def close(self) -> None:
        """Note that the WebSocket is closed, or about to be. What `to_send` has not given yet is dropped."""
        self._state = State.CLOSED
        self._out = []

    def _sending(self, outgoing: Outgoing, following: State) -> State:
        raise NotImplementedError

    def _understand(self, message: Message) -> Event:
        raise NotImplementedError

    def _received(self, message: Message) -> State:
        following = self._moves["receive"][self._state].get(message.msgtype)
        if following is None:
            known = any(message.msgtype in moves for moves in self._moves["receive"].values())
            if not known:
                raise ProtocolError(f"the {self._peer} sent an unknown message {message.msgtype[:40]!r}")
            state = self._state.value
            raise ProtocolError(f"the {self._peer} sent {message.msgtype} while the connection is {state}")
        return following


class ServerConnection(_Connection):
    """The server's end.

    Args:
        max_size: bytes that one message of the client may have.
        max_buffers: binary values that one message of the client may have.
    """

    _moves = SERVER_MOVES
    _peer = "client"

    def __init__(self, max_size: int = DEFAULT_MAX_SIZE, max_buffers: int = DEFAULT_MAX_BUFFERS) -> None:
        super().__init__(max_size, max_buffers)

    def pull_ahead(self, msgid: str) -> None:
        """Take a request for the document that came along with the handshake as received. Goes behind the ``ACK``."""
        self._events.append(self._understand(Message("PULL-DOC-REQ", msgid, None, {}, {})))

    def _sending(self, outgoing: Outgoing, following: State) -> State:
        if outgoing.msgtype not in _ALL_ANSWERS:
            return following
        request = self._open.get(outgoing.reqid or "")
        if request is None or outgoing.msgtype not in ANSWERS[request]:
            asked = "nothing unanswered" if request is None else f"a {request}"
            raise LocalError(f"{outgoing.msgtype} must not answer {outgoing.reqid!r}, which is {asked}")
        del self._open[outgoing.reqid or ""]
        return State.SYNCED if request == "PUSH-DOC" and outgoing.msgtype == "OK" else following

    def _understand(self, message: Message) -> Event:
        following = self._received(message)
        msgid, msgtype = message.msgid, message.msgtype
        if msgid in self._open:
            raise ProtocolError(f"two unanswered requests have the message id {msgid[:40]!r}")
        event: Event
        if msgtype == "PATCH-DOC":
            event = PatchReceived(msgid, _patch_events(message), message.buffers)
        elif msgtype == "PULL-DOC-REQ":
            event = PullRequested(msgid)
        elif msgtype == "PULL-MODELS-REQ":
            event = ModelsRequested(msgid, message.content.get("selector"), _known_models(message))
        elif msgtype == "PUSH-DOC":
            event = PushReceived(msgid, _doc(message), message.buffers)
        else:
            event = InfoRequested(msgid)
        self._open[msgid] = msgtype
        self._state = following
        return event


class ClientConnection(_Connection):
    """The client's end.

    Args:
        max_size: bytes that one message of the server may have.
        max_buffers: binary values that one message of the server may have.
    """

    _moves = CLIENT_MOVES
    _peer = "server"

    def __init__(self, max_size: int = DEFAULT_MAX_SIZE, max_buffers: int = DEFAULT_MAX_BUFFERS) -> None:
        super().__init__(max_size, max_buffers)
        self._extensions: frozenset[str] = frozenset()
        self._ahead: str | None = None

    def pull_ahead(self, outgoing: Outgoing) -> None:
        """Note that a ``pull_doc_req`` goes along with the handshake. `Acked` tells whether it counts as sent."""
        self._ahead = outgoing.msgid

    @property
    def extensions(self) -> frozenset[str]:
        """The requests beyond Bokeh's that the server answers; none before its ACK."""
        return self._extensions

    def _sending(self, outgoing: Outgoing, following: State) -> State:
        if outgoing.msgid in self._open:
            raise LocalError(f"{outgoing!r} was sent already and has no answer yet")
        if outgoing.msgtype in EXTENSIONS and outgoing.msgtype not in self._extensions:
            raise LocalError(f"the server does not answer {outgoing.msgtype}")
        self._open[outgoing.msgid] = outgoing.msgtype
        return following

    def _understand(self, message: Message) -> Event:
        following = self._received(message)
        msgtype = message.msgtype
        if msgtype == "ACK":
            self._state = following
            self._extensions = _extensions(message)
            ahead = self._ahead
            if ahead is None or message.content.get("pull") != ahead:
                return Acked(self._extensions)
            self._open[ahead] = "PULL-DOC-REQ"
            return Acked(self._extensions, pulled=True)
        if msgtype == "PATCH-DOC":
            return PatchReceived(message.msgid, _patch_events(message), message.buffers)
        request = self._open.get(message.reqid or "")
        if request is None:
            raise ProtocolError(f"the server sent {msgtype} for no request that is unanswered")
        if msgtype not in ANSWERS[request]:
            raise ProtocolError(f"the server answered {request} with {msgtype}")
        if msgtype == "ERROR":
            _check_error(message)
        elif msgtype == "PULL-DOC-REPLY":
            _doc(message)
        elif msgtype == "PULL-MODELS-REPLY" and type(message.content.get("models")) is not list:
            raise ProtocolError("PULL-MODELS-REPLY must have a list 'models'")
        elif msgtype == "SERVER-INFO-REPLY" and type(message.content.get("version_info")) is not dict:
            raise ProtocolError("SERVER-INFO-REPLY must have an object 'version_info'")
        reqid = message.reqid or ""
        del self._open[reqid]
        self._state = State.SYNCED if request == "PUSH-DOC" and msgtype == "OK" else following
        return Replied(reqid, msgtype, message.content, message.buffers)


def _patch_events(message: Message) -> list[dict[str, Any]]:
    events = message.content.get("events")
    if type(events) is not list or not _OBJECTS.issuperset(map(type, events)):
        raise ProtocolError("PATCH-DOC must have a list of objects 'events'")
    return events


def _doc(message: Message) -> dict[str, Any]:
    doc = message.content.get("doc")
    if type(doc) is not dict or type(doc.get("roots")) is not list:
        raise ProtocolError(f"{message.msgtype} must have an object 'doc' with a list 'roots'")
    return doc


def _known_models(message: Message) -> frozenset[str]:
    known = message.content.get("known", [])
    if type(known) is not list or not all(type(model_id) is str for model_id in known):
        raise ProtocolError("PULL-MODELS-REQ must have a list of texts 'known', or none")
    return frozenset(known)


def _extensions(message: Message) -> frozenset[str]:
    # What another server may write there is not our business.
    extensions = message.content.get("extensions")
    if type(extensions) is not list:
        return frozenset()
    return frozenset(name for name in extensions if type(name) is str)


def _check_error(message: Message) -> None:
    traceback = message.content.get("traceback")
    if type(message.content.get("text")) is not str or not (traceback is None or type(traceback) is str):
        raise ProtocolError("ERROR must have a string 'text' and a string or null 'traceback'")
