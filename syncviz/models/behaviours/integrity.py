"""Checks of BokehJS' models: what is well formed, and yet cannot be drawn or is hardly meant.

``CHECKS`` says for which models, by catalogue name. A check looks at values without keeping defaults: it runs for each
document that is made, and must not add to it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from ...core.specs import Field
from ...core.validation import errors, warnings
from ...core.validation.check import Check
from ...core.validation.issue import Issue
from ...errors import nearest

__all__ = ["CHECKS"]

Findings: TypeAlias = Iterator[tuple[Issue, str]]

_CONNECTED: Final = frozenset({"Line", "Patch"})
"""Glyphs through all points, which BokehJS cannot draw through some of them."""

_SIZES: Final = frozenset({"width_policy", "height_policy", "min_width", "min_height", "max_width", "max_height"})
"""What a width or height can contradict; they alone say nothing wrong."""

_PLACES: Final = ("left", "right", "above", "below", "center", "renderers")
_RANGES: Final = (("x_range_name", "extra_x_ranges"), ("y_range_name", "extra_y_ranges"))


def _columns_of(source: Any) -> Any:
    """Return the columns of a source that has its own, else None: others get theirs in the browser."""
    names = source.model_names
    return source._values.get("data", {}) if "ColumnDataSource" in names and "WebDataSource" not in names else None


def _glyph_renderer(renderer: Any) -> Findings:
    glyph, columns = renderer.glyph, _columns_of(renderer.data_source)
    if columns is not None:
        properties = glyph._properties
        for name, value in glyph._values.items():
            kind = type(value)
            if kind is int or kind is float:
                continue
            column = properties[name].column_named(value, glyph)
            if column is not None and column not in columns:
                yield errors.BAD_COLUMN_NAME, (
                    f"{type(glyph).__name__}.{name} names the column {column!r}{nearest(column, columns)}"
                )
    if type(glyph).wire_name in _CONNECTED and "AllIndices" not in renderer.view.filter.model_names:
        yield errors.CDSVIEW_FILTERS_WITH_CONNECTED, ""


def _graph_renderer(renderer: Any) -> Findings:
    for part, names in (("node_renderer", ("index",)), ("edge_renderer", ("start", "end"))):
        columns = _columns_of(getattr(renderer, part).data_source)
        for name in names:
            if columns is not None and name not in columns:
                yield errors.MALFORMED_GRAPH_SOURCE, f"{part} needs the column {name!r}{nearest(name, columns)}"


def _column_data_source(source: Any) -> Findings:
    data = source._values.get("data", {})
    if len(data) > 1 and len({len(column) for column in data.values()}) > 1:
        lengths = ", ".join(f"{name}: {len(column)}" for name, column in data.items())
        yield warnings.EXT, f"columns differ in length ({lengths})"


def _plot(plot: Any) -> Findings:
    values = plot._values
    if (
        not values.get("renderers")
        and "GMapPlot" not in plot.model_names
        and not any("Annotation" in item.model_names for item in values.get("center", ()))
    ):
        yield warnings.MISSING_RENDERERS, ""
    # Only what is set can name another range than the default one, which each plot has.
    for place in _PLACES:
        for item in values.get(place, ()):
            for name, extra in _RANGES:
                wanted = item._values.get(name, "default")
                if wanted != "default" and wanted not in values.get(extra, ()):
                    known = ["default", *values.get(extra, ())]
                    yield errors.BAD_EXTRA_RANGE_NAME, f"{item!r} has the {name} {wanted!r}{nearest(wanted, known)}"
    for scale, main, others in (
        (plot.x_scale, plot.x_range, "extra_x_ranges"),
        (plot.y_scale, plot.y_range, "extra_y_ranges"),
    ):
        categorical = "CategoricalScale" in scale.model_names
        for data_range in (main, *values.get(others, {}).values()):
            if categorical != ("FactorRange" in data_range.model_names):
                yield errors.INCOMPATIBLE_SCALE_AND_RANGE, f"{data_range!r} and {scale!r}"


def _map_plot(plot: Any) -> Findings:
    for name in ("x_range", "y_range"):
        if "Range1d" not in getattr(plot, name).model_names:
            yield errors.INCOMPATIBLE_MAP_RANGE_TYPE, f"{name} is {getattr(plot, name)!r}"


def _factor_range(factors: Any) -> Findings:
    twice = [factor for factor, count in Counter(factors._values.get("factors", ())).items() if count > 1]
    if twice:
        yield errors.DUPLICATE_FACTORS, ", ".join(map(repr, twice))


def _legend_item(item: Any) -> Findings:
    if not isinstance(item.label, Field):
        return
    renderers = item._values.get("renderers", ())
    sources = [renderer.data_source for renderer in renderers if "data_source" in renderer._values]
    if len({source.id for source in sources}) != 1:
        yield errors.NON_MATCHING_DATA_SOURCES_ON_LEGEND_ITEM_RENDERERS, ""
    columns = _columns_of(sources[0]) if sources else None
    if columns is not None and item.label.field not in columns:
        yield errors.BAD_COLUMN_NAME, f"the column {item.label.field!r}{nearest(item.label.field, columns)}"


def _flex_box(box: Any) -> Findings:
    children = box._values.get("children", ())
    if not children:
        yield warnings.EMPTY_LAYOUT, ""
        return
    document = box.document
    if document is not None:
        roots = document.roots
        for child in children:
            if child in roots:
                yield warnings.BOTH_CHILD_AND_ROOT, repr(child)
    yield from _repeated(children)


def _grid_box(box: Any) -> Findings:
    return _repeated([child[0] for child in box._values.get("children", ())])


def _struct_box(box: Any) -> Findings:
    return _repeated([child["child"] for child in box._values.get("children", ())])


def _repeated(children: Sequence[Any]) -> Findings:
    if len(set(children)) == len(children):
        return
    for child, count in Counter(children).items():
        if count > 1:
            yield errors.REPEATED_LAYOUT_CHILD, f"{child!r} is there {count} times"


def _layout_dom(item: Any) -> Iterable[tuple[Issue, str]]:
    # Most have the sizes that BokehJS gives them, or a width and a height: this takes 0.3 µs, all that follows 5.
    values = item._values
    plain = item._themed is None and _SIZES.isdisjoint(values) and values.get("sizing_mode") != "fixed"
    return () if plain else _sizes(item)


def _sizes(item: Any) -> Findings:
    fixed = item.sizing_mode == "fixed"
    if fixed and (item.width is None or item.height is None):
        yield warnings.FIXED_SIZING_MODE, ""
    # Written out: a name put together anew misses the cache of attributes each time, and stays in it.
    for size, policy, least, most, alone, limits in (
        (item.width, item.width_policy, item.min_width or 0, item.max_width,
         warnings.FIXED_WIDTH_POLICY, errors.MIN_PREFERRED_MAX_WIDTH),
        (item.height, item.height_policy, item.min_height or 0, item.max_height,
         warnings.FIXED_HEIGHT_POLICY, errors.MIN_PREFERRED_MAX_HEIGHT),
    ):  # fmt: skip
        if policy == "fixed" and size is None:
            yield alone, ""
        wanted = size if size is not None and (fixed or policy == "fixed") else least
        if not least <= wanted <= (wanted if most is None else most):
            yield limits, f"they are {least}, {wanted} and {most}"


def _slider(slider: Any) -> Iterable[tuple[Issue, str]]:
    if "start" not in slider._properties or slider.start != slider.end:
        return ()
    return ((errors.EQUAL_SLIDER_START_END, f"start and end are {slider.start!r}"),)


def _mercator(part: Any) -> Findings:
    if part.dimension is None:
        yield errors.MISSING_MERCATOR_DIMENSION, ""


def _range_tool(tool: Any) -> Findings:
    if tool.x_range is None and tool.y_range is None:
        yield errors.NO_RANGE_TOOL_RANGES, ""


def _color_mapper(mapper: Any) -> Findings:
    left = list(mapper.factors[len(mapper.palette) :])
    if left:
        yield warnings.PALETTE_LENGTH_FACTORS_MISMATCH, f"{left} will have the nan_color {mapper.nan_color}"


def _weighted_mapper(mapper: Any) -> Findings:
    labels, palette = mapper.stack_labels, mapper.palette
    if labels is not None and len(labels) != len(palette):
        yield errors.WEIGHTED_STACK_COLOR_MAPPER_LABEL_LENGTH_MISMATCH, (
            f"there are {len(labels)} stack_labels for {len(palette)} colours"
        )


def _property_of(holder: Any) -> Findings:
    if holder.attr not in holder.obj._properties:
        yield errors.NOT_A_PROPERTY_OF, (
            f"{holder.obj!r} has no property {holder.attr!r}{nearest(holder.attr, holder.obj._properties)}"
        )


def _set_value(callback: Any) -> Findings:
    prop = callback.obj._properties.get(callback.attr)
    if prop is not None:
        try:
            prop.prepare(callback.obj, callback.value)
        except ValueError as error:
            yield errors.INVALID_PROPERTY_VALUE, str(error)


def _scale_bar(bar: Any) -> Findings:
    if not bar.dimensional.is_known(bar.unit):
        yield errors.NON_MATCHING_SCALE_BAR_UNIT, f"{bar.dimensional!r} does not have {bar.unit!r}"


CHECKS: dict[str, tuple[Check, ...]] = {
    "AbstractSlider": (_slider,),
    "CategoricalColorMapper": (_color_mapper,),
    "ColumnDataSource": (_column_data_source,),
    "FactorRange": (_factor_range,),
    "FlexBox": (_flex_box,),
    "GlyphRenderer": (_glyph_renderer,),
    "GraphRenderer": (_graph_renderer,),
    "GridBox": (_grid_box,),
    "GridPlot": (_grid_box,),
    "HBox": (_struct_box,),
    "LayoutDOM": (_layout_dom,),
    "LegendItem": (_legend_item,),
    "MapPlot": (_map_plot,),
    "MercatorTickFormatter": (_mercator,),
    "MercatorTicker": (_mercator,),
    "Plot": (_plot,),
    "RangeTool": (_range_tool,),
    "ScaleBar": (_scale_bar,),
    "SetValue": (_property_of, _set_value),
    "VBox": (_struct_box,),
    "ValueOf": (_property_of,),
    "WeightedStackColorMapper": (_weighted_mapper,),
}
