"""What can be wrong with a document that is well formed: required values, columns that do not exist, empty layouts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..core.property import UNSET
from ..core.specs import Field
from ..errors import nearest
from ..model import Model

__all__ = ["problems_of"]


def problems_of(models: Iterable[Model]) -> list[str]:
    """Return one sentence for each problem."""
    problems: list[str] = []
    model: Any
    for model in models:
        for prop in model._properties.values():
            if prop.default is UNSET and prop.sent and prop.name not in model._values:
                problems.append(f"{model!r}: the required property {prop.name!r} has no value")
        if "GlyphRenderer" in model.model_names:
            problems.extend(_column_problems(model))
        if "ColumnDataSource" in model.model_names:
            problems.extend(_length_problems(model))
        if model.model_names & {"Row", "Column"} and not model.children:
            problems.append(f"{model!r}: the layout has no children")
        if "Plot" in model.model_names and not model.renderers:
            problems.append(f"{model!r}: the plot has no renderers and will be empty")
    return problems


def _column_problems(renderer: Any) -> list[str]:
    glyph, source = renderer.peek("glyph"), renderer.peek("data_source")
    if glyph is UNSET or source is UNSET or "ColumnDataSource" not in source.model_names:
        return []
    problems = []
    for name, value in glyph._values.items():
        prop = glyph._properties[name]
        column = value.field if isinstance(value, Field) else value
        if prop.encode is None or type(column) is not str or column in source.data:
            continue
        # A property that takes one value for all glyphs has plain text on the wire, which names no column.
        form = {"type": "field"} if isinstance(value, Field) else prop.encode(_Probe, value, glyph)
        if isinstance(form, dict) and form.get("type") == "field":
            problems.append(
                f"{renderer!r}: {type(glyph).__name__}.{name} names the column {column!r}, which the source does not"
                f" have{nearest(column, source.data)}"
            )
    return problems


class _Probe:
    """Stands in for a serializer where only the kind of a spec is asked for."""

    @staticmethod
    def encode(value: Any) -> Any:
        return value


def _length_problems(source: Any) -> list[str]:
    lengths = {name: len(column) for name, column in source.data.items()}
    if len(set(lengths.values())) <= 1:
        return []
    return [f"{source!r}: columns differ in length ({', '.join(f'{name}: {n}' for name, n in lengths.items())})"]
