"""Who a visitor is, as far as applications are told; and whether they may see an application."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.utils.crypto import salted_hmac

from .conf import config
from .registry import Live

__all__ = ["check_access", "login_or_refusal", "login_of", "payload_of"]


def payload_of(request: Any, live: Live | None = None) -> dict[str, Any]:
    """Return what the signed token says about the visitor of ``request``: ``user`` (None for somebody who has not
    logged in) and ``login``, which tells one login from another.

    ``permissions`` in ``user`` are those of ``SYNCVIZ["PERMISSIONS"]`` and of the application that the user has.
    """
    conf = config()
    if conf.user is not None:
        found = conf.user(request)
        return {"user": None if found is None else dict(found), "login": login_of(request)}
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"user": None, "login": login_of(request)}
    asked = dict.fromkeys([*conf.permissions, *(live.permission_required if live else ())])
    told = {
        "id": user.pk if isinstance(user.pk, int) else str(user.pk),
        "username": user.get_username(),
        "permissions": [name for name in asked if user.has_perm(name)],
    }
    return {"user": told, "login": login_of(request)}


def login_of(request: Any) -> str:
    """Return text that is the same for all requests of one login, and tells nothing of the session's key; empty
    where nobody has logged in."""
    session = getattr(request, "session", None)
    user = getattr(request, "user", None)
    if session is None or not session.session_key or user is None or not user.is_authenticated:
        return ""
    digest = salted_hmac("syncviz_django.login", session.session_key, algorithm="sha256")
    return str(digest.hexdigest()[:32])


def check_access(request: Any, live: Live | None) -> None:
    """Raise PermissionDenied where the visitor may not see the application."""
    if live is None or not live.login_required:
        return
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        raise PermissionDenied(f"{live.name} is for those who have logged in")
    if not user.has_perms(live.permission_required):
        raise PermissionDenied(f"{user.get_username()} has not the permissions that {live.name} asks for")


def login_or_refusal(request: Any, live: Live) -> Any:
    """Return the way to the login page for somebody who has to go there first, else None. Raises PermissionDenied."""
    if live.login_required and not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    check_access(request, live)
    return None
