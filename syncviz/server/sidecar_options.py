"""``Options``: how a sidecar treats sessions and connections."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..errors import SettingError
from ..util.token import generate_session_id

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """How a sidecar treats sessions and connections; times are seconds, sizes bytes.

    ``worker_threads`` and ``worker_processes`` (0: one per processor) bound the `Pools` of callbacks. What holds
    the hub for longer than ``slow_callback`` is logged (0: is not looked for), see `Watchdog`.

    ``include_…`` and ``exclude_…`` say which headers and cookies of its request a session gets to see, see `Kept`.
    ``deflate`` is level and memory level of zlib, where messages may be compressed.

    Raises:
        SettingError: sessions are to be signed without a usable secret key, or a number makes no sense.
    """

    sign_sessions: bool = False
    secret_key: bytes | str | None = field(default=None, repr=False)
    generate_session_ids: bool = True
    token_expiration: int = 300
    unused_lifetime: float = 15.0
    check_unused: float = 17.0
    keep_alive: float = 37.0
    max_message_size: int = 20 * 1024 * 1024
    max_sessions: int = 100_000
    development: bool = False
    include_headers: Iterable[str] | None = None
    exclude_headers: Iterable[str] | None = None
    include_cookies: Iterable[str] | None = None
    exclude_cookies: Iterable[str] | None = None
    stats_log: float = 0.0
    memory_log: float = 0.0
    deflate: tuple[int, int] | None = None
    worker_threads: int = 40
    worker_processes: int = 0
    slow_callback: float = 0.25

    def __post_init__(self) -> None:
        for name in ("token_expiration", "check_unused", "max_message_size", "max_sessions", "worker_threads"):
            if getattr(self, name) <= 0:
                raise SettingError(f"{name}: expected more than zero, got {getattr(self, name)!r}")
        for name in (
            "unused_lifetime", "keep_alive", "stats_log", "memory_log", "worker_processes", "slow_callback",
        ):
            if getattr(self, name) < 0:
                raise SettingError(f"{name}: expected zero or more, got {getattr(self, name)!r}")
        if self.sign_sessions:  # refuse to start, rather than fail at the first visitor
            generate_session_id(self.secret_key, signed=True)
