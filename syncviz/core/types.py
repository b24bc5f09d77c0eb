"""Types for annotations: what properties take, and how a type checker sees a property.

The stubs of the models (``syncviz/models/__init__.pyi``) are written in these terms; programs may use them for their
own functions. Nothing here plays a part at run time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any, Generic, Literal, Protocol, Self, TypeAlias, TypeVar, overload

from .property import Property
from .specs import Spec

__all__ = [
    "Array",
    "Attribute",
    "Binary",
    "ColorLike",
    "ColumnLike",
    "Dash",
    "Moment",
    "Number",
    "Picture",
    "Scalar",
    "Side",
    "SizingMode",
    "SpecLike",
    "Whole",
]

R = TypeVar("R", covariant=True)
W = TypeVar("W", contravariant=True)


class Attribute(Property, Generic[R, W]):
    """A property that gives values of the type ``R`` and takes those of ``W``, which often are more."""

    @overload
    def __get__(self, obj: None, owner: type) -> Self: ...
    @overload
    def __get__(self, obj: Any, owner: type | None = None) -> R: ...

    def __get__(self, obj: Any, owner: type | None = None) -> Any:
        return super().__get__(obj, owner)

    def __set__(self, obj: Any, value: W) -> None:
        super().__set__(obj, value)


class Scalar(Protocol):
    """A scalar of numpy (an array of it has another number of dimensions)."""

    @property
    def ndim(self) -> Literal[0]: ...


class Array(Protocol):
    """An array of numpy, or what numpy can make one of: a Series of pandas or Polars …"""

    def __array__(self) -> Any: ...


class _Ratio(Protocol):
    def as_integer_ratio(self) -> tuple[int, int]: ...


class _Color(Protocol):
    def to_css(self) -> str: ...


class _Image(Protocol):
    def getbands(self) -> tuple[str, ...]: ...


Number: TypeAlias = float | _Ratio | Scalar
"""A real number: int, float, Fraction, Decimal, a scalar of numpy."""

Whole: TypeAlias = int | Scalar
"""A whole number."""

Moment: TypeAlias = Number | date | time | timedelta
"""A number, or a date, time or duration, which becomes one (milliseconds)."""

ColorLike: TypeAlias = str | int | tuple[float, ...] | list[float] | _Color
"""A colour: a CSS name, "#rrggbb[aa]", "rgb(…)", 0xRRGGBBAA, (r, g, b[, a])."""

Dash: TypeAlias = str | Sequence[float]
"""A dash pattern: "solid", "dashed", "dotted", "dotdash", "dashdot", "4 2" or lengths."""

Picture: TypeAlias = Path | Array | _Image
"""A picture: the path of a file, an array of rows × columns × 3 or 4 bytes, an image of Pillow."""

Binary: TypeAlias = bytes | bytearray | memoryview

ColumnLike: TypeAlias = Sequence[Any] | Array
"""The values of a column."""

Side: TypeAlias = Literal["above", "below", "left", "right"]

SizingMode: TypeAlias = Literal[
    "stretch_width", "stretch_height", "stretch_both", "scale_width", "scale_height", "scale_both", "fixed", "inherit"
]

SpecLike: TypeAlias = Spec | Mapping[str, Any]
"""``value(…)``, ``field(…)`` or ``expr(…)``, or a dict that says the same."""
