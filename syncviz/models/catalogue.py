"""What BokehJS knows about its models, read from the catalogue file of one minor version.

The files ``catalogue-3.9.json`` and ``catalogue-3.10.json`` are written from BokehJS itself by
``tools/catalogue.py`` and never edited. :func:`load` gives one as a :class:`Catalogue`; classes, properties
and kinds are unpacked when they are first asked for. Nothing here imports ``bokeh``; the version of an
installed wheel is looked up in its metadata.

**Keys.** A class is found under the name that Python programs use, which nearly always is the name on the
wire. The exceptions: ``bokeh.models.dom.HTML`` on the wire is ``HTML`` here; where that short name belongs
to another model already, the key is ``dom.Div``, ``dom.Span``, ``dom.Text``; the base of the HTML
annotations, a second ``TextAnnotation``, is ``HTMLTextAnnotation``.

**Kinds.** The kind of a property says which values it takes. A kind is a string or a tuple whose first item
is a string; it is hashable, and properties of equal kind share it. ``k`` is any kind::

    "Any" "Unknown"                     everything
    "Bool" "Str" "Null" "Bytes"         bool; str; None; bytes
    "Float" "Int"                       a real number (nan and infinities too); a whole number
    "Percent"                           a number from 0 to 1
    "Color"                             a CSS colour, "#rrggbb[aa]", a packed number, an (r, g, b[, a]) tuple
    "CSSLength" "Font"                  str holding a CSS length; a CSS font family
    "Date"                              a JavaScript Date, {"type": "date", …} on the wire; it comes only
                                        beside "Str" (ISO date) and "Float" (ms since the epoch)
    "AnyRef"                            any model or plain object
    "Func" "Node" "Opaque"              things that only the browser has; never on the wire
    ("Enum", name | None, values)       one of the strings (or numbers) in the tuple ``values``; ``name``
                                        is that of a named enumeration of BokehJS
    ("Ref", key)                        a model of that class or a subclass; ``key`` is a key of ``classes``
    ("Nullable", k)                     k or None
    ("Opt", k)                          k or absent: a field of "Struct", or an item at the end of "Tuple"
    ("Or", k, k, ...)  ("And", k, k)    any of them, the first that fits; all of them
    ("NonNegative", k) ("Positive", k)  a number >= 0; a number > 0
    ("PrefixedStr", prefix)             a str that begins with ``prefix``
    ("Regex", pattern)                  a str that matches
    ("Tuple", k, k, ...)                a sequence of exactly these
    ("List", k) ("NonEmptyList", k)     a list
    ("Iterable", k) ("Arrayable", k)    a list or set ...; a list or a one-dimensional array
    ("Set", k)                          a set
    ("Dict", k)                         a mapping from str to k
    ("Mapping", k, k) ("KeyVal", k, k)  a mapping with keys and values of these kinds
    ("Struct", ((field, k), ...))       a mapping (or object) with exactly these fields
    ("PartialStruct", ((field, k), …))  the same, where every field may be absent
    ("Spec", name, shape, k)            a visual that is driven by data. ``name`` is Bokeh's
                                        ("NumberSpec"), ``k`` the kind of a constant value; ``shape`` is
                                        "vector" (a constant, a field name, or value/field/expr) or "scalar"
                                        (a constant, or value/field/expr that gives one value)
    ("Spec", name, shape, k, units, unit)
                                        the same with units: the valid ones and the default (AngleSpec,
                                        DistanceSpec, NullDistanceSpec, XOrYCoordinateSpec)
    ("Alias", other)                    no property of its own: another name of the property ``other``

**Defaults** are in the encoding of the wire, as plain JSON: models are ``{"type": "object", "name": …,
"attributes": …}`` without ids, dicts ``{"type": "map", …}``, nan ``{"type": "number", "value": "nan"}``,
fields of specs ``{"type": "field", "field": …}``; a spec's constant is plain, so a plain string is no field.
They are shared; whoever decodes one makes a copy.
:data:`UNSET` marks a property that has none and must be set, :data:`DERIVED` one whose default BokehJS
computes from other properties (or cannot send): Python never sends these unless they were set.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Final, TypeAlias

from ..core.json_text import json_loads
from ..errors import SettingError
from ..util.installed import installed_version

__all__ = [
    "DERIVED",
    "SUPPORTED",
    "UNSET",
    "Catalogue",
    "ClassSpec",
    "EventSpec",
    "Kind",
    "Missing",
    "PropertySpec",
    "default_minor",
    "load",
]

Kind: TypeAlias = "str | tuple[Any, ...]"

SUPPORTED: Final = ("3.9", "3.10")
"""The minor versions of BokehJS for which there is a catalogue, oldest first."""

_INTERNAL, _READONLY, _CONVERT, _UNSET, _DERIVED = 1, 2, 4, 8, 16  # the flags that tools/catalogue.py writes


class Missing(enum.Enum):
    """Why a property has no default value."""

    UNSET = "unset"
    DERIVED = "derived"

    def __repr__(self) -> str:
        return self.name


UNSET: Final = Missing.UNSET
DERIVED: Final = Missing.DERIVED


@dataclass(frozen=True, slots=True)
class PropertySpec:
    """One property, as the class that last (re)defined it has it."""

    name: str
    kind: Kind
    default: Any
    """JSON in the encoding of the wire, or :data:`UNSET` or :data:`DERIVED`."""
    internal: bool = False
    """Private to BokehJS: neither side sends it."""
    readonly: bool = False
    """Set by the browser alone: it arrives from there and is never sent there."""
    convert: bool = False
    """BokehJS turns values of other forms into the proper one (a title's text into a ``Title``)."""

    @property
    def alias(self) -> str | None:
        """The property that this is only another name of, if it is."""
        return self.kind[1] if isinstance(self.kind, tuple) and self.kind[0] == "Alias" else None


@dataclass(frozen=True)
class ClassSpec:
    """One model class, or a base of model classes."""

    name: str
    """The key of the class in the catalogue, the name in Python."""
    wire_name: str
    base: str | None
    """Key of the base class; None for ``HasProps`` alone."""
    registered: bool
    """Whether BokehJS can create it by its wire name. What is not registered serves as a base only."""
    module: str | None
    """Where BokehJS has it, such as ``models/widgets/sliders``; None for the roots."""
    mixins: tuple[tuple[str, str], ...]
    """(prefix, group) of the visual properties it adds, such as ``("axis_label_", "Text")``; the
    inherited ones are not repeated. Their properties are in :attr:`own` already, with the prefix."""
    own: Mapping[str, PropertySpec]
    """The properties that this class adds or changes, in BokehJS's order."""
    inherited: Mapping[str, PropertySpec]
    """The properties of the base class, all of them."""

    @cached_property
    def properties(self) -> Mapping[str, PropertySpec]:
        """Every property, inherited ones first, in BokehJS's order."""
        return {**self.inherited, **self.own}

    @property
    def overrides(self) -> tuple[str, ...]:
        """The inherited properties whose default, kind or flags this class changes."""
        return tuple(name for name in self.own if name in self.inherited)


@dataclass(frozen=True, slots=True)
class EventSpec:
    """One class of UI or document events."""

    class_name: str
    base: str
    """Name of the base class; the root is ``BokehEvent``, which has no entry of its own."""
    name: str | None
    """The name on the wire, None for a class that serves as a base only."""
    publish: bool
    """Whether the browser sends it. Otherwise only the server sends it, or it stays in the browser."""
    values: tuple[tuple[str, str], ...]
    """(key on the wire, attribute of the event in BokehJS) of everything that travels along."""


class _Classes(Mapping[str, ClassSpec]):
    """Unpacks a class when it is first asked for."""

    def __init__(self, raw: Mapping[str, Any], kinds: list[Any], enums: Mapping[str, tuple[Any, ...]]) -> None:
        self._raw = raw
        self._kinds = kinds
        self._enums = enums
        self._kind_cache: dict[int, Kind] = {}
        self._specs: dict[str, ClassSpec] = {}

    def __getitem__(self, name: str) -> ClassSpec:
        spec = self._specs.get(name)
        if spec is None:
            spec = self._specs[name] = self._unpack(name, self._raw[name])
        return spec

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)

    def __contains__(self, name: object) -> bool:
        return name in self._raw

    def _unpack(self, name: str, raw: Mapping[str, Any]) -> ClassSpec:
        base = raw["base"]
        return ClassSpec(
            name=name,
            wire_name=raw.get("wire_name", name),
            base=base,
            registered=not raw.get("unregistered", False),
            module=raw["module"],
            mixins=tuple((prefix, group) for prefix, group in raw.get("mixins", ())),
            own={prop: self._property(prop, *packed) for prop, packed in raw["properties"].items()},
            inherited={} if base is None else self[base].properties,
        )

    def _property(self, name: str, number: int, default: Any, flags: int = 0) -> PropertySpec:
        if flags & _UNSET:
            default = UNSET
        elif flags & _DERIVED:
            default = DERIVED
        return PropertySpec(
            name,
            self._kind(number),
            default,
            bool(flags & _INTERNAL),
            bool(flags & _READONLY),
            bool(flags & _CONVERT),
        )

    def _kind(self, number: int) -> Kind:
        kind = self._kind_cache.get(number)
        if kind is None:
            kind = self._kind_cache[number] = self._freeze(self._kinds[number])
        return kind

    def _freeze(self, packed: Any) -> Kind:
        if isinstance(packed, str):
            return packed
        tag, *rest = packed
        match tag:
            case "Enum":
                name, *values = rest
                return (tag, name, self._enums[name] if not values else tuple(values[0]))
            case "Ref" | "PrefixedStr" | "Regex" | "Alias":
                return (tag, *rest)
            case "Struct" | "PartialStruct":
                return (tag, tuple((field, self._freeze(inner)) for field, inner in rest[0]))
            case "Spec":
                name, shape, value, *units = rest
                return (
                    tag,
                    name,
                    shape,
                    self._freeze(value),
                    *(tuple(u) if isinstance(u, list) else u for u in units),
                )
            case _:
                return (tag, *map(self._freeze, rest))


class Catalogue:
    """The models, events, enumerations and named colours of one version of BokehJS."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.version: Final[str] = raw["bokehjs"]
        """The exact version that the catalogue was written from, such as "3.9.2"."""
        self.enums: Final[Mapping[str, tuple[Any, ...]]] = {k: tuple(v) for k, v in raw["enums"].items()}
        """BokehJS's named enumerations: name to values."""
        self.colours: Final[Mapping[str, str]] = raw["colours"]
        """The named CSS colours: name to "#rrggbb"."""
        self._raw: Mapping[str, Any] = raw["classes"]
        self.classes: Final[Mapping[str, ClassSpec]] = _Classes(raw["classes"], raw["kinds"], self.enums)
        """Every class by its key, bases before the classes that extend them."""
        self._events = raw["events"]

    def __repr__(self) -> str:
        return f"<Catalogue of BokehJS {self.version}>"

    @cached_property
    def events(self) -> Mapping[str, EventSpec]:
        """The event classes by class name, bases first."""
        return {
            name: EventSpec(name, raw["base"], raw["name"], raw["publish"], tuple((k, a) for k, a in raw["values"]))
            for name, raw in self._events.items()
        }

    @cached_property
    def keys_by_wire_name(self) -> Mapping[str, str]:
        """Key of every registered class by its name on the wire."""
        return {raw.get("wire_name", key): key for key, raw in self._raw.items() if not raw.get("unregistered")}

    def modules(self) -> Iterator[tuple[str, str]]:
        """Yield the key of every class, and where BokehJS has it, without unpacking any."""
        return ((key, raw["module"] or "") for key, raw in self._raw.items())

    def derived_from(self, key: str) -> list[str]:
        """Keys of the registered classes that have the class ``key`` among their bases, without unpacking any."""
        inside = {key}
        found = []
        for name, raw in self._raw.items():  # bases come first
            if raw["base"] in inside:
                inside.add(name)
                if not raw.get("unregistered"):
                    found.append(name)
        return found


def default_minor() -> str:
    """The minor version of BokehJS to use: that of the installed ``bokeh`` wheel, "3.9" where there is none.

    A wheel newer than the newest catalogue, but before 4.0, is served by the newest catalogue. Raises
    ``SettingError`` for a wheel older than 3.9 or of another major version.
    """
    version = installed_version("bokeh")
    if version is None:
        return SUPPORTED[0]
    major, minor = (int(part) for part in version.split(".")[:2])
    if major != 3 or minor < int(SUPPORTED[0].split(".")[1]):
        raise SettingError(f"bokeh {version} is installed; expected bokeh>={SUPPORTED[0]},<4: install one of those")
    found = f"{major}.{minor}"
    return found if found in SUPPORTED else SUPPORTED[-1]


def load(minor: str | None = None) -> Catalogue:
    """The catalogue of a minor version of BokehJS ("3.9", "3.10"), by default that of the installed wheel.

    Every call for one version gives the same object. Raises ``SettingError`` for an unsupported version.
    """
    return _load(default_minor() if minor is None else minor)


@lru_cache(maxsize=len(SUPPORTED))
def _load(minor: str) -> Catalogue:
    if minor not in SUPPORTED:
        raise SettingError(f"there is no catalogue of BokehJS {minor!r}; expected one of {', '.join(SUPPORTED)}")
    return Catalogue(json_loads(Path(__file__).with_name(f"catalogue-{minor}.json").read_bytes()))
