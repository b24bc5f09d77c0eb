"""Single values: numbers, text, dates, choices."""

from __future__ import annotations

import re
import typing as t
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from .. import enums
from ..accepts import accept_float
from ..coercions import REFUSED, accept_temporal
from ..kinds import Kind
from .description import INTRINSIC, Description, compiler, kind_of
from .descriptor import UNSET

__all__ = [
    "JSON",
    "Alpha",
    "Angle",
    "Any",
    "AnyRef",
    "Auto",
    "Bool",
    "Byte",
    "Bytes",
    "Complex",
    "CoordinateLike",
    "Date",
    "Datetime",
    "Enum",
    "Factor",
    "FactorSeq",
    "Float",
    "Int",
    "Interval",
    "MarkerType",
    "MathString",
    "MinMaxBounds",
    "Nothing",
    "Null",
    "Percent",
    "Regex",
    "Size",
    "String",
    "TextLike",
    "Time",
    "TimeDelta",
]

_FACTOR = ("Or", "Str", ("Tuple", "Str", "Str"), ("Tuple", "Str", "Str", "Str"))


class Any(Description):
    """Any value, None by default."""


class AnyRef(Any):
    """Any value; says that it may be shared by reference."""


class Null(Description):
    """None and nothing else."""

    kind = "Null"


class Nothing(Description):
    """No value at all."""

    kind = Kind(lambda value: REFUSED, "nothing")
    start = UNSET


class Bool(Description):
    """True or False."""

    kind = "Bool"
    start = False


class Int(Description):
    """A whole number."""

    kind = "Int"
    start = 0


class Float(Description):
    """A number."""

    kind = "Float"
    start = 0.0


def _accept_complex(value: t.Any) -> t.Any:
    return value if isinstance(value, complex) else accept_float(value)


class Complex(Description):
    """A number, perhaps a complex one (which has no form on the wire)."""

    kind = Kind(_accept_complex, "a complex number")
    start = 0j


class Interval(Description):
    """A number from ``start`` to ``end``."""

    def __init__(
        self, inner: t.Any, start: t.Any, end: t.Any, *, default: t.Any = INTRINSIC, help: str | None = None
    ) -> None:
        super().__init__(default, help=help)
        self.inner = kind_of(inner)
        self.bounds = (start, end)

    def grammar(self) -> t.Any:
        low, high = self.bounds

        def accept(value: t.Any) -> t.Any:
            number = self.inner.accept(value)
            return number if number is not REFUSED and low <= number <= high else REFUSED

        return Kind(accept, f"{self.inner.expected} from {low} to {high}")

    def intrinsic(self) -> t.Any:
        return UNSET


class Byte(Interval):
    """A whole number from 0 to 255."""

    def __init__(self, default: t.Any = 0, help: str | None = None) -> None:
        super().__init__(Int, 0, 255, default=default, help=help)


class Percent(Description):
    """A number from 0 to 1."""

    kind = "Percent"
    start = 0.0


class Alpha(Percent):
    """An opacity from 0 (clear) to 1 (opaque), the default."""

    start = 1.0


class Angle(Float):
    """An angle."""


class Size(Description):
    """A size that is not below 0."""

    kind = Kind(lambda value: REFUSED if (n := accept_float(value)) is REFUSED or n < 0 else n, "a number not below 0")
    start = 0.0


class String(Description):
    """Text."""

    kind = "Str"
    start = ""


class Bytes(Description):
    """Bytes."""

    kind = "Bytes"
    start = b""


class MathString(String):
    """Text, in which TeX between ``$$`` is drawn as mathematics."""


class TextLike(Description):
    """Text, or a model of text (``TeX``, ``MathML``, ``PlainText``)."""

    kind = ("Or", "Str", ("Ref", "BaseText"))
    start = ""


class Regex(Description):
    """Text that begins as a regular expression says."""

    def __init__(self, regex: str, *, default: t.Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)
        self.regex = re.compile(regex)

    def grammar(self) -> t.Any:
        matches = self.regex.match

        def accept(value: t.Any) -> t.Any:
            return value if isinstance(value, str) and matches(value) else REFUSED

        return Kind(accept, f"text like {self.regex.pattern}")

    def intrinsic(self) -> t.Any:
        return UNSET


class JSON(Description):
    """Text that is JSON."""

    kind = "JSON"
    start = UNSET


class Enum(Description):
    """One of some values: ``Enum("left", "right")``, ``Enum(enums.Align)``; the first is the default."""

    def __init__(
        self, enum: t.Any, *values: str | int, default: t.Any = INTRINSIC, help: str | None = None
    ) -> None:
        super().__init__(default, help=help)
        self.values = tuple(enum) if not values and not isinstance(enum, str | int) else (enum, *values)
        if not self.values:
            raise ValueError("Enum expects at least one value, or an enumeration")

    def grammar(self) -> t.Any:
        return ("Enum", None, self.values)

    def intrinsic(self) -> t.Any:
        return self.values[0]

    def __str__(self) -> str:
        return f"Enum({', '.join(map(repr, self.values))})"


class Auto(Enum):
    """The text "auto"."""

    def __init__(self) -> None:
        super().__init__("auto")


class MarkerType(Enum):
    """The name of a marker."""

    def __init__(self, **options: t.Any) -> None:
        super().__init__(enums.MarkerType, **options)


def _accept_date(value: t.Any) -> t.Any:
    if isinstance(value, date):
        return value.isoformat()[:10]
    return value if isinstance(value, str) and _parses(date.fromisoformat, value[:10]) else REFUSED


def _accept_datetime(value: t.Any) -> t.Any:
    if isinstance(value, str):
        return accept_temporal(datetime.fromisoformat(value)) if _parses(datetime.fromisoformat, value) else REFUSED
    return REFUSED if isinstance(value, timedelta) else accept_temporal(value)


def _accept_time(value: t.Any) -> t.Any:
    if isinstance(value, str) and _parses(time.fromisoformat, value):
        return time.fromisoformat(value)
    return value if isinstance(value, time) else REFUSED


def _accept_timedelta(value: t.Any) -> t.Any:
    return value if isinstance(value, timedelta) else REFUSED


def _parses(parse: Callable[[str], object], text: str) -> bool:
    try:
        parse(text)
    except ValueError:
        return False
    return True


class Date(Description):
    """A day, as a date or ISO text; kept as text."""

    kind = Kind(_accept_date, "a date or text such as '2024-12-31'")
    start = UNSET

    def __init__(self, *, default: t.Any = INTRINSIC, help: str | None = None) -> None:
        super().__init__(default, help=help)


class Datetime(Description):
    """A point in time, as a date or datetime, ISO text or milliseconds since 1970; kept as milliseconds."""

    kind = Kind(_accept_datetime, "a date, a datetime, text such as '2024-12-31T23:59' or milliseconds since 1970")
    start = UNSET


class Time(Description):
    """A time of the day, or ISO text."""

    kind = Kind(_accept_time, "a time or text such as '23:59'")
    start = UNSET


class TimeDelta(Description):
    """A duration."""

    kind = Kind(_accept_timedelta, "a timedelta")
    start = timedelta(0)


class Factor(Description):
    """The name of a category: text, or a tuple of two or three for nested ones."""

    kind = _FACTOR
    start = ""


class FactorSeq(Description):
    """A list of categories, all nested equally deep."""

    kind = (
        "Or", ("List", "Str"), ("List", ("Tuple", "Str", "Str")), ("List", ("Tuple", "Str", "Str", "Str")),
    )  # fmt: skip
    start = UNSET


class CoordinateLike(Description):
    """A number, a date, or a category."""

    kind = ("Or", "Temporal", _FACTOR)
    start = 0.0


class MinMaxBounds(Description):
    """A pair of numbers, one of which may be None, or "auto"."""

    start = "auto"

    def __init__(
        self, default: t.Any = INTRINSIC, *, accept_datetime: bool = False, help: str | None = None
    ) -> None:
        super().__init__(default, help=help)
        self.accept_datetime = accept_datetime

    def grammar(self) -> t.Any:
        number = ("Nullable", "Temporal" if self.accept_datetime else "Float")
        pair = compiler().compile(("Tuple", number, number))

        def accept(value: t.Any) -> t.Any:
            accepted = pair.accept(value)
            if accepted is REFUSED or (None not in accepted and not accepted[0] < accepted[1]):
                return REFUSED
            return accepted

        return ("Or", ("Enum", None, ("auto",)), Kind(accept, "a tuple (low, high)"))
