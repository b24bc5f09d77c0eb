"""The kinds of warnings."""

from __future__ import annotations

from typing import Final

from .issue import Warning

__all__ = [
    "BOTH_CHILD_AND_ROOT", "EMPTY_LAYOUT", "EXT", "FIXED_HEIGHT_POLICY", "FIXED_SIZING_MODE", "FIXED_WIDTH_POLICY",
    "MISSING_RENDERERS", "PALETTE_LENGTH_FACTORS_MISMATCH",
]  # fmt: skip

MISSING_RENDERERS: Final = Warning(1000, "MISSING_RENDERERS", "the plot has no renderers and will be empty")
EMPTY_LAYOUT: Final = Warning(1002, "EMPTY_LAYOUT", "the layout has no children")
BOTH_CHILD_AND_ROOT: Final = Warning(
    1004, "BOTH_CHILD_AND_ROOT", "a model is in a layout and a root of the document as well"
)
FIXED_SIZING_MODE: Final = Warning(1005, "FIXED_SIZING_MODE", "the sizing mode 'fixed' needs a width and a height")
FIXED_WIDTH_POLICY: Final = Warning(1006, "FIXED_WIDTH_POLICY", "the width_policy 'fixed' needs a width")
FIXED_HEIGHT_POLICY: Final = Warning(1007, "FIXED_HEIGHT_POLICY", "the height_policy 'fixed' needs a height")
PALETTE_LENGTH_FACTORS_MISMATCH: Final = Warning(
    1008, "PALETTE_LENGTH_FACTORS_MISMATCH", "the palette has fewer colours than there are factors"
)
EXT: Final = Warning(9999, "EXT", "something else is odd")
