"""One protocol message to and from the WebSocket messages, the *fragments*, that carry it.

This is the framing of Bokeh 3.x: three text fragments (header, metadata, content), each a JSON object, then
for each of ``num_buffers`` binary values a text fragment ``{"id": …}`` and a binary fragment with the bytes.
Bokeh 4.x frames differently; this file is the only one that would change for it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from enum import Enum
from typing import Any, Final, NamedTuple

from ..core.serialization import Buffer, json_dumps, json_loads
from ..errors import ProtocolError

__all__ = [
    "DEFAULT_MAX_BUFFERS",
    "DEFAULT_MAX_SIZE",
    "Assembler",
    "Fragment",
    "Message",
    "Outgoing",
    "message_too_big",
]

DEFAULT_MAX_SIZE: Final = 20 * 1024 * 1024
"""Bytes of one whole message, all its fragments together; as much as Bokeh allows for one fragment."""

DEFAULT_MAX_BUFFERS: Final = 10_000
"""Binary values of one message."""

_MAX_ID_LENGTH: Final = 256
"""Characters of an id that the peer chose and that is sent back or kept."""

_message_ids = itertools.count(1)


class Fragment(NamedTuple):
    """One WebSocket message: its bytes, and whether it is a text message (the bytes are UTF-8 then)."""

    data: bytes | memoryview
    text: bool


class Message(NamedTuple):
    """A received, complete message. ``buffers`` maps the id of each binary value to its bytes."""

    msgtype: str
    msgid: str
    reqid: str | None
    content: dict[str, Any]
    buffers: dict[str, bytes | memoryview]


class Outgoing:
    """A message to send. It does not change; one object may be sent to any number of peers.

    Args:
        msgtype: the wire's name of the message, such as ``PATCH-DOC``.
        content: the JSON text of the content object.
        buffers: the binary values that the content refers to by id.
        reqid: the ``msgid`` of the message that this one answers.

    ``msgid`` is new for each message that this process makes. ``size`` is the number of bytes that content
    and buffers have together, which is what a bounded outbox counts. ``wire`` and ``deflated`` belong to the shell: it
    may keep the framed bytes there, since frames that a server sends are the same for every peer.
    """

    __slots__ = ("_fragments", "buffers", "content", "deflated", "msgid", "msgtype", "reqid", "size", "wire")

    def __init__(
        self, msgtype: str, content: bytes, buffers: Sequence[Buffer] = (), reqid: str | None = None
    ) -> None:
        self.msgtype = msgtype
        self.content = content
        self.buffers = buffers
        self.reqid = reqid
        self.msgid = f"s{next(_message_ids)}"
        self.size = len(content)
        for buffer in buffers:
            self.size += _size(buffer.data)
        self.wire: bytes | None = None
        self.deflated: tuple[bytes | memoryview, ...] | None = None
        self._fragments: tuple[Fragment, ...] | None = None

    def __repr__(self) -> str:
        answers = f" answers {self.reqid!r}" if self.reqid is not None else ""
        return f"<Outgoing {self.msgtype} {self.msgid}{answers}, {self.size} bytes>"

    def fragments(self) -> tuple[Fragment, ...]:
        """The fragments in the order in which they must be sent, with nothing else in between."""
        if self._fragments is None:
            self._fragments = self._make_fragments()
        return self._fragments

    def pieces(self) -> list[tuple[bytes, bytes | memoryview]]:
        """What the fragments hold: header and content, then the head and the bytes of each binary value.

        The metadata between the first two is ``{}``. All are texts but the bytes of binary values.
        """
        header: dict[str, Any] = {"msgid": self.msgid, "msgtype": self.msgtype}
        if self.reqid is not None:
            header["reqid"] = self.reqid
        if not self.buffers:
            return [(json_dumps(header), self.content)]
        header["num_buffers"] = len(self.buffers)
        pieces: list[tuple[bytes, bytes | memoryview]] = [(json_dumps(header), self.content)]
        for buffer in self.buffers:
            pieces.append((json_dumps({"id": buffer.id}), _flat(buffer.data)))
        return pieces

    def _make_fragments(self) -> tuple[Fragment, ...]:
        (header, content), *buffers = self.pieces()
        fragments = [Fragment(header, True), _EMPTY_OBJECT, Fragment(content, True)]
        for head, data in buffers:
            fragments += (Fragment(head, True), Fragment(data, False))
        return tuple(fragments)


class _Part(Enum):
    """What the next fragment must be, and whether it is a text fragment."""

    HEADER = (0, True)
    METADATA = (1, True)
    CONTENT = (2, True)
    BUFFER_HEADER = (3, True)
    BUFFER = (4, False)
    NOTHING = (5, None)

    def __init__(self, number: int, text: bool | None) -> None:
        self.text = text


_NOTHING: Final[dict[str, Any]] = {}  # never changed: what has come takes its place


class Assembler:
    """Puts the fragments of one connection together to messages, and trusts none of them.

    Args:
        max_size: bytes that the fragments of one message may have together.
        max_buffers: binary values that one message may have.

    After `ProtocolError` the assembler has let go of everything it held and takes no more: where a message
    ends is unknown from then on.
    """

    __slots__ = (
        "_buffer_id",
        "_buffers",
        "_content",
        "_header",
        "_max_buffers",
        "_max_size",
        "_num_buffers",
        "_part",
        "_size",
    )

    def __init__(self, max_size: int = DEFAULT_MAX_SIZE, max_buffers: int = DEFAULT_MAX_BUFFERS) -> None:
        self._max_size = max_size
        self._max_buffers = max_buffers
        self._start()

    @property
    def between_messages(self) -> bool:
        """Whether no message has been begun and not ended."""
        return self._part is _Part.HEADER

    def feed(self, fragment: tuple[bytes | memoryview, bool]) -> Message | None:
        """Take the next fragment; return the message that it completes, if it does.

        Raises:
            ProtocolError: the fragment breaks the framing (``code`` 1002) or a limit (``code`` 1009).
        """
        try:
            return self._feed(*fragment)
        except ProtocolError:
            self._start()
            self._part = _Part.NOTHING
            raise

    def _start(self) -> None:
        self._part = _Part.HEADER
        self._size = 0
        self._header = _NOTHING
        self._num_buffers = 0
        self._content = _NOTHING
        self._buffers: dict[str, bytes | memoryview] = {}
        self._buffer_id = ""

    def _feed(self, data: bytes | memoryview, text: bool) -> Message | None:
        part = self._part
        if text is not part.text:
            if part is _Part.NOTHING:
                raise ProtocolError("a message came after one that broke the protocol")
            expected, received = ("text", "binary") if part.text else ("binary", "text")
            raise ProtocolError(f"expected the {_NAMES[part]} as {expected}, received a {received} fragment")
        self._size += _size(data)
        if self._size > self._max_size:
            raise message_too_big(self._max_size)
        if part is _Part.HEADER:
            self._take_header(data)
            self._part = _Part.METADATA
            return None
        if part is _Part.METADATA:
            if data != b"{}":
                _parse_object(data, part)
            self._part = _Part.CONTENT
            return None
        if part is _Part.CONTENT:
            self._content = _parse_object(data, part)
        elif part is _Part.BUFFER_HEADER:
            self._take_buffer_header(data)
            self._part = _Part.BUFFER
            return None
        else:
            self._buffers[self._buffer_id] = data
        if len(self._buffers) < self._num_buffers:
            self._part = _Part.BUFFER_HEADER
            return None
        header = self._header
        message = Message(header["msgtype"], header["msgid"], header.get("reqid"), self._content, self._buffers)
        self._start()
        return message

    def _take_header(self, data: bytes | memoryview) -> None:
        header = _parse_object(data, _Part.HEADER)
        for key in _REQUIRED:
            if key not in header:
                raise ProtocolError(f"the message header has no {key!r}")
            _check_id(header[key], key)
        self._header = header
        if len(header) == len(_REQUIRED):
            return  # as nearly all that come to a server
        if "reqid" in header:
            _check_id(header["reqid"], "reqid")
        count = header.get("num_buffers", 0)
        if type(count) is not int or count < 0:
            raise ProtocolError(f"'num_buffers' must be an integer from 0, received {_shown(count)}")
        if count > self._max_buffers:
            raise ProtocolError(f"a message may have {self._max_buffers} buffers, received {count}", 1009)
        self._num_buffers = count

    def _take_buffer_header(self, data: bytes | memoryview) -> None:
        header = _parse_object(data, _Part.BUFFER_HEADER)
        if header.keys() != {"id"}:
            raise ProtocolError("a buffer header must have the key 'id' and no other")
        buffer_id = header["id"]
        _check_id(buffer_id, "id")
        if buffer_id in self._buffers:
            raise ProtocolError(f"two buffers of one message have the id {_shown(buffer_id)}")
        self._buffer_id = buffer_id


_REQUIRED: Final = ("msgid", "msgtype")
_NAMES: Final = {
    _Part.HEADER: "message header",
    _Part.METADATA: "metadata",
    _Part.CONTENT: "content",
    _Part.BUFFER_HEADER: "buffer header",
    _Part.BUFFER: "buffer",
}
_EMPTY_OBJECT: Final = Fragment(b"{}", True)


def message_too_big(limit: int) -> ProtocolError:
    """The error for a message of more than ``limit`` bytes (WebSocket close code 1009)."""
    return ProtocolError(f"a message may have {limit} bytes and this one has more", code=1009)


def _size(data: bytes | memoryview) -> int:
    return data.nbytes if isinstance(data, memoryview) else len(data)


def _flat(data: bytes | memoryview) -> bytes | memoryview:
    """The same bytes in a form whose length is their number."""
    if isinstance(data, memoryview) and (data.ndim != 1 or data.itemsize != 1 or not data.c_contiguous):
        # cast() refuses what is not contiguous, or has a zero in its shape.
        return data.cast("B") if data.c_contiguous and data.nbytes else data.tobytes()
    return data


def _parse_object(data: bytes | memoryview, part: _Part) -> dict[str, Any]:
    try:
        value = json_loads(data)
    except ValueError as error:
        raise ProtocolError(f"the {_NAMES[part]} is not JSON: {error}") from error
    if type(value) is not dict:
        raise ProtocolError(f"the {_NAMES[part]} must be a JSON object, received {_shown(value)}")
    return value


def _check_id(value: object, key: str) -> None:
    if type(value) is not str:
        raise ProtocolError(f"{key!r} must be a string, received {_shown(value)}")
    if len(value) > _MAX_ID_LENGTH:
        raise ProtocolError(f"{key!r} may have {_MAX_ID_LENGTH} characters, received {len(value)}")


def _shown(value: object) -> str:
    """What the peer sent, short enough for a log line and for a WebSocket close reason."""
    text = repr(value) if isinstance(value, str | int | float | None) else f"a {type(value).__name__}"
    return text if len(text) <= 40 else text[:39] + "…"
