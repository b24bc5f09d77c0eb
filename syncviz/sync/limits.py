"""The numbers that keep one session, one peer or one crowd from harming the rest."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ..errors import SettingError

__all__ = ["Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds and times of the sync engine; times are seconds, sizes bytes.

    Raises:
        SettingError: a number is negative, or a bound that must admit something is zero.
    """

    max_sessions: int = 100_000
    """Open sessions per hub; one more is refused."""
    unused_lifetime: float = 15.0
    """How long a session without a joined peer is kept."""
    outbox_bytes: int = 16 * 1024 * 1024
    """Patches that may wait for one peer before it is cut; snapshots do not count."""
    outbox_messages: int = 4096
    """Messages that may wait for one peer before it is cut."""
    pong_grace: float = 1.0
    """In this time a peer's program has handled what has reached its machine; also the pause between pings."""
    correction_delay: float = 0.25
    """How long a peer must leave a value alone before it is corrected a second time."""
    max_unsettled: int = 4096
    """Changed values remembered per session for convergence; beyond it the memory gets coarser, not larger."""
    development: bool = False
    """Send the text and traceback of failing callbacks to the peer whose change caused them."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if not value >= 0:
                raise SettingError(f"{field.name} must be zero or more, got {value!r}")
        for name in ("max_sessions", "outbox_bytes", "outbox_messages", "max_unsettled"):
            if getattr(self, name) < 1:
                raise SettingError(f"{name} must be at least 1, got {getattr(self, name)!r}")
