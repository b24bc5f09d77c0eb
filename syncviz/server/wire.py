"""Messages as the bytes of WebSocket frames, made once however many peers get them.

A server's frames are not masked (RFC 6455, section 5.1), so they are the same for everybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from websockets.frames import Opcode

from ..protocol.codec import Outgoing
from .transport import Chunk, frame_header

__all__ = ["frames"]

_JOINED: Final = 256 * 1024
"""Up to this size a message is one piece of bytes; a larger one's buffers are written from where they are."""


def frames(outgoing: Outgoing) -> Sequence[Chunk]:
    """The frames of a message, in pieces to be written one after the other."""
    if outgoing.wire is not None:
        return (outgoing.wire,)
    pieces: list[Chunk] = []
    for data, text in outgoing.fragments():
        pieces.append(frame_header(Opcode.TEXT if text else Opcode.BINARY, len(data)))
        pieces.append(data)
    if outgoing.size > _JOINED:
        return pieces
    outgoing.wire = b"".join(pieces)
    return (outgoing.wire,)
