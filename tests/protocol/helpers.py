"""Fragments by hand, and pairs of engines joined to each other."""

from __future__ import annotations

import json
from typing import Any

from syncviz.protocol.codec import Assembler, Fragment, Message, Outgoing
from syncviz.protocol.connection import EXTENSIONS, ClientConnection, Event, ServerConnection
from syncviz.protocol.messages import ack, pull_doc_reply, pull_doc_req

End = ServerConnection | ClientConnection


def text(value: Any) -> Fragment:
    """A text fragment: JSON of ``value``, or ``value`` itself where it is a str."""
    return Fragment((value if isinstance(value, str) else json.dumps(value)).encode(), True)


def binary(data: bytes) -> Fragment:
    return Fragment(data, False)


def raw(
    header: Any, content: Any = None, *, metadata: Any = None, buffers: dict[str, bytes] | None = None
) -> list[Fragment]:
    """The fragments of one message, right or wrong."""
    fragments = [text(header), text({} if metadata is None else metadata)]
    fragments.append(text({} if content is None else content))
    for buffer_id, data in (buffers or {}).items():
        fragments += [text({"id": buffer_id}), binary(data)]
    return fragments


def assembled(outgoing: Outgoing) -> Message:
    """What the other side makes of a message."""
    assembler = Assembler()
    *first, last = outgoing.fragments()
    assert all(assembler.feed(fragment) is None for fragment in first)
    message = assembler.feed(last)
    assert message is not None
    assert assembler.between_messages
    return message


def transfer(sender: End, receiver: End) -> list[Event]:
    """Carry over what ``sender`` has to send, and return what ``receiver`` makes of it."""
    return feed(receiver, sender.to_send())


def feed(receiver: End, fragments: list[Fragment]) -> list[Event]:
    for fragment in fragments:
        receiver.receive(fragment)
    return receiver.events()


def opened() -> tuple[ServerConnection, ClientConnection]:
    """A pair past the server's ACK."""
    server, client = ServerConnection(), ClientConnection()
    server.send(ack(sorted(EXTENSIONS)))
    transfer(server, client)
    return server, client


def synced() -> tuple[ServerConnection, ClientConnection]:
    """A pair of which the client has pulled an empty document."""
    server, client = opened()
    request = pull_doc_req()
    client.send(request)
    transfer(client, server)
    server.send(pull_doc_reply(request.msgid, {"roots": []}))
    transfer(server, client)
    return server, client
