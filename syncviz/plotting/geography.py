"""Coastlines, borders, lakes … on a figure, in the projection of a map. The shapes are Natural Earth's, by Cartopy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..util.optional import need

__all__ = ["GeographyMethods"]

_WATER, _GROUND, _BORDER = "#9FDBF3", "#EFEFDB", "#CCCCCC"


class GeographyMethods:
    """Methods of a figure that draw a part of the world.

    ``projection`` is a ``cartopy.crs.Projection``; ``scale`` is that of the shapes, "110m", "50m" or "10m". Cartopy
    fetches shapes that it does not have yet from the internet. Raises MissingDependency without Cartopy.
    """

    def borders(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw the borders of countries; keywords are those of ``multi_line``."""
        _lines(self, projection, _features().BORDERS.with_scale(scale), {"color": _BORDER, **keywords})

    def coastlines(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw coastlines; keywords are those of ``multi_line``."""
        _lines(self, projection, _features().COASTLINE.with_scale(scale), {"color": "#000000", **keywords})

    def rivers(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw rivers; keywords are those of ``multi_line``."""
        _lines(self, projection, _features().RIVERS.with_scale(scale), {"color": _WATER, **keywords})

    def provinces(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw the borders of states and provinces; keywords are those of ``multi_line``."""
        shapes = _features().NaturalEarthFeature("cultural", "admin_1_states_provinces_lines", scale)
        _lines(self, projection, shapes, {"color": _BORDER, **keywords})

    def land(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw land; keywords as with ``states``."""
        _areas(self, projection, _features().LAND.with_scale(scale), {"color": _GROUND, **keywords})

    def lakes(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw lakes; keywords as with ``states``."""
        _areas(self, projection, _features().LAKES.with_scale(scale), {"color": _WATER, **keywords})

    def ocean(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw oceans; keywords as with ``states``."""
        _areas(self, projection, _features().OCEAN.with_scale(scale), {"color": _WATER, **keywords})

    def states(self, projection: Any, scale: str = "110m", **keywords: Any) -> None:
        """Draw states and provinces.

        Keywords are those of ``multi_polygons``; several colours are used in turn. With ``draw_polygon_border`` there
        are outlines too, of the ``polygon_border_color``.
        """
        _areas(self, projection, _features().STATES.with_scale(scale), {"color": _GROUND, **keywords})

    def projection_boundary(self, projection: Any, **keywords: Any) -> None:
        """Draw the edge of a projection; keywords are those of ``line``."""
        np = need("numpy", "shapes are arrays of numpy")
        x, y = np.array(projection.boundary.xy)
        _draw(self, "line", x, y, {"color": "#000000", **keywords})


def _features() -> Any:
    return need("cartopy.feature", "shapes of the world come from Cartopy")


def _draw(plot: Any, method: str, x: Any, y: Any, keywords: dict[str, Any]) -> None:
    getattr(plot, method)(x, y, **keywords)


def _projected(projection: Any, shapes: Any) -> Iterator[Any]:
    """Yield each shape in the projection: what it has become, in pieces."""
    degrees = need("cartopy.crs", "shapes of the world come from Cartopy").PlateCarree()
    for shape in shapes.geometries():
        yield projection.project_geometry(shape, src_crs=degrees).geoms


def _lines(plot: Any, projection: Any, shapes: Any, keywords: dict[str, Any]) -> None:
    np = need("numpy", "shapes are arrays of numpy")
    pieces = [np.array(piece.xy) for geoms in _projected(projection, shapes) for piece in geoms]
    _draw(plot, "multi_line", [piece[0] for piece in pieces], [piece[1] for piece in pieces], keywords)


def _areas(plot: Any, projection: Any, shapes: Any, keywords: dict[str, Any]) -> None:
    np = need("numpy", "shapes are arrays of numpy")
    with_border = keywords.pop("draw_polygon_border", False)
    border_color = keywords.pop("polygon_border_color", _BORDER)
    colors, chosen = keywords["color"], []
    xs: list[Any] = []
    ys: list[Any] = []
    for number, geoms in enumerate(_projected(projection, shapes)):
        for piece in geoms:
            rings = [np.array(piece.exterior.xy), *(np.array(hole.coords.xy) for hole in piece.interiors)]
            xs.append([[ring[0] for ring in rings]])
            ys.append([[ring[1] for ring in rings]])
            if isinstance(colors, list | tuple):
                chosen.append(colors[number % len(colors)])
    if isinstance(colors, list | tuple):
        keywords["color"] = chosen
    _draw(plot, "multi_polygons", xs, ys, keywords)
    if with_border:
        _draw(plot, "multi_line", [x[0][0] for x in xs], [y[0][0] for y in ys], {"color": border_color})
