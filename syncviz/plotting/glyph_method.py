"""A glyph method: a function of a plot whose docstring and signature are put together when somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter, Signature
from types import MethodType
from typing import Any

from ..models.described import Shown, parameter_of, property_lines
from .glyphs import PREFIXES, RENDERER_KEYWORDS, GlyphPlan, plan_of
from .legends import LEGEND_KEYWORDS

__all__ = ["GlyphMethod"]

_SOURCE = "source: a ColumnDataSource, or what one is made from (a dict of columns, a DataFrame)"
_LEGEND = (
    "legend_label: the text of the legend's item",
    "legend_field: the name of a column, whose values the browser makes into items",
    "legend_group: the name of a column, whose distinct values become items now",
    "legend_name: which legend, where the plot has several (may be given beside one of the others)",
)


class GlyphMethod:
    """Behaves as a function in a class does: calling it on a plot calls ``function(plot, …)``.

    ``key`` is the class of the glyphs, ``extra`` are keywords beyond those that every glyph method has.
    """

    def __init__(self, name: str, key: str, function: Callable[..., Any], summary: str) -> None:
        self.__name__ = name
        self.__qualname__ = f"GlyphMethods.{name}"
        self.__module__ = function.__module__
        self.key = key
        self._function = function
        self._summary = summary

    def __get__(self, obj: Any, owner: type | None = None) -> Any:
        return self if obj is None else MethodType(self, obj)

    def __call__(self, target: Any, *args: Any, **keywords: Any) -> Any:
        return self._function(target, *args, **keywords)

    def __repr__(self) -> str:
        return f"<glyph method {self.__name__}>"

    @property
    def __signature__(self) -> Signature:
        return _signature(plan_of(self.key))

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        return "\n".join([self._summary, "", *_lines(plan_of(self.key))])


def _signature(plan: GlyphPlan) -> Signature:
    glyph = plan.properties
    positional = plan.cls._positional
    found = [Parameter("self", Parameter.POSITIONAL_ONLY)]
    for name in (*positional, *sorted(plan.own - {*positional})):
        kind = Parameter.POSITIONAL_OR_KEYWORD if name in positional else Parameter.KEYWORD_ONLY
        parameter = parameter_of(glyph[name], kind)
        if name in plan.initial:
            parameter = parameter.replace(default=Shown(repr(plan.initial[name])))
        found.append(parameter)
    optional = (*plan.extra, *sorted(plan.traits), "source", *sorted(RENDERER_KEYWORDS), *sorted(LEGEND_KEYWORDS))
    found += [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in (*optional, "legend_name")]
    return Signature([*found, Parameter("states", Parameter.VAR_KEYWORD)])


def _lines(plan: GlyphPlan) -> list[str]:
    """Return the part of a docstring that tells of the arguments."""
    lines = []
    if plan.cls._positional:
        lines += [f"Takes by position: {', '.join(plan.cls._positional)}.", ""]
    lines += ["Where a column is possible, a sequence is one too: it becomes a column of a new source.", ""]
    lines.append("Properties of the glyph:")
    for name in (*plan.cls._positional, *sorted(plan.own - {*plan.cls._positional})):
        prop = plan.properties[name]
        if name in plan.initial:
            prop = prop.with_default(plan.initial[name])
        lines += [f"    {line}" for line in property_lines(prop)]
    if plan.traits:
        lines += ["", "Shorthands:"]
        lines += [f"    {trait}: {', '.join(names)}" for trait, names in sorted(plan.traits.items())]
    lines += ["", "Data, and properties of the GlyphRenderer:", f"    {_SOURCE}"]
    lines.append(f"    {', '.join(sorted(RENDERER_KEYWORDS))}")
    lines += ["", "Legend, one of:", *(f"    {line}" for line in _LEGEND)]
    if plan.visuals:
        prefixes = ", ".join(PREFIXES)
        lines += ["", "States, looks that differ from the glyph's own:"]
        lines.append(f"    {prefixes} before a visual property or a shorthand: {PREFIXES[0]}alpha …")
    return lines
