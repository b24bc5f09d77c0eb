"""From the keywords of a glyph method to a ``GlyphRenderer`` with its glyphs and its data source."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from ..core.arrays import is_array
from ..core.property import Property
from ..core.values import ATOMS
from ..errors import UnknownProperty, UnusableColumn, nearest
from ..model import Model
from ..models.factory import factory
from ..models.names import is_a
from ..util.warnings import warn
from .legends import LEGEND_KEYWORDS, add_to_legend, labels_for, legend_of

__all__ = ["DEFAULT_COLOR", "PREFIXES", "RENDERER_KEYWORDS", "GlyphPlan", "is_color_tuple", "plan_of"]

DEFAULT_COLOR = "#1f77b4"

RENDERER_KEYWORDS = frozenset(
    {"name", "coordinates", "x_range_name", "y_range_name", "level", "view", "visible", "muted"}
)
_FEATURES = ("line", "fill", "hatch", "text", "global")
# The states in which a glyph is drawn by a glyph of its own: prefix, property, whether it always has one and
# with which alpha.
_STATES = (("nonselection_", 0.1), ("selection_", None), ("hover_", None), ("muted_", 0.2))
_NO_NAMES = ATOMS - {str}
PREFIXES = tuple(prefix for prefix, _ in _STATES)


class GlyphPlan:
    """What is known beforehand about one class of glyphs, so that a call has little to find out.

    ``visuals``: names of its visual properties. ``traits``: shorthands such as ``color`` and the visuals that
    each stands for; not one that is a property itself (``width`` of a bar). ``initial``: what the visuals are
    that nobody sets. ``own``: its properties but for those that every model has. ``extra``: what its constructor
    takes beside properties. ``specs``: the properties that take a column.
    """

    __slots__ = ("cls", "extra", "faint", "initial", "own", "properties", "specs", "traits", "visuals")

    def __init__(self, cls: type[Model]) -> None:
        self.cls: Any = cls
        self.properties: dict[str, Property] = cls._properties
        self.own = self.properties.keys() - Model._properties.keys()
        self.visuals = frozenset(
            name for name in self.properties if name.partition("_")[0] in _FEATURES and "_" in name
        )
        self.extra: frozenset[str] = getattr(cls, "_extra_keywords", frozenset())
        traits: dict[str, list[str]] = {}
        for name in sorted(self.visuals):
            trait = name.partition("_")[2]
            if trait not in self.properties:
                traits.setdefault(trait, []).append(name)
        self.traits = {trait: tuple(names) for trait, names in traits.items()}
        initial: dict[str, Any] = {}
        for name in sorted(self.visuals):
            trait = name.partition("_")[2]
            if name in ("text_color", "hatch_color"):
                initial[name] = "black"
            elif trait == "color":
                initial[name] = DEFAULT_COLOR
            elif trait == "alpha":
                initial[name] = 1.0
        # What is the default anyhow is not set: a theme may have another.
        self.initial = {name: value for name, value in initial.items() if value != self.properties[name].default}
        alphas = [name for name in self.visuals if name.partition("_")[2] == "alpha"]
        self.faint = {prefix: dict.fromkeys(alphas, alpha) for prefix, alpha in _STATES if alpha is not None}
        self.specs = frozenset(name for name, prop in self.properties.items() if prop.encode is not None)

    def render(self, plot: Any, given: dict[str, Any]) -> Any:
        """Add a renderer to ``plot`` as the keywords in ``given`` say, and return it.

        Raises ValueError and UnknownProperty before anything is added to the plot.
        """
        renderer, legend, legend_name = {}, {}, given.pop("legend_name", None)
        source = given.pop("source", None)
        plain: dict[str, Any] = {}
        shorthands: dict[str, Any] = {}
        states: dict[str, dict[str, Any]] = {}
        for name, value in given.items():
            if name in RENDERER_KEYWORDS:
                renderer[name] = value
            elif name in self.properties or name in self.extra:
                plain[name] = value
            elif name in self.traits:
                shorthands[name] = value
            elif name in LEGEND_KEYWORDS:
                legend[name] = value
            elif name.startswith(PREFIXES):
                prefix, _, rest = name.partition("_")
                if rest not in self.visuals and rest not in self.traits:
                    raise self._unknown(name)
                states.setdefault(prefix + "_", {})[rest] = value
            else:
                raise self._unknown(name)
        if len(legend) > 1:
            raise ValueError(f"only one of {', '.join(sorted(LEGEND_KEYWORDS))} can be used, got {', '.join(legend)}")

        main = {**self.initial, **self._spread(shorthands), **plain}
        columns = self.columns_in(main)
        if source is None:
            source = models.ColumnDataSource(data=columns)
            main.update(zip(columns, columns, strict=True))
        elif columns:
            raise UnusableColumn(
                f"{', '.join(columns)}: a glyph with a source takes its data from the source's columns;"
                " name the column instead of giving the values, or give all the values and no source"
            )
        elif not is_a(source, "ColumnarDataSource"):
            source = models.ColumnDataSource(source)

        glyphs = self._glyphs(main, states, self.faint)
        self._warn_of_names([*plain, *shorthands], glyphs["glyph"], source)
        made = models.GlyphRenderer(data_source=source, **glyphs, **renderer)
        if legend:
            ((keyword, text),) = legend.items()
            labels = labels_for(keyword, text, source)
            shown_in = legend_of(plot, legend_name)
            plot.renderers.append(made)
            add_to_legend(shown_in, labels, made)
        else:
            plot.renderers.append(made)
        return made

    def glyphs_for(self, given: Mapping[str, Any], prefix: str, source: Any) -> dict[str, Any]:
        """Return the glyphs of a part of something larger (the nodes of a graph), by property of GlyphRenderer.

        ``given`` are the keywords without that part's ``prefix``, which only errors name. All values are single ones
        or names of columns of ``source``. Raises ValueError and UnknownProperty.
        """
        plain: dict[str, Any] = {}
        shorthands: dict[str, Any] = {}
        states: dict[str, dict[str, Any]] = {}
        for name, value in given.items():
            state, _, rest = name.partition("_")
            if name in self.properties:
                plain[name] = value
            elif name in self.traits:
                shorthands[name] = value
            elif f"{state}_" in PREFIXES and (rest in self.visuals or rest in self.traits):
                states.setdefault(f"{state}_", {})[rest] = value
            else:
                states_known = (s + v for s in PREFIXES for v in (*self.visuals, *self.traits))
                choices = [*self.properties, *self.traits, *states_known]
                raise UnknownProperty(
                    f"the keyword {prefix + name!r} is not known{nearest(prefix + name, [prefix + c for c in choices])}"
                )
        main = {**self.initial, **self._spread(shorthands), **plain}
        columns = self.columns_in(main)
        if columns:
            raise UnusableColumn(
                f"{', '.join(prefix + name for name in columns)}: give the name of a column of the source, which has"
                " the values"
            )
        glyphs = self._glyphs(main, states, {"nonselection_": {}, "muted_": self.faint["muted_"]})
        self._warn_of_names([*plain, *shorthands], glyphs["glyph"], source)
        return glyphs

    def _glyphs(
        self, main: Mapping[str, Any], states: Mapping[str, Mapping[str, Any]], faint: Mapping[str, Mapping[str, Any]]
    ) -> dict[str, Any]:
        """Return the main glyph and those of the states that were given or always have one."""
        glyphs = {"glyph": self.cls(**main)}
        for prefix in PREFIXES:
            state, base = states.get(prefix), faint.get(prefix)
            if state is not None or base is not None:
                glyphs[prefix + "glyph"] = self.cls(**self._state(main, base, state))
        return glyphs

    def _spread(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Return shorthands as the visual properties that they stand for."""
        return {name: value for trait, value in given.items() for name in self.traits[trait]}

    def _state(self, main: Mapping[str, Any], faint: Mapping[str, Any] | None, given: Mapping[str, Any] | None) -> Any:
        """Return the properties of the glyph for one state: the main one's, but for what was given."""
        values = {**main, **(faint or {})}
        if given:
            values.update(self._spread({name: value for name, value in given.items() if name in self.traits}))
            values.update({name: value for name, value in given.items() if name in self.visuals})
        return values

    def columns_in(self, given: dict[str, Any]) -> dict[str, Any]:
        """Return what among the values is a column and not a value or the name of a column.

        A dash pattern is a value; one that is an array becomes a list in ``given``. Raises ValueError for an array of
        several dimensions.
        """
        found: dict[str, Any] = {}
        for name, value in given.items():
            if type(value) in ATOMS or not _is_sequence(value):
                continue
            if name.endswith("line_dash") and _is_dash(value):
                given[name] = [int(length) for length in value]
                continue
            if name not in self.specs:
                continue
            is_color = name.endswith("color")
            if is_color and is_color_tuple(value):
                continue
            dimensions = getattr(value, "ndim", 1)
            if is_color and is_array(value):
                _check_colors(name, value)
            elif dimensions != 1:
                raise UnusableColumn(f"{name} expects a column, which has one dimension; got an array of {dimensions}")
            found[name] = value
        return found

    def _warn_of_names(self, given: Sequence[str], glyph: Model, source: Any) -> None:
        """Warn of texts that name no column, but nearly do, or nearly are a value: a slip of the pen."""
        columns = getattr(source, "data", None)
        if not columns or is_a(source, "WebDataSource"):
            return  # the columns come later, or in the browser
        for name in given:
            prop = self.properties.get(self.traits[name][0] if name in self.traits else name)
            value = None if prop is None else glyph._values.get(prop.name)
            if prop is None or type(value) in _NO_NAMES or (type(value) is str and value in columns):
                continue
            column = prop.column_named(value, glyph)
            if column is not None and column not in columns:
                hint = nearest(column, [*columns, *prop.words])
                if hint:
                    warn(f"{self.cls.__name__}.{name}: the data source has no column {column!r}{hint}")

    def _unknown(self, name: str) -> UnknownProperty:
        choices = [
            *self.properties,
            *self.traits,
            *RENDERER_KEYWORDS,
            *LEGEND_KEYWORDS,
            "source",
            "legend_name",
        ]
        for prefix in PREFIXES:
            if name.startswith(prefix):
                choices = [prefix + rest for rest in (*self.visuals, *self.traits)]
        return UnknownProperty(f"a {self.cls.__name__} glyph takes no keyword {name!r}{nearest(name, choices)}")


def is_color_tuple(value: Any) -> bool:
    """Tell whether it is one colour, (red, green, blue[, alpha]), and not a column of colours."""
    return isinstance(value, tuple) and len(value) in (3, 4) and all(isinstance(part, int | float) for part in value)


def _check_colors(name: str, value: Any) -> None:
    """Raise UnusableColumn for an array that does not hold colours in one of the forms that BokehJS reads."""
    kind, shape = value.dtype.name, value.shape
    if len(shape) == 1:
        fits = kind in ("uint32", "uint8", "object") or value.dtype.kind == "U"
    else:
        fits = len(shape) == 2 and shape[1] in (3, 4) and (kind == "uint8" or value.dtype.kind == "f")
    if not fits:
        raise UnusableColumn(
            f"{name} expects an array of colours: names, uint32 (0xRRGGBBAA), uint8 (greys), or uint8 or floats of the"
            f" shape (n, 3) or (n, 4); got {kind} of the shape {shape}"
        )


def _is_sequence(value: Any) -> bool:
    if isinstance(value, list | tuple | array):
        return True
    if isinstance(value, str | bytes | Mapping):
        return False
    return isinstance(value, Sequence) or (hasattr(value, "__array__") and getattr(value, "shape", None) != ())


def _is_dash(value: Any) -> bool:
    """Tell whether it is one dash pattern, and not a column of patterns."""
    kind = getattr(getattr(value, "dtype", None), "kind", None)
    if kind is not None:
        return kind in "iu" and value.ndim == 1
    return len(value) > 0 and all(isinstance(length, int) for length in value)


_plans: dict[str, GlyphPlan] = {}


def plan_of(key: str) -> GlyphPlan:
    """Return the plan for a class of glyphs, made on first use."""
    plan = _plans.get(key)
    if plan is None:
        plan = _plans[key] = GlyphPlan(factory.get(key))
    return plan
