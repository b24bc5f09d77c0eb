"""Methods of Plot: its axes, grids, legends and tools, and how to add to them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...core.query import find, selector_of
from ...core.registry import registry
from ...errors import MissingDependency, nearest
from ..names import is_a
from .splat import LegendSplat, Splat
from .tools import tool_from_string

if TYPE_CHECKING:
    from ...model import Model as _Base
else:
    _Base = object

__all__ = ["PLACES", "PlotMethods"]

PLACES = ("left", "right", "above", "below", "center")
"""Where a plot can hold renderers and annotations beside its glyphs."""


class PlotMethods(_Base):
    """Mixed into Plot."""

    __slots__ = ()

    left: Any
    right: Any
    above: Any
    below: Any
    center: Any
    toolbar: Any
    renderers: Any
    hold_render: bool

    def _held(self, name: str, *places: str) -> list[Any]:
        return [item for place in places for item in getattr(self, place) if is_a(item, name)]

    @property
    def xaxis(self) -> Splat:
        """The axes above and below, as a list which passes attributes on to its items."""
        return Splat(self._held("Axis", "above", "below"))

    @property
    def yaxis(self) -> Splat:
        """The axes on the left and on the right, as a list which passes attributes on to its items."""
        return Splat(self._held("Axis", "left", "right"))

    @property
    def axis(self) -> Splat:
        """All axes, as a list which passes attributes on to its items."""
        return Splat(self._held("Axis", "above", "below", "left", "right"))

    def _grids(self, *dimensions: int) -> Splat:
        grids = self._held("Grid", "center")
        return Splat([grid for dimension in dimensions for grid in grids if grid.dimension == dimension])

    @property
    def xgrid(self) -> Splat:
        """The grids of the x dimension, as a list which passes attributes on to its items."""
        return self._grids(0)

    @property
    def ygrid(self) -> Splat:
        """The grids of the y dimension, as a list which passes attributes on to its items."""
        return self._grids(1)

    @property
    def grid(self) -> Splat:
        """All grids, as a list which passes attributes on to its items."""
        return self._grids(0, 1)

    @property
    def legend(self) -> LegendSplat:
        """All legends, as a list which passes attributes on to its items."""
        return LegendSplat(self._held("Legend", "above", "below", "left", "right", "center"))

    @property
    def hover(self) -> Splat:
        """All hover tools, as a list which passes attributes on to its items."""
        return Splat([tool for tool in self.tools if is_a(tool, "HoverTool")])

    @property
    def tools(self) -> Any:
        """The tools of the plot's toolbar."""
        return self.toolbar.tools

    @tools.setter
    def tools(self, tools: Any) -> None:
        self.toolbar.tools = tools

    def select(self, *args: Any, **conditions: Any) -> Splat:
        """Return the models of the plot that match: a name, a class, a dict, or conditions by keyword.

        The list passes attributes on: ``plot.select(type=HoverTool).tooltips = …``. Raises TypeError for none
        or several selectors.
        """
        if len(args) + bool(conditions) != 1:
            raise TypeError("select takes one selector, or conditions by keyword: select('name'), select(type=Line)")
        if conditions.keys() == {"selector"}:
            args = (conditions["selector"],)
        return Splat(find(self.references(), selector_of(args[0] if args else conditions)))

    def add_layout(self, obj: Any, place: str = "center") -> None:
        """Put an axis, a legend, an annotation … in one of the places; what is in another place moves.

        Raises ValueError for an unknown place.
        """
        if place not in PLACES:
            raise ValueError(f"a place is one of {', '.join(PLACES)}, got {place!r}{nearest(str(place), PLACES)}")
        for name in PLACES:
            panel = getattr(self, name)
            if any(item is obj for item in panel):
                setattr(self, name, [item for item in panel if item is not obj])
        getattr(self, place).append(obj)

    def add_tools(self, *tools: Any) -> None:
        """Add tools: models, or names such as ``"hover"``. Raises ValueError for anything else."""
        made = []
        for tool in tools:
            if isinstance(tool, str):
                tool = tool_from_string(tool)
            elif not is_a(tool, "Tool"):
                raise ValueError(f"a tool is a Tool model or the name of one, got {tool!r}")
            made.append(tool)
        self.toolbar.tools.extend(made)

    def remove_tools(self, *tools: Any) -> None:
        """Remove tools. Raises ValueError for one that the plot does not have; then none is removed."""
        left = list(self.toolbar.tools)
        for tool in tools:
            if not any(item is tool for item in left):
                raise ValueError(f"the plot does not have the tool {tool!r}; it has {left!r}")
            left = [item for item in left if item is not tool]
        self.toolbar.tools = left

    def add_glyph(self, source_or_glyph: Any, glyph: Any = None, **attributes: Any) -> Any:
        """Add a glyph, ``add_glyph(source, glyph)`` or ``add_glyph(glyph)``, and return its GlyphRenderer.

        Further keywords are properties of the renderer. Raises ValueError for what is no source or no glyph.
        """
        source = source_or_glyph
        if glyph is None:
            source, glyph = registry.resolve("ColumnDataSource")(), source_or_glyph
        if not is_a(source, "DataSource"):
            raise ValueError(f"add_glyph expects a data source, got {source!r}")
        if not is_a(glyph, "Glyph"):
            raise ValueError(f"add_glyph expects a Glyph model, got {glyph!r}")
        renderer = registry.resolve("GlyphRenderer")(data_source=source, glyph=glyph, **attributes)
        self.renderers.append(renderer)
        return renderer

    def add_tile(self, tile_source: Any, retina: bool = False, **attributes: Any) -> Any:
        """Add map tiles and return their TileRenderer.

        ``tile_source`` is a TileSource model, a TileProvider of the package xyzservices, or the name of one
        (``"CartoDB Positron"``). ``retina`` asks for tiles of double density. Keywords are properties of the
        renderer. Raises MissingDependency for a name without xyzservices, ValueError for an unknown one.
        """
        if not is_a(tile_source, "TileSource"):
            tile_source = _tile_source(tile_source, retina)
        renderer = registry.resolve("TileRenderer")(tile_source=tile_source, **attributes)
        self.renderers.append(renderer)
        return renderer

    @contextmanager
    def hold(self, *, render: bool) -> Iterator[None]:
        """Keep the browser from drawing the plot anew inside the block, if ``render`` is true."""
        if not render:
            yield
            return
        self.hold_render = True
        try:
            yield
        finally:
            self.hold_render = False


# Names of Bokeh 2 that xyzservices has under others.
_FORMER_TILES = {"esri_imagery": "esri_worldimagery", "osm": "openstreetmap_mapnik"}


def _tile_source(provider: Any, retina: bool) -> Any:
    """Return a WMTSTileSource for a provider of tiles or its name."""
    if isinstance(provider, str):
        try:
            providers = import_module("xyzservices").providers
        except ImportError as error:
            raise MissingDependency(
                f"the tiles {provider!r} are looked up in xyzservices: pip install xyzservices, or give a TileSource"
            ) from error
        name = provider.lower()
        name = _FORMER_TILES.get(name, name)
        if name.startswith("stamen"):
            name = f"stadia.{name}"
        if "retina" in name:
            name, retina = name.replace("retina", ""), True
        try:
            provider = providers.query_name(name)
        except ValueError as error:
            known = {key.replace(".", " "): key for key in providers.flatten()}
            raise ValueError(f"xyzservices has no tiles {provider!r}{nearest(provider, known)}") from error
    if not hasattr(provider, "build_url"):
        raise ValueError(f"add_tile expects a TileSource, an xyzservices provider or the name of one, got {provider!r}")
    return registry.resolve("WMTSTileSource")(
        url=provider.build_url(scale_factor="@2x" if retina else None),
        attribution=provider.html_attribution,
        min_zoom=provider.get("min_zoom", 0),
        max_zoom=provider.get("max_zoom", 30),
    )
