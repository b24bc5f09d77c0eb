"""Arrays and their wire forms.

numpy is used where the program has it and never needed: without it, decoded arrays are ``array.array`` or nested
lists. 64-bit integers do not exist in the browser; they travel as 32-bit ones where their values fit and as a
plain list otherwise.
"""

from __future__ import annotations

import sys
from array import array
from datetime import date
from typing import TYPE_CHECKING, Any

from ..errors import DeserializationError, SerializationError

if TYPE_CHECKING:
    import numpy as np

__all__ = ["decode_ndarray", "decode_typed_array", "is_array", "milliseconds", "ndarray_rep", "typed_array_rep"]

_SIZES = {
    "bool": 1, "uint8": 1, "int8": 1, "uint16": 2, "int16": 2, "uint32": 4, "int32": 4, "float32": 4, "float64": 8,
}
_CODES = {
    "bool": "B", "uint8": "B", "int8": "b", "uint16": "H", "int16": "h", "uint32": "I", "int32": "i",
    "float32": "f", "float64": "d",
}  # fmt: skip
_MAX_DIMENSIONS = 32
_NATIVE = "<" if sys.byteorder == "little" else ">"
# By ``dtype.str``: numpy puts ``dtype.name`` together in Python, which takes as long as all the rest.
_AS_THEY_ARE = {
    f"{'|' if size == 1 else _NATIVE}{name[0]}{size}": name for name, size in _SIZES.items()
}


def is_array(value: object) -> bool:
    """Tell whether ``value`` is a numpy array, without importing numpy."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def typed_array_rep(value: array[Any]) -> dict[str, Any] | None:
    """Return the wire form of an ``array.array`` without its bytes; None where only a list will do."""
    code, size = value.typecode, value.itemsize
    if code in "uw":
        raise SerializationError("an array of characters has no form on the wire; use a str")
    kind = "float" if code in "fd" else "int" if code.islower() else "uint"
    dtype = f"{kind}{8 * size}"
    if dtype not in _SIZES:
        return None
    return {"type": "typed_array", "order": sys.byteorder, "dtype": dtype}


def ndarray_rep(value: np.ndarray[Any, Any]) -> tuple[dict[str, Any] | None, bytes | memoryview | list[Any]]:
    """Return ``(shape, dtype and order, contents)`` of a numpy array.

    The contents are bytes in C order, or a flat list for what has no fixed-size form. The first item is None for
    an array without dimensions: it is the single value in the list. The bytes are a copy, and the only one: the array
    may change before they are sent.
    """
    if value.ndim and (name := _AS_THEY_ARE.get(value.dtype.str)) is not None:
        return {"shape": list(value.shape), "dtype": name, "order": sys.byteorder}, value.tobytes()
    import numpy as np

    given = value
    kind, size = value.dtype.kind, value.dtype.itemsize
    if kind in "Mm":
        value = milliseconds(value)
    elif kind == "O" and _has_dates(value):
        value = milliseconds(value.astype("datetime64[us]"))
    elif kind in "iu" and size == 8:
        narrow = "int32" if kind == "i" else "uint32"
        limits = np.iinfo(narrow)
        if value.size and (value.min() < limits.min or value.max() > limits.max):
            return _as_list(value)
        value = value.astype(narrow)
    if value.ndim == 0:
        return None, [value.item()]
    dtype = value.dtype.name
    if dtype not in _SIZES:
        return _as_list(value)
    if not value.dtype.isnative:
        value = value.astype(value.dtype.newbyteorder("="))
    rep = {"shape": list(value.shape), "dtype": dtype, "order": sys.byteorder}
    if value is given or not value.size or not value.flags.c_contiguous:
        return rep, value.tobytes()
    return rep, value.data.cast("B")


def _has_dates(value: np.ndarray[Any, Any]) -> bool:
    """Tell whether all items are dates, or None; of those with a zone numpy knows nothing."""
    return value.size > 0 and all(
        item is None or (isinstance(item, date) and getattr(item, "tzinfo", None) is None and item == item)
        for item in value.flat
    ) and value.flat[0] is not None  # fmt: skip


def milliseconds(value: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Return dates or durations as milliseconds, to the microsecond; NaN for those that are missing."""
    import numpy as np

    unit = "datetime64[us]" if value.dtype.kind == "M" else "timedelta64[us]"
    found: np.ndarray[Any, Any] = value.astype(unit, copy=False).view("int64") / 1000.0
    if found.ndim == 0:
        found = np.asarray(found)
    found[np.isnat(value)] = np.nan
    return found


def _as_list(value: np.ndarray[Any, Any]) -> tuple[dict[str, Any] | None, list[Any]]:
    if value.ndim == 0:
        return None, [value.item()]
    return {"shape": list(value.shape), "dtype": "object", "order": sys.byteorder}, value.ravel().tolist()


def decode_typed_array(data: Any, dtype: str, order: str) -> array[Any]:
    """Return an ``array.array`` of the bytes. Raises DeserializationError."""
    if not isinstance(data, bytes | memoryview) or not isinstance(dtype, str) or dtype not in _SIZES:
        raise DeserializationError(f"a typed array needs bytes and one of {', '.join(_SIZES)}, got dtype {dtype!r}")
    return _array_of(data, dtype, order)


def _array_of(data: bytes | memoryview, dtype: str, order: str) -> array[Any]:
    if len(data) % _SIZES[dtype]:
        raise DeserializationError(f"{len(data)} bytes are no whole number of {dtype} items")
    if order not in ("little", "big"):
        raise DeserializationError(f"the byte order is 'little' or 'big', got {order!r}")
    items = array(_CODES[dtype])
    items.frombytes(data)
    if order != sys.byteorder:
        items.byteswap()
    return items


def decode_ndarray(data: Any, dtype: str, shape: list[int], order: str) -> Any:
    """Return a numpy array, or without numpy an ``array.array`` (one dimension) or nested lists.

    The array has the memory of ``data`` where that is a memoryview which may be written to, and a copy otherwise.
    Raises DeserializationError where bytes, shape and dtype do not fit together.
    """
    size = 1
    if not isinstance(shape, list) or len(shape) > _MAX_DIMENSIONS:
        raise DeserializationError(f"the shape of an array is a list of at most {_MAX_DIMENSIONS} lengths")
    for length in shape:
        if type(length) is not int or length < 0:
            raise DeserializationError(f"the shape of an array has whole numbers from 0 on, got {length!r}")
        size *= length
    if dtype == "object":
        if not isinstance(data, list) or len(data) != size:
            raise DeserializationError(f"an object array of shape {shape} needs a list of {size} items")
        return _object_array(data, shape)
    if not isinstance(dtype, str) or dtype not in _SIZES or not isinstance(data, bytes | memoryview):
        raise DeserializationError(f"an array needs bytes and one of {', '.join(_SIZES)}, object, got {dtype!r}")
    if len(data) != size * _SIZES[dtype]:
        raise DeserializationError(f"{len(data)} bytes do not make a {dtype} array of shape {shape}")
    numpy = _numpy()
    if numpy is None:
        items = _array_of(data, dtype, order)
        plain = [bool(item) for item in items] if dtype == "bool" else items
        return plain if len(shape) == 1 else _nest(list(plain), shape)
    if order not in ("little", "big"):
        raise DeserializationError(f"the byte order is 'little' or 'big', got {order!r}")
    decoded = numpy.frombuffer(data, dtype=dtype).reshape(shape)
    if not decoded.flags.writeable:  # programs write into their columns
        decoded = decoded.copy()
    return decoded if order == sys.byteorder else decoded.byteswap()


def _object_array(data: list[Any], shape: list[int]) -> Any:
    numpy = _numpy()
    if numpy is None:
        return _nest(data, shape)
    items = numpy.empty(len(data), dtype=object)
    for index, item in enumerate(data):  # at once, numpy would look into items that are lists
        items[index] = item
    return items.reshape(shape)


def _nest(items: list[Any], shape: list[int]) -> list[Any]:
    for length in reversed(shape[1:]):
        items = [items[start : start + length] for start in range(0, len(items), length)] if length else []
    return items


def _numpy() -> Any:
    try:
        import numpy
    except ImportError:
        return None
    return numpy
