"""``Cookies``: the cookies that a server signs, and how it sets any."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import struct
import time
from dataclasses import dataclass, field
from typing import Any, Final

from itsdangerous import BadSignature, Signer
from werkzeug.http import dump_cookie

from ..errors import SettingError
from ..util.token import MIN_KEY_BYTES

__all__ = ["Cookies", "same"]

_DAY: Final = 86400
_HEAD: Final = struct.Struct(">9sQQ")  # noise, when it was made, when it ends (0: with the browser)
_LARGEST: Final = 4000  # browsers drop what has more than 4096 bytes, and say nothing


@dataclass(frozen=True, slots=True)
class Cookies:
    """How cookies are set and signed.

    Args:
        secret: signs cookies, at least 32 bytes; None where none are to be signed.
        path: that they are for.

    Raises:
        SettingError: the secret is too short, or the path is none.
    """

    secret: bytes | str | None = field(default=None, repr=False)
    path: str = "/"

    def __post_init__(self) -> None:
        if self.secret is not None and len(self._key()) < MIN_KEY_BYTES:
            raise SettingError(f"cookie_secret: expected at least {MIN_KEY_BYTES} bytes, got {len(self._key())}; "
                               "`syncviz secret` makes one")
        if not self.path.startswith("/") or any(sign in self.path for sign in "; \\<>?#\r\n"):
            raise SettingError(f"cookie_path: expected a path such as '/plots', got {self.path!r}")

    def sign(self, name: str, value: str | bytes, expires_days: float | None) -> str:
        """``value`` for a cookie of that name, which ends after so many days; None: with the browser."""
        now = time.time()
        ends = 0 if expires_days is None else int(now + expires_days * _DAY)
        content = value.encode("utf-8") if isinstance(value, str) else value
        packed = base64.urlsafe_b64encode(_HEAD.pack(os.urandom(9), int(now), ends) + content)
        return self._signer(name).sign(packed).decode("ascii")

    def unsign(self, name: str, text: str, max_age_days: float = 31) -> bytes | None:
        """The value that was signed; None for what is forged, of another name, over, or older than that."""
        try:
            packed = base64.urlsafe_b64decode(self._signer(name).unsign(text.encode("utf-8")))
            _, made, ends = _HEAD.unpack_from(packed)
        except (BadSignature, binascii.Error, struct.error, UnicodeEncodeError):
            return None
        now = time.time()
        if now >= made + max_age_days * _DAY or (ends and now >= ends):
            return None
        return packed[_HEAD.size:]

    def header(self, name: str, value: str, *, secure: bool, expires_days: float | None = None, **options: Any) -> str:
        """The value of a ``Set-Cookie`` header: HttpOnly and SameSite=Lax unless ``options`` say otherwise.

        Raises `SettingError` for a cookie that browsers would not keep.
        """
        given: dict[str, Any] = {"path": self.path, "httponly": True, "samesite": "Lax", "secure": secure, **options}
        if expires_days is not None:
            given.setdefault("max_age", int(expires_days * _DAY))
        text = dump_cookie(name, value, max_size=0, **given)
        if len(text) > _LARGEST:
            raise SettingError(f"the cookie {name!r} has {len(text)} bytes, and browsers keep up to {_LARGEST}")
        return text

    def _key(self) -> bytes:
        if self.secret is None:
            raise SettingError("signed cookies need a secret: --cookie-secret or SYNCVIZ_COOKIE_SECRET")
        return self.secret.encode("utf-8") if isinstance(self.secret, str) else self.secret

    def _signer(self, name: str) -> Signer:
        salt = b"syncviz.cookie." + name.encode("utf-8")  # a cookie is not good for another name
        return Signer(self._key(), salt=salt, key_derivation="hmac", digest_method=hashlib.sha256)


def same(one: str, other: str) -> bool:
    """Whether two secrets are equal, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
