"""Session ids and session tokens: making them, signing them, checking them.

A *session id* names a session: 44 random letters and digits; a signed one is followed by ``.`` and the
base64url of its HMAC-SHA256. A *token* is a ticket to create or join that session until it expires. It is a
JSON Web Token (RFC 7519, HS256) whose JOSE header repeats the session id, because BokehJS reads it from the
first part of the token; header and signed payload must agree. Only base64url letters and dots occur in it, so
it can travel as a WebSocket subprotocol. Its form::

    header   {"alg": "HS256", "typ": "JWT", "session_id": ID, "session_expiry": EXP}
    payload  {"session_id": ID, "exp": EXP, "ext": {...}}        "ext" only with an extra payload; EXP in UNIX
    seconds

Where sessions are not signed, ``alg`` is ``"none"`` and the signature is empty. Such a token claims nothing
and is refused wherever sessions are signed.

Tokens in the form of Bokeh 3's own ``bokeh.util.token`` (not a JWT: one base64url part, and a second one with
its HMAC if signed) are understood as well, with the same key and the same checks.

Every check of a signature is constant in time. No error message repeats a token, an id or a key.
"""

from __future__ import annotations

import hmac
import os
import re
import secrets
import string
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import jwt

from ..errors import SettingError, TokenError
from ..settings import settings
from .token_text import (
    RESERVED,
    ZLIB_KEY,
    decode,
    decode_json,
    deflate,
    encode,
    encode_json,
    inflate,
    pack,
    unpack,
)

__all__ = [
    "TokenClaims",
    "check_session_id_signature",
    "check_token_signature",
    "generate_bokeh_token",
    "generate_jwt_token",
    "generate_secret_key",
    "generate_session_id",
    "get_session_id",
    "get_token_payload",
    "usable_key",
    "verify_token",
]

MIN_KEY_BYTES: Final = 32  # RFC 7518, section 3.2: an HS256 key is at least as long as the hash
MAX_TOKEN_CHARS: Final = 60_000  # a request header line of a gevent server holds 65,536 bytes
MAX_SESSION_ID_CHARS: Final = 256

_RANDOM_CHARS = 44  # 262 bits
_ALPHANUMERIC = (string.ascii_letters + string.digits).encode()
# A random byte below 248 = 4 * 62 gives each of the 62 characters with the same chance; the others are dropped.
_TO_ALPHANUMERIC = bytes(_ALPHANUMERIC[value % 62] for value in range(256))
_DROPPED = bytes(range(248, 256))

_SESSION_ID = re.compile(r"[\x21-\x7e]+", re.ASCII)
# The bound on the first part keeps two uses of one key apart: a signed Bokeh token is text, dot, HMAC of the
# text, just like a signed id, but a token's text is always longer than this.
_SIGNED_ID = re.compile(r"([A-Za-z0-9_-]{16,80})\.([A-Za-z0-9_-]{43})", re.ASCII)

_HEADER_KEYS = frozenset({"alg", "typ", "session_id", "session_expiry"})
_MAX_EXPIRY = 2**53

Key = str | bytes | None


@dataclass(frozen=True, slots=True)
class TokenClaims:
    """What a verified token says.

    ``session_id`` is the id, with its signature if it has one; ``expires`` is in UNIX seconds; ``payload`` is
    the extra payload. ``signed`` tells whether a signature was verified, ``issued`` when the token was made, in UNIX
    seconds, if it says so.
    """

    session_id: str = field(repr=False)
    expires: int
    payload: dict[str, Any] = field(repr=False)
    signed: bool
    issued: float | None = None


def generate_secret_key() -> str:
    """Return a new random secret: 44 letters and digits, 262 bits, from the system's generator."""
    return _random_text()


def generate_session_id(secret_key: Key = None, signed: bool | None = None) -> str:
    """Return a new random session id, signed if ``signed``.

    ``secret_key`` and ``signed`` default to the settings ``secret_key`` and ``sign_sessions``. Raises
    :class:`~syncviz.errors.SettingError` if an id is to be signed and the key is missing or under 32 bytes.
    """
    session_id = _random_text()
    if settings.sign_sessions(signed):
        return f"{session_id}.{_signature(session_id, usable_key(secret_key))}"
    return session_id


def generate_jwt_token(
    session_id: str,
    secret_key: Key = None,
    signed: bool | None = None,
    extra_payload: Mapping[str, Any] | None = None,
    expiration: int = 300,
    *,
    now: float | None = None,
) -> str:
    """Return a token for ``session_id`` that expires ``expiration`` seconds from ``now``.

    ``secret_key`` and ``signed`` default to the settings. ``extra_payload`` is JSON-able; bytes in it are
    carried too. ``now`` is in UNIX seconds; only where it is not given the clock is read.

    Raises :class:`~syncviz.errors.SettingError` for an unusable key, :class:`~syncviz.errors.TokenError` for
    a session id that is malformed or, where tokens are signed, is not signed with the same key, and for an
    extra payload that no token can carry.
    """
    now = time.time() if now is None else now
    sign, expires = _prepare(session_id, secret_key, signed, expiration, now)
    # The jti makes each token a ticket of its own: a server tells a browser that comes back, with the token that
    # it had, from a site and a browser that were given theirs in the same second.
    payload: dict[str, Any] = {"session_id": session_id, "exp": expires, "jti": secrets.token_urlsafe(9)}
    if extra_payload:
        payload["ext"] = pack(extra_payload)
        if "user" in extra_payload:  # who logs out ends the tokens that were made before
            payload["iat"] = now
    header = {"typ": "JWT", "session_id": session_id, "session_expiry": expires}
    if sign:
        token = jwt.encode(payload, usable_key(secret_key), algorithm="HS256", headers=header)
    else:
        token = f"{encode_json({'alg': 'none', **header})}.{encode_json(payload)}."
    return _fitting(token)


def generate_bokeh_token(
    session_id: str,
    secret_key: Key = None,
    signed: bool | None = None,
    extra_payload: Mapping[str, Any] | None = None,
    expiration: int = 300,
    *,
    now: float | None = None,
) -> str:
    """Return a token in the form that a ``bokeh serve`` of Bokeh 3 accepts; arguments as in
    :func:`generate_jwt_token`.

    A server of syncviz accepts both forms. Without signatures ``bokeh serve`` accepts our JWT too; with them
    it needs this one.
    """
    sign, expires = _prepare(session_id, secret_key, signed, expiration, now)
    payload: dict[str, Any] = {"session_id": session_id, "session_expiry": expires}
    if extra_payload:
        payload[ZLIB_KEY] = deflate(pack(extra_payload))
    token = encode_json(payload)
    if sign:
        token = f"{token}.{_signature(token, usable_key(secret_key))}"
    return _fitting(token)


def get_session_id(token: str) -> str:
    """Return the session id that ``token`` names, without any check of signature or expiry.

    Raises :class:`~syncviz.errors.TokenError` for text that is no token.
    """
    return _session_id(decode_json(_split(token)[0], "header"), "header")


def get_token_payload(token: str) -> dict[str, Any]:
    """Return the extra payload of ``token``, and ``session_expiry``, without any check of signature or
    expiry.

    Raises :class:`~syncviz.errors.TokenError` for text that is no token.
    """
    claims = _read(token)
    return {**claims.payload, "session_expiry": claims.expires}


def check_token_signature(token: str, secret_key: Key = None, signed: bool | None = None) -> bool:
    """Return whether ``token`` and the session id in it are signed with ``secret_key``.

    Where ``signed`` is false nothing is checked and the answer is ``True``. Expiry is not looked at. Defaults
    are the settings'. Raises :class:`~syncviz.errors.SettingError` if the key is missing or under 32 bytes.
    """
    if not settings.sign_sessions(signed):
        return True
    key = usable_key(secret_key)
    try:
        verify_token(token, secret_key=key, signed=True, now=0, allow_expired=True)
    except TokenError:
        return False
    return True


def check_session_id_signature(session_id: str, secret_key: Key = None, signed: bool | None = None) -> bool:
    """Return whether ``session_id`` is signed with ``secret_key``; ``True`` unchecked where ``signed`` is
    false.

    Defaults are the settings'. Raises :class:`~syncviz.errors.SettingError` if the key is missing or under 32
    bytes.
    """
    if not settings.sign_sessions(signed):
        return True
    return _id_is_signed(session_id, usable_key(secret_key))


def verify_token(
    token: str,
    *,
    secret_key: Key,
    signed: bool,
    now: float,
    leeway: float = 0,
    allow_expired: bool = False,
) -> TokenClaims:
    """Check everything about ``token`` and return what it says. For servers; reads no clock and no setting
    but the key's.

    Where ``signed``, the token and the session id in it must carry signatures made with ``secret_key``. A
    token is expired from the second it names on, ``leeway`` seconds later with a leeway; ``allow_expired``
    lets a connection rejoin a session that lives (the caller compares ``claims.expires`` itself).

    Raises :class:`~syncviz.errors.TokenError` with the reason, and nothing else whatever the token is;
    :class:`~syncviz.errors.SettingError` if the key is missing or under 32 bytes.
    """
    key = usable_key(secret_key) if signed else None
    claims = _read(token, key)
    if key is not None and not _id_is_signed(claims.session_id, key):
        raise TokenError("the session id in the token is not signed with this server's secret key")
    if not allow_expired and now >= claims.expires + leeway:
        raise TokenError("the token has expired")
    return claims


def _read(token: str, key: bytes | None = None) -> TokenClaims:
    """Take a token of either form apart; with ``key`` verify its signature first."""
    parts = _split(token)
    if len(parts) == 3:
        return _read_jwt(token, parts, key)
    return _read_bokeh(parts, key)


def _read_jwt(token: str, parts: list[str], key: bytes | None) -> TokenClaims:
    header = decode_json(parts[0], "header")
    algorithm = header.get("alg")
    decode(parts[2], "signature")
    if key is not None and algorithm != "HS256":
        what = "is not signed" if algorithm == "none" else "is not signed with HS256"
        raise TokenError(f"the token {what}, but this server accepts signed sessions only")
    if algorithm not in ("HS256", "none") or (algorithm == "none") != (parts[2] == ""):
        raise TokenError("the token's algorithm and its signature do not belong together")
    if not header.keys() <= _HEADER_KEYS or header.get("typ", "JWT") != "JWT":
        raise TokenError("the token's header has entries that this server does not know")
    if key is None:
        payload = decode_json(parts[1], "payload")
    else:
        decode(parts[1], "payload")
        try:
            # Time is checked by the caller, against its own `now`.
            payload = jwt.decode(
                token, key, algorithms=["HS256"],
                options={"require": ["exp", "session_id"], "verify_exp": False, "verify_iat": False,
                         "verify_nbf": False},
            )
        except jwt.InvalidSignatureError:
            raise TokenError("the token is not signed with this server's secret key") from None
        except jwt.MissingRequiredClaimError as error:
            raise TokenError(f"the token lacks the claim {error.claim!r}") from None
        except jwt.InvalidTokenError:
            raise TokenError("the token is not a well-formed JSON Web Token") from None
    session_id = _session_id(payload, "payload")
    if _session_id(header, "header") != session_id:
        raise TokenError("the token's header and payload name different sessions")
    expires = _expiry(payload, "exp")
    if "session_expiry" in header and _expiry(header, "session_expiry") != expires:
        raise TokenError("the token's header and payload name different times of expiry")
    if "nbf" in payload or "aud" in payload or "iss" in payload:
        raise TokenError("the token carries restrictions (nbf, aud, iss) that session tokens do not have")
    extra = payload.get("ext", {})
    if not isinstance(extra, dict):
        raise TokenError("the token's extra payload is not an object")
    issued = payload.get("iat")
    if isinstance(issued, bool) or not isinstance(issued, int | float | None):
        raise TokenError("the token's time of making (iat) is not a number")
    return TokenClaims(session_id, expires, unpack(extra), key is not None, issued)


def _read_bokeh(parts: list[str], key: bytes | None) -> TokenClaims:
    if key is not None:
        if len(parts) != 2:
            raise TokenError("the token is not signed, but this server accepts signed sessions only")
        for part in parts:
            decode(part, "text")
        if not hmac.compare_digest(_signature(parts[0], key), parts[1]):
            raise TokenError("the token is not signed with this server's secret key")
    payload = decode_json(parts[0], "payload")
    session_id = _session_id(payload, "payload")
    expires = _expiry(payload, "session_expiry")
    extra = {name: value for name, value in payload.items() if name not in RESERVED}
    if ZLIB_KEY in payload:
        inflated = inflate(payload[ZLIB_KEY])
        extra.update((name, value) for name, value in inflated.items() if name not in RESERVED)
    return TokenClaims(session_id, expires, unpack(extra), key is not None)


def _prepare(
    session_id: str, secret_key: Key, signed: bool | None, expiration: int, now: float | None
) -> tuple[bool, int]:
    """Check what a token is to be made of; return whether to sign it and when it expires."""
    _session_id({"session_id": session_id}, "arguments")
    sign = settings.sign_sessions(signed)
    if sign and not _id_is_signed(session_id, usable_key(secret_key)):
        raise TokenError(
            "the session id is not signed with this secret key, so no signed token can be made for it; "
            "make ids with generate_session_id(secret_key, signed=True)"
        )
    if isinstance(expiration, bool) or not isinstance(expiration, int) or abs(expiration) > 2**40:
        raise SettingError(f"expiration: expected a number of seconds (an int), got {expiration!r}")
    return sign, int(time.time() if now is None else now) + expiration


def usable_key(secret_key: Key) -> bytes:
    """The key as bytes, the setting's if None. Raises `SettingError` where it is missing or under 32 bytes."""
    key = settings.secret_key_bytes() if secret_key is None else secret_key
    if key is None:
        raise SettingError(
            "sessions are signed, but there is no secret key: set SYNCVIZ_SECRET_KEY "
            "(`syncviz secret` prints a new one)"
        )
    if isinstance(key, str):
        key = key.encode("utf-8")
    if not isinstance(key, bytes):
        raise SettingError(f"the secret key must be str or bytes, got {type(key).__name__}")
    if len(key) < MIN_KEY_BYTES:
        raise SettingError(
            f"the secret key has {len(key)} bytes, but needs at least {MIN_KEY_BYTES}: "
            "`syncviz secret` prints a new one"
        )
    return key


def _id_is_signed(session_id: object, key: bytes) -> bool:
    match = _SIGNED_ID.fullmatch(session_id) if isinstance(session_id, str) else None
    return match is not None and hmac.compare_digest(_signature(match[1], key), match[2])


def _signature(text: str, key: bytes) -> str:
    return encode(hmac.digest(key, text.encode("utf-8"), "sha256"))


def _random_text() -> str:
    text = b""
    while len(text) < _RANDOM_CHARS:  # 64 bytes suffice but for one call in 10**13
        text += os.urandom(64).translate(_TO_ALPHANUMERIC, _DROPPED)
    return text[:_RANDOM_CHARS].decode("ascii")


def _fitting(token: str) -> str:
    if len(token) > MAX_TOKEN_CHARS:
        raise TokenError(
            f"the extra payload makes a token of {len(token)} characters, more than the {MAX_TOKEN_CHARS} "
            "that a request header can carry; keep data on the server under the session id"
        )
    return token


def _split(token: object) -> list[str]:
    if not isinstance(token, str):
        raise TokenError(f"a token is text, got {type(token).__name__}")
    if not token or len(token) > MAX_TOKEN_CHARS:
        raise TokenError(f"a token has 1 to {MAX_TOKEN_CHARS} characters, got {len(token)}")
    parts = token.split(".", 3)
    if len(parts) > 3:
        raise TokenError("the token has more than three parts")
    return parts


def _session_id(claims: Mapping[str, Any], where: str) -> str:
    session_id = claims.get("session_id")
    if not isinstance(session_id, str):
        raise TokenError(f"the token's {where} has no session id")
    if len(session_id) > MAX_SESSION_ID_CHARS or not _SESSION_ID.fullmatch(session_id):
        raise TokenError(
            f"a session id has 1 to {MAX_SESSION_ID_CHARS} printable ASCII characters and no space; "
            f"the one in the token's {where} has not"
        )
    return session_id


def _expiry(claims: Mapping[str, Any], name: str) -> int:
    expires = claims.get(name)
    if isinstance(expires, bool) or not isinstance(expires, int) or not -_MAX_EXPIRY < expires < _MAX_EXPIRY:
        raise TokenError(f"the token's expiry ({name}) is missing or not a whole number of seconds")
    return expires
