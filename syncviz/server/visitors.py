"""``Visitor``: the user who makes a request: whom the gate has let in, or whom a web site names in signed words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from ..errors import TokenError
from ..util import identity
from ..util.token import TokenClaims
from .logouts import Logouts

__all__ = ["VISITOR", "Visitor", "user_key", "visitor_of"]

VISITOR: Final = "syncviz.visitor"
"""The key of a request's `Visitor` in its WSGI environ. Only the gate puts one there."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who makes a request.

    Args:
        user: what ``get_user`` returned, or the site said.
        key: a text that is the same for the same user.
        proofs: fingerprints of the signed cookies that ``get_user`` has read.
        named: whether a site named the user: tokens that are made for this visitor do so too.
    """

    user: Any
    key: str
    proofs: frozenset[str] = frozenset()
    named: bool = False


def visitor_of(
    inside: Visitor | None, stated: identity.Pass | None, claims: TokenClaims | None, logouts: Logouts
) -> Visitor | None:
    """Who makes a request: whom the gate has let in (``inside``), whom the pass of a site's proxy names (``stated``),
    and for whom the session token was made. None for nobody.

    Where several name somebody it has to be the same user: a token is good for the visitor that it was made for. Words
    that nobody has signed are not heard. Raises `TokenError`.
    """
    user = claims.payload.get("user") if claims is not None and claims.signed else None
    key = identity.user_key(user)
    if key is not None and claims is not None and logouts.ended(key, claims.issued):
        raise TokenError("the user of this token has logged out; load the page again")
    if stated is not None and stated.identified:
        if key is not None and key != identity.user_key(stated.user):
            raise TokenError("the token was made for another user; load the page again")
        user, key = stated.user, identity.user_key(stated.user)
    if inside is not None:
        if key is not None and key != inside.key:
            raise TokenError("the request was made for another user than the one who has logged in here")
        return inside
    return None if key is None else Visitor(user, key, named=True)


def user_key(user: Any) -> str:
    """A text that is the same for the same user. Raises TypeError for what is no user."""
    found = user.get("id") if isinstance(user, dict) else user
    if isinstance(found, bytes):
        found = found.decode("utf-8", "backslashreplace")
    if isinstance(found, bool) or not isinstance(found, str | int) or found == "":
        raise TypeError(
            f"get_user has to return a text, a number, a dict with an 'id', or None; got {type(user).__name__}"
        )
    return str(found)
