"""What browsers are to hold a page to: what it may load (Content-Security-Policy), and who may show it in a frame."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from flask import Response

from ..errors import SettingError

__all__ = ["SECURED", "PagePolicy", "secured"]

SECURED: Final = (
    ("X-Content-Type-Options", "nosniff"),
    # Other sites get to know the page's host, which owners of maps want, and not its query, which may have a session.
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
)
"""What holds for all answers of the sidecar."""

_NONCE: Final = "{nonce}"
_STRICT: Final = (
    "default-src 'self'; script-src 'self' 'nonce-{nonce}'%s; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; "
    "form-action 'self'"
)
_NAMED: Final = {"none": "", "strict": _STRICT % "", "strict-eval": _STRICT % " 'unsafe-eval'"}
_OWN: Final = "default-src 'none'; base-uri 'none'; form-action 'none'"
"""For pages of ours that are nothing but text."""

_SOURCE: Final = re.compile(r"[\x21-\x7e]+")


class PagePolicy:
    """The policies of one server.

    Args:
        policy: of the pages of applications: ``none``, ``strict``, ``strict-eval`` (see docs/csp.md), or a policy's own
            text, in which ``{nonce}`` stands for a new nonce of each page.
        frame_ancestors: the sites whose pages may show them in frames, as sources of CSP; none given means all.

    Raises:
        SettingError: one of them is no policy, or no site.
    """

    __slots__ = ("_ancestors", "_pages", "login")

    def __init__(self, policy: str = "none", frame_ancestors: Sequence[str] = ()) -> None:
        self._pages = _text_of(policy)
        if frame_ancestors and "frame-ancestors" in self._pages:
            raise SettingError("frame_ancestors: the content_security_policy says who they are already; say it once")
        self._ancestors = _ancestors_of(frame_ancestors)
        self.login = self._ancestors or "frame-ancestors 'self'"
        """Of pages where visitors log in and out: no other site gets to lay something over them, unless it is named."""

    def nonce(self) -> str | None:
        """Return a new nonce for a page, None where its policy has none."""
        return secrets.token_urlsafe(16) if _NONCE in self._pages else None

    def of_page(self, nonce: str | None, absolute_url: str | None = None) -> str:
        """Return the policy of an application's page, empty where there is none.

        ``nonce`` is what its scripts have, ``absolute_url`` where its WebSocket is, if that is not the page's own host.
        """
        text = self._pages.replace(_NONCE, nonce or "")
        if absolute_url is not None and self._pages in _NAMED.values():
            host = urlsplit(absolute_url)
            socket = f"{host.scheme.replace('http', 'ws')}://{host.netloc}"
            text = text.replace("connect-src 'self'", f"connect-src 'self' {socket}")
        return _joined(text, self._ancestors)

    def of_own_page(self, nonce: str | None = None) -> str:
        """Return the policy of a page of ours: a list of applications, an error. With ``nonce`` it has a script."""
        script = "" if nonce is None else f"script-src 'nonce-{nonce}'; connect-src 'self'"
        return _joined(_OWN, script, self._ancestors)


def secured(response: Response) -> Response:
    """Add `SECURED` to an answer that does not say otherwise."""
    for name, value in SECURED:
        response.headers.setdefault(name, value)
    return response


def _text_of(policy: str) -> str:
    named = _NAMED.get(policy)
    if named is not None:
        return named
    text = policy.strip().rstrip(";")
    if "-src" not in text and "frame-ancestors" not in text:
        raise SettingError(
            f"content_security_policy: expected {', '.join(_NAMED)}, or a policy such as \"script-src 'self' "
            f"'nonce-{_NONCE}'\", got {policy!r}"
        )
    if not text.isprintable() or not text.isascii():
        raise SettingError(f"content_security_policy: a policy is one line of ASCII, got {policy!r}")
    return text


def _ancestors_of(sources: Sequence[str]) -> str:
    if not sources:
        return ""
    found = []
    for source in sources:
        name = source.strip().strip("'")
        if not _SOURCE.fullmatch(name) or set(name) & set(";,'\""):
            raise SettingError(
                "frame_ancestors: expected self, none, or sites such as https://www.example.org, got " + repr(source)
            )
        found.append(f"'{name}'" if name in ("self", "none") else name)
    if "'none'" in found and len(found) > 1:
        raise SettingError("frame_ancestors: none stands alone")
    return f"frame-ancestors {' '.join(found)}"


def _joined(*parts: str) -> str:
    return "; ".join(part for part in parts if part)
