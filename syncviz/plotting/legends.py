"""``legend_label``, ``legend_field`` and ``legend_group``: items for the legend of a plot."""

from __future__ import annotations

from typing import Any

from .. import models
from ..core.specs import field, value
from ..errors import nearest
from ..util.warnings import warn

__all__ = ["LEGEND_KEYWORDS", "add_to_legend", "labels_for", "legend_of"]

LEGEND_KEYWORDS = frozenset({"legend_label", "legend_field", "legend_group"})


def legend_of(plot: Any, name: str | None) -> Any:
    """Return the plot's legend of that name; without a name the nameless one, made if there is none.

    Raises RuntimeError where there is no legend of that name, or several.
    """
    legends = [legend for legend in plot.legend if legend.name == name]
    if len(legends) == 1:
        return legends[0]
    if legends:
        called = "without a name" if name is None else f"named {name!r}"
        raise RuntimeError(
            f"the plot has {len(legends)} legends {called}; give each a name of its own and say which one is"
            " meant with legend_name=…"
        )
    if name is not None:
        raise RuntimeError(
            f"the plot has no legend named {name!r}; add one with plot.add_layout(Legend(name={name!r}))"
        )
    legend = models.Legend()
    plot.add_layout(legend)
    return legend


def labels_for(keyword: str, text: Any, source: Any) -> list[Any]:
    """Return the labels that a keyword asks for: pairs of label and index (None: any row).

    Raises ValueError for what is no text, and for the name of a column that the source does not have.
    """
    if not isinstance(text, str):
        raise ValueError(f"{keyword} expects text, got {text!r}")
    if keyword == "legend_group":
        return _groups(source, text)
    if keyword == "legend_label":
        return [(value(text), None)]
    columns = getattr(source, "data", {})  # other sources have their columns in the browser
    hint = "" if text in columns else nearest(text, columns)
    if hint:
        warn(f"legend_field: the data source has no column {text!r}{hint}")
    return [(field(text), None)]


def add_to_legend(legend: Any, labels: list[Any], renderer: Any) -> None:
    """Show ``renderer`` under the labels: with the item of an equal label, or as a new item."""
    for label, index in labels:
        known = next((item for item in legend.items if index is None and item.label == label), None)
        if known is None:
            legend.items.append(models.LegendItem(label=label, renderers=[renderer], index=index))
        else:
            known.renderers.append(renderer)


def _groups(source: Any, column: str) -> list[Any]:
    """Return labels for the distinct values of a column, in order, and where each one is first found."""
    columns = getattr(source, "data", {})
    if column not in columns:
        raise ValueError(
            f"legend_group names the column {column!r}, which the glyph's source does not have"
            f"{nearest(column, columns)}"
        )
    first: dict[Any, int] = {}
    for index, item in enumerate(source.data[column]):
        first.setdefault(item, index)
    return [(value(str(item)), first[item]) for item in sorted(first)]
