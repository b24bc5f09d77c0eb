"""A large message on its way in: its payload is unmasked straight into memory that the column may keep.

The library of the other frames collects a payload, cuts it out, and unmasks the copy: 8 MB take it 5 to 8 ms, and
1 ms like this.
"""

from __future__ import annotations

from typing import Any, Final

from websockets.frames import Opcode

__all__ = ["Payload"]

_HEADER: Final = 14  # bytes: two, the length in eight, the mask (RFC 6455, section 5.2)
_SMALLEST: Final = 65536  # a shorter length has no business to be in eight bytes
_MASKED_LONG: Final = 0x80 | 127
_ROOM: Final = 256 * 1024
_FORESIGHT: Final = 8  # room for up to so many times what is there already: a header alone gets no memory


class Payload:
    """The payload of one whole masked frame with a length in eight bytes. `begin` tells where there is one.

    Its memory follows what has come, by a factor: whoever announces 20 MB has to send them as well.
    """

    __slots__ = ("_filled", "_key", "_mask", "_memory", "_numpy", "size", "text")

    def __init__(self, size: int, mask: bytes, text: bool, numpy: Any) -> None:
        self.size = size
        self.text = text
        self._numpy = numpy
        self._mask = mask
        self._key = numpy.frombuffer(b"", "uint8")
        self._memory = numpy.empty(0, "uint8")
        self._filled = 0

    @classmethod
    def begin(cls, data: bytes, position: int, limit: int) -> tuple[Payload, int] | None:
        """The payload whose frame begins at a position of ``data``, and where its bytes begin.

        None where another frame, an incomplete header, something wrong or more than ``limit`` bytes are found, which
        somebody else has to judge; and without numpy, for which bytes are dear to unmask.
        """
        start = position + _HEADER
        if len(data) < start or data[position + 1] != _MASKED_LONG:
            return None
        text = data[position] == 0x80 | Opcode.TEXT
        size = int.from_bytes(data[position + 2 : start - 4], "big")
        if not (text or data[position] == 0x80 | Opcode.BINARY) or not _SMALLEST <= size <= limit:
            return None
        try:
            import numpy
        except ImportError:
            return None
        return cls(size, data[start - 4 : start], text, numpy), start

    @property
    def complete(self) -> bool:
        """Whether all has come."""
        return self._filled == self.size

    def take(self, data: bytes, start: int = 0) -> int:
        """Take what came in, from ``start`` on; return where the payload ended in it."""
        begin = self._filled
        end = min(begin + len(data) - start, self.size)
        if end > len(self._memory):
            self._make_room(end)
        masked = self._numpy.frombuffer(data, "uint8", end - begin, start)
        phase = begin % 4
        if phase + len(masked) > len(self._key):
            self._key = self._numpy.frombuffer(self._mask * (len(masked) // 4 + 2), "uint8")
        self._numpy.bitwise_xor(masked, self._key[phase : phase + len(masked)], out=self._memory[begin:end])
        self._filled = end
        return start + end - begin

    def contents(self) -> memoryview:
        """The bytes, once they are complete: nobody else has them, and they may be written to."""
        contents: memoryview = self._memory.data
        return contents

    def _make_room(self, end: int) -> None:
        room = self.size
        while room > max(_ROOM, _FORESIGHT * end):
            room //= _FORESIGHT  # so that the last move, which is the dearest, is that of an eighth
        grown = self._numpy.empty(room, "uint8")
        grown[: self._filled] = self._memory[: self._filled]
        self._memory = grown
