"""What one HTTP connection may cost."""

from __future__ import annotations

__all__ = ["Limits"]


class Limits:
    """What one HTTP connection may cost. Times are seconds, sizes bytes.

    Args:
        idle: how long a connection may wait for the first byte of a request.
        head: how long the head of a request may take from its first byte on.
        body: how long its body may take.
        write: how long a write of 256 KiB may take.
        head_size: all header lines together; ``headers``: their number.
        body_size: the body (None: as large as the application reads).
    """

    __slots__ = ("body", "body_size", "head", "head_size", "headers", "idle", "write")

    def __init__(
        self, *, idle: float = 30.0, head: float = 10.0, body: float = 30.0, write: float = 30.0,
        head_size: int = 96 * 1024, headers: int = 100, body_size: int | None = 1024 * 1024,
    ) -> None:
        self.idle = idle
        self.head = head
        self.body = body
        self.write = write
        self.head_size = head_size
        self.headers = headers
        self.body_size = body_size
