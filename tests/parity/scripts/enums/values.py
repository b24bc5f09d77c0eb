"""The names that options may have."""

from bokeh.core import enums
from bokeh.core.enums import Anchor, Dimension, Enumeration, LineDash, Palette, enumeration

mine = enumeration("one", "two", "three")
loose = enumeration("Red", "Green", case_sensitive=False)
result = {
    "all": {
        name: list(getattr(enums, name))
        for name in enums.__all__
        if isinstance(getattr(enums, name), Enumeration) and name not in ("ToolIcon",)
    },
    "palettes": len(list(Palette)),
    "in": ["top_left" in Anchor, "middle" in Anchor, Dimension.width, mine.two],
    "length": [len(LineDash), len(mine)],
    "mine": [list(mine), "Two" in mine, "red" in loose, "RED" in loose],
}
