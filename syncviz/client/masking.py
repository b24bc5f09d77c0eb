"""A large message on its way out, masked piece by piece while the server takes in what is ahead."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from typing import Final

from websockets.frames import Opcode

try:
    from websockets.speedups import apply_mask
except ImportError:  # built without its C extension
    from websockets.utils import apply_mask

__all__ = ["LARGE", "masked_frame"]

LARGE: Final = 256 * 1024
"""Bytes above which a message is one."""

_PIECE: Final = 256 * 1024  # bytes, whole masks


def masked_frame(data: bytes | memoryview, text: bool) -> Iterator[bytes]:
    """The frame of a message of more than `LARGE` bytes (RFC 6455, section 5.2), to be written with nothing in between.

    The mask is a new secret, as section 5.3 has it: what is sent may be chosen by somebody who must not be able to make
    it look like something else on the way.
    """
    mask = secrets.token_bytes(4)
    opcode = Opcode.TEXT if text else Opcode.BINARY
    yield bytes((0x80 | opcode, 0x80 | 127)) + len(data).to_bytes(8, "big") + mask
    view = memoryview(data)
    for start in range(0, len(data), _PIECE):
        yield apply_mask(view[start : start + _PIECE], mask)
