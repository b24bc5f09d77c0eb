"""Where models differ from Bokeh's, and why that is meant: names, defaults, and the values that properties take."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["ACCEPTED_HERE", "DEFAULTS", "NAMES", "REFUSED_HERE", "ValueDeviation"]

ON_BASE = "BokehJS has it on this base; Bokeh has it on the classes derived from it"

NAMES: dict[tuple[str, str], str] = {
    **{(cls, name): ON_BASE for cls in ("Range", "DataRange") for name in ("bounds", "max_interval", "min_interval")},
    ("ToolProxy", "visible"): ON_BASE,
}
"""Properties that only our classes have."""

DEFAULTS: dict[tuple[str, str], str] = {
    **{("MercatorAxis", name): "known to be the latitude's; Bokeh sets that in the constructor of the axis"
       for name in ("ticker", "formatter")},
}  # fmt: skip
"""Properties whose default is another one."""


class ValueDeviation(NamedTuple):
    """A meant difference: for properties that the pattern ``where`` finds in "Class.property: kind in Bokeh".

    ``values`` are labels and groups of the pool. With ``minor`` it is one with that minor version of Bokeh only.
    """

    where: str
    values: tuple[str, ...]
    reason: str
    minor: str | None = None

    def matches(self, text: str) -> bool:
        """Tell whether the pattern is found."""
        return re.search(self.where, text) is not None


BROWSER = "BokehJS refuses it: the page would stay empty"
ONE_VALUE = "BokehJS has one value for the whole glyph here, neither a column nor an expression"
CHECKED = "what value(…) holds is checked here as the bare value is"
OTHER_CLASS = "BokehJS wants a model of the other class"
TAKES = "BokehJS takes it"
WIDER = "BokehJS has no such limit"
SEQUENCE = "a list may be written as any sequence"
MILLISECONDS = "a number, or any date or time, which becomes milliseconds"
ANY_SPEC = "BokehJS computes a value here, too, of what value(…) or an expression says"
_NUMBERS = ("whole", "fractions")
_ANYTHING = (
    "nothing", "bytes", "lists", "tuples", "arrays", "dicts", "sets", "durations", "others", "models", "specs",
    "[<Slider>]", "{a: <Slider>}",
)  # fmt: skip
_TIMES = ("moments", "times", "durations", "numpy durations")

REFUSED_HERE: list[ValueDeviation] = [
    ValueDeviation("", ("numpy durations",), "numpy counts durations among whole numbers, and Bokeh with it"),
    ValueDeviation("Seq|Dash|Ticker", ("bytes",), "bytes are no list of numbers"),
    ValueDeviation("Color", ("-1", "1000000000000"), "no packed colour, which is from 0 to 0xFFFFFFFF"),
    ValueDeviation("Spec", ("value(1)", "value(None)"), CHECKED),
    ValueDeviation(r"^[HV]Area\S*hatch_", ("texts", "iso", "<Stack>"), ONE_VALUE),
    ValueDeviation(r"^Toolbar.active_multi", ("<HoverTool>",), OTHER_CLASS),
    ValueDeviation(r"^(SizeBar|LogTickFormatter).ticker", ("<BasicTicker>", "<FixedTicker>"), OTHER_CLASS),
    ValueDeviation(r"^(BoxAnnotation.handles|BoxInteractionHandles)", ("<BoxAnnotation>",), OTHER_CLASS),
    ValueDeviation(r"^HTMLTitle.text_font_size", ("texts", "iso"), "not a size; there are no columns to take it from"),
    ValueDeviation(r"^CategoricalPatternMapper", ("texts", "iso", "lists", "tuples", "arrays"), BROWSER),
    ValueDeviation(
        "Image,|: .*Image", ("texts", "iso"),
        "a path as text could come from a browser, which would read files so: give a pathlib.Path",
    ),
    ValueDeviation(r"^\w*Datetime\w*Picker", ("times",), "a time of day is no date"),
    ValueDeviation(r"extra_url_vars", ("dicts", "{a: <Slider>}"), BROWSER),
    ValueDeviation(r"^HTML.refs", ("lists",), BROWSER),
    ValueDeviation(r"^(MultiPolygons|MultiLine|Patches)\.[xy]s", ("whole", "fractions", "exact", "specs"), BROWSER),
    ValueDeviation(r"^Image\w*.image", (*_NUMBERS, "exact", "specs", *_TIMES), BROWSER),
    ValueDeviation(r"^ColorBar.scale_alpha", ("whole", "fractions"), BROWSER),
    ValueDeviation(r"^Scatter.size", ("moments", "times", "durations", "nan"), "no size of a marker"),
    ValueDeviation("Factor", ("texts", "iso", "lists", "tuples", "arrays"), "BokehJS has numbers here and no factors"),
    ValueDeviation(r"^(Maximum|Minimum).initial", ("nothing",), BROWSER),
    ValueDeviation(r"^Grid.dimension", ("whole",), BROWSER),
    ValueDeviation(r"^Select.options", ("[None]",), BROWSER),
]  # fmt: skip
"""What Bokeh accepts and we do not."""

ACCEPTED_HERE: list[ValueDeviation] = [
    ValueDeviation("", ("exact",), "numbers as others are"),
    ValueDeviation("List|Seq|Set|Ticker", ("tuples", "arrays", "lists"), SEQUENCE),
    ValueDeviation(r"^\w+\.(xs|ys|image): ", ("lists", "tuples", "arrays"), "a column"),
    ValueDeviation(r"\bInt\b", ("fractions", "[1.5, 2]", "(1, 2, 3, 0.5)"), "BokehJS takes fractions"),
    ValueDeviation("Dash", ("[1.5, 2]", "(1, 2, 3, 0.5)", "array([1.5, 2.5])"), "BokehJS takes fractions"),
    ValueDeviation("Percent|Alpha$", _NUMBERS, WIDER),
    ValueDeviation("Size$", ("-1", "-2.5"), WIDER),
    ValueDeviation(r"_dates: |Date\b|Time\)|Datetime|TimeDelta|_interval: ", (*_NUMBERS, *_TIMES), MILLISECONDS),
    ValueDeviation(r"Date\b", ("[1, 2]", "[1.5, 2]", "(1, 2)"), MILLISECONDS),
    ValueDeviation("AlphaSpec|FloatSpec|IntSpec", _TIMES, MILLISECONDS),
    ValueDeviation(
        "hatch_extra|^(Line|Step|Patch|HArea|VArea)\\w*.(line|hatch|fill)_", ("specs", "value(None)"), ANY_SPEC
    ),
    ValueDeviation(r"FontSizeSpec", ("texts", "iso"), "the name of a column, whatever it is"),
    ValueDeviation("TypeOfAttr", ("<GlyphRenderer>",), "which glyph it has, another edit may change"),
    ValueDeviation(r"^Dialog.\w+_limit", _NUMBERS, TAKES),
    ValueDeviation(r"^HBox.spacing", ("[1, 2]", "(1, 2)"), TAKES),
    ValueDeviation(r"^BooleanFormatter.icon", ("texts", "iso"), "any icon of the page's fonts"),
    ValueDeviation(r"^EditTool.empty_value", _ANYTHING, "any value that a column may hold"),
    ValueDeviation("^(Text.text|Scatter.marker|HTMLTitle.text_color)", ("nothing",), TAKES),
    ValueDeviation("Factor|UnitsSpec", ("lists", "tuples"), "a factor of two or three levels, and a place inside it"),
    ValueDeviation("dimension", ("np.True_",), "the number 1 to numpy and to us"),
    ValueDeviation(r"^TapTool.modifiers", ("''",), "no modifiers"),
    ValueDeviation("js_event_callbacks", ("{'a': [1, 2]}",), "the browser's own, written by js_on_event"),
]  # fmt: skip
"""What we accept and Bokeh does not."""
