"""``Auth``: what a server is told of its visitors: who they are, how their cookies are, what their forms bring."""

from __future__ import annotations

from dataclasses import dataclass

from .auth_provider import AuthProvider
from .cookies import Cookies

__all__ = ["Auth"]


@dataclass(frozen=True, slots=True)
class Auth:
    """Who may come in, and how.

    Args:
        provider: knows the users.
        cookies: how cookies are signed and set.
        xsrf: whether requests that change something need a token.
    """

    provider: AuthProvider
    cookies: Cookies
    xsrf: bool = False
