"""Contours of gridded values: their coordinates, computed by contourpy, and the renderer that draws them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from .. import models, palettes
from ..errors import UnknownProperty, nearest
from ..util.optional import need
from .glyphs import is_color_tuple, plan_of

__all__ = ["ContourData", "FillData", "LineData", "contour_data", "from_contour"]


class _Columns:
    def asdict(self) -> dict[str, Any]:
        """Return the columns of a data source."""
        return {item.name: getattr(self, item.name) for item in fields(self)}  # type: ignore[arg-type]


@dataclass(frozen=True)
class FillData(_Columns):
    """Filled contours, one for each pair of neighbouring levels.

    ``xs`` and ``ys`` have a list for each, of its polygons, each a list of arrays: the outer boundary, then the holes.
    """

    xs: list[list[list[Any]]]
    ys: list[list[list[Any]]]
    lower_levels: Any
    upper_levels: Any


@dataclass(frozen=True)
class LineData(_Columns):
    """Contour lines: for each level one array of ``xs`` and one of ``ys``, in which NaN separates the lines."""

    xs: list[Any]
    ys: list[Any]
    levels: Any


@dataclass(frozen=True)
class ContourData:
    """What ``ContourRenderer.set_data`` takes; None for what was not wanted."""

    fill_data: FillData | None
    line_data: LineData | None


def contour_data(
    x: Any = None, y: Any = None, z: Any = None, levels: Any = None, *, want_fill: bool = True, want_line: bool = True
) -> ContourData:
    """Return the contours of ``z``, an array (ny, nx), at rising ``levels``.

    ``x`` and ``y`` are arrays like ``z`` or of the lengths nx and ny (without: 0, 1, 2 …). A single level has lines
    only. Raises ValueError for levels that do not rise and where nothing is wanted, MissingDependency without
    contourpy.
    """
    rising = _rising(levels)
    want_fill = want_fill and len(rising) > 1
    if not want_fill and not want_line:
        raise ValueError("contour_data has nothing to compute: want lines, or the areas between two or more levels")
    if z is None:
        raise ValueError("contours need z, a two-dimensional array of values")
    contourpy = need("contourpy", "contours are computed by contourpy")
    generator = contourpy.contour_generator(
        x, y, z, line_type=contourpy.LineType.ChunkCombinedNan, fill_type=contourpy.FillType.OuterOffset
    )
    fill = line = None
    if want_fill:
        lower, upper = rising[:-1], rising[1:]
        areas = [_polygons(*generator.filled(*pair)) for pair in zip(lower, upper, strict=True)]
        fill = FillData([xs for xs, _ in areas], [ys for _, ys in areas], lower, upper)
    if want_line:
        lines = [_line(generator.lines(level)[0][0]) for level in rising]
        line = LineData([xs for xs, _ in lines], [ys for _, ys in lines], rising)
    return ContourData(fill, line)


def _rising(levels: Any) -> Any:
    np = need("numpy", "contours are computed with numpy")
    found = np.asarray(levels)
    if levels is None or found.ndim != 1 or not len(found):
        raise ValueError(f"contours need levels, a list of rising numbers, got {levels!r}")
    if (np.diff(found) <= 0).any():
        raise ValueError(f"the levels of contours must rise, got {found.tolist()}")
    return found


def _polygons(points: list[Any], offsets: list[Any]) -> tuple[list[list[Any]], list[list[Any]]]:
    """Return x and y of polygons whose boundaries follow each other in one array of points for each polygon."""
    xs, ys = [], []
    for polygon, starts in zip(points, offsets, strict=True):
        boundaries = [polygon[start:end] for start, end in pairwise(starts)]
        xs.append([boundary[:, 0] for boundary in boundaries])
        ys.append([boundary[:, 1] for boundary in boundaries])
    return xs, ys


def _line(points: Any) -> tuple[Any, Any]:
    if points is None:
        np = need("numpy", "contours are computed with numpy")
        return np.empty(0), np.empty(0)
    return points[:, 0], points[:, 1]


def from_contour(x: Any = None, y: Any = None, z: Any = None, levels: Any = None, **visuals: Any) -> Any:
    """Return a ContourRenderer: areas where there is a ``fill_color``, lines where there is a ``line_color``.

    The data is that of :func:`contour_data`. Visuals are line, fill and hatch properties: one value, or a list with
    one for each level (lines) or each pair of levels (fill and hatch). Colours may be a sequence of any length, which
    is interpolated, or a collection of palettes by length such as ``palettes.Viridis``. Raises UnknownProperty for
    other keywords and ValueError for a list of another length.
    """
    rising = _rising(levels)
    _check_names(visuals)
    lines = _part(visuals, ("line_",), len(rising)) if visuals.get("line_color") is not None else None
    areas = _part(visuals, ("fill_", "hatch_"), len(rising) - 1) if visuals.get("fill_color") is not None else None
    data = contour_data(x, y, z, rising, want_fill=areas is not None, want_line=lines is not None)
    made = models.ContourRenderer(
        fill_renderer=models.GlyphRenderer(glyph=models.MultiPolygons(), data_source=models.ColumnDataSource()),
        line_renderer=models.GlyphRenderer(glyph=models.MultiLine(), data_source=models.ColumnDataSource()),
        levels=list(rising),
    )
    made.set_data(data)
    if data.fill_data is not None and areas is not None:
        # The boundaries of neighbouring areas would be drawn over each other.
        _dress(made.fill_renderer, {**areas[0], "line_alpha": 0, "line_width": 0}, areas[1])
    if data.line_data is not None and lines is not None:
        _dress(made.line_renderer, *lines)
    return made


def _check_names(visuals: Mapping[str, Any]) -> None:
    known = plan_of("MultiPolygons").visuals
    for name in visuals:
        if name not in known:
            raise UnknownProperty(f"contour takes no keyword {name!r}{nearest(name, known)}")
        if name.startswith("line_") and visuals.get("line_color") is None and visuals[name] is not None:
            raise ValueError(f"{name} is for contour lines, which are drawn where there is a line_color")


def _part(visuals: Mapping[str, Any], prefixes: tuple[str, ...], count: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the visuals of one part, and those among them that are columns of ``count`` values."""
    found: dict[str, Any] = {}
    for name, value in visuals.items():
        if name.startswith(prefixes) and not (value is None and prefixes == ("line_",)):
            found[name] = _colours(value, count) if name in ("line_color", "fill_color", "hatch_color") else value
    columns = plan_of("MultiPolygons").columns_in(found)
    for name, column in columns.items():
        if len(column) != count:
            raise ValueError(
                f"{name}: expected one value, or a list of {count}, one for each contour; got {len(column)}"
            )
    return found, columns


def _colours(given: Any, count: int) -> Any:
    """Return one colour, or as many as there are contours."""
    if isinstance(given, Mapping) and given and all(isinstance(length, int) for length in given):
        if count in given:
            return given[count]
        longest, shortest = max(given), min(given)
        if shortest < count < longest:
            raise ValueError(f"the collection of palettes has none of {count} colours, only of {sorted(given)}")
        given = given[longest if count > longest else shortest]
        return palettes.interp_palette(given, count)
    if isinstance(given, Sequence) and not isinstance(given, str) and not is_color_tuple(given) and len(given) != count:
        return palettes.interp_palette(given, count)
    return given


def _dress(renderer: Any, visuals: Mapping[str, Any], columns: Mapping[str, Any]) -> None:
    """Set the visuals of a renderer's glyph, those that are columns by way of its source."""
    renderer.glyph.update(**{**visuals, **{name: name for name in columns}})
    for name, column in columns.items():
        renderer.data_source.add(column, name)
