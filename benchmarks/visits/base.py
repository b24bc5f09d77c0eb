"""What rows ask of a visitor, whatever the protocol, and the loop that moves many of them at once."""

from __future__ import annotations

import math
import select
import socket
from collections.abc import Callable, Sequence
from time import monotonic, perf_counter
from typing import Protocol, Self

from benchmarks.driver import DriverError, Target

__all__ = ["Visit", "attend", "check_sine", "pump", "run_moves"]

POINTS = 200


class Visit(Protocol):
    """One open page with the sliders application in it.

    A *move* sets the frequency slider and is complete when the recomputed sine and the server's answer are there.
    """

    sock: socket.socket
    started: float
    """``perf_counter()`` when the last move was sent."""
    size: int
    """Bytes of the document that opening the page brought."""
    stays: bool
    """Whether the server keeps something for the visit, and pings it."""

    @classmethod
    def open(cls, target: Target, *, quick_ack: bool = False) -> Self:
        """Do what a browser does until the page can be used. Raises WebError, DriverError or OSError."""

    @staticmethod
    def check_page(body: bytes) -> None:
        """Raise DriverError unless this is a page out of which a visit can be opened."""

    def start(self) -> None:
        """Send the next move."""

    def fill(self) -> None:
        """Read once what the socket has (or wait for it); answers pings."""

    def done(self) -> bool:
        """Look at what was read: is the move complete? True once for a move."""

    def verify(self) -> None:
        """Raise DriverError unless the data of the last move is the sine of its frequency."""

    def close(self) -> None:
        """Leave."""


def pump(socks: Sequence[socket.socket], on_readable: Callable[[int], bool], *, timeout: float) -> None:
    """Wait for many sockets until ``on_readable`` returned True once for each of them.

    ``on_readable(index)`` reads from the socket; it returns True when that one has nothing more to wait for. Raises
    TimeoutError after ``timeout`` seconds.
    """
    # poll, not epoll: registered per call, and as cheap for the hundred connections that a row uses at most
    poller = select.poll()
    index_of = {sock.fileno(): index for index, sock in enumerate(socks)}
    for number in index_of:
        poller.register(number, select.POLLIN)
    waiting = len(socks)
    deadline = monotonic() + timeout
    while waiting:
        ready = poller.poll(1000)
        if monotonic() > deadline:
            raise TimeoutError(f"{waiting} of {len(socks)} connections unfinished after {timeout:g} s")
        for number, _ in ready:
            waiting -= on_readable(index_of[number])


def run_moves(visits: Sequence[Visit], *, count: int, seconds: float, timeout: float) -> list[float]:
    """Let every visitor make up to ``count`` moves, ``seconds`` long at most; return their latencies (s)."""
    times: list[float] = []
    left = [count] * len(visits)
    end = monotonic() + seconds

    def on_readable(index: int) -> bool:
        visit = visits[index]
        visit.fill()
        arrived = perf_counter()
        if not visit.done():
            return False
        times.append(arrived - visit.started)
        left[index] -= 1
        if left[index] and monotonic() < end:
            visit.start()
            return False
        return True

    for visit in visits:
        visit.start()
    pump([visit.sock for visit in visits], on_readable, timeout=seconds + timeout)
    return times


def attend(visits: Sequence[Visit]) -> None:
    """Read what has come to visits that do nothing, so that pings are answered in time."""
    poller = select.poll()
    visit_of = {visit.sock.fileno(): visit for visit in visits if visit.stays}
    for number in visit_of:
        poller.register(number, select.POLLIN)
    for number, _ in poller.poll(0):
        visit_of[number].fill()


def check_sine(got: Sequence[float], frequency: float) -> None:
    """Raise DriverError unless these are the 200 points that the sliders application computes."""
    step = 4 * math.pi / (POINTS - 1)
    if len(got) != POINTS or any(abs(y - math.sin(frequency * step * i)) > 1e-9 for i, y in enumerate(got)):
        raise DriverError(f"expected 200 points of sin({frequency} x), got {len(got)}: {got[:5]}")
