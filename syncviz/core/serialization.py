"""Values to JSON and back, as Bokeh 3.x puts them on the wire.

Both directions know binary buffers: with ``deferred=True`` the bytes of arrays stay outside the JSON and are
referred to by ``{"id": …}``; otherwise they are written into it, gzipped and base64-encoded.

Source of the forms: observed traffic of ``bokeh serve`` 3.9/3.10 and of BokehJS (docs/wire.md).
"""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import math
import sys
import zlib
from array import array
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import count
from types import SimpleNamespace
from typing import Any, ClassVar, NamedTuple

import orjson

from ..errors import DeserializationError, SerializationError, UnknownModel, UnknownReference
from .arrays import decode_ndarray, decode_typed_array, ndarray_rep, typed_array_rep
from .containers import TrackedColumns, TrackedDict, TrackedList, TrackedSet
from .specs import Expr, Field, Value
from .temporal import date_iso, datetime_ms, time_ms, timedelta_ms

__all__ = [
    "MAX_DEPTH",
    "MAX_INLINE_BYTES",
    "Buffer",
    "Deserializer",
    "Serializer",
    "json_dumps",
    "json_loads",
]

MAX_INLINE_BYTES = 256 * 1024 * 1024
"""All gzipped values that one deserializer decodes may unpack to so many bytes together, and no more."""

MAX_DEPTH = 128
"""Lists and objects from outside may be nested so deep: what was accepted can always be written again."""

_SAFE_INTEGER = 2**53
_ATOMS = frozenset({str, bool, type(None)})
_NUMBERS = frozenset({int, float})
_buffer_ids = count(1)


class Buffer(NamedTuple):
    """Bytes that travel beside the JSON, and the id by which it refers to them."""

    id: str
    data: bytes | memoryview


def json_dumps(obj: Any) -> bytes:
    """Return compact UTF-8 JSON.

    Raises SerializationError for what JSON has no form for (also for text with lone surrogates).
    """
    try:
        return orjson.dumps(obj)
    except TypeError as error:
        if "ecursion" not in str(error):
            raise SerializationError(f"cannot be written as JSON: {error}") from error
    try:  # deeper than orjson goes
        return json.dumps(obj, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise SerializationError(f"cannot be written as JSON: {error}") from error


def json_loads(data: bytes | bytearray | memoryview | str) -> Any:
    """Parse strict JSON (``NaN`` and friends are refused). Raises DeserializationError."""
    try:
        return orjson.loads(data)
    except ValueError as error:
        raise DeserializationError(f"not valid JSON: {error}") from error


class Serializer:
    """Encodes values for one receiver.

    ``known`` has the ids of the models which the receiver already has, except those in ``fresh``; a model that
    is neither known nor written before by this serializer is written in full, and by its id afterwards.
    """

    __slots__ = ("_fresh", "_known", "_written", "buffers", "deferred")

    def __init__(self, known: Container[str] = (), fresh: Container[str] = (), deferred: bool = True) -> None:
        self._known = known
        self._fresh = fresh
        self._written: set[str] = set()
        self.deferred = deferred
        self.buffers: list[Buffer] = []

    def encode(self, value: Any) -> Any:
        """Return the JSON-able form of ``value``.

        Raises SerializationError for what has none. What is returned shares nothing that changes later.
        """
        kind = type(value)
        if kind in _ATOMS:
            return value
        encoder = _ENCODERS.get(kind)
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
        packed = base64.b64encode(gzip.compress(data, compresslevel=1, mtime=0)).decode("ascii")
        return {"type": "bytes", "data": packed}

    def starts(self, model_id: str) -> bool:
        """Tell whether the model of that id has to be written in full here; it counts as written from now on."""
        if model_id in self._written or (model_id in self._known and model_id not in self._fresh):
            return False
        self._written.add(model_id)
        return True

    def _encode_other(self, value: Any) -> Any:
        to_wire = getattr(value, "to_wire", None)
        if to_wire is not None and not isinstance(value, type):
            return to_wire(self)
        for base, encoder in _BASES:
            if isinstance(value, base):
                return encoder(self, value)
        foreign = _encode_foreign(self, value)
        if foreign is not _NO_FORM:
            return foreign
        raise SerializationError(
            f"a value of type {type(value).__module__}.{type(value).__qualname__} has no form on the wire:"
            f" {_short(value)}"
        )


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


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
    if kinds <= _ATOMS:
        return items
    # Long columns of plain numbers need one look as a whole, not one at each.
    if kinds <= _NUMBERS:
        if float not in kinds:
            if min(items) > -_SAFE_INTEGER and max(items) < _SAFE_INTEGER:
                return items
        elif int not in kinds and math.isfinite(sum(items)):
            return items
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
    rep, content = ndarray_rep(numpy.asarray(value))
    if rep is None:
        return serializer.encode(content[0])
    if isinstance(content, bytes):
        return {"type": "ndarray", "array": serializer.encode_bytes(content), **rep}
    return {"type": "ndarray", "array": _encode_sequence(serializer, content), **rep}


_ENCODERS: dict[type, Callable[[Serializer, Any], Any]] = {
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


class Deserializer:
    """Decodes values from one sender.

    ``models`` maps the ids of known models to the models, ``resolve`` a type name to a model class. Models that
    come in full with an id that is known already are not built a second time: the known one stands, unchanged.
    """

    __slots__ = ("_buffers", "_depth", "_inline_bytes_left", "_models", "_resolve", "_setter", "new_models")

    decoders: ClassVar[dict[str, Callable[[Deserializer, dict[str, Any]], Any]]] = {}
    """Forms that other rooms add (UI events)."""

    def __init__(self, models: Mapping[str, Any] | None = None, resolve: Callable[[str], Any] | None = None,
                 setter: object = None) -> None:
        self._models: Mapping[str, Any] = {} if models is None else models
        self._resolve = resolve
        self._setter = setter
        self._buffers: Mapping[str, Any] = {}
        self._depth = 0
        self._inline_bytes_left = MAX_INLINE_BYTES
        self.new_models: dict[str, Any] = {}

    def decode(self, obj: Any, buffers: Mapping[str, Any] | None = None) -> Any:
        """Return the value that ``obj`` (parsed JSON) stands for.

        Raises DeserializationError (UnknownReference for a model that nobody knows).
        """
        if buffers is not None:
            self._buffers = buffers
        depth = self._depth
        try:
            return self._decode(obj)
        except RecursionError:
            raise DeserializationError("the value is nested too deeply") from None
        finally:
            self._depth = depth

    def _decode(self, obj: Any) -> Any:
        kind = type(obj)
        if kind is not dict and kind is not list:
            return obj
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise DeserializationError(f"the value is nested too deeply; {MAX_DEPTH} levels are the most")
        value: Any
        if kind is dict:
            value = self._decode_rep(obj)
        else:
            value = [item if type(item) in _PLAIN else self._decode(item) for item in obj]
        self._depth -= 1
        return value

    def _decode_rep(self, obj: dict[str, Any]) -> Any:
        form = obj.get("type")
        if form is None:
            if "id" in obj and len(obj) == 1:
                return self._decode_ref(obj)
            return {key: self._decode(item) for key, item in obj.items()}
        decoder = _DECODERS.get(form) or self.decoders.get(form) if isinstance(form, str) else None
        if decoder is None:
            raise DeserializationError(f"{_short(form)} is not a known type of value")
        try:
            return decoder(self, obj)
        except DeserializationError:
            raise
        except (KeyError, TypeError, ValueError, OverflowError, AttributeError, IndexError) as error:
            raise DeserializationError(f"malformed {form!r} value: {type(error).__name__}: {error}") from error

    def _decode_ref(self, obj: dict[str, Any]) -> Any:
        model_id = obj["id"]
        if isinstance(model_id, str):
            model = self.new_models.get(model_id)
            if model is None:
                model = self._models.get(model_id)
            if model is not None:
                return model
        raise UnknownReference(f"there is no model with id {_short(model_id)} in this document")

    def _decode_object(self, obj: dict[str, Any]) -> Any:
        name, model_id = obj["name"], obj.get("id")
        attributes = obj.get("attributes") or {}
        if not isinstance(name, str) or not isinstance(attributes, dict):
            raise DeserializationError(f"an object needs a name and a map of attributes, got {_short(obj)}")
        if self._resolve is None:
            raise DeserializationError(f"no models are accepted here, got a {name}")
        if not isinstance(model_id, str) or not model_id:
            raise DeserializationError(f"an object of type {name} came without an id")
        existing = self.new_models.get(model_id) or self._models.get(model_id)
        if existing is not None:
            if existing.wire_name != name:
                raise DeserializationError(f"the id of {existing!r} was given to a {_short(name)} as well")
            return existing
        try:
            cls = self._resolve(name)
        except UnknownModel as error:
            raise DeserializationError(str(error)) from error
        model = cls.from_wire(model_id)
        before = len(self.new_models)
        # Known from here on, because its attributes may refer back to it.
        self.new_models[model_id] = model
        try:
            model.load({key: self._decode(item) for key, item in attributes.items()}, setter=self._setter)
        except BaseException:
            # Nor can anything stay that came inside of it: it may refer to the model that is not going to be.
            for unfinished in list(self.new_models)[before:]:
                del self.new_models[unfinished]
            raise
        return model

    def _decode_bytes(self, obj: dict[str, Any]) -> bytes:
        data = obj["data"]
        if isinstance(data, str):
            unpacked = _gunzip(data, self._inline_bytes_left)
            self._inline_bytes_left -= len(unpacked)
            return unpacked
        buffer = self._buffers.get(data["id"])
        if buffer is None:
            raise DeserializationError(f"there is no buffer with id {_short(data['id'])} in this message")
        return buffer if type(buffer) is bytes else bytes(buffer)

    def _decode_map(self, obj: dict[str, Any]) -> dict[Any, Any]:
        decode = self._decode
        found = {}
        for entry in _entries(obj):
            if type(entry) is not list or len(entry) != 2:
                raise DeserializationError(f"a map has pairs of key and value, got {_short(entry)}")
            key, item = entry
            found[key if type(key) is str else _hashable(decode(key))] = decode(item)
        return found

    def _decode_set(self, obj: dict[str, Any]) -> set[Any]:
        return {_hashable(self._decode(item)) for item in _entries(obj)}

    def _decode_array(self, obj: dict[str, Any]) -> list[Any]:
        return [self._decode(item) for item in _entries(obj)]

    def _decode_number(self, obj: dict[str, Any]) -> float:
        value = obj["value"]
        if isinstance(value, str):
            try:
                return _NON_FINITE[value]
            except KeyError:
                raise DeserializationError(
                    f"a number is 'nan', '+inf', '-inf' or itself, got {_short(value)}"
                ) from None
        if type(value) not in _NUMBERS:
            raise DeserializationError(f"a number is 'nan', '+inf', '-inf' or itself, got {_short(value)}")
        return float(value)

    def _decode_slice(self, obj: dict[str, Any]) -> slice:
        decode = self._decode
        parts = [decode(obj.get(name)) for name in ("start", "stop", "step")]
        for part in parts:
            if part is not None and type(part) is not int:
                raise DeserializationError(f"a slice has whole numbers, got {_short(part)}")
        return slice(*parts)

    def _decode_date(self, obj: dict[str, Any]) -> datetime:
        return datetime.fromisoformat(obj["iso"])

    def _decode_typed_array(self, obj: dict[str, Any]) -> Any:
        return decode_typed_array(self._decode(obj["array"]), obj["dtype"], obj.get("order", "little"))

    def _decode_ndarray(self, obj: dict[str, Any]) -> Any:
        return decode_ndarray(self._decode(obj["array"]), obj["dtype"], obj["shape"], obj.get("order", "little"))

    def _decode_value(self, obj: dict[str, Any]) -> Value:
        return Value(value=self._decode(obj["value"]), **self._spec_extras(obj))

    def _decode_field(self, obj: dict[str, Any]) -> Field:
        return Field(field=self._decode(obj["field"]), **self._spec_extras(obj))

    def _decode_expr(self, obj: dict[str, Any]) -> Expr:
        return Expr(expr=self._decode(obj["expr"]), **self._spec_extras(obj))

    def _spec_extras(self, obj: dict[str, Any]) -> dict[str, Any]:
        return {name: self._decode(obj[name]) for name in ("transform", "units") if obj.get(name) is not None}


_PLAIN = frozenset({str, int, float, bool, type(None)})
_NON_FINITE = {"nan": math.nan, "+inf": math.inf, "-inf": -math.inf}

_DECODERS: dict[str, Callable[[Deserializer, dict[str, Any]], Any]] = {
    "ref": Deserializer._decode_ref,
    "object": Deserializer._decode_object,
    "bytes": Deserializer._decode_bytes,
    "map": Deserializer._decode_map,
    "set": Deserializer._decode_set,
    "array": Deserializer._decode_array,
    "number": Deserializer._decode_number,
    "slice": Deserializer._decode_slice,
    "date": Deserializer._decode_date,
    "typed_array": Deserializer._decode_typed_array,
    "ndarray": Deserializer._decode_ndarray,
    "value": Deserializer._decode_value,
    "field": Deserializer._decode_field,
    "expr": Deserializer._decode_expr,
}


def _entries(obj: dict[str, Any]) -> list[Any]:
    entries = obj.get("entries", [])
    if type(entries) is not list:
        raise DeserializationError(f"the entries of a {obj['type']} are a list, got {_short(entries)}")
    return entries


def _hashable(key: Any) -> Any:
    """Return ``key`` in a form that can be a key of a dict or a member of a set."""
    if isinstance(key, list):
        return tuple(_hashable(item) for item in key)
    try:
        hash(key)
    except TypeError:
        raise DeserializationError(f"{_short(key)} cannot be a key") from None
    return key


def _gunzip(text: str, limit: int) -> bytes:
    try:
        packed = base64.b64decode(text, validate=True)
        unpacker = zlib.decompressobj(wbits=31)
        # One more than the limit, because a limit of 0 would be none.
        data = unpacker.decompress(packed, limit + 1)
    except (binascii.Error, ValueError, zlib.error) as error:
        raise DeserializationError(f"inline bytes must be base64 of gzip data: {error}") from error
    if len(data) > limit:
        raise DeserializationError(f"inline bytes unpack to more than {MAX_INLINE_BYTES} bytes")
    if not unpacker.eof:
        raise DeserializationError("inline bytes are cut short")
    return data
