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

NOTICED = "Bokeh does not notice clear() of a list, nor changes inside a list of factors"
TRIGGERED = "trigger() with a value that the property does not have sets it, so that replicas agree"

DATETIME = "the moment as given: Bokeh 3.9 cuts the hours off"
ISO = "the same moment: a number here, text which BokehJS converts from Bokeh"

OWN_LISTS = "a copy has lists of its own; Bokeh's shares them with the original"

DEVIATIONS: list[Deviation] = [
    Deviation("models/specs_of_own_models", ".result.span*", "units that are given with a value stay with it"),
    Deviation("models/families", ".result.HoverTool", "the families are those of BokehJS"),
    Deviation("colours/rgb_and_hsl", ".result.other form[0]", "hues are exact, as from 3.10 on", "3.9"),
    Deviation("colours/rgb_and_hsl", ".result.from[2]", "hues are exact, as from 3.10 on", "3.9"),
    Deviation("colours/rgb_and_hsl", ".result.text[1]", "equal colours are equal; Bokeh's are only themselves"),
    Deviation("embed/json_item", ".document.title", "Bokeh's json_item leaves the current document without its title"),
    Deviation("enums/values", ".result.all.AutosizeMode", "BokehJS 3.9 has one more than its Python", "3.9"),
    Deviation("models/cloning", "*.tags", OWN_LISTS),
    Deviation("models/cloning", ".result[0]", OWN_LISTS),
    Deviation("glyphs/all_markers", ".printed", "our own words about the same names"),
    Deviation(
        "graphs/graph_method", "*.edge_renderer.*glyph.name", "the graph has the name; Bokeh names the edges too"
    ),
    Deviation("widgets/pickers", "*.children[4].value", DATETIME, "3.9"),
    Deviation("widgets/pickers", "*.children[5].value*", DATETIME, "3.9"),
    Deviation("widgets/pickers", "*.children[6].value*", ISO),
    Deviation("callbacks/changes_inside_containers", ".result.also", NOTICED),
    Deviation("callbacks/python_on_change", "*.value", TRIGGERED),
    Deviation("glyphs/scatter_options", "*_color.value", COLOUR),
    Deviation("glyphs/text_glyphs", "*.text_font.*", FONT),
    Deviation("plots/ranges_of_all_kinds", "*.x_range.start", DAY),
    Deviation("plots/ranges_of_all_kinds", "*.x_range.end", DAY),
    Deviation(
        "annotations/spans_and_slopes", "*.location", "the moment of a day; as text, from Bokeh, BokehJS refuses it"
    ),
]
