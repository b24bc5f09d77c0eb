"""What can be wrong with a document that is well formed: missing values, columns that do not exist, empty layouts …

A check is a function from a model to sentences; ``_CHECKS`` says for which models, by catalogue name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from ..core.property import UNSET
from ..core.specs import Field
from ..errors import nearest
from ..model import Model
from ..models.catalogue import DERIVED
from ..models.factory import factory

__all__ = ["problems_of"]


def problems_of(models: Iterable[Model]) -> list[str]:
    """Return one sentence for each problem; it begins with the model that has it."""
    problems: list[str] = []
    model: Any
    for model in models:
        unset = [
            prop.name
            for prop in model._properties.values()
            if prop.default is UNSET
            and prop.sent
            and prop.name not in model._values
            and not _is_derived(model, prop.name)
        ]
        problems.extend(f"{model!r}: the required property {name!r} has no value" for name in unset)
        if unset:
            continue  # what a check would look at may be missing
        for name in sorted(_CHECKED & model.model_names):
            problems.extend(f"{model!r}: {problem}" for check in _CHECKS[name] for problem in check(model))
    return problems


def _is_derived(model: Model, name: str) -> bool:
    """Tell whether BokehJS finds the property's default out from the model's other properties."""
    catalogue = factory.catalogue
    spec = catalogue.classes.get(catalogue.keys_by_wire_name.get(model.wire_name, ""))
    return spec is not None and name in spec.properties and spec.properties[name].default is DERIVED


def _columns_of(source: Any) -> Any:
    """Return the columns of a source that has its own, else None: others get theirs in the browser."""
    names = source.model_names
    return source.data if "ColumnDataSource" in names and "WebDataSource" not in names else None


_CONNECTED = frozenset({"Line", "Patch"})
"""Glyphs through all points, which BokehJS cannot draw through some of them."""


def _glyph_renderer(renderer: Any) -> Iterator[str]:
    glyph, columns = renderer.glyph, _columns_of(renderer.data_source)
    if columns is not None:
        for name, value in glyph._values.items():
            column = glyph._properties[name].column_named(value, glyph)
            if column is not None and column not in columns:
                yield (
                    f"{type(glyph).__name__}.{name} names the column {column!r}, which the source does not"
                    f" have{nearest(column, columns)}"
                )
    if type(glyph).wire_name in _CONNECTED and "AllIndices" not in renderer.view.filter.model_names:
        yield f"a view with a filter does not fit a {type(glyph).__name__}, whose points are connected"


def _graph_renderer(renderer: Any) -> Iterator[str]:
    for part, names in (("node_renderer", ("index",)), ("edge_renderer", ("start", "end"))):
        columns = _columns_of(getattr(renderer, part).data_source)
        for name in names:
            if columns is not None and name not in columns:
                yield f"the source of its {part} needs the column {name!r}{nearest(name, columns)}"


def _column_data_source(source: Any) -> Iterator[str]:
    lengths = {name: len(column) for name, column in source.data.items()}
    if len(set(lengths.values())) > 1:
        yield f"columns differ in length ({', '.join(f'{name}: {n}' for name, n in lengths.items())})"


def _plot(plot: Any) -> Iterator[str]:
    if not plot.renderers and not any("Annotation" in item.model_names for item in plot.center):
        yield "the plot has no renderers and will be empty"
    known = {f"{axis}_range_name": ["default", *getattr(plot, f"extra_{axis}_ranges")] for axis in "xy"}
    for place in ("left", "right", "above", "below", "center", "renderers"):
        for item in getattr(plot, place):
            for name, ranges in known.items():
                wanted = getattr(item, name) if name in item._properties else "default"
                if wanted not in ranges:
                    yield f"{item!r} has the {name} {wanted!r}, which the plot does not have{nearest(wanted, ranges)}"
    for axis in "xy":
        scale = getattr(plot, f"{axis}_scale")
        categorical = "CategoricalScale" in scale.model_names
        for data_range in (getattr(plot, f"{axis}_range"), *getattr(plot, f"extra_{axis}_ranges").values()):
            if categorical != ("FactorRange" in data_range.model_names):
                yield f"{data_range!r} and {scale!r} do not fit: a FactorRange needs a CategoricalScale, others do not"


def _factor_range(factors: Any) -> Iterator[str]:
    twice = [factor for factor, count in Counter(factors.factors).items() if count > 1]
    if twice:
        yield f"factors are there more than once: {', '.join(map(repr, twice))}"


def _legend_item(item: Any) -> Iterator[str]:
    if not isinstance(item.label, Field):
        return
    sources = [renderer.data_source for renderer in item.renderers if "data_source" in renderer._properties]
    if len({source.id for source in sources}) != 1:
        yield "its label is a column, so its renderers must have one and the same source"
    columns = _columns_of(sources[0]) if sources else None
    if columns is not None and item.label.field not in columns:
        yield f"its source has no column {item.label.field!r}{nearest(item.label.field, columns)}"


def _flex_box(box: Any) -> Iterator[str]:
    if not box.children:
        yield "the layout has no children"
    roots = () if box.document is None else box.document.roots
    for child in box.children:
        if any(child is root for root in roots):
            yield f"{child!r} is in the layout and a root of the document as well"
    yield from _repeated(box.children)


def _grid_box(box: Any) -> Iterator[str]:
    yield from _repeated([child[0] for child in box.children])


def _struct_box(box: Any) -> Iterator[str]:
    yield from _repeated([child["child"] for child in box.children])


def _repeated(children: Iterable[Any]) -> Iterator[str]:
    for name, count in Counter(map(repr, children)).items():
        if count > 1:
            yield f"{name} is in the layout {count} times; a model has one place"


def _layout_dom(item: Any) -> Iterator[str]:
    fixed = item.sizing_mode == "fixed"
    if fixed and (item.width is None or item.height is None):
        yield "the sizing mode 'fixed' needs a width and a height"
    for side in ("width", "height"):
        size, policy = getattr(item, side), getattr(item, f"{side}_policy")
        if policy == "fixed" and size is None:
            yield f"the {side}_policy 'fixed' needs a {side}"
        least = getattr(item, f"min_{side}") or 0
        wanted = size if size is not None and (fixed or policy == "fixed") else least
        most = getattr(item, f"max_{side}")
        if not least <= wanted <= (wanted if most is None else most):
            yield f"min_{side}, {side} and max_{side} must rise, they are {least}, {wanted} and {most}"


def _mercator(part: Any) -> Iterator[str]:
    if part.dimension is None:
        yield "its dimension must be 'lat' or 'lon'"


def _range_tool(tool: Any) -> Iterator[str]:
    if tool.x_range is None and tool.y_range is None:
        yield "it needs an x_range or a y_range"


def _color_mapper(mapper: Any) -> Iterator[str]:
    left = list(mapper.factors[len(mapper.palette) :])
    if left:
        yield f"the palette has fewer colours than there are factors; {left} will have the nan_color {mapper.nan_color}"


def _weighted_mapper(mapper: Any) -> Iterator[str]:
    labels, palette = mapper.stack_labels, mapper.palette
    if labels is not None and len(labels) != len(palette):
        yield f"there are {len(labels)} stack_labels for {len(palette)} colours"


def _property_of(holder: Any) -> Iterator[str]:
    if holder.attr not in holder.obj._properties:
        yield f"{holder.obj!r} has no property {holder.attr!r}{nearest(holder.attr, holder.obj._properties)}"


def _set_value(callback: Any) -> Iterator[str]:
    prop = callback.obj._properties.get(callback.attr)
    if prop is not None:
        try:
            prop.prepare(callback.obj, callback.value)
        except ValueError as error:
            yield str(error)


def _scale_bar(bar: Any) -> Iterator[str]:
    if not bar.dimensional.is_known(bar.unit):
        yield f"its units ({bar.dimensional!r}) do not have {bar.unit!r}"


_CHECKS: dict[str, tuple[Callable[[Any], Iterator[str]], ...]] = {
    "CategoricalColorMapper": (_color_mapper,),
    "Column": (_flex_box,),
    "ColumnDataSource": (_column_data_source,),
    "FactorRange": (_factor_range,),
    "GlyphRenderer": (_glyph_renderer,),
    "GraphRenderer": (_graph_renderer,),
    "GridBox": (_grid_box,),
    "GridPlot": (_grid_box,),
    "HBox": (_struct_box,),
    "LayoutDOM": (_layout_dom,),
    "LegendItem": (_legend_item,),
    "MercatorTickFormatter": (_mercator,),
    "MercatorTicker": (_mercator,),
    "Plot": (_plot,),
    "RangeTool": (_range_tool,),
    "Row": (_flex_box,),
    "ScaleBar": (_scale_bar,),
    "SetValue": (_property_of, _set_value),
    "VBox": (_struct_box,),
    "ValueOf": (_property_of,),
    "WeightedStackColorMapper": (_weighted_mapper,),
}
_CHECKED = frozenset(_CHECKS)
