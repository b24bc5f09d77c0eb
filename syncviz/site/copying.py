"""Copies bytes between two sockets, both ways at once: of one pair in a greenlet, or of many pairs in one thread."""

from __future__ import annotations

import logging
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, Final

__all__ = ["CopyingThread", "Pair", "copy_pair"]

log = logging.getLogger(__name__)

_PIECE: Final = 65536
_MOST: Final = 256 * 1024  # bytes that wait for a slow end, before the other one is read no more
_STALLED: Final = 30.0  # seconds in which an end that is sent something has to take some of it
_LINGER: Final = 10.0  # seconds that one direction may go on after the other has ended
_LOOK: Final = 1.0
_WANTS: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError, InterruptedError)


class _End:
    __slots__ = ("ended", "mask", "out", "shut", "sock")

    def __init__(self, sock: Any, out: bytes) -> None:
        self.sock = sock
        self.out = bytearray(out)  # what it is to be sent
        self.ended = False  # it sends no more
        self.shut = False  # it was told that nothing more comes
        self.mask = 0


class Pair:
    """Two connected sockets, which belong to this from now on.

    ``for_left`` and ``for_right`` are bytes that each is to be sent first. ``idle`` is for how many seconds nothing at
    all may happen. ``keep_left``: the left one is shut down at the end, and closed by somebody else. ``closed`` is
    called once, when both are over.
    """

    def __init__(
        self, left: Any, right: Any, *, for_left: bytes = b"", for_right: bytes = b"", idle: float = 300.0,
        keep_left: bool = False, closed: Callable[[], None] | None = None,
    ) -> None:
        self.left, self.right = _End(left, for_left), _End(right, for_right)
        self._idle = idle
        self._keep_left = keep_left
        self._closed = closed
        self._moved = time.monotonic()
        self._half = 0.0
        self.done = False
        for end in (self.left, self.right):
            end.sock.settimeout(0.0)

    def close(self) -> None:
        """Close both. Whoever waits for them has to stop that first."""
        self.done = True
        for end in (self.left, self.right):
            try:
                end.sock.shutdown(socket.SHUT_RDWR)
            except (OSError, ValueError) as error:
                log.debug("an end of a relay had gone already: %s", error)
            if end is self.right or not self._keep_left:
                end.sock.close()
        closed, self._closed = self._closed, None
        if closed is not None:
            closed()

    def move(self, end: _End, mask: int, now: float) -> None:
        """Do what ``end`` is ready for. The pair may be done afterwards, and has to be closed."""
        other = self.right if end is self.left else self.left
        try:
            if mask & selectors.EVENT_WRITE:
                self._write(end, now)
            if mask & selectors.EVENT_READ:
                self._read(end, other, now)
                self._write(other, now)
        except OSError as error:
            log.debug("a relay ended: %s", error)
            self.done = True

    def look(self, now: float) -> None:
        """See whether it has lasted too long."""
        stalled = bool(self.left.out or self.right.out)
        over = now - self._moved > (min(_STALLED, self._idle) if stalled else self._idle)
        if over or (self._half and now - self._half > _LINGER):
            self.done = True

    def interest(self, end: _End) -> int:
        """What to wait for."""
        other = self.right if end is self.left else self.left
        reading = selectors.EVENT_READ if not end.ended and len(other.out) < _MOST else 0
        return reading | (selectors.EVENT_WRITE if end.out else 0)

    def _read(self, end: _End, other: _End, now: float) -> None:
        while not end.ended and len(other.out) < _MOST:
            try:
                data = end.sock.recv(_PIECE)
            except _WANTS:
                return
            self._moved = now
            if not data:
                end.ended = True
                self._half = self._half or now
                return
            other.out += data
            if not (isinstance(end.sock, ssl.SSLSocket) and end.sock.pending()):
                return

    def _write(self, end: _End, now: float) -> None:
        if end.out:
            try:
                sent = end.sock.send(bytes(end.out[:_PIECE]))
            except _WANTS:
                return
            del end.out[:sent]
            self._moved = now
        other = self.right if end is self.left else self.left
        if other.ended and not end.out and not end.shut:
            end.shut = True
            if end.ended or isinstance(end.sock, ssl.SSLSocket):  # TLS has no half of a connection
                self.done = True
            else:
                end.sock.shutdown(socket.SHUT_WR)


class _Copier:
    """Pairs and the selector that waits for them."""

    def __init__(self, selector: Any) -> None:
        self.pairs: set[Pair] = set()
        self._selector = selector
        self._looked = time.monotonic()

    def add(self, pair: Pair) -> None:
        self.pairs.add(pair)
        self._arm(pair)

    def turn(self) -> None:
        """Wait, at most a second, and do what there is to do."""
        events = self._selector.select(_LOOK)
        now = time.monotonic()
        touched = set()
        for key, mask in events:
            if key.data is not None:
                pair, end = key.data
                touched.add(pair)
                if not pair.done:
                    pair.move(end, mask, now)
        if now - self._looked > _LOOK:
            self._looked = now
            for pair in self.pairs:
                pair.look(now)
            touched.update(pair for pair in self.pairs if pair.done)
        for pair in touched:
            self._arm(pair)

    def close(self) -> None:
        for pair in self.pairs:
            pair.done = True
        for pair in list(self.pairs):
            self._arm(pair)

    def _arm(self, pair: Pair) -> None:
        for end in (pair.left, pair.right):
            wanted = 0 if pair.done else pair.interest(end)
            if wanted == end.mask:
                continue
            if not wanted:
                self._selector.unregister(end.sock)
            elif end.mask:
                self._selector.modify(end.sock, wanted, (pair, end))
            else:
                self._selector.register(end.sock, wanted, (pair, end))
            end.mask = wanted
        if pair.done:
            self.pairs.discard(pair)
            pair.close()


def copy_pair(pair: Pair, selector: Any) -> None:
    """Copy until the pair is done; ``selector`` is closed then."""
    copier = _Copier(selector)
    try:
        copier.add(pair)
        while copier.pairs:
            copier.turn()
    finally:
        copier.close()
        selector.close()


class CopyingThread:
    """One thread that copies for any number of pairs; it runs while there are some."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._new: list[Pair] = []
        self._bell: socket.socket | None = None

    def add(self, pair: Pair) -> None:
        """Take a pair over. From any thread."""
        with self._lock:
            self._new.append(pair)
            if self._bell is None:
                hears, self._bell = socket.socketpair()
                hears.setblocking(False)
                self._bell.setblocking(False)
                threading.Thread(target=self._run, args=(hears,), name="syncviz-relays", daemon=True).start()
                return
            try:
                self._bell.send(b"\0")
            except BlockingIOError:
                log.debug("the bell of the relays rings already")

    def _run(self, hears: socket.socket) -> None:
        with selectors.DefaultSelector() as selector, hears:
            selector.register(hears, selectors.EVENT_READ, None)
            copier = _Copier(selector)
            try:
                while self._take(copier):
                    copier.turn()
                    try:
                        hears.recv(4096)
                    except BlockingIOError:
                        continue
            except BaseException:
                self._give_up()
                raise
            finally:
                copier.close()

    def _give_up(self) -> None:
        """The thread ends by an error: let the next pair begin another one."""
        with self._lock:
            new, self._new = self._new, []
            bell, self._bell = self._bell, None
        if bell is not None:
            bell.close()
        for pair in new:
            pair.close()

    def _take(self, copier: _Copier) -> bool:
        with self._lock:
            new, self._new = self._new, []
            for pair in new:
                copier.add(pair)
            if copier.pairs:
                return True
            assert self._bell is not None
            self._bell.close()
            self._bell = None
            return False
