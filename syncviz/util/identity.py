"""Who a web site's visitor is, as the site tells its sidecar in signed words.

Three things carry it, all signed with the secret that site and sidecar share:

* the session *token* (`syncviz.util.token`) that the site's page has: its extra payload has the entry ``user``;
* the *pass*, a header of each request that the site's proxy forwards: it holds for a minute and for whatever the
  visitor sends, so a token or a session id of somebody else is worth nothing behind the proxy;
* the *order* to close the connections of a user, who has logged out.

Pass and order are JWTs with an audience (``aud``) each, so neither passes for the other, or for a session token.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import jwt

from ..errors import SettingError, TokenError
from .token import Key, usable_key

__all__ = [
    "CLOSE_USER", "PASS_HEADER", "Pass", "checked_user", "make_order", "make_pass", "read_order", "read_pass",
    "user_key",
]

PASS_HEADER: Final = "Syncviz-Pass"  # noqa: S105 - a name
CLOSE_USER: Final = "/_control/close-user"
"""Where a sidecar takes orders, below its prefix: by POST, the order is the body."""
USER_BYTES: Final = 1024

_PASS: Final = "syncviz-pass"  # noqa: S105 - an audience
_ORDER: Final = "syncviz-close-user"
_LIFETIME: Final = 60
_LEEWAY: Final = 30  # seconds that the clocks of two machines may differ


@dataclass(frozen=True, slots=True)
class Pass:
    """What a site's proxy says of a request.

    ``identified`` tells whether the site knows its visitors at all; if so ``user`` is who it is, None for somebody who
    has not logged in.

    ``root`` is the path that the sidecar has in the browser, without a slash at the end; ``place`` the path that the
    application has there, if it is not below ``root``; ``sockets`` is where a browser reaches the application at,
    scheme, host and path, for its WebSocket, if the proxy does not pass that on. ``nonce`` is that of the
    Content-Security-Policy which the site gives the answer.
    """

    identified: bool
    user: Any = None
    root: str | None = None
    sockets: str | None = None
    nonce: str | None = None
    place: str | None = None


def checked_user(user: Any) -> Any:
    """Return ``user`` if it can be one: text, a whole number, small JSON, or None for somebody unknown.

    Of a dict with an ``id``, that is who it is, and the rest are words about the user. Raises `SettingError`.
    """
    if user is None:
        return None
    if isinstance(user, bool | float | bytes) or user == "" or (isinstance(user, Mapping) and user.get("id") == ""):
        raise SettingError(f"a user is a text that is not empty, a whole number, a dict or a list, got {user!r:.80}")
    try:
        size = len(_canonical(user).encode())
    except (TypeError, ValueError, RecursionError) as error:
        raise SettingError(
            f"a user has to be text or small JSON (such as the user's id), got {type(user).__name__}; {error}"
        ) from None
    if size > USER_BYTES:
        raise SettingError(
            f"a user travels in a header and has at most {USER_BYTES} bytes as JSON, got {size}; give the id alone"
        )
    return user


def user_key(user: Any) -> str | None:
    """A text that is the same for the same user: of a dict with an ``id`` it is made of that. None for nobody."""
    found = user.get("id", user) if isinstance(user, Mapping) else user
    if found is None:
        return None
    if isinstance(found, str):
        return found
    if isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    return "\0" + _canonical(found)  # no text that is a user by itself


def make_pass(
    secret_key: Key, *, identified: bool, user: Any = None, root: str | None = None, sockets: str | None = None,
    nonce: str | None = None, place: str | None = None, now: float | None = None,
) -> str:
    """A pass for a request of ``user``; see `Pass`. Raises `SettingError` for an unusable key or user."""
    claims: dict[str, Any] = {"user": checked_user(user)} if identified else {}
    said = {"root": root, "sockets": sockets, "nonce": nonce, "place": place}
    claims.update({name: value for name, value in said.items() if value is not None})
    return _sign(claims, _PASS, secret_key, now)


def read_pass(text: str, secret_key: Key, now: float) -> Pass:
    """Raises `TokenError` for what is no pass of this key and time; `SettingError` for an unusable key."""
    claims = _verify(text, _PASS, secret_key, now, "pass")
    return Pass("user" in claims, claims.get("user"), *map(claims.get, ("root", "sockets", "nonce", "place")))


def make_order(secret_key: Key, user: Any, now: float | None = None) -> str:
    """An order to close the connections of ``user``. Raises `SettingError`."""
    if checked_user(user) is None:
        raise SettingError("an order to close the connections of a user has to name one, got None")
    return _sign({"user": user}, _ORDER, secret_key, now)


def read_order(text: str, secret_key: Key, now: float) -> tuple[str, float]:
    """The key of the user, and when the order was made, in UNIX seconds. Raises as `read_pass`."""
    claims = _verify(text, _ORDER, secret_key, now, "order")
    key = user_key(claims.get("user"))
    if key is None:
        raise TokenError("the order names no user")
    return key, float(claims["iat"])


def _sign(claims: dict[str, Any], audience: str, secret_key: Key, now: float | None) -> str:
    now = time.time() if now is None else now
    claims = {**claims, "aud": audience, "iat": now, "exp": int(now) + _LIFETIME}
    return jwt.encode(claims, usable_key(secret_key), algorithm="HS256")


def _verify(text: str, audience: str, secret_key: Key, now: float, what: str) -> dict[str, Any]:
    key = usable_key(secret_key)
    try:
        # Times are compared with the caller's clock.
        claims = jwt.decode(
            text, key, algorithms=["HS256"], audience=audience,
            options={"require": ["exp", "iat", "aud"], "verify_exp": False, "verify_iat": False, "verify_nbf": False},
        )
    except jwt.InvalidTokenError:
        raise TokenError(f"the {what} of the site's proxy is not signed with this server's secret key") from None
    issued, expires = claims["iat"], claims["exp"]
    if not isinstance(issued, int | float) or not isinstance(expires, int):
        raise TokenError(f"the {what} of the site's proxy has no times")
    if not issued - _LEEWAY <= now < expires + _LEEWAY:
        raise TokenError(f"the {what} of the site's proxy is out of date; compare the clocks of site and sidecar")
    return claims


def _canonical(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
