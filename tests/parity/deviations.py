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


COLOUR = "the same colour: written as text here, as a list of numbers by Bokeh; BokehJS reads both"
FONT = "the name of a font: Bokeh takes it for the name of a column, which then is not found"
DAY = "the same moment: a number here, text which BokehJS converts from Bokeh"

DEVIATIONS: list[Deviation] = [
    Deviation("glyphs/scatter_options", "*_color.value", COLOUR),
    Deviation("glyphs/text_glyphs", "*.text_font.*", FONT),
    Deviation("plots/ranges_of_all_kinds", "*.x_range.start", DAY),
    Deviation("plots/ranges_of_all_kinds", "*.x_range.end", DAY),
    Deviation("annotations/spans_and_slopes", "*.location", DAY),
]
