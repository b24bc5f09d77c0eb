"""WebSocket frames for the load driver: masked frames out, a parser for what a server sends in (RFC 6455).

Written for speed: the client must never be the limit. A message of three small text frames costs a few
microseconds in each direction, and all its frames leave in one write.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterable

__all__ = [
    "BINARY",
    "CLOSE",
    "CONTINUATION",
    "PING",
    "PONG",
    "TEXT",
    "FrameError",
    "FrameParser",
    "encode_frame",
    "encode_texts",
    "frames_of_client",
    "server_frames",
]

CONTINUATION, TEXT, BINARY, CLOSE, PING, PONG = 0x0, 0x1, 0x2, 0x8, 0x9, 0xA


class FrameError(ValueError):
    """The server sent bytes that are no valid WebSocket frame."""


def encode_frame(opcode: int, payload: bytes) -> bytes:
    """One final, masked client frame."""
    size = len(payload)
    if size < 126:
        head = bytes((0x80 | opcode, 0x80 | size))
    elif size < 65536:
        head = struct.pack("!BBH", 0x80 | opcode, 0xFE, size)
    else:
        head = struct.pack("!BBQ", 0x80 | opcode, 0xFF, size)
    mask = os.urandom(4)
    return head + mask + _masked(payload, mask)


def encode_texts(parts: Iterable[bytes]) -> bytes:
    """Several text frames behind each other, for one write."""
    return b"".join([encode_frame(TEXT, part) for part in parts])


class FrameParser:
    """Feeds on bytes as they come and gives whole messages; control frames come out between them."""

    __slots__ = ("_buffer", "_fragments", "_kind")

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._fragments: list[bytes] = []
        self._kind = 0

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """Take received bytes and return the (opcode, payload) pairs that they complete.

        Fragmented data messages are joined. Raises FrameError on masked frames, reserved bits or a
        continuation without a start.
        """
        buffer = self._buffer
        buffer += data
        end = len(buffer)
        position = 0
        out: list[tuple[int, bytes]] = []
        while end - position >= 2:
            first, size = buffer[position], buffer[position + 1]
            if first & 0x70 or size & 0x80:
                raise FrameError(
                    f"expected an unmasked frame without extensions, got header {first:#x} {size:#x}"
                )
            start = position + 2
            if size == 126:
                if end - start < 2:
                    break
                size = int.from_bytes(buffer[start : start + 2], "big")
                start += 2
            elif size == 127:
                if end - start < 8:
                    break
                size = int.from_bytes(buffer[start : start + 8], "big")
                start += 8
            if end - start < size:
                break
            position = start + size
            self._take(first, bytes(buffer[start:position]), out)
        del buffer[:position]
        return out

    def _take(self, first: int, payload: bytes, out: list[tuple[int, bytes]]) -> None:
        opcode = first & 0x0F
        if opcode >= CLOSE or (first & 0x80 and opcode != CONTINUATION):
            out.append((opcode, payload))
            return
        if opcode == CONTINUATION:
            if not self._kind:
                raise FrameError("expected the start of a message, got a continuation frame")
        else:
            self._kind = opcode
        self._fragments.append(payload)
        if first & 0x80:
            out.append((self._kind, b"".join(self._fragments)))
            self._fragments, self._kind = [], 0


def server_frames(frames: Iterable[tuple[int, bytes]]) -> bytes:
    """Final, unmasked frames (opcode, payload) behind each other, as a server writes them."""
    parts = []
    for opcode, payload in frames:
        size = len(payload)
        if size < 126:
            parts.append(bytes((0x80 | opcode, size)))
        elif size < 65536:
            parts.append(struct.pack("!BBH", 0x80 | opcode, 126, size))
        else:
            parts.append(struct.pack("!BBQ", 0x80 | opcode, 127, size))
        parts.append(payload)
    return b"".join(parts)


def frames_of_client(buffer: bytearray) -> list[tuple[int, bytes]]:
    """Take the whole masked frames (opcode, payload) off the front of a buffer; none may be above 64 KiB."""
    found = []
    while len(buffer) >= 6:
        size, start = buffer[1] & 0x7F, 2
        if size == 126:
            size, start = int.from_bytes(buffer[2:4], "big"), 4
        end = start + 4 + size
        if len(buffer) < end:
            break
        found.append((buffer[0] & 0x0F, _masked(bytes(buffer[start + 4 : end]), bytes(buffer[start : start + 4]))))
        del buffer[:end]
    return found


def _masked(payload: bytes, mask: bytes) -> bytes:
    size = len(payload)
    if not size:
        return b""
    # one XOR of two big integers: a hundred times faster than a loop over bytes
    key = (mask * (size // 4 + 1))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(key, "little")).to_bytes(size, "little")
