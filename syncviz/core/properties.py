"""The kinds of properties that programs give classes of their own, and ``value``, ``field`` and ``expr``.

    class Measurement(DataModel):
        value = Required(Float)
        unit = Enum("m", "ft")
        notes = List(String)
"""

from __future__ import annotations

from ..errors import UnsetValueError
from .property.checking import set_validation_default, validate, without_property_validation
from .property.description import InstanceDefault
from .property.holding import (
    Array,
    ColumnData,
    Dict,
    EagerDataFrame,
    EagerSeries,
    Instance,
    List,
    Object,
    Optional,
    PandasDataFrame,
    PandasGroupBy,
    RelativeDelta,
    RestrictedDict,
    Seq,
    Set,
    Struct,
    Tuple,
)
from .property.simple import (
    JSON,
    Alpha,
    Angle,
    Any,
    AnyRef,
    Auto,
    Bool,
    Byte,
    Bytes,
    Complex,
    CoordinateLike,
    Date,
    Datetime,
    Enum,
    Factor,
    FactorSeq,
    Float,
    Int,
    Interval,
    MarkerType,
    MathString,
    MinMaxBounds,
    Nothing,
    Null,
    Percent,
    Regex,
    Size,
    String,
    TextLike,
    Time,
    TimeDelta,
)
from .property.visual import (
    RGB,
    AlphaSpec,
    AngleSpec,
    BoolSpec,
    Color,
    ColorHex,
    ColorSpec,
    CSSLength,
    DashPattern,
    DashPatternSpec,
    DataSpec,
    DistanceSpec,
    FloatSpec,
    FontSize,
    FontSizeSpec,
    FontStyleSpec,
    HatchPatternSpec,
    HatchPatternType,
    Image,
    IntSpec,
    LineCapSpec,
    LineJoinSpec,
    MarkerSpec,
    NullDistanceSpec,
    NullStringSpec,
    NumberSpec,
    SizeSpec,
    StringSpec,
    TextAlignSpec,
    TextBaselineSpec,
    UnitsSpec,
)
from .property.wrapping import (
    Alias,
    DeprecatedAlias,
    Either,
    Include,
    Len,
    NonEmpty,
    NonNegative,
    NotSerialized,
    Nullable,
    Override,
    Positive,
    Readonly,
    Required,
    TypeOfAttr,
)
from .specs import expr, field, value

# fmt: off
__all__ = [
    "Alias", "Alpha", "AlphaSpec", "Angle", "AngleSpec", "Any", "AnyRef", "Array", "Auto", "Bool", "BoolSpec", "Byte",
    "Bytes", "CSSLength", "Color", "ColorHex", "ColorSpec", "ColumnData", "Complex", "CoordinateLike", "DashPattern",
    "DashPatternSpec", "DataSpec", "Date", "Datetime", "DeprecatedAlias", "Dict", "DistanceSpec", "EagerDataFrame",
    "EagerSeries", "Either", "Enum", "Factor", "FactorSeq", "Float", "FloatSpec", "FontSize", "FontSizeSpec",
    "FontStyleSpec", "HatchPatternSpec", "HatchPatternType", "Image", "Include", "Instance", "InstanceDefault", "Int",
    "IntSpec", "Interval", "JSON", "Len", "LineCapSpec", "LineJoinSpec", "List", "MarkerSpec", "MarkerType",
    "MathString", "MinMaxBounds", "NonEmpty", "NonNegative", "NotSerialized", "Nothing", "Null", "NullDistanceSpec",
    "NullStringSpec", "Nullable", "NumberSpec", "Object", "Optional", "Override", "PandasDataFrame", "PandasGroupBy",
    "Percent", "Positive", "RGB", "Readonly", "Regex", "RelativeDelta", "Required", "RestrictedDict", "Seq", "Set",
    "Size", "SizeSpec", "String", "StringSpec", "Struct", "TextAlignSpec", "TextBaselineSpec", "TextLike", "Time",
    "TimeDelta", "Tuple", "TypeOfAttr", "UnitsSpec", "UnsetValueError", "expr", "field",
    "set_validation_default", "validate", "value", "without_property_validation",
]
# fmt: on
