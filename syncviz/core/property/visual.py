"""How things look: colours, dashes, fonts; and what a glyph may take from a column, the specs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from ...colors import RGB as RGBColor
from .. import enums
from ..coercions import REFUSED, accept_color
from ..kinds import Kind
from ..visuals import spec_encoder, value_test
from .description import INTRINSIC, Description, compiler, kind_of
from .descriptor import UNSET, Property

if TYPE_CHECKING:
    from ..has_props import HasProps

__all__ = [
    "RGB",
    "AlphaSpec",
    "AngleSpec",
    "BoolSpec",
    "CSSLength",
    "Color",
    "ColorHex",
    "ColorSpec",
    "DashPattern",
    "DashPatternSpec",
    "DataSpec",
    "DistanceSpec",
    "FloatSpec",
    "FontSize",
    "FontSizeSpec",
    "FontStyleSpec",
    "HatchPatternSpec",
    "HatchPatternType",
    "Image",
    "IntSpec",
    "LineCapSpec",
    "LineJoinSpec",
    "MarkerSpec",
    "NullDistanceSpec",
    "NullStringSpec",
    "NumberSpec",
    "SizeSpec",
    "StringSpec",
    "TextAlignSpec",
    "TextBaselineSpec",
    "UnitsSpec",
]

_DASHES = ("Or", ("Enum", "LineDash", tuple(enums.LineDash)), ("List", "Float"))
_PATTERNS = ("Enum", None, (*enums.HatchPattern, *enums.HatchPatternAbbreviation))


class Color(Description):
    """A colour: a CSS name, ``"#rrggbb"``, ``"rgb(…)"``, a packed number or a tuple."""

    kind = "Color"
    start = UNSET


def _accept_hex(value: Any) -> Any:
    accepted = accept_color(value, compiler().colours)
    if not isinstance(accepted, str):
        return REFUSED
    try:
        return RGBColor.from_css(accepted).to_hex()
    except ValueError:
        return REFUSED


class ColorHex(Description):
    """A colour, kept as ``"#rrggbb"``."""

    kind = Kind(_accept_hex, "a colour")
    start = UNSET


class RGB(Description):
    """A colour as an object, ``syncviz.colors.RGB``."""

    kind = Kind(lambda value: value if isinstance(value, RGBColor) else REFUSED, "a colour of syncviz.colors.RGB")
    start = UNSET

    def __init__(self, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)


class CSSLength(Description):
    """A CSS length such as ``"2em"``."""

    kind = "CSSLength"
    start = UNSET


class FontSize(Description):
    """A font size with its unit, such as ``"12px"``."""

    kind = "FontSize"
    start = UNSET


class DashPattern(Description):
    """How a line is dashed: "dashed", "4 2", or a list of lengths in pixels; solid by default."""

    kind = _DASHES

    def intrinsic(self) -> Any:
        return []


class HatchPatternType(Description):
    """The name of a pattern, or its one-letter abbreviation."""

    kind = _PATTERNS
    start = UNSET


def _accept_image(value: Any) -> Any:
    """Return an image as the text of a data URL, or REFUSED."""
    import base64
    import io

    if isinstance(value, str):
        if value.startswith(("data:image/", "http://", "https://")):
            return value
        path = Path(value)
        return _accept_image(path) if path.is_file() else value or REFUSED
    if isinstance(value, Path):
        if not value.is_file():
            return REFUSED
        kind = value.suffix.lower().removeprefix(".").replace("jpg", "jpeg").replace("svg", "svg+xml")
        return f"data:image/{kind};base64,{base64.b64encode(value.read_bytes()).decode()}"
    if callable(getattr(value, "save", None)) and hasattr(value, "format"):  # an image of Pillow's
        out = io.BytesIO()
        kind = (value.format or "PNG").lower()
        value.save(out, kind)
        return f"data:image/{kind};base64,{base64.b64encode(out.getvalue()).decode()}"
    return REFUSED


class Image(Description):
    """An image: a data URL, an address, a file, or an image of Pillow's; kept as text."""

    kind = Kind(_accept_image, "an image: a file, a data URL or an image of Pillow's")
    start = UNSET

    def __init__(self, *, default: Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)


class DataSpec(Description):
    """A value for all glyphs, the name of a column, ``field(…)`` or ``expr(…)``."""

    spec: ClassVar[str] = "DataSpec"
    value: ClassVar[Any] = "Any"

    def __init__(self, value_type: Any, default: Any = INTRINSIC, *, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.value_kind: Any = kind_of(value_type)

    def grammar(self) -> Any:
        return ("Spec", self.spec, "vector", self.value_kind)

    def intrinsic(self) -> Any:
        return UNSET

    def define(self, owner: type[HasProps], name: str) -> None:
        prop = self.property_named(name, owner)
        prop.encode = spec_encoder(value_test(compiler(), self.grammar()), True, None)
        setattr(owner, name, prop)


class _Spec(DataSpec):
    """One of the specs whose kind of value is known."""

    def __init__(self, default: Any = INTRINSIC, *, help: str | None = None) -> None:
        Description.__init__(self, default, help=help)
        self.value_kind = self.value


class NumberSpec(_Spec):
    """Numbers; dates become milliseconds."""

    spec = "NumberSpec"
    value: ClassVar[Any] = "Float"

    def __init__(
        self, default: Any = INTRINSIC, *, help: str | None = None, accept_datetime: bool = True,
        accept_timedelta: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(default, help=help)


class FloatSpec(_Spec):
    """Numbers."""

    value: ClassVar[Any] = "Float"


class AlphaSpec(FloatSpec):
    """Opacities from 0 to 1."""

    def intrinsic(self) -> Any:
        return 1.0


class SizeSpec(NumberSpec):
    """Sizes in pixels, not below 0."""

    spec = "ScreenSizeSpec"
    value: ClassVar[Any] = ("NonNegative", "Temporal")


class IntSpec(_Spec):
    """Whole numbers."""

    value: ClassVar[Any] = "Int"


class BoolSpec(_Spec):
    """True or False."""

    value: ClassVar[Any] = "Bool"


class ColorSpec(_Spec):
    """Colours, or None for none."""

    spec = "ColorSpec"
    value: ClassVar[Any] = ("Nullable", "Color")


class StringSpec(_Spec):
    """Text: plain text names a column, ``value("text")`` does not."""

    spec = "StringSpec"
    value: ClassVar[Any] = "Str"


class NullStringSpec(StringSpec):
    """Text, or None."""

    spec = "NullStringSpec"
    value: ClassVar[Any] = ("Nullable", "Str")

    def intrinsic(self) -> Any:
        return None


class FontSizeSpec(_Spec):
    """Font sizes."""

    spec = "FontSizeSpec"
    value: ClassVar[Any] = "Str"


class FontStyleSpec(_Spec):
    """Font styles."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.FontStyle))


class LineCapSpec(_Spec):
    """How lines end."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.LineCap))


class LineJoinSpec(_Spec):
    """How lines are joined."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.LineJoin))


class DashPatternSpec(_Spec):
    """How lines are dashed."""

    value: ClassVar[Any] = _DASHES


class HatchPatternSpec(_Spec):
    """Patterns, or None."""

    value: ClassVar[Any] = ("Nullable", _PATTERNS)


class MarkerSpec(_Spec):
    """Names of markers."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.MarkerType))


class TextAlignSpec(_Spec):
    """Where text is beside its anchor."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.TextAlign))


class TextBaselineSpec(_Spec):
    """Where text is above or below its anchor."""

    value: ClassVar[Any] = ("Enum", None, tuple(enums.TextBaseline))


class UnitsSpec(NumberSpec):
    """Numbers with units, which are a property of their own: ``name_units``."""

    def __init__(self, default: Any, units_enum: Any, units_default: str, *, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.units = tuple(units_enum)
        self.units_default = units_default

    def define(self, owner: type[HasProps], name: str) -> None:
        units_name = f"{name}_units"
        units = compiler().compile(("Enum", None, self.units))
        setattr(owner, units_name, Property(units_name, units, self.units_default, sent=False, units_of=name))
        prop = self.property_named(name, owner)
        prop.encode = spec_encoder(value_test(compiler(), self.grammar()), True, units_name)
        setattr(owner, name, prop)


class AngleSpec(UnitsSpec):
    """Angles, in radians unless ``name_units`` says otherwise."""

    def __init__(self, default: Any = INTRINSIC, units_default: str = "rad", *, help: str | None = None) -> None:
        super().__init__(default, enums.AngleUnits, units_default, help=help)


class DistanceSpec(UnitsSpec):
    """Distances not below 0, in units of the data unless ``name_units`` says otherwise."""

    spec = "DistanceSpec"
    value: ClassVar[Any] = ("NonNegative", "Temporal")

    def __init__(self, default: Any = INTRINSIC, units_default: str = "data", *, help: str | None = None) -> None:
        super().__init__(default, enums.SpatialUnits, units_default, help=help)


class NullDistanceSpec(DistanceSpec):
    """Distances, or None."""

    spec = "NullDistanceSpec"
    value: ClassVar[Any] = ("Nullable", ("NonNegative", "Temporal"))

    def intrinsic(self) -> Any:
        return None
