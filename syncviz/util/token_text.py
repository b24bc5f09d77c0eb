"""How session tokens are spelled: canonical base64url, JSON objects, extra payloads.

Nothing here knows of keys or signatures. Whatever the text is, the decoding functions raise
:class:`~syncviz.errors.TokenError` and nothing else, and never repeat the text.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zlib
from collections.abc import Mapping
from typing import Any, Final

from ..errors import TokenError

__all__ = [
    "MAX_PAYLOAD_BYTES",
    "RESERVED",
    "ZLIB_KEY",
    "decode",
    "decode_json",
    "deflate",
    "encode",
    "encode_json",
    "inflate",
    "pack",
    "parse_json",
    "unpack",
]

MAX_PAYLOAD_BYTES: Final = 262_144  # of an inflated extra payload; a deflate bomb ends here
ZLIB_KEY: Final = "__bk__zlib_"  # where Bokeh puts an extra payload, deflated
RESERVED: Final = frozenset({"session_id", "session_expiry", ZLIB_KEY})  # no names of an extra payload

_dumps = json.JSONEncoder(separators=(",", ":")).encode
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)


def encode(data: bytes) -> str:
    """Return ``data`` in base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def encode_json(claims: Mapping[str, Any]) -> str:
    """Return a JSON object in base64url."""
    return encode(_dumps(claims).encode("ascii"))


def decode(text: str, what: str) -> bytes:
    """Decode base64url without padding, in its one canonical spelling."""
    try:
        if not _BASE64URL.fullmatch(text):
            raise ValueError
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (ValueError, binascii.Error):
        raise TokenError(f"the token's {what} is not base64url") from None
    # The last character may have spare bits. Were they free, one token would have several spellings.
    if encode(data) != text:
        raise TokenError(f"the token's {what} is not canonical base64url")
    return data


def decode_json(text: str, what: str) -> dict[str, Any]:
    """Decode a JSON object in base64url; ``what`` names it in errors."""
    return parse_json(decode(text, what), what)


def parse_json(data: bytes, what: str) -> dict[str, Any]:
    """Parse a JSON object; ``what`` names it in errors."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        raise TokenError(f"the token's {what} is not JSON") from None
    if not isinstance(value, dict):
        raise TokenError(f"the token's {what} is not a JSON object")
    return value


def pack(extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return ``extra`` with bytes in the form that JSON and Bokeh can carry: ``{"bytes": base64url}``."""
    taken = RESERVED.intersection(extra)
    if taken:
        raise TokenError(f"an extra payload may not contain {', '.join(sorted(map(repr, taken)))}")
    try:
        text = json.dumps(dict(extra), default=_bytes_to_json, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise TokenError(f"the extra payload of a token must be JSON: {error}") from error
    packed: dict[str, Any] = json.loads(text)
    return packed


def _bytes_to_json(value: object) -> dict[str, str]:
    if isinstance(value, bytes):
        return {"bytes": encode(value)}
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


def unpack(value: dict[str, Any]) -> dict[str, Any]:
    """Undo :func:`pack`."""
    try:
        return {name: _json_to_bytes(item) for name, item in value.items()}
    except RecursionError:
        raise TokenError("the token's extra payload is nested too deeply") from None


def _json_to_bytes(value: Any) -> Any:
    if isinstance(value, dict):
        if value.keys() == {"bytes"} and isinstance(value["bytes"], str):
            return decode(value["bytes"], "extra payload")
        return {name: _json_to_bytes(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_json_to_bytes(item) for item in value]
    return value


def deflate(payload: Mapping[str, Any]) -> str:
    """Return an extra payload as Bokeh spells it."""
    return encode(zlib.compress(json.dumps(payload).encode("ascii"), 9))


def inflate(text: object) -> dict[str, Any]:
    """Return the extra payload that Bokeh's spelling says; it is never inflated past MAX_PAYLOAD_BYTES."""
    if not isinstance(text, str):
        raise TokenError("the token's extra payload is not text")
    inflater = zlib.decompressobj()
    try:
        inflated = inflater.decompress(decode(text, "extra payload"), MAX_PAYLOAD_BYTES)
    except zlib.error:
        raise TokenError("the token's extra payload cannot be inflated") from None
    if not inflater.eof or inflater.unused_data:
        raise TokenError(f"the token's extra payload is cut off or has more than {MAX_PAYLOAD_BYTES} bytes")
    return parse_json(inflated, "extra payload")
