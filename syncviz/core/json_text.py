"""JSON as text: strict in both directions, ``NaN`` and friends are no part of it."""

from __future__ import annotations

import json
from typing import Any

import orjson

from ..errors import DeserializationError, SerializationError

__all__ = ["json_dumps", "json_loads"]


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
