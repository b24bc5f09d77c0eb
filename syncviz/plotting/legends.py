"""``legend_label``, ``legend_field`` and ``legend_group``: items for the legend of a plot."""

from __future__ import annotations

from typing import Any

from .. import models
from ..core.specs import field, value

__all__ = ["LEGEND_KEYWORDS", "add_to_legend", "legend_of"]

LEGEND_KEYWORDS = frozenset({"legend_label", "legend_field", "legend_group"})


def legend_of(plot: Any, name: str | None) -> Any:
    """Return the plot's legend of that name; without a name the nameless one, made if there is none.

    Raises RuntimeError where there is no legend of that name, or several.
    """
    legends = [legend for legend in plot.legend if legend.name == name]
    if len(legends) == 1:
        return legends[0]
    if legends:
        raise RuntimeError(
            f"the plot has {len(legends)} legends {'without a name' if name is None else f'named {name!r}'}; give each"
            " a name of its own and say legend_name=… which one is meant"
        )
    if name is not None:
        raise RuntimeError(
            f"the plot has no legend named {name!r}; add one with plot.add_layout(Legend(name={name!r}))"
        )
    legend = models.Legend()
    plot.add_layout(legend)
    return legend


def add_to_legend(plot: Any, keyword: str, text: Any, name: str | None, renderer: Any) -> None:
    """Make the legend show ``renderer`` as one of the keywords says. Raises ValueError for what is no text."""
    if not isinstance(text, str):
        raise ValueError(f"{keyword} expects text, got {text!r}")
    if keyword == "legend_group":
        labels = _groups(renderer.data_source, text)
        legend = legend_of(plot, name)
        legend.items.extend(
            [
                models.LegendItem(label=value(label), renderers=[renderer], index=index)
                for label, index in labels
            ]
        )
        return
    legend = legend_of(plot, name)
    label = value(text) if keyword == "legend_label" else field(text)
    for item in legend.items:
        if item.label == label:
            item.renderers.append(renderer)
            return
    legend.items.append(models.LegendItem(label=label, renderers=[renderer]))


def _groups(source: Any, column: str) -> list[tuple[str, int]]:
    """Return the distinct values of a column as text, in order, and where each one is first found."""
    if column not in getattr(source, "data", ()):
        raise ValueError(f"legend_group names the column {column!r}, which the glyph's source does not have")
    first: dict[Any, int] = {}
    for index, item in enumerate(source.data[column]):
        first.setdefault(item, index)
    return [(str(item), first[item]) for item in sorted(first)]
