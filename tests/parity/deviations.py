"""Where a script's document is not the one that the real Bokeh makes, and why that is meant.

``path`` is where the two differ, as the failing test prints it; ``*`` stands for anything.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .canonical import Difference

__all__ = ["DEVIATIONS", "Deviation"]


class Deviation(NamedTuple):
    """A meant difference. With ``minor`` it is one from that minor version of Bokeh only."""

    script: str
    path: str
    reason: str
    minor: str | None = None

    def covers(self, difference: Difference) -> bool:
        pattern = ".*".join(map(re.escape, self.path.split("*")))
        return re.fullmatch(pattern, difference.path) is not None


DEVIATIONS: list[Deviation] = []
