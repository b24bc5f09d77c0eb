"""What a visitor does with one open page, in the protocol that its server speaks."""

from __future__ import annotations

from benchmarks.visits.base import Visit, attend, pump, run_moves
from benchmarks.visits.dash import DashVisit
from benchmarks.visits.nicegui import NiceGuiVisit
from benchmarks.visits.wire import FloorVisit, WireVisit, decode_floats

__all__ = [
    "DashVisit", "FloorVisit", "NiceGuiVisit", "Visit", "WireVisit", "attend", "decode_floats", "pump", "run_moves",
]  # fmt: skip
