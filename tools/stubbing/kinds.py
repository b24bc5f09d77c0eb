"""From a kind of the catalogue to the types that reading gives and that writing takes."""

from __future__ import annotations

from typing import Any

from syncviz.models.behaviours import FAMILIES
from syncviz.models.catalogue import Catalogue
from syncviz.models.catalogue import PropertySpec as Prop

__all__ = ["Typing"]

READ = {
    "Any": "Any", "Unknown": "Any", "Opaque": "Any", "AnyRef": "Any", "Bool": "bool", "Int": "int", "Float": "float",
    "Temporal": "float", "Percent": "float", "Str": "str", "Font": "str",
    "FontSize": "str", "JSON": "str", "CSSLength": "str", "Date": "date",
    "Null": "None", "Bytes": "bytes", "Color": "str | int",
}  # fmt: skip
WRITE = {
    **READ, "Bool": "bool | Scalar", "Int": "Whole", "Float": "Number", "Temporal": "Moment", "Percent": "Number",
    "Bytes": "Binary", "Color": "ColorLike", "AnyRef": "Model | Mapping[str, Any]",
}  # fmt: skip
BROWSER_ONLY = ("Func", "Node")

# What programs may write beyond the kind, for each of ``behaviours.COERCIONS``.
COERCED: dict[tuple[str, str], str] = {
    ("Plot", "title"): "str",
    ("Axis", "ticker"): "ColumnLike",
    ("Grid", "ticker"): "ColumnLike",
    **{("BoxAnnotation", side): "None" for side in ("left", "right", "top", "bottom")},
    ("BoxAnnotation", "handles"): "AreaVisuals",
    ("ColorMapper", "palette"): "str",
    ("ColorPicker", "color"): "ColorLike",
    ("ColumnDataSource", "data"): "Any",  # data frames of any library
    ("GMapPlot", "api_key"): "str",
    ("HBox", "children"): "Sequence[UIElement]",
    ("VBox", "children"): "Sequence[UIElement]",
    ("HoverTool", "tooltips"): "Mapping[str, str]",
    ("Image", "color_mapper"): "str",
    ("Legend", "items"): "Sequence[LegendItem | tuple[Any, Sequence[GlyphRenderer]]]",
    ("Tabs", "tabs"): "Sequence[TabPanel | tuple[str, UIElement]]",
    ("WheelZoomTool", "hit_test_behavior"): "Literal['group_by_name'] | list[list[Model]]",
    **{(owner, "icon"): "Picture" for owner in ("MenuItem", "Tool", "ToolButton")},
    **{("Switch", icon): "Picture" for icon in ("on_icon", "off_icon")},
    **{(tool, "modifiers"): "str" for tool in ("WheelPanTool", "WheelZoomTool", "TapTool")},
}
# What reading gives where writing turns other forms into one.
GIVEN = {("Plot", "title"): "Title"}
DATES = "str | date | Sequence[Any]"  # ISO text, and pairs and lists of it


class Typing:
    """The types of one catalogue; ``aliases`` are the named ones that were used, by name.

    ``some`` are the keys of bases of which reading a property gives a subclass that is not known: for these there has
    to be a class of :meth:`some_name` on which any attribute may be read and set.
    """

    def __init__(self, catalogue: Catalogue, coercions: Any) -> None:
        self._catalogue = catalogue
        self._coercions = coercions
        self.aliases: dict[str, str] = {}
        self.some: set[str] = set()
        bases = [spec.base for spec in catalogue.classes.values()]
        # A family is none to a type checker: its members do not derive from it.
        self._families = {name: family.base for name, family in FAMILIES.items()}
        self._open = {name for name in bases if bases.count(name) > 1}

    def name_of(self, key: str) -> str:
        """Return the name in the stubs of the class of a catalogue key."""
        return "_" + key.replace(".", "_") if "." in key else key

    def some_name(self, key: str) -> str:
        """Return the name in the stubs of the class for "some subclass of"."""
        return f"_Some{key}"

    def read(self, owner: str, prop: Prop) -> str:
        """Return the type that reading a property of the class with the key ``owner`` gives.

        One whose default is not None is read as if it never were: ``plot.title.text`` needs no check.
        """
        if (given := GIVEN.get((owner, prop.name))) is not None:
            return given
        parts = self._read(prop.kind)
        if isinstance(prop.default, dict | list | str | int | float) and len(parts) > 1:
            parts = [part for part in parts if part != "None"]
        return _union(parts)

    def write(self, owner: str, prop: Prop) -> str:
        """Return the type of what may be assigned to a property of the class with the key ``owner``."""
        parts = self._write(prop.kind)
        where = self._coerced_at(owner, prop.name)
        if where is not None:
            parts = [*parts, COERCED.get(where, DATES)]
        return _union(parts)

    def item(self, kind: Any) -> str:
        """Return the type of an item, for the kind of a list or of alternatives with one."""
        match kind:
            case ("List" | "NonEmptyList" | "Arrayable" | "Iterable", inner):
                return _union(self._write(inner))
            case ("Or" | "Nullable", *inner):
                return next((found for one in inner if (found := self.item(one)) != "Never"), "Never")
        return "Never"

    def _coerced_at(self, owner: str | None, name: str) -> tuple[str, str] | None:
        while owner is not None:
            if (owner, name) in self._coercions:
                return owner, name
            owner = self._catalogue.classes[owner].base
        return None

    def _read(self, kind: Any) -> list[str]:
        match kind:
            case str():
                return [] if kind in BROWSER_ONLY else [READ[kind]]
            case ("Enum", name, values):
                return [self._literal(name, values)]
            case ("Ref", key):
                key = self._families.get(key, key)
                if key not in self._open:
                    return [self.name_of(key)]
                self.some.add(key)
                return [self.some_name(key)]
            case ("Nullable" | "Opt", inner):
                return [*self._read(inner), "None"]
            case ("Or", *inner) if any(item[:2] == ("Enum", "LineDash") for item in inner):
                return ["list[float]"]
            case ("Or", *inner):
                return [part for item in inner for part in self._read(item)]
            case ("And" | "NonNegative" | "Positive", inner, *_):
                return self._read(inner)
            case ("PrefixedStr" | "Regex", _):
                return ["str"]
            case ("List" | "NonEmptyList", inner):
                return [f"list[{self._content(inner)}]"]
            case ("Arrayable" | "Iterable", inner):
                return [f"list[{self._content(inner)}]", "Any"]
            case ("Set", inner):
                return [f"set[{self._content(inner)}]"]
            case ("Tuple", *inner):
                return [f"tuple[{', '.join(map(_union, form))}]" for form in _forms(inner, self._read)]
            case ("Dict", inner):
                return [f"dict[str, {self._content(inner)}]"]
            case ("Mapping" | "KeyVal", key, inner):
                return [f"dict[{_union(self._read(key))}, {self._content(inner)}]"]
            case ("Struct" | "PartialStruct", _):
                return ["dict[str, Any]"]
            case ("Spec", _, _, inner, *_):
                return [*self._read(inner), "Any"]
        raise ValueError(f"no type for reading the kind {kind!r}")

    def _content(self, kind: Any) -> str:
        """Return the type of what is in a container, which has to be right for reading it and for adding to it."""
        parts = self._read(kind)
        return "Any" if any(part == "Any" or part.startswith("_Some") for part in parts) else _union(parts)

    def _write(self, kind: Any) -> list[str]:
        match kind:
            case str():
                return [] if kind in BROWSER_ONLY else WRITE[kind].split(" | ")
            case ("Enum", name, values):
                return [self._literal(name, values)]
            case ("Ref", key):
                return [self.name_of(self._families.get(key, key))]
            case ("Nullable" | "Opt", inner):
                return [*self._write(inner), "None"]
            case ("Or", *inner) if any(item[:2] == ("Enum", "LineDash") for item in inner):
                return ["Dash"]
            case ("Or", *inner):
                return [part for item in inner for part in self._write(item)]
            case ("And" | "NonNegative" | "Positive", inner, *_):
                return self._write(inner)
            case ("PrefixedStr" | "Regex", _):
                return ["str"]
            case ("List" | "NonEmptyList" | "Arrayable" | "Iterable", inner):
                return [f"Sequence[{_union(self._write(inner))}]", "Array"]
            case ("Set", inner):
                item = _union(self._write(inner))
                return [f"AbstractSet[{item}]", f"Sequence[{item}]"]
            case ("Tuple", *inner):
                forms = [f"tuple[{', '.join(map(_union, form))}]" for form in _forms(inner, self._write)]
                return [*forms, "list[Any]"]
            case ("Dict", inner):
                return [f"Mapping[str, {_union(self._write(inner))}]"]
            case ("Mapping" | "KeyVal", key, inner):
                # The key of a Mapping is invariant: only a type of its own, or Any, takes what programs have.
                keys = self._write(key)
                return [f"Mapping[{keys[0] if keys == ['str'] else 'Any'}, {_union(self._write(inner))}]"]
            case ("Struct" | "PartialStruct", _):
                return ["Mapping[str, Any]"]
            case ("Spec", name, shape, inner, *_):
                return [self._spec(name, shape, inner)]
        raise ValueError(f"no type for writing the kind {kind!r}")

    def _spec(self, name: str, shape: str, inner: Any) -> str:
        parts = self._write(inner)
        if name == "NumberSpec" or "Coordinate" in name:
            parts = ["Moment" if part == "Number" else part for part in parts]
        if shape == "vector":
            parts += ["str", "Expression"]
        return self._alias(f"_{name}", _union([*parts, "SpecLike"]))

    def _literal(self, name: str | None, values: Any) -> str:
        text = f"Literal[{', '.join(map(repr, values))}]"
        return text if name is None else self._alias(f"_{name}", text)

    def _alias(self, name: str, text: str) -> str:
        if self.aliases.setdefault(name, text) != text:
            raise ValueError(f"two types want the name {name}: {self.aliases[name]} and {text}")
        return name


def _forms(inner: Any, convert: Any) -> list[list[list[str]]]:
    """Return the item types of a tuple, once for each number of optional items at its end."""
    required = [item for item in inner if item[0] != "Opt"]
    return [[convert(item[1] if item[0] == "Opt" else item) for item in inner[:length]]
            for length in range(len(required), len(inner) + 1)]  # fmt: skip


def _union(parts: list[str]) -> str:
    return " | ".join(dict.fromkeys(parts)) or "Never"
