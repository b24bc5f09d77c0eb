"""How workers give connections to each other: one datagram has a connection's descriptor and what was read of it.
A datagram without a descriptor is a note.

Each worker has a pair of connected datagram sockets without a name in the file system: all workers hold its outlet,
and it reads the inbox. The supervisor holds both, so that what was sent to a worker that has died waits for its
successor.
"""

from __future__ import annotations

import _socket
import array
import os
import socket
from collections.abc import Sequence
from typing import Any, Final

from ..core.json_text import json_dumps, json_loads

__all__ = ["Channel", "Note", "Parcel"]

_BUFFER: Final = 1024 * 1024  # of the kernel, where it allows that: room for some requests of the largest size
_LARGEST: Final = 192 * 1024  # bytes of one datagram: a head (96 KiB), what was read behind it (8 KiB), and spare
_NOTE: Final = b"note\n"
_DESCRIPTOR: Final = array.array("i").itemsize


class Parcel:
    """A connection on its way: its descriptor, which the receiver has to close, the peer's address and the bytes
    that were read from it."""

    __slots__ = ("address", "descriptor", "received")

    def __init__(self, descriptor: int, address: object, received: bytes) -> None:
        self.descriptor = descriptor
        self.address = address
        self.received = received


class Note:
    """What one worker tells another: any JSON."""

    __slots__ = ("content",)

    def __init__(self, content: Any) -> None:
        self.content = content


class Channel:
    """The way to one worker. Neither end ever blocks: both raise `BlockingIOError`."""

    def __init__(self) -> None:
        # Plain sockets, also where `socket` is monkey-patched: the supervisor must not come near a gevent hub.
        self._inbox, self._outlet = (
            _socket.socket(end.family, end.type, end.proto, end.detach())
            for end in socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        )
        for end in (self._inbox, self._outlet):
            end.setblocking(False)
        self._outlet.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _BUFFER)
        self._space = bytearray(_LARGEST)

    @property
    def inbox(self) -> int:
        """The descriptor that is readable when something has come."""
        return self._inbox.fileno()

    @property
    def outlet(self) -> int:
        """The descriptor that is writable when something can be sent."""
        return self._outlet.fileno()

    def send(self, descriptor: int, address: object, received: bytes) -> None:
        """Send a connection. The sender still has to close its own descriptor; until the receiver has got it, the
        connection stays open whatever becomes of either. Raises `OSError`."""
        head = json_dumps(list(address) if isinstance(address, tuple) else None)
        rights: Sequence[Any] = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [descriptor]))]
        self._outlet.sendmsg([head, b"\n", received], rights)

    def tell(self, note: Note) -> None:
        """Send a note. Raises `OSError`."""
        self._outlet.send(_NOTE + json_dumps(note.content))

    def receive(self) -> Parcel | Note:
        """The next connection or note. Raises `OSError`; `ValueError` for what cannot be made out, whose descriptor is
        closed: a process may have no room for another one."""
        flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
        size, ancillary, got, _ = self._inbox.recvmsg_into(
            [self._space], socket.CMSG_SPACE(_DESCRIPTOR), flags
        )
        descriptors = array.array("i")
        for level, kind, data in ancillary:
            if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
                descriptors.frombytes(data[:len(data) - len(data) % _DESCRIPTOR])
        if self._space.startswith(_NOTE, 0, size):
            return Note(json_loads(bytes(memoryview(self._space)[len(_NOTE):size])))
        if len(descriptors) != 1 or got & (socket.MSG_CTRUNC | socket.MSG_TRUNC):
            for descriptor in descriptors:
                os.close(descriptor)
            raise ValueError("a connection was lost on its way: is there a descriptor left for it?")
        head, _, received = bytes(memoryview(self._space)[:size]).partition(b"\n")
        address = json_loads(head)
        return Parcel(descriptors[0], tuple(address) if isinstance(address, list) else "", received)

    def close(self) -> None:
        """Close both ends in this process."""
        self._inbox.close()
        self._outlet.close()
