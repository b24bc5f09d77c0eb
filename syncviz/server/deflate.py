"""permessage-deflate (RFC 7692): compressed messages, of which every peer gets the same bytes.

Both sides compress each WebSocket message by itself (``no_context_takeover``). So an open connection keeps no
compressor (up to 300 KB with a window of 32 KB on both sides), and a message to a thousand peers is compressed once.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any, Final

from websockets.exceptions import InvalidHeader, NegotiationError
from websockets.extensions import Extension
from websockets.extensions.permessage_deflate import PerMessageDeflate, ServerPerMessageDeflateFactory
from websockets.frames import Opcode
from websockets.headers import build_extension, parse_extension

from ..protocol.codec import Outgoing
from .wire import Chunk, frame_header

__all__ = ["Deflate"]

_SMALLEST: Final = 256  # bytes; below that the frame would hardly shrink
_LARGEST: Final = 1024 * 1024  # bytes; compressing more would hold up the other sessions for 20 ms and longer
_RSV1: Final = 0x40  # of a frame's first byte: the message is compressed (RFC 7692, section 6)
_WINDOW: Final = 15
_NAME: Final = "permessage-deflate"


class Deflate:
    """Compression as a server offers it.

    Args:
        level: of zlib, 1 to 9.
        mem_level: of zlib, 1 to 9.
    """

    def __init__(self, level: int, mem_level: int) -> None:
        self._settings: dict[str, Any] = {"level": level, "memLevel": mem_level}

    def negotiate(self, offer: str) -> tuple[str, Extension] | None:
        """Answer the header ``Sec-WebSocket-Extensions`` of a client: the header of the 101, and what reads the
        client's frames. None where it offers nothing of use."""
        try:
            offered = parse_extension(offer) if offer else []
        except InvalidHeader:
            return None
        factory = ServerPerMessageDeflateFactory(
            server_no_context_takeover=True, client_no_context_takeover=True, compress_settings=self._settings
        )
        for name, parameters in offered:
            if name != _NAME:
                continue
            try:
                accepted, extension = factory.process_request_params(parameters, [])
            except NegotiationError:
                continue
            # A smaller window would need bytes of its own.
            if isinstance(extension, PerMessageDeflate) and extension.local_max_window_bits == _WINDOW:
                return build_extension([(name, accepted)]), extension
        return None

    def frames(self, outgoing: Outgoing) -> Sequence[Chunk]:
        """The frames of a message, in pieces to be written one after the other."""
        if outgoing.deflated is None:
            pieces: list[Chunk] = []
            for data, text in outgoing.fragments():
                pieces += self._frame(Opcode.TEXT if text else Opcode.BINARY, data)
            outgoing.deflated = tuple(pieces)
        return outgoing.deflated

    def _frame(self, opcode: int, data: Chunk) -> tuple[Chunk, Chunk]:
        if _SMALLEST <= len(data) <= _LARGEST:
            compressor = zlib.compressobj(wbits=-_WINDOW, **self._settings)
            packed = compressor.compress(data) + compressor.flush(zlib.Z_SYNC_FLUSH)
            if len(packed) - 4 < len(data):
                packed = packed[:-4]  # RFC 7692, section 7.2.1
                return frame_header(opcode | _RSV1, len(packed)), packed
        return frame_header(opcode, len(data)), data
