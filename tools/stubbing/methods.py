"""The stub of what a figure takes: keywords of ``figure``, and the arguments of its glyph methods."""

from __future__ import annotations

from syncviz.models.catalogue import PropertySpec
from syncviz.plotting.glyph_methods import GLYPHS, MARKERS
from syncviz.plotting.glyphs import PREFIXES, RENDERER_KEYWORDS, GlyphPlan

from .classes import ModelStubs
from .text import HEADER, default, definition

__all__ = ["MethodStubs"]

IMPORTS = """
from collections.abc import Mapping, Sequence, Set as AbstractSet
from datetime import date
from typing import Any, Literal, TypedDict, Unpack

from typing_extensions import deprecated

from ..core.types import *
from ..model import Model
from ..models import *
"""
LEGEND = ("legend_label: str = ...", "legend_field: str = ...", "legend_group: str = ...", "legend_name: str = ...")
SOURCE = "source: ColumnarDataSource | Any = ..."

# What figure takes beyond the properties of a plot, or in place of one.
_RANGE = "Range | Sequence[Any] | Array | Any | None"
_AXIS = 'Literal["auto", "linear", "log", "datetime", "timedelta", "mercator"] | None'
_ACTIVE = "Tool | str | None"
FIGURE = {
    "x_range": _RANGE,
    "y_range": _RANGE,
    "x_axis_type": _AXIS,
    "y_axis_type": _AXIS,
    "x_axis_location": 'Literal["below", "above"] | None',
    "y_axis_location": 'Literal["left", "right"] | None',
    "x_axis_label": "str | BaseText | None",
    "y_axis_label": "str | BaseText | None",
    "x_minor_ticks": 'int | Literal["auto"] | None',
    "y_minor_ticks": 'int | Literal["auto"] | None',
    "tools": "str | Sequence[Tool | str]",
    "tooltips": "Template | str | Sequence[tuple[str, str]] | Mapping[str, str] | None",
    **{f"active_{kind}": _ACTIVE for kind in ("drag", "inspect", "scroll", "tap")},
    "active_multi": "GestureTool | str | None",
}


class MethodStubs:
    """Writes methods for the glyphs of the classes that ``models`` writes."""

    def __init__(self, models: ModelStubs) -> None:
        self.models = models
        self._states: dict[frozenset[str], str] = {}

    def render(self) -> str:
        """Return the text of ``syncviz/plotting/signatures.pyi``."""
        methods = [line for name, key in sorted(GLYPHS.items()) for line in self._method(name, key)]
        markers = [line for name in MARKERS if name not in GLYPHS for line in self._marker(name)]
        states: list[str] = []
        for fields, name in self._states.items():
            states += [f"class {name}(TypedDict, total=False):", *sorted(fields), ""]
        body = ["class GlyphSignatures:", '    """Every glyph method, with what it takes."""', "", *methods, *markers]
        figures = self._keywords("FigureKeywords", "Figure", "What ``figure`` takes.", FIGURE)
        on_maps = {name: text for name, text in FIGURE.items() if not name.endswith(("axis_type", "_range"))}
        maps = self._keywords("MapKeywords", "GMap", "What ``GMap`` takes.", on_maps)
        text = "\n".join([*states, *figures, *maps, *body, ""])
        used = [name for name in sorted(self.models.typing.aliases) if name in text]
        imports = [f"from ..models import {name} as {name}" for name in used]
        return "\n".join([HEADER.rstrip("\n") + IMPORTS + "\n".join(imports), "", text])

    def _keywords(self, name: str, key: str, doc: str, options: dict[str, str]) -> list[str]:
        """Return the class of the keywords of a plot: its properties and options."""
        properties = self.models.all_properties(key)
        types = {
            name: self.models.write(owner, prop) for name, (owner, prop) in properties.items() if not prop.readonly
        }
        types.update(options, id="str")
        lines = [f"class {name}(TypedDict, total=False):", f'    """{doc}"""', ""]
        return [*lines, *(f"    {name}: {text}" for name, text in types.items()), ""]

    def _argument(self, owner: str, prop: PropertySpec) -> str:
        """Return the type of an argument: that of the property, or a column where it takes the name of one."""
        text = self.models.write(owner, prop)
        return f"{text} | ColumnLike" if prop.kind[:1] == ("Spec",) and prop.kind[2] == "vector" else text

    def _plan(self, key: str) -> tuple[GlyphPlan, dict[str, str], dict[str, str]]:
        """Return the plan of a glyph, and the types and the defaults of its properties and shorthands."""
        plan = GlyphPlan(self.models.factory.get(key))
        properties = self.models.all_properties(key)
        types, defaults = {}, {}
        for name in plan.own:
            owner, prop = properties[name]
            types[name] = self._argument(owner, prop)
            defaults[name] = default(plan.initial.get(name, prop.default))
        for trait, names in plan.traits.items():
            types[trait], defaults[trait] = types[names[0]], "..."
        return plan, types, defaults

    def _method(self, name: str, key: str) -> list[str]:
        plan, types, defaults = self._plan(key)
        positional = plan.cls._positional
        renderer = self.models.all_properties("GlyphRenderer")
        found = [f"{one}: {types[one]} = {defaults[one]}" for one in positional]
        found.append("*")
        found += [f"{one}: Any = ..." for one in sorted(plan.extra)]
        found += [f"{one}: {types[one]} = {defaults[one]}" for one in (*sorted(plan.own), *sorted(plan.traits))
                  if one not in positional]  # fmt: skip
        found += [SOURCE, *(f"{one}: {self.models.write(*renderer[one])} = ..." for one in sorted(RENDERER_KEYWORDS))]
        found += LEGEND
        states = self._states_of(plan, types)
        if states:
            found.append(f"**states: Unpack[{states}]")
        return [*definition(name, found, "GlyphRenderer", f"Draw ``{key}`` glyphs and return the GlyphRenderer."), ""]

    def _states_of(self, plan: GlyphPlan, types: dict[str, str]) -> str:
        """Return the name of the class with the prefixed visuals of a glyph."""
        visuals = [*plan.visuals, *plan.traits]
        fields = frozenset(f"    {prefix}{name}: {types[name]}" for prefix in PREFIXES for name in visuals)
        if not fields:
            return ""
        kinds = sorted({name.partition("_")[0].title() for name in plan.visuals})
        name = f"_{''.join(kinds)}States"
        if name in self._states.values() and fields not in self._states:
            name = f"_{plan.cls.__name__}GlyphStates"
        return self._states.setdefault(fields, name)

    def _marker(self, name: str) -> list[str]:
        old = f"    @deprecated(\"{name}(…) is the old way to write scatter(marker='{name}', …)\")"
        return [old, f"    def {name}(self, *args: Any, **keywords: Any) -> GlyphRenderer: ...", ""]
