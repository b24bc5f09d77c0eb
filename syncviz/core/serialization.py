"""Values to JSON and back: the door to ``encoding``, ``decoding`` and ``json_text``."""

from __future__ import annotations

from .decoding import MAX_DEPTH, MAX_INLINE_BYTES, Deserializer
from .encoding import Buffer, Serializer
from .json_text import json_dumps, json_loads

__all__ = [
    "MAX_DEPTH",
    "MAX_INLINE_BYTES",
    "Buffer",
    "Deserializer",
    "Serializer",
    "json_dumps",
    "json_loads",
]
