"""Networks: ``from_networkx``, and what ``figure.graph`` makes of its keywords."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .. import models
from ..core.specs import Value, field, spec_of_mapping
from ..errors import UnknownProperty, nearest
from ..models.names import is_a
from ..util.warnings import warn
from .glyphs import plan_of

__all__ = ["from_networkx", "graph_renderer"]

_OF_RENDERER = ("name", "level", "visible", "x_range_name", "y_range_name", "selection_policy", "inspection_policy")


def from_networkx(graph: Any, layout_function: Callable[..., Any] | Mapping[Any, Any], **keywords: Any) -> Any:
    """Return a GraphRenderer for a ``networkx.Graph``.

    ``layout_function`` is a function of the graph (``networkx.spring_layout`` …), which gets the keywords, or a
    mapping from nodes to pairs (x, y). The attributes of nodes and edges become columns: None where a node has none of
    that name; those called ``index`` (nodes), ``start`` and ``end`` (edges) are left out, with a warning. There is a
    warning, too, where the nodes of a mapping are not those of the graph. Raises ValueError for an attribute that is a
    list for some and a single value for others.
    """
    nodes = list(graph.nodes(data=True))
    edges = [(start, end, attributes) for start, end, attributes in graph.edges(data=True)]
    node_columns = _columns((attributes for _, attributes in nodes), "node", {"index"})
    node_columns["index"] = [node for node, _ in nodes]
    edge_columns = _columns((attributes for _, _, attributes in edges), "edge", {"start", "end"})
    edge_columns["start"] = [start for start, _, _ in edges]
    edge_columns["end"] = [end for _, end, _ in edges]
    if callable(layout_function):
        positions = layout_function(graph, **keywords)
    else:
        positions = layout_function
        strangers = set(positions) ^ set(node_columns["index"])
        if strangers:
            warn(
                "the layout and the graph do not have the same nodes; these are in one of them only:"
                f" {', '.join(sorted(map(repr, strangers))[:10])}",
            )
    made = models.GraphRenderer(layout_provider=models.StaticLayoutProvider(graph_layout=positions))
    made.node_renderer.data_source.data = node_columns
    made.edge_renderer.data_source.data = edge_columns
    return made


def _columns(attributes: Iterable[Mapping[str, Any]], what: str, reserved: set[str]) -> dict[str, list[Any]]:
    rows = list(attributes)
    names = dict.fromkeys(name for row in rows for name in row)
    skipped = sorted(reserved & names.keys())
    if skipped:
        warn(
            f"{what} attributes named {' and '.join(map(repr, skipped))} are left out: the renderer has columns of that"
            " name; rename the attributes to keep them",
        )
    return {name: _column(name, what, [row.get(name) for row in rows]) for name in names if name not in reserved}


def _column(name: str, what: str, values: list[Any]) -> list[Any]:
    """Return a column all of whose items are lists, or none."""
    lists = [isinstance(value, list | tuple) for value in values]
    if not any(lists):
        return values
    if any(not is_list and value is not None for is_list, value in zip(lists, values, strict=True)):
        raise ValueError(f"the {what} attribute {name!r} is a list for some and a single value for others")
    return [[] if value is None else list(value) for value in values]


def graph_renderer(node_source: Any, edge_source: Any, layout_provider: Any, keywords: Mapping[str, Any]) -> Any:
    """Return a GraphRenderer for two sources (or what they are made from) and a LayoutProvider.

    Keywords with the prefix ``node_`` are for the nodes' glyph, a Scatter (a Circle if there is a ``node_radius``),
    with ``edge_`` for the edges' MultiLine; both take the states (``node_hover_fill_color``). The others are properties
    of the renderer. Raises UnknownProperty and ValueError.
    """
    nodes: dict[str, Any] = {}
    edges: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for name, value in keywords.items():
        if name.startswith("node_"):
            nodes[name.removeprefix("node_")] = value
        elif name.startswith("edge_"):
            edges[name.removeprefix("edge_")] = value
        elif name in _OF_RENDERER:
            rest[name] = value
        else:
            parts = [f"node_{prop}" for prop in (*plan_of("Scatter").properties, "color", "alpha", "radius")]
            parts += [f"edge_{prop}" for prop in (*plan_of("MultiLine").properties, "color", "alpha")]
            raise UnknownProperty(f"graph takes no keyword {name!r}{nearest(name, [*_OF_RENDERER, *parts])}")
    node_source, edge_source = _source(node_source), _source(edge_source)
    node_glyphs = _node_glyphs(nodes, node_source)
    edge_glyphs = plan_of("MultiLine").glyphs_for(edges, "edge_", edge_source)
    return models.GraphRenderer(
        layout_provider=layout_provider,
        node_renderer=models.GlyphRenderer(data_source=node_source, **node_glyphs),
        edge_renderer=models.GlyphRenderer(data_source=edge_source, **edge_glyphs),
        **rest,
    )


def _source(source: Any) -> Any:
    return source if is_a(source, "ColumnarDataSource") else models.ColumnDataSource(source)


def _node_glyphs(given: dict[str, Any], source: Any) -> dict[str, Any]:
    marker = given.pop("marker", None)
    if isinstance(marker, Mapping):
        marker = spec_of_mapping(marker) or marker
    if isinstance(marker, Value):
        marker = marker.value
    if isinstance(marker, str) and marker in source.data:
        marker = field(marker)
    if marker is None or marker == "circle":
        return plan_of("Circle" if "radius" in given else "Scatter").glyphs_for(given, "node_", source)
    return plan_of("Scatter").glyphs_for({**given, "marker": marker}, "node_", source)
