"""The rows of the table, in the order in which they are run and printed."""

from __future__ import annotations

from benchmarks.rows.arrivals import ARRIVALS
from benchmarks.rows.base import Row
from benchmarks.rows.bulk import BULK
from benchmarks.rows.document import DASHBOARD, DOCUMENT
from benchmarks.rows.endpoint import ENDPOINT
from benchmarks.rows.floors import FLOORS
from benchmarks.rows.growth import GROWTH
from benchmarks.rows.memory import EXPIRY, MEMORY, SESSIONS
from benchmarks.rows.opening import OPEN, PAGE
from benchmarks.rows.patches import FANOUT, TRIP, TRIP_ACK, TRIP_MANY
from benchmarks.rows.starting import START
from benchmarks.rows.streaming import STREAM

__all__ = ["QUICK_ROWS", "ROWS", "select_rows"]

ROWS: tuple[Row, ...] = (
    FLOORS, PAGE, OPEN, TRIP, TRIP_ACK, TRIP_MANY, FANOUT, STREAM, BULK, MEMORY, SESSIONS, EXPIRY, ENDPOINT, DOCUMENT,
    DASHBOARD, GROWTH, ARRIVALS, START,
)  # fmt: skip

QUICK_ROWS = tuple(row for row in ROWS if row not in (SESSIONS, GROWTH))
"""Without those that say nothing in few seconds."""


def select_rows(names: str) -> list[Row]:
    """Rows of a comma-separated list of names, in the table's order; raises ValueError for an unknown one."""
    wanted = {name.strip() for name in names.split(",") if name.strip()}
    known = {row.name for row in ROWS}
    if not wanted or wanted - known:
        unknown = ", ".join(sorted(wanted - known)) or "nothing"
        raise ValueError(f"expected rows out of {', '.join(row.name for row in ROWS)}; got {unknown}")
    return [row for row in ROWS if row.name in wanted]
