"""JSON of the wire back to values.

What comes from outside is bounded: how deep it is nested, and what its compressed parts unpack to.

Source of the forms: observed traffic of ``bokeh serve`` 3.9/3.10 and of BokehJS (docs/wire.md).
"""

from __future__ import annotations

import base64
import binascii
import math
import zlib
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from ..errors import DeserializationError, UnknownModel, UnknownReference
from .arrays import decode_ndarray, decode_typed_array
from .specs import Expr, Field, Value
from .values import ATOMS, shortened

__all__ = ["MAX_DEPTH", "MAX_INLINE_BYTES", "Deserializer"]

MAX_INLINE_BYTES = 256 * 1024 * 1024
"""All gzipped values that one deserializer decodes may unpack to so many bytes together, and no more."""

MAX_DEPTH = 128
"""Lists and objects from outside may be nested so deep: what was accepted can always be written again."""


class Deserializer:
    """Decodes values from one sender.

    ``models`` maps the ids of known models to the models, ``resolve`` a type name to a model class. Models that
    come in full with an id that is known already are not built a second time: the known one stands, unchanged.
    """

    __slots__ = ("_buffers", "_depth", "_given", "_inline_bytes_left", "_models", "_resolve", "new_models")

    decoders: ClassVar[dict[str, Callable[[Deserializer, dict[str, Any]], Any]]] = {}
    """Forms that other rooms add (UI events)."""

    def __init__(
        self, models: Mapping[str, Any] | None = None, resolve: Callable[[str], Any] | None = None
    ) -> None:
        self._models: Mapping[str, Any] = {} if models is None else models
        self._resolve = resolve
        self._buffers: Mapping[str, Any] = {}
        self._given: set[str] = set()
        self._depth = 0
        self._inline_bytes_left = MAX_INLINE_BYTES
        self.new_models: dict[str, Any] = {}

    def decode(self, obj: Any, buffers: Mapping[str, Any] | None = None) -> Any:
        """Return the value that ``obj`` (parsed JSON) stands for.

        An array keeps the memory of a buffer that may be written to: such buffers belong to the values from now on.
        Raises DeserializationError (UnknownReference for a model that nobody knows).
        """
        if buffers is not None and buffers is not self._buffers:
            self._buffers = buffers
            self._given = set()
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
            decode = self._decode
            value = [item if type(item) in ATOMS else decode(item) for item in obj]
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
            raise DeserializationError(f"{shortened(form)} is not a known type of value")
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
        raise UnknownReference(f"there is no model with id {shortened(model_id)} in this document")

    def _decode_object(self, obj: dict[str, Any]) -> Any:
        name, model_id, attributes = obj["name"], obj.get("id"), obj.get("attributes")
        if not isinstance(name, str) or (attributes and not isinstance(attributes, dict)):
            raise DeserializationError(f"an object needs a name and a map of attributes, got {shortened(obj)}")
        if self._resolve is None:
            raise DeserializationError(f"no models are accepted here, got a {name}")
        if not isinstance(model_id, str) or not model_id:
            raise DeserializationError(f"an object of type {name} came without an id")
        existing = self.new_models.get(model_id) or self._models.get(model_id)
        if existing is not None:
            if existing.wire_name != name:
                raise DeserializationError(f"the id of {existing!r} was given to a {shortened(name)} as well")
            return existing
        try:
            cls = self._resolve(name)
        except UnknownModel as error:
            raise DeserializationError(str(error)) from error
        model = cls.from_wire(model_id)
        before = len(self.new_models)
        # Known from here on, because its attributes may refer back to it.
        self.new_models[model_id] = model
        if not attributes:
            return model
        try:
            model.load(attributes, self._decode)
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
        buffer = self._find_buffer(data)
        return buffer if type(buffer) is bytes else bytes(buffer)

    def _find_buffer(self, reference: dict[str, Any]) -> Any:
        buffer = self._buffers.get(reference["id"])
        if buffer is None:
            raise DeserializationError(f"there is no buffer with id {shortened(reference['id'])} in this message")
        return buffer

    def _decode_items(self, obj: Any) -> Any:
        """What an array is made of: a list, bytes, or the memory of a buffer if the array may have that for itself."""
        data = obj.get("data") if type(obj) is dict and obj.get("type") == "bytes" else None
        if type(data) is not dict:
            return self._decode(obj)
        buffer = self._find_buffer(data)
        if type(buffer) is not memoryview or data["id"] in self._given:
            return bytes(buffer)
        self._given.add(data["id"])
        return buffer

    def _decode_map(self, obj: dict[str, Any]) -> dict[Any, Any]:
        decode = self._decode
        found = {}
        for entry in _entries(obj):
            if type(entry) is not list or len(entry) != 2:
                raise DeserializationError(f"a map has pairs of key and value, got {shortened(entry)}")
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
                    f"a number is 'nan', '+inf', '-inf' or itself, got {shortened(value)}"
                ) from None
        if type(value) not in _NUMBERS:
            raise DeserializationError(f"a number is 'nan', '+inf', '-inf' or itself, got {shortened(value)}")
        return float(value)

    def _decode_slice(self, obj: dict[str, Any]) -> slice:
        decode = self._decode
        parts = [decode(obj.get(name)) for name in ("start", "stop", "step")]
        for part in parts:
            if part is not None and type(part) is not int:
                raise DeserializationError(f"a slice has whole numbers, got {shortened(part)}")
        return slice(*parts)

    def _decode_date(self, obj: dict[str, Any]) -> datetime:
        return datetime.fromisoformat(obj["iso"])

    def _decode_typed_array(self, obj: dict[str, Any]) -> Any:
        return decode_typed_array(self._decode_items(obj["array"]), obj["dtype"], obj.get("order", "little"))

    def _decode_ndarray(self, obj: dict[str, Any]) -> Any:
        return decode_ndarray(self._decode_items(obj["array"]), obj["dtype"], obj["shape"], obj.get("order", "little"))

    def _decode_value(self, obj: dict[str, Any]) -> Value:
        return Value(value=self._decode(obj["value"]), **self._spec_extras(obj))

    def _decode_field(self, obj: dict[str, Any]) -> Field:
        return Field(field=self._decode(obj["field"]), **self._spec_extras(obj))

    def _decode_expr(self, obj: dict[str, Any]) -> Expr:
        return Expr(expr=self._decode(obj["expr"]), **self._spec_extras(obj))

    def _spec_extras(self, obj: dict[str, Any]) -> dict[str, Any]:
        return {name: self._decode(obj[name]) for name in ("transform", "units") if obj.get(name) is not None}


_NUMBERS = frozenset({int, float})
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
        raise DeserializationError(f"the entries of a {obj['type']} are a list, got {shortened(entries)}")
    return entries


def _hashable(key: Any) -> Any:
    """Return ``key`` in a form that can be a key of a dict or a member of a set."""
    if isinstance(key, list):
        return tuple(_hashable(item) for item in key)
    try:
        hash(key)
    except TypeError:
        raise DeserializationError(f"{shortened(key)} cannot be a key") from None
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
