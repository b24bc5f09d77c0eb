"""``Visitor``: the user who makes a request, where visitors have to be somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

__all__ = ["VISITOR", "Visitor", "user_key"]

VISITOR: Final = "syncviz.visitor"
"""The key of a request's `Visitor` in its WSGI environ. Only the gate puts one there."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who makes a request.

    Args:
        user: what ``get_user`` returned.
        key: a text that is the same for the same user.
        proofs: fingerprints of the signed cookies that ``get_user`` has read.
    """

    user: Any
    key: str
    proofs: frozenset[str] = frozenset()


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
