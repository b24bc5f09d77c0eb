"""Values to JSON, as Bokeh 3.x puts them on the wire.

With ``deferred=True`` the bytes of arrays stay outside the JSON, in buffers, and are referred to by ``{"id": …}``;
otherwise they are written into it, gzipped and base64-encoded.

Source of the forms: observed traffic of ``bokeh serve`` 3.9/3.10 and of BokehJS (docs/wire.md).
"""

from __future__ import annotations

import base64
import gzip
import math
import sys
from array import array
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import count
from types import SimpleNamespace
from typing import Any, NamedTuple

from ..errors import SerializationError
from ..settings import settings
from .arrays import ndarray_rep, typed_array_rep
from .containers import TrackedColumns, TrackedDict, TrackedList, TrackedSet
from .temporal import date_iso, datetime_ms, time_ms, timedelta_ms
from .values import shortened

__all__ = ["ENCODERS", "Buffer", "Serializer", "find_at_once", "is_lasting"]

_SAFE_INTEGER = 2**53
_WRITTEN_AS_THEY_ARE = frozenset({str, bool, type(None)})
_NUMBERS = frozenset({int, float})
_buffer_ids = count(1)


class Buffer(NamedTuple):
    """Bytes that travel beside the JSON, and the id by which it refers to them."""

    id: str
    data: bytes | memoryview


class Serializer:
    """Encodes values for one receiver.

    ``known`` has the ids of the models which the receiver already has, except those in ``fresh``; a model that
    is neither known nor written before by this serializer is written in full, and by its id afterwards. ``theme``
    (with ``values_for(class)``) stands in for the themes that the models have.
    """

    __slots__ = ("_fresh", "_known", "_written", "buffers", "deferred", "theme")

    def __init__(
        self, known: Container[str] = (), fresh: Container[str] = (), deferred: bool = True, theme: Any = None
    ) -> None:
        self._known = known
        self._fresh = fresh
        self._written: set[str] = set()
        self.deferred = deferred
        self.theme = theme
        self.buffers: list[Buffer] = []

    def encode(self, value: Any) -> Any:
        """Return the JSON-able form of ``value``.

        Raises SerializationError for what has none. What is returned shares nothing that changes later.
        """
        kind = type(value)
        if kind in _WRITTEN_AS_THEY_ARE:
            return value
        encoder = ENCODERS.get(kind)
        try:
            return self._encode_other(value) if encoder is None else encoder(self, value)
        except RecursionError:
            raise SerializationError(
                f"a {kind.__name__} is nested too deeply to be written, or contains itself"
            ) from None

    def encode_bytes(self, data: bytes | memoryview) -> dict[str, Any]:
        """Return the ``bytes`` form: by reference to a buffer, or inline."""
        if self.deferred:
            buffer = Buffer(f"b{next(_buffer_ids)}", data)
            self.buffers.append(buffer)
            return {"type": "bytes", "data": {"id": buffer.id}}
        level = settings.compression_level()
        packed = base64.b64encode(gzip.compress(data, compresslevel=level, mtime=0)).decode("ascii")
        return {"type": "bytes", "data": packed}

    def starts(self, model_id: str) -> bool:
        """Tell whether the model of that id has to be written in full here; it counts as written from now on."""
        if model_id in self._written or (model_id in self._known and model_id not in self._fresh):
            return False
        self._written.add(model_id)
        return True

    def _encode_other(self, value: Any) -> Any:
        if hasattr(type(value), "to_wire"):
            return value.to_wire(self)
        for base, encoder in _BASES:
            if isinstance(value, base):
                return encoder(self, value)
        foreign = _encode_foreign(self, value)
        if foreign is not _NO_FORM:
            return foreign
        raise SerializationError(
            f"a value of type {type(value).__module__}.{type(value).__qualname__} has no form on the wire:"
            f" {shortened(value)}"
        )


def _encode_int(serializer: Serializer, value: int) -> int | float | dict[str, str]:
    if -_SAFE_INTEGER < value < _SAFE_INTEGER:
        return value
    try:
        # JavaScript has doubles only: so does everybody behind it.
        return float(value)
    except OverflowError:
        return {"type": "number", "value": "+inf" if value > 0 else "-inf"}


def _encode_float(serializer: Serializer, value: float) -> float | dict[str, str]:
    if math.isfinite(value):
        return value
    if value != value:
        return {"type": "number", "value": "nan"}
    return {"type": "number", "value": "+inf" if value > 0 else "-inf"}


def _encode_datetime(serializer: Serializer, value: datetime) -> float | dict[str, str]:
    # pandas' NaT is a datetime as well, one of no time.
    return {"type": "number", "value": "nan"} if value != value else datetime_ms(value)


def _encode_sequence(serializer: Serializer, value: Iterable[Any]) -> list[Any]:
    items = list(value)
    kinds = set(map(type, items))
    if kinds <= _WRITTEN_AS_THEY_ARE:
        return items
    # Long columns of plain numbers need one look as a whole, not one at each.
    if kinds <= _NUMBERS:
        if float not in kinds:
            if min(items) > -_SAFE_INTEGER and max(items) < _SAFE_INTEGER:
                return items
        elif int not in kinds and math.isfinite(sum(items)):
            return items
    if len(kinds) == 1 and (encoder := ENCODERS.get(kinds.pop())) is not None:
        return [encoder(serializer, item) for item in items]
    encode = serializer.encode
    return [encode(item) for item in items]


def _encode_mapping(serializer: Serializer, value: Mapping[Any, Any]) -> dict[str, Any]:
    if not value:
        return {"type": "map"}
    encode = serializer.encode
    return {
        "type": "map",
        "entries": [[key if type(key) is str else encode(key), encode(item)] for key, item in value.items()],
    }


def _encode_namespace(serializer: Serializer, value: SimpleNamespace) -> dict[str, Any]:
    return _encode_mapping(serializer, vars(value))


def _encode_set(serializer: Serializer, value: Iterable[Any]) -> dict[str, Any]:
    entries = _encode_sequence(serializer, value)
    return {"type": "set", "entries": entries} if entries else {"type": "set"}


def _encode_slice(serializer: Serializer, value: slice) -> dict[str, Any]:
    encode = serializer.encode
    return {"type": "slice", "start": encode(value.start), "stop": encode(value.stop), "step": encode(value.step)}


def _encode_bytes(serializer: Serializer, value: bytes | bytearray | memoryview) -> dict[str, Any]:
    return serializer.encode_bytes(value if type(value) is bytes else bytes(value))


def _encode_array(serializer: Serializer, value: array[Any]) -> Any:
    rep = typed_array_rep(value)
    if rep is None:
        return _encode_sequence(serializer, value)
    return {**rep, "array": serializer.encode_bytes(value.tobytes())}


_NO_FORM = object()


def _encode_foreign(serializer: Serializer, value: Any) -> Any:
    """Encode what numpy, pandas and their like hand out, without importing any of them."""
    numpy: Any = sys.modules.get("numpy")
    if numpy is None:
        if isinstance(value, Sequence) and not isinstance(value, bytearray):
            return _encode_sequence(serializer, value)
        if not hasattr(value, "__array__"):
            return _NO_FORM
        import numpy
    if isinstance(value, numpy.generic):
        if isinstance(value, numpy.datetime64 | numpy.timedelta64):
            return serializer.encode(ndarray_rep(numpy.asarray(value))[1][0])
        item = value.item()
        if isinstance(item, numpy.generic):  # what Python has no type for
            if not isinstance(item, numpy.floating):
                return _NO_FORM
            item = float(item)
        return serializer.encode(item)
    pandas = sys.modules.get("pandas")
    if pandas is not None:
        if value is pandas.NA:
            return None
        if isinstance(value, pandas.Period):
            return serializer.encode(value.to_timestamp().to_pydatetime())
    if not hasattr(value, "__array__"):
        is_sequence = isinstance(value, Sequence) and not isinstance(value, bytearray)
        return _encode_sequence(serializer, value) if is_sequence else _NO_FORM
    if type(value) is numpy.ndarray:
        # From now on arrays are found without trying all the other types first.
        ENCODERS[numpy.ndarray] = _encode_ndarray
        return _encode_ndarray(serializer, value)
    return _encode_ndarray(serializer, numpy.asarray(value))


def _encode_ndarray(serializer: Serializer, value: Any) -> Any:
    rep, content = ndarray_rep(value)
    if rep is None:
        return serializer.encode(content[0])
    if isinstance(content, bytes | memoryview):
        return {"type": "ndarray", "array": serializer.encode_bytes(content), **rep}
    return {"type": "ndarray", "array": _encode_sequence(serializer, content), **rep}


ENCODERS: dict[type, Callable[[Serializer, Any], Any]] = {
    int: _encode_int,
    float: _encode_float,
    list: _encode_sequence,
    tuple: _encode_sequence,
    dict: _encode_mapping,
    set: _encode_set,
    bytes: _encode_bytes,
    slice: _encode_slice,
    range: _encode_sequence,
    array: _encode_array,
    SimpleNamespace: _encode_namespace,
    TrackedList: _encode_sequence,
    TrackedDict: _encode_mapping,
    TrackedColumns: _encode_mapping,
    TrackedSet: _encode_set,
    datetime: lambda _, value: datetime_ms(value),
    date: lambda _, value: date_iso(value),
    time: lambda _, value: time_ms(value),
    timedelta: lambda _, value: timedelta_ms(value),
}


_lasting: set[type] = set()


def find_at_once(cls: type, encoder: Callable[[Serializer, Any], Any]) -> None:
    """Let values of a class be encoded by ``encoder``, without a search for its ``to_wire``.

    The class is held from then on: this is for those that last as long as the program.
    """
    ENCODERS[cls] = encoder
    _lasting.add(cls)


def is_lasting(cls: type) -> bool:
    """Tell whether a class was given to `find_at_once`: it may be held by others as well."""
    return cls in _lasting


# Subclasses of the above; datetime comes before date because it is one.
_BASES: tuple[tuple[type | tuple[type, ...], Callable[[Serializer, Any], Any]], ...] = (
    (bool, lambda _, value: bool(value)),
    (str, lambda _, value: str.__str__(value)),
    (int, lambda serializer, value: _encode_int(serializer, int(value))),
    (float, lambda serializer, value: _encode_float(serializer, float(value))),
    ((list, tuple), _encode_sequence),
    (Mapping, _encode_mapping),
    (set, _encode_set),
    (memoryview, _encode_bytes),
    (datetime, _encode_datetime),
    (date, lambda _, value: date_iso(value)),
    (time, lambda _, value: time_ms(value)),
    (timedelta, lambda _, value: timedelta_ms(value)),
    (bytes, _encode_bytes),
    ((type({}.keys()), type({}.values())), _encode_sequence),
)
