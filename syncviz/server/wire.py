"""Messages as the bytes of WebSocket frames: those to send, made once however many peers get them, and what comes in.

A server's frames are not masked (RFC 6455, section 5.1), so they are the same for everybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from websockets.frames import Opcode

from ..protocol.codec import Outgoing

try:
    from websockets.speedups import apply_mask
except ImportError:  # built without its C extension
    from websockets.utils import apply_mask

__all__ = ["Chunk", "frame_header", "frames", "whole_frames"]

Chunk: TypeAlias = bytes | memoryview

_JOINED: Final = 256 * 1024
"""Up to this size a message is one piece of bytes; a larger one's buffers are written from where they are."""

_TEXT: Final = 0x80 | Opcode.TEXT
_BINARY: Final = 0x80 | Opcode.BINARY
_MASKED: Final = 0x80
_METADATA: Final = bytes((_TEXT, 2)) + b"{}"


def frames(outgoing: Outgoing) -> Sequence[Chunk]:
    """The frames of a message, in pieces to be written one after the other."""
    if outgoing.wire is not None:
        return (outgoing.wire,)
    (header, content), *buffers = outgoing.pieces()
    chunks: list[Chunk] = [frame_header(_TEXT, len(header)), header, _METADATA]
    chunks += (frame_header(_TEXT, len(content)), content)
    for head, data in buffers:
        chunks += (frame_header(_TEXT, len(head)), head, frame_header(_BINARY, len(data)), data)
    if outgoing.size > _JOINED:
        return chunks
    outgoing.wire = b"".join(chunks)
    return (outgoing.wire,)


def frame_header(opcode: int, length: int) -> bytes:
    """The head of an unmasked, unfragmented frame (RFC 6455, section 5.2)."""
    if length < 126:
        return bytes((0x80 | opcode, length))
    if length < 65536:
        return bytes((0x80 | opcode, 126)) + length.to_bytes(2, "big")
    return bytes((0x80 | opcode, 127)) + length.to_bytes(8, "big")


def whole_frames(data: bytes, limit: int, position: int = 0) -> tuple[list[tuple[bytes, bool]], int]:
    """Return the messages with which ``data`` begins at a position, each with whether it is text, and where they end.

    Only those that are one whole masked frame of up to 64 KiB and ``limit`` bytes; it is somebody else's to say what
    follows, and what is wrong with it.
    """
    found: list[tuple[bytes, bool]] = []
    end = len(data)
    while end - position >= 6:
        head, length = data[position], data[position + 1] - _MASKED
        if (head != _TEXT and head != _BINARY) or length < 0:
            break
        body = position + 6
        if length > 125:
            if length == 127 or end < body + 2:
                break
            length = data[position + 2] << 8 | data[position + 3]
            body += 2
        if length > limit or body + length > end:
            break
        position = body + length
        found.append((apply_mask(data[body:position], data[body - 4 : body]), head == _TEXT))
    return found, position
