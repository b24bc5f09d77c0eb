"""The handles that ``add_next_tick_callback`` and its like return."""

from __future__ import annotations

from ..document.callbacks import NextTickCallback, PeriodicCallback, SessionCallback, TimeoutCallback

__all__ = ["NextTickCallback", "PeriodicCallback", "SessionCallback", "TimeoutCallback"]
