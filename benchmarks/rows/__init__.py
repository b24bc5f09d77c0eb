"""The rows of the table, in the order in which they are run and printed."""

from __future__ import annotations

from benchmarks.rows.base import Row
from benchmarks.rows.document import DASHBOARD, DOCUMENT
from benchmarks.rows.endpoint import ENDPOINT
from benchmarks.rows.memory import EXPIRY, MEMORY
from benchmarks.rows.opening import OPEN, PAGE
from benchmarks.rows.patches import FANOUT, TRIP, TRIP_ACK, TRIP_MANY

__all__ = ["ROWS", "select_rows"]

ROWS: tuple[Row, ...] = (
    PAGE, OPEN, ENDPOINT, TRIP, TRIP_ACK, TRIP_MANY, FANOUT, MEMORY, EXPIRY, DOCUMENT, DASHBOARD,
)


def select_rows(names: str) -> list[Row]:
    """Rows of a comma-separated list of names, in the table's order; raises ValueError for an unknown one."""
    wanted = {name.strip() for name in names.split(",") if name.strip()}
    known = {row.name for row in ROWS}
    if not wanted or wanted - known:
        unknown = ", ".join(sorted(wanted - known)) or "nothing"
        raise ValueError(f"expected rows out of {', '.join(row.name for row in ROWS)}; got {unknown}")
    return [row for row in ROWS if row.name in wanted]
